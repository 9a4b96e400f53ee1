import type { Amendment, Cause } from '../../amend/types.ts';
import { inReadingOrder, type UnitPair } from '../../compare/reading-order.ts';
import { type Address, sameStep } from '../../statute/address.ts';
import type { Article, DivisionLevel, StatuteNode } from '../../statute/types.ts';
import { type RowLevel, type Unit, unitsOf } from '../../statute/units.ts';
import { titleOf, walkStatute } from '../../statute/walk.ts';
import type { CellForm } from '../../text/source.ts';
import type { Grain } from '../../text/tokens.ts';
import { causesOf, distinctCauses, type UnitCauses } from './causes.ts';
import { pairUnits } from './pairing.ts';
import { type RedlineSegment, segmenter } from './segments.ts';

export type RowStatus = 'same' | 'changed' | 'inserted' | 'deleted' | 'moved' | 'renumbered' | 'merged';

/**
 * One printed line of the redline. The label is not among the segments. `renumbered` says that the label alone changed,
 * `merged` that the unit is gone into another.
 */
export interface RedlineRow {
  readonly level: RowLevel;
  readonly status: RowStatus;
  /** Which division a heading opens; null on all other rows. */
  readonly division: DivisionLevel | null;
  /** What becomes of the line itself (a word processor's paragraph mark): the first 款 of a kept article may be a new one. */
  readonly line: 'kept' | 'inserted' | 'deleted';
  readonly oldLabel: string | null;
  readonly newLabel: string | null;
  /** The white space between label and text. */
  readonly gap: string;
  /** Of a row of a table: where its cells stand, in the new text if it is there. */
  readonly cells?: readonly CellForm[];
  readonly oldAddress: Address | null;
  readonly newAddress: Address | null;
  /** Where a merged unit went. */
  readonly into: Address | null;
  /** The units, at their old addresses, that were merged into this one. */
  readonly from: readonly Address[];
  /** Of an article: the units that left it and stand elsewhere now. */
  readonly left: readonly Departure[];
  readonly segments: readonly RedlineSegment[];
  readonly causes: readonly Cause[];
}

/** A unit that left its article: its old address and its new one. */
export interface Departure {
  readonly from: Address;
  readonly to: Address;
}

/** What changed between two versions of a statute, a row a printed line, in order of reading. */
export interface Redline {
  readonly title: string;
  readonly rows: readonly RedlineRow[];
}

/**
 * What rows are made from: units in order of reading, what their texts became, and where units merged or left their article. An amendment
 * knows the cause of every change, two versions compared have none.
 */
export interface RedlineSource {
  readonly title: string;
  readonly pairs: readonly UnitPair[];
  readonly segments: (pair: UnitPair) => readonly RedlineSegment[];
  readonly causes: Pick<UnitCauses, 'label' | 'removed' | 'added'>;
  readonly merges: Merges;
  readonly departures: Departures;
}

/**
 * The redline of an amendment, derived from its edits: the 'same' and 'deleted' segments are the old text to the letter, the
 * 'same' and 'inserted' ones the new. Words are compared only inside units that were written anew.
 */
export function redlineOf(amendment: Amendment, options: { readonly by: Grain }): Redline {
  const causes = causesOf(amendment);
  const pairs = pairUnits(amendment);
  return redlineFrom({
    title: titleOf(amendment.after),
    pairs: inReadingOrder(unitsOf(amendment.base), unitsOf(amendment.after), pairs, movesOf(amendment)),
    segments: segmenter(amendment, pairs, causes, options.by),
    causes,
    merges: mergesOf(amendment),
    departures: departuresOf(amendment),
  });
}

/** The rows of a redline, an article's label and its first 款 in one where they are printed on one line. */
export function redlineFrom(source: RedlineSource): Redline {
  const { title, pairs } = source;
  const rows: RedlineRow[] = [];
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i] as UnitPair;
    const first = pairs[i + 1];
    if (first !== undefined && sharesLine(pair, first)) {
      rows.push(articleRow(rowOf(pair, source), rowOf(first, source)));
      i++;
    } else rows.push(rowOf(pair, source));
  }
  return { title, rows };
}

/** Whether the second unit is the 款 on the line of the article's label. */
function sharesLine(article: UnitPair, first: UnitPair): boolean {
  const label = article.new ?? article.old;
  const text = first.new ?? first.old;
  if (label?.level !== 'article' || !label.opensLine || text?.level !== 'paragraph') return false;
  return first.new?.parent === article.new?.key || (first.old !== null && first.old.parent === article.old?.key);
}

/** Joins the row of an article's label with the row of the 款 printed behind it. */
function articleRow(article: RedlineRow, first: RedlineRow): RedlineRow {
  const changed = first.segments.some((s) => s.kind !== 'same');
  const status = changed && (article.status === 'same' || article.status === 'renumbered') ? 'changed' : article.status;
  const from = article.from.length === 0 && article.status === 'inserted' ? first.from : article.from;
  return { ...article, status, line: first.line, from, segments: first.segments, causes: distinctCauses([...first.causes, ...article.causes]) };
}

