import type { Amendment, Cause } from '../../amend/types.ts';
import { inReadingOrder, type UnitPair } from '../../compare/reading-order.ts';
import type { Segment } from '../../compare/words.ts';
import { type Unit, unitsOf } from '../../statute/units.ts';
import type { Grain } from '../../text/tokens.ts';
import { causesOf, type UnitCauses } from '../redline/causes.ts';
import { itemsIn } from '../redline/items.ts';
import { pairUnits } from '../redline/pairing.ts';
import { movesOf } from '../redline/redline.ts';
import { segmenter } from '../redline/segments.ts';
import { composed } from './compose.ts';
import { Kin } from './kin.ts';
import { type Provision, provisionsOf } from './owners.ts';

/** An item of a decision; decisions are counted from 0. */
export interface ItemOf {
  readonly decision: number;
  readonly item: string;
}

/** What became of one unit between the first text and the last; `old` null: it came, `new` null: it went. */
export interface Fate {
  readonly old: Unit | null;
  readonly new: Unit | null;
  /** It stands elsewhere among the others. */
  readonly moved: boolean;
  /** It bears the label that it bore. */
  readonly sameLabel: boolean;
  readonly segments: readonly Segment[];
  readonly items: readonly ItemOf[];
}

/** The first text and the last of a chain of decisions, what became of every unit in order of reading, and which provisions belong together. */
export interface Course {
  readonly fates: readonly Fate[];
  readonly olds: ReadonlyMap<string, Provision>;
  readonly news: ReadonlyMap<string, Provision>;
  /** A name that provisions of both texts share which became of each other: the two of a merger and its result. */
  readonly kinOf: (side: 'old' | 'new', provision: Provision) => string;
}

interface State {
  readonly unit: Unit;
  readonly old: Unit | null;
  readonly segments: readonly Segment[];
  readonly items: readonly ItemOf[];
}

/**
 * Follows every unit through amendments of which each starts from the text that the one before gave. Null if one of them starts from
 * other units than that: then nothing says what became of what.
 */
export function courseOf(amendments: readonly Amendment[], by: Grain): Course | null {
  const [first] = amendments;
  if (first === undefined) return null;
  const olds = unitsOf(first.base);
  let states: readonly State[] = olds.map((unit) => ({ unit, old: unit, segments: same(unit.text), items: [] }));
  const gone = new Map<string, Fate>();
  const moved = new Set<string>();
  const kin = new Kin();
  for (const [step, amendment] of amendments.entries()) {
    const before = unitsOf(amendment.base);
    if (!alike(before, states)) return null;
    const news = unitsOf(amendment.after);
    const pairs = pairUnits(amendment);
    const movedHere = movesOf(amendment);
    const causes = causesOf(amendment);
    const segmentsOf = segmenter(amendment, pairs, causes, by);
    const reading = inReadingOrder(before, news, pairs, movedHere);
    const at = new Map(before.map((unit, i) => [unit.key, states[i] as State]));
    linkProvisions(amendment, { step, before, news, reading, at }, kin);
    const next = new Map<string, State>();
    for (const pair of reading) {
      const segments = segmentsOf(pair);
      const state = pair.old === null ? null : (at.get(pair.old.key) as State);
      const items = [...(state?.items ?? []), ...itemsIn(causesFor(pair, segments, causes)).map((item) => ({ decision: step, item }))];
      const whole = state === null ? segments : composed(state.segments, segments);
      if (pair.new !== null) {
        next.set(pair.new.key, { unit: pair.new, old: state?.old ?? null, segments: whole, items });
        if (movedHere.has(pair.new.key) || (state !== null && moved.has(state.unit.key))) moved.add(pair.new.key);
      } else if (state?.old != null)
        gone.set(state.old.key, { old: state.old, new: null, moved: false, sameLabel: false, segments: deletedOf(state.old), items });
    }
    states = news.map((unit) => next.get(unit.key) as State);
  }
  const last = new Map(states.map((state) => [state.unit.key, state]));
  const pairs = new Map(states.flatMap(({ unit, old }) => (old === null ? [] : [[unit.key, old.key] as const])));
  const news = states.map(({ unit }) => unit);
  const fates = inReadingOrder(olds, news, pairs, moved).map((pair): Fate => {
    if (pair.new === null) return gone.get((pair.old as Unit).key) as Fate;
    const { segments, items } = last.get(pair.new.key) as State;
    return { ...pair, sameLabel: pair.old?.label === pair.new.label, segments, items };
  });
  return courseWith(olds, news, fates, (side, key) => kin.of(side === 'old' ? nameAt(0, key) : nameAt(amendments.length, key)));
}

