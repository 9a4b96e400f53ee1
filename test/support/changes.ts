import type { Amendment } from '../../src/amend/types.ts';
import { changesOfChain } from '../../src/changes/chain.ts';
import type { ChangeSegment, Changes } from '../../src/changes/types.ts';
import type { Segment } from '../../src/compare/words.ts';
import type { Change, Document, Paragraph, Run } from '../../src/render/document/types.ts';
import { asLines } from './tables.ts';

/**
 * A document as it reads with every change taken in, or thrown out: each paragraph with what an end that is gone left before it, and with its
 * name where the changes are in.
 */
export function resolved({ blocks }: Document, take: 'in' | 'out'): readonly Pick<Paragraph, 'style' | 'runs' | 'anchor'>[] {
  const stays = (change: Change): boolean => change === 'same' || change === (take === 'in' ? 'inserted' : 'deleted');
  const read: Pick<Paragraph, 'style' | 'runs' | 'anchor'>[] = [];
  let runs: Run[] = [];
  let anchor: string | null = null;
  for (const block of asLines(blocks)) {
    runs.push(...block.runs.filter((run) => stays(run.change)));
    if (take === 'in') anchor ??= block.anchor;
    if (!stays(block.line)) continue;
    read.push({ style: block.style, runs: joined(runs), anchor });
    [runs, anchor] = [[], null];
  }
  if (runs.length > 0) throw new Error(`words without an end: ${runs.map((run) => run.text).join('')}`);
  return read;
}

/** Paragraphs in the form in which `resolved` gives them. */
export function plain({ blocks }: Document): readonly Pick<Paragraph, 'style' | 'runs' | 'anchor'>[] {
  return asLines(blocks).map((block) => ({ style: block.style, runs: joined(block.runs), anchor: block.anchor }));
}

/** The lines of paragraphs. */
export function linesOf(paragraphs: readonly Pick<Paragraph, 'runs'>[]): readonly string[] {
  return paragraphs.map(({ runs }) => runs.map((run) => run.text).join(''));
}

function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const { text, face } of runs) {
    const last = out[out.length - 1];
    if (last?.face === face) out[out.length - 1] = { ...last, text: last.text + text };
    else out.push({ text, face, change: 'same' });
  }
  return out;
}

/** The changes of amendments as one, word by word; fails if they do not go on from one another. */
export function changesBy(...amendments: readonly Amendment[]): Changes {
  const changes = changesOfChain(amendments, { by: 'word' });
  if (changes === null) throw new Error('amendments that do not go on from one another');
  return changes;
}

/** 旧[-删-]{+增+} as stretches. */
export function segmentsOf(text: string): readonly ChangeSegment[] {
  return [...text.matchAll(/\[-(.*?)-\]|\{\+(.*?)\+\}|([^[{]+)/g)].map(([, deleted, inserted, same]): ChangeSegment => {
    if (deleted !== undefined) return { kind: 'deleted', text: deleted, by: null };
    return inserted !== undefined ? { kind: 'inserted', text: inserted, by: null } : { kind: 'same', text: same ?? '', by: null };
  });
}

/** Stretches as 旧[-删-]{+增+}. */
export function marked(segments: readonly Segment[]): string {
  return segments.map(({ kind, text }) => (kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`)).join('');
}
