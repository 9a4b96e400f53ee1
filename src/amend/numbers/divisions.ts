import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { depthOf, type Step, stepAt } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { indexStatute, locate, type StatuteIndex } from '../../statute/locate.ts';
import type { Division, DivisionLevel, NodeId, Statute } from '../../statute/types.ts';
import { articlesOf, divisionsOf } from '../../statute/walk.ts';
import { groupBy } from '../../text/group.ts';
import { placeOf } from '../../text/passage.ts';
import { Edits, operationOf } from '../edits.ts';
import type { PlanContext } from '../plan.ts';
import { isArticleArrival, rebuild } from '../rebuild.ts';
import type { DeleteEdit, Edit, InsertEdit, InsertPlace, MoveEdit } from '../types.ts';
import { renumber } from './count.ts';
import { emptiedDivisions } from './emptied.ts';
import { type Seating, seat, type Unit } from './seats.ts';

/** A new division whose heading alone is ordered, by the new number of each article that it is to hold. */
export interface Holder {
  readonly division: NodeId;
  readonly edit: InsertEdit;
}

/** What the new divisions have to say of the place of articles. */
export interface NewDivisions {
  readonly holding: ReadonlyMap<number, Holder>;
  /** The division that bears a number in the new text, given its tree before labels are counted. */
  readonly byNumber: (tree: Statute, steps: readonly Step[]) => NodeId | null;
}

/** The edits with every new or renumbered division beside the one that its number puts it behind. */
export interface SeatedDivisions {
  readonly edits: Edits;
  readonly diagnostics: readonly Diagnostic[];
  readonly news: NewDivisions;
}

type Arrival = InsertEdit & { readonly place: Extract<InsertPlace, { type: 'number' }> };

/**
 * Divisions take their places as articles do (docs/semantics.md#stated-numbers): a stated number binds, the others take the free ones in their old order. Where
 * the numbers cannot all be borne, or turn round what nobody moved while some clause has failed (`shaken`), nothing moves and the count says so.
 */
export function seatDivisions(edits: Edits, shaken: boolean, context: PlanContext): SeatedDivisions {
  const news = { holding: holdingOf(edits), byNumber: finderByNumber(edits, context.index) };
  const given = edits.ofKind('insert').filter((e): e is Arrival => e.place.type === 'number' && e.nodes.every((n) => n.type === 'division'));
  const claimed = [...context.stated.keys()].flatMap((id) => divisionOf(context.index, id) ?? []);
  if (given.length === 0 && claimed.length === 0) return { edits, diagnostics: [], news };
  const levels = new Set([...given.map(levelOf), ...claimed.map((division) => division.level)]);
  const gone = goneDivisions(edits, context.index);
  const going = edits.ofKind('move').filter((e) => e.divisions === true);
  const moved = new Map(going.flatMap((e) => e.nodes.map((node) => [node, e] as const)));
  const tree = going.length === 0 ? context.base : rebuild(context.base, new Edits(going), []);
  const positions = new Map<NodeId, number>();
  const placed = new Map<InsertEdit, InsertEdit>();
  const moves: MoveEdit[] = [];
  const diagnostics: Diagnostic[] = [];
  const seatedSoFar = (): Edits => new Edits([...edits.all.map((e) => (e.kind === 'insert' ? (placed.get(e) ?? e) : e)), ...moves]);
  for (const level of [...levels].sort((a, b) => depthOf(a) - depthOf(b))) {
    const arrivals = given.filter((edit) => levelOf(edit) === level).map((edit) => ({ edit, parent: receiverOf(edit, seatedSoFar, gone, context) }));
    const standing = divisionsOf(tree).filter((d) => d.level === level && d.ordinal !== null && !gone.has(d.id));
    const scopeOf = scopes(standing, level, context.index);
    const scoped = groupBy(standing, (d) => scopeOf(parentOf(context.index, d.id)));
    const coming = groupBy(arrivals, ({ parent }) => scopeOf(parent));
    for (const scope of new Set([...scoped.keys(), ...coming.keys()])) {
      const stood = (scoped.get(scope) ?? []).map((d): Unit => ({ id: d.id, stated: context.stated.get(d.id)?.step.number ?? null }));
      const come = coming.get(scope) ?? [];
      const seating = seat(
        stood,
        come.flatMap(({ edit }) => edit.nodes.map((node, k) => ({ id: node.id, stated: edit.place.number + k }))),
      );
      const turned = seating?.movers.some(({ unit, passed }) => !saidToMove(unit, context) && !saidToMove(passed, context)) === true;
      if (seating === null || (shaken && turned)) {
        for (const { edit, parent } of come) placed.set(edit, behindNumber({ ...edit, parent }, standing, context));
        continue;
      }
      settle(seating, come, placed, moves, diagnostics, moved, context);
      for (const [i, unit] of seating.order.entries()) positions.set(unit.id, i);
    }
  }
  // Of those that stand beside one division the lower number comes first.
  const byNumber = [...placed].sort(([a], [b]) => numberIn(a) - numberIn(b)).map(([, edit]) => edit);
  const positionOf = (edit: InsertEdit | MoveEdit): number => positions.get(edit.kind === 'move' ? (edit.nodes[0] ?? '') : (edit.nodes[0]?.id ?? '')) ?? 0;
  const inOrder = [...going, ...byNumber, ...moves].sort((a, b) => positionOf(a) - positionOf(b));
  const others = edits.where((e) => (e.kind === 'insert' ? !placed.has(e) : e.kind !== 'move' || e.divisions !== true));
  return { edits: others.with(inOrder), diagnostics, news };
}

