import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { amend } from '../../src/amend/amend.ts';
import type { Amendment } from '../../src/amend/types.ts';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { type OutlineLine, outlineOf } from '../../src/statute/data/outline.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import { printStatute } from '../../src/statute/print.ts';
import type { Statute } from '../../src/statute/types.ts';
import type { Reading } from '../../src/text/source.ts';
import { caseReadings, caseTexts } from './cases.ts';
import { decisionOf, projectFile, statuteOf } from './texts.ts';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

/** The amendments of the cases that can be carried out without an error, by the name of the case. */
export function caseAmendments(): ReadonlyMap<string, Amendment> {
  const found = new Map<string, Amendment>();
  for (const name of [...caseReadings.keys()].sort()) {
    const { base, decision, diagnostics: understood } = caseTexts(name);
    const { amendment, diagnostics } = amend(base, decision);
    if (amendment !== null && ![...understood, ...diagnostics].some(isError)) found.set(name, amendment);
  }
  return found;
}

/** The three statutes of Shanxi before their amendment, and what it makes of them. */
export function shanxiAmendments(): ReadonlyMap<string, Amendment> {
  const { decision } = decisionOf(projectFile('decisions/shanxi-2020-66.txt'));
  return new Map(
    ['shanxi-land-2008', 'shanxi-organ-2020', 'shanxi-election-2015'].map((name) => {
      const { amendment } = amend(statuteOf(projectFile(`statutes/${name}.txt`)), decision);
      if (amendment === null) throw new Error(`${name} is not amended`);
      return [name, amendment];
    }),
  );
}

/** Real statutes by name: those of the samples, as republished and as printed by the gazette, and of the corpus, where it is at hand, every third. */
export function realStatutes(): ReadonlyMap<string, Statute> {
  const found = new Map<string, Statute>();
  for (const folder of ['statutes', 'statutes/republished']) {
    for (const name of readdirSync(new URL(`../../${folder}/`, import.meta.url)).sort()) {
      if (name.endsWith('.txt')) found.set(`${folder}/${name}`, statuteOf(projectFile(`${folder}/${name}`), name));
    }
  }
  for (const folder of ['triples', 'pairs', 'spc', 'written']) {
    const at = new URL(`${folder}/`, CORPUS);
    const names = existsSync(at) ? readdirSync(at).sort() : [];
    for (const name of folder === 'triples' ? names : names.filter((_, i) => i % 3 === 0)) {
      for (const file of ['base.txt', 'old.txt']) {
        const path = new URL(`${name}/${file}`, at);
        if (existsSync(path)) found.set(`${folder}/${name}/${file}`, statuteOf(readFileSync(path, 'utf8'), file));
      }
    }
  }
  return found;
}

/** A statute line by line, each with what it is and its label: all that formats must keep. */
export function outlined(statute: Statute): readonly (OutlineLine & { readonly text: string })[] {
  const lines = printStatute(statute);
  return outlineOf(statute).map((line, i) => ({ ...line, text: lines[i] ?? '' }));
}

/** The statute that lines read from a file are. */
export function outlinedReading(reading: Reading | null): ReturnType<typeof outlined> {
  if (reading === null) throw new Error('nothing was read');
  return outlined(parseStatute(reading).statute);
}
