import type { PlainArticle } from './plain.ts';
import type { Random } from './random.ts';
import type { Subject } from './subject.ts';

/**
 * What a mutation must lead to, known from how it was made:
 * `contradiction` it contradicts the statute or itself, and must be reported (error or warning);
 * `same` it changes nothing that counts: the same text, and nothing new reported;
 * `worded` it asks for this text: exactly this, or an error;
 * `confined` it asks for a change of articles at these places only, one of which must then hold these lines; or an error;
 * `less` a line of quoted text is missing: the text of the decision as it was, less that line; or an error;
 * `tolerated` a slip that can only mean one thing: the same text, or reported.
 */
export type Expectation =
  | { readonly type: 'contradiction'; readonly why: string }
  | { readonly type: 'same' }
  | { readonly type: 'worded'; readonly articles: readonly PlainArticle[] }
  | { readonly type: 'confined'; readonly places: number; readonly lines: readonly string[] }
  | { readonly type: 'less'; readonly line: string }
  | { readonly type: 'tolerated' };

/** A decision with one fault put into it on purpose. */
export interface Mutation {
  readonly subject: Subject;
  readonly text: string;
  readonly expected: Expectation;
}

/** Makes a mutation of a kind, or null where the decision offers no place for it. */
export type Maker = (subject: Subject, random: Random) => Mutation | null;

/** The decision with a stretch of it written otherwise; null if that changes nothing. */
export function rewritten(subject: Subject, start: number, end: number, put: string, expected: Expectation): Mutation | null {
  const { text } = subject.wording;
  return text.slice(start, end) === put ? null : { subject, text: text.slice(0, start) + put + text.slice(end), expected };
}

/** The lines that differ between two texts, from the first to the last. */
export function changedLines(before: string, after: string): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return { before: a.slice(head, a.length - tail), after: b.slice(head, b.length - tail) };
}
