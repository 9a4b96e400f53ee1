import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { depthOf, parentAddress, type Step } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { StatuteIndex } from '../../statute/locate.ts';
import type { Division, DivisionLevel, NodeId } from '../../statute/types.ts';
import { divisionsOf } from '../../statute/walk.ts';
import { groupBy } from '../../text/group.ts';
import { placeOf } from '../../text/passage.ts';
import { type ArrivingEdit, Edits, operationOf } from '../edits.ts';
import type { PlanContext } from '../plan.ts';
import { rebuild } from '../rebuild.ts';
import type { Edit, InsertPlace, MoveEdit } from '../types.ts';
import { Bearers } from './bearers.ts';
import { besideIn, lastBelow } from './division-neighbours.ts';
import { leftEmpty } from './emptied.ts';
import { type Seating, seat, type Unit } from './seats.ts';

/** The edits with every new or renumbered division beside the one that its number puts it behind. */
export interface SeatedDivisions {
  readonly edits: Edits;
  readonly diagnostics: readonly Diagnostic[];
}

/** What brings divisions to a number: new ones, or those that a clause takes from another level or another division. */
type Arrival = ArrivingEdit & { readonly place: Extract<InsertPlace, { type: 'number' }> };

/**
 * Divisions take their places as articles do (docs/semantics.md#stated-numbers): a stated number binds, the others take the free ones in their old order. Where
 * the numbers cannot all be borne, or turn round what nobody moved while some clause has failed (`shaken`), nothing moves and the count says so.
 */
export function seatDivisions(edits: Edits, shaken: boolean, context: PlanContext): SeatedDivisions {
  const { index, stated } = context;
  const arrivals = edits.all.filter((edit): edit is Arrival => isArrival(edit));
  // 将第五章移至第三章之后: it has its place, but is counted with the rest.
  const going = edits.ofKind('move').filter((e) => e.divisions === true && e.place.type !== 'number');
  const moved = new Map(going.flatMap((e) => e.nodes.map((node) => [node, e] as const)));
  // 在第三章后增加一章: so has a new one beside another.
  const beside = edits.ofKind('insert').filter((e) => e.place.type !== 'number' && e.nodes.every((node) => node.type === 'division'));
  const above = new Map(beside.flatMap((e) => e.nodes.map((node) => [node.id, e.parent] as const)));
  const parentOf = ({ id }: Division): NodeId => above.get(id) ?? parentIn(index, id);
  const settled = [...going, ...beside];
  const tree = settled.length === 0 ? context.base : rebuild(context.base, new Edits(settled), []);
  const isCounted = ({ id }: Division): boolean => !gone.has(id) && (index.visits.has(id) || above.has(id));
  const positions = new Map<NodeId, number>();
  const claimed = [...stated.keys()].flatMap((id) => divisionOf(index, id) ?? []);
  if (arrivals.length === 0 && claimed.length === 0) return { edits, diagnostics: [] };
  const level = (edit: Arrival): DivisionLevel => levelOf(edit, index);
  // 作为第一章第一节: chapters are counted too, to know which is the first.
  const outer = arrivals.flatMap((edit) => outerSteps(edit).map((step) => step.level as DivisionLevel));
  const levels = [...new Set([...arrivals.map(level), ...claimed.map((division) => division.level), ...outer])].sort((a, b) => depthOf(a) - depthOf(b));
  const gone = goneDivisions(edits, context);
  const bearers = new Bearers(index, gone);
  const placed = new Map<Arrival, ArrivingEdit>();
  const moves: MoveEdit[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const of of levels) {
    const standing = divisionsOf(tree).filter((d) => d.level === of && d.ordinal !== null && isCounted(d));
    const scopeOf = scopes(standing, of, parentOf);
    const scoped = groupBy(standing, (d) => scopeOf(parentOf(d)));
    // 将第四章改为第三章第二节: the chapter is the one that bears that number now.
    const seated = arrivals.filter((edit) => level(edit) === of).map((edit) => ({ edit, parent: receiverOf(edit, bearers) }));
    const coming = groupBy(seated, ({ parent }) => scopeOf(parent));
    for (const scope of new Set([...scoped.keys(), ...coming.keys()])) {
      const stood = (scoped.get(scope) ?? []).map((d): Unit => ({ id: d.id, stated: stated.get(d.id)?.step.number ?? null }));
      const arriving = coming.get(scope) ?? [];
      const come = arriving.map(({ edit, parent }): Arrival => (edit.parent === parent ? edit : { ...edit, parent }));
      const seating = seat(
        stood,
        come.flatMap((edit) => idsOf(edit).map((id, k) => ({ id, stated: edit.place.number + k }))),
      );
      const turned = seating?.movers.some(({ unit, passed }) => !saidToMove(unit, context) && !saidToMove(passed, context)) === true;
      const places =
        seating === null || (shaken && turned) ? behindNumbers(come, standing, context) : settle(seating, come, moved, moves, diagnostics, context);
      for (const [i, { edit }] of arriving.entries()) placed.set(edit, places.get(come[i] as Arrival) ?? (come[i] as Arrival));
      if (seating === null) continue;
      bearers.seat(of, seating);
      for (const [i, unit] of seating.order.entries()) positions.set(unit.id, i);
    }
  }
  // Of those that stand beside one division the lower number comes first.
  const byNumber = [...placed].sort(([a], [b]) => a.place.number - b.place.number).map(([, edit]) => edit);
  const positionOf = (edit: ArrivingEdit): number => positions.get(idsOf(edit)[0] ?? '') ?? 0;
  // A new chapter before the sections that go into it.
  const inOrder = [...going, ...byNumber, ...moves].sort((a, b) => depthOf(levelOf(a, index)) - depthOf(levelOf(b, index)) || positionOf(a) - positionOf(b));
  const own = new Set<Edit>([...placed.keys(), ...going]);
  return { edits: edits.where((e) => !own.has(e)).with(inOrder), diagnostics };
}

