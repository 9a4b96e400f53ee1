import type { Address } from '../statute/address.ts';
import { formatAddress } from '../statute/address-text.ts';
import { headingText } from '../statute/heading.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import type { Article, Division, NodeId } from '../statute/types.ts';
import { type ArticleContext, arrivalOperations, articleOperations, type Strength } from './article.ts';
import { type Crossing, crossings } from './crossing.ts';
import { type NewDivisions, newDivisions } from './divisions.ts';
import { type Divisions, type GoneDivisions, goneDivisions } from './gone-divisions.ts';
import { type Joint, merged, parted } from './joins.ts';
import { labelledLines, linesOf } from './lines.ts';
import { divisionMoves, isUnder, type Moves, movesOf } from './moves.ts';
import { numberOf, Versions } from './versions.ts';
import { type Drafted, quoteOf, restates, words } from './wording.ts';

/** The operations on one unit: an item of the decision. `site` is the unit of the new version, else of the old one, that they give. */
export interface Entry {
  readonly site: NodeId;
  readonly operations: readonly Drafted[];
  /** An article moves, and only its new number says so (将第一百零七条改为第一百一十三条). */
  readonly byNumber?: true;
  /** Words that change alike in several units. */
  readonly common?: true;
}

/** How the body is to be drafted. */
export interface BodyOptions {
  /** 刑法修正案: nothing is counted again, what goes leaves its number. */
  readonly frozen: boolean;
  /** Articles that move say so (移至第三章，作为第二十条), where a new number stated for them does not give the place. */
  readonly explicitMoves: boolean;
  readonly divisions: Divisions;
  readonly strengthOf: (article: NodeId) => Strength;
  /** New articles one behind the other are one item (增加四条，分别作为第三条至第六条), else an item each. */
  readonly together: boolean;
  /** New articles whose division is said (在第三章中增加一条): else their number would not tell it. */
  readonly divisionSaid: ReadonlySet<NodeId>;
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
  readonly #fresh: NewDivisions;
  readonly #moves: Moves;
  readonly #movedDivision: ReturnType<typeof divisionMoves>;
  /** What crosses the borders of articles. */
  readonly #crossing: Crossing;
  /** Clauses that join articles or part them, by the article that has their words. */
  readonly #joints: ReadonlyMap<NodeId, Joint>;
  /** Articles of either version that a clause about another unit takes care of. */
  readonly #covered: Set<NodeId>;
  readonly #said = new Set<NodeId>();
  #emitted = 0;

  constructor(versions: Versions, options: BodyOptions, context: ArticleContext) {
    this.#versions = versions;
    this.#options = options;
    this.#context = context;
    this.#gone = goneDivisions(versions, options.divisions);
    this.#fresh = newDivisions(versions, this.#gone, options.divisions);
    this.#covered = new Set([...this.#gone.covered, ...this.#fresh.taken]);
    this.#movedDivision = divisionMoves(versions);
    this.#moves = movesOf(versions, this.#gone, this.#fresh, !options.frozen && !options.explicitMoves);
    const may = ({ id }: Article): boolean => !options.frozen && options.strengthOf(id) === 'words';
    this.#crossing = crossings(versions, (from, to, crossing) => this.#contentOf(from, to, crossing), may);
    for (const id of this.#crossing.covered) this.#covered.add(id);
    this.#joints = this.#joined();
  }

  entries(): readonly Entry[] {
    for (const child of this.#versions.now.statute.body) this.#child(child);
    this.#deletedBefore(this.#versions.olds.length);
    const entries = deletionsTogether(this.#entries);
    return this.#options.together ? this.#insertionsTogether(entries) : entries;
  }

  /** 增加四条，分别作为第三条至第六条: new articles with no other item between them, that count on in one division. */
  #insertionsTogether(entries: readonly Entry[]): readonly Entry[] {
    const versions = this.#versions;
    const runs: { entry: Entry; articles: Article[] }[] = [];
    for (const entry of entries) {
      const article = versions.now.visits.get(entry.site)?.node;
      const alone = article?.type === 'article' && entry.operations.length === 1 && isPlainArrival(entry.operations[0] as Drafted) ? article : null;
      const last = runs[runs.length - 1];
      const before = last?.articles.at(-1);
      const follows =
        alone !== null &&
        before !== undefined &&
        alone.ordinal.number === before.ordinal.number + 1 &&
        versions.parentOf(alone.id) === versions.parentOf(before.id) &&
        this.#options.divisionSaid.has(alone.id) === this.#options.divisionSaid.has(before.id);
      if (last !== undefined && alone !== null && follows) last.articles.push(alone);
      else runs.push({ entry, articles: alone === null ? [] : [alone] });
    }
    return runs.map(({ entry, articles }): Entry => {
      const [operation] = entry.operations;
      if (articles.length < 2 || operation?.kind !== 'insert') return entry;
      const [count, as, text] = [articles.length, articles.map(numberOf), quoteOf(articles.flatMap(labelledLines))];
      return { ...entry, operations: [{ ...operation, count, as, text }] };
    });
  }

  #add(site: NodeId, operations: readonly Drafted[], byNumber = false): void {
    if (operations.length > 0) this.#entries.push({ site, operations, ...(byNumber ? { byNumber } : {}) });
  }

  #child(child: Division | Article): void {
    if (child.type === 'article') this.#article(child);
    else this.#division(child);
  }

