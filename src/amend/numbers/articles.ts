import type { Operation } from '../../decision/operation.ts';
import type { Article, NodeId, Ordinal } from '../../statute/types.ts';
import { addTo, groupBy } from '../../text/group.ts';
import { operationOf } from '../edits.ts';
import type { PlanContext } from '../plan.ts';
import type { ArticleArrival } from '../rebuild.ts';
import type { MoveEdit } from '../types.ts';
import { type Misfit, type Mover, rootsOf, type Seating, seat, seatFrozen, seatKeeping, type Unit } from './seats.ts';
import { takesNumber } from './slots.ts';

/** An article in the order of the new text; `edit` brings it there, or null if it stays where it is. */
export interface Slot {
  readonly article: Article;
  readonly division: NodeId;
  readonly edit: ArticleArrival | null;
}

/** A number stated that cannot be borne: whose it is, by which clause, and what counting gives. */
export interface WrongNumber {
  readonly article: Article;
  readonly operation: Operation | null;
  readonly stated: Ordinal;
  /** Null where there is none. */
  readonly counted: number | null;
  readonly kind: Misfit['kind'];
  /** Another article for which the same number is stated. */
  readonly rival: Operation | null;
}

/** The articles in their new order. */
export interface Ordered {
  readonly order: readonly Slot[];
  readonly moves: readonly MoveEdit[];
  /** An article that its number takes past another one, though nobody said that one of them moves. */
  readonly turned: readonly { readonly move: MoveEdit; readonly passed: Article }[];
  /** Numbers that cannot be borne: errors, or where something else has failed its consequences. */
  readonly wrong: readonly WrongNumber[];
  /** Where the numbers stated are kept although they do not fit together: the number of each article. */
  readonly kept: ReadonlyMap<NodeId, Ordinal> | null;
}

/** A move to a number among all articles. */
type NumberedMove = MoveEdit & { readonly parent: 'body' };

/** An article with the 之一 that follow it: together they take one number. */
interface Block {
  readonly head: Slot;
  readonly followers: Slot[];
}

/**
 * The articles in the order that their numbers give (docs/semantics.md#stated-numbers: stated numbers bind, the rest fills). Where they cannot all be borne, or
 * turn round what nobody moved while some clause has failed (`shaken`), the numbers stated are kept and the rest follows what stood before it.
 * `bringers` are the operations that bring articles in a new division.
 */
export function orderArticles(
  standing: readonly Slot[],
  arrivals: readonly ArticleArrival[],
  bringers: ReadonlyMap<NodeId, Operation>,
  shaken: boolean,
  context: PlanContext,
): Ordered {
  const { blocks, attached } = blocksOf(standing, arrivals, context);
  const arriving = arrivals.filter((edit) => edit.place.type === 'number').flatMap((edit) => arrivingBlocks(edit, context, attached));
  const all = new Map([...blocks, ...arriving].map((block) => [block.head.article.id, block]));
  const unitOf = (block: Block): Unit => ({ id: block.head.article.id, stated: statedOf(block.head, context) });
  const old = context.frozen ? frozenUnits(blocks) : blocks.map(unitOf);
  const coming = arriving.map((block): Unit => ({ id: block.head.article.id, stated: numberOf(block.head, context) }));
  let seating: Seating | null = context.frozen ? null : seat(old, coming);
  const turns = seating === null ? [] : seating.movers.filter((mover) => turnsUnsaid(mover, context));
  const slip = passesOutOfDivision(turns, (unit) => (all.get(unit.id) as Block).head, context);
  if ((shaken && turns.length > 0) || slip) seating = null;
  const seated = seating ?? (context.frozen ? seatFrozen(old, coming) : seatKeeping(old, coming));
  const block = (unit: Unit): Block => all.get(unit.id) as Block;
  const moved = new Map(seated.movers.map((mover) => [mover.unit.id, moveOf(block(mover.unit), seated.numbers.get(mover.unit.id) ?? 1, context)]));
  const order = seated.order.flatMap((unit) => {
    const { head, followers } = block(unit);
    const move = moved.get(unit.id);
    return move === undefined ? [head, ...followers] : [{ ...head, edit: move }, ...followers.map((f) => (f.edit === null ? { ...f, edit: move } : f))];
  });
  const whole = attachAll(order, attached);
  const riding = passedRiders(standing, whole, new Set(attached.map(({ slot }) => slot.article.id)), context);
  const wrongUnits: readonly Misfit[] = context.frozen || seating !== null ? [] : shaken ? seated.misfits : orElse(rootsOf(old, coming), seated.misfits);
  const rivals = rivalsOf([...old, ...coming]);
  const suspects = new Set([...wrongUnits.map(({ unit }) => unit.id), ...coming.map(({ id }) => id)]);
  return {
    order: whole.map((slot) => (riding.has(slot.article.id) ? { ...slot, edit: riding.get(slot.article.id) as NumberedMove } : slot)),
    moves: [...[...moved.values()].filter((move) => move !== null), ...riding.values()],
    turned: seated.movers.flatMap((mover) => turnedBy(mover, moved, block, context)),
    wrong: [
      ...wrongUnits.map(({ unit, counted, kind }) => {
        const { head } = block(unit);
        // Of two with one number it is the one that counting does not give that is wrong, unless both are.
        const rival = rivals.get(unit.stated ?? 0)?.find((other) => other.id !== unit.id && suspects.has(other.id));
        return {
          article: head.article,
          operation: claimant(head, bringers, context),
          stated: { number: unit.stated ?? seated.numbers.get(unit.id) ?? counted, suffix: 0 },
          counted,
          kind,
          rival: rival === undefined ? null : claimant(block(rival).head, bringers, context),
        };
      }),
      ...orphans(attached, new Set(seated.numbers.values()), bringers, context),
    ],
    kept: seating !== null || context.frozen ? null : keptNumbers(seated, block),
  };
}

