import { parseNumeral } from '../../text/numeral.ts';
import type { Mention, SubstanceKind } from './types.ts';

const NUMERALS = '〇○零一二两三四五六七八九十百千万亿';
const DIGITS = '0-9０-９';
/** A number as statutes write it: 二十万, 5000, 1.5万, 半; no ordinal, no part of a longer number. */
const NUMBER = `(?<![第${DIGITS}.．${NUMERALS}])(?:[${DIGITS}]+(?:[，,][${DIGITS}]{3})*(?:[.．][${DIGITS}]+)?[百千]?[万亿]*|[${NUMERALS}半]+)`;

/**
 * What the words around a number make of it: 以上、以下、以内、届满 include the number, 不满、超过、以外 do not (民法典 art. 1259, 刑法
 * art. 99); 前, 后 and 起 say on which side of its end a time lies.
 */
const BOUNDS: readonly { readonly sign: string; readonly before: string; readonly after: string }[] = [
  { sign: '≤', before: '(?:不得|不能|不|未)(?:超过|高于|多于|超出|迟于|晚于)|至多|最多|最高|最长', after: '及?以下|以内|之内|内|为限' },
  { sign: '≥', before: '(?:不得|不能|不|未)(?:少于|低于|短于)|至少|最少|最低|最短|已满|年满|届满|达到|满', after: '及?以上' },
  { sign: '<', before: '不满|未满|不足|未达到|少于|低于|短于', after: '' },
  { sign: '>', before: '超过|超出|多于|高于|逾', after: '以外' },
  { sign: '-', before: '', after: '以前|之前|前' },
  { sign: '+', before: '', after: '以后|之后|后' },
  { sign: '起', before: '', after: '起' },
];
const words = (side: 'before' | 'after'): string => BOUNDS.flatMap((bound) => bound[side] || []).join('|');

/** A unit of measure: what its number is of, and how many of it make one of `base`. */
interface Measure {
  readonly group: string;
  readonly kind: SubstanceKind;
  readonly units: readonly { readonly word: string; readonly base: string; readonly times: number }[];
}

const unit = (word: string, base: string, times = 1): Measure['units'][number] => ({ word, base, times });

/** Periods run by the calendar in years, months, days and hours (民法典 art. 200); a year is twelve months, a 工作日 no day. */
const MEASURES: readonly Measure[] = [
  { group: 'money', kind: 'amount', units: [unit('(?:人民币)?元', '元'), unit('美元', '美元'), unit('港元|港币', '港元')] },
  {
    group: 'term',
    kind: 'term',
    units: [
      unit('个?工作日', '工作日'),
      unit('个月|月(?=以|内|前|后|之)', '月'),
      unit('日|天', '日'),
      unit('年(?![龄度代级])', '月', 12),
      unit('个?季度', '月', 3),
      unit('周(?!岁|边|围|年|转)|个?星期', '日', 7),
      unit('个?小时', '小时'),
      unit('分钟', '分钟'),
    ],
  },
  { group: 'age', kind: 'age', units: [unit('周岁|岁', '岁')] },
  { group: 'share', kind: 'share', units: [unit('倍', '倍'), unit('[%％]', '%'), unit('‰', '‰')] },
  {
    group: 'count',
    kind: 'amount',
    units: [unit('名|人(?![民员大口才])', '人'), unit('次', '次'), unit('个(?!人|体|别|工|月|季|小|星)', '个'), ...'家 件 户 份 台 辆 艘 枚 公里 平方公里 平方米 立方米 米 公顷 亩 吨 千克 克 升 千瓦 度'.split(' ').map((w) => unit(w, w))],
  },
];

const PATTERNS = MEASURES.map((measure) => {
  const units = `(?:${measure.units.map(({ word }) => word).join('|')})`;
  const [before, after] = [`(?:${words('before')})`, `(?:${words('after')})`];
  const first = `(?<b1>${before})?(?<n1>${NUMBER})(?:(?<u1>${units})?(?<a1>${after})?[至到～—－-]?(?<b2>${before})?(?<n2>${NUMBER}))?(?<u2>${units})(?<a2>${after})?`;
  return { measure, pattern: new RegExp(first, 'g') };
});

/** N分之N, in words. */
const FRACTION = new RegExp(`(?<b1>${words('before')})?(?<part>${NUMBER})分之(?<n>[${NUMERALS}${DIGITS}.．]+)(?<a1>${words('after')})?|过?半数(?:以上)?`, 'g');
/** A date: 2024年1月1日, 十二月三十一日. */
const DATE = new RegExp(`(?:(?<y>[${DIGITS}]{4}|[〇○零一二三四五六七八九]{4})年)?(?<m>${NUMBER})月(?:(?<d>[${NUMERALS}${DIGITS}]+)日)?`, 'g');

