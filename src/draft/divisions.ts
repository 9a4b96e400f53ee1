import type { Content } from '../decision/operation.ts';
import type { Address } from '../statute/address.ts';
import { headingText, leadOf } from '../statute/heading.ts';
import type { Article, Division, NodeId } from '../statute/types.ts';
import { articlesOf } from '../statute/walk.ts';
import { groupBy } from '../text/group.ts';
import type { Divisions, GoneDivisions } from './gone-divisions.ts';
import { divisionLines } from './lines.ts';
import { numberOf, numberOfDivision, type Versions } from './versions.ts';
import { type Drafted, quoteOf, words } from './wording.ts';

/** So many articles that come into a division are not moved one by one: it is said what the division includes. */
const MANY_MOVED = 3;

/** How the divisions of the new version come about. */
export interface NewDivisions {
  /** What is said of each. */
  readonly clauses: ReadonlyMap<NodeId, readonly Drafted[]>;
  /** Those quoted with all they hold. */
  readonly quoted: ReadonlySet<NodeId>;
  /** Those of which it is said which articles they include. */
  readonly given: ReadonlySet<NodeId>;
  /** Articles of the base that a quoted division takes. */
  readonly taken: ReadonlySet<NodeId>;
  /** Those whose heading is said so. */
  readonly headed: ReadonlySet<NodeId>;
}

/** New divisions, and those that hold others than before. */
export function newDivisions(versions: Versions, gone: GoneDivisions, how: Divisions): NewDivisions {
  const clauses = new Map<NodeId, readonly Drafted[]>();
  const quoted = new Set<NodeId>();
  const given = new Set<NodeId>();
  const taken = new Set<NodeId>();
  const coming = how === 'headings' ? comingInto(versions, gone) : new Map<NodeId, readonly Article[]>();
  const visit = (child: Division | Article): void => {
    if (child.type === 'article') return;
    if (!versions.isNew(child.id)) {
      const included = (coming.get(child.id)?.length ?? 0) >= MANY_MOVED ? includes(versions, child) : null;
      if (included !== null) {
        given.add(child.id);
        clauses.set(child.id, [included]);
      }
      child.children.forEach(visit);
      return;
    }
    if (how === 'headings' && leadOf(child).length === 0) {
      const heading = headingOf(versions, child);
      if (heading !== null) {
        given.add(child.id);
        clauses.set(child.id, heading);
        child.children.forEach(visit);
        return;
      }
    }
    quoted.add(child.id);
    const { operation, taken: ids } = quotedDivision(versions, child);
    clauses.set(child.id, [operation]);
    for (const id of ids) taken.add(id);
  };
  versions.now.statute.body.forEach(visit);
  const headed = partedDivisions(versions, clauses, given);
  return { clauses, quoted, given, taken, headed };
}

/** Articles of the base that stand in another division than before, by that division. */
function comingInto(versions: Versions, { heirs }: GoneDivisions): ReadonlyMap<NodeId, readonly Article[]> {
  const coming = versions.news.filter((article) => {
    const partner = versions.oldArticle(article.id);
    if (partner === null) return false;
    let from = versions.old.visits.get(partner.id)?.parent ?? 'body';
    while (heirs.has(from)) from = heirs.get(from) as NodeId;
    return (versions.receiverOf(article)?.id ?? 'body') !== from;
  });
  return groupBy(coming, ({ id }) => versions.parentOf(id));
}

/** 第三章包括第十七条至第二十二条. */
function includes(versions: Versions, division: Division): Drafted | null {
  const articles = articlesOf({ body: [division] });
  if (division.ordinal === null || articles.length === 0 || articles.some(({ ordinal }) => ordinal.suffix > 0)) return null;
  const address = versions.now.visits.get(division.id)?.address ?? numberOfDivision(division);
  return { kind: 'include', target: { ...address, numbering: 'new' }, articles: articles.map(numberOf) };
}

/** 增加一章，作为第三章，章名为“禁止行为”，包括第六条: the heading over articles that are there, or that other items bring. */
function headingOf(versions: Versions, division: Division): readonly Drafted[] | null {
  const articles = articlesOf({ body: [division] });
  if (division.ordinal === null || articles.length === 0 || articles.some(({ ordinal }) => ordinal.suffix > 0)) return null;
  const { after, before, within, as } = placeOf(versions, division);
  const heading = words(headingText(division));
  const contents: readonly Content[] = [{ from: null, as: articles.map(numberOf) }];
  return [{ kind: 'insert', level: division.level, count: 1, within, after, before, as, heading, contents, text: quoteOf([]) }];
}

