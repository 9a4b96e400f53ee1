import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { printArticle } from '../statute/print.ts';
import { textIdsIn, textsOf } from '../statute/texts.ts';
import type { Article, NodeId, Statute } from '../statute/types.ts';
import { articlesOf, divisionsOf, titleOf } from '../statute/walk.ts';
import { fold, sameWords } from '../text/fold.ts';
import { firstUnpaired } from '../text/pairs.ts';
import { built, placeOf } from '../text/passage.ts';
import { printDefects, withoutDoubledStops } from './print-defects.ts';
import { sameButTypography } from './typography.ts';

/**
 * Why an article differs: `not-applied` the official text is still the base text; `departs` it says something that neither the
 * base nor the decision says; `typography` it says the same with other characters or stops; `source` our base has a gap there
 * (条文从略).
 */
export type Reason = 'not-applied' | 'departs' | 'typography' | 'source';

/** One article of ours against the official one; `ours` or `official` is null where it is extra or missing. Texts are whole, a line a paragraph. */
export interface ArticleVerdict {
  readonly label: string;
  readonly status: 'equal' | 'differs' | 'missing' | 'extra';
  readonly reason: Reason | null;
  readonly ours: string | null;
  readonly official: string | null;
}

export interface HeadingVerdict {
  readonly ours: string | null;
  readonly official: string | null;
  readonly equal: boolean;
}

/** The whole comparison; `equal` says that articles, headings and title are, up to typography. Findings are about the official print. */
export interface Verification {
  readonly equal: boolean;
  readonly articles: readonly ArticleVerdict[];
  readonly headings: readonly HeadingVerdict[];
  readonly counts: { readonly equal: number; readonly differs: number; readonly missing: number; readonly extra: number };
  readonly findings: readonly Diagnostic[];
}

/**
 * Compares a statute with its official text, article by article, folding width, quotation marks, bracket styles and spaces only
 * (and a stop printed twice, which is a finding). Where the paragraphs of a print had to be inferred, their ends do not count
 * either, and differing ends are a finding. The official text is a witness, not the truth (docs/semantics.md#witness): what is wrong with it on its
 * face is listed. `base` tells what a difference means.
 */
export function verify(ours: Statute, official: Statute, base: Statute): Verification {
  const inferred = ours.paragraphs === 'inferred' || official.paragraphs === 'inferred';
  const articles = compareArticles(ours, official, base, inferred);
  const headings = compareHeadings(ours, official);
  const titlesAgree = sameWords(titleOf(ours), titleOf(official));
  const findings = [
    ...compareTitles(ours, official, titlesAgree),
    ...compareNotes(ours, official),
    ...divisionsIntoParagraphs(official, articles),
    ...defectsOf(official),
  ];
  const count = (status: ArticleVerdict['status']): number => articles.filter((a) => a.status === status).length;
  const counts = { equal: count('equal'), differs: count('differs'), missing: count('missing'), extra: count('extra') };
  const equal = counts.equal === articles.length && headings.every((h) => h.equal) && titlesAgree;
  return { equal, articles, headings, counts, findings };
}

function compareArticles(ours: Statute, official: Statute, base: Statute, inferred: boolean): ArticleVerdict[] {
  const theirs = new Map(articlesOf(official).map((article) => [keyOf(article), article]));
  const before = new Map(articlesOf(base).map((article) => [article.id, article]));
  const verdicts: ArticleVerdict[] = [];
  for (const article of articlesOf(ours)) {
    const other = theirs.get(keyOf(article));
    theirs.delete(keyOf(article));
    verdicts.push(compareArticle(article, other ?? null, before.get(article.id) ?? null, inferred));
  }
  for (const article of theirs.values()) verdicts.push(verdict(article.label.text, 'missing', null, null, textOf(article)));
  return verdicts;
}

function compareArticle(ours: Article, official: Article | null, base: Article | null, inferred: boolean): ArticleVerdict {
  const text = textOf(ours);
  if (official === null) return verdict(ours.label.text, 'extra', null, text, null);
  const other = textOf(official);
  const [mine, theirs] = [comparable(text), comparable(other)];
  if (mine === theirs || (inferred && runOn(mine) === runOn(theirs))) return verdict(ours.label.text, 'equal', null, text, other);
  return verdict(ours.label.text, 'differs', reasonFor(text, other, base === null ? null : bodyOf(base), bodyOf(official)), text, other);
}

