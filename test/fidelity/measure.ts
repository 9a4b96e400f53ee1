import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { amend } from '../../src/amend/amend.ts';
import type { Amendment } from '../../src/amend/types.ts';
import type { Decision, DecisionItem } from '../../src/decision/operation.ts';
import { parseDecision } from '../../src/decision/parse.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { readText } from '../../src/read/lines.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import type { Statute } from '../../src/statute/types.ts';
import { decode } from '../../src/text/encoding.ts';
import { offsetAt, type Reading, SourceText } from '../../src/text/source.ts';
import type { ArticleVerdict, Reason } from '../../src/verify/articles.ts';
import { type Verification, verify } from '../../src/verify/verify.ts';
import { messageOf } from '../../src/words/index.ts';
import type { CorpusCase } from './corpus.ts';

/** How an article fails to be equal; the columns of the table in this order. */
export const CLASSES = ['number', 'not-applied', 'departs', 'typography', 'source', 'missing', 'extra'] as const;
export type Class = (typeof CLASSES)[number];

/** An article that is not equal; `explained` is what the corpus itself says of it. */
export interface Difference extends Pick<ArticleVerdict, 'label' | 'ours' | 'official'> {
  readonly class: Class;
  readonly explained: string | null;
}

/** An item with a clause that was not understood, or was misunderstood on the face of it, and what was reported. */
export interface Refused {
  readonly item: string;
  readonly codes: readonly string[];
  readonly messages: readonly string[];
}

/** A case measured. Its items are those for the statute of the case. */
export interface Row {
  readonly name: string;
  readonly informative: boolean;
  readonly items: number;
  readonly refused: readonly Refused[];
  readonly operations: number;
  readonly applied: number;
  /** Operations that were understood and could not be carried out: their ids with what was reported. */
  readonly failed: readonly { readonly operation: string; readonly messages: readonly string[] }[];
  readonly articles: number;
  readonly equal: readonly string[];
  readonly differences: readonly Difference[];
  readonly headings: { readonly equal: number; readonly all: number; readonly differing: readonly Pick<ArticleVerdict, 'ours' | 'official'>[] };
}

/** Reads a file of the corpus, which must be readable. */
export function read(path: string): Reading {
  const decoded = decode(readFileSync(path));
  if (decoded === null) throw new Error(`cannot read ${path}`);
  return readText(new SourceText(path, decoded.text)).reading;
}

/** Applies the decisions of a case one after the other and compares; the last amendment is given back with it. */
export function measure(given: CorpusCase): { row: Row; verification: Verification; amendment: Amendment | null } {
  const before = parseStatute(read(given.base)).statute;
  let after: Statute = before;
  let amendment: Amendment | null = null;
  const refused: Refused[] = [];
  const failed: Row['failed'][number][] = [];
  const sum = { items: 0, operations: 0, applied: 0 };
  for (const path of given.decisions) {
    const { decision, diagnostics } = parseDecision(read(path));
    const made = amend(after, decision, undefined, diagnostics).amendment;
    const items = (made?.part ?? decision.parts[0])?.items ?? [];
    sum.items += items.length;
    const found = refusedItems(items, diagnostics);
    refused.push(...(given.decisions.length === 1 ? found : found.map((r) => ({ ...r, item: `${basename(path, '.txt')} ${r.item}` }))));
    if (made === null) continue;
    sum.operations += made.outcomes.length;
    for (const outcome of made.outcomes) {
      if (outcome.status === 'applied') sum.applied++;
      else failed.push({ operation: outcome.operation.id, messages: outcome.diagnostics.map((d) => messageOf(d, 'zh')) });
    }
    after = made.after;
    amendment = made;
  }
  const verification = verify(after, parseStatute(read(given.official)).statute, before);
  const row: Row = {
    name: given.name,
    informative: given.informative,
    ...sum,
    refused,
    failed,
    articles: verification.articles.length,
    equal: verification.articles.filter((a) => a.status === 'equal').map((a) => a.label),
    differences: verification.articles.flatMap((article) => differenceOf(article, given)),
    headings: {
      equal: verification.headings.filter((h) => h.equal).length,
      all: verification.headings.length,
      differing: verification.headings.filter((h) => !h.equal),
    },
  };
  return { row, verification, amendment };
}

function differenceOf({ label, status, reason, ours, official }: ArticleVerdict, { explained }: CorpusCase): Difference[] {
  if (status === 'equal') return [];
  const known = explained.get(label) ?? null;
  const kind: Class = status !== 'differs' ? status : known !== null ? 'source' : ((reason satisfies Reason | null) ?? 'departs');
  return [{ label, class: kind, explained: known, ours, official }];
}

/** The items that hold an error of the reading, with its codes. */
export function refusedItems(items: readonly DecisionItem[], diagnostics: readonly Diagnostic[]): Refused[] {
  return items.flatMap(({ number, text }): Refused[] => {
    if (text.origin === null) return [];
    const [from, to] = [offsetAt(text.origin, 0), offsetAt(text.origin, text.text.length)];
    const errors = diagnostics.filter((d) => isError(d) && d.place !== null && d.place.span.start >= from && d.place.span.start <= to);
    if (errors.length === 0) return [];
    return [{ item: number === '' ? '（无序号）' : number, codes: errors.map((d) => d.code), messages: errors.map((d) => messageOf(d, 'zh')) }];
  });
}

/** All items of a decision, of every part. */
export function itemsOf({ parts }: Decision): readonly DecisionItem[] {
  return parts.flatMap((part) => part.items);
}

/** A text file of the project; '' if it is not there. */
export function fileOr(path: string, instead: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return instead;
  }
}
