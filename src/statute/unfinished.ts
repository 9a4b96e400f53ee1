import type { Line } from '../text/source.ts';
import type { Unfinished } from './types.ts';

/** The mark with which the head of a draft result begins, in any language, and how it counts what is missing (see words/result.ts). */
const MARK = /^【(?:未完成|INCOMPLETE)】/;
const MISSING = /(?<![0-9])([0-9]+) (?:项|items?)/;

/** Takes the head of a draft result off the lines of a file; `unfinished` is null where it has none. */
export function partUnfinished(lines: readonly Line[]): { readonly unfinished: Unfinished | null; readonly rest: readonly Line[] } {
  const [first, ...rest] = lines;
  if (first === undefined || !MARK.test(first.text)) return { unfinished: null, rest: lines };
  const missing = MISSING.exec(first.text)?.[1];
  return { unfinished: { text: first, missing: missing === undefined ? null : Number(missing) }, rest };
}