  #division(division: Division): void {
    const versions = this.#versions;
    const partner = versions.oldDivision(division.id);
    const clauses = this.#fresh.clauses.get(division.id) ?? [];
    if (partner !== null) {
      const headed = this.#gone.headed.has(division.id) || this.#fresh.headed.has(division.id);
      const moved = this.#movedDivision(division, partner);
      this.#add(division.id, moved);
      if (!headed) this.#add(division.id, this.#renamed(division, partner));
    }
    for (const clause of clauses) this.#add(division.id, [clause]);
    if (!this.#fresh.quoted.has(division.id)) for (const child of division.children) this.#child(child);
  }

  #renamed(division: Division, partner: Division): readonly Drafted[] {
    const [before, after] = [partner, division].map(headingText) as [string, string];
    if (before === after) return [];
    const target: Address = { ...this.#versions.addressOf(partner.id), part: 'heading' };
    return [{ kind: 'replace', target, old: null, text: words(after), adds: [] }];
  }

  #article(article: Article): void {
    const versions = this.#versions;
    const partner = versions.oldArticle(article.id);
    if (partner === null) {
      this.#inserted(article);
      return;
    }
    if (!this.#moves.moved.has(partner.id)) this.#deletedBefore(versions.positionOf(partner.id));
    else this.#numberFreed(article);
    this.#mergeBefore(partner);
    const joint = this.#joints.get(article.id);
    if (joint !== undefined) {
      this.#add(article.id, [joint.operation]);
      return;
    }
    const content = this.#contentOf(partner, article, this.#crossing);
    const place = this.#placeOf(partner, article);
    if (place === null) this.#add(article.id, content.length === 0 ? [] : [...this.#renumbered(partner, article), ...content]);
    else this.#add(article.id, [...place, ...content], place.length > 0 && place.every((operation) => operation.kind === 'renumber'));
  }

