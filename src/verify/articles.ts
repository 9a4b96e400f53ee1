import { similarity } from '../compare/words.ts';
import { printArticle } from '../statute/print.ts';
import type { Article, Statute } from '../statute/types.ts';
import { articlesOf } from '../statute/walk.ts';
import { addTo, groupBy } from '../text/group.ts';
import type { Grain } from '../text/tokens.ts';
import { type Difference, differencesIn } from './differences.ts';
import { comparable, runOn } from './equal.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { sameButTypography } from './typography.ts';

/**
 * Why an article differs: `number` the official text says the same under another number; `not-applied` the official text is still the base text;
 * `departs` it says something that neither the base nor the decision says; `typography` it says the same with other characters or stops; `source`
 * our base has a gap there (条文从略).
 */
export type Reason = 'number' | 'not-applied' | 'departs' | 'typography' | 'source';

/**
 * One article of ours against the official one; `ours` or `official` is null where it is extra or missing. Texts are whole, a line a paragraph;
 * `segments` are what both say and what only one does. `officialLabel` is another than `label` where the official text counts otherwise.
 */
export interface ArticleVerdict {
  readonly label: string;
  readonly officialLabel: string | null;
  readonly status: 'equal' | 'differs' | 'missing' | 'extra';
  readonly reason: Reason | null;
  readonly ours: string | null;
  readonly official: string | null;
  readonly segments: readonly Difference[];
}

/** How a comparison of articles is made: whether ends of paragraphs were inferred in either text, and the grain of what is shown. */
export interface ArticleOptions {
  readonly inferred: boolean;
  readonly by: Grain;
}

/** An article less alike than this to the one of its number is not that article. */
const ALIKE = 0.3;
/** The most comparisons of articles that no number and no text pairs; beyond it the two are hardly one statute, and numbers must do. */
const MOST_COMPARISONS = 40_000;

/** Compares the articles of ours with the official ones: those of a number, and where the numbers part, those of the same words. */
export function compareArticles(ours: Statute, official: Statute, base: Statute, options: ArticleOptions): ArticleVerdict[] {
  const before = new Map(articlesOf(base).map((article) => [article.id, article]));
  return pairArticles(articlesOf(ours), articlesOf(official)).map(([mine, theirs]) => {
    if (mine === null) return verdict(theirs.label.text, null, theirs, 'missing', null, options);
    if (theirs === null) return verdict(mine.label.text, mine, null, 'extra', null, options);
    return compareArticle(mine, theirs, before.get(mine.id) ?? null, options);
  });
}

/**
 * The same number and much the same words; then the same words under another number, once on either side; then what stands alike between them.
 * What is left of one number is that article rewritten.
 */
function pairArticles(ours: readonly Article[], official: readonly Article[]): readonly Pair<Article>[] {
  const partner = new Map<Article, Article>();
  const taken = new Set<Article>();
  const link = (a: Article, b: Article): void => {
    partner.set(a, b);
    taken.add(b);
  };
  const left = (): readonly [readonly Article[], readonly Article[]] => [ours.filter((a) => !partner.has(a)), official.filter((b) => !taken.has(b))];
  // A number may stand twice: of those that bear it the first that is left.
  const byKey = groupBy(official, keyOf);
  const ofNumber = (a: Article): Article | undefined => {
    const bearers = byKey.get(keyOf(a)) ?? [];
    while (bearers[0] !== undefined && taken.has(bearers[0])) bearers.shift();
    return bearers[0];
  };
  const wordsOf = new Map([...ours, ...official].map((article) => [article, runOn(comparable(bodyOf(article)))]));
  const words = (article: Article): string => wordsOf.get(article) as string;
  const like = (a: Article, b: Article): number => (words(a) === words(b) ? 1 : similarity(words(a), words(b)));
  const same = groupBy(official, (b) => `${keyOf(b)} ${words(b)}`);
  for (const a of ours) {
    const b = same.get(`${keyOf(a)} ${words(a)}`)?.shift();
    if (b !== undefined) link(a, b);
  }
  const [moved, others] = left();
  const once = groupBy(others, words);
  for (const [text, alike] of groupBy(moved, words)) {
    const [b, ...more] = once.get(text) ?? [];
    if (b !== undefined && more.length === 0 && alike.length === 1) link(alike[0] as Article, b);
  }
  for (const a of left()[0]) {
    const b = ofNumber(a);
    if (b !== undefined && like(a, b) >= ALIKE) link(a, b);
  }
  const [rest, over] = left();
  if (rest.length * over.length <= MOST_COMPARISONS) {
    for (const [a, b] of pairsOf(rest, over, (x, y) => Math.max(0, like(x, y) - ALIKE))) if (a !== null && b !== null) link(a, b);
  }
  for (const a of left()[0]) {
    const b = ofNumber(a);
    if (b !== undefined) link(a, b);
  }
  return inOrder(ours, official, partner, taken);
}

/** Pairs in the order of ours; what only the official text has stands behind the article that it stands behind there. */
function inOrder(
  ours: readonly Article[],
  official: readonly Article[],
  partner: ReadonlyMap<Article, Article>,
  taken: ReadonlySet<Article>,
): readonly Pair<Article>[] {
  const behind = new Map<Article | null, Article[]>();
  let last: Article | null = null;
  for (const b of official) {
    if (taken.has(b)) last = b;
    else addTo(behind, last, b);
  }
  const missing = (b: Article | null): readonly Pair<Article>[] => (behind.get(b) ?? []).map((article) => [null, article] as const);
  return [
    ...missing(null),
    ...ours.flatMap((a): readonly Pair<Article>[] => {
      const b = partner.get(a);
      return b === undefined ? [[a, null]] : [[a, b], ...missing(b)];
    }),
  ];
}

function compareArticle(ours: Article, official: Article, base: Article | null, options: ArticleOptions): ArticleVerdict {
  const { label } = ours;
  const [mine, theirs] = [comparable(textOf(ours)), comparable(textOf(official))];
  if (mine === theirs || (options.inferred && runOn(mine) === runOn(theirs))) return verdict(label.text, ours, official, 'equal', null, options);
  return verdict(label.text, ours, official, 'differs', reasonFor(ours, official, base, options), options);
}

function reasonFor(ours: Article, official: Article, base: Article | null, { inferred }: ArticleOptions): Reason {
  const [mine, theirs] = [comparable(bodyOf(ours)), comparable(bodyOf(official))];
  if (keyOf(ours) !== keyOf(official) && (mine === theirs || (inferred && runOn(mine) === runOn(theirs)))) return 'number';
  if (/条文从略/.test(textOf(ours))) return 'source';
  if (sameButTypography(textOf(ours), textOf(official))) return 'typography';
  return base !== null && comparable(bodyOf(base)) === theirs ? 'not-applied' : 'departs';
}

function verdict(
  label: string,
  mine: Article | null,
  theirs: Article | null,
  status: ArticleVerdict['status'],
  reason: Reason | null,
  { by, inferred }: ArticleOptions,
): ArticleVerdict {
  const [ours, official] = [mine && textOf(mine), theirs && textOf(theirs)];
  const segments = status === 'equal' ? [] : differencesIn(ours, official, by, inferred);
  return { label, officialLabel: theirs?.label.text ?? null, status, reason, ours, official, segments };
}

function textOf(article: Article): string {
  return printArticle(article).join('\n');
}

function bodyOf(article: Article): string {
  return printArticle(article).join('\n').slice(article.label.text.length);
}

function keyOf({ ordinal }: Article): string {
  return `${ordinal.number}/${ordinal.suffix}`;
}
