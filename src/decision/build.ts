import { type Address, lastStep, makeStep, type Part, partOf, type Step } from '../statute/address.ts';
import type { ProvisionLevel } from '../statute/types.ts';
import { parseNumeral } from '../text/numeral.ts';
import type { NonTextual, NonTextualKind } from './operation.ts';

/** Offsets into the wording of an item. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** An address as written: it may begin at any level, and `bad` numerals could not be read. */
export interface WrittenAddress extends Address {
  /** The statute named in front of it, if any: 《…》 or 刑法. */
  readonly law: string | null;
  /** 该条, 本款: the unit of this level last named. */
  readonly pronoun: '条' | '款' | '项' | null;
  readonly range: Range;
  readonly bad: readonly Range[];
}

type Pair = { readonly old: number; readonly new: number };

/** A clause as written: quotations by their number, addresses not yet completed from the context. */
export type ParsedClause = { readonly range: Range } & (
  | {
      readonly kind: 'replace';
      readonly targets: readonly (WrittenAddress | null)[];
      readonly text: readonly number[];
      /** 分为两款: how many units the text must hold. */
      readonly into: { readonly count: number; readonly level: ProvisionLevel } | null;
    }
  | { readonly kind: 'delete'; readonly targets: readonly WrittenAddress[] }
  | {
      readonly kind: 'insert';
      readonly within: WrittenAddress | null;
      readonly after: WrittenAddress | null;
      readonly count: number;
      readonly level: ProvisionLevel;
      readonly as: readonly WrittenAddress[];
      readonly text: readonly number[];
    }
  | { readonly kind: 'renumber'; readonly targets: readonly WrittenAddress[]; readonly to: readonly WrittenAddress[]; readonly text: readonly number[] | null }
  | { readonly kind: 'merge'; readonly targets: readonly WrittenAddress[]; readonly as: WrittenAddress | null; readonly text: readonly number[] }
  | { readonly kind: 'replace-text'; readonly targets: readonly WrittenAddress[]; readonly pairs: readonly Pair[] }
  | {
      readonly kind: 'insert-text';
      readonly targets: readonly WrittenAddress[];
      readonly anchor: number;
      readonly position: 'before' | 'after';
      readonly text: number;
    }
  | { readonly kind: 'delete-text'; readonly targets: readonly WrittenAddress[]; readonly quotes: readonly number[] }
  | { readonly kind: 'replace-everywhere'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'non-textual'; readonly what: NonTextualKind; readonly renumbers: NonTextual['renumbers'] }
  | { readonly kind: 'not-understood' }
);

interface WrittenStep {
  readonly step: Step | null;
  readonly range: Range;
}

export function range(location: { start: { offset: number }; end: { offset: number } }): Range {
  return { start: location.start.offset, end: location.end.offset };
}

export function step(unit: string, numeral: string, suffix: string | null, at: Range): WrittenStep {
  return { step: makeStep(unit, numeral, suffix), range: at };
}

export function address(law: string | null, pronoun: WrittenAddress['pronoun'], steps: readonly WrittenStep[], part: string | null, at: Range): WrittenAddress {
  const read = steps.map((s) => s.step).filter((s) => s !== null);
  const bad = steps.filter((s) => s.step === null).map((s) => s.range);
  const named: Part | undefined = part === null ? undefined : partOf(part);
  return { steps: read, ...(named && { part: named }), law, pronoun, range: at, bad };
}

/** Whether 至 joins two addresses of one level that count upwards. */
export function isRange(from: WrittenAddress, to: WrittenAddress): boolean {
  const [a, z] = [lastStep(from), lastStep(to)];
  if (a === undefined || z === undefined || a.level !== z.level) return false;
  return a.number === z.number ? a.suffix < z.suffix : a.suffix === 0 && z.suffix === 0 && a.number < z.number;
}

/** Every address of a range, both ends included. */
export function addressRange(from: WrittenAddress, to: WrittenAddress): readonly WrittenAddress[] {
  const [a, z] = [lastStep(from) as Step, lastStep(to) as Step];
  const above = from.steps.slice(0, -1);
  const count = a.number === z.number ? z.suffix - a.suffix : z.number - a.number;
  return Array.from({ length: count + 1 }, (_, i): WrittenAddress => {
    const step = a.number === z.number ? { ...a, suffix: a.suffix + i } : { ...a, number: a.number + i };
    return { ...from, steps: [...above, step], range: { start: from.range.start, end: to.range.end } };
  });
}

export function count(numeral: string): number {
  return parseNumeral(numeral) ?? 0;
}

/** What a clause does, before it is said to which units. */
type Deed =
  | { readonly kind: 'replace'; readonly text: readonly number[]; readonly into: { readonly count: number; readonly level: ProvisionLevel } | null }
  | {
      readonly kind: 'insert';
      readonly place: 'within' | 'after';
      readonly count: number;
      readonly level: ProvisionLevel;
      readonly as: readonly WrittenAddress[];
      readonly text: readonly number[];
    }
  | { readonly kind: 'restate'; readonly unit: '条' | '款' | '项'; readonly text: readonly number[] }
  | { readonly kind: 'renumber'; readonly to: readonly WrittenAddress[]; readonly text: readonly number[] | null }
  | { readonly kind: 'merge'; readonly as: WrittenAddress | null; readonly text: readonly number[] }
  | { readonly kind: 'replace-text'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'insert-text'; readonly anchor: number; readonly position: 'before' | 'after'; readonly text: number }
  | { readonly kind: 'delete-text'; readonly quotes: readonly number[] };

