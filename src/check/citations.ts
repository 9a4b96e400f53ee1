import { findReferences, type Reference, shortNames } from '../reference/index.ts';
import type { Address } from '../statute/address.ts';
import type { Statute } from '../statute/types.ts';
import { visitsOf } from '../statute/walk.ts';
import type { Passage } from '../text/source.ts';

/** The references in one unit of a statute, and where the unit stands. */
export interface Citations {
  readonly text: Passage;
  readonly home: Address;
  readonly references: readonly Reference[];
}

/** Every unit of a statute that refers to something, with its references in order. */
export function citations(statute: Statute): readonly Citations[] {
  const units = visitsOf(statute).flatMap(({ node, address }) => ('text' in node ? [{ text: node.text, home: address }] : []));
  const names = shortNames(units.map(({ text }) => text.text));
  return units.map((unit) => ({ ...unit, references: findReferences(unit.text.text, names) })).filter(({ references }) => references.length > 0);
}