/** A course of fates in order of reading; `nameOf` gives the name that a provision's kin share. */
export function courseWith(olds: readonly Unit[], news: readonly Unit[], fates: readonly Fate[], nameOf: (side: 'old' | 'new', key: string) => string): Course {
  return { fates, olds: provisionsOf(olds).ownerOf, news: provisionsOf(news).ownerOf, kinOf: (side, { key }) => nameOf(side, key) };
}

interface Step {
  readonly step: number;
  readonly before: readonly Unit[];
  readonly news: readonly Unit[];
  readonly reading: readonly UnitPair[];
  readonly at: ReadonlyMap<string, State>;
}

/** Provisions belong together if a unit of the one became one of the other or went into it, and if one operation split them. */
function linkProvisions({ edits }: Amendment, { step, before, news, reading, at }: Step, kin: Kin): void {
  const [oldOwners, newOwners] = [provisionsOf(before).ownerOf, provisionsOf(news).ownerOf];
  // The base of a later step bears the names of the text before, of which it is another reading.
  const nameBefore = (key: string | undefined): string | null => {
    const owner = key === undefined ? undefined : oldOwners.get(key);
    const head = owner?.units[0];
    if (owner === undefined || head === undefined) return null;
    const was = at.get(head.key)?.unit;
    return nameAt(step, step === 0 || was === undefined ? owner.key : (provisionKeyOf(was, owner) ?? owner.key));
  };
  const nameAfter = (key: string | undefined): string | null => {
    const owner = key === undefined ? undefined : newOwners.get(key);
    return owner === undefined ? null : nameAt(step + 1, owner.key);
  };
  for (const { old, new: after } of reading) kin.join([nameBefore(old?.key), nameAfter(after?.key)]);
  const together = new Map<object, (string | null)[]>();
  for (const edit of edits) {
    if (edit.kind === 'delete' && edit.into !== null) kin.join([nameBefore(edit.node), nameAfter(edit.into)]);
    if (edit.kind === 'move' && edit.shell !== null) kin.join([...edit.nodes.map(nameBefore), nameAfter(edit.shell.id)]);
    const { cause } = edit;
    if (cause.type !== 'operation' || (cause.operation.kind !== 'merge' && cause.operation.kind !== 'split')) continue;
    const names = together.get(cause.operation) ?? [];
    together.set(cause.operation, names);
    if (edit.kind === 'rewrite') names.push(nameBefore(edit.node));
    if (edit.kind === 'rewrite' || edit.kind === 'insert') names.push(...edit.nodes.map((node) => nameAfter(node.id)));
  }
  for (const names of together.values()) kin.join(names);
}

/** The key that a provision bore in the text before, where its first unit had another key. */
function provisionKeyOf(was: Unit, { kind }: Provision): string | null {
  switch (kind) {
    case 'preamble':
    case 'division':
    case 'article':
      return was.key;
    case 'annex':
      return `annex ${was.parent}`;
    case 'title':
    case 'history':
    case 'front':
    case 'toc':
      return null;
  }
}

function nameAt(step: number, key: string): string {
  return `${step} ${key}`;
}

function causesFor({ old, new: after, moved }: UnitPair, segments: readonly { readonly cause: Cause | null }[], causes: UnitCauses): readonly Cause[] {
  const own = old === null ? after && causes.added(after) : after === null ? causes.removed(old) : null;
  const label = old !== null && after !== null && old.label !== after.label ? causes.label(old, after) : null;
  const found = [...segments.map((s) => s.cause), own, label, moved && after !== null ? causes.added(after) : null];
  return found.filter((cause) => cause !== null);
}

function alike(units: readonly Unit[], states: readonly State[]): boolean {
  return (
    units.length === states.length &&
    units.every((unit, i) => {
      const was = (states[i] as State).unit;
      return unit.level === was.level && unit.label === was.label && unit.gap === was.gap && unit.text === was.text;
    })
  );
}

function same(text: string): readonly Segment[] {
  return text === '' ? [] : [{ kind: 'same', text }];
}

function deletedOf({ text }: Unit): readonly Segment[] {
  return text === '' ? [] : [{ kind: 'deleted', text }];
}