function orElse<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  return first.length > 0 ? first : second;
}

/** Where numbers are frozen each article keeps its own, as far as they rise. */
function frozenUnits(blocks: readonly Block[]): readonly Unit[] {
  let highest = 0;
  return blocks.map(({ head: { article, edit } }): Unit => {
    const { number } = article.ordinal;
    const rises = edit === null && number > highest;
    if (rises) highest = number;
    return { id: article.id, stated: rises ? number : null };
  });
}

function turnedBy(mover: Mover, moved: ReadonlyMap<string, NumberedMove | null>, block: (unit: Unit) => Block, context: PlanContext): Ordered['turned'] {
  const move = moved.get(mover.unit.id);
  return move && turnsUnsaid(mover, context) ? [{ move, passed: block(mover.passed).head.article }] : [];
}

/** Whether neither of the two was said to move. */
function turnsUnsaid({ unit, passed }: Mover, { stated }: PlanContext): boolean {
  return stated.get(unit.id)?.moves !== true && stated.get(passed.id)?.moves !== true;
}

/**
 * Whether several articles are taken past one that no clause numbers, out of their division: numbers shifted by a slip look so (a 附则 that
 * fills the gap), a move does not.
 */
function passesOutOfDivision(movers: readonly Mover[], slotOf: (unit: Unit) => Slot, { stated }: PlanContext): boolean {
  const past = new Map<string, number>();
  for (const { unit, passed } of movers) {
    if (stated.has(passed.id) || slotOf(unit).division === slotOf(passed).division) continue;
    past.set(passed.id, (past.get(passed.id) ?? 0) + 1);
  }
  return [...past.values()].some((count) => count > 1);
}

/** 第六条之一 where no article bears the number 六. */
function orphans(
  attached: readonly { readonly slot: Slot; readonly ordinal: Ordinal }[],
  numbers: ReadonlySet<number>,
  bringers: ReadonlyMap<NodeId, Operation>,
  context: PlanContext,
): readonly WrongNumber[] {
  return attached
    .filter(({ ordinal }) => !numbers.has(ordinal.number))
    .map(({ slot, ordinal }) => ({
      article: slot.article,
      operation: claimant(slot, bringers, context),
      stated: ordinal,
      counted: null,
      kind: 'gap',
      rival: null,
    }));
}

/** The operation that states the number of an article, or quotes it with its label in a new division. */
function claimant({ article, edit }: Slot, bringers: ReadonlyMap<NodeId, Operation>, { stated }: PlanContext): Operation | null {
  return stated.get(article.id)?.operation ?? (edit === null ? (bringers.get(article.id) ?? null) : operationOf(edit));
}

function rivalsOf(units: readonly Unit[]): ReadonlyMap<number, readonly Unit[]> {
  const rivals = new Map<number, Unit[]>();
  for (const unit of units) if (unit.stated !== null) addTo(rivals, unit.stated, unit);
  return rivals;
}

