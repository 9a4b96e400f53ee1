import { offsetAt, type Passage } from '../source.ts';

/** What Chinese is printed with: between two of these a line break is no blank. */
const WIDE = '[\\p{Script=Han}\\u3000-\\u303f\\uff01-\\uff60\\u2014\\u2018-\\u201d\\u2026]';
const AT_END = new RegExp(`${WIDE}$`, 'u');
const AT_START = new RegExp(`^${WIDE}`, 'u');

/**
 * Takes out the blanks which YAML puts for line breaks between Chinese characters, where no blank was meant (as browsers do: CSS Text 3, segment
 * break transformation); `folds` says behind which characters of the result a line of the file ended, whether a blank is left there or not.
 */
export function unfold(passage: Passage): { passage: Passage; folds: readonly number[] } {
  const { text, origin } = passage;
  if (origin === null || !text.includes(' ')) return { passage, folds: [] };
  const { raw } = origin.source;
  const folds: number[] = [];
  const at: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const folded = text[i] === ' ' && /[\n\r]/.test(raw.slice(offsetAt(origin, i), offsetAt(origin, i + 1)));
    if (folded) folds.push(out.length);
    if (folded && AT_END.test(text.slice(Math.max(0, i - 2), i)) && AT_START.test(text.slice(i + 1, i + 3))) continue;
    out += text[i];
    at.push(offsetAt(origin, i));
  }
  if (folds.length === 0) return { passage, folds };
  at.push(offsetAt(origin, text.length));
  return { passage: { text: out, origin: { source: origin.source, at: Int32Array.from(at) } }, folds };
}
