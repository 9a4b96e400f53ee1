import type { Amendment } from '../../src/amend/types.ts';
import { changesOfChain } from '../../src/changes/chain.ts';
import type { ChangeSegment, Changes } from '../../src/changes/types.ts';
import type { Segment } from '../../src/compare/words.ts';
import { asLines, joined, type Resolved } from '../../src/render/document/resolved.ts';
import type { Document, Paragraph } from '../../src/render/document/types.ts';

export { resolved } from '../../src/render/document/resolved.ts';

/** Paragraphs in the form in which `resolved` gives them. */
export function plain({ blocks }: Document): readonly Resolved[] {
  return asLines(blocks).map((block) => ({ style: block.style, runs: joined(block.runs), anchor: block.anchor }));
}

/** The lines of paragraphs. */
export function linesOf(paragraphs: readonly Pick<Paragraph, 'runs'>[]): readonly string[] {
  return paragraphs.map(({ runs }) => runs.map((run) => run.text).join(''));
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
