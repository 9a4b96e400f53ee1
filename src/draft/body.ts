import type { Content } from '../decision/operation.ts';
import type { Address } from '../statute/address.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import type { Article, Division, NodeId } from '../statute/types.ts';
import { articlesOf } from '../statute/walk.ts';
import { groupBy } from '../text/group.ts';
import { type ArticleContext, articleOperations, type Strength } from './article.ts';
import { divisionLines, labelledLines, linesOf } from './lines.ts';
import { longestRising } from './rising.ts';
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
  readonly strengthOf: (article: NodeId) => Strength;
}

/** The items for the body, in order of the new version, what is deleted standing where it stood. */
export function bodyEntries(old: StatuteIndex, now: StatuteIndex, options: BodyOptions, context: ArticleContext): readonly Entry[] {
  return new Body(old, now, options, context).entries();
}

class Body {
  readonly #old: StatuteIndex;
  readonly #now: StatuteIndex;
  readonly #options: BodyOptions;
  readonly #context: ArticleContext;
  readonly #entries: Entry[] = [];
  readonly #olds: readonly Article[];
  readonly #position: ReadonlyMap<NodeId, number>;
  /** Articles of the base that a clause about their division takes care of. */
  readonly #covered = new Set<NodeId>();
  /** Divisions that go into another with all they hold, and which. */
  readonly #merged = new Map<NodeId, Division>();
  #moved: ReadonlySet<NodeId> = new Set();
  #emitted = 0;
  /** New articles that the clause about another one writes. */
  readonly #written = new Set<NodeId>();
  /** 款 that become articles, and the new articles that they become. */
  readonly #leaving = new Set<NodeId>();
  readonly #promoted = new Map<NodeId, readonly NodeId[]>();

  constructor(old: StatuteIndex, now: StatuteIndex, options: BodyOptions, context: ArticleContext) {
    this.#old = old;
    this.#now = now;
    this.#options = options;
    this.#context = context;
    this.#olds = articlesOf(old.statute);
    this.#position = new Map(this.#olds.map((article, i) => [article.id, i]));
  }

  entries(): readonly Entry[] {
    const { body } = this.#now.statute;
    this.#goneDivisions(this.#old.statute.body);
    this.#moved = this.#findMoved();
    this.#promote();
    for (const child of body) this.#child(child);
    this.#deletedBefore(this.#olds.length);
    return this.#entries;
  }