/** The quantities of a text: money, periods, dates, ages, shares, counted things; by value, so that 十五日 and 15日 are the same. */
export function quantitiesIn(text: string): Mention[] {
  const found: Mention[] = [...datesIn(text), ...fractionsIn(text)];
  for (const { measure, pattern } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const key = keyOf(measure, match.groups ?? {});
      if (key !== null) found.push(mention(measure.kind, measure.group, key, match));
    }
  }
  return found;
}

function mention(kind: SubstanceKind, group: string, key: string, match: RegExpExecArray): Mention {
  return { kinds: [kind], group, key: `${group}:${key}`, words: match[0], start: match.index, end: match.index + match[0].length };
}

type Groups = { readonly [name: string]: string | undefined };

/** The values with their bounds; null for what is no quantity: a year (2020年), 一个 and 一次 without a bound. */
function keyOf({ group, units }: Measure, { b1, n1 = '', u1, a1, b2, n2, u2 = '', a2 }: Groups): string | null {
  const last = units.find(({ word }) => new RegExp(`^(?:${word.replace(/\(\?[=!][^)]*\)/g, '')})$`).test(u2));
  const first = u1 === undefined ? last : units.find(({ word }) => new RegExp(`^(?:${word.replace(/\(\?[=!][^)]*\)/g, '')})$`).test(u1));
  if (last === undefined || first === undefined) return null;
  const bounds = [b1, a1, b2, a2].some((bound) => bound !== undefined);
  if (n2 === undefined) {
    const value = valueOf(n1);
    if (value === null || (u2 === '年' && value > 1000) || (group === 'count' && value === 1 && !bounds)) return null;
    return `${signs(b1, a2)}${value * last.times}${last.base}`;
  }
  const scale = n1.endsWith('万') || n1.endsWith('亿') || u1 !== undefined ? 1 : scaleOf(n2);
  const [low, high] = [valueOf(n1), valueOf(n2)];
  if (low === null || high === null) return null;
  return `${signs(b1, a1)}${low * scale * first.times}${first.base} ${signs(b2, a2)}${high * last.times}${last.base}`;
}

/** 十至二十万元 counts both in 万. */
function scaleOf(number: string): number {
  return number.endsWith('亿') ? 1e8 : number.endsWith('万') ? 1e4 : 1;
}

function signs(before: string | undefined, after: string | undefined): string {
  const sign = (side: 'before' | 'after', said: string | undefined): string =>
    said === undefined ? '' : (BOUNDS.find((bound) => bound[side] !== '' && new RegExp(`^(?:${bound[side]})$`).test(said))?.sign ?? '');
  const [a, b] = [sign('before', before), sign('after', after)];
  return a === b ? a : a + b;
}

function fractionsIn(text: string): Mention[] {
  return [...text.matchAll(FRACTION)].flatMap((match) => {
    const { part, n, b1, a1 } = match.groups ?? {};
    if (part === undefined || n === undefined) return [mention('share', 'share', '>50%', match)];
    const [whole, parts] = [valueOf(part), valueOf(n)];
    return whole === null || parts === null ? [] : [mention('share', 'share', `${signs(b1, a1)}${(parts / whole) * 100}%`, match)];
  });
}

function datesIn(text: string): Mention[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const { y, m, d } = match.groups ?? {};
    const month = valueOf(m ?? '');
    if (month === null || month > 12 || (y === undefined && d === undefined)) return [];
    return [mention('term', 'date', `${y === undefined ? '' : valueOf(y)}-${month}-${d === undefined ? '' : valueOf(d)}`, match)];
  });
}

/** The value of a number as statutes write it, 十五 and 15, 20万 and 二十万 alike; null if it has none. */
export function valueOf(number: string): number | null {
  let rest = number.replace(/[，,]/g, '').replace(/．/g, '.');
  if (rest === '半') return 0.5;
  let total = 0;
  for (const [power, times] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = rest.lastIndexOf(power);
    if (at < 0) continue;
    const before = valueBelow(rest.slice(0, at));
    if (before === null) return null;
    total += before * times;
    rest = rest.slice(at + 1);
  }
  if (rest === '') return total > 0 ? total : null;
  const last = valueBelow(total > 0 ? rest.replace(/^[〇○零]/, '') : rest);
  return last === null ? null : total + last;
}

/** What stands before 万 or 亿, or behind them: 二十, 1.5, 3百. */
function valueBelow(text: string): number | null {
  const mixed = /^([0-9０-９]+(?:\.[0-9０-９]+)?)([百千])?$/.exec(text);
  if (mixed === null) return parseNumeral(text);
  const digits = Number((mixed[1] as string).replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0)));
  return digits * (mixed[2] === '百' ? 100 : mixed[2] === '千' ? 1000 : 1);
}
