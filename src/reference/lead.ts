import type { StatuteIndex } from '../statute/locate.ts';
import type { NodeId } from '../statute/types.ts';
import type { Sentence } from './classify.ts';
import { leaves } from './find.ts';
import type { ShortNames } from './names.ts';

/** What the lead-in of a 项 or 目 names, for the unit with an id; undefined where none leads in. */
export type LeadOf = (id: NodeId) => Sentence | undefined;

/**
 * The sentences that 项 and 目 go on from: 违反本条例第十六条规定的，按照下列规定处罚：（一）违反第一项的…. Each lead-in is read once, when
 * first asked for; `textOf` gives the text of a unit.
 */
export function leadsOf({ visits }: StatuteIndex, names: ShortNames, textOf: (id: NodeId) => string | undefined): LeadOf {
  const known = new Map<NodeId, Sentence | undefined>();
  const leadOf: LeadOf = (id) => {
    const visit = visits.get(id);
    if (visit === undefined || (visit.node.type !== 'item' && visit.node.type !== 'subitem')) return undefined;
    const { parent } = visit;
    if (!known.has(parent)) {
      const lead = textOf(parent);
      known.set(parent, lead === undefined ? undefined : leaves(lead, names, leadOf(parent)));
    }
    return known.get(parent);
  };
  return leadOf;
}
