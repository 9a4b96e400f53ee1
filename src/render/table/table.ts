import type { Amendment } from '../../amend/types.ts';
import { changesOf } from '../../changes/amended.ts';
import { changesOfChain } from '../../changes/chain.ts';
import { type Family, familiesOf } from '../../changes/families.ts';
import { type ItemOf, itemsIn } from '../../changes/items.ts';
import type { Provision, ProvisionKind } from '../../changes/provisions.ts';
import type { Changes, UnitChange } from '../../changes/types.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { titleOf } from '../../statute/walk.ts';
import type { Grain } from '../../text/tokens.ts';
import type { Block } from '../document/types.ts';
import { cellOf } from './cells.ts';

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

/** What changed between two texts, side by side. On the left 'same' and 'deleted' runs are the old text, on the right 'same' and 'inserted' ones the new. */
export function comparisonTable(changes: Changes): ComparisonTable {
  return { title: titleOf(changes.old), decisions: changes.decisions.map(({ title }) => title.text), rows: familiesOf(changes).map(rowOf) };
}

/**
 * The tables of what a chain of decisions changed: one from the first text to the last, or one for each decision where nothing says what became of what
 * between two of them.
 */
export function tablesOf(amendments: readonly Amendment[], options: { readonly by: Grain }): readonly ComparisonTable[] {
  const whole = changesOfChain(amendments, options);
  return (whole === null ? amendments.map((amendment) => changesOf(amendment, options)) : [whole]).map(comparisonTable);
}

/**
 * Whether a row says something other than before, apart from numbers. A provision that only stands elsewhere is listed where a decision orders it; between
 * two versions it is no change of text. The title note only records the decision, and the table of contents only repeats the headings: they
 * never count.
 */
export function isChangedRow({ kind, status, items }: TableRow): boolean {
  if (kind === 'history' || kind === 'toc' || status === 'same' || status === 'renumbered') return false;
  return status !== 'moved' || items.length > 0;
}

function rowOf({ olds, news, changes, at }: Family): TableRow {
  const [before, after] = [cellOf(olds, 'old', at), cellOf(news, 'new', at)];
  return {
    kind: (news[0] ?? olds[0])?.kind ?? 'article',
    status: statusOf(olds, news, before.marked || after.marked, changes),
    old: before.blocks,
    new: after.blocks,
    oldNames: olds.flatMap(nameOf),
    newNames: news.flatMap(nameOf),
    items: itemsIn(changes.flatMap(({ causes }) => causes)),
  };
}

function statusOf(olds: readonly Provision[], news: readonly Provision[], marked: boolean, changes: readonly UnitChange[]): TableStatus {
  if (olds.length === 0) return 'inserted';
  if (news.length === 0) return 'deleted';
  if (olds.length > 1 && news.length === 1) return 'merged';
  if (olds.length === 1 && news.length > 1) return 'split';
  if (marked || olds.length > 1) return 'changed';
  const head = changes.find((change) => change.new !== null && change.new.key === news[0]?.units[0]?.key);
  if (head?.moved === true) return 'moved';
  return head?.renumbered === true ? 'renumbered' : 'same';
}

function nameOf({ units }: Provision): readonly string[] {
  const head = units[0];
  const name = head === undefined ? '' : (head.label ?? (head.address === null ? '' : formatAddress(head.address)));
  return name === '' ? [] : [name];
}
