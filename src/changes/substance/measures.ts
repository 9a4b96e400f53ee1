import type { SubstanceKind } from './types.ts';

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

/** What a number may be of; `times` units of it make one of its `base`. */
export interface Measure {
  readonly group: string;
  readonly kind: SubstanceKind;
  readonly units: readonly Unit[];
}

/** A unit as it is written (the source of a pattern), and what it counts. */
export interface Unit {
  readonly word: string;
  readonly base: string;
  readonly times: number;
}

const unit = (word: string, base: string, times = 1): Unit => ({ word, base, times });

/** Periods run by the calendar in years, months, days and hours (民法典 art. 200): a year is twelve months, a 工作日 no day. */
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
    units: [
      unit('名|人(?![民员大口才])', '人'),
      unit('次', '次'),
      unit('个(?![人体别工月季小星])', '个'),
      ...'平方公里 平方米 立方米 公里 公顷 千克 千瓦 家 件 户 份 台 辆 艘 枚 米 亩 吨 克 升 度'.split(' ').map((word) => unit(word, word)),
    ],
  },
];

/** Any unit, and the words that bound the number behind and before them; sources of patterns. */
export const UNIT = `(?:${MEASURES.flatMap(({ units }) => units.map(({ word }) => word)).join('|')})`;
export const BEFORE = `(?:${words('before')})`;
export const AFTER = `(?:${words('after')})`;

const KNOWN = MEASURES.flatMap((measure) => measure.units.map((each) => ({ measure, unit: each, pattern: whole(each.word.replace(/\(\?[=!][^()]*\)/g, '')) })));
const named = new Map<string, (typeof KNOWN)[number]>();

/** The measure of a unit that `UNIT` found; what may not follow it was looked at then. */
export function measureOf(written: string): { readonly measure: Measure; readonly unit: Unit } {
  const found = named.get(written) ?? KNOWN.find(({ pattern }) => pattern.test(written));
  if (found === undefined) throw new Error(`no unit: ${written}`);
  named.set(written, found);
  return found;
}

const SIGNS = BOUNDS.map(({ sign, before, after }) => ({ sign, before: before === '' ? null : whole(before), after: after === '' ? null : whole(after) }));

/** What two bounds say of the number between them; said twice it is said once (不得超过三十日以内). */
export function signsOf(before: string | undefined, after: string | undefined): string {
  const left = before === undefined ? '' : (SIGNS.find((bound) => bound.before?.test(before))?.sign ?? '');
  const right = after === undefined ? '' : (SIGNS.find((bound) => bound.after?.test(after))?.sign ?? '');
  return left === right ? left : left + right;
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}