function keptNumbers(seated: Seating, block: (unit: Unit) => Block): ReadonlyMap<NodeId, Ordinal> {
  return new Map(seated.order.map((unit) => [block(unit).head.article.id, { number: seated.numbers.get(unit.id) as number, suffix: 0 }]));
}

/**
 * What stands, and what is put beside something in it, in the old order; a 之一 rides with the article before it. `attached` are the 之一 that
 * go by their own number to an article named by its new one.
 */
function blocksOf(
  standing: readonly Slot[],
  arrivals: readonly ArticleArrival[],
  context: PlanContext,
): { blocks: readonly Block[]; attached: { slot: Slot; ordinal: Ordinal }[] } {
  const left = new Set(arrivals.flatMap((edit) => (edit.kind === 'move' ? edit.nodes : [])));
  const beside = new Map<string, ArticleArrival[]>();
  const stillThere = standingBeside(standing, context);
  for (const edit of arrivals) {
    if (edit.place.type !== 'after' && edit.place.type !== 'before') continue;
    const { side, node } = stillThere(edit.place.type, edit.place.node);
    const key = `${side} ${node}`;
    addTo(beside, key, edit);
  }
  const at = (id: NodeId, side: 'after' | 'before'): readonly Slot[] => (beside.get(`${side} ${id}`) ?? []).flatMap((edit) => slotsOf(edit, context));
  const blocks: Block[] = [];
  const attached: { slot: Slot; ordinal: Ordinal }[] = [];
  const add = (slot: Slot): void => {
    const last = blocks[blocks.length - 1];
    const step = context.stated.get(slot.article.id)?.step;
    if (!context.frozen && step !== undefined && step.suffix > 0 && slot.article.ordinal.suffix !== step.suffix) attached.push({ slot, ordinal: step });
    else if (step?.suffix === 0 && slot.article.ordinal.suffix > 0)
      blocks.push({ head: { ...slot, article: { ...slot.article, ordinal: step } }, followers: [] });
    else if (last !== undefined && slot.article.ordinal.suffix > 0) last.followers.push(slot);
    else blocks.push({ head: slot, followers: [] });
  };
  for (const slot of standing) {
    const { id } = slot.article;
    for (const before of at(id, 'before')) add(before);
    if (!left.has(id)) add(slot);
    for (const after of at(id, 'after')) add(after);
  }
  return { blocks, attached };
}

/** Where an article stood that is gone: behind the last one before it that is left, else in front of the next. One that is left is its own place. */
function standingBeside(
  standing: readonly Slot[],
  { index }: PlanContext,
): (side: 'after' | 'before', node: NodeId) => { side: 'after' | 'before'; node: NodeId } {
  const left = new Set(standing.map((slot) => slot.article.id));
  let places: Map<NodeId, NodeId | null> | null = null;
  return (side, node) => {
    if (left.has(node)) return { side, node };
    places ??= lastBefore(
      [...index.visits.values()].flatMap((visit) => (visit.node.type === 'article' ? [visit.node.id] : [])),
      left,
    );
    const before = places.get(node) ?? null;
    if (before !== null) return { side: 'after', node: before };
    return { side: 'before', node: standing[0]?.article.id ?? node };
  };
}

/** For every article of the base the last one before it that is left. */
function lastBefore(articles: readonly NodeId[], left: ReadonlySet<NodeId>): Map<NodeId, NodeId | null> {
  const places = new Map<NodeId, NodeId | null>();
  let last: NodeId | null = null;
  for (const id of articles) {
    places.set(id, last);
    if (left.has(id)) last = id;
  }
  return places;
}

function arrivingBlocks(edit: ArticleArrival, context: PlanContext, attached: { slot: Slot; ordinal: Ordinal }[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const slot of slotsOf(edit, context)) {
    const last = blocks[blocks.length - 1];
    const { ordinal } = slot.article;
    const rides = edit.kind === 'insert' && ordinal.suffix > 0;
    if (rides && last === undefined) attached.push({ slot, ordinal });
    else if (rides) last?.followers.push(slot);
    else blocks.push({ head: slot, followers: [] });
  }
  return blocks;
}

function slotsOf(edit: ArticleArrival, context: PlanContext): readonly Slot[] {
  const articles = edit.kind === 'insert' ? edit.nodes : edit.shell === null ? edit.nodes.map((id) => context.index.visits.get(id)?.node) : [edit.shell];
  return articles.map((article) => ({ article: article as Article, division: '', edit }));
}

