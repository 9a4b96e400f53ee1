import { foldedSegments } from '../compare/segments.ts';
import type { Grain } from '../text/tokens.ts';

/** A stretch of a comparison with the official text: what both say, what only ours says, what only the official text says. */
export interface Difference {
  readonly kind: 'same' | 'ours' | 'official';
  readonly text: string;
}

/** Stands for the end of a paragraph while words are compared, since a line feed is white space and folds away. */
const PARAGRAPH_END = '\u001d';
const SIDES = { same: 'same', deleted: 'ours', inserted: 'official' } as const;

/**
 * What differs between two texts, a line a paragraph, typography apart: what is the same reads as in the official text. `anyLines` says that the
 * ends of paragraphs do not count. A text that is missing differs as a whole.
 */
export function differencesIn(ours: string | null, official: string | null, by: Grain, anyLines = false): readonly Difference[] {
  if (ours === null || official === null) return whole(ours === null ? 'official' : 'ours', ours ?? official ?? '');
  if (ours === official) return whole('same', official);
  if (anyLines) return differing(ours, official, by);
  const marked = (text: string): string => text.replaceAll('\n', PARAGRAPH_END);
  return differing(marked(ours), marked(official), by).map(({ kind, text }) => ({ kind, text: text.replaceAll(PARAGRAPH_END, '\n') }));
}

function differing(ours: string, official: string, by: Grain): readonly Difference[] {
  return foldedSegments(ours, official, by).map((segment) => ({ kind: SIDES[segment.kind], text: segment.kind === 'deleted' ? segment.old : segment.new }));
}

function whole(kind: Difference['kind'], text: string): readonly Difference[] {
  return text === '' ? [] : [{ kind, text }];
}
