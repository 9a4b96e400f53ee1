import { type Address, makeStep, type Part, partOf, type Step } from '../statute/address.ts';
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
  readonly range: Range;
  readonly bad: readonly Range[];
}

type Pair = { readonly old: number; readonly new: number };

/** A clause as written: quotations by their number, addresses not yet completed from the context. */
export type ParsedClause = { readonly range: Range } & (
  | { readonly kind: 'replace'; readonly target: WrittenAddress; readonly text: number }
  | { readonly kind: 'delete'; readonly targets: readonly WrittenAddress[] }
  | {
      readonly kind: 'insert';
      readonly within: WrittenAddress | null;
      readonly after: WrittenAddress | null;
      readonly count: number;
      readonly level: ProvisionLevel;
      readonly as: readonly WrittenAddress[];
      readonly text: number;
    }
  | { readonly kind: 'renumber'; readonly targets: readonly WrittenAddress[]; readonly to: readonly WrittenAddress[]; readonly text: number | null }
  | { readonly kind: 'merge'; readonly targets: readonly WrittenAddress[]; readonly as: WrittenAddress | null; readonly text: number }
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

export function address(law: string | null, steps: readonly WrittenStep[], part: string | null, at: Range): WrittenAddress {
  const read = steps.map((s) => s.step).filter((s) => s !== null);
  const bad = steps.filter((s) => s.step === null).map((s) => s.range);
  const named: Part | undefined = part === null ? undefined : partOf(part);
  return { steps: read, ...(named && { part: named }), law, range: at, bad };
}

export function count(numeral: string): number {
  return parseNumeral(numeral) ?? 0;
}

export function replace(target: WrittenAddress, text: number, at: Range): ParsedClause {
  return { kind: 'replace', target, text, range: at };
}

export function remove(targets: readonly WrittenAddress[], at: Range): ParsedClause {
  return { kind: 'delete', targets, range: at };
}

const LEVEL: Readonly<Record<string, ProvisionLevel>> = { 条: 'article', 款: 'paragraph', 项: 'item', 目: 'subitem' };

export function insert(
  place: { within: WrittenAddress | null; after: WrittenAddress | null } | null,
  many: number,
  unit: string,
  as: readonly WrittenAddress[],
  text: number,
  at: Range,
): ParsedClause {
  const { within, after } = place ?? { within: null, after: null };
  return { kind: 'insert', within, after, count: many, level: LEVEL[unit] as ProvisionLevel, as, text, range: at };
}

export function renumber(targets: readonly WrittenAddress[], to: readonly WrittenAddress[], at: Range): ParsedClause {
  return { kind: 'renumber', targets, to, text: null, range: at };
}

export function renumberAndReplace(target: WrittenAddress, to: WrittenAddress, text: number, at: Range): ParsedClause {
  return { kind: 'renumber', targets: [target], to: [to], text, range: at };
}

export function merge(targets: readonly WrittenAddress[], as: WrittenAddress | null, text: number, at: Range): ParsedClause {
  return { kind: 'merge', targets, as, text, range: at };
}

export function replaceText(targets: readonly WrittenAddress[], pairs: readonly Pair[], at: Range): ParsedClause {
  return { kind: 'replace-text', targets, pairs, range: at };
}

export function replaceEverywhere(_scope: string, pairs: readonly Pair[], at: Range): ParsedClause {
  return { kind: 'replace-everywhere', pairs, range: at };
}

export function insertText(targets: readonly WrittenAddress[], anchor: number, position: 'before' | 'after', text: number, at: Range): ParsedClause {
  return { kind: 'insert-text', targets, anchor, position, text, range: at };
}

export function deleteText(targets: readonly WrittenAddress[], quotes: readonly number[], at: Range): ParsedClause {
  return { kind: 'delete-text', targets, quotes, range: at };
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
