import { type Block, blocksOf, type Departure, isShown } from '../../changes/blocks.ts';
import { levelOf } from '../../changes/kind.ts';
import type { ChangedLine } from '../../changes/lines.ts';
import { type Repeat, repeatsIn } from '../../changes/repeats.ts';
import type { ChangeCause, Changes } from '../../changes/types.ts';
import type { DecisionItem, Operation } from '../../decision/operation.ts';
import { type Address, parentAddress } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';

/** A row with the id under which links find it; null where nothing may lead, inside a unit that did not change. */
export interface PlacedRow {
  readonly row: ChangedLine;
  readonly id: string | null;
  /** The line of an article that stays is that of its first 款, where it has several. */
  readonly first: boolean;
  /** Of the first line of an article: what left it. */
  readonly left: readonly Departure[];
}

/** A block of the text; `items` are the numbers (from 0) of the decision's items that changed it. */
export interface PlacedBlock {
  readonly kind: Block['kind'];
  readonly shown: boolean;
  /** Nothing changed in it but what is the same in many places. */
  readonly repeated: boolean;
  readonly rows: readonly PlacedRow[];
  readonly items: readonly number[];
}

/** Where everything of one step stands on the page: what links need in both directions. */
export interface Landmarks {
  /** The prefix of every id of this step: s1. */
  readonly prefix: string;
  readonly blocks: readonly PlacedBlock[];
  /** What is the same in many places, and in which articles. */
  readonly repeats: readonly Repeat[];
  /** The rows that an operation changed, in order of the text; its tidying included. */
  readonly changedBy: (operation: Operation) => readonly PlacedRow[];
  /** The row of a unit, or of the unit around it; null where there is none. */
  readonly rowAt: (address: Address, numbering: 'old' | 'new') => PlacedRow | null;
  /** The id of that row. */
  readonly at: (address: Address, numbering: 'old' | 'new') => string | null;
  /** Which item of the decision an operation belongs to (from 0); null if it is not of this part. */
  readonly itemOf: (operation: Operation) => number | null;
}

export function itemId(prefix: string, item: number): string {
  return `${prefix}-i${item + 1}`;
}

/** Places the lines of changes and notes which operation of which item changed which. */
export function placeRows(prefix: string, changes: Changes, ordered: readonly DecisionItem[]): Landmarks {
  const items = itemsByOperation(ordered);
  const itemOf = (operation: Operation): number | null => items.byIdentity.get(operation) ?? items.byId.get(operation.id) ?? null;
  const anchors = new Map<string, PlacedRow>();
  const byId = new Map<string, PlacedRow[]>();
  const byIdentity = new Map<Operation, PlacedRow[]>();
  let next = 1;
  const found = blocksOf(changes);
  const repeats = repeatsIn(found);
  const blocks = found.map((block): PlacedBlock => {
    const shown = isShown(block);
    const several = block.kind === 'article' && block.lines.some((line) => levelOf(line) === 'paragraph');
    const own = new Set<number>();
    const rows = block.lines.map((row, i): PlacedRow => {
      const anchored = shown || i === 0;
      const first = several && i === 0 && row.old !== null && row.new !== null;
      const placed = { row, id: anchored ? `${prefix}-${next++}` : null, first, left: i === 0 ? block.left : [] };
      noteAnchors(placed, anchors);
      for (const operation of operationsOf(row.causes)) {
        append(byIdentity, operation, placed);
        append(byId, operation.id, placed);
        const item = itemOf(operation);
        if (item !== null) own.add(item);
      }
      return placed;
    });
    return { kind: block.kind, shown, repeated: repeats.folded.has(block), rows, items: [...own].sort((a, b) => a - b) };
  });
  const rowAt = (address: Address, numbering: 'old' | 'new'): PlacedRow | null => {
    for (let a = { ...address }; a.steps.length > 0; a = { ...a, steps: parentAddress(a).steps }) {
      const row = anchors.get(keyOf(a, numbering));
      if (row !== undefined) return row;
    }
    return null;
  };
  return {
    prefix,
    blocks,
    repeats: repeats.list,
    changedBy: (operation) => byIdentity.get(operation) ?? byId.get(operation.id) ?? [],
    rowAt,
    at: (address, numbering) => rowAt(address, numbering)?.id ?? null,
    itemOf,
  };
}

/** The operations among causes, each once. */
export function operationsOf(causes: readonly ChangeCause[]): readonly Operation[] {
  return [...new Set(causes.flatMap(({ cause }) => ('operation' in cause ? [cause.operation] : [])))];
}

function itemsByOperation(items: readonly DecisionItem[]): { byIdentity: ReadonlyMap<Operation, number>; byId: ReadonlyMap<string, number> } {
  const byIdentity = new Map<Operation, number>();
  const byId = new Map<string, number>();
  for (const [i, item] of items.entries()) {
    for (const operation of item.operations) {
      byIdentity.set(operation, i);
      if (!byId.has(operation.id)) byId.set(operation.id, i);
    }
  }
  return { byIdentity, byId };
}

function noteAnchors(placed: PlacedRow, anchors: Map<string, PlacedRow>): void {
  const { row, id } = placed;
  if (id === null) return;
  if (row.old?.address) noteFirst(anchors, keyOf(row.old.address, 'old'), placed);
  if (row.new?.address) noteFirst(anchors, keyOf(row.new.address, 'new'), placed);
}

function noteFirst(anchors: Map<string, PlacedRow>, key: string, row: PlacedRow): void {
  if (!anchors.has(key)) anchors.set(key, row);
}

function append<K>(lists: Map<K, PlacedRow[]>, key: K, row: PlacedRow): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [row]);
  else list.push(row);
}

/** Only where an address leads counts, not how it narrows the unit. */
function keyOf({ steps, part }: Address, numbering: 'old' | 'new'): string {
  return `${numbering} ${formatAddress(part === 'preamble' ? { steps, part } : { steps })}`;
}
