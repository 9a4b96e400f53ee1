import { makeStatute, type StatuteOptions, Words } from './make.ts';
import { type Order, renumber } from './orders.ts';
import type { Random } from './random.ts';
import {
  articlesIn,
  type ModelArticle,
  type ModelItem,
  type ModelParagraph,
  type ModelSection,
  type ModelStatute,
  type Place,
  type Places,
  placesOf,
  printModel,
  textsIn,
} from './statute.ts';
import { type Citation, type Cite, citedIn, isCitation, isRow, type Text, textOf } from './text.ts';

/** An article and what it stands in. */
export interface Standing {
  readonly article: ModelArticle;
  readonly section: ModelSection;
}

/**
 * A drafter at work: a random statute, a copy of it that is changed, and the orders that say so: old places from the statute as it was, new
 * numbers from the copy as it has become. Units that no order names keep their order, so every decision is well-formed.
 */
export class Drafting {
  readonly random: Random;
  readonly words: Words;
  readonly base: ModelStatute;
  readonly work: ModelStatute;
  readonly baseLines: readonly string[];
  readonly #twins = new Map<object, object>();
  readonly #past = new Map<object, readonly ModelParagraph[]>();
  /** Citations whose list is shorter, since two of its units were merged. */
  readonly mergedIn = new Set<Citation>();
  readonly #instead = new Map<object, object>();
  /** The new name of the statute, if it gets one. */
  title: string | null = null;
  readonly #pending: (() => Order | null)[] = [];
  readonly #old = new Map<object, Place>();
  /** Articles that an order moves, deletes, writes anew or brings: no other takes them elsewhere. */
  readonly #placed = new Set<object>();
  /** Articles whose text an order changes. */
  readonly #written = new Set<object>();
  /** Articles that arrive, so that their neighbours tell where. */
  readonly arriving = new Set<ModelArticle>();
  readonly #said = new Set<object>();
  readonly #into = new Map<object, object>();
  /** Whether an article was taken elsewhere by its number alone; several of them look like a slip. */
  turned = false;
  /** Chapters that an order concerns. */
  readonly touched = new Set<object>();
  /** Whether words are replaced in the whole statute. */
  everywhere = false;
  /** Set where what was done cannot be said by numbers: the number of another article is taken for that of the unit's own (docs/semantics.md#moving). */
  unsayable = false;
  #places: Places | null = null;

  constructor(random: Random, options: StatuteOptions) {
    this.random = random;
    this.words = new Words(random);
    this.base = makeStatute(random, this.words, options);
    const places = placesOf(this.base);
    this.baseLines = printModel(this.base, (to) => places.get(to) as Place);
    this.work = this.#copy();
  }