/** 第N条之M named by the new number N: behind the article that bears it, and the 之 that it has already. */
function attachAll(order: readonly Slot[], attached: readonly { readonly slot: Slot; readonly ordinal: Ordinal }[]): readonly Slot[] {
  if (attached.length === 0) return order;
  const byNumber = groupBy(
    [...attached].sort((a, b) => a.ordinal.suffix - b.ordinal.suffix),
    ({ ordinal }) => ordinal.number,
  );
  const out: Slot[] = [];
  let number = 0;
  const add = (of: number): void => {
    for (const { slot, ordinal } of byNumber.get(of) ?? []) out.push({ ...slot, article: { ...slot.article, ordinal } });
    byNumber.delete(of);
  };
  for (const slot of order) {
    if (isHead(slot)) {
      add(number);
      number++;
    }
    out.push(slot);
  }
  add(number);
  // Where no article bears the number they come last, and the count says what is wrong.
  for (const rest of [...byNumber.keys()]) add(rest);
  return out;
}

/**
 * 将第三条改为第二条，将第二条改为第二条之一: articles of the base that become 之一 and so stand behind another article than they did, with the moves that take
 * them there.
 */
function passedRiders(
  standing: readonly Slot[],
  order: readonly Slot[],
  attached: ReadonlySet<NodeId>,
  { stated }: PlanContext,
): ReadonlyMap<NodeId, NumberedMove> {
  const stays = new Set(standing.filter(({ edit }) => edit === null).map(({ article }) => article.id));
  const before = (slots: readonly Slot[]): ReadonlyMap<NodeId, NodeId | undefined> => {
    const kept = slots.filter(({ article, edit }) => edit === null && stays.has(article.id)).map(({ article }) => article.id);
    return new Map(kept.map((id, i) => [id, kept[i - 1]]));
  };
  const [was, is] = [before(standing), before(order)];
  const moves = new Map<NodeId, NumberedMove>();
  let number = 0;
  for (const slot of order) {
    const { id } = slot.article;
    if (isHead(slot)) number++;
    const operation = stated.get(id)?.operation;
    if (!attached.has(id) || operation === undefined || !is.has(id) || was.get(id) === is.get(id)) continue;
    moves.set(id, { kind: 'move', nodes: [id], parent: 'body', place: { type: 'number', number }, shell: null, cause: { type: 'operation', operation } });
  }
  return moves;
}

/** The number that each article has in its new order; a 之一 has that of the article before it. */
export function numbersIn({ order, kept }: Ordered): readonly number[] {
  let number = 0;
  return order.map((slot) => {
    if (takesNumber(slot)) number = kept?.get(slot.article.id)?.number ?? number + 1;
    return number;
  });
}

function isHead({ article }: Slot): boolean {
  return article.ordinal.suffix === 0;
}

/** The number stated for an article that stands: by a clause, or as the label quoted for one in a new division. */
function statedOf({ article, edit }: Slot, context: PlanContext): number | null {
  const step = context.stated.get(article.id)?.step;
  if (step !== undefined) return step.suffix === 0 ? step.number : null;
  const isNew = edit === null && !context.index.visits.has(article.id);
  return isNew && article.ordinal.number > 0 && article.ordinal.suffix === 0 ? article.ordinal.number : null;
}

/** The number at which an article arrives: the first of an edit at its place, the others behind it. */
function numberOf({ article, edit }: Slot, context: PlanContext): number {
  if (edit === null || edit.place.type !== 'number') return 0;
  const ids = slotsOf(edit, context)
    .filter((slot) => isHead(slot) || edit.kind === 'move')
    .map((slot) => slot.article.id);
  return edit.place.number + Math.max(0, ids.indexOf(article.id));
}

/** The move of an article of the base, with its 之一, to the number stated for it. */
function moveOf({ head, followers }: Block, number: number, context: PlanContext): NumberedMove | null {
  const operation = context.stated.get(head.article.id)?.operation;
  if (operation === undefined || !context.index.visits.has(head.article.id)) return null;
  const nodes = [head, ...followers.filter((slot) => slot.edit === null)].map((slot) => slot.article.id);
  return { kind: 'move', nodes, parent: 'body', place: { type: 'number', number }, shell: null, cause: { type: 'operation', operation } };
}
