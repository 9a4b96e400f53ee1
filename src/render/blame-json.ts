import type { BlamedUnit } from '../changes/blame.ts';
import { formatAddress } from '../statute/address-text.ts';

/** Who wrote which words as plain data; an amendment is named by its place in the chain, from 1, the first text by 0. */
export function blameJson(units: readonly BlamedUnit[]): readonly object[] {
  return units.map(({ unit, runs, labelled }) => ({
    level: unit.level,
    address: unit.address && formatAddress(unit.address),
    label: unit.label,
    labelledBy: labelled === null ? 0 : labelled + 1,
    runs: runs.map(({ text, writer }) => ({ text, by: writer.amendment === null ? 0 : writer.amendment + 1, item: writer.item })),
  }));
}
