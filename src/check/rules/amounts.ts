import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { writtenTexts } from '../written.ts';

/**
 * L9. Laws write quantities in Chinese numerals, regulations of the State Council in Arabic ones; dates, tables and decimals are
 * Arabic everywhere. Only what one text can show is decided: that it writes the same kind of quantity both ways.
 */
export const amounts: Rule = {
  id: 'L9',
  source: 'practice',
  scopes: ['statute', 'decision'],
  codes: ['C009'],
  run: mixed,
};

const PERIOD = '(?:个工作日|日(?:内|以内|前)|个月(?:内|以内|前)|小时(?:内|以内|前))';
const SUM = '(?:万元|元)';
/** Quantities of one kind: as Arabic numerals write them, as Chinese ones do. */
const KINDS = [PERIOD, SUM].map((unit) => ({
  arabic: new RegExp(`(?<![0-9.．月年第])[0-9]+${unit}`, 'g'),
  chinese: new RegExp(`(?<![一二三四五六七八九十百千])(?:[二三四五六七八九十]|[一二三四五六七八九十百千]{2,})${unit}`, 'g'),
}));

function mixed(subject: Subject): readonly Diagnostic[] {
  const passages = writtenTexts(subject);
  return KINDS.flatMap(({ arabic, chinese }) => {
    const places = [arabic, chinese].map((pattern) => passages.flatMap((passage) => placesOf(passage, pattern)));
    const [rarer = [], more = []] = places.sort((a, b) => a.length - b.length);
    return rarer.map(({ passage, start, words }) =>
      diagnose('C009', placeOf(passage, start, start + words.length), { words, other: more[0]?.words ?? '', count: more.length }),
    );
  });
}

function placesOf(passage: Passage, pattern: RegExp): { passage: Passage; start: number; words: string }[] {
  return [...passage.text.matchAll(pattern)].map((match) => ({ passage, start: match.index, words: match[0] }));
}
