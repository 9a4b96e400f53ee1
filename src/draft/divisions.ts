import type { Content } from '../decision/operation.ts';
import type { Address } from '../statute/address.ts';
import type { Article, Division, NodeId } from '../statute/types.ts';
import { articlesOf } from '../statute/walk.ts';
import { divisionLines } from './lines.ts';
import { numberOf, type Versions } from './versions.ts';
import { type Drafted, quoteOf, words } from './wording.ts';

/** What becomes of the divisions of the base that the new version does not have. */
export interface GoneDivisions {
  /** Deleted with all they hold, by their last article. */
  readonly deleted: ReadonlyMap<NodeId, Division>;
  /** 将第三章并入第二章, by the first article of the one that goes. */
  readonly merges: ReadonlyMap<NodeId, { readonly division: Division; readonly into: Division }>;
  /** The articles that go with their division. */
  readonly covered: ReadonlySet<NodeId>;
}

/** Divisions that are gone are deleted with all they hold, or (`merging`) merged into the one before; else they are left to be emptied. */
export function goneDivisions(versions: Versions, merging: boolean): GoneDivisions {
  const deleted = new Map<NodeId, Division>();
  const merges = new Map<NodeId, { division: Division; into: Division }>();
  const covered = new Set<NodeId>();
  const visit = (children: readonly (Division | Article)[]): void => {
    for (const child of children) {
      if (child.type === 'article') continue;
      if (!versions.isGone(child.id)) {
        visit(child.children);
        continue;
      }
      const articles = articlesOf({ body: [child] });
      const staying = articles.filter((article) => !versions.isGone(article.id));
      const [first, last] = [articles[0], articles[articles.length - 1]];
      const into = merging ? receiverOf(versions, child, staying) : null;
      if (staying.length === 0 && last !== undefined && child.ordinal !== null && !holdsPaired(versions, child)) {
        for (const article of articles) covered.add(article.id);
        deleted.set(last.id, child);
      } else if (into !== null && first !== undefined) merges.set(first.id, { division: child, into });
      else visit(child.children);
    }
  };
  visit(versions.old.statute.body);
  return { deleted, merges, covered };
}

function holdsPaired(versions: Versions, division: Division): boolean {
  return division.children.some((child) => child.type === 'division' && (!versions.isGone(child.id) || holdsPaired(versions, child)));
}

/** The division right before, if all that stays of a division stands in it now. */
function receiverOf(versions: Versions, division: Division, staying: readonly Article[]): Division | null {
  if (division.ordinal === null || division.children.some((child) => child.type === 'division')) return null;
  const [parent, ...others] = new Set(staying.map((article) => versions.parentOf(versions.pairing.toNew.get(article.id) ?? '')));
  const receiver = parent === undefined || others.length > 0 ? null : versions.oldDivision(parent);
  if (receiver === null || receiver.ordinal === null) return null;
  const [last, first] = [articlesOf({ body: [receiver] }).at(-1), articlesOf({ body: [division] })[0]];
  if (last === undefined || first === undefined) return null;
  return versions.positionOf(last.id) === versions.positionOf(first.id) - 1 ? receiver : null;
}

/** 在第七章后增加一章，作为第八章“应急慈善”；……: with its articles, among them those of the base that move there (`taken`). */
export function newDivision(versions: Versions, division: Division): { readonly operation: Drafted; readonly taken: readonly NodeId[] } {
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
  const siblings = versions.siblingsOf(division);
  const at = siblings.indexOf(division);
  const after = named(versions, siblings.slice(0, at).reverse());
  const before = after === null ? named(versions, siblings.slice(at + 1)) : null;
  const holder = versions.oldDivision(versions.parentOf(division.id));
  const within = after === null && before === null && holder !== null ? versions.addressOf(holder.id) : null;
  const as: readonly Address[] = division.ordinal === null ? [] : [{ steps: [{ level: division.level, ...division.ordinal }] }];
  const heading = words(division.heading.text.replace(/\s/g, ''));
  const text = quoteOf(divisionLines(division));
  return { operation: { kind: 'insert', level: division.level, count: 1, within, after, before, as, heading, contents: announced, text }, taken };
}

/** The first of some divisions that the base has, and that can be named. */
function named(versions: Versions, divisions: readonly Division[]): Address | null {
  for (const division of divisions) {
    const partner = versions.oldDivision(division.id);
    if (partner !== null && partner.ordinal !== null) return versions.addressOf(partner.id);
  }
  return null;
}