  /** The statute anew, unit by unit, references with it; every unit of the copy knows its old place. */
  #copy(): ModelStatute {
    const twins = this.#twins;
    const places = placesOf(this.base);
    const twin = <T extends object>(from: object, to: T): T => {
      twins.set(from, to);
      const place = places.get(from);
      if (place !== undefined) this.#old.set(to, place);
      return to;
    };
    const text = (from: Text): Text => from.map((part) => (isRow(part) ? { ...part, members: [...part.members] } : part));
    const item = (from: ModelItem): ModelItem => twin(from, { text: text(from.text), subitems: from.subitems.map(item) });
    const article = (from: ModelArticle): ModelArticle =>
      twin(from, {
        paragraphs: from.paragraphs.map((p) => twin(p, { ...p, text: text(p.text), items: p.items.map(item) })),
        riders: from.riders.map(article),
      });
    const copy = this.base.map((chapter) =>
      twin(chapter, { ...chapter, sections: chapter.sections.map((section) => twin(section, { ...section, articles: section.articles.map(article) })) }),
    );
    for (const each of this.#all(copy)) {
      this.#past.set(each, [...each.paragraphs]);
      for (const paragraph of each.paragraphs) {
        for (const holder of [paragraph, ...paragraph.items, ...paragraph.items.flatMap((each) => each.subitems)]) {
          holder.text = holder.text.map((part) => (isCitation(part) ? { ...part, cited: part.cited.map((to) => twins.get(to) as object) } : part));
        }
      }
    }
    return copy;
  }

  #all(statute: ModelStatute): ModelArticle[] {
    return articlesIn(statute).flatMap((article) => [article, ...article.riders]);
  }

  /** The unit of the copy that was made of one of the base. */
  twin<T extends object>(unit: T): T {
    return this.#twins.get(unit) as T;
  }

  /** The 款 that an article had. */
  pastParagraphs(article: ModelArticle): readonly ModelParagraph[] {
    return this.#past.get(article) ?? [];
  }

  /** A 款 is written anew: another object, the same 款. */
  rewritten(from: object, to: object): void {
    this.#instead.set(to, from);
  }

  identity(unit: object): object {
    return this.#instead.get(unit) ?? unit;
  }

  /** Whether nothing is left of a unit, nor took it up; only orders may ask. */
  isGone(unit: object): boolean {
    const instead = [...this.#instead].find(([, from]) => from === unit)?.[0];
    return this.#places?.has(this.#into.get(unit) ?? instead ?? unit) !== true;
  }

  /** The article that an article of the base is, or is part of. */
  homeOf(article: ModelArticle): ModelArticle | undefined {
    const unit = this.#into.get(article) ?? article;
    return this.#all(this.work).find((each) => each === unit || each.paragraphs.some((paragraph) => paragraph === unit));
  }

  order(pending: () => Order | null): void {
    this.#pending.push(pending);
  }

  /** The orders, once everything is in its place. */
  orders(): readonly Order[] {
    this.#places = placesOf(this.work);
    this.#settleCitations();
    return this.#pending.map((pending) => pending()).filter((order) => order !== null);
  }

  /** 本条第二款 is 第五条第二款 where the citing text and the cited one are no longer in one article; a range whose ends turned round stays. */
  #settleCitations(): void {
    for (const home of this.#all(this.work)) {
      for (const part of home.paragraphs.flatMap((paragraph) => textsIn(paragraph).flat()).filter(isCitation)) {
        const [first, last] = [this.cite(part.cited[0] as object), this.cite(part.cited.at(-1) as object)];
        if (part.own === '本条' && !this.isGone(part.cited[0] as object) && !isSameArticle(first, this.now(home))) part.own = '';
        if (part.joined === '至') part.stays = !part.cited.some((to) => this.isGone(to)) && (first.article as number) >= (last.article as number);
        else this.#citeOnce(part);
      }
    }
  }

  /** One citation stays as it was though what it cites has another number; whether there is one. */
  leaveOneCitation(): boolean {
    const old = this.#all(this.work).flatMap(({ paragraphs }) => paragraphs.filter((paragraph) => this.isOld(paragraph)));
    const single = old
      .flatMap(({ text }) => text.filter(isCitation))
      .filter(({ cited: [to, ...more], own }) => to !== undefined && more.length === 0 && own !== '本条' && !this.isGone(to));
    const changed = single.filter((part) => textOf([part], this.cite) !== part.printed);
    if (changed.length === 0) return false;
    this.random.pick(changed).stays = true;
    return true;
  }

  /** Of two units of a list that are one now the first of the list stays, else the later. */
  #citeOnce(part: Citation): void {
    const kept: { readonly to: object; readonly shares: boolean }[] = [];
    for (const [i, to] of part.cited.entries()) {
      const before = part.cited[i - 1];
      const again = before !== undefined && !this.isGone(before) && !this.isGone(to) && isSame(this.cite(to), this.cite(before));
      if (again) this.mergedIn.add(part);
      if (again && kept.length === 1) continue;
      if (again) kept.pop();
      kept.push({ to, shares: part.shares?.[i] === true });
    }
    part.cited = kept.map(({ to }) => to);
    if (part.shares !== undefined) part.shares = kept.map(({ shares }) => shares);
  }

  /** The old place of a unit of the base. */
  old(unit: object): Place {
    return this.#old.get(unit) as Place;
  }

  isOld(unit: object): boolean {
    return this.#old.has(unit);
  }

  /** The place that a unit has in the end; only orders may ask. */
  now(unit: object): Place {
    return this.#places?.get(unit) as Place;
  }

  /** How the new text cites a unit: by its new place, that of what took it up, or where it is gone by its old one. */
  readonly cite: Cite = (to) => {
    const instead = [...this.#instead].find(([, from]) => from === to)?.[0];
    const unit = this.#into.get(to) ?? instead ?? to;
    const place = this.#places?.get(unit) ?? this.old(to);
    const home = this.#all(this.work).find(({ paragraphs }) => paragraphs.some((p) => [p, ...p.items].some((each) => each === unit)));
    // A 款 that became an article of its own is cited by the article alone, and so are the 项 that went with it.
    return home !== undefined && !this.isOld(home) && home.paragraphs.length === 1 ? { ...place, paragraph: undefined } : place;
  };

  merged(from: object, into: object): void {
    this.#into.set(from, into);
  }

  standing(): Standing[] {
    return this.sections().flatMap((section) => section.articles.map((article) => ({ article, section })));
  }

  sections(): ModelSection[] {
    return this.work.flatMap((chapter) => chapter.sections);
  }

  /** Articles of the base that no order takes elsewhere yet, or gives its number. */
  movable(): Standing[] {
    return this.standing().filter(({ article }) => this.isOld(article) && !this.#placed.has(article) && !this.#said.has(article));
  }

  /** Articles of the base whose text no order changes yet. */
  writable(): Standing[] {
    return this.standing().filter(({ article }) => this.isOld(article) && !this.#written.has(article));
  }

  /** Articles that no order concerns yet, and that nothing of the statute cites a 款 of or hangs on. */
  free(): Standing[] {
    const cited = new Set(this.#all(this.work).flatMap((a) => a.paragraphs.flatMap((p) => textsIn(p).flatMap(citedIn))));
    return this.movable().filter(
      ({ article }) =>
        !this.#written.has(article) && article.riders.length === 0 && !article.paragraphs.some((p) => [p, ...p.items].some((unit) => cited.has(unit))),
    );
  }

  /** 将第十三条改为第十四条; false where another order takes the article somewhere. */
  say(article: ModelArticle): boolean {
    if (this.#said.has(article)) return true;
    if (this.#placed.has(article)) return false;
    this.#said.add(article);
    this.order(() => renumber(this.old(article), this.now(article)));
    return true;
  }

  place(article: ModelArticle): void {
    this.#placed.add(article);
  }

  write(article: ModelArticle): void {
    this.#written.add(article);
  }

  take(article: ModelArticle): void {
    this.place(article);
    this.write(article);
  }

  remove({ article, section }: Standing): void {
    section.articles.splice(section.articles.indexOf(article), 1);
  }

  /** Puts an article somewhere into a section; it arrives there. */
  put(article: ModelArticle, section: ModelSection): void {
    section.articles.splice(this.random.below(section.articles.length + 1), 0, article);
    this.arriving.add(article);
  }

  /** A section of the base to which something may come. */
  anySection(): ModelSection | null {
    const open = this.sections().filter((section) => this.isOpen(section) && section.articles.some((a) => !this.arriving.has(a)));
    return open.length === 0 ? null : this.random.pick(open);
  }

  /** Whether a section has an old place, itself or its chapter; all of a statute without chapters has one. */
  isOpen(section: ModelSection): boolean {
    const chapter = this.#chapterOf(section);
    if (section.heading !== null) return this.isOld(section);
    return chapter !== undefined && (chapter.heading === null || this.isOld(chapter));
  }

  #chapterOf(section: ModelSection): ModelStatute[number] | undefined {
    return this.work.find((chapter) => chapter.sections.includes(section));
  }

  /** Whether the neighbours of an article, and the next one that stays, all stand in its section. */
  isAmong(article: ModelArticle): boolean {
    const all = this.standing();
    const at = all.findIndex((s) => s.article === article);
    const staying = all.slice(at + 1).find((s) => !this.arriving.has(s.article));
    const neighbours = [all[at - 1], all[at + 1], staying].filter((s) => s !== undefined);
    return neighbours.length > 0 && neighbours.every((s) => s.section === all[at]?.section);
  }

  /** The old place of the division in which an article stands, null where its neighbours tell and the drafter leaves it to them. */
  division(article: ModelArticle, named = false): Place | null {
    const { section } = this.standing().find((s) => s.article === article) as Standing;
    if (!named && this.isAmong(article) && this.random.chance(0.5)) return null;
    const holder = section.heading === null ? this.#chapterOf(section) : section;
    return holder === undefined || !this.isOld(holder) ? null : this.old(holder);
  }
}

function isSame(a: Place, b: Place): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isSameArticle(a: Place, b: Place): boolean {
  return a.article === b.article && a.suffix === b.suffix;
}
