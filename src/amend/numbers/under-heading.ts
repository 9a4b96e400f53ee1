import type { Insert } from '../../decision/operation.ts';
import { depthOf } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { locate, type StatuteIndex } from '../../statute/locate.ts';
import type { Division, DivisionLevel, NodeId } from '../../statute/types.ts';
import { articlesOf } from '../../statute/walk.ts';
import { placeOf } from '../../text/passage.ts';
import { type Edits, operationOf } from '../edits.ts';
import { Refused, refuse } from '../refused.ts';
import type { InsertEdit, InsertPlace } from '../types.ts';
import type { Holder } from './includes.ts';

/** Where a heading goes that is put beside an article, and the articles that then stand under it, in order. */
export interface HeadingPlace {
  readonly parent: NodeId;
  readonly place: InsertPlace;
  readonly articles: readonly NodeId[];
}

/**
 * 在第十条前增加章名“第三章　……”: that article and those behind it, to the end of the division that they stand in (docs/semantics.md#divisions); behind an article, those
 * behind it. A section that would be cut in two is an error (A050). Null where the clause names no article.
 */
export function headingPlace(operation: Insert, index: StatuteIndex): HeadingPlace | Refused | null {
  const { level, before, after } = operation;
  const beside = before ?? after;
  const located = beside === null ? null : locate(index, beside);
  if (!located?.found || located.visit.node.type !== 'article') return null;
  const { id } = located.visit.node;
  const around = divisionsAround(located.visit.parent, level as DivisionLevel, index);
  const divided = around.at(-1);
  const parent = index.visits.get(divided?.id ?? id)?.parent ?? 'body';
  const atBorder = (inner: Division): boolean => articlesOf({ body: inner.children }).at(before === null ? -1 : 0)?.id === id;
  const cut = around.slice(0, -1).find((inner) => !atBorder(inner));
  if (cut !== undefined) {
    const division = formatAddress(index.visits.get(cut.id)?.address ?? { steps: [] });
    return refuse('A050', placeOf(operation.clause), { address: formatAddress(located.visit.address), division });
  }
  const all = divided === undefined ? standingFrom(id, parent, index) : articlesOf({ body: divided.children }).map((article) => article.id);
  const articles = all.slice(all.indexOf(id) + (before === null ? 1 : 0));
  const place = { type: divided === undefined && before !== null ? 'before' : 'after', node: divided?.id ?? id } as const;
  return { parent, place, articles };
}

/** The divisions from a level down in which something stands, from the inside out. */
function divisionsAround(parent: NodeId, level: DivisionLevel, index: StatuteIndex): readonly Division[] {
  const around: Division[] = [];
  for (let at = index.visits.get(parent); at?.node.type === 'division' && depthOf(at.node.level) >= depthOf(level); at = index.visits.get(at.parent)) {
    around.push(at.node);
  }
  return around;
}

/** An article and those that follow it under the same heading, before the next heading. */
function standingFrom(id: NodeId, parent: NodeId, index: StatuteIndex): readonly NodeId[] {
  const holder = index.visits.get(parent)?.node;
  const children = holder?.type === 'division' ? holder.children : index.statute.body;
  const from = children.slice(children.findIndex((child) => child.id === id));
  const end = from.findIndex((child) => child.type === 'division');
  return (end < 0 ? from : from.slice(0, end)).map((child) => child.id);
}

/** By article the heading under which it comes to stand, where one is put in front of it or of one before it; the nearest one has it. */
export function underNewHeadings(edits: Edits, index: StatuteIndex): ReadonlyMap<NodeId, Holder> {
  const found = edits.ofKind('insert').flatMap((edit) => {
    const operation = headingOnly(edit);
    const place = operation && headingPlace(operation, index);
    const [division] = edit.nodes;
    return place && !(place instanceof Refused) && division ? [{ holder: { division: division.id, cause: edit.cause }, articles: place.articles }] : [];
  });
  const holders = new Map<NodeId, Holder>();
  // The one that takes fewer articles stands nearer to the end.
  for (const { holder, articles } of found.sort((a, b) => b.articles.length - a.articles.length)) for (const id of articles) holders.set(id, holder);
  return holders;
}

/** The clause that brings a heading alone and does not say which articles it holds. */
function headingOnly(edit: InsertEdit): Insert | null {
  const operation = operationOf(edit);
  const [node, ...more] = edit.nodes;
  if (operation?.kind !== 'insert' || node?.type !== 'division' || more.length > 0 || articlesOf({ body: [node] }).length > 0) return null;
  return operation.contents.length === 0 ? operation : null;
}
