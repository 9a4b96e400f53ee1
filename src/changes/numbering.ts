import { hostsOf } from '../compare/reading-order.ts';
import { type Address, lastStep, sameStep } from '../statute/address.ts';
import { formatAddress } from '../statute/address-text.ts';
import { type Unit, unitsOf } from '../statute/units.ts';
import { kindOf, sourcesOf } from './kind.ts';
import type { Changes, UnitChange } from './types.ts';

/** One unit of either text: where it was, where it is, and what it came from if it was made of several. */
export interface Move {
  readonly fate: 'kept' | 'renumbered' | 'deleted' | 'inserted' | 'merged';
  readonly from: readonly Address[];
  readonly to: Address | null;
}

export type Moves = Readonly<Record<'divisions' | 'articles' | 'below', readonly Move[]>>;

/** Old numbers and new ones, in the order of the new text, what is gone where it stood. What came or went inside of what came or went is not named. */
export function movesOf({ old, new: now, units }: Changes): Moves {
  const [olds, news] = [hostsOf(unitsOf(old)), hostsOf(unitsOf(now))];
  const moves: Record<keyof Moves, Move[]> = { divisions: [], articles: [], below: [] };
  const arrived = new Map<string, UnitChange>();
  const gone = new Set<string>();
  const goneDivisions = new Set<string>();
  for (const unit of units) {
    const { address } = (unit.new ?? unit.old) as Unit;
    if (unit.old === null && unit.new !== null) arrived.set(unit.new.key, unit);
    if (unit.new === null && unit.old !== null) gone.add(unit.old.key);
    const section = sectionOf(unit);
    if (section === null || address === null) continue;
    const host = unit.new === null ? undefined : arrived.get(news.get(unit.new.key) ?? '');
    // A new article speaks for what it holds, and for the 款 of which it was made.
    if (host !== undefined && (unit.old === null || host.from.some(({ key }) => key === unit.old?.key))) continue;
    if (unit.new === null) {
      const inside = gone.has(olds.get(unit.old?.key ?? '') ?? '') || prefixes(address).some((key) => goneDivisions.has(key));
      if (section === 'divisions') goneDivisions.add(formatAddress(address));
      if (unit.status !== 'merged' && !inside) moves[section].push({ fate: 'deleted', from: [address], to: null });
    } else moves[section].push(moveOf(unit, address));
  }
  return moves;
}

function moveOf(unit: UnitChange, to: Address): Move {
  const { old } = unit;
  const from = sourcesOf(unit).flatMap(({ address }) => address ?? []);
  switch (kindOf(unit)) {
    case 'joined':
      return { fate: 'merged', from, to };
    case 'split':
      return { fate: 'inserted', from: [], to };
    default: {
      if (old === null) return from.length === 0 ? { fate: 'inserted', from: [], to } : { fate: 'renumbered', from, to };
      const was = old.address ?? to;
      const [before, after] = [lastStep(was), lastStep(to)];
      const same = before !== undefined && after !== undefined && sameStep(before, after) && !(unit.moved && isBelow(unit));
      return { fate: same ? 'kept' : 'renumbered', from: [was], to };
    }
  }
}

/** Which list a unit stands in; null for what bears no number. */
function sectionOf(unit: UnitChange): keyof Moves | null {
  const { level, address, label } = (unit.new ?? unit.old) as Unit;
  if (address === null || address.part !== undefined || address.steps.length === 0 || level === 'row') return null;
  if (level === 'division') return 'divisions';
  if (level === 'article') return 'articles';
  // A paragraph in which an item goes on is printed like a 目 without a label.
  return level === 'subitem' && label === '' ? null : 'below';
}

function isBelow(unit: UnitChange): boolean {
  return sectionOf(unit) === 'below';
}

/** The addresses of what an address lies in. */
function prefixes({ steps }: Address): readonly string[] {
  return steps.slice(1).map((_, i) => formatAddress({ steps: steps.slice(0, i + 1) }));
}