function isArrival(edit: Edit): edit is Arrival {
  if ((edit.kind !== 'insert' && edit.kind !== 'move') || edit.place.type !== 'number') return false;
  return edit.kind === 'insert' ? edit.nodes.every((node) => node.type === 'division') : edit.divisions === true;
}

/** The division that receives another one: the one that its clause names, else the one that bears the number said in front of its own (作为第二章第一节). */
function receiverOf(edit: Arrival, bearers: Bearers): NodeId {
  return bearers.of(outerSteps(edit)) ?? edit.parent;
}

/** The number of the receiving division, if the clause says it and names no other. */
function outerSteps(edit: Arrival): readonly Step[] {
  if (edit.parent !== 'body') return [];
  const operation = operationOf(edit);
  const said = operation?.kind === 'move' ? operation.to : operation?.kind === 'insert' && operation.within === null ? operation.as[0] : null;
  return said ? parentAddress(said).steps : [];
}

function saidToMove({ id }: Unit, { stated }: PlanContext): boolean {
  return stated.get(id)?.moves === true;
}

/** Behind the last division that is numbered lower, by the number stated for it or its old one. */
function behindNumbers(arrivals: readonly Arrival[], standing: readonly Division[], { index, stated }: PlanContext): ReadonlyMap<Arrival, ArrivingEdit> {
  const lastLower = lastBelow(standing.map((d) => stated.get(d.id)?.step.number ?? d.ordinal?.number ?? 0));
  const behind = (edit: Arrival): ArrivingEdit => {
    const lower = standing[lastLower(edit.place.number)];
    const anywhere = edit.kind === 'insert' && edit.parent === 'body';
    if (lower === undefined || (!anywhere && parentIn(index, lower.id) !== edit.parent)) return edit;
    return { ...edit, parent: parentIn(index, lower.id), place: { type: 'after', node: lower.id } };
  };
  return new Map(arrivals.map((edit) => [edit, behind(edit)]));
}

/** Gives each arrival the place behind the division that stands before it in the new order, and moves those that pass others. */
function settle(
  seating: Seating,
  arrivals: readonly Arrival[],
  moved: ReadonlyMap<NodeId, MoveEdit>,
  moves: MoveEdit[],
  diagnostics: Diagnostic[],
  context: PlanContext,
): ReadonlyMap<Arrival, ArrivingEdit> {
  const { index, stated } = context;
  const placed = new Map<Arrival, ArrivingEdit>();
  const moving = new Set([...seating.movers.map(({ unit }) => unit.id), ...arrivals.flatMap(idsOf)]);
  const beside = besideIn(seating.order, moving, moved, index);
  for (const edit of arrivals) {
    const where = beside(idsOf(edit)[0] ?? '', edit.parent === 'body' ? null : edit.parent);
    placed.set(edit, where === null ? edit : { ...edit, ...where });
  }
  for (const { unit, passed } of seating.movers) {
    const statement = stated.get(unit.id);
    const where = beside(unit.id, null);
    if (statement === undefined || where === null) continue;
    moves.push({ kind: 'move', nodes: [unit.id], ...where, shell: null, divisions: true, cause: { type: 'operation', operation: statement.operation } });
    if (saidToMove(unit, context) || saidToMove(passed, context)) continue;
    const name = (id: NodeId): string => formatAddress(index.visits.get(id)?.address ?? { steps: [] });
    diagnostics.push(diagnose('A037', placeOf(statement.operation.clause), { address: name(unit.id), other: name(passed.id) }));
  }
  return placed;
}

/** Divisions that go, or leave their place, or are left without articles. */
function goneDivisions(edits: Edits, context: PlanContext): ReadonlySet<NodeId> {
  const moved = [...edits.moved].flatMap(([node, { divisions, place }]) => (divisions === true && place.type === 'number' ? [node] : []));
  return new Set([...leftEmpty(edits, context), ...edits.gone.keys(), ...moved]);
}

/** Which divisions of a level are counted together: those of one parent where each parent begins anew, else all. */
function scopes(divisions: readonly Division[], level: DivisionLevel, parentOf: (division: Division) => NodeId): (parent: NodeId) => string {
  if (level === 'section') return (parent) => parent;
  const groups = [...groupBy(divisions, parentOf).values()];
  const anew = groups.length > 1 && groups.every(([first]) => first?.ordinal?.number === 1);
  return anew ? (parent) => parent : () => '';
}

function levelOf(edit: ArrivingEdit, index: StatuteIndex): DivisionLevel {
  const node = edit.kind === 'insert' ? edit.nodes[0] : index.visits.get(edit.nodes[0] ?? '')?.node;
  const own = node?.type === 'division' ? node.level : 'chapter';
  return edit.kind === 'insert' ? own : (edit.level ?? own);
}

function idsOf(edit: ArrivingEdit): readonly NodeId[] {
  return edit.kind === 'insert' ? edit.nodes.map((node) => node.id) : edit.nodes;
}

function parentIn(index: StatuteIndex, id: NodeId): NodeId {
  return index.visits.get(id)?.parent ?? 'body';
}

function divisionOf(index: StatuteIndex, id: NodeId): Division | null {
  const node = index.visits.get(id)?.node;
  return node?.type === 'division' ? node : null;
}
