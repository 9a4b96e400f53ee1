import type { Address } from '../statute/address.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import type { Article, Division, NodeId } from '../statute/types.ts';
import { type ArticleContext, articleOperations, type Strength } from './article.ts';
import { type GoneDivisions, goneDivisions, newDivision } from './divisions.ts';
import { type Joint, merged, parted, promoted, restates } from './joins.ts';
import { linesOf } from './lines.ts';
import { movedArticles, movedDivision } from './moves.ts';
import { numberOf, Versions } from './versions.ts';
import { type Drafted, quoteOf, words } from './wording.ts';

/** The operations on one unit: an item of the decision. `site` is the unit of the new version, else of the old one, that they give. */
export interface Entry {
  readonly site: NodeId;
  readonly operations: readonly Drafted[];
  /** An article moves, and only its new number says so (将第一百零七条改为第一百一十三条). */
  readonly byNumber?: true;
}

/** How the body is to be drafted. */
export interface BodyOptions {
  /** 刑法修正案: nothing is counted again, what goes leaves its number. */
  readonly frozen: boolean;
  /** Articles that move say so (移至第三章，作为第二十条), where a new number stated for them does not give the place. */
  readonly explicitMoves: boolean;
  /** Chapters whose articles stand in the one before now are merged into it; else the articles move one by one. */
  readonly merging: boolean;
  readonly strengthOf: (article: NodeId) => Strength;
}

/** The items for the body, in order of the new version, what is deleted standing where it stood. */
export function bodyEntries(old: StatuteIndex, now: StatuteIndex, options: BodyOptions, context: ArticleContext): readonly Entry[] {
  return new Body(new Versions(old, now, context.pairing), options, context).entries();
}

const PLACEHOLDER = /^（删去）$/;

/** One walk through the new version. */
class Body {
  readonly #versions: Versions;
  readonly #options: BodyOptions;
  readonly #context: ArticleContext;
  readonly #entries: Entry[] = [];
  readonly #gone: GoneDivisions;
  readonly #moved: ReadonlySet<NodeId>;
  /** New articles made of 款 that leave theirs. */
  readonly #promoted: ReadonlyMap<NodeId, readonly NodeId[]>;
  readonly #leaving: ReadonlySet<NodeId>;
  /** Articles of either version that a clause about another unit takes care of. */
  readonly #covered: Set<NodeId>;
  #emitted = 0;

  constructor(versions: Versions, options: BodyOptions, context: ArticleContext) {
    this.#versions = versions;
    this.#options = options;
    this.#context = context;
    this.#gone = goneDivisions(versions, options.merging);
    this.#covered = new Set(this.#gone.covered);
    const receivers = [...this.#gone.merges.values()].map(({ division, into }) => [division.id, into] as const);
    this.#moved = movedArticles(versions, new Map(receivers));
    const may = ({ id }: Article): boolean => !options.frozen && options.strengthOf(id) === 'words';
    this.#promoted = promoted(versions, (from, to, leaving) => this.#contentOf(from, to, leaving), may);
    this.#leaving = new Set([...this.#promoted.values()].flat());
  }

  entries(): readonly Entry[] {
    for (const child of this.#versions.now.statute.body) this.#child(child);
    this.#deletedBefore(this.#versions.olds.length);
    return deletionsTogether(this.#entries);
  }

  #add(site: NodeId, operations: readonly Drafted[]): void {
    if (operations.length > 0) this.#entries.push({ site, operations });
  }

  #child(child: Division | Article): void {
    if (child.type === 'article') this.#article(child);
    else this.#division(child);
  }

  #division(division: Division): void {
    const versions = this.#versions;
    const partner = versions.oldDivision(division.id);
    if (partner === null) {
      const { operation, taken } = newDivision(versions, division);
      for (const id of taken) this.#covered.add(id);
      this.#add(division.id, [operation]);
      return;
    }
    this.#add(division.id, movedDivision(versions, division, partner));
    const [before, after] = [partner, division].map(({ heading }) => heading.text.replace(/\s/g, '')) as [string, string];
    if (before !== after) {
      const target: Address = { ...versions.addressOf(partner.id), part: 'heading' };
      this.#add(division.id, [{ kind: 'replace', target, old: null, text: words(after), adds: [] }]);
    }
    for (const child of division.children) this.#child(child);
  }

