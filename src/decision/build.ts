import type { Level } from '../statute/types.ts';
import { address } from './build-address.ts';
import type { NonTextual, NonTextualKind } from './operation.ts';
import type { Deed, Pair, ParsedClause, Range, WrittenAddress, WrittenContents } from './written.ts';

/** What the grammar calls: each action makes one value, and nothing here knows the statute. */
export function range(location: { start: { offset: number }; end: { offset: number } }): Range {
  return { start: location.start.offset, end: location.end.offset };
}

/** Whether a clause ends at `offset` because a quotation does. */
export function behindQuotation(input: string, offset: number): boolean {
  return input[offset - 1] === '”';
}

/** Whether an item can insert a division at all; most do not, and the grammar need not try. */
export function namesNewDivision(input: string): boolean {
  return /(?:增加|新增|增写)[一二两三四五六七八九十]+(?:分编|[编章节])/.test(input);
}

/** A deed on the units named in front of it; only one unit can receive or precede what is inserted. */
export function onUnits(targets: readonly WrittenAddress[], deed: Deed, at: Range): ParsedClause {
  const [unit, ...more] = targets;
  switch (deed.kind) {
    case 'restate-after-insert': {
      const whole = unit !== undefined && more.length === 0 ? upTo(unit, LEVEL[deed.unit]) : null;
      return whole === null ? notUnderstood(at) : { kind: 'replace', targets: [whole], text: deed.text, adds: { count: deed.count, as: deed.as }, range: at };
    }
    case 'insert': {
      if (unit === undefined || more.length > 0) return notUnderstood(at);
      const { place, ...rest } = deed;
      return { ...rest, within: place === 'within' ? unit : null, after: place === 'after' ? unit : null, before: place === 'before' ? unit : null, range: at };
    }
    default:
      return { ...deed, targets, range: at };
  }
}

/** A deed on the unit last named. */
export function onward(deed: Deed, at: Range): ParsedClause {
  switch (deed.kind) {
    case 'restate-after-insert':
      return { kind: 'replace', targets: [pronounAddress(deed.unit, at)], text: deed.text, adds: { count: deed.count, as: deed.as }, range: at };
    case 'insert': {
      const { place: _place, ...rest } = deed;
      return { ...rest, within: null, after: null, before: null, range: at };
    }
    default:
      return { ...deed, targets: [], range: at };
  }
}

function pronounAddress(unit: '条' | '款' | '项', at: Range): WrittenAddress {
  return { ...address(null, null, { steps: [], pronoun: unit }, at) };
}

function upTo(named: WrittenAddress, level: Level | undefined): WrittenAddress | null {
  const at = named.steps.findIndex((step) => step.level === level);
  return at < 0 ? null : { ...named, steps: named.steps.slice(0, at + 1) };
}

const LEVEL: Readonly<Record<string, Level>> = {
  编: 'part',
  分编: 'subpart',
  章: 'chapter',
  节: 'section',
  条: 'article',
  款: 'paragraph',
  项: 'item',
  目: 'subitem',
};

export function remove(targets: readonly WrittenAddress[], at: Range): ParsedClause {
  return { kind: 'delete', targets, range: at };
}

/** Quoted words and where they stand; the unit last named where no address is given. */
interface WordsAt {
  readonly targets: readonly WrittenAddress[];
  readonly quotes: readonly number[];
}

export function wordsAt(targets: readonly WrittenAddress[], quotes: readonly number[]): WordsAt {
  return { targets, quotes };
}

export function removeWords(groups: readonly WordsAt[], at: Range): readonly ParsedClause[] {
  return groups.map(({ targets, quotes }) => ({ kind: 'delete-text', targets, quotes, range: at }));
}

export function deleteUnits(): Deed {
  return { kind: 'delete' };
}

export function replace(text: readonly number[]): Deed {
  return { kind: 'replace', text };
}

/** 名称修改为《…》: a new name that stands in its own marks. */
export function rename(name: Range): Deed {
  return { kind: 'rename', name };
}

export function replaceWhole(old: readonly number[], text: readonly number[]): Deed {
  return { kind: 'replace-whole', old, text };
}

export function restated(text: readonly number[]): Deed {
  return { kind: 'restate', text };
}

