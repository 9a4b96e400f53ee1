import type { Order, Place } from './orders.ts';
import type { Random } from './random.ts';
import {
  type ModelArticle,
  type ModelChapter,
  type ModelItem,
  type ModelParagraph,
  type ModelStatute,
  makeArticle,
  makeItem,
  makeParagraph,
  makeStatute,
  Words,
} from './statute.ts';

/** A statute with orders that can be carried out. */
export interface Sample {
  readonly base: ModelStatute;
  readonly orders: readonly Order[];
}

/**
 * Changes a copy of a random statute at random, and writes down the orders that say so: old places from the statute as it was, new numbers
 * from the copy as it has become. Units that no order names keep their order, so every decision is well-formed.
 */
export function generate(random: Random): Sample {
  const words = new Words(random);
  const base = makeStatute(random, words);
  return new Drafting(base, random, words).draft();
}

type Pending = () => Order | null;

class Drafting {
  readonly #base: ModelStatute;
  readonly #random: Random;
  readonly #words: Words;
  readonly #work: ModelChapter[];
  readonly #places = new Map<object, Place>();
  readonly #chapters = new Map<ModelChapter, number>();
  /** Articles that an order already moves, deletes or writes anew. */
  readonly #taken = new Set<ModelArticle>();
  readonly #edited = new Set<ModelArticle>();
  readonly #pending: Pending[] = [];
  readonly #ridden = new Set<ModelArticle>();
  #turned = false;