/** 在第七章后增加一章，作为第八章“应急慈善”；……: with its articles, among them those of the base that move there (`taken`). */
function quotedDivision(versions: Versions, division: Division): { readonly operation: Drafted; readonly taken: readonly NodeId[] } {
  const contents: { from: Address | null; as: Address[] }[] = [];
  const taken: NodeId[] = [];
  for (const article of articlesOf({ body: [division] })) {
    const partner = versions.oldArticle(article.id);
    const last = contents[contents.length - 1];
    if (partner !== null) {
      contents.push({ from: versions.addressOf(partner.id), as: [numberOf(article)] });
      taken.push(partner.id);
    } else if (last !== undefined && last.from === null) last.as.push(numberOf(article));
    else contents.push({ from: null, as: [numberOf(article)] });
  }
  const announced: readonly Content[] = taken.length > 0 ? contents : [];
  const heading = words(headingText(division));
  const text = quoteOf(divisionLines(division));
  return { operation: { kind: 'insert', level: division.level, count: 1, ...placeOf(versions, division), heading, contents: announced, text }, taken };
}

/** Where a new division stands: by its number, in the one named; beside another where it has none. */
function placeOf(versions: Versions, division: Division): Pick<Extract<Drafted, { kind: 'insert' }>, 'after' | 'before' | 'within' | 'as'> {
  const parent = versions.parentOf(division.id);
  const holder = versions.oldDivision(parent);
  if (division.ordinal !== null) {
    const inNew = holder === null && parent !== 'body';
    const as = inNew ? (versions.now.visits.get(division.id)?.address ?? { steps: [] }) : numberOfDivision(division);
    return { after: null, before: null, within: holder === null ? null : versions.addressOf(holder.id), as: [as] };
  }
  const siblings = versions.siblingsOf(division);
  const at = siblings.indexOf(division);
  const after = named(versions, siblings.slice(0, at).reverse());
  const before = after === null ? named(versions, siblings.slice(at + 1)) : null;
  return { after, before, within: after === null && before === null && holder !== null ? versions.addressOf(holder.id) : null, as: [] };
}

/** The first of some divisions that the base has, and that can be named. */
function named(versions: Versions, divisions: readonly Division[]): Address | null {
  for (const division of divisions) {
    const partner = versions.oldDivision(division.id);
    if (partner !== null && partner.ordinal !== null) return versions.addressOf(partner.id);
  }
  return null;
}

/**
 * 将第二章分为第二章“规划”、第三章“建设”: new divisions beside one that bears another heading than before, whose articles they have, and what they
 * include.
 */
function partedDivisions(versions: Versions, clauses: Map<NodeId, readonly Drafted[]>, given: Set<NodeId>): ReadonlySet<NodeId> {
  const headed = new Set<NodeId>();
  for (const id of [...clauses.keys()]) {
    const division = versions.now.visits.get(id)?.node;
    if (division?.type !== 'division' || !given.has(id) || !versions.isNew(id) || clauses.get(id)?.[0]?.kind !== 'insert') continue;
    const siblings = versions.siblingsOf(division);
    const at = siblings.indexOf(division);
    const other = [siblings[at - 1], siblings[at + 1]].find((each) => each !== undefined && isPart(versions, division, each));
    const partner = other === undefined ? null : versions.oldDivision(other.id);
    if (other === undefined || partner === null) continue;
    const pieces = siblings.filter((each) => each === other || (given.has(each.id) && versions.isNew(each.id) && isPart(versions, each, other)));
    const first = siblings.indexOf(pieces[0] as Division);
    if (pieces.some((piece, i) => siblings[first + i] !== piece)) continue;
    const included = pieces.flatMap((piece) => includes(versions, piece) ?? []);
    if (included.length < pieces.length) continue;
    const text = quoteOf(pieces.map(headingText));
    const split: Drafted = { kind: 'split', target: versions.addressOf(partner.id), count: pieces.length, as: pieces.map(numberOfDivision), text };
    for (const piece of pieces) {
      clauses.set(piece.id, []);
      given.add(piece.id);
      headed.add(piece.id);
    }
    clauses.set((pieces[0] as Division).id, [split, ...included]);
  }
  return headed;
}

/** Whether all that a new division has of the base stood in what another one was, which bears another heading now. */
function isPart(versions: Versions, division: Division, other: Division): boolean {
  const partner = versions.oldDivision(other.id);
  if (partner === null || partner.ordinal === null || headingText(partner) === headingText(other)) return false;
  if ([partner, division, other].some(({ children }) => children.some(({ type }) => type === 'division'))) return false;
  const known = articlesOf({ body: [division] }).flatMap(({ id }) => versions.oldArticle(id) ?? []);
  return known.length > 0 && known.every(({ id }) => versions.old.visits.get(id)?.parent === partner.id);
}
