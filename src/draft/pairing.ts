import { compare } from '../compare/compare.ts';
import { indexStatute } from '../statute/locate.ts';
import { printParagraph } from '../statute/print.ts';
import type { NodeId, Statute } from '../statute/types.ts';
import { sameLines } from './lines.ts';

/** Which unit of the old version is which of the new one, both directions by id; and which were joined or parted. */
export interface Pairing {
  readonly toNew: ReadonlyMap<NodeId, NodeId>;
  readonly toOld: ReadonlyMap<NodeId, NodeId>;
  /** A unit of the old version that is gone → the unit of the new one that took its words. */
  readonly into: ReadonlyMap<NodeId, NodeId>;
  /** A new unit → the units of the old version whose words it took besides those of its partner. */
  readonly from: ReadonlyMap<NodeId, readonly NodeId[]>;
}

/** Pairs two versions by comparing them. */
export function pairStatutes(old: Statute, now: Statute): Pairing {
  const toNew = new Map<NodeId, NodeId>();
  const toOld = new Map<NodeId, NodeId>();
  const into = new Map<NodeId, NodeId>();
  const from = new Map<NodeId, readonly NodeId[]>();
  for (const unit of compare(old, now).units) {
    if (unit.old !== null && unit.new !== null) {
      toNew.set(unit.old.key, unit.new.key);
      toOld.set(unit.new.key, unit.old.key);
    }
    if (unit.old !== null && unit.into !== null) into.set(unit.old.key, unit.into.key);
    if (unit.new !== null && unit.from.length > 0)
      from.set(
        unit.new.key,
        unit.from.map((each) => each.key),
      );
  }
  unpairDivisions(old, now, toNew, toOld);
  return { toNew, toOld, into, from };
}

/**
 * No clause moves a section into another chapter, or changes what stands between a heading and the first article: such divisions are put
 * in anew.
 */
function unpairDivisions(old: Statute, now: Statute, toNew: Map<NodeId, NodeId>, toOld: Map<NodeId, NodeId>): void {
  const [before, after] = [indexStatute(old), indexStatute(now)];
  for (const { node, parent } of after.visits.values()) {
    const partner = before.visits.get(toOld.get(node.id) ?? '');
    if (node.type !== 'division' || partner?.node.type !== 'division') continue;
    const astray = (toOld.get(parent) ?? parent) !== partner.parent || node.level !== partner.node.level;
    if (!astray && sameLines(node.lead.flatMap(printParagraph), partner.node.lead.flatMap(printParagraph))) continue;
    toNew.delete(partner.node.id);
    toOld.delete(node.id);
  }
}
