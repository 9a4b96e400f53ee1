import type { Operation } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { indexStatute, type StatuteIndex } from '../../statute/locate.ts';
import type { NodeId, Ordinal } from '../../statute/types.ts';
import type { Place } from '../../text/source.ts';
import type { Edits } from '../edits.ts';
import type { PlanContext } from '../plan.ts';
import { type Placement, rebuild } from '../rebuild.ts';
import type { RelabelEdit } from '../types.ts';
import { misnumbered, misordered } from './check.ts';
import { type Consequence, consequencesOf, type Fault, faultsOfAll, rootFaults, tellConsequences } from './consequences.ts';
import { type Counting, countedLists, movesArticles, movesDivisions, renumber } from './count.ts';
import { seatDivisions } from './divisions.ts';
import { emptiedDivisions } from './emptied.ts';
import { placeArticles } from './place.ts';

/** What is known to be wrong already, so that numbers that do not fit are its consequences. */
export interface Trouble {
  /** Whether a clause that was not understood, or failed, may have shifted the numbers of articles. */
  readonly shaken: boolean;
  /** What is counted together and holds a number that failed (see `Misnumbered`). */
  readonly scopes: ReadonlySet<string>;
  readonly root: Place | null;
}

/** How the numbers are to be given. */
export interface Numbering {
  /** The operations whose numbers are checked. */
  readonly operations: readonly Operation[];
  /** Whether some unit waits for the numbers to be known (`Plan.awaits`): lists are not complete yet. */
  readonly awaiting: boolean;
  /** Whether articles are counted again: never, where some came, went or moved, or always. */
  readonly counts: 'never' | 'auto' | 'always';
  /** Whether a division that is left without articles may go. */
  readonly emptiedMayGo: boolean;
  readonly trouble: Trouble;
}

/** The statute with every unit at its place and number; `edits` are those given and those that the numbers imply, without the labels. */
export interface Numbered {
  readonly after: StatuteIndex;
  readonly edits: Edits;
  readonly labels: readonly RelabelEdit[];
  readonly placements: readonly Placement[];
  readonly counting: Counting;
  readonly notes: readonly Diagnostic[];
}

/** An operation that fails because of its number; `scope` is what is in disorder with it. */
export interface Failed extends Fault {
  readonly scope: string | null;
}

/** The numbers that the articles have, without those that are 之一. */
function ownNumbers({ articles }: StatuteIndex): ReadonlyMap<NodeId, Ordinal> {
  return new Map([...articles.values()].flat().flatMap(({ id, ordinal }) => (ordinal.suffix === 0 ? [[id, ordinal] as const] : [])));
}

/** 原第十二条之二改为第十二条之三: nothing moves, and yet 之 are counted again. */
function renumbersSuffix({ stated, index }: PlanContext): boolean {
  return [...stated].some(([id, { step }]) => {
    const node = index.visits.get(id)?.node;
    return node?.type === 'article' && step.suffix > 0 && step.suffix !== node.ordinal.suffix;
  });
}

/** 将第五条之一改为第六条: an article that takes a number of its own, or gives it up, though it stays where it is. */
function countedAnew({ stated, index, frozen }: PlanContext): ReadonlyMap<NodeId, Ordinal> {
  if (frozen) return new Map();
  const anew = [...stated].filter(([id, { step }]) => {
    const node = index.visits.get(id)?.node;
    return node?.type === 'article' && step.suffix > 0 !== node.ordinal.suffix > 0;
  });
  return new Map(anew.map(([id, { step }]) => [id, step]));
}

/**
 * Places, counts and checks (docs/semantics.md#stated-numbers): divisions and articles take the seats that their numbers give them, labels are counted, and
 * every number stated is compared with the one counted. Gives the operations that cannot be carried out so, if there are any.
 */
export function giveNumbers(edits: Edits, how: Numbering, context: PlanContext): Numbered | { readonly failed: readonly Failed[] } {
  const { index } = context;
  const { shaken, scopes, root } = how.trouble;
  const seated = seatDivisions(edits, shaken, context);
  const { placements, moves, diagnostics, wrong, kept, order } = placeArticles(seated.edits, how.operations, shaken, context);
  const found = rootFaults(wrong, shaken);
  const roots = found.length === 0 && !shaken ? faultsOfAll(wrong, how.operations) : found;
  if (roots.length === 0 && wrong.length > 0 && !shaken) throw new Error(`numbers: nobody states ${wrong[0]?.stated.number}`);
  if (roots.length > 0) return { failed: roots.map((fault) => ({ ...fault, scope: null })) };

  const emptied = emptiedDivisions(index, seated.edits.with(moves), placements);
  const refused = how.emptiedMayGo
    ? []
    : emptied.reports.flatMap(({ operations, diagnostic }) => operations.map((operation) => ({ operation, diagnostic, scope: null })));
  if (refused.length > 0) return { failed: refused };

  const all = seated.edits.with([...moves, ...emptied.edits]);
  const moved = movesArticles(all, index);
  const countedAs = countedAnew(context);
  const suffixesOnly = how.counts === 'auto' && kept === null && !moved && countedAs.size === 0 && renumbersSuffix(context);
  const counting: Counting = {
    articles: how.counts === 'always' || (how.counts === 'auto' && (kept !== null || moved || suffixesOnly || countedAs.size > 0)),
    divisions: movesDivisions(all, index),
    lists: countedLists(all, index),
    kept: suffixesOnly ? ownNumbers(index) : kept,
    countedAs,
  };
  const { statute, edits: labels } = renumber(rebuild(context.base, all, placements), counting, index);
  const after = indexStatute(statute);
  const consequences: Consequence[] = shaken ? [...consequencesOf(wrong)] : [];
  const failed: Failed[] = [];
  const disordered = new Set(scopes);
  const faults = [...misnumbered(how.operations, all, after, index), ...(order === null || kept !== null ? [] : misordered(order, all, after))];
  for (const fault of faults) {
    const ofList = index.visits.has(fault.scope);
    if (how.awaiting && ofList) continue;
    if (disordered.has(fault.scope) || (shaken && !ofList)) consequences.push(fault);
    else {
      failed.push(fault);
      disordered.add(fault.scope);
    }
  }
  if (failed.length > 0) return { failed };
  const told = [...seated.diagnostics, ...diagnostics, ...emptied.reports.map(({ note }) => note), ...tellConsequences(consequences, root)];
  return { after, edits: all, labels, placements, counting, notes: told };
}
