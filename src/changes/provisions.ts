import type { Unit } from '../statute/units.ts';

/** What makes one row of a table: an article with all it holds, the heading of a division, a paragraph of the preamble, an annex. */
export type ProvisionKind = 'title' | 'history' | 'front' | 'toc' | 'preamble' | 'division' | 'article' | 'annex';

/** A provision and its printed units, in order. Its key is that of its first unit, or the name of its part. */
export interface Provision {
  readonly key: string;
  readonly kind: ProvisionKind;
  readonly units: readonly Unit[];
}

/** The provisions of a text in order of print, and by the key of each unit the provision that holds it. */
export function provisionsOf(units: readonly Unit[]): { readonly provisions: readonly Provision[]; readonly ownerOf: ReadonlyMap<string, Provision> } {
  const provisions: { key: string; kind: ProvisionKind; units: Unit[] }[] = [];
  const byKey = new Map<string, (typeof provisions)[number]>();
  const ownerOf = new Map<string, (typeof provisions)[number]>();
  for (const unit of units) {
    const [key, kind] = placeOf(unit, ownerOf);
    let provision = byKey.get(key);
    if (provision === undefined) {
      provision = { key, kind, units: [] };
      byKey.set(key, provision);
      provisions.push(provision);
    }
    provision.units.push(unit);
    ownerOf.set(unit.key, provision);
  }
  return { provisions, ownerOf };
}

function placeOf({ key, parent, level, address }: Unit, ownerOf: ReadonlyMap<string, Provision>): readonly [string, ProvisionKind] {
  switch (level) {
    case 'title':
    case 'history':
    case 'front':
    case 'toc':
      return [level, level];
    case 'preamble':
    case 'division':
    case 'article':
      return [key, level];
    case 'annex':
      return [`annex ${parent}`, level];
    case 'row':
    case 'paragraph':
    case 'item':
    case 'subitem': {
      if (level === 'row' && address === null) return [`annex ${parent}`, 'annex'];
      const owner = ownerOf.get(parent);
      return owner === undefined ? [key, 'preamble'] : [owner.key, owner.kind];
    }
  }
}
