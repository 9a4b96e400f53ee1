import type { Order, Place } from './orders.ts';
import type { ModelArticle, ModelChapter, ModelItem, ModelParagraph, ModelStatute } from './statute.ts';

/**
 * What orders make of a statute, by the plainest reading of the rules: everything is found in the old text; a stated number is a seat, and
 * what has none takes the free seats in its old order; an article that arrives stands in the chapter named, or in that of its neighbours.
 * Null where the neighbours of an arrival stand in different chapters and nobody names one.
 */
export function applyOrders(base: ModelStatute, orders: readonly Order[]): ModelStatute | null {
  const chapters = base.map((chapter) => ({ ...chapter }));
  const old = base.flatMap((chapter, c) => chapter.articles.map((article) => ({ article, chapter: chapters[c] as ModelChapter })));
  const at = ({ article }: Place): ModelArticle => (old[article - 1] as (typeof old)[number]).article;

  const gone = new Set<ModelArticle>();
  const claims = new Map<ModelArticle, number>();
  const arrivals: [ModelArticle, number][] = [];
  const chapterOf = new Map(old.map(({ article, chapter }) => [article, chapter]));
  const arriving = new Map<ModelArticle, ModelChapter | null>();
  const newText = new Map<ModelArticle, ModelArticle>();
  const removedChapters = new Set<ModelChapter>();
  const newChapters: [ModelChapter, number][] = [];
  const riders = new Map<number, ModelArticle>();

  for (const order of orders) {
    switch (order.kind) {
      case 'delete':
        if (order.at.paragraph === undefined) gone.add(at(order.at));
        break;
      case 'delete-chapter': {
        const chapter = chapters[order.chapter - 1] as ModelChapter;
        removedChapters.add(chapter);
        for (const article of chapter.articles) gone.add(article);
        break;
      }
      case 'delete-heading':
        removedChapters.add(chapters[order.chapter - 1] as ModelChapter);
        break;
      case 'insert-article':
        arrivals.push([order.article, order.as]);
        arriving.set(order.article, order.chapter === null ? null : (chapters[order.chapter - 1] as ModelChapter));
        break;
      case 'insert-suffix':
        riders.set(order.behind, order.article);
        break;
      case 'insert-chapter': {
        newChapters.push([order.content, order.as]);
        for (const [i, article] of order.content.articles.entries()) {
          arrivals.push([article, order.first + i]);
          arriving.set(article, order.content);
        }
        break;
      }
      case 'renumber':
        if (order.at.paragraph === undefined) claims.set(at(order.at), order.to);
        break;
      case 'move-article':
        claims.set(at(order.at), order.to);
        arriving.set(at(order.at), order.chapter === null ? null : (chapters[order.chapter - 1] as ModelChapter));
        break;
      case 'article-to-paragraph':
        gone.add(at(order.at));
        break;
      case 'paragraph-to-article': {
        const article: ModelArticle = { paragraphs: [paragraphAt(at(order.at), order.at)] };
        arrivals.push([article, order.to]);
        arriving.set(article, null);
        break;
      }
      case 'merge': {
        const [first, ...others] = order.at.map(at) as [ModelArticle, ...ModelArticle[]];
        newText.set(first, order.article);
        for (const other of others) gone.add(other);
        if (order.as !== null) claims.set(first, order.as);
        break;
      }
      case 'split': {
        const [first, ...others] = order.articles as [ModelArticle, ...ModelArticle[]];
        newText.set(at(order.at), first);
        claims.set(at(order.at), order.as[0] as number);
        for (const [i, piece] of others.entries()) {
          arrivals.push([piece, order.as[i + 1] as number]);
          arriving.set(piece, chapterOf.get(at(order.at)) as ModelChapter);
        }
        break;
      }
      default:
        break;
    }
  }

  const standing = old.map(({ article }) => article).filter((article) => !gone.has(article));
  const sequence = fill(standing, claims, arrivals);

  // An article that its number takes past others arrives too.
  let highest = -1;
  const positions = new Map(standing.map((article, i) => [article, i]));
  const stays = longest(
    sequence
      .filter((a) => positions.has(a) && !arriving.has(a))
      .map((article) => ({ article, i: positions.get(article) as number, said: claims.has(article) })),
  );
  for (const article of sequence) {
    const i = positions.get(article);
    if (i === undefined || arriving.has(article)) continue;
    if (stays.has(article)) highest = Math.max(highest, i);
    else arriving.set(article, null);
  }

  const receiver = (chapter: ModelChapter): ModelChapter => {
    for (let i = chapters.indexOf(chapter); i >= 0; i--) if (!removedChapters.has(chapters[i] as ModelChapter)) return chapters[i] as ModelChapter;
    return chapter;
  };
  const settled = (article: ModelArticle | undefined): ModelChapter | null => {
    if (article === undefined) return null;
    if (!arriving.has(article)) return receiver(chapterOf.get(article) as ModelChapter);
    const named = arriving.get(article) ?? null;
    return named === null || newChapters.some(([chapter]) => chapter === named) ? named : receiver(named);
  };
  // A chapter without articles is gone before the others are counted.
  const living = new Set(sequence.map(settled));
  const order = fill(
    chapters.filter((chapter) => living.has(chapter)),
    new Map(),
    newChapters,
  );
  const result = new Map(order.map((chapter) => [chapter, { heading: chapter.heading, articles: [] as ModelArticle[] }]));
  const finals: ModelArticle[] = [];
  for (const [i, article] of sequence.entries()) {
    let chapter = settled(article);
    if (chapter === null) {
      const before =
        sequence
          .slice(0, i)
          .reverse()
          .map(settled)
          .find((c) => c !== null) ?? null;
      const after =
        sequence
          .slice(i + 1)
          .map(settled)
          .find((c) => c !== null) ?? null;
      if (before !== null && after !== null && before !== after) return null;
      chapter = before ?? after;
    }
    const made = withLists(article, newText.get(article) ?? null, orders, old.findIndex((o) => o.article === article) + 1, sequence, at);
    finals.push(made);
    result.get(chapter as ModelChapter)?.articles.push(made);
    const rider = riders.get(i + 1);
    if (rider !== undefined) result.get(chapter as ModelChapter)?.articles.push({ ...rider, rides: true });
  }
  return order.map((chapter) => result.get(chapter) as ModelChapter).filter(({ articles }) => articles.length > 0);
}

