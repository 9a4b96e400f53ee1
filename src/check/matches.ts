import type { Code } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../text/passage.ts';
import type { Passage } from '../text/source.ts';

/** A stretch of a passage that a rule finds fault with. */
export interface Match {
  readonly passage: Passage;
  readonly start: number;
  readonly words: string;
  readonly groups: readonly (string | undefined)[];
}

/** Where a pattern (with the flag g) holds in some passages; a passage that is listed twice is looked at once. */
export function matchesIn(passages: Iterable<Passage>, pattern: RegExp): readonly Match[] {
  return [...new Set(passages)].flatMap((passage) =>
    [...passage.text.matchAll(pattern)].map((match): Match => ({ passage, start: match.index, words: match[0], groups: match.slice(1) })),
  );
}

/** A diagnostic at a match: its words, and what else is said of it. */
export function faultAt(code: Code, { passage, start, words }: Match, params: Readonly<Record<string, string | number>> = {}): Diagnostic {
  return diagnose(code, placeOf(passage, start, start + words.length), { words, ...params });
}
