import { makeStep } from '../statute/address.ts';
import type { Level } from '../statute/types.ts';
import { NUMERAL_CHARACTERS } from '../text/numeral.ts';
import type { WrittenStep } from './types.ts';

/** A member of a step list with its range; `range` when 至 stands before it. */
export interface StepMember extends WrittenStep {
  readonly start: number;
  readonly end: number;
  readonly range: boolean;
}

const SPACE = '[ \\u3000\\u00a0]{0,3}';
const NUMBER = new RegExp(`${SPACE}(第?)${SPACE}([（(]?)${SPACE}([${NUMERAL_CHARACTERS}]{1,12}|[0-9]{1,4}|[０-９]{1,4})${SPACE}([）)]?)`, 'y');
/** Words that only begin like a unit: 条件, 项目, 章程. */
const UNIT = new RegExp(
  `${SPACE}(分编|编(?![制号码写辑队组])|章(?!程)|节(?![目课点能])|条(?!件|例(?!外)|目)|款(?!式)|项(?!目(?![之规第]))|目(?!标|录))(?:之([${NUMERAL_CHARACTERS}]{1,3})(?![般切样致定旦]))?`,
  'y',
);
const JOINT = new RegExp(`${SPACE}(?:[、，,]?${SPACE}(?:以及|及|和|或者|或|与|并|(至|到|[-－—–~～]{1,2}))|[、，,])${SPACE}`, 'y');
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

/**
 * Reads one level at an index: 第十六条, 第（一）、（二）项, 第一至三款. `after` is the level before it, if it continues an address:
 * only there may a bracket stand without 第 or without its unit (第十条（一）、（二）).
 */
export function readStep(text: string, at: number, after: Level | null): readonly StepMember[] | null {
  const numbers: (RegExpExecArray & { range: boolean; from: number; to: number })[] = [];
  for (let from = at, range = false; numbers.length < LONGEST_LIST; ) {
    NUMBER.lastIndex = from;
    const match = NUMBER.exec(text);
    if (match === null || (numbers.length === 0 && match[1] === '' && !(match[2] !== '' && after !== null))) break;
    if (numbers.length > 0 && match[1] === '' && (match[2] === '') !== ((numbers[0] as RegExpExecArray)[2] === '')) break;
    const to = NUMBER.lastIndex;
    numbers.push(Object.assign(match, { range, from, to }));
    UNIT.lastIndex = to;
    const unit = UNIT.exec(text);
    if (unit !== null) return members(text, numbers, unit[1] as string, unit[2], UNIT.lastIndex);
    const joint = readJoint(text, to);
    if (joint === null && !(match[4] !== '' && /[（(]/.test(text.charAt(to)))) break;
    from = joint?.end ?? to;
    range = joint?.range ?? false;
  }
  return withoutUnit(text, numbers, after);
}

/** 第四条第（二）规定: brackets behind a 条 or 款 can only be items. */
function withoutUnit(text: string, numbers: readonly (RegExpExecArray & { range: boolean; from: number; to: number })[], after: Level | null) {
  if (after !== 'article' && after !== 'paragraph') return null;
  const upTo = numbers.findIndex((n) => n[2] === '' || n[4] === '' || /[0-9０-９]/.test(n[3] as string));
  const bracketed = upTo < 0 ? numbers : numbers.slice(0, upTo);
  const last = bracketed[bracketed.length - 1];
  return last === undefined ? null : members(text, bracketed, '', undefined, last.to, '项');
}

function members(
  text: string, numbers: readonly (RegExpExecArray & { range: boolean; from: number; to: number })[], unit: string, suffix: string | undefined, end: number, meant = unit,
): readonly StepMember[] | null {
  const list: StepMember[] = [];
  for (const [i, n] of numbers.entries()) {
    const last = i === numbers.length - 1;
    const numeral = n[3] as string;
    const suffixed = last && suffix !== undefined && /[条章节编]$/.test(unit);
    const step = makeStep(meant, numeral, suffixed ? suffix : undefined);
    if (step === null || step.number === 0) return null;
    const start = n.from + ((/^[ \u3000\u00a0]*/.exec(n[0]) as RegExpExecArray)[0].length);
    const behind = last ? (suffix !== undefined && !suffixed ? end - suffix.length - 1 : end) : n.to;
    const digits = /[0-9]/.test(numeral) ? 'ascii' : /[０-９]/.test(numeral) ? 'wide' : 'chinese';
    list.push({ step, ordinal: n[1] as '第' | '', open: n[2] as string, digits, close: n[4] as string, unit: last ? unit : '', start, end: trimmed(text, start, behind), range: n.range });
  }
  return list;
}

function trimmed(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[ \u3000\u00a0]/.test(text.charAt(at - 1))) at--;
  return at;
}
