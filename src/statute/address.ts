import { parseNumeral } from '../text/numeral.ts';
import type { TablePlace } from './table-place.ts';
import { LEVELS, type Level } from './types.ts';

/** One level of an address: 第四十七条 is { level: 'article', number: 47, suffix: 0 }, 第十条之一 has suffix 1. */
export interface Step {
  readonly level: Level;
  readonly number: number;
  readonly suffix: number;
}

/** 最后一款, 最后一项: the number of a step that is counted from the end. */
export const LAST = -1;

/** 所有章名: the number of a step that means every unit of its level. */
export const EVERY = 0;

/**
 * What an address means apart from a provision: 名称 title, 题注 history, 章名 heading, 引言/序言 preamble, 条首部分 the lead-in
 * before the items, 各项 the items without it, 正文第N段 a paragraph of a text without articles, 第二条第二自然段 one of an article.
 */
export type Part = 'title' | 'history' | 'heading' | 'preamble' | 'leadin' | 'items' | 'text';

/** Sentences of a unit (第二句, 后两句, 末句), both ends included; counted from 1, or from the end where negative (-1 the last). */
export interface Sentences {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a unit that its own marks set apart: 冒号前, 分号后, 后半句, 但书, 括号内; or that the pointing words begin (“甲”起), to the end of the unit or of the sentence, or end and are no part of (“甲”之后的内容); or what the unit says of them (公司住所：……). */
export type Segment =
  | 'before-colon'
  | 'before-semicolon'
  | 'after-semicolon'
  | 'before-comma'
  | 'after-comma'
  | 'first-half'
  | 'second-half'
  | 'proviso'
  | 'brackets'
  | WordSegment;

export type WordSegment = 'the-words' | 'from-words' | 'to-sentence-end' | 'behind-words' | 'before-words' | 'value';

/** Which of the places where words stand in a unit: 第二处, 最后一处 (`nth`, from 1 on or LAST), or all of so many, 两处 (`all`). */
export type Occurrence = { readonly nth: number } | { readonly all: number };

/**
 * A path of steps from the outside in, never an array index (docs/semantics.md#positions); the rest narrows it. The empty path with a part means the statute
 * itself; the N-th 自然段 of the preamble is a paragraph step with the part `preamble`.
 */
export interface Address {
  readonly steps: readonly Step[];
  readonly part?: Part;
  /** 附件1, 附表二, 个人所得税税率表一: an annex by its name as written, without white space. */
  readonly annex?: string;
  /** Words that point at the unit without being changed (第六十二条“全国人民代表大会行使下列职权”中): the unit must contain them. */
  readonly words?: string;
  readonly sentences?: Sentences;
  readonly occurrence?: Occurrence;
  readonly segment?: Segment;
  /** 附则, 总则: a division by its heading. */
  readonly division?: string;
  /** The table of the unit or of the annex, or a place in it: 第五条表格第三行, 附表序号5“收费标准”一栏. Of an annex, a row may be a line that bears the number. */
  readonly table?: TablePlace;
  /** 开始部分, 末尾: words at the beginning or the end of the unit. */
  readonly edge?: 'start' | 'end';
  /** The numbering that the decision says aloud: 原第二款 base, 修改后的第五条 new. Without it an old place is a base number. */
  readonly numbering?: 'base' | 'new';
}

const UNIT: Readonly<Record<Level, string>> = {
  part: '编',
  subpart: '分编',
  chapter: '章',
  section: '节',
  portion: '部分',
  article: '条',
  paragraph: '款',
  item: '项',
  subitem: '目',
};
const LEVEL_OF: ReadonlyMap<string, Level> = new Map(LEVELS.map((level) => [UNIT[level], level]));

/** A step from its unit character (条), its numeral and its 之 numeral; null if a numeral cannot be read. Nothing is counted from 0 (第0条). */
export function makeStep(unit: string, numeral: string, suffix?: string | null): Step | null {
  const level = levelOf(unit);
  const number = parseNumeral(numeral);
  const after = suffix ? parseNumeral(suffix) : 0;
  return level === undefined || !number || after === null || (suffix && after === 0) ? null : { level, number, suffix: after };
}

/** What an insertion can bring: a unit of a level, or a row of a table. */
export type InsertedLevel = Level | 'row';

/** The word for what an insertion brings: 条, 款, 行. */
export function insertedUnit(level: InsertedLevel): string {
  return level === 'row' ? '行' : UNIT[level];
}

/** The level of a unit word (条); undefined for any other word. */
export function levelOf(unit: string): Level | undefined {
  return LEVEL_OF.get(unit);
}

/** The unit word of a level: 条, 款, 项. */
export function unitOf(level: Level): string {
  return UNIT[level];
}

/** Whether two addresses mean the same place in one numbering; which one is not compared. */
export function sameAddress(a: Address, b: Address): boolean {
  const alike =
    a.part === b.part &&
    a.annex === b.annex &&
    JSON.stringify(a.table) === JSON.stringify(b.table) &&
    a.division === b.division &&
    a.segment === b.segment &&
    a.words === b.words &&
    a.edge === b.edge;
  const sentences = a.sentences?.from === b.sentences?.from && a.sentences?.to === b.sentences?.to;
  const occurrence = JSON.stringify(a.occurrence) === JSON.stringify(b.occurrence);
  return alike && sentences && occurrence && a.steps.length === b.steps.length && a.steps.every((s, i) => sameStep(s, b.steps[i]));
}

export function sameStep(a: Step, b: Step | undefined): boolean {
  return b !== undefined && a.level === b.level && a.number === b.number && a.suffix === b.suffix;
}

/** How deep a level lies: part 0 … subitem 8. */
export function depthOf(level: Level): number {
  return LEVELS.indexOf(level);
}

/** The step of an address at a level, if it has one. */
export function stepAt(address: Address, level: Level): Step | undefined {
  return address.steps.find((step) => step.level === level);
}

/** The last step; undefined for an address that is only a part. */
export function lastStep(address: Address): Step | undefined {
  return address.steps[address.steps.length - 1];
}

/** The address without its last step. */
export function parentAddress(address: Address): Address {
  return { steps: address.steps.slice(0, -1) };
}
