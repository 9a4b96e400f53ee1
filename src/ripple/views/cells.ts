import { formatAddress } from '../../statute/address-text.ts';
import { wordsIn } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import type { RippleColumn, RippleWords } from '../../words/ripple.ts';
import type { RippleEntry } from '../types.ts';

/** What the columns say of an entry. */
export function cellsOf(entry: RippleEntry, language: Language): Readonly<Record<RippleColumn, string>> {
  const words = wordsIn(language).ripple;
  const { title, citing, citation, kind, file, said, saysNow } = entry;
  return {
    title,
    place: citing.address ?? words.annex,
    cited: `《${citation.law}》${wordsOf(entry)}`,
    becomes: becomes(entry, words),
    kind: words.kinds[kind],
    doubts: remarks(entry, words).join('；'),
    said: said ?? '',
    saysNow: saysNow ?? '',
    sentence: citing.text,
    file,
    line: String(citation.line),
  };
}

/** The reference as written; of a range, with its first end. */
export function wordsOf({ kind, citing, citation: { reference } }: RippleEntry): string {
  const { start, end, chain } = reference;
  const before = citing.citations.filter((other) => other.reference.chain === chain && other.reference.end <= start).at(-1);
  return citing.text.slice(kind === 'range' && before !== undefined ? before.reference.start : start, end);
}

/** What is to stand in its place, or where what it cites is now. */
export function becomes(entry: RippleEntry, words: RippleWords): string {
  const { kind, to, inside } = entry;
  if (inside !== null) return words.range(inside);
  if (entry.becomes !== null) return entry.becomes;
  if (kind === 'rewritten' || kind === 'reworded') return '';
  return to.length === 0 ? words.gone : `${to.map(formatAddress).join('、')}${words.byHand}`;
}

/** What has to be known of it. */
export function remarks({ doubts, superseded }: RippleEntry, words: RippleWords): readonly string[] {
  return [...doubts.map((doubt) => words.doubts[doubt]), ...(superseded ? [words.superseded] : [])];
}