function reasonFor(ours: string, official: string, base: string | null, officialBody: string): Reason {
  if (/条文从略/.test(ours)) return 'source';
  if (sameButTypography(ours, official)) return 'typography';
  return base !== null && comparable(base) === comparable(officialBody) ? 'not-applied' : 'departs';
}

function verdict(label: string, status: ArticleVerdict['status'], reason: Reason | null, ours: string | null, official: string | null): ArticleVerdict {
  return { label, status, reason, ours, official };
}

/** What must agree: every paragraph as a line of its own, folded. */
function comparable(text: string): string {
  return text
    .split('\n')
    .map((line) => withoutDoubledStops(fold(line)))
    .join('\n');
}

/** The words alone, where the ends of paragraphs are not known for certain. */
function runOn(text: string): string {
  return text.replace(/\n/g, '');
}

/** Articles whose words agree but whose paragraphs do not: possible only where a print had to be re-joined. */
function divisionsIntoParagraphs(official: Statute, verdicts: readonly ArticleVerdict[]): readonly Diagnostic[] {
  const places = new Map(articlesOf(official).map((article) => [article.label.text, placeOf(article.label)]));
  return verdicts
    .filter((v) => v.status === 'equal' && comparable(v.ours ?? '') !== comparable(v.official ?? ''))
    .map((v) => diagnose('V007', places.get(v.label) ?? null, { label: v.label }));
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

function compareHeadings(ours: Statute, official: Statute): HeadingVerdict[] {
  const lines = (statute: Statute): string[] => divisionsOf(statute).map((d) => d.label.text + d.gap + d.heading.text);
  const left = lines(ours);
  const right = lines(official);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i): HeadingVerdict => {
    const a = left[i] ?? null;
    const b = right[i] ?? null;
    return { ours: a, official: b, equal: a !== null && b !== null && sameWords(a, b) };
  });
}

function compareTitles(ours: Statute, official: Statute, agree: boolean): readonly Diagnostic[] {
  const line = official.title[0];
  return agree ? [] : [diagnose('V006', line ? placeOf(line) : null, { ours: titleOf(ours), official: titleOf(official) })];
}

const ORDINAL = /第[一二三四五六七八九十]+次(?=修正)/;

function compareNotes(ours: Statute, official: Statute): readonly Diagnostic[] {
  const left = ours.history?.entries ?? [];
  const right = official.history?.entries ?? [];
  const found: Diagnostic[] = [];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const a = left[i] ?? '';
    const b = right[i] ?? '';
    const place = (start = 0, end = b.length): Diagnostic['place'] => placeInNote(official, b, start, end);
    const unpaired = bracketed(official) ? firstUnpaired(b) : null;
    if (unpaired !== null)
      found.push(diagnose('V003', place(unpaired, unpaired + 1), { words: b[unpaired] ?? '', around: b.slice(Math.max(0, unpaired - 8), unpaired + 8) }));
    if (loose(a) === loose(b)) continue;
    const code = loose(a.replace(ORDINAL, '')) === loose(b.replace(ORDINAL, '')) ? 'V004' : 'V005';
    const tail = /(?:第[一二三四五六七八九十]+次)?修正[）)]?$/.exec(b);
    found.push(diagnose(code, code === 'V004' && tail !== null ? place(tail.index) : place(), { ours: a, official: b }));
  }
  return found;
}

/**
 * Entries of a note up to typography: brackets nest differently in every print, and collections leave out 根据 and the brackets
 * around the note.
 */
function loose(entry: string): string {
  return fold(entry)
    .replace(/[《》（）]/g, '')
    .replace(/^根据/, '');
}

/** Whether the note stands in brackets; where a collection took them off, a stray one says nothing about the print. */
function bracketed({ history }: Statute): boolean {
  return history?.bracketed === true;
}

/** Where a part of an entry stands in the note, if the entry is on one line there; else the note's first line. */
function placeInNote({ history }: Statute, entry: string, start: number, end: number): Diagnostic['place'] {
  for (const line of history?.lines ?? []) {
    const at = entry === '' ? -1 : line.text.indexOf(entry);
    if (at >= 0) return placeOf(line, at + start, at + end);
  }
  const first = history?.lines[0];
  return first === undefined ? null : placeOf(first);
}

function defectsOf(official: Statute): readonly Diagnostic[] {
  const texts = textsOf(official);
  const ids: NodeId[] = articlesOf(official).flatMap((article) => textIdsIn(article));
  return ids.flatMap((id) => printDefects(texts.get(id) ?? built('')));
}