/** A deed on the units named in front of it; only one unit can receive or precede what is inserted. */
export function onUnits(targets: readonly WrittenAddress[], deed: Deed, at: Range): ParsedClause {
  if (deed.kind === 'restate') {
    const [named, ...others] = targets;
    const unit = named && others.length === 0 ? upTo(named, LEVEL[deed.unit] as ProvisionLevel) : null;
    return unit === null ? notUnderstood(at) : { kind: 'replace', targets: [unit], text: deed.text, into: null, range: at };
  }
  if (deed.kind !== 'insert') return { ...deed, targets, range: at };
  const { place, ...rest } = deed;
  const [unit, ...more] = targets;
  if (unit === undefined || more.length > 0) return notUnderstood(at);
  return { ...rest, within: place === 'within' ? unit : null, after: place === 'after' ? unit : null, range: at };
}

/** A deed on the unit last named. */
export function onward(deed: Deed, at: Range): ParsedClause {
  if (deed.kind === 'restate') {
    const unit: WrittenAddress = { steps: [], law: null, pronoun: deed.unit, range: at, bad: [] };
    return { kind: 'replace', targets: [unit], text: deed.text, into: null, range: at };
  }
  if (deed.kind === 'replace') return { ...deed, targets: [null], range: at };
  if (deed.kind !== 'insert') return { ...deed, targets: [], range: at };
  const { place: _place, ...rest } = deed;
  return { ...rest, within: null, after: null, range: at };
}

export function removal(targets: readonly WrittenAddress[], quotes: readonly number[] | null, at: Range): ParsedClause {
  return quotes === null ? { kind: 'delete', targets, range: at } : { kind: 'delete-text', targets, quotes, range: at };
}

export function replace(text: readonly number[]): Deed {
  return { kind: 'replace', text, into: null };
}

/** 该条, 该款 behind an insertion: the unit of that level in the address named. */
export function restate(unit: '条' | '款' | '项', text: readonly number[]): Deed {
  return { kind: 'restate', unit, text };
}

function upTo(named: WrittenAddress, level: ProvisionLevel): WrittenAddress | null {
  const at = named.steps.findIndex((step) => step.level === level);
  return at < 0 ? null : { ...named, steps: named.steps.slice(0, at + 1) };
}

export function divide(count: number, unit: string, text: readonly number[]): Deed {
  return { kind: 'replace', text, into: { count, level: LEVEL[unit] as ProvisionLevel } };
}

const LEVEL: Readonly<Record<string, ProvisionLevel>> = { 条: 'article', 款: 'paragraph', 项: 'item', 目: 'subitem' };

export function insert(place: 'within' | 'after', count: number, unit: string, as: readonly WrittenAddress[], text: readonly number[]): Deed {
  return { kind: 'insert', place, count, level: LEVEL[unit] as ProvisionLevel, as, text };
}

export function renumber(to: readonly WrittenAddress[], text: readonly number[] | null): Deed {
  return { kind: 'renumber', to, text };
}

export function merge(as: WrittenAddress | null, text: readonly number[]): Deed {
  return { kind: 'merge', as, text };
}

export function replaceText(pairs: readonly Pair[]): Deed {
  return { kind: 'replace-text', pairs };
}

export function insertText(anchor: number, position: 'before' | 'after', text: number): Deed {
  return { kind: 'insert-text', anchor, position, text };
}

export function deleteText(quotes: readonly number[]): Deed {
  return { kind: 'delete-text', quotes };
}

export function pairwise(olds: readonly number[], news: readonly number[]): readonly Pair[] {
  return olds.map((old, i) => ({ old, new: news[i] as number }));
}

export function eachTo(olds: readonly number[], text: number): readonly Pair[] {
  return olds.map((old) => ({ old, new: text }));
}

export function replaceEverywhere(pairs: readonly Pair[], at: Range): ParsedClause {
  return { kind: 'replace-everywhere', pairs, range: at };
}

/** A closing clause; whether it orders numbers to be counted again stands in its own words (章条款顺序, 条文顺序作相应调整). */
export function closing(what: NonTextualKind, wording: string, at: Range): ParsedClause {
  const adjusts = /(?:顺序|序号)(?:作|做|进行)?相应(?:地|的)?调整|调整(?:[条章节款项文]*)(?:的)?(?:顺序|序号)/.test(wording);
  const divisions = /[章节][^，。]{0,6}(?:顺序|序号)/.test(wording);
  return { kind: 'non-textual', what, renumbers: adjusts ? (divisions ? 'all' : 'articles') : 'none', range: at };
}

export function notUnderstood(at: Range): ParsedClause {
  return { kind: 'not-understood', range: at };
}
