import { expect, test } from 'vitest';
import { amend } from '../../src/amend/amend.ts';
import { partFor } from '../../src/amend/select.ts';
import type { Decision, DecisionPart, Operation, Quote } from '../../src/decision/operation.ts';
import { type Diagnostic, isError } from '../../src/diagnostics/diagnostic.ts';
import type { Address } from '../../src/statute/address.ts';
import { printStatute } from '../../src/statute/print.ts';
import type { Statute } from '../../src/statute/types.ts';
import { built } from '../../src/text/passage.ts';
import { caseReadings, caseTexts } from '../support/cases.ts';

/**
 * Whatever an operation says of the text in force is heeded: a place that is not there, or words that stand nowhere, must give another text or a word about it. An
 * operation that comes out as before, though it names what does not exist, has not looked.
 */
const NOWHERE = 777;
const NO_WORDS: Quote = { lines: [built('子虚乌有之词句')], place: null };
/** The places and the words of the text in force that an operation names. */
const PLACES = ['target', 'targets', 'after', 'before'] as const;
const WORDS = ['old', 'anchor', 'quotes'] as const;

type Fields = Readonly<Record<string, unknown>>;

function* astray(address: Address): Generator<Address> {
  for (const [i] of address.steps.entries()) yield { ...address, steps: address.steps.map((step, j) => (i === j ? { ...step, number: NOWHERE } : step)) };
  if (address.words !== undefined) yield { ...address, words: '子虚乌有之词句' };
  if (address.sentences !== undefined) yield { ...address, sentences: { from: NOWHERE, to: NOWHERE } };
  if (address.occurrence !== undefined) yield { ...address, occurrence: { nth: NOWHERE } };
  if (address.annex !== undefined) yield { ...address, annex: '附件九十九' };
  if (address.division !== undefined) yield { ...address, division: '子虚乌有' };
}

/** The same operation with one of its places, or of its old words, changed to what is not there. */
function* changed(operation: Operation): Generator<{ readonly what: string; readonly operation: Operation }> {
  const fields = operation as unknown as Fields;
  const made = (what: string, key: string, value: unknown) => ({ what: `${operation.kind} ${what}`, operation: { ...operation, [key]: value } as Operation });
  for (const key of PLACES) {
    const value = fields[key] as Address | readonly Address[] | null | undefined;
    if (value == null) continue;
    if (!Array.isArray(value)) for (const other of astray(value as Address)) yield made(key, key, other);
    else for (const [i, one] of value.entries()) for (const other of astray(one)) yield made(key, key, value.with(i, other));
  }
  for (const key of WORDS) {
    const value = fields[key] as Quote | readonly Quote[] | null | undefined;
    if (value != null) yield made(key, key, Array.isArray(value) ? value.with(0, NO_WORDS) : NO_WORDS);
  }
  if ('pairs' in operation)
    for (const [i, pair] of operation.pairs.entries()) yield made('pairs', 'pairs', operation.pairs.with(i, { ...pair, old: NO_WORDS }));
}

function withOperation(decision: Decision, part: DecisionPart, place: { readonly item: number; readonly at: number }, operation: Operation): Decision {
  const items = part.items.map((item, i) => (i === place.item ? { ...item, operations: item.operations.with(place.at, operation) } : item));
  return { ...decision, parts: decision.parts.map((each) => (each === part ? { ...part, items } : each)) };
}

interface Outcome {
  readonly text: string | null;
  readonly told: string;
  readonly failed: boolean;
}

function outcomeOf(base: Statute, decision: Decision, read: readonly Diagnostic[]): Outcome {
  const { amendment, diagnostics } = amend(base, decision, undefined, read);
  const told = diagnostics.map(({ code }) => code).sort();
  return { text: amendment === null ? null : printStatute(amendment.after).join('\n'), told: told.join(' '), failed: diagnostics.some(isError) };
}

/** What of an operation of a case can be changed to what is not there without a difference. */
function unheeded(name: string): readonly string[] {
  const { base, decision, diagnostics } = caseTexts(name);
  const part = decision.parts.find((each) => each === partFor(decision, base));
  const before = outcomeOf(base, decision, diagnostics);
  if (part === undefined || before.failed || diagnostics.some(isError)) return [];
  return part.items.flatMap(({ operations }, item) =>
    operations.flatMap((operation, at) =>
      [...changed(operation)].flatMap(({ what, operation: other }) => {
        const { text, told } = outcomeOf(base, withOperation(decision, part, { item, at }, other), diagnostics);
        return text === before.text && told === before.told ? [`${name}: ${what}: ${operation.clause.text}`] : [];
      }),
    ),
  );
}

test('a place or words of the text in force that are not there make a difference', () => {
  expect([...caseReadings.keys()].flatMap(unheeded)).toEqual([]);
});
