import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { textIdsIn, textsOf } from '../statute/texts.ts';
import type { NodeId, Statute } from '../statute/types.ts';
import { articlesOf, titleOf } from '../statute/walk.ts';
import { sameWords } from '../text/fold.ts';
import { built, placeOf } from '../text/passage.ts';
import type { Grain } from '../text/tokens.ts';
import { type ArticleVerdict, compareArticles } from './articles.ts';
import { comparable } from './equal.ts';
import { compareNotes } from './notes.ts';
import { compareHeadings, compareParts, type HeadingVerdict, type PartVerdict } from './parts.ts';
import { printDefects } from './print-defects.ts';

/**
 * The whole comparison; `equal` says that articles, headings, what stands outside the articles and title are, up to typography. Findings are about the
 * official print.
 */
export interface Verification {
  readonly equal: boolean;
  readonly articles: readonly ArticleVerdict[];
  readonly headings: readonly HeadingVerdict[];
  readonly parts: readonly PartVerdict[];
  readonly counts: { readonly equal: number; readonly differs: number; readonly missing: number; readonly extra: number };
  readonly findings: readonly Diagnostic[];
}

/**
 * Compares a statute with its official text, unit by unit, folding width, quotation marks, bracket styles and spaces only
 * (and a stop printed twice, which is a finding). Where the paragraphs of a print had to be inferred, their ends do not count
 * either, and differing ends are a finding. The official text is a witness, not the truth (docs/semantics.md#witness): what is wrong with it on its
 * face is listed. `base` tells what a difference means, `by` the grain in which it is shown.
 */
export function verify(ours: Statute, official: Statute, base: Statute, by: Grain = 'word'): Verification {
  const inferred = ours.paragraphs === 'inferred' || official.paragraphs === 'inferred';
  const articles = compareArticles(ours, official, base, { inferred, by });
  const headings = compareHeadings(ours, official, by);
  const parts = compareParts(ours, official, by, inferred);
  const titlesAgree = sameWords(titleOf(ours), titleOf(official));
  const findings = [
    ...compareTitles(ours, official, titlesAgree),
    ...compareNotes(ours, official),
    ...divisionsIntoParagraphs(official, articles),
    ...defectsOf(official),
  ];
  const count = (status: ArticleVerdict['status']): number => articles.filter((a) => a.status === status).length;
  const counts = { equal: count('equal'), differs: count('differs'), missing: count('missing'), extra: count('extra') };
  const equal = counts.equal === articles.length && [...headings, ...parts].every((part) => part.equal) && titlesAgree;
  return { equal, articles, headings, parts, counts, findings };
}

/** Articles whose words agree but whose paragraphs do not: possible only where a print had to be re-joined. */
function divisionsIntoParagraphs(official: Statute, verdicts: readonly ArticleVerdict[]): readonly Diagnostic[] {
  const places = new Map(articlesOf(official).map((article) => [article.label.text, placeOf(article.label)]));
  return verdicts
    .filter((v) => v.status === 'equal' && comparable(v.ours ?? '') !== comparable(v.official ?? ''))
    .map((v) => diagnose('V007', places.get(v.label) ?? null, { label: v.label }));
}

function compareTitles(ours: Statute, official: Statute, agree: boolean): readonly Diagnostic[] {
  const line = official.title[0];
  return agree ? [] : [diagnose('V006', line ? placeOf(line) : null, { ours: titleOf(ours), official: titleOf(official) })];
}

function defectsOf(official: Statute): readonly Diagnostic[] {
  const texts = textsOf(official);
  const ids: NodeId[] = articlesOf(official).flatMap((article) => textIdsIn(article));
  return ids.flatMap((id) => printDefects(texts.get(id) ?? built('')));
}
