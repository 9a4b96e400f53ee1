import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Decision } from '../../src/decision/operation.ts';
import { parseDecision } from '../../src/decision/parse.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { readText } from '../../src/read/lines.ts';
import { readMarkdown } from '../../src/read/markdown/read.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import type { Statute } from '../../src/statute/types.ts';
import { type Reading, SourceText } from '../../src/text/source.ts';

export const CASES = new URL('../cases/', import.meta.url);

/** The base and the decision of each folder of test/cases, by its name: base.txt and decision.txt, or .md where tables stand in them. */
export const caseReadings: ReadonlyMap<string, { readonly base: Reading; readonly decision: Reading }> = new Map(
  await Promise.all(readdirSync(CASES).map(async (name) => [name, { base: await read(name, 'base'), decision: await read(name, 'decision') }] as const)),
);

/** The statute and the decision of a case, with what reading the decision had to say. */
export function caseTexts(name: string): { readonly base: Statute; readonly decision: Decision; readonly diagnostics: readonly Diagnostic[] } {
  const { base, decision } = caseNamed(name);
  return { base: parseStatute(base).statute, ...parseDecision(decision) };
}

/** What a case has; an unknown name is a fault of the test. */
export function caseNamed(name: string): { readonly base: Reading; readonly decision: Reading } {
  const found = caseReadings.get(name);
  if (found === undefined) throw new Error(`no case ${name}`);
  return found;
}

async function read(name: string, part: 'base' | 'decision'): Promise<Reading> {
  const marked = new URL(`${name}/${part}.md`, CASES);
  if (!existsSync(marked)) return readText(new SourceText(`${part}.txt`, readFileSync(new URL(`${name}/${part}.txt`, CASES), 'utf8'))).reading;
  const { reading, diagnostics } = await readMarkdown(`${part}.md`, readFileSync(marked), { revisions: 'ask' });
  if (reading === undefined || diagnostics.length > 0) throw new Error(`${name}/${part}.md is not read without a word`);
  return reading;
}
