import { AMOUNT, AMOUNT_CHARACTERS, amountOf } from '../../text/amount.ts';
import { AFTER, BEFORE, measureOf, signsOf, UNIT } from './measures.ts';
import type { Mention, SubstanceKind } from './types.ts';

/** One quantity, or two that make a range: 五万元以上二十万元以下, 十至二十万元. */
const QUANTITY = new RegExp(
  `(?<b1>${BEFORE})?(?<n1>${AMOUNT})(?:(?<u1>${UNIT})?(?<a1>${AFTER})?[至到～—－-]?(?<b2>${BEFORE})?(?<n2>${AMOUNT}))?(?<u2>${UNIT})(?<a2>${AFTER})?`,
  'g',
);
const DIGITS = `[${AMOUNT_CHARACTERS}0-9０-９.．]+`;
/** N分之N, 半数, in words. */
const FRACTION = new RegExp(`(?<b>${BEFORE})?(?<whole>${AMOUNT})分之(?<part>${DIGITS})(?<a>${AFTER})?|(?<over>过)?半数(?<from>以上)?`, 'g');
/** A date: 2024年1月1日, 十二月三十一日. */
const DATE = new RegExp(`(?:(?<y>[0-9０-９]{4}|[〇○零一二三四五六七八九]{4})年)?(?<m>${AMOUNT})月(?:(?<d>${DIGITS})日)?`, 'g');

/** The quantities of a text: money, periods, dates, ages, shares, counted things; by value, so that 十五日 and 15日 are the same. */
export function quantitiesIn(text: string): Mention[] {
  return [...datesIn(text), ...fractionsIn(text), ...measuredIn(text)];
}

function measuredIn(text: string): Mention[] {
  const found: Mention[] = [];
  QUANTITY.lastIndex = 0;
  for (let match = QUANTITY.exec(text); match !== null; match = QUANTITY.exec(text)) {
    const { b1, n1 = '', u1, a1, b2, n2, u2 = '', a2 } = match.groups ?? {};
    const { measure, unit } = measureOf(u2);
    const from = u1 === undefined ? null : measureOf(u1);
    if (n2 !== undefined && (from === null || isRange(from, { measure, unit }))) {
      const [low, high] = [amountOf(n1), amountOf(n2)];
      if (low === null || high === null) continue;
      const times = from === null ? unit.times * scaleOf(n1, n2) : from.unit.times;
      const key = `${signsOf(b1, a1)}${low * times}${(from?.unit ?? unit).base} ${signsOf(b2, a2)}${high * unit.times}${unit.base}`;
      found.push(mention(measure.kind, measure.group, key, match[0], match.index));
      continue;
    }
    // Two quantities without a relation (三年五次): the second is found by the next search.
    const one = from ?? { measure, unit };
    const words = from === null ? match[0] : [b1, n1, u1, a1].join('');
    const bound = signsOf(b1, from === null ? a2 : a1);
    QUANTITY.lastIndex = match.index + words.length;
    const value = amountOf(n1);
    if (value === null || (one.unit.word.startsWith('年') && value > 1000) || (one.measure.group === 'count' && value === 1 && bound === '')) continue;
    found.push(mention(one.measure.kind, one.measure.group, `${bound}${value * one.unit.times}${one.unit.base}`, words, match.index));
  }
  return found;
}

type Of = ReturnType<typeof measureOf>;

/** Whether two quantities bound one: both periods, or both counted in one thing. */
function isRange(low: Of, high: Of): boolean {
  return low.measure === high.measure && (low.measure.group !== 'count' || low.unit.base === high.unit.base);
}

/** 十至二十万元 counts both in 万. */
function scaleOf(low: string, high: string): number {
  if (/[万亿]$/.test(low)) return 1;
  return high.endsWith('亿') ? 1e8 : high.endsWith('万') ? 1e4 : 1;
}

function fractionsIn(text: string): Mention[] {
  return [...text.matchAll(FRACTION)].flatMap((match) => {
    const { whole, part, b, a, over, from } = match.groups ?? {};
    const half = over === undefined ? (from === undefined ? '' : '≥') : '>';
    if (whole === undefined || part === undefined) return [mention('share', 'share', `${half}50%`, match[0], match.index)];
    const [parts, of] = [amountOf(part), amountOf(whole)];
    return parts === null || of === null || of === 0 ? [] : [mention('share', 'share', `${signsOf(b, a)}${(parts / of) * 100}%`, match[0], match.index)];
  });
}

function datesIn(text: string): Mention[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const { y, m = '', d } = match.groups ?? {};
    const month = amountOf(m);
    if (month === null || month > 12 || (y === undefined && d === undefined)) return [];
    const [year, day] = [y, d].map((number) => (number === undefined ? '' : amountOf(number)));
    return [mention('term', 'date', `${year}-${month}-${day}`, match[0], match.index)];
  });
}

function mention(kind: SubstanceKind, group: string, key: string, words: string, start: number): Mention {
  return { kinds: [kind], group, key: `${group}:${key}`, words, start, end: start + words.length };
}
