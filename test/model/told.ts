import type { Drafting } from './drafting.ts';
import { articlesIn, type ModelArticle, type ModelParagraph, type ModelStatute, textsIn } from './statute.ts';
import { type Citation, isCitation, isRelative, type Relative } from './text.ts';

/** The codes of what must be told of references in text that no order wrote (docs/semantics.md#astray, #ranges). */
export function toldOfReferences(d: Drafting): string[] {
  const codes = new Set<string>();
  for (const article of all(d.work)) {
    for (const [p, paragraph] of article.paragraphs.entries()) {
      if (!d.isOld(paragraph)) continue;
      for (const part of textsIn(paragraph).flat()) {
        if (isCitation(part)) for (const code of ofCitation(d, part)) codes.add(code);
        if (isRelative(part) && isAstray(d, part, article, p)) codes.add('X004');
      }
    }
  }
  return [...codes];
}

function all(statute: ModelStatute): ModelArticle[] {
  return articlesIn(statute).flatMap((article) => [article, ...article.riders]);
}

function ofCitation(d: Drafting, citation: Citation): string[] {
  const { cited, joined } = citation;
  const merged = d.mergedIn.has(citation) ? ['X010'] : [];
  if (cited.some((to) => d.isGone(to))) return ['X002', ...merged];
  if (merged.length > 0) return merged;
  if (joined !== '至') return [];
  const [from, to] = cited as [ModelArticle, ModelArticle];
  const before = between(
    articlesIn(d.base).map((a) => d.twin(a)),
    from,
    to,
  ) as ModelArticle[];
  const after = between(articlesIn(d.work), d.homeOf(from), d.homeOf(to));
  if (after === null) return ['X008'];
  const became = before.map((article) => d.homeOf(article));
  return became.every((article) => after.includes(article)) && after.every((article) => became.includes(article)) ? [] : ['X007'];
}

/** What stands from one article to another, null where the other does not stand behind it. */
function between<T>(articles: readonly T[], from: T, to: T): readonly T[] | null {
  const [first, last] = [articles.indexOf(from), articles.indexOf(to)];
  return first < 0 || last < first ? null : articles.slice(first, last + 1);
}

/** Whether 前款 or 前条 means another unit than it did; a unit written anew is the same. */
function isAstray(d: Drafting, { before, level }: Relative, article: ModelArticle, p: number): boolean {
  const paragraph = article.paragraphs[p] as ModelParagraph;
  const home = all(d.base)
    .map((a) => d.twin(a))
    .find((a) => d.pastParagraphs(a).includes(paragraph)) as ModelArticle;
  if (level === 'article') {
    const [old, now] = [all(d.base).map((a) => d.twin(a)), all(d.work)];
    const was = old[old.indexOf(home) - 1];
    return was === undefined || d.homeOf(was) !== now[now.indexOf(article) - 1];
  }
  const old = d.pastParagraphs(home);
  const at = old.indexOf(paragraph);
  const [were, are] = [old.slice(at - before, at), p < before ? [] : article.paragraphs.slice(p - before, p)];
  return were.length !== are.length || were.some((unit, i) => unit !== d.identity(are[i] as ModelParagraph));
}