  #article(article: Article): void {
    const versions = this.#versions;
    const partner = versions.oldArticle(article.id);
    if (partner === null) {
      this.#inserted(article);
      return;
    }
    if (!this.#moved.has(partner.id)) this.#deletedBefore(versions.positionOf(partner.id));
    this.#mergeBefore(partner);
    const joint = this.#joint(partner, article);
    if (joint !== null) {
      for (const id of joint.covered) this.#covered.add(id);
      this.#add(article.id, [joint.operation]);
      return;
    }
    const content = this.#contentOf(partner, article, this.#leaving);
    const place = this.#placeOf(partner, article);
    if (place === null) this.#add(article.id, content.length === 0 ? [] : [...this.#renumbered(partner, article), ...content]);
    else {
      const byNumber = place.every((operation) => operation.kind === 'renumber') ? { byNumber: true as const } : {};
      this.#entries.push({ site: article.id, operations: [...place, ...content], ...byNumber });
    }
  }

  #contentOf(old: Article, now: Article, leaving: ReadonlySet<NodeId>): readonly Drafted[] {
    const operations = articleOperations(old, now, this.#options.strengthOf(now.id), { ...this.#context, leaving });
    const placeholder = this.#options.frozen && operations.length > 0 && PLACEHOLDER.test(linesOf(now).join(''));
    return placeholder ? [{ kind: 'delete', targets: [this.#versions.addressOf(old.id)] }] : operations;
  }

  /** A clause that joins others with an article, or parts it; null where it is amended by itself. */
  #joint(old: Article, now: Article): Joint | null {
    if (this.#moved.has(old.id) || this.#options.strengthOf(now.id) === 'whole' || this.#options.frozen) return null;
    const joint = merged(this.#versions, old, now) ?? parted(this.#versions, old, now);
    if (joint === null || joint.covered.some((id) => this.#covered.has(id) || this.#promoted.has(id))) return null;
    const content = this.#contentOf(old, now, this.#leaving);
    return (joint.operation.kind === 'merge' ? content.length > 0 : content.some(restates)) ? joint : null;
  }

  /** 将第二十六条改为第三十条，……: said of an article that changes and bears another number. */
  #renumbered(old: Article, now: Article): readonly Drafted[] {
    const same = old.ordinal.number === now.ordinal.number && old.ordinal.suffix === now.ordinal.suffix;
    return same || this.#options.frozen ? [] : [{ kind: 'renumber', target: this.#versions.addressOf(old.id), to: numberOf(now) }];
  }

  /** How an article that stands elsewhere comes there; null if it stays. */
  #placeOf(old: Article, now: Article): readonly Drafted[] | null {
    if (!this.#moved.has(old.id)) return null;
    const versions = this.#versions;
    const division = versions.receiverOf(now);
    if (!this.#options.explicitMoves && (division?.id ?? 'body') === versions.old.visits.get(old.id)?.parent) return this.#renumbered(old, now);
    const stays = (division?.id ?? 'body') === versions.old.visits.get(old.id)?.parent;
    const within = stays || division === null || division.ordinal === null ? null : versions.addressOf(division.id);
    const after = within === null ? this.#anchorBefore(now) : null;
    return [{ kind: 'move', targets: [versions.addressOf(old.id)], to: numberOf(now), after, before: null, within, count: null, text: null }];
  }

  /** The nearest article in front of a new one that stays where it is. */
  #anchorBefore(now: Article): Address | null {
    const { news } = this.#versions;
    for (let i = news.indexOf(now) - 1; i >= 0; i--) {
      const partner = this.#staying(news[i] as Article);
      if (partner !== null) return this.#versions.addressOf(partner.id);
    }
    return null;
  }

  #staying(now: Article): Article | null {
    const partner = this.#versions.oldArticle(now.id);
    return partner === null || this.#moved.has(partner.id) ? null : partner;
  }

  #inserted(article: Article): void {
    if (this.#covered.has(article.id) || this.#deletedInPlace(article)) return;
    const text = quoteOf(linesOf(article));
    const as = numberOf(article);
    const sources = this.#promoted.get(article.id);
    if (sources !== undefined) {
      const targets = sources.map((id) => this.#versions.addressOf(id));
      this.#add(article.id, [{ kind: 'move', targets, to: as, after: null, before: null, within: null, count: null, text }]);
      return;
    }
    const after = article.ordinal.suffix > 0 ? this.#anchorBefore(article) : null;
    const within = after === null ? this.#divisionToName(article) : null;
    this.#add(article.id, [{ kind: 'insert', level: 'article', count: 1, within, after, before: null, as: [as], heading: null, contents: [], text }]);
  }

  /** 第一百九十九条　（删去）: where numbers are frozen, an article that goes leaves its number. */
  #deletedInPlace(article: Article): boolean {
    const gone = this.#versions.old.articles.get(`${article.ordinal.number}/${article.ordinal.suffix}`)?.[0];
    if (!this.#options.frozen || gone === undefined || !PLACEHOLDER.test(linesOf(article).join('')) || !this.#versions.isGone(gone.id)) return false;
    this.#covered.add(gone.id);
    this.#add(article.id, [{ kind: 'delete', targets: [this.#versions.addressOf(gone.id)] }]);
    return true;
  }

  /** The division that receives a new article, where its neighbours stand in two. */
  #divisionToName(article: Article): Address | null {
    const versions = this.#versions;
    const division = versions.receiverOf(article);
    if (division === null || division.ordinal === null) return null;
    const at = versions.news.indexOf(article);
    const next = versions.news.slice(at + 1).find((other) => this.#staying(other) !== null);
    const inside = [versions.news[at - 1], next].every((other) => other !== undefined && versions.parentOf(other.id) === versions.parentOf(article.id));
    return inside ? null : versions.addressOf(division.id);
  }

  /** 删去第七条: those of the base that stand before a position, at their place among the items. */
  #deletedBefore(position: number): void {
    const versions = this.#versions;
    const gone: Article[] = [];
    for (; this.#emitted < position; this.#emitted++) {
      const article = versions.olds[this.#emitted] as Article;
      this.#mergeBefore(article);
      if (!this.#covered.has(article.id) && versions.isGone(article.id)) gone.push(article);
      const division = this.#gone.deleted.get(article.id);
      if (division !== undefined) this.#add(division.id, [{ kind: 'delete', targets: [versions.addressOf(division.id)] }]);
    }
    const [first] = gone;
    if (first !== undefined) this.#add(first.id, [{ kind: 'delete', targets: gone.map(({ id }) => versions.addressOf(id)) }]);
  }

  /** 将第三章并入第二章, where the first article of the division stands. */
  #mergeBefore(article: Article): void {
    const merge = this.#gone.merges.get(article.id);
    if (merge === undefined || this.#covered.has(merge.division.id)) return;
    this.#covered.add(merge.division.id);
    const { division, into } = merge;
    const targets = [this.#versions.addressOf(division.id)];
    this.#add(division.id, [{ kind: 'merge', targets, as: null, into: this.#versions.addressOf(into.id), text: null }]);
  }
}

/** 删去第十八条、第二十条至第三十一条: deletions with no other item between them are one. */
function deletionsTogether(entries: readonly Entry[]): readonly Entry[] {
  const together: Entry[] = [];
  for (const entry of entries) {
    const last = together[together.length - 1];
    const [one, two] = [last, entry].map((each) => (each?.operations.length === 1 && each.operations[0]?.kind === 'delete' ? each.operations[0] : null));
    const articles = [one, two].every((each) => each?.targets.every(({ steps }) => steps.length === 1 && steps[0]?.level === 'article') === true);
    if (last === undefined || !one || !two || !articles) together.push(entry);
    else together[together.length - 1] = { ...last, operations: [{ kind: 'delete', targets: [...one.targets, ...two.targets] }] };
  }
  return together;
}