/** The division that receives a new one: the one in which the clause puts it, or that bears the new number said (作为第二章第一节). */
function receiverOf(edit: Arrival, seated: () => Edits, gone: ReadonlySet<NodeId>, { base, index }: PlanContext): NodeId {
  const operation = operationOf(edit);
  const outer = operation?.kind === 'insert' && operation.within === null ? (operation.as[0]?.steps.slice(0, -1) ?? []) : [];
  if (edit.parent !== 'body' || outer.length === 0) return edit.parent;
  const emptied = [...gone].map((node): DeleteEdit => ({ kind: 'delete', node, into: null, cause: { type: 'numbering' } }));
  const named = locate(countedDivisions(rebuild(base, seated().with(emptied), []), index), { steps: outer });
  return named.found && index.visits.has(named.visit.node.id) ? named.visit.node.id : edit.parent;
}

function countedDivisions(tree: Statute, index: StatuteIndex): StatuteIndex {
  return indexStatute(renumber(tree, { articles: false, divisions: true, lists: new Set(), kept: null, countedAs: new Map() }, index).statute);
}

function saidToMove({ id }: Unit, { stated }: PlanContext): boolean {
  return stated.get(id)?.moves === true;
}

/** Behind the last division that is numbered lower, by the number stated for it or its old one. */
function behindNumber(edit: Arrival, standing: readonly Division[], { index, stated }: PlanContext): InsertEdit {
  const lower = standing.filter((d) => (stated.get(d.id)?.step.number ?? d.ordinal?.number ?? 0) < edit.place.number).at(-1);
  if (lower === undefined || (edit.parent !== 'body' && parentOf(index, lower.id) !== edit.parent)) return edit;
  return { ...edit, parent: parentOf(index, lower.id), place: { type: 'after', node: lower.id } };
}

