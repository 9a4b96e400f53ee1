import { unitsOf } from '../statute/units.ts';
import { Kin } from './kin.ts';
import { type Provision, provisionsOf } from './provisions.ts';
import type { Changes, UnitChange } from './types.ts';

/** A unit as it stands in one text, with what became of it; null in the other text if it is not there. */
export interface Standing {
  readonly change: UnitChange;
  /** The provision in which it stood, and the one in which it stands. */
  readonly was: Provision | null;
  readonly is: Provision | null;
}

/** Provisions that became of each other, in the order of each text: one before and one after, or more where they were merged, split or exchanged 款. */
export interface Family {
  readonly olds: readonly Provision[];
  readonly news: readonly Provision[];
  readonly changes: readonly UnitChange[];
  /** What became of a unit of either text, by its key. */
  readonly at: (side: 'old' | 'new', key: string) => Standing;
}

/** The families of the provisions of two texts, in order of reading; each provision is in one. */
export function familiesOf({ old, new: now, units }: Changes): readonly Family[] {
  const [olds, news] = [provisionsOf(unitsOf(old)), provisionsOf(unitsOf(now))];
  const [byOld, byNew] = [new Map<string, Standing>(), new Map<string, Standing>()];
  const kin = new Kin();
  const nameOld = (key: string | undefined): string | null => nameOf('old', olds.ownerOf.get(key ?? ''));
  const nameNew = (key: string | undefined): string | null => nameOf('new', news.ownerOf.get(key ?? ''));
  for (const change of units) {
    const { old: was, new: is, into, from } = change;
    const standing: Standing = { change, was: (was && olds.ownerOf.get(was.key)) ?? null, is: (is && news.ownerOf.get(is.key)) ?? null };
    if (was !== null) byOld.set(was.key, standing);
    if (is !== null) byNew.set(is.key, standing);
    if (was !== null || is !== null) kin.join([nameOld(was?.key), nameNew(is?.key)]);
    if (into !== null) kin.join([nameOld(was?.key), nameNew(into.key)]);
    if (from.length > 0) kin.join([nameNew(is?.key), ...from.map(({ key }) => nameOld(key))]);
  }
  const at = (side: 'old' | 'new', key: string): Standing => (side === 'old' ? byOld : byNew).get(key) as Standing;
  const families = new Map<string, { olds: Set<Provision>; news: Set<Provision>; changes: UnitChange[] }>();
  for (const change of units) {
    const { was, is } = change.new === null ? at('old', change.old?.key ?? '') : at('new', change.new.key);
    const name = kin.of(nameOf('new', is ?? undefined) ?? nameOf('old', was ?? undefined) ?? '');
    const family = families.get(name) ?? { olds: new Set(), news: new Set(), changes: [] };
    families.set(name, family);
    family.changes.push(change);
    if (was !== null) family.olds.add(was);
    if (is !== null) family.news.add(is);
  }
  const order = new Map([...olds.provisions, ...news.provisions].map((provision, i) => [provision, i]));
  const inOrder = (provisions: ReadonlySet<Provision>): readonly Provision[] => [...provisions].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return [...families.values()].map((family) => ({ olds: inOrder(family.olds), news: inOrder(family.news), changes: family.changes, at }));
}

function nameOf(side: 'old' | 'new', provision: Provision | undefined): string | null {
  return provision === undefined ? null : `${side} ${provision.key}`;
}