  #child(child: Division | Article): void {
    if (child.type === 'article') this.#article(child);
    else this.#division(child);
  }

  #division(division: Division): void {
    const partner = this.#partnerOf(division.id);
    if (partner?.type !== 'division') {
      this.#newDivision(division);
      return;
    }
    const moved = this.#movedDivision(division, partner);
    if (moved.length > 0) this.#entries.push({ site: division.id, operations: moved });
    if (partner.heading.text.replace(/\s/g, '') !== division.heading.text.replace(/\s/g, '')) {
      const target: Address = { ...this.#addressOf(partner.id), part: 'heading' };
      this.#entries.push({
        site: division.id,
        operations: [{ kind: 'replace', target, old: null, text: words(division.heading.text.replace(/\s/g, '')), adds: [] }],
      });
    }
    for (const child of division.children) this.#child(child);
  }

  // ── Articles ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

  #article(article: Article): void {
    const partner = this.#partnerOf(article.id);
    if (partner?.type !== 'article') {
      this.#inserted(article);
      return;
    }
    if (!this.#moved.has(partner.id)) this.#deletedBefore(this.#position.get(partner.id) ?? 0);
    this.#emitMerge(partner);
    const joined = this.#joined(partner, article) ?? this.#parted(partner, article);
    if (joined !== null) {
      this.#entries.push({ site: article.id, operations: joined });
      return;
    }
    const content = this.#contentOf(partner, article);
    const place = this.#placeOf(partner, article);
    if (place !== null) {
      const byNumber = place.every((operation) => operation.kind === 'renumber') ? { byNumber: true as const } : {};
      this.#entries.push({ site: article.id, operations: [...place, ...content], ...byNumber });
    } else if (content.length > 0) this.#entries.push({ site: article.id, operations: [...this.#renumbered(partner, article), ...content] });
  }

  #contentOf(old: Article, now: Article): readonly Drafted[] {
    const operations = articleOperations(old, now, this.#options.strengthOf(now.id), { ...this.#context, leaving: this.#leaving });
    const placeholder = this.#options.frozen && operations.length > 0 && /^（删去）$/.test(linesOf(now).join(''));
    return placeholder ? [{ kind: 'delete', targets: [this.#addressOf(old.id)] }] : operations;
  }

  /** 将第二十六条改为第三十条，……: said of an article that changes and bears another number. */
  #renumbered(old: Article, now: Article): readonly Drafted[] {
    const same = old.ordinal.number === now.ordinal.number && old.ordinal.suffix === now.ordinal.suffix;
    if (same || this.#options.frozen) return [];
    return [{ kind: 'renumber', target: this.#addressOf(old.id), to: { steps: [{ level: 'article', ...now.ordinal }] } }];
  }

  /** How an article that stands elsewhere comes there; null if it stays. */
  #placeOf(old: Article, now: Article): readonly Drafted[] | null {
    if (!this.#moved.has(old.id)) return null;
    const target = this.#addressOf(old.id);
    const to: Address = { steps: [{ level: 'article', ...now.ordinal }] };
    const division = this.#oldDivisionOf(now);
    const before = this.#old.visits.get(old.id)?.parent;
    if (!this.#options.explicitMoves && (division?.id ?? 'body') === before) return this.#renumbered(old, now);
    if (division !== null && division.ordinal !== null) {
      return [{ kind: 'move', targets: [target], to, after: null, before: null, within: this.#addressOf(division.id), text: null }];
    }
    const anchor = this.#anchorBefore(now);
    return [{ kind: 'move', targets: [target], to, after: anchor, before: null, within: null, text: null }];
  }

  /** The nearest article in front of a new one that stays where it is. */
  #anchorBefore(now: Article): Address | null {
    const all = articlesOf(this.#now.statute);
    for (let i = all.indexOf(now) - 1; i >= 0; i--) {
      const partner = this.#partnerOf((all[i] as Article).id);
      if (partner?.type === 'article' && !this.#moved.has(partner.id)) return this.#addressOf(partner.id);
    }
    return null;
  }

  #inserted(article: Article): void {
    const as: Address = { steps: [{ level: 'article', ...article.ordinal }] };
    if (this.#written.has(article.id) || this.#deletedInPlace(article)) return;
    const promoted = this.#promoted.get(article.id);
    if (promoted !== undefined) {
      const targets = promoted.map((id) => this.#addressOf(id));
      const text = quoteOf(linesOf(article));
      this.#entries.push({ site: article.id, operations: [{ kind: 'move', targets, to: as, after: null, before: null, within: null, text }] });
      return;
    }
    const after = article.ordinal.suffix > 0 ? this.#anchorBefore(article) : null;
    const within = after === null ? this.#divisionToName(article) : null;
    const text = quoteOf(linesOf(article));
    this.#entries.push({
      site: article.id,
      operations: [{ kind: 'insert', level: 'article', count: 1, within, after, before: null, as: [as], heading: null, contents: [], text }],
    });
  }

  /** 第一百九十九条　（删去）: where numbers are frozen, an article that goes leaves its number. */
  #deletedInPlace(article: Article): boolean {
    const gone = this.#old.articles.get(`${article.ordinal.number}/${article.ordinal.suffix}`)?.[0];
    if (!this.#options.frozen || gone === undefined || !/^（删去）$/.test(linesOf(article).join(''))) return false;
    if (this.#context.pairing.toNew.has(gone.id)) return false;
    this.#covered.add(gone.id);
    this.#entries.push({ site: article.id, operations: [{ kind: 'delete', targets: [this.#addressOf(gone.id)] }] });
    return true;
  }

  /** The division that receives a new article, where its neighbours stand in two. */
  #divisionToName(article: Article): Address | null {
    const division = this.#oldDivisionOf(article);
    if (division === null || division.ordinal === null) return null;
    const all = articlesOf(this.#now.statute);
    const at = all.indexOf(article);
    const parentOf = (other: Article | undefined): NodeId | undefined => (other === undefined ? undefined : this.#now.visits.get(other.id)?.parent);
    const next = all.slice(at + 1).find((other) => {
      const partner = this.#partnerOf(other.id);
      return partner?.type === 'article' && !this.#moved.has(partner.id);
    });
    const own = parentOf(article);
    return parentOf(all[at - 1]) === own && parentOf(next) === own ? null : this.#addressOf(division.id);
  }

  /** 删去第七条: those of the base that stand before a position, at their place among the items. */
  #deletedBefore(position: number): void {
    const gone: Article[] = [];
    for (; this.#emitted < position; this.#emitted++) {
      const article = this.#olds[this.#emitted] as Article;
      this.#emitMerge(article);
      if (!this.#covered.has(article.id) && !this.#context.pairing.toNew.has(article.id)) gone.push(article);
      const division = this.#endsDivision(article);
      if (division !== undefined) {
        this.#entries.push({ site: division.id, operations: [{ kind: 'delete', targets: [this.#addressOf(division.id)] }] });
      }
    }
    const [first] = gone;
    if (first !== undefined) {
      this.#entries.push({ site: first.id, operations: [{ kind: 'delete', targets: gone.map((article) => this.#addressOf(article.id)) }] });
    }
  }

  #emitMerge(article: Article): void {
    const merge = this.#mergeEntries.get(article.id);
    if (merge === undefined) return;
    this.#mergeEntries.delete(article.id);
    this.#entries.push(merge);
  }

  // ── Articles joined and parted ─────────────────────────────────────────────────────────────────────────────────────────────

  /** 将第十条、第二十五条合并，作为第十条，修改为：“……”; null if nothing behind the article was merged into it. */
  #joined(old: Article, now: Article): readonly Drafted[] | null {
    if (this.#moved.has(old.id) || this.#options.strengthOf(now.id) === 'whole' || this.#options.frozen) return null;
    const { from, toNew } = this.#context.pairing;
    const at = this.#position.get(old.id) ?? 0;
    const others = (from.get(now.id) ?? []).filter((id) => {
      const node = this.#old.visits.get(id)?.node;
      return node?.type === 'article' && !toNew.has(id) && !this.#covered.has(id) && (this.#position.get(id) ?? 0) > at;
    });
    if (others.length === 0 || this.#contentOf(old, now).length === 0) return null;
    for (const id of others) this.#covered.add(id);
    const targets = [old.id, ...others].sort((a, b) => (this.#position.get(a) ?? 0) - (this.#position.get(b) ?? 0)).map((id) => this.#addressOf(id));
    return [{ kind: 'merge', targets, as: this.#numberOf(now), into: null, text: quoteOf(linesOf(now)) }];
  }

  /** 将第九条改为两条，作为第九条、第十条，修改为：“……”; null if the article behind was not made of its words, or single changes say less. */
  #parted(old: Article, now: Article): readonly Drafted[] | null {
    if (this.#moved.has(old.id) || this.#options.strengthOf(now.id) === 'whole' || this.#options.frozen) return null;
    const all = articlesOf(this.#now.statute);
    const pieces = [now];
    for (let i = all.indexOf(now) + 1; i < all.length; i++) {
      const next = all[i] as Article;
      if (this.#context.pairing.toOld.has(next.id) || this.#now.visits.get(next.id)?.parent !== this.#now.visits.get(now.id)?.parent) break;
      if (!this.#sourcesOf(next).some((id) => id === old.id || this.#old.visits.get(id)?.article?.id === old.id)) break;
      pieces.push(next);
    }
    const content = pieces.length > 1 ? this.#contentOf(old, now) : [];
    if (pieces.length === 1 || !content.some((o) => o.kind === 'replace' && o.target.steps.length === 1)) return null;
    for (const piece of pieces.slice(1)) this.#written.add(piece.id);
    const text = quoteOf(pieces.flatMap(labelledLines));
    return [{ kind: 'split', target: this.#addressOf(old.id), count: pieces.length, as: pieces.map((piece) => this.#numberOf(piece)), text }];
  }

  /** 将第八条第三款单列一条，作为第四十九条，修改为：“……”: new articles made of 款 of an article that is not itself restated. */
  #promote(): void {
    for (const article of articlesOf(this.#now.statute)) {
      const sources = this.#sourcesOf(article).map((id) => this.#old.visits.get(id));
      const [donor] = sources.map((visit) => visit?.article);
      if (donor === undefined || donor === null || this.#options.frozen || this.#options.strengthOf(article.id) !== 'words') continue;
      const alone = sources.every((visit) => visit?.node.type === 'paragraph' && visit.article === donor && !this.#context.pairing.toNew.has(visit.node.id));
      const partner = this.#now.visits.get(this.#context.pairing.toNew.get(donor.id) ?? '')?.node;
      if (this.#context.pairing.toOld.has(article.id) || !alone || partner?.type !== 'article' || article.ordinal.suffix > 0) continue;
      const ids = sources.flatMap((visit) => (visit === undefined ? [] : [visit.node.id]));
      for (const id of ids) this.#leaving.add(id);
      if (this.#contentOf(donor, partner).some((o) => o.kind === 'replace' && o.target.steps.length === 1)) {
        for (const id of ids) this.#leaving.delete(id);
        continue;
      }
      this.#promoted.set(article.id, ids);
    }
  }

  #sourcesOf(article: Article): readonly NodeId[] {
    return this.#context.pairing.from.get(article.id) ?? [];
  }

  #numberOf({ ordinal }: Article): Address {
    return { steps: [{ level: 'article', ...ordinal }] };
  }

  // ── Divisions ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

  readonly #deletedDivisions = new Map<NodeId, Division>();

  /** 将第三章并入第二章, by the first article of the division that goes. */
  readonly #mergeEntries = new Map<NodeId, Entry>();

  /** The division deleted whole whose last article this is. */
  #endsDivision(article: Article): Division | undefined {
    return this.#deletedDivisions.get(article.id);
  }

  /** Divisions of the base that the new version does not have: deleted with all they hold, merged into the one before, or emptied. */
  #goneDivisions(children: readonly (Division | Article)[]): void {
    for (const child of children) {
      if (child.type === 'article') continue;
      if (this.#context.pairing.toNew.has(child.id)) {
        this.#goneDivisions(child.children);
        continue;
      }
      const articles = articlesOf({ body: [child] });
      const staying = articles.filter((article) => this.#context.pairing.toNew.has(article.id));
      const last = articles[articles.length - 1];
      if (staying.length === 0 && last !== undefined && child.ordinal !== null && !this.#holdsPaired(child)) {
        for (const article of articles) this.#covered.add(article.id);
        this.#deletedDivisions.set(last.id, child);
        continue;
      }
      const into = this.#receiverOf(child, staying);
      if (into !== null) {
        this.#merged.set(child.id, into);
        const operation: Drafted = { kind: 'merge', targets: [this.#addressOf(child.id)], as: null, into: this.#addressOf(into.id), text: null };
        this.#mergeEntries.set(articles[0]?.id ?? '', { site: child.id, operations: [operation] });
      } else this.#goneDivisions(child.children);
    }
  }

  #holdsPaired(division: Division): boolean {
    return division.children.some((child) => child.type === 'division' && (this.#context.pairing.toNew.has(child.id) || this.#holdsPaired(child)));
  }

  /** The division right before, if all that stays of a division stands at its end now (将第三章并入第二章). */
  #receiverOf(division: Division, staying: readonly Article[]): Division | null {
    if (division.ordinal === null || division.children.some((child) => child.type === 'division')) return null;
    const parents = new Set(staying.map((article) => this.#now.visits.get(this.#context.pairing.toNew.get(article.id) ?? '')?.parent));
    const [parent] = parents;
    const receiver = parents.size === 1 && parent !== undefined ? this.#partnerOf(parent) : null;
    if (receiver?.type !== 'division' || receiver.ordinal === null) return null;
    const before = articlesOf({ body: [receiver] });
    const [last, first] = [before[before.length - 1], articlesOf({ body: [division] })[0]];
    if (last === undefined || first === undefined || this.#position.get(last.id) !== (this.#position.get(first.id) ?? 0) - 1) return null;
    return receiver;
  }

  /** 在第七章后增加一章，作为第八章“应急慈善”；……: with its articles, among them those of the base that move there. */
  #newDivision(division: Division): void {
    const articles = articlesOf({ body: [division] });
    const contents: { from: Address | null; as: Address[] }[] = [];
    for (const article of articles) {
      const partner = this.#partnerOf(article.id);
      const as: Address = { steps: [{ level: 'article', ...article.ordinal }] };
      const last = contents[contents.length - 1];
      if (partner?.type === 'article') {
        contents.push({ from: this.#addressOf(partner.id), as: [as] });
        this.#covered.add(partner.id);
      } else if (last !== undefined && last.from === null) last.as.push(as);
      else contents.push({ from: null, as: [as] });
    }
    const announced: readonly Content[] = contents.some((c) => c.from !== null) ? contents : [];
    const { parent } = this.#now.visits.get(division.id) ?? { parent: 'body' };
    const holder = parent === 'body' ? this.#now.statute.body : this.#divisionNamed(parent)?.children;
    const siblings = (holder ?? []).filter((child): child is Division => child.type === 'division');
    const at = siblings.indexOf(division);
    const beside = (list: readonly Division[]): Address | null => {
      for (const sibling of list) {
        const partner = this.#partnerOf(sibling.id);
        if (partner?.type === 'division' && partner.ordinal !== null) return this.#addressOf(partner.id);
      }
      return null;
    };
    const after = beside(siblings.slice(0, at).reverse());
    const before = after === null ? beside(siblings.slice(at + 1)) : null;
    const holderOld = this.#partnerOf(parent);
    const within = after === null && before === null && holderOld?.type === 'division' ? this.#addressOf(holderOld.id) : null;
    const as: readonly Address[] = division.ordinal === null ? [] : [{ steps: [{ level: division.level, ...division.ordinal }] }];
    const heading = words(division.heading.text.replace(/\s/g, ''));
    const text = quoteOf(divisionLines(division));
    this.#entries.push({
      site: division.id,
      operations: [{ kind: 'insert', level: division.level, count: 1, within, after, before, as, heading, contents: announced, text }],
    });
  }

  #divisionNamed(id: NodeId): Division | null {
    const node = this.#now.visits.get(id)?.node;
    return node?.type === 'division' ? node : null;
  }

  // ── Who is who ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

  #partnerOf(id: NodeId): Article | Division | null {
    const node = this.#old.visits.get(this.#context.pairing.toOld.get(id) ?? '')?.node;
    return node?.type === 'article' || node?.type === 'division' ? node : null;
  }

  #addressOf(id: NodeId): Address {
    return this.#old.visits.get(id)?.address ?? { steps: [] };
  }

  /** The division of the base in which a new article stands; null for the body. */
  #oldDivisionOf(now: Article): Division | null {
    const partner = this.#partnerOf(this.#now.visits.get(now.id)?.parent ?? '');
    return partner?.type === 'division' ? partner : null;
  }

  /** Articles that stand in another order, or in another division, than before. */
  #findMoved(): ReadonlySet<NodeId> {
    const pairs = articlesOf(this.#now.statute).flatMap((article) => {
      const partner = this.#partnerOf(article.id);
      return partner?.type === 'article' && !this.#inNewDivision(article) ? [{ article, partner }] : [];
    });
    const staying = pairs.filter(({ article, partner }) => {
      const from = this.#old.visits.get(partner.id)?.parent ?? 'body';
      return (this.#oldDivisionOf(article)?.id ?? 'body') === (this.#merged.get(from)?.id ?? from);
    });
    // Where divisions change places, what stands in them goes with them: order counts inside each.
    const rising = new Set<NodeId>();
    for (const group of groupBy(staying, ({ article }) => this.#now.visits.get(article.id)?.parent ?? 'body').values()) {
      for (const i of longestRising(group.map(({ partner }) => this.#position.get(partner.id) ?? 0))) rising.add(group[i]?.partner.id ?? '');
    }
    return new Set(pairs.map(({ partner }) => partner.id).filter((id) => !rising.has(id)));
  }

  /** 将第五章移至第三章之后: divisions that change their order among those beside them. */
  #movedDivision(division: Division, partner: Division): readonly Drafted[] {
    const { parent } = this.#now.visits.get(division.id) ?? { parent: 'body' };
    const siblings = (parent === 'body' ? this.#now.statute.body : (this.#divisionNamed(parent)?.children ?? [])).filter(
      (child): child is Division => child.type === 'division',
    );
    const known = siblings.flatMap((sibling) => {
      const own = this.#partnerOf(sibling.id);
      return own?.type === 'division' ? [{ sibling, own }] : [];
    });
    const order = [...this.#old.visits.keys()];
    const staying = new Set(longestRising(known.map(({ own }) => order.indexOf(own.id))).map((i) => known[i]?.own));
    if (staying.has(partner)) return [];
    const at = known.findIndex(({ own }) => own === partner);
    const after = known.slice(0, at).findLast(({ own }) => staying.has(own));
    const before = known.slice(at + 1).find(({ own }) => staying.has(own));
    const place = { after: after === undefined ? null : this.#addressOf(after.own.id), before: after ?? !before ? null : this.#addressOf(before.own.id) };
    return [{ kind: 'move', targets: [this.#addressOf(partner.id)], to: null, ...place, within: null, text: null }];
  }

  #inNewDivision(article: Article): boolean {
    for (let at = this.#now.visits.get(article.id)?.parent; at !== undefined && at !== 'body'; at = this.#now.visits.get(at)?.parent) {
      if (!this.#context.pairing.toOld.has(at)) return true;
    }
    return false;
  }
}

/** The body as one: all that stood there goes, all of the new version comes. */
export function wholeBody(old: StatuteIndex, now: StatuteIndex): readonly Entry[] {
  const gone = old.statute.body.map((child) => old.visits.get(child.id)?.address ?? { steps: [] });
  const fresh: Drafted[] = now.statute.body.map((child): Drafted => {
    const text = quoteOf(child.type === 'article' ? labelledLines(child) : divisionLines(child));
    const level = child.type === 'article' ? 'article' : child.level;
    const as: readonly Address[] = child.ordinal === null ? [] : [{ steps: [{ level, ...child.ordinal }] }];
    const heading = child.type === 'article' ? null : words(child.heading.text.replace(/\s/g, ''));
    return { kind: 'insert', level, count: 1, within: null, after: null, before: null, as, heading, contents: [], text };
  });
  return [{ site: 'body', operations: [{ kind: 'delete', targets: gone }] }, ...fresh.map((operation): Entry => ({ site: 'body', operations: [operation] }))];
}

