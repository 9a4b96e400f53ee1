import { readFileSync } from 'node:fs';
import { partFor } from '../../src/amend/select.ts';
import type { Operation } from '../../src/decision/operation.ts';
import { comparableLines } from '../../src/draft/lines.ts';
import type { Fallback } from '../../src/draft/types.ts';
import { amend, draft } from '../../src/index.ts';
import type { Address } from '../../src/statute/address.ts';
import { formatAddress } from '../../src/statute/address-text.ts';
import { printStatute } from '../../src/statute/print.ts';
import type { Statute } from '../../src/statute/types.ts';
import { decisionOf, statuteOf } from '../support/texts.ts';
import type { Pair } from './pairs.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { type Reinsertion, reinsertionsIn } from './reinsertions.ts';

/** What drafting a pair came to. */
export interface Row {
  readonly name: string;
  /** The wording, applied to the old version as anybody would apply it, gives the new one, up to typography. */
  readonly proved: boolean;
  /** Lines of the result that are the new version's but for typography: what no decision would order. */
  readonly typographic: number;
  /** The versions do not differ. */
  readonly equal: boolean;
  /** A text has lost a heading: nothing is drafted from it. */
  readonly damaged: boolean;
  readonly characters: number;
  readonly officialCharacters: number | null;
  /** Of so many operations of the official decision so many have the kind and the target of one of ours. */
  readonly official: number;
  readonly alike: number;
  readonly fallbacks: readonly Fallback[];
  /** What is taken away and put in again. */
  readonly reinsertions: readonly Reinsertion[];
  /** The words quoted for changes inside units, by our decision and by the official one. */
  readonly quotations: readonly Quotation[];
  readonly officialQuotations: readonly Quotation[];
}

/** Drafts the decision of a pair, applies its wording, and compares with the official decision. */
export function measurePair({ name, old, now, official, form }: Pair, explicitRefs = false): Row {
  const [before, after] = [readFileSync(old, 'utf8'), readFileSync(now, 'utf8')];
  const { text, decision, fallbacks, diagnostics } = draft(before, after, { form, explicitRefs });
  const amended = text === null ? null : amend(before, text).amendment;
  const wanted = statuteOf(after);
  const theirs = official === null ? null : decisionOf(readFileSync(official, 'utf8')).decision;
  const part = theirs === null ? null : partFor(theirs, statuteOf(before));
  const ours = new Set((decision?.parts ?? []).flatMap((p) => p.items.flatMap((i) => i.operations.flatMap(keysOf))));
  const keys = (part?.items ?? []).flatMap((i) => i.operations.flatMap(keysOf));
  return {
    name,
    proved: amended !== null && sameButFollowing(comparableLines(amended.after), comparableLines(wanted), diagnostics.filter((d) => d.code === 'X009').length),
    typographic: amended === null ? 0 : typographic(amended.after, wanted),
    equal: diagnostics.some((d) => d.code === 'V016'),
    damaged: diagnostics.some((d) => d.code === 'V021'),
    characters: text?.length ?? 0,
    officialCharacters: theirs !== null && theirs.parts.length === 1 ? readFileSync(official ?? '', 'utf8').length : null,
    official: keys.length,
    alike: keys.filter((key) => ours.has(key)).length,
    fallbacks,
    reinsertions: decision === null ? [] : reinsertionsIn(decision, statuteOf(before)),
    quotations: quotationsIn(
      (decision?.parts ?? []).flatMap((p) => p.items),
      statuteOf(before),
    ),
    officialQuotations: quotationsIn(part?.items ?? [], statuteOf(before)),
  };
}

/** Whether two texts are the same, but for as many lines as references are said to follow (X009). */
export function sameButFollowing(made: readonly string[], wanted: readonly string[], following: number): boolean {
  const masked = (line: string): string => line.replace(/第[一二三四五六七八九十百千零]+(?=[条款项])/g, '第');
  const differing = wanted.filter((line, i) => line !== made[i]);
  return made.length === wanted.length && differing.length <= following && wanted.every((line, i) => masked(line) === masked(made[i] ?? ''));
}

/** Kind and target, one for each target; what changes no text has none. */
function keysOf(operation: Operation): readonly string[] {
  const say = (targets: readonly Address[]): string[] => targets.map((target) => `${operation.kind} ${formatAddress(target)}`);
  switch (operation.kind) {
    case 'non-textual':
      return [];
    case 'replace-everywhere':
      return [operation.kind];
    case 'insert':
      return operation.as.length > 0 ? say(operation.as) : say(operation.within === null ? [] : [operation.within]);
    case 'replace':
    case 'renumber':
    case 'include':
    case 'split':
    case 'restate':
      return say([operation.target]);
    default:
      return say(operation.targets);
  }
}

/** How many lines differ to the letter, between versions that are equal up to typography. */
function typographic(made: Statute, wanted: Statute): number {
  const body = (statute: Statute): readonly string[] => printStatute({ ...statute, history: null, toc: null, front: [] });
  const theirs = new Set(body(wanted));
  return body(made).filter((line) => !theirs.has(line)).length;
}
