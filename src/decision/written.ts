import type { Address } from '../statute/address.ts';
import type { Level } from '../statute/types.ts';
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
  /** 该条, 本款, 这一自然段: the unit of this level last named. */
  readonly pronoun: '条' | '款' | '项' | '自然段' | null;
  /** The quotation that points at the unit (第六十二条“…”中增加一项), by its number. */
  readonly mark: number | null;
  readonly range: Range;
  readonly bad: readonly Range[];
  /** 第 is missing (将十一条修改为): read all the same, and reported. */
  readonly slip: boolean;
}

/** Old and new words by the numbers of their quotations; null where nothing takes the old words' place. */
export interface Pair {
  readonly old: number;
  readonly new: number | null;
}

/** Articles of a new division: where they stood before, and their new numbers. */
export interface WrittenContents {
  readonly from: WrittenAddress | null;
  readonly as: readonly WrittenAddress[];
}

interface Insertion {
  readonly count: number;
  readonly level: Level;
  readonly as: readonly WrittenAddress[];
  readonly heading: number | null;
  readonly contents: readonly WrittenContents[];
  readonly text: readonly number[];
}

/** What a clause does to the units named, quotations by their number. */
type Doing =
  | { readonly kind: 'replace'; readonly text: readonly number[]; readonly adds?: { readonly count: number; readonly as: readonly WrittenAddress[] } }
  | { readonly kind: 'rename'; readonly name: Range }
  | { readonly kind: 'replace-whole'; readonly old: readonly number[]; readonly text: readonly number[] }
  | { readonly kind: 'restate'; readonly text: readonly number[] }
  | { readonly kind: 'split'; readonly count: number; readonly level: Level; readonly as: readonly WrittenAddress[]; readonly text: readonly number[] }
  | { readonly kind: 'delete' }
  | { readonly kind: 'renumber'; readonly to: readonly WrittenAddress[]; readonly text: readonly number[] | null }
  | {
      readonly kind: 'move';
      readonly place: WrittenAddress;
      readonly position: 'within' | 'after' | 'before';
      readonly as: WrittenAddress | null;
      readonly text: readonly number[] | null;
    }
  | { readonly kind: 'single'; readonly as: WrittenAddress | null; readonly text: readonly number[] | null }
  | { readonly kind: 'swap' }
  | { readonly kind: 'merge'; readonly as: WrittenAddress | null; readonly into: WrittenAddress | null; readonly text: readonly number[] | null }
  | { readonly kind: 'replace-text'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'insert-text'; readonly anchor: number; readonly position: 'before' | 'after'; readonly text: number }
  | { readonly kind: 'add-words'; readonly place: 'within' | 'after' | 'before'; readonly text: readonly number[] }
  | { readonly kind: 'delete-text'; readonly quotes: readonly number[] };

/** What a clause does, before it is said to which units. */
export type Deed =
  | Doing
  | ({ readonly kind: 'insert'; readonly place: 'within' | 'after' | 'before' } & Insertion)
  | {
      readonly kind: 'restate-after-insert';
      readonly unit: '条' | '款' | '项';
      readonly count: number;
      readonly as: readonly WrittenAddress[];
      readonly text: readonly number[];
    };

/** A clause as written: addresses not yet completed from the context; without targets it goes on with the unit last named. */
export type ParsedClause = { readonly range: Range } & (
  | (Doing & { readonly targets: readonly WrittenAddress[] })
  | ({
      readonly kind: 'insert';
      readonly within: WrittenAddress | null;
      readonly after: WrittenAddress | null;
      readonly before: WrittenAddress | null;
    } & Insertion)
  | { readonly kind: 'announcement'; readonly targets: readonly WrittenAddress[] }
  | { readonly kind: 'renumber-map'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'replace-everywhere'; readonly except: readonly WrittenAddress[]; readonly pairs: readonly Pair[] }
  | { readonly kind: 'non-textual'; readonly what: NonTextualKind; readonly renumbers: NonTextual['renumbers'] }
  | { readonly kind: 'not-understood' }
);
