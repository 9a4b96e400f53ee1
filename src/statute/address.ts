import { formatNumeral, NUMERAL_CHARACTERS, parseNumeral } from '../text/numeral.ts';
import { LEVELS, type Level } from './types.ts';

/** One level of an address: 第四十七条 is { level: 'article', number: 47, suffix: 0 }, 第十条之一 has suffix 1. */
export interface Step {
  readonly level: Level;
  readonly number: number;
  readonly suffix: number;
}

/**
 * What an address means apart from a provision: 名称 title, 章名 heading, 引言/序言 preamble, 条首部分 the lead-in before
 * the items.
 */
export type Part = 'title' | 'heading' | 'preamble' | 'leadin';

/** A path of steps from the outside in, never an array index; `part` narrows it. The empty path with a part means the statute itself. */
export interface Address {
  readonly steps: readonly Step[];
  readonly part?: Part;
}

const UNIT: Readonly<Record<Level, string>> = {
  part: '编',
  subpart: '分编',
  chapter: '章',
  section: '节',
  article: '条',
  paragraph: '款',
  item: '项',
  subitem: '目',
};
const LEVEL_OF: ReadonlyMap<string, Level> = new Map(LEVELS.map((level) => [UNIT[level], level]));
const PARTS: Readonly<Record<Part, string>> = { title: '名称', heading: '章名', preamble: '引言', leadin: '条首部分' };
const PART_OF: ReadonlyMap<string, Part> = new Map([
  ['名称', 'title'],
  ['标题', 'title'],
  ['章名', 'heading'],
  ['引言', 'preamble'],
  ['序言', 'preamble'],
  ['条首部分', 'leadin'],
]);
const STEP = new RegExp(`第[（(]?([${NUMERAL_CHARACTERS}0-9]+)[）)]?(分编|[编章节条款项目])(?:之([${NUMERAL_CHARACTERS}]+))?`, 'y');

/** Reads 第四十七条第一款第四项 or 第三章章名; null if it is no address. */
export function parseAddress(text: string): Address | null {
  const steps: Step[] = [];
  let at = 0;
  for (;;) {
    STEP.lastIndex = at;
    const match = STEP.exec(text);
    if (match === null) break;
    const step = makeStep(match[2] as string, match[1] as string, match[3]);
    if (step === null) return null;
    steps.push(step);
    at = STEP.lastIndex;
  }
  const rest = text.slice(at);
  if (rest === '') return steps.length > 0 ? { steps } : null;
  const part = PART_OF.get(rest);
  return part === undefined ? null : { steps, part };
}

/** A step from its unit character (条), its numeral and its 之 numeral; null if a numeral cannot be read. */
export function makeStep(unit: string, numeral: string, suffix?: string | null): Step | null {
  const level = LEVEL_OF.get(unit);
  const number = parseNumeral(numeral);
  const after = suffix ? parseNumeral(suffix) : 0;
  return level === undefined || number === null || after === null ? null : { level, number, suffix: after };
}

/** Part named by a word (名称, 引言 …), if it is one. */
export function partOf(word: string): Part | undefined {
  return PART_OF.get(word);
}

/** The address as decisions write it: 第四十七条第一款第四项. */
export function formatAddress({ steps, part }: Address): string {
  return steps.map(formatStep).join('') + (part ? PARTS[part] : '');
}

export function formatStep({ level, number, suffix }: Step): string {
  return `第${formatNumeral(number)}${UNIT[level]}${suffix > 0 ? `之${formatNumeral(suffix)}` : ''}`;
}

/** The unit word of a level: 条, 款, 项. */
export function unitOf(level: Level): string {
  return UNIT[level];
}

export function sameAddress(a: Address, b: Address): boolean {
  return a.part === b.part && a.steps.length === b.steps.length && a.steps.every((s, i) => sameStep(s, b.steps[i]));
}

export function sameStep(a: Step, b: Step | undefined): boolean {
  return b !== undefined && a.level === b.level && a.number === b.number && a.suffix === b.suffix;
}

/** How deep a level lies: part 0 … subitem 7. */
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