  constructor(base: ModelStatute, random: Random, words: Words) {
    this.#base = base;
    this.#random = random;
    this.#words = words;
    let article = 0;
    this.#work = base.map((chapter, c) => {
      const copy: ModelChapter = {
        heading: chapter.heading,
        articles: chapter.articles.map((from) => {
          article++;
          const paragraphs = from.paragraphs.map((p, i) => {
            const items = p.items.map((item, k) => this.#note({ ...item }, { article, paragraph: i + 1, item: k + 1 }));
            return this.#note({ text: p.text, items }, { article, paragraph: i + 1 });
          });
          return this.#note({ paragraphs }, { article });
        }),
      };
      this.#chapters.set(copy, c + 1);
      return copy;
    });
  }

  #note<T extends object>(node: T, place: Place): T {
    this.#places.set(node, place);
    return node;
  }

  draft(): Sample {
    const kinds: (() => void)[] = [
      () => this.#deleteArticle(),
      () => this.#insertArticle(),
      () => this.#insertArticle(),
      () => this.#insertSuffix(),
      () => this.#moveArticle(),
      () => this.#turnArticle(),
      () => this.#merge(),
      () => this.#split(),
      () => this.#paragraphOut(),
      () => this.#articleIn(),
      () => this.#paragraphs(),
      () => this.#items(),
      () => this.#replace(),
      () => this.#changeWords(),
    ];
    if (this.#random.chance(0.3))
      this.#random.pick([
        () => this.#insertChapter(),
        () => this.#deleteChapter(),
        () => this.#deleteHeading(),
        () => {
          this.#insertChapter();
          this.#deleteChapter();
        },
      ])();
    const count = 1 + this.#random.below(6);
    for (let i = 0; i < count; i++) this.#random.pick(kinds)();
    this.#stateNumbers();
    const orders = this.#pending.map((order) => order()).filter((order) => order !== null);
    return { base: this.#base, orders };
  }

  #free(): { article: ModelArticle; chapter: ModelChapter }[] {
    return this.#work
      .flatMap((chapter) => chapter.articles.map((article) => ({ article, chapter })))
      .filter(({ article }) => this.#places.has(article) && !this.#taken.has(article) && !this.#edited.has(article));
  }

  #place(node: object): Place {
    return this.#places.get(node) as Place;
  }

  /** The number that an article has in the end. */
  #number(article: ModelArticle): number {
    return this.#work.flatMap((chapter) => chapter.articles).indexOf(article) + 1;
  }

  #remove({ article, chapter }: { article: ModelArticle; chapter: ModelChapter }): void {
    chapter.articles.splice(chapter.articles.indexOf(article), 1);
  }

  #deleteArticle(): void {
    const free = this.#free();
    if (free.length < 3) return;
    const chosen = this.#random.pick(free);
    this.#taken.add(chosen.article);
    this.#remove(chosen);
    this.#pending.push(() => ({ kind: 'delete', at: this.#place(chosen.article) }));
  }

  #anyChapter(): ModelChapter | undefined {
    const chapters = this.#work.filter((chapter) => this.#chapters.has(chapter) && chapter.articles.length > 0);
    return chapters.length === 0 ? undefined : this.#random.pick(chapters);
  }

  #insertArticle(): void {
    const chapter = this.#anyChapter();
    if (chapter === undefined) return;
    const article = makeArticle(this.#random, this.#words);
    chapter.articles.splice(this.#random.below(chapter.articles.length + 1), 0, article);
    this.#taken.add(article);
    this.#pending.push(() => ({ kind: 'insert-article', as: this.#number(article), chapter: this.#chapters.get(chapter) ?? null, article }));
  }

  /** 增加一条，作为第五条之一, behind whatever article bears that number in the end. */
  #insertSuffix(): void {
    const { article } = this.#random.pick(this.#work.flatMap((chapter) => chapter.articles.map((each) => ({ article: each }))));
    if (this.#ridden.has(article)) return;
    this.#ridden.add(article);
    const rider = makeArticle(this.#random, this.#words);
    this.#pending.push(() => (this.#number(article) === 0 ? null : { kind: 'insert-suffix', behind: this.#number(article), article: rider }));
  }

  #moveArticle(): void {
    const free = this.#free();
    const chapter = this.#anyChapter();
    if (free.length < 3 || chapter === undefined) return;
    const chosen = this.#random.pick(free);
    this.#taken.add(chosen.article);
    this.#remove(chosen);
    chapter.articles.splice(this.#random.below(chapter.articles.length + 1), 0, chosen.article);
    this.#pending.push(() => ({
      kind: 'move-article',
      at: this.#place(chosen.article),
      to: this.#number(chosen.article),
      chapter: this.#chapters.get(chapter) ?? null,
    }));
  }

  /** 将第二条改为第五条 alone; one a decision, for several look like a slip. */
  #turnArticle(): void {
    const free = this.#free();
    if (free.length < 3 || this.#turned) return;
    const chosen = this.#random.pick(free);
    this.#turned = true;
    this.#taken.add(chosen.article);
    this.#remove(chosen);
    chosen.chapter.articles.splice(this.#random.below(chosen.chapter.articles.length + 1), 0, chosen.article);
    this.#pending.push(() => ({ kind: 'renumber', at: this.#place(chosen.article), to: this.#number(chosen.article) }));
  }

  #merge(): void {
    const free = this.#free();
    if (free.length < 4) return;
    const i = this.#random.below(free.length - 1);
    const first = free[i] as (typeof free)[number];
    const second = free[i + 1 + this.#random.below(free.length - i - 1)] as (typeof free)[number];
    this.#taken.add(first.article);
    this.#taken.add(second.article);
    this.#remove(second);
    const stated = this.#random.chance(0.5);
    const article = makeArticle(this.#random, this.#words);
    first.article.paragraphs = article.paragraphs;
    this.#pending.push(() => ({
      kind: 'merge',
      at: [this.#place(first.article), this.#place(second.article)],
      as: stated ? this.#number(first.article) : null,
      article,
    }));
  }

  #split(): void {
    const free = this.#free();
    if (free.length === 0) return;
    const { article, chapter } = this.#random.pick(free);
    const pieces = Array.from({ length: 2 + this.#random.below(2) }, () => makeArticle(this.#random, this.#words));
    const [first, ...others] = pieces as [ModelArticle, ...ModelArticle[]];
    this.#taken.add(article);
    article.paragraphs = first.paragraphs;
    chapter.articles.splice(chapter.articles.indexOf(article) + 1, 0, ...others);
    this.#pending.push(() => ({ kind: 'split', at: this.#place(article), as: [article, ...others].map((a) => this.#number(a)), articles: pieces }));
  }

  #paragraphOut(): void {
    const free = this.#free().filter(({ article }) => article.paragraphs.length > 1);
    if (free.length === 0) return;
    const { article, chapter } = this.#random.pick(free);
    const paragraph = article.paragraphs.splice(this.#random.below(article.paragraphs.length), 1)[0] as ModelParagraph;
    this.#taken.add(article);
    const made: ModelArticle = { paragraphs: [paragraph] };
    chapter.articles.splice(this.#random.below(chapter.articles.length + 1), 0, made);
    this.#pending.push(() => ({ kind: 'paragraph-to-article', at: this.#place(paragraph), to: this.#number(made) }));
  }

  #articleIn(): void {
    const single = this.#free().filter(({ article }) => article.paragraphs.length === 1);
    const [chosen] = single.length === 0 ? [] : [this.#random.pick(single)];
    const hosts = this.#free().filter(({ article }) => article !== chosen?.article);
    if (chosen === undefined || hosts.length < 2) return;
    const { article: host } = this.#random.pick(hosts);
    this.#taken.add(chosen.article);
    this.#edited.add(host);
    this.#remove(chosen);
    const [paragraph] = chosen.article.paragraphs as [ModelParagraph];
    host.paragraphs.splice(this.#random.below(host.paragraphs.length + 1), 0, paragraph);
    this.#pending.push(() => ({
      kind: 'article-to-paragraph',
      at: this.#place(chosen.article),
      to: this.#number(host),
      paragraph: host.paragraphs.indexOf(paragraph) + 1,
    }));
  }

  #paragraphs(): void {
    const free = this.#free();
    if (free.length === 0) return;
    const { article } = this.#random.pick(free);
    this.#edited.add(article);
    const list = article.paragraphs;
    const old = [...list];
    if (list.length > 1 && this.#random.chance(0.4)) {
      const [gone] = list.splice(this.#random.below(list.length), 1) as [ModelParagraph];
      this.#pending.push(() => ({ kind: 'delete', at: this.#place(gone) }));
    }
    if (list.length > 1 && this.#random.chance(0.4)) this.#turn(list);
    if (this.#random.chance(0.7) || list.length === old.length) {
      const paragraph = makeParagraph(this.#words, 0);
      list.splice(this.#random.below(list.length + 1), 0, paragraph);
      this.#pending.push(() => ({ kind: 'insert-paragraph', at: this.#place(article), as: list.indexOf(paragraph) + 1, paragraph }));
    }
  }

  /** One unit goes elsewhere in its list by its number alone. */
  #turn(list: object[]): void {
    const [unit] = list.splice(this.#random.below(list.length), 1) as [object];
    list.splice(this.#random.below(list.length + 1), 0, unit);
    this.#pending.push(() => ({ kind: 'renumber', at: this.#place(unit), to: list.indexOf(unit) + 1 }));
  }

  #items(): void {
    const free = this.#free().flatMap(({ article }) => article.paragraphs.filter((p) => p.items.length > 1).map((paragraph) => ({ article, paragraph })));
    if (free.length === 0) return;
    const { article, paragraph } = this.#random.pick(free);
    this.#edited.add(article);
    const list = paragraph.items;
    if (list.length > 2 && this.#random.chance(0.5)) {
      const [gone] = list.splice(this.#random.below(list.length), 1) as [ModelItem];
      this.#pending.push(() => ({ kind: 'delete', at: this.#place(gone) }));
    }
    if (this.#random.chance(0.4)) this.#turn(list);
    if (this.#random.chance(0.6)) {
      const item = makeItem(this.#words);
      list.splice(this.#random.below(list.length + 1), 0, item);
      this.#pending.push(() => ({ kind: 'insert-item', at: this.#place(paragraph), as: list.indexOf(item) + 1, item }));
    }
  }

  #replace(): void {
    const free = this.#free();
    if (free.length === 0) return;
    const { article } = this.#random.pick(free);
    this.#edited.add(article);
    const at = this.#place(article);
    const level = this.#random.below(3);
    const paragraph = this.#random.below(article.paragraphs.length);
    const old = article.paragraphs[paragraph] as ModelParagraph;
    if (level === 0) {
      const made = makeArticle(this.#random, this.#words);
      this.#pending.push(() => ({ kind: 'replace', at, article: made, paragraph: null, item: null }));
    } else if (level === 1 || old.items.length === 0) {
      const made = makeParagraph(this.#words, 0);
      this.#pending.push(() => ({ kind: 'replace', at: this.#place(old), article: null, paragraph: made, item: null }));
    } else {
      const item = old.items[this.#random.below(old.items.length)] as ModelItem;
      const made = makeItem(this.#words);
      this.#pending.push(() => ({ kind: 'replace', at: this.#place(item), article: null, paragraph: null, item: made }));
    }
  }

  #changeWords(): void {
    const free = this.#free();
    if (free.length === 0) return;
    const { article } = this.#random.pick(free);
    this.#edited.add(article);
    const paragraph = this.#random.pick(article.paragraphs);
    const words = this.#words.next();
    this.#pending.push(() => ({ kind: 'words', at: this.#place(paragraph), old: paragraph.text.slice(0, 3), new: words }));
  }

  #insertChapter(): void {
    const at = this.#random.below(this.#work.length + 1);
    const content: ModelChapter = {
      heading: this.#words.next(),
      articles: Array.from({ length: 1 + this.#random.below(3) }, () => makeArticle(this.#random, this.#words)),
    };
    this.#work.splice(at, 0, content);
    const [first] = content.articles as [ModelArticle];
    this.#pending.push(() => ({ kind: 'insert-chapter', as: this.#living().indexOf(content) + 1, first: this.#number(first), content }));
  }

  #living(): ModelChapter[] {
    return this.#work.filter((chapter) => chapter.articles.length > 0);
  }

  #deleteChapter(): void {
    const chapters = this.#work.filter((chapter) => this.#chapters.has(chapter));
    if (chapters.length < 2) return;
    const chapter = this.#random.pick(chapters);
    this.#work.splice(this.#work.indexOf(chapter), 1);
    this.#pending.push(() => ({ kind: 'delete-chapter', chapter: this.#chapters.get(chapter) as number }));
  }

  #deleteHeading(): void {
    const at = 1 + this.#random.below(Math.max(1, this.#work.length - 1));
    const [chapter, before] = [this.#work[at], this.#work[at - 1]];
    if (chapter === undefined || before === undefined) return;
    before.articles.push(...chapter.articles);
    this.#work.splice(at, 1);
    this.#pending.push(() => ({ kind: 'delete-heading', chapter: this.#chapters.get(chapter) as number }));
  }

  /** Some of the articles that nothing else concerns are told their numbers, as drafters do for those that they amend. */
  #stateNumbers(): void {
    const share = this.#random.pick([0, 0.2, 0.5, 1]);
    for (const chapter of this.#work) {
      for (const article of chapter.articles) {
        if (!this.#places.has(article) || this.#taken.has(article) || !this.#random.chance(share)) continue;
        this.#pending.push(() => ({ kind: 'renumber', at: this.#place(article), to: this.#number(article) }));
      }
    }
  }
}
