import { NUMERAL_CHARACTERS, parseNumeral } from '../text/numeral.ts';
import { type Head, headOf } from './label-spelling.ts';
import type { DivisionLevel, Ordinal } from './types.ts';

/** What the beginning of a line says it is. `length` is the label's, `gap` the white space behind it (第一条：, 第一条、: of an article a mark, too). */
export interface Label {
  readonly kind: DivisionLevel | 'article' | 'item' | 'subitem';
  readonly ordinal: Ordinal;
  readonly length: number;
  readonly gap: string;
}

const S = '[ \\u3000\\t\\u00a0]';
const N = `[${NUMERAL_CHARACTERS}](?:${S}?[${NUMERAL_CHARACTERS}]|(?<=[百千])${S}?0)*|[0-9]+(?:${S}[0-9]+)*`;
const LABELLED = new RegExp(
  `^(?:第${S}?(?<number>${N})${S}?(?<unit>分编|编|章|节|条)(?:${S}?之${S}?(?<suffix>[${NUMERAL_CHARACTERS}]+|[0-9]+))?(?<mark>(?<=条.{0,5})${S}*[：:、](?!${S}*(?:[第之和]|$)))?|[（(]${S}?(?<item>[${NUMERAL_CHARACTERS}]+)${S}?[）)]|(?<subitem>[0-9]{1,3})[.．、](?![0-9]))(?<gap>${S}*)`,
);
const KIND = { 编: 'part', 分编: 'subpart', 章: 'chapter', 节: 'section', 条: 'article' } as const;

/** The label a line begins with, or null. Digits of any width, radicals, traditional 條 and blanks inside are read; a numeral that cannot be read makes no label. */
export function readLabel(line: string): Label | null {
  if (isText(line.charCodeAt(0))) return null;
  const head = headOf(line);
  const first = head.text.charCodeAt(0);
  if (first !== 0x7b2c && first !== 0xff08 && first !== 0x28 && !(first >= 0x30 && first <= 0x39)) return null;
  const match = LABELLED.exec(head.text);
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  const numeral = groups['number'] ?? groups['item'] ?? (groups['subitem'] as string);
  const number = parseNumeral(numeral.replace(/\s/g, ''));
  const suffix = groups['suffix'] === undefined ? 0 : parseNumeral(groups['suffix']);
  if (number === null || suffix === null) return null;
  const unit = groups['unit'] as keyof typeof KIND | undefined;
  const kind = unit ? KIND[unit] : groups['item'] ? 'item' : 'subitem';
  return { kind, ordinal: { number, suffix }, ...measured(line, head, match[0].length, (groups['mark'] ?? '').length + (groups['gap'] as string).length) };
}

/** Whether no label begins with a character: an ideograph other than 第. */
function isText(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff && code !== 0x7b2c;
}

/** （1）, 1）, ①: labels below （一） and 1., whose level the list says that they stand in. */
const MINOR = new RegExp(`^(?:[（(]${S}?(?<bracketed>[0-9]{1,2})${S}?[）)]|(?<half>[0-9]{1,2})[）)]|(?<circled>[①-⑳㉑-㉟㊱-㊿]))${S}*`);

/** The label of a member of a list, in any style; null if a line begins with none. */
export function readListLabel(line: string): ListLabel | null {
  if (isText(line.charCodeAt(0))) return null;
  const label = readLabel(line);
  if (label !== null) {
    const { kind } = label;
    return kind !== 'item' && kind !== 'subitem' ? null : { ...label, kind, style: kind === 'item' ? '（一）' : '1.' };
  }
  const head = headOf(line);
  const match = MINOR.exec(head.text);
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  const numeral = (groups['bracketed'] ?? groups['half'] ?? (groups['circled'] as string)).normalize('NFKC');
  const style = groups['bracketed'] !== undefined ? '（1）' : groups['half'] !== undefined ? '1）' : '①';
  const gap = match[0].slice(match[0].trimEnd().length);
  return { kind: 'subitem', style, ordinal: { number: Number(numeral), suffix: 0 }, ...measured(line, head, match[0].length, gap.length) };
}

/** How the members of a list are numbered. */
export type ListStyle = '（一）' | '1.' | '（1）' | '1）' | '①';

export interface ListLabel extends Label {
  readonly kind: 'item' | 'subitem';
  readonly style: ListStyle;
}

/** The length of a label and the gap behind it, in the characters of the line. */
function measured(line: string, head: Head, whole: number, gap: number): { length: number; gap: string } {
  const length = head.at(whole - gap);
  return { length, gap: gap === 0 ? '' : line.slice(length, head.at(whole - 1) + 1) };
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

const ENUMERATED = new RegExp(`^([${NUMERAL_CHARACTERS}]+)、(${S}*)`);

/** 一、 at the head of a line, as a label of the kind it has there; null if there is none. */
export function readEnumerated(line: string, kind: 'article' | 'portion'): Label | null {
  const match = ENUMERATED.exec(line);
  const number = match === null ? null : parseNumeral(match[1] as string);
  if (match === null || number === null) return null;
  const gap = match[2] as string;
  return { kind, ordinal: { number, suffix: 0 }, length: match[0].length - gap.length, gap };
}

/** Whether a line can be the heading of a 部分 above articles (一、买卖合同的成立): enumerated, short, without a stop. */
export function isPortionHeading(line: string, label: Label | null): label is Label {
  return label?.kind === 'portion' && line.length - label.length <= 40 && line.length > label.length && !/[。；：，]$/.test(line);
}

const NOT_A_LABEL = /^[的和与至、，。；规第款项所之或及以中（(“》]/;

/** 第一条（制定依据）根据……: the caption of an article in front of its text, or alone; no number of a 项, and nothing that goes on a citation. */
const CAPTION = new RegExp(
  `^(?:[（(](?![${NUMERAL_CHARACTERS}0-9]+[）)])(?!以下简称|以下称)[^（）()【】，。；：]{2,24}[）)]|【[^（）()【】，。；：]{2,24}】)(?![的中、和与及规所项款，。；])`,
);

/** How long the caption is that a text begins with; 0 where it begins with none. */
export function leadingCaption(text: string): number {
  return CAPTION.exec(text)?.[0].length ?? 0;
}

/**
 * Whether a line that begins with 第X条 begins that article: the label is set off by a space (or stands alone), or it is
 * the number that is due and what follows cannot belong to a citation.
 */
export function opensArticle(line: string, label: Label, due: boolean): boolean {
  if (label.kind !== 'article') return false;
  const rest = line.slice(label.length + label.gap.length);
  if (rest === '' && label.gap.trim() === '') return true;
  return /^\s+$/.test(label.gap) || leadingCaption(rest) > 0 || (due && !NOT_A_LABEL.test(rest));
}