function paragraphAt(article: ModelArticle, { paragraph }: Place): ModelParagraph {
  return article.paragraphs[(paragraph as number) - 1] as ModelParagraph;
}

/** An article with its 款 and 项 after the orders that concern them; `number` is its old number, 0 for a new one. */
function withLists(
  article: ModelArticle,
  text: ModelArticle | null,
  orders: readonly Order[],
  number: number,
  sequence: readonly ModelArticle[],
  at: (place: Place) => ModelArticle,
): ModelArticle {
  const own = number === 0 ? [] : orders.filter((order) => 'at' in order && !Array.isArray(order.at) && (order.at as Place).article === number);
  const gone = new Set<ModelParagraph>();
  const claims = new Map<ModelParagraph, number>();
  const arrivals: [ModelParagraph, number][] = [];
  let paragraphs = (text ?? article).paragraphs;
  for (const order of own) {
    if (order.kind === 'paragraph-to-article') gone.add(paragraphAt(article, order.at));
    if (order.kind === 'insert-paragraph') arrivals.push([order.paragraph, order.as]);
    if (order.kind === 'delete' && order.at.paragraph !== undefined && order.at.item === undefined) gone.add(paragraphAt(article, order.at));
    if (order.kind === 'renumber' && order.at.paragraph !== undefined && order.at.item === undefined) claims.set(paragraphAt(article, order.at), order.to);
    if (order.kind === 'replace' && order.article !== null) paragraphs = order.article.paragraphs;
  }
  for (const order of orders) {
    if (order.kind === 'article-to-paragraph' && sequence[order.to - 1] === article) {
      const [only] = at(order.at).paragraphs;
      arrivals.push([only as ModelParagraph, order.paragraph]);
    }
  }
  const changed = fill(
    paragraphs.filter((paragraph) => !gone.has(paragraph)),
    claims,
    arrivals,
  );
  return { paragraphs: changed.map((paragraph) => withItems(paragraph, own, article.paragraphs.indexOf(paragraph) + 1)) };
}

function withItems(paragraph: ModelParagraph, own: readonly Order[], number: number): ModelParagraph {
  const orders = number === 0 ? [] : own.filter((order) => 'at' in order && (order.at as Place).paragraph === number);
  const gone = new Set<ModelItem>();
  const claims = new Map<ModelItem, number>();
  const arrivals: [ModelItem, number][] = [];
  const texts = new Map<ModelItem, ModelItem>();
  let made = paragraph;
  for (const order of orders) {
    const item = 'at' in order ? paragraph.items[((order.at as Place).item ?? 0) - 1] : undefined;
    if (order.kind === 'replace' && order.paragraph !== null) made = order.paragraph;
    if (order.kind === 'words') made = { ...made, text: made.text.replace(order.old, order.new) };
    if (order.kind === 'insert-item') arrivals.push([order.item, order.as]);
    if (item === undefined) continue;
    if (order.kind === 'delete') gone.add(item);
    if (order.kind === 'renumber') claims.set(item, order.to);
    if (order.kind === 'replace' && order.item !== null) texts.set(item, order.item);
  }
  if (made.items.length === 0) return made;
  const items = fill(
    made.items.filter((item) => !gone.has(item)),
    claims,
    arrivals,
  );
  return { text: made.text, items: items.map((item) => texts.get(item) ?? item) };
}

/** Stated numbers are seats; the rest takes the free ones in order. */
function fill<T>(rest: readonly T[], claims: ReadonlyMap<T, number>, arrivals: readonly (readonly [T, number])[]): T[] {
  const seats = new Map<number, T>();
  for (const unit of rest) if (claims.has(unit)) seats.set(claims.get(unit) as number, unit);
  for (const [unit, number] of arrivals) seats.set(number, unit);
  let free = 1;
  for (const unit of rest) {
    if (claims.has(unit)) continue;
    while (seats.has(free)) free++;
    seats.set(free, unit);
  }
  return [...seats].sort(([a], [b]) => a - b).map(([, unit]) => unit);
}

/** The most articles that keep their order; of two that changed it the one that a clause numbered has moved. */
function longest(list: readonly { readonly article: ModelArticle; readonly i: number; readonly said: boolean }[]): Set<ModelArticle> {
  const best: { length: number; from: number }[] = [];
  for (const [k, { i, said }] of list.entries()) {
    let found = { length: 0, from: -1 };
    for (let j = 0; j < k; j++) {
      const before = best[j] as { length: number; from: number };
      if ((list[j] as { i: number }).i < i && before.length > found.length) found = { length: before.length, from: j };
    }
    best.push({ length: found.length + (said ? 1 : 1.001), from: found.from });
  }
  let end = -1;
  for (const [k, { length }] of best.entries()) if (end < 0 || length > (best[end] as { length: number }).length) end = k;
  const kept = new Set<ModelArticle>();
  for (let k = end; k >= 0; k = (best[k] as { from: number }).from) kept.add((list[k] as { article: ModelArticle }).article);
  return kept;
}