  #contentOf(old: Article, now: Article, { leaving, arrivals }: Crossing): readonly Drafted[] {
    const operations = articleOperations(old, now, this.#options.strengthOf(now.id), { ...this.#context, leaving, arrivals });
    const placeholder = this.#options.frozen && operations.length > 0 && PLACEHOLDER.test(linesOf(now).join(''));
    return placeholder ? [{ kind: 'delete', targets: [this.#versions.addressOf(old.id)] }] : operations;
  }

  /** The clauses that join articles with others or part them, where those are not amended by themselves; what they take care of is covered. */
  #joined(): ReadonlyMap<NodeId, Joint> {
    const joints = new Map<NodeId, Joint>();
    if (this.#options.frozen) return joints;
    for (const article of this.#versions.news) {
      const partner = this.#versions.oldArticle(article.id);
      if (partner === null || this.#moves.moved.has(partner.id) || this.#options.strengthOf(article.id) === 'whole') continue;
      const crosses =
        article.paragraphs.some(({ id }) => this.#crossing.arrivals.has(id)) || partner.paragraphs.some(({ id }) => this.#crossing.leaving.has(id));
      if (crosses) continue;
      const joint = merged(this.#versions, partner, article) ?? parted(this.#versions, partner, article);
      if (joint === null || joint.covered.some((id) => this.#covered.has(id) || this.#crossing.promoted.has(id))) continue;
      const content = this.#contentOf(partner, article, this.#crossing);
      if (joint.operation.kind === 'merge' ? content.length === 0 : !content.some(restates)) continue;
      joints.set(article.id, joint);
      for (const id of joint.covered) this.#covered.add(id);
    }
    return joints;
  }

  /** 将第二十六条改为第三十条，……: said of an article that changes and bears another number. */
  #renumbered(old: Article, now: Article): readonly Drafted[] {
    return isSameNumber(old, now) || this.#options.frozen || this.#moves.swapped.has(old.id)
      ? []
      : [{ kind: 'renumber', target: this.#versions.addressOf(old.id), to: numberOf(now) }];
  }

  /** How an article that stands elsewhere comes there; null if it stays. */
  #placeOf(old: Article, now: Article): readonly Drafted[] | null {
    const versions = this.#versions;
    const other = this.#moves.swapped.get(old.id);
    // Said once, where the later of the two stands now.
    if (other !== undefined) {
      const said = versions.positionOf(old.id) > versions.positionOf(other);
      return said ? [{ kind: 'swap', targets: [other, old.id].map((id) => versions.addressOf(id)) }] : [];
    }
    if (!this.#moves.moved.has(old.id)) return null;
    const division = versions.receiverOf(now);
    const stays = (division?.id ?? 'body') === versions.old.visits.get(old.id)?.parent;
    const given = isUnder(versions, now, this.#fresh.given);
    const renumbered = this.#renumbered(old, now);
    if (((stays && !this.#options.explicitMoves) || given) && renumbered.length > 0) return renumbered;
    const within = (stays && !given) || division === null || division.ordinal === null ? null : versions.addressOf(division.id);
    const after = within === null ? this.#anchorBefore(now) : null;
    // 移至第一章: its own number need not be said, where none in front of it changes.
    const own = renumbered.length === 0 && this.#keepsNumberBefore(now);
    const to = own && (within !== null || after !== null) ? null : numberOf(now);
    return [{ kind: 'move', targets: [versions.addressOf(old.id)], to, after, before: null, within, count: null, text: null }];
  }

  #keepsNumberBefore(now: Article): boolean {
    const { news } = this.#versions;
    const before = news[this.#versions.placeOf(now.id) - 1];
    const partner = before === undefined ? null : this.#versions.oldArticle(before.id);
    return before === undefined || (partner !== null && isSameNumber(partner, before));
  }

  /** The nearest article in front of a new one that stays where it is. */
  #anchorBefore(now: Article): Address | null {
    const { news } = this.#versions;
    for (let i = this.#versions.placeOf(now.id) - 1; i >= 0; i--) {
      const partner = this.#staying(news[i] as Article);
      if (partner !== null) return this.#versions.addressOf(partner.id);
    }
    return null;
  }

  #staying(now: Article): Article | null {
    const partner = this.#versions.oldArticle(now.id);
    return partner === null || this.#moves.moved.has(partner.id) ? null : partner;
  }

  #inserted(article: Article): void {
    if (this.#covered.has(article.id) || this.#deletedInPlace(article)) return;
    const text = quoteOf(linesOf(article));
    const as = numberOf(article);
    const arrival = this.#crossing.promoted.get(article.id);
    if (arrival !== undefined) {
      this.#add(article.id, arrivalOperations(arrival, as, null, this.#context));
      return;
    }
    const after = article.ordinal.suffix > 0 ? this.#anchorBefore(article) : null;
    const within = after === null && this.#options.divisionSaid.has(article.id) ? this.#divisionToName(article) : null;
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

  /** The division that receives a new article: 原第九章 where another one bears its number in the new version. */
  #divisionToName(article: Article): Address | null {
    const versions = this.#versions;
    const division = versions.receiverOf(article);
    if (division === null || division.ordinal === null || isUnder(versions, article, this.#fresh.given)) return null;
    const address = versions.addressOf(division.id);
    const now = versions.now.visits.get(versions.parentOf(article.id))?.address ?? address;
    return formatAddress(now) === formatAddress(address) ? address : { ...address, numbering: 'base' };
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

  /** 删去第十七条 is said in front of 将第十九条改为第十七条: behind it the new one would be meant. */
  #numberFreed({ ordinal }: Article): void {
    const former = this.#versions.old.articles.get(`${ordinal.number}/${ordinal.suffix}`)?.[0];
    if (former !== undefined && this.#versions.isGone(former.id)) this.#deletedBefore(this.#versions.positionOf(former.id) + 1);
  }

  /** 将第三章并入第二章, 删去第三章章名: where the first article of the division stands. */
  #mergeBefore(article: Article): void {
    const joined = this.#gone.joined.get(article.id);
    if (joined === undefined || this.#said.has(article.id)) return;
    this.#said.add(article.id);
    this.#add(joined.site, [joined.operation]);
  }
}

/** A new article that its number alone puts where it stands. */
function isPlainArrival(operation: Drafted): boolean {
  if (operation.kind !== 'insert' || operation.level !== 'article' || operation.count !== 1) return false;
  const { after, before, as } = operation;
  return after === null && before === null && as.length === 1 && as[0]?.steps.at(-1)?.suffix === 0;
}

function isSameNumber({ ordinal: a }: Article, { ordinal: b }: Article): boolean {
  return a.number === b.number && a.suffix === b.suffix;
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
