import type { Operation } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { stepAt } from '../../statute/address.ts';
import { formatAddress, parseAddress } from '../../statute/address-text.ts';
import { locate } from '../../statute/locate.ts';
import type { Division, NodeId, Statute } from '../../statute/types.ts';
import { placeOf } from '../../text/passage.ts';
import { type Edits, operationOf } from '../edits.ts';
import type { PlanContext } from '../plan.ts';
import { isArticleArrival, type Placement, rebuild } from '../rebuild.ts';
import type { Cause, Edit, InsertEdit, MoveEdit } from '../types.ts';
import { numbersIn, type Ordered, orderArticles, type Slot } from './articles.ts';
import { type BorderReason, opensLater, wordsOf } from './border.ts';
import { divisionsThatFollow } from './following.ts';
import { type Holder, Includes } from './includes.ts';
import { ItemOrder } from './item-order.ts';
import { bringersOf, divisionsById, slotsOf } from './slots.ts';
import { newNumbersOf } from './stated.ts';

/** Where every article goes that arrives; `moves` are those that the numbers stated for them imply. */
export interface Placed {
  readonly placements: readonly Placement[];
  readonly moves: readonly MoveEdit[];
  readonly diagnostics: readonly Diagnostic[];
  readonly wrong: Ordered['wrong'];
  readonly kept: Ordered['kept'];
  /** The articles in their new order, null where nothing moves them. */
  readonly order: readonly NodeId[] | null;
}

/**
 * Which place and which division each arriving article gets (docs/semantics.md#placing). Where the neighbours stand in one division, that one. At a
 * border the decision's words decide, then --place, then the neighbours named in the same item, then the order of the clauses, then the
 * article's own words, then the division that its 款 leave, else the earlier one; the last four with a warning.
 */
export function placeArticles(edits: Edits, operations: readonly Operation[], shaken: boolean, context: PlanContext): Placed {
  const arrivals = edits.all.filter(isArticleArrival);
  const described = operations.some(({ kind }) => kind === 'include' || kind === 'split') || edits.ofKind('insert').some(bringsDivision);
  if (arrivals.length === 0 && context.stated.size === 0 && !described) {
    return { placements: [], moves: [], diagnostics: [], wrong: [], kept: null, order: null };
  }
  const tree = rebuild(context.base, edits.where(isNoArticleArrival), []);
  const ordered = orderArticles(slotsOf(tree), arrivals, bringersOf(edits), shaken, context);
  const told = new Includes(tree, operations, edits, context);
  const following = divisionsThatFollow(tree, ordered, told, edits, context.index);
  const arranged = following.length === 0 ? tree : rebuild(context.base, edits.with(following).where(isNoArticleArrival), []);
  const includes = following.length === 0 ? told : new Includes(arranged, operations, edits.with(following), context);
  const placing = new Placing(ordered, edits.merged, includes, new ItemOrder(operations, context.index), arranged, context);
  const { placements, moves } = placing.run();
  const turned = ordered.turned.map(({ move, passed }) => {
    const operation = operationOf(move);
    const address = context.index.visits.get(move.nodes[0] ?? '')?.address ?? { steps: [] };
    const other = context.index.visits.get(passed.id)?.address ?? { steps: [] };
    return diagnose('A037', operation && placeOf(operation.clause), { address: formatAddress(address), other: formatAddress(other) });
  });
  return {
    placements,
    moves: [...ordered.moves, ...following, ...moves],
    diagnostics: [...turned, ...placing.diagnostics()],
    wrong: ordered.wrong,
    kept: ordered.kept,
    order: ordered.order.map((slot) => slot.article.id),
  };
}

function isNoArticleArrival(edit: Edit): boolean {
  return !isArticleArrival(edit);
}

function bringsDivision({ nodes }: InsertEdit): boolean {
  return nodes.some((node) => node.type === 'division');
}

/** A choice made at a border: which new numbers an operation brought into which division, and into which other they could go. */
interface Choice {
  readonly operation: Operation | null;
  readonly division: NodeId;
  readonly other: NodeId;
  readonly reason: BorderReason | 'order' | 'left' | 'earlier';
  readonly addresses: string[];
}

