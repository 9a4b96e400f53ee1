import type { Amendment } from '../../amend/types.ts';
import type { Comparison } from '../../compare/types.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { titleOf } from '../../statute/walk.ts';
import type { Grain } from '../../text/tokens.ts';
import type { Block } from '../document/types.ts';
import { cellOf, type Side } from './cells.ts';
import { type Course, courseOf, type Fate, type ItemOf } from './course.ts';
import type { Provision, ProvisionKind } from './owners.ts';
import { courseOfVersions } from './versions.ts';

export type TableStatus = 'same' | 'renumbered' | 'changed' | 'inserted' | 'deleted' | 'moved' | 'merged' | 'split';

/**
 * One row of a comparison table: a provision before and after, or all those that became of each other. A side that has none is empty.
 * `renumbered` says that only the number changed, `moved` that the provision stands elsewhere with the same words.
 */
export interface TableRow {
  readonly kind: ProvisionKind;
  readonly status: TableStatus;
  /** The lines and tables of each side with what the other does not have marked. */
  readonly old: readonly Block[];
  readonly new: readonly Block[];
  /** The provisions of each side by their addresses, or their labels where they have none. */
  readonly oldNames: readonly string[];
  readonly newNames: readonly string[];
  /** The items of the decisions that changed it. */
  readonly items: readonly ItemOf[];
}

/** A statute before and after decisions, side by side (修改前后对照表), every provision in one row, in order of reading. */
export interface ComparisonTable {
  /** The title of the statute before. */
  readonly title: string;
  readonly decisions: readonly string[];
  readonly rows: readonly TableRow[];
}

/**
 * The table of what amendments, one after the other, changed, derived from their edits. On the left 'same' and 'deleted' runs are the
 * first text to the letter, on the right 'same' and 'inserted' ones the last. Null if the amendments do not go on from one another.
 */
export function comparisonTable(amendments: readonly Amendment[], options: { readonly by: Grain }): ComparisonTable | null {
  const course = courseOf(amendments, options.by);
  const [first] = amendments;
  if (course === null || first === undefined) return null;
  return { title: titleOf(first.base), decisions: amendments.map((a) => a.decision.title.text), rows: rowsOf(course) };
}

/**
 * The tables of what a chain of decisions changed: one from the first text to the last, or one for each decision where nothing says what became of what
 * between two of them.
 */
export function tablesOf(amendments: readonly Amendment[], options: { readonly by: Grain }): readonly ComparisonTable[] {
  const whole = comparisonTable(amendments, options);
  if (whole !== null) return [whole];
  return amendments.map((amendment) => comparisonTable([amendment], options)).filter((table) => table !== null);
}

/**
 * The table of two versions without a decision between them. Where `typography` is not shown, words that differ in it alone are the same,
 * and stand on both sides as the new version has them.
 */
export function versionsTable(comparison: Comparison, options: { readonly by: Grain; readonly typography: boolean }): ComparisonTable {
  return { title: titleOf(comparison.old), decisions: [], rows: rowsOf(courseOfVersions(comparison, options)) };
}

/**
 * Whether a row says something other than before, apart from numbers. The title note only records the decision, and the table of contents
 * only repeats the headings: they never count.
 */
export function isChangedRow({ kind, status }: TableRow): boolean {
  return kind !== 'history' && kind !== 'toc' && status !== 'same' && status !== 'renumbered';
}

interface Group {
  readonly old: Set<Provision>;
  readonly new: Set<Provision>;
  readonly fates: Fate[];
}

function rowsOf(course: Course): readonly TableRow[] {
  const groups = new Map<string, Group>();
  const byKey: Record<Side, Map<string, Fate>> = { old: new Map(), new: new Map() };
  for (const fate of course.fates) {
    const owners = { old: fate.old && course.olds.get(fate.old.key), new: fate.new && course.news.get(fate.new.key) };
    const name = owners.new ? course.kinOf('new', owners.new) : owners.old ? course.kinOf('old', owners.old) : '';
    const group = groups.get(name) ?? { old: new Set(), new: new Set(), fates: [] };
    groups.set(name, group);
    group.fates.push(fate);
    for (const side of ['old', 'new'] as const) {
      const owner = owners[side];
      if (owner) group[side].add(owner);
      const key = fate[side]?.key;
      if (key !== undefined) byKey[side].set(key, fate);
    }
  }
  const fateOf = (side: Side, key: string): Fate => byKey[side].get(key) as Fate;
  const order = { old: orderOf(course.olds), new: orderOf(course.news) };
  return [...groups.values()].map((group) => {
    const [olds, news] = (['old', 'new'] as const).map((side) => [...group[side]].sort((a, b) => (order[side].get(a) ?? 0) - (order[side].get(b) ?? 0))) as [
      Provision[],
      Provision[],
    ];
    const [before, after] = [cellOf(olds, 'old', fateOf, course), cellOf(news, 'new', fateOf, course)];
    return {
      kind: (news[0] ?? olds[0])?.kind ?? 'article',
      status: statusOf(olds, news, before.marked || after.marked, group.fates),
      old: before.blocks,
      new: after.blocks,
      oldNames: olds.flatMap(nameOf),
      newNames: news.flatMap(nameOf),
      items: distinctItems(group.fates.flatMap((fate) => fate.items)),
    };
  });
}

function orderOf(owners: ReadonlyMap<string, Provision>): ReadonlyMap<Provision, number> {
  return new Map([...new Set(owners.values())].map((provision, i) => [provision, i]));
}

function statusOf(olds: readonly Provision[], news: readonly Provision[], marked: boolean, fates: readonly Fate[]): TableStatus {
  if (olds.length === 0) return 'inserted';
  if (news.length === 0) return 'deleted';
  if (olds.length > 1 && news.length === 1) return 'merged';
  if (olds.length === 1 && news.length > 1) return 'split';
  if (marked || olds.length > 1) return 'changed';
  const head = fates.find((fate) => fate.new !== null && fate.new === news[0]?.units[0]);
  if (head?.moved === true) return 'moved';
  return head?.sameLabel === false ? 'renumbered' : 'same';
}

function nameOf({ units }: Provision): readonly string[] {
  const head = units[0];
  const name = head === undefined ? '' : (head.label ?? (head.address === null ? '' : formatAddress(head.address)));
  return name === '' ? [] : [name];
}

function distinctItems(items: readonly ItemOf[]): readonly ItemOf[] {
  const found = new Map(items.map((item) => [`${item.decision} ${item.item}`, item]));
  return [...found.values()].sort((a, b) => a.decision - b.decision);
}
