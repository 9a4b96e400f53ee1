import { makeStep } from '../statute/address.ts';
import type { Level } from '../statute/types.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../text/numeral.ts';
import type { WrittenStep } from './types.ts';

/** A member of a step list with its range; `range` when 至 stands before it. */
export interface StepMember extends WrittenStep {
  readonly start: number;
  readonly end: number;
  readonly range: boolean;
}

const SPACE = '[ \\u3000\\u00a0]{0,3}(?=)';
const NUMBER = new RegExp(
  `${SPACE}(第?)(?=)${SPACE}([（(]?)(?=)${SPACE}([${NUMERAL_CHARACTERS}]{1,15}(?=)|[0-9]{1,8}(?=)|[０-９]{1,8}(?=))(?=)${SPACE}([）)]?)`,
  'y',
);
/** Words that only begin like a unit: 条件, 项目, 章程. */
const UNIT = new RegExp(
  `${SPACE}(分编|编(?![制号码写辑队组])|章(?!程)|节(?![目课点能])|条(?!件|例(?!外)|目)|款(?!式)|项(?!目(?![之规第]))|目(?!标|录))(?=)(?:之([${NUMERAL_CHARACTERS}]{1,3}(?=))(?=)(?![般切样致定旦]))?(?=)`,
  'y',
);
const JOINT = new RegExp(`${SPACE}(?:[、，,]?${SPACE}(?:以及|及|和|或者|或|与|并|(至|到|[-－—–~～]{1,2}(?=)))(?=)|[、，,])(?=)${SPACE}`, 'y');
/** More members than any text has; keeps a text of numbers alone linear. */
const LONGEST_LIST = 60;

interface Joint {
  readonly range: boolean;
  readonly end: number;
}

/** The word that joins two members or two atoms at an index: 、 和 以及 或者, or 至 of a range. */
export function readJoint(text: string, at: number): Joint | null {
  JOINT.lastIndex = at;
  const match = JOINT.exec(text);
  return match === null ? null : { range: match[1] !== undefined, end: JOINT.lastIndex };
}

const SUFFIX = new RegExp(`${SPACE}之([${NUMERAL_CHARACTERS}]{1,3})(?![般切样致定旦])`, 'y');

/** 之二 behind 第一条之一 and a joint: a further one of the articles that share its number. */
export function readSuffix(text: string, at: number, before: StepMember): StepMember | null {
  if (before.step.suffix === 0) return null;
  SUFFIX.lastIndex = at;
  const suffix = parseNumeral(SUFFIX.exec(text)?.[1] ?? '');
  if (suffix === null || suffix === 0) return null;
  const { step, digits } = before;
  return {
    step: { ...step, suffix },
    ordinal: '',
    open: '',
    digits,
    close: '',
    unit: '',
    suffixOnly: true,
    start: text.indexOf('之', at),
    end: SUFFIX.lastIndex,
    range: false,
  };
}

/** A number as met, before its unit is known. */
interface Counted {
  readonly ordinal: '第' | '';
  readonly open: string;
  readonly numeral: string;
  readonly close: string;
  readonly start: number;
  readonly end: number;
  readonly range: boolean;
}

/** The unit behind a list; `label` is what the last member prints, '' where only brackets tell that it is a 项. */
interface Unit {
  readonly label: string;
  readonly meant: string;
  readonly suffix: string | undefined;
  readonly end: number;
}

/**
 * Reads one level at an index: 第十六条, 第（一）、（二）项, 第一至三款. `after` is the level before it, if it continues an address:
 * only there may a bracket stand without 第 or without its unit (第十条（一）、（二）).
 */
export function readStep(text: string, at: number, after: Level | null): readonly StepMember[] | null {
  const numbers: Counted[] = [];
  for (let from = at, range = false; numbers.length < LONGEST_LIST; ) {
    const number = readNumber(text, from, range);
    const first = numbers[0] ?? number;
    if (number === null || first === null) break;
    if (number.ordinal === '' && (number === first ? number.open === '' || after === null : (number.open === '') !== (first.open === ''))) break;
    numbers.push(number);
    UNIT.lastIndex = NUMBER.lastIndex;
    const unit = UNIT.exec(text);
    if (unit !== null) return members(numbers, { label: unit[1] as string, meant: unit[1] as string, suffix: unit[2], end: UNIT.lastIndex });
    const joint = readJoint(text, NUMBER.lastIndex);
    if (joint === null && !(number.close !== '' && /[（(]/.test(text.charAt(NUMBER.lastIndex)))) break;
    from = joint?.end ?? NUMBER.lastIndex;
    range = joint?.range ?? false;
  }
  return withoutUnit(numbers, after);
}

function readNumber(text: string, at: number, range: boolean): Counted | null {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const start = at + match[0].length - match[0].trimStart().length;
  const [, ordinal, open, numeral, close] = match as unknown as [string, '第' | '', string, string, string];
  return { ordinal, open, numeral, close, start, end: at + match[0].trimEnd().length, range };
}

/** 第四条第（二）规定: brackets behind a 条 or 款 can only be items. */
function withoutUnit(numbers: readonly Counted[], after: Level | null): readonly StepMember[] | null {
  if (after !== 'article' && after !== 'paragraph') return null;
  const plain = numbers.findIndex((n) => n.open === '' || n.close === '' || /[0-9０-９]/.test(n.numeral));
  const bracketed = plain < 0 ? numbers : numbers.slice(0, plain);
  const last = bracketed[bracketed.length - 1];
  return last === undefined ? null : members(bracketed, { label: '', meant: '项', suffix: undefined, end: last.end });
}

function members(numbers: readonly Counted[], unit: Unit): readonly StepMember[] | null {
  const list: StepMember[] = [];
  for (const [i, { ordinal, open, numeral, close, start, end, range }] of numbers.entries()) {
    const last = i === numbers.length - 1;
    // 第一项之一 is one of those in 第一项: only 条 and divisions are inserted with 之.
    const suffix = last && /[条章节编]$/.test(unit.label) ? unit.suffix : undefined;
    const step = makeStep(unit.meant, numeral, suffix);
    if (step === null || step.number === 0) return null;
    const unread = unit.suffix !== undefined && suffix === undefined ? unit.suffix.length + 1 : 0;
    const digits = /[0-9]/.test(numeral) ? 'ascii' : /[０-９]/.test(numeral) ? 'wide' : 'chinese';
    list.push({ step, ordinal, open, digits, close, unit: last ? unit.label : '', start, end: last ? unit.end - unread : end, range });
  }
  return list;
}