/** Where an article may go: the division that a clause says, and those on either side of it. */
interface Sides {
  readonly said: NodeId | null;
  readonly earlier: NodeId | undefined;
  readonly later: NodeId | undefined;
}

class Placing {
  readonly #order: readonly Slot[];
  readonly #includes: Includes;
  readonly #context: PlanContext;
  readonly #merged: ReadonlyMap<NodeId, NodeId>;
  readonly #divisionOf = new Map<NodeId, NodeId>();
  readonly #choices: Choice[] = [];
  readonly #leaving: ReadonlySet<NodeId>;
  readonly #itemOrder: ItemOrder;
  readonly #headings: ReadonlyMap<NodeId, Division>;
  /** Where each division stands in print, and which still hold an article that nothing takes away. */
  readonly #positions: ReadonlyMap<NodeId, number>;
  readonly #kept: ReadonlySet<NodeId>;
  /** For every slot the next one that stays where it is. */
  readonly #nextStaying: readonly (Slot | null)[];
  /** The number that each slot has, and where a clause says that it belongs. */
  readonly #numbers: readonly number[];
  readonly #holders: readonly (Holder | null)[];

  constructor(ordered: Ordered, merged: Edits['merged'], includes: Includes, itemOrder: ItemOrder, tree: Statute, context: PlanContext) {
    const { order } = ordered;
    this.#order = order;
    this.#leaving = new Set(order.filter((slot) => slot.edit !== null).map((slot) => slot.article.id));
    this.#includes = includes;
    this.#itemOrder = itemOrder;
    this.#context = context;
    this.#headings = divisionsById(tree.body);
    this.#positions = new Map([...this.#headings.keys()].map((id, i) => [id, i]));
    this.#kept = new Set(order.filter((slot) => slot.edit === null).map((slot) => slot.division));
    this.#merged = merged;
    this.#numbers = numbersIn(ordered);
    this.#holders = order.map((slot, i) => includes.holderOf(slot.article.id, this.#numbers[i] as number, slot.edit === null ? slot.division : null));
    const next: (Slot | null)[] = [];
    let staying: Slot | null = null;
    for (let i = order.length - 1; i >= 0; i--) {
      next[i] = staying;
      if (this.#stays(i)) staying = order[i] as Slot;
    }
    this.#nextStaying = next;
  }

  /** Whether an article stays in its division: nothing moves it, and no clause says that it belongs elsewhere. One that came with a new division is quoted there. */
  #stays(i: number): boolean {
    const { article, edit, division } = this.#order[i] as Slot;
    const holder = this.#holders[i];
    const quoted = !this.#context.index.visits.has(article.id);
    return edit === null && (!holder || quoted || this.#includes.isUnder(division, this.#receiverOf(holder.division)));
  }

  run(): { placements: readonly Placement[]; moves: readonly MoveEdit[] } {
    const placements: Placement[] = [];
    const moves: MoveEdit[] = [];
    const later = this.#laterDivisions();
    let before: Slot | null = null;
    // The last article of each division that stays there: what comes behind it stands beside it.
    const standing = new Map<NodeId, NodeId>();
    for (const [i, slot] of this.#order.entries()) {
      if (this.#stays(i)) {
        this.#divisionOf.set(slot.article.id, slot.division);
        standing.set(slot.division, slot.article.id);
        before = slot;
        continue;
      }
      const number = this.#numbers[i] as number;
      const after = this.#nextStaying[i] ?? null;
      const earlier: NodeId | undefined = before === null ? undefined : this.#divisionOf.get(before.article.id);
      const holder = this.#holders[i];
      const said = holder ? this.#receiverOf(holder.division) : this.#named(slot.edit === null ? null : operationOf(slot.edit), number);
      const division = this.#receiverOf(this.#choose(slot, number, { said, earlier, later: later[i] }, before, after));
      this.#divisionOf.set(slot.article.id, division);
      const move = slot.edit === null ? joining(slot, number, holder?.cause) : slot.edit.kind === 'move' ? slot.edit : null;
      if (slot.edit === null && move !== null) moves.push(move);
      const behind = before !== null && earlier === division ? standing.get(division) : undefined;
      const inFront = after !== null && after.division === division ? ({ node: after.article.id, side: 'before' } as const) : null;
      placements.push({ article: slot.article, move, division, anchor: behind === undefined ? inFront : { node: behind, side: 'after' } });
      before = slot;
    }
    return { placements, moves };
  }

  /** For every slot the division of the next one of which it is known: because it stays, or a clause says so. */
  #laterDivisions(): readonly (NodeId | undefined)[] {
    const later: (NodeId | undefined)[] = [];
    let known: NodeId | undefined;
    for (let i = this.#order.length - 1; i >= 0; i--) {
      later[i] = known;
      const { division, edit } = this.#order[i] as Slot;
      const said = this.#holders[i]?.division ?? this.#named(edit === null ? null : operationOf(edit), this.#numbers[i] as number);
      known = this.#stays(i) ? division : (said ?? known);
    }
    return later;
  }