function rowOf(pair: UnitPair, source: RedlineSource): RedlineRow {
  const { old, new: after } = pair;
  const unit = (after ?? old) as Unit;
  const { causes, merges, departures } = source;
  const segments = source.segments(pair);
  const oldLabel = old?.label ?? null;
  const newLabel = after?.label ?? null;
  const moved = pair.moved ? causes.added(unit) : null;
  const relabelled = old !== null && after !== null && oldLabel !== newLabel ? [causes.label(old, after)] : [];
  const own = old === null ? causes.added(unit) : after === null ? causes.removed(unit) : null;
  return {
    level: unit.level,
    status: statusOf(pair, segments, merges),
    division: unit.division,
    line: old === null ? 'inserted' : after === null ? 'deleted' : 'kept',
    oldLabel,
    newLabel,
    gap: unit.gap,
    ...(unit.row && { cells: unit.row.cells }),
    oldAddress: old?.address ?? null,
    newAddress: after?.address ?? null,
    into: after === null && old !== null ? (merges.into.get(old.key) ?? null) : null,
    from: (after !== null && merges.from.get(after.key)) || [],
    left: (old !== null && departures.get(old.key)) || [],
    segments,
    causes: distinctCauses([...segments.map((s) => s.cause), own, moved, ...relabelled]),
  };
}

function statusOf({ old, new: after, moved }: UnitPair, segments: readonly RedlineSegment[], merges: Merges): RowStatus {
  if (old === null) return 'inserted';
  if (after === null) return merges.into.has(old.key) ? 'merged' : 'deleted';
  if (moved) return 'moved';
  if (segments.some((s) => s.kind !== 'same')) return 'changed';
  return old.label === after.label ? 'same' : 'renumbered';
}

/** The units (of the new text) that operations move, with what they hold: 将第一条移至第三条之后 moves 第一条, though 第二条 and 第三条 change their order with it too. */
export function movesOf({ after, edits }: Amendment): ReadonlySet<string> {
  const moved = new Set<string>();
  for (const edit of edits) {
    if (edit.kind !== 'move' || edit.shell !== null || edit.cause.type !== 'operation' || edit.cause.operation.kind === 'merge') continue;
    for (const id of edit.nodes) moved.add(id);
  }
  if (moved.size > 0) walkStatute(after, ({ node, parent }) => void (moved.has(parent) && moved.add(node.id)));
  return moved;
}

/** By the article of the base that units moved away from. */
export type Departures = ReadonlyMap<string, readonly Departure[]>;

function departuresOf({ base, edits, map }: Amendment): Departures {
  const departures = new Map<string, Departure[]>();
  if (edits.moved.size === 0) return departures;
  walkStatute(base, ({ node, article, parent }) => {
    const receiver = edits.moved.get(node.id)?.parent;
    const gone = map.byId.get(node.id);
    if (receiver === undefined || article === null || node === article || receiver === parent || !gone?.to) return;
    departures.set(article.id, [...(departures.get(article.id) ?? []), { from: gone.from, to: gone.to }]);
  });
  return departures;
}

/** The articles merged: where each went (its contents with it), and of what the result was made; 款 of which an article was made likewise. */
export interface Merges {
  readonly into: ReadonlyMap<string, Address>;
  readonly from: ReadonlyMap<string, readonly Address[]>;
}

function mergesOf({ base, after, edits }: Amendment): Merges {
  const oldAddresses = new Map<string, Address>();
  const newAddresses = new Map<string, Address>();
  const parents = new Map<string, string>();
  walkStatute(base, ({ node, address, parent }) => {
    oldAddresses.set(node.id, address);
    parents.set(node.id, parent);
  });
  // A 款 that is all of its article is named by the article.
  const named = (node: StatuteNode, address: Address, article: Article | null): Address =>
    node.type === 'paragraph' && article?.paragraphs.length === 1 ? { steps: address.steps.slice(0, -1) } : address;
  walkStatute(after, ({ node, address, article }) => void newAddresses.set(node.id, named(node, address, article)));
  const into = new Map<string, Address>();
  const deleted = new Set(edits.ofKind('delete').flatMap(({ node, into }) => (into === null ? [node] : [])));
  const sources = new Map<string, Address[]>();
  for (const edit of edits) {
    if (edit.kind === 'move' && edit.shell !== null) {
      const left = edit.nodes.map((id) => oldAddresses.get(id)).filter((address) => address !== undefined);
      sources.set(edit.shell.id, [...(sources.get(edit.shell.id) ?? []), ...left]);
    }
    if (edit.kind !== 'delete' || edit.into === null) continue;
    const result = newAddresses.get(edit.into);
    const source = oldAddresses.get(edit.node);
    if (result === undefined || source === undefined) continue;
    into.set(edit.node, result);
    const result0 = oldAddresses.get(edit.into);
    const list = sources.get(edit.into) ?? (result0 === undefined ? [] : [result0]);
    // An article emptied by what left it is no source beside its own 款.
    if (list.some((address) => address.steps.length > source.steps.length && source.steps.every((step, i) => sameStep(step, address.steps[i])))) continue;
    sources.set(edit.into, [...list, source]);
  }
  for (const [id, parent] of parents) {
    const result = into.get(parent);
    if (result !== undefined && !into.has(id) && !deleted.has(id)) into.set(id, result);
  }
  return { into, from: sources };
}
