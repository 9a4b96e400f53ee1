import { type AmendOptions, amend } from '../amend/amend.ts';
import { concerning } from '../amend/concerning.ts';
import { partGiven } from '../amend/select.ts';
import type { Amendment } from '../amend/types.ts';
import type { Decision } from '../decision/operation.ts';
import { type Diagnostic, diagnose, forbid } from '../diagnostics/diagnostic.ts';
import { rereadStatute } from '../statute/reread.ts';
import type { Statute } from '../statute/types.ts';
import { placeOf } from '../text/passage.ts';
import { type Verification, verify } from '../verify/verify.ts';
import type { OpenBook, OpenStep } from './types.ts';

/** A step carried out. */
export interface Stage {
  /** Which step of the book it is, from 0. */
  readonly at: number;
  readonly step: OpenStep;
  /** What was carried out: the decision, or those of its items that are in force. */
  readonly decision: Decision;
  readonly amendment: Amendment;
  /** Held against the text as republished; null if the book has none, or not all items were carried out. */
  readonly verification: Verification | null;
  /** What there was to say of the decision and of carrying it out. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A life as far as it could be carried out. */
export interface Replay {
  readonly first: Statute;
  readonly stages: readonly Stage[];
  readonly last: Statute;
  /** The step that could not be carried out, or did not give the official text; null if all did. */
  readonly stopped: number | null;
  /** Why it was stopped. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Which items of a step are carried out: all, none, or those with these numbers. */
export type Chosen = 'all' | 'none' | ReadonlySet<string>;

/**
 * Carries out the decisions of a book one after the other, each on the text that the one before gave, and holds each result against the official text
 * where the book has one. It ends at the first step that cannot be carried out whole, or does not give that text (B024).
 */
export function replay(book: OpenBook, options: AmendOptions, strict: boolean, chosen: (step: OpenStep) => Chosen = () => 'all'): Replay {
  const first = book.first.value;
  const stages: Stage[] = [];
  let current = first;
  for (const [at, step] of book.steps.entries()) {
    const items = chosen(step);
    if (items === 'none') continue;
    const stop = (why: readonly Diagnostic[]): Replay => ({ first, stages, last: current, stopped: at, diagnostics: why });
    const { value, diagnostics: reading } = step.decision;
    const decision = items === 'all' ? value : withItems(value, items);
    const { here } = concerning(value, current, reading);
    const { amendment, diagnostics: found } = amend(current, decision, options, here);
    const told = [...new Set([...here, ...found])];
    if (amendment === null || forbid(told, strict)) return stop(told);
    const made = rereadStatute(amendment.after, `〈${value.title.text}〉`);
    const verification = step.officialText === null || items !== 'all' ? null : verify(made, step.officialText.value, current);
    const departing = verification === null ? [] : departuresIn(verification, step);
    if (departing.length > 0) {
      const params = { file: step.official ?? '', departures: departing.join('、'), count: departing.length };
      return stop([...told, diagnose('B024', placeOf(value.title), params)]);
    }
    stages.push({ at, step, decision, amendment, verification, diagnostics: told });
    current = made;
  }
  return { first, stages, last: current, stopped: null, diagnostics: [] };
}

/** What of an official text departs from ours and is not known to do so. */
function departuresIn({ articles, headings, parts, equal }: Verification, { departures }: OpenStep): readonly string[] {
  if (equal) return [];
  const labels = [
    ...articles.filter(({ status }) => status !== 'equal').map(({ label }) => label),
    ...headings.filter((heading) => !heading.equal).map(({ ours, official }) => ours ?? official ?? ''),
    ...parts.filter((part) => !part.equal).map(({ kind, name }) => name || kind),
  ];
  return labels.filter((label) => !departures.includes(label));
}

/** A decision of which only some items are carried out. */
function withItems(decision: Decision, items: ReadonlySet<string>): Decision {
  return { ...decision, parts: decision.parts.map((part) => ({ ...part, items: part.items.filter(({ number }) => items.has(topOf(number))) })) };
}

/** The items of a decision for a statute, by their numbers, without what stands under them. */
export function itemNumbers(decision: Decision, statute: Statute): ReadonlySet<string> {
  return new Set((partGiven(decision, statute)?.items ?? []).map(({ number }) => topOf(number)));
}

function topOf(number: string): string {
  return number.split('、')[0] ?? number;
}