  /** The division itself, or the one into which it was merged. */
  #receiverOf(division: NodeId): NodeId {
    let found = division;
    for (let next = this.#merged.get(found); next !== undefined; next = this.#merged.get(found)) found = next;
    return found;
  }

  /** The division of an article; of the one that a clause says it belongs to, if that has sections, the section. */
  #choose(slot: Slot, number: number, { said, earlier, later }: Sides, before: Slot | null, after: Slot | null): NodeId {
    const { index, places } = this.#context;
    const operation = slot.edit === null ? null : operationOf(slot.edit);
    if (said !== null) {
      const [one, other] = [earlier, later].filter((id) => id !== undefined && this.#includes.isUnder(id, said));
      if (one === undefined || other === undefined || one === other) return one ?? said;
    }
    // 第五条之一 stands where 第五条 stands.
    if (slot.article.ordinal.suffix > 0 && earlier !== undefined) return earlier;
    const place = slot.edit?.place;
    if (place?.type === 'after' || place?.type === 'before') {
      // Beside what goes elsewhere itself is where that stood.
      const beside = this.#leaving.has(place.node) ? undefined : this.#divisionOf.get(place.node);
      return beside ?? index.visits.get(place.node)?.parent ?? 'body';
    }
    const stated = formatAddress({ steps: [{ level: 'article', number, suffix: 0 }] });
    const told = places.get(stated);
    const toldAddress = told === undefined ? null : parseAddress(told);
    const toldNew = toldAddress?.numbering === 'new' ? this.#includes.numbered(toldAddress.steps) : null;
    const toldPlace = toldAddress === null || toldAddress.numbering === 'new' ? null : locate(index, toldAddress);
    if (toldNew !== null) return toldNew;
    if (toldPlace?.found && toldPlace.visit.node.type === 'division') return toldPlace.visit.node.id;
    const { text, left } = this.#broughtBy(slot);
    // All that a division had becomes articles anew: they are what it has.
    if (left !== undefined && this.#isEmptied(left) && this.#liesBetween(earlier, left, later)) return left;
    // An article of the base stays in its own division where its number lets it.
    const home = index.visits.get(slot.article.id)?.parent;
    const own = home === undefined ? undefined : this.#receiverOf(home);
    if (own !== undefined && this.#liesBetween(earlier, own, later)) return own;
    if (earlier === undefined || later === undefined || earlier === later) return earlier ?? later ?? 'body';
    // A division of which a clause says what it holds has nothing else.
    const open = [earlier, later].filter((id) => !this.#includes.isClosed(id));
    if (open.length === 1) return open[0] as NodeId;
    const inItem = this.#neighbourOfItem(operation, before, after);
    if (inItem !== null) return inItem;
    const side = operation === null ? null : this.#itemOrder.sideOf(operation, later);
    const words = side === null ? opensLater(text, { earlier: this.#headings.get(earlier), later: this.#headings.get(later) }) : null;
    const chosen = side === 'behind' || words !== null || (side === null && left === later) ? later : earlier;
    const reason = side === null ? (words ?? (chosen === left ? 'left' : 'earlier')) : 'order';
    this.#tell(operation, chosen, chosen === earlier ? later : earlier, stated, reason);
    return chosen;
  }

  /** What the article says, and the division that its 款 leave if it is made of such (第十三条第二款改为第十六条, 反垄断法2022). */
  #broughtBy({ article, edit }: Slot): { readonly text: string; readonly left: NodeId | undefined } {
    const { index } = this.#context;
    const moved = edit?.kind === 'move' && edit.shell !== null ? edit.nodes.flatMap((id) => index.visits.get(id) ?? []) : [];
    const paragraphs = [...article.paragraphs, ...moved.flatMap(({ node }) => (node.type === 'paragraph' ? [node] : []))];
    const from = moved[0]?.article;
    return { text: wordsOf(paragraphs), left: from ? index.visits.get(from.id)?.parent : undefined };
  }

  #isEmptied(division: NodeId): boolean {
    return !this.#kept.has(division);
  }

  #liesBetween(earlier: NodeId | undefined, division: NodeId, later: NodeId | undefined): boolean {
    const at = (id: NodeId): number => this.#positions.get(id) ?? -1;
    const place = at(division);
    const inFront = earlier === undefined || earlier === division || at(earlier) < place;
    return place >= 0 && inFront && (later === undefined || later === division || at(later) > place);
  }

  /** The division that the clause names, as it stands in the base or with the new number (作为第九章第六十三条); that of the article which is split. */
  #named(operation: Operation | null, number: number): NodeId | null {
    if (operation?.kind === 'split') {
      const whole = locate(this.#context.index, operation.target);
      return whole.found ? (this.#divisionOf.get(whole.visit.node.id) ?? whole.visit.parent) : null;
    }
    const within = operation?.kind === 'insert' || operation?.kind === 'move' ? operation.within : null;
    if (within?.numbering === 'new') return this.#includes.numbered(within.steps);
    const named = within === null ? null : locate(this.#context.index, within);
    // Where its heading goes, the neighbours say.
    const stands = named?.found && (this.#headings.has(named.visit.node.id) || this.#merged.has(named.visit.node.id));
    if (named?.found && stands && named.visit.node.type === 'division') return named.visit.node.id;
    const stated = operation === null ? undefined : newNumbersOf(operation).find((address) => stepAt(address, 'article')?.number === number);
    const divisions = stated?.steps.filter((step) => ['part', 'subpart', 'chapter', 'section', 'portion'].includes(step.level)) ?? [];
    const last = divisions[divisions.length - 1];
    if (last === undefined) return null;
    return this.#includes.numbered(divisions);
  }

  /** The neighbour that the same item names, or of which this one is a piece. */
  #neighbourOfItem(operation: Operation | null, before: Slot | null, after: Slot | null): NodeId | null {
    const { stated } = this.#context;
    const sides = [before, after].map((neighbour) => ({
      division: neighbour === null ? undefined : (this.#divisionOf.get(neighbour.article.id) ?? neighbour.division),
      item: neighbour === null ? undefined : (stated.get(neighbour.article.id)?.operation ?? (neighbour.edit && operationOf(neighbour.edit)))?.item,
    }));
    if (operation !== null && operation.item !== '') {
      const same = sides.filter((side) => side.item === operation.item && side.division !== undefined);
      const [only, ...more] = new Set(same.map((side) => side.division as NodeId));
      if (only !== undefined && more.length === 0) return only;
    }
    return null;
  }

  #tell(operation: Operation | null, division: NodeId, other: NodeId, address: string, reason: Choice['reason']): void {
    const last = this.#choices[this.#choices.length - 1];
    const same = last !== undefined && last.operation === operation && last.division === division && last.other === other && last.reason === reason;
    if (same) last.addresses.push(address);
    else this.#choices.push({ operation, division, other, reason, addresses: [address] });
  }

  diagnostics(): readonly Diagnostic[] {
    return this.#choices.map(({ operation, division, other, reason, addresses }) => {
      const params = { address: addresses.join('、'), division: this.#nameOf(division), other: this.#nameOf(other), reason };
      return diagnose('A021', operation && placeOf(operation.clause), params);
    });
  }

  #nameOf(division: NodeId): string {
    const visit = this.#context.index.visits.get(division);
    return visit === undefined ? `修改后的${this.#headings.get(division)?.label.text ?? ''}` : formatAddress(visit.address);
  }
}

/** An article of the base that a clause says to belong under another heading: that clause moves it. */
function joining({ article }: Slot, number: number, cause: Cause | undefined): MoveEdit | null {
  if (cause === undefined) return null;
  return { kind: 'move', nodes: [article.id], parent: 'body', place: { type: 'number', number }, shell: null, cause };
}