/** 该条, 该款 behind an insertion: the unit of that level in the address named. */
export function restate(unit: '条' | '款' | '项', count: number, as: readonly WrittenAddress[], text: readonly number[]): Deed {
  return { kind: 'restate-after-insert', unit, count, as, text };
}

export function split(count: number, unit: string, as: readonly WrittenAddress[] | null, text: readonly number[]): Deed {
  return { kind: 'split', count, level: LEVEL[unit] as Level, as: as ?? [], text };
}

export function announcement(targets: readonly WrittenAddress[], at: Range): ParsedClause {
  return { kind: 'announcement', targets, range: at };
}

type InsertPlace = 'within' | 'after' | 'before';

export function insert(place: InsertPlace, count: number, unit: string, as: readonly WrittenAddress[], text: readonly number[]): Deed {
  return { kind: 'insert', place, count, level: LEVEL[unit] as Level, as, heading: null, contents: [], text };
}

export function insertTaking(
  place: InsertPlace,
  count: number,
  unit: string,
  as: readonly WrittenAddress[],
  from: WrittenAddress,
  to: readonly WrittenAddress[],
  text: readonly number[],
): Deed {
  return { kind: 'insert', place, count, level: LEVEL[unit] as Level, as, heading: null, contents: [{ from, as: to }], text };
}

export function insertDivision(
  target: WrittenAddress | null,
  place: InsertPlace,
  count: number,
  unit: string,
  as: readonly WrittenAddress[],
  heading: number | null,
  contents: readonly WrittenContents[],
  text: readonly number[],
  at: Range,
): ParsedClause {
  const deed: Deed = { kind: 'insert', place, count, level: LEVEL[unit] as Level, as, heading, contents, text };
  return target === null ? onward(deed, at) : onUnits([target], deed, at);
}

export function contents(from: WrittenAddress | null, as: readonly WrittenAddress[]): WrittenContents {
  return { from, as };
}

/** Words without an anchor: at the edge of a unit, or units of their own (增加规定：“…”). */
export function addWords(place: InsertPlace, text: readonly number[]): Deed {
  return { kind: 'add-words', place, text };
}

export function renumber(to: readonly WrittenAddress[], text: readonly number[] | null): Deed {
  return { kind: 'renumber', to, text };
}

export function renumberMap(pairs: readonly Pair[], at: Range): ParsedClause {
  return { kind: 'renumber-map', pairs, range: at };
}

export function move(to: WrittenAddress, position: InsertPlace | null, as: WrittenAddress | null, text: readonly number[] | null): Deed {
  return { kind: 'move', place: to, position: position ?? 'within', as, text };
}

/** 单列一条: the units become an article of their own. */
export function single(as: WrittenAddress | null, text: readonly number[] | null): Deed {
  return { kind: 'single', as, text };
}

export function swap(): Deed {
  return { kind: 'swap' };
}

export function merge(as: WrittenAddress | null | undefined, text: readonly number[] | null): Deed {
  return { kind: 'merge', as: as ?? null, into: null, text };
}

export function mergeInto(into: WrittenAddress): Deed {
  return { kind: 'merge', as: null, into, text: null };
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

export function replaceEverywhere(except: readonly WrittenAddress[] | null, pairs: readonly Pair[], at: Range): ParsedClause {
  return { kind: 'replace-everywhere', except: except ?? [], pairs, range: at };
}

export function deleteEverywhere(except: readonly WrittenAddress[] | null, quotes: readonly number[], at: Range): ParsedClause {
  return { kind: 'replace-everywhere', except: except ?? [], pairs: quotes.map((old) => ({ old, new: null })), range: at };
}

/** A closing clause; whether it orders numbers to be counted again stands in its own words (章条款顺序, 条文顺序作相应调整). */
export function closing(what: NonTextualKind, wording: string, at: Range): ParsedClause {
  const adjusts =
    what !== 'foreign-references' && /(?:顺序|序号)(?:作|做|进行|予以)?相应(?:地|的)?调整|调整(?:[条章节款项文]*)(?:的)?(?:顺序|序号)/.test(wording);
  const divisions = /[章节][^，。]{0,6}(?:顺序|序号)/.test(wording);
  const renumbers: NonTextual['renumbers'] = adjusts ? (divisions ? 'all' : 'articles') : 'none';
  return { kind: 'non-textual', what, renumbers, range: at };
}

export function notUnderstood(at: Range): ParsedClause {
  return { kind: 'not-understood', range: at };
}
