import { NUMERAL_CHARACTERS, parseNumeral } from '../text/numeral.ts';
import type { DivisionLevel, Ordinal } from './types.ts';

/** What the beginning of a line says it is. `length` is the label's, `gap` the white space behind it. */
export interface Label {
  readonly kind: DivisionLevel | 'article' | 'item' | 'subitem';
  readonly ordinal: Ordinal;
  readonly length: number;
  readonly gap: string;
}

const N = `[${NUMERAL_CHARACTERS}]+|[0-9]+`;
const LABELLED = new RegExp(
  `^(?:第(?<number>${N})[ \\u3000]?(?<unit>分编|编|章|节|条)(?:之(?<suffix>[${NUMERAL_CHARACTERS}]+))?|[（(](?<item>[${NUMERAL_CHARACTERS}]+)[）)]|(?<subitem>[0-9]{1,3})[.．、](?![0-9]))(?<gap>[ \\u3000\\t\\u00a0]*)`,
);
const KIND = { 编: 'part', 分编: 'subpart', 章: 'chapter', 节: 'section', 条: 'article' } as const;

/** The label a line begins with, or null. A numeral that cannot be read makes no label. */
export function readLabel(line: string): Label | null {
  const first = line.charCodeAt(0);
  if (first !== 0x7b2c && first !== 0xff08 && first !== 0x28 && !(first >= 0x30 && first <= 0x39)) return null;
  const groups = LABELLED.exec(line)?.groups;
  if (groups === undefined) return null;
  const gap = groups['gap'] as string;
  const whole = (LABELLED.exec(line) as RegExpExecArray)[0];
  const numeral = groups['number'] ?? groups['item'] ?? (groups['subitem'] as string);
  const number = parseNumeral(numeral);
  const suffix = groups['suffix'] === undefined ? 0 : parseNumeral(groups['suffix']);
  if (number === null || suffix === null) return null;
  const unit = groups['unit'] as keyof typeof KIND | undefined;
  const kind = unit ? KIND[unit] : groups['item'] ? 'item' : 'subitem';
  return { kind, ordinal: { number, suffix }, length: whole.length - gap.length, gap };
}

/** Whether a line is a heading that stands without a number: 附　则, 总　则. */
export function isBareHeading(line: string): boolean {
  return /^[附总][ \u3000]*则$/.test(line);
}

/** Whether a line is a heading of a division: a label, a short title, no stop at the end. */
export function isDivisionHeading(line: string, label: Label): boolean {
  if (label.kind === 'article' || label.kind === 'item' || label.kind === 'subitem' || label.kind === 'portion') return false;
  const heading = line.slice(label.length + label.gap.length);
  return heading.length <= 60 && (label.gap !== '' || heading === '' || !/^[的和至、，规第]/.test(heading)) && !/[。；：，]$/.test(heading);
}

const ENUMERATED = new RegExp(`^([${NUMERAL_CHARACTERS}]+)、`);

/** 一、 at the head of a line, as a label of the kind it has there; null if there is none. */
export function readEnumerated(line: string, kind: 'article' | 'portion'): Label | null {
  const match = ENUMERATED.exec(line);
  const number = match === null ? null : parseNumeral(match[1] as string);
  return match === null || number === null ? null : { kind, ordinal: { number, suffix: 0 }, length: match[0].length, gap: '' };
}

/** Whether a line can be the heading of a 部分 above articles (一、买卖合同的成立): enumerated, short, without a stop. */
export function isPortionHeading(line: string, label: Label | null): label is Label {
  return label?.kind === 'portion' && line.length - label.length <= 40 && line.length > label.length && !/[。；：，]$/.test(line);
}

const NOT_A_LABEL = /^[的和与至、，。；规第款项所之或及以中（(“》]/;

/**
 * Whether a line that begins with 第X条 begins that article: the label is set off by a space (or stands alone), or it is
 * the number that is due and what follows cannot belong to a citation.
 */
export function opensArticle(line: string, label: Label, due: boolean): boolean {
  if (label.kind !== 'article') return false;
  const rest = line.slice(label.length);
  return rest === '' || label.gap !== '' || (due && !NOT_A_LABEL.test(rest));
}