/** Gives each arrival the place behind the division that stands before it in the new order, and moves those that pass others. */
function settle(
  seating: Seating,
  arrivals: readonly { readonly edit: Arrival; readonly parent: NodeId }[],
  placed: Map<InsertEdit, InsertEdit>,
  moves: MoveEdit[],
  diagnostics: Diagnostic[],
  moved: ReadonlyMap<NodeId, MoveEdit>,
  context: PlanContext,
): void {
  const { index, stated } = context;
  const position = new Map(seating.order.map((unit, i) => [unit.id, i]));
  const moving = new Set(seating.movers.map(({ unit }) => unit.id));
  const stays = (unit: Unit): boolean => index.visits.has(unit.id) && !moving.has(unit.id) && !moved.has(unit.id);
  const beside = (id: NodeId, parent: NodeId | null): { parent: NodeId; place: InsertPlace } | null => {
    const at = position.get(id) ?? 0;
    const fits = (within: NodeId): boolean => parent === null || within === parent;
    // The nearest one in front, else behind: one that stays, or that a clause moves, beside which is where that goes.
    const near = (unit: Unit | undefined, side: 'after' | 'before'): { parent: NodeId; place: InsertPlace } | null => {
      const mover = moved.get(unit?.id ?? '');
      if (unit === undefined) return null;
      if (mover !== undefined) return fits(mover.parent) ? { parent: mover.parent, place: mover.place } : null;
      const within = parentOf(index, unit.id);
      return stays(unit) && fits(within) ? { parent: within, place: { type: side, node: unit.id } } : null;
    };
    for (let i = at - 1; i >= 0; i--) {
      const found = near(seating.order[i], 'after');
      if (found !== null) return found;
      if (stays(seating.order[i] as Unit)) break;
    }
    for (let i = at + 1; i < seating.order.length; i++) {
      const found = near(seating.order[i], 'before');
      if (found !== null) return found;
    }
    return null;
  };
  for (const { edit, parent } of arrivals) {
    const where = beside(edit.nodes[0]?.id ?? '', parent === 'body' ? null : parent);
    placed.set(edit, where === null ? { ...edit, parent } : { ...edit, ...where });
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
}

/**
 * 删去第三章章名: the heading goes, and what stood under it joins the division before it (of its level), or stands where the heading stood if
 * there is none; with a division whose own heading goes (所有章名、节名) it goes on outwards.
 */
export function dissolveHeadings(edits: Edits, index: StatuteIndex): Edits {
  const headings = new Map([...edits.gone].filter(([, { heading }]) => heading === true));
  if (headings.size === 0) return edits;
  const { gone } = edits;
  const receiverOf = (division: Division): NodeId | null => {
    const above = divisionOf(index, parentOf(index, division.id));
    const siblings = above === null ? index.statute.body : above.children;
    const before = siblings.slice(
      0,
      siblings.findIndex((s) => s.id === division.id),
    );
    return before.findLast((s) => s.type === 'division' && s.level === division.level && !gone.has(s.id))?.id ?? null;
  };
  const held = (division: Division): readonly NodeId[] =>
    division.children.flatMap((child) => (child.type === 'article' || !headings.has(child.id) ? [child.id] : receiverOf(child) === null ? held(child) : []));
  const joining: Edit[] = [];
  // In order of the text, so that what joins one division from several stands in its old order.
  for (const [id, { node, parent }] of index.visits) {
    const edit = headings.get(id);
    if (edit === undefined || node.type !== 'division') continue;
    const receiver = receiverOf(node);
    const place: InsertPlace = receiver === null ? { type: 'after', node: id } : { type: 'last' };
    const nodes = receiver === null && headings.has(parent) ? [] : held(node);
    const { heading: _heading, ...gives } = edit;
    if (nodes.length > 0) joining.push({ kind: 'move', nodes, parent: receiver ?? parent, place, shell: null, divisions: true, cause: edit.cause });
    joining.push({ ...gives, into: receiver });
  }
  return edits.where((e) => e.kind !== 'delete' || !headings.has(e.node)).with(joining);
}

/** Divisions whose heading alone is ordered, with the articles stated for them (章名为“快递包装”，包括第三十七条至第四十五条). */
function holdingOf(edits: Edits): ReadonlyMap<number, Holder> {
  const holding = new Map<number, Holder>();
  for (const edit of edits.ofKind('insert')) {
    if (edit.cause.type !== 'operation' || edit.cause.operation.kind !== 'insert') continue;
    const [division, ...more] = edit.nodes;
    if (division?.type !== 'division' || more.length > 0 || articlesOf({ body: [division] }).length > 0) continue;
    for (const address of edit.cause.operation.contents.flatMap((content) => content.as)) {
      const step = stepAt(address, 'article');
      if (step !== undefined) holding.set(step.number, { division: division.id, edit });
    }
  }
  return holding;
}

function finderByNumber(edits: Edits, index: StatuteIndex): NewDivisions['byNumber'] {
  const gone = emptiedDivisions(index, edits, []).edits.length > 0;
  let counted: { readonly tree: Statute; readonly index: StatuteIndex } | null = null;
  return (tree, steps) => {
    if (counted?.tree !== tree) {
      counted = { tree, index: countedDivisions(tree, index) };
    }
    const located = locate(counted.index, { steps });
    return located.found && located.visit.node.type === 'division' && !gone ? located.visit.node.id : null;
  };
}

/** Divisions that go, or are left without articles. */
function goneDivisions(edits: Edits, index: StatuteIndex): ReadonlySet<NodeId> {
  const gone = new Set<NodeId>(emptiedDivisions(index, edits, []).edits.map((e) => e.node));
  // An article that a clause brings into a division, or beside one that stood there, keeps it.
  const keep = (id: NodeId): void => {
    for (let at = id; index.visits.has(at); at = parentOf(index, at)) gone.delete(at);
  };
  for (const edit of edits) {
    const operation = operationOf(edit);
    const within = operation?.kind === 'insert' || operation?.kind === 'move' ? operation.within : null;
    const named = within === null ? null : locate(index, within);
    if (named?.found) keep(named.visit.node.id);
    if (isArticleArrival(edit) && (edit.place.type === 'after' || edit.place.type === 'before')) keep(parentOf(index, edit.place.node));
  }
  return new Set([...gone, ...edits.gone.keys()]);
}

/** Which divisions of a level are counted together: those of one parent where each parent begins anew, else all. */
function scopes(divisions: readonly Division[], level: DivisionLevel, index: StatuteIndex): (parent: NodeId) => string {
  if (level === 'section') return (parent) => parent;
  const groups = [...groupBy(divisions, (d) => parentOf(index, d.id)).values()];
  const anew = groups.length > 1 && groups.every(([first]) => first?.ordinal?.number === 1);
  return anew ? (parent) => parent : () => '';
}

function levelOf(edit: InsertEdit): DivisionLevel {
  return (edit.nodes[0] as Division).level;
}

function numberIn({ place }: InsertEdit): number {
  return place.type === 'number' ? place.number : 0;
}

function parentOf(index: StatuteIndex, id: NodeId): NodeId {
  return index.visits.get(id)?.parent ?? 'body';
}

function divisionOf(index: StatuteIndex, id: NodeId): Division | null {
  const node = index.visits.get(id)?.node;
  return node?.type === 'division' ? node : null;
}
