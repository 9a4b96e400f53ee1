import type { Address } from '../statute/address.ts';
import type { Article, Division, NodeId } from '../statute/types.ts';
import { groupBy } from '../text/group.ts';
import { longestRise } from '../text/rise.ts';
import { arranged } from './arranged.ts';
import type { NewDivisions } from './divisions.ts';
import type { GoneDivisions } from './gone-divisions.ts';
import { linesOf, sameLines } from './lines.ts';
import type { Versions } from './versions.ts';
import type { Drafted } from './wording.ts';

/** Articles of the base that stand elsewhere than before. */
export interface Moves {
  readonly moved: ReadonlySet<NodeId>;
  /** Two that changed places (对调), each by the other. */
  readonly swapped: ReadonlyMap<NodeId, NodeId>;
}

/**
 * Articles of the base that stand in another order, or in another division, than before; what is said to stand in a division (`given`) comes
 * there by its number. Where divisions change places, what stands in them goes with them: order counts inside each.
 */
export function movesOf(versions: Versions, { heirs }: GoneDivisions, { given, quoted }: NewDivisions, swapping: boolean): Moves {
  const pairs = versions.news.flatMap((article): readonly Pair[] => {
    const partner = versions.oldArticle(article.id);
    return partner === null || isUnder(versions, article, quoted) ? [] : [{ article, partner }];
  });
  const staysIn = ({ article, partner }: Pair): boolean => {
    let from = versions.old.visits.get(partner.id)?.parent ?? 'body';
    while (heirs.has(from)) from = heirs.get(from) as NodeId;
    return isUnder(versions, article, given) || (versions.receiverOf(article)?.id ?? 'body') === from;
  };
  const moved = new Set(pairs.filter((pair) => !staysIn(pair)).map(({ partner }) => partner.id));
  const swapped = new Map<NodeId, NodeId>();
  const divisions = [...versions.now.visits.values()].flatMap(({ node }) => (node.type === 'division' ? (versions.oldDivision(node.id) ?? []) : []));
  const together = longestRise(divisions.map(({ id }) => versions.orderOf(id))).length === divisions.length;
  for (const group of groupBy(pairs.filter(staysIn), ({ article }) => (together ? '' : versions.parentOf(article.id))).values()) {
    const positions = group.map(({ partner }) => versions.positionOf(partner.id));
    const exchanged = arranged(positions, swapping);
    const plainly = exchanged.swaps.every(([i, k]) => changedPlaces(group[i] as Pair, group[k] as Pair));
    const order = plainly ? exchanged : arranged(positions, false);
    const idOf = (i: number): NodeId => group[i]?.partner.id ?? '';
    for (const i of order.moved) moved.add(idOf(i));
    for (const [i, k] of order.swaps) {
      for (const id of [idOf(i), idOf(k)]) moved.add(id);
      swapped.set(idOf(i), idOf(k)).set(idOf(k), idOf(i));
    }
  }
  return { moved, swapped };
}

interface Pair {
  readonly article: Article;
  readonly partner: Article;
}

/** Whether two bear each other's number now, and nothing else became of them: else 对调 leaves open which of the two is meant behind it. */
function changedPlaces(one: Pair, other: Pair): boolean {
  const bears = (now: Article, old: Article): boolean => now.ordinal.number === old.ordinal.number && now.ordinal.suffix === old.ordinal.suffix;
  const same = ({ article, partner }: Pair): boolean => sameLines(linesOf(partner), linesOf(article));
  return bears(one.article, other.partner) && bears(other.article, one.partner) && same(one) && same(other);
}

/** Whether an article of the new version stands under one of some divisions. */
export function isUnder(versions: Versions, article: Article, divisions: ReadonlySet<NodeId>): boolean {
  for (let at = versions.parentOf(article.id); at !== 'body'; at = versions.parentOf(at)) if (divisions.has(at)) return true;
  return false;
}

/**
 * How a division comes where it stands: 将第二章与第三章对调, 将第五章移至第三章之后, 将第三章第一节改为第四章; nothing if it stays, or where the one that it
 * changes places with has said so.
 */
export function divisionMoves(versions: Versions): (division: Division, partner: Division) => readonly Drafted[] {
  const orders = new Map<NodeId, DivisionOrder>();
  const orderBeside = (division: Division): DivisionOrder => {
    const parent = versions.parentOf(division.id);
    const order = orders.get(parent) ?? orderOf(versions, division);
    orders.set(parent, order);
    return order;
  };
  return (division, partner) => {
    const nowhere = { after: null, before: null, within: null, count: null, text: null };
    const target = versions.addressOf(partner.id);
    if (!versions.staysBeside(division)) {
      return [{ kind: 'move', targets: [target], to: versions.now.visits.get(division.id)?.address ?? null, ...nowhere }];
    }
    const { known, positions, swaps, moved, staying } = orderBeside(division);
    const at = positions.get(partner.id) as number;
    const other = swaps.get(at);
    // Said where the later of the two stands now.
    if (other !== undefined) return [{ kind: 'swap', targets: [known[other], partner].map((own) => versions.addressOf(own?.id ?? '')) }];
    if (!moved.has(at)) return [];
    const [first] = staying;
    const after = lastBelow(staying, at);
    const before = after === undefined ? first : undefined;
    const addressOf = (i: number | undefined): Address | null => (i === undefined ? null : versions.addressOf(known[i]?.id ?? ''));
    return [{ kind: 'move', targets: [target], to: null, ...nowhere, after: addressOf(after), before: addressOf(before) }];
  };
}

/** The divisions of the base that stand side by side as before, in their new order: which of them changed places, which moved, and which stay. */
interface DivisionOrder {
  readonly known: readonly Division[];
  readonly positions: ReadonlyMap<NodeId, number>;
  readonly swaps: ReadonlyMap<number, number>;
  readonly moved: ReadonlySet<number>;
  readonly staying: readonly number[];
}

function orderOf(versions: Versions, division: Division): DivisionOrder {
  const known = versions.siblingsOf(division).flatMap((sibling) => (versions.staysBeside(sibling) ? (versions.oldDivision(sibling.id) ?? []) : []));
  const { swaps, moved } = arranged(known.map(({ id }) => versions.orderOf(id)));
  return {
    known,
    positions: new Map(known.map(({ id }, i) => [id, i])),
    swaps: new Map(swaps),
    moved,
    staying: [...known.keys()].filter((i) => !moved.has(i)),
  };
}

/** The greatest of some rising numbers that is below one; undefined if none is. */
function lastBelow(numbers: readonly number[], limit: number): number | undefined {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1];
}
