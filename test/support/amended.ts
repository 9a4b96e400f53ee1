import { existsSync, readFileSync } from 'node:fs';
import { amend } from '../../src/amend/amend.ts';
import type { Amendment } from '../../src/amend/types.ts';
import { printStatute } from '../../src/statute/print.ts';
import { corpusCases } from '../fidelity/corpus.ts';
import { caseReadings, caseTexts } from './cases.ts';
import { decisionOf, projectFile, statuteOf } from './texts.ts';

/** A base with the decisions that were carried out on it, each on the text that the one before gave. */
export interface Amended {
  readonly name: string;
  readonly amendments: readonly Amendment[];
}

/** Every case of test/cases whose decision amends its base at all; operations that failed have changed nothing. */
export function amendedCases(): readonly Amended[] {
  return [...caseReadings.keys()].flatMap((name) => {
    const { base, decision } = caseTexts(name);
    const { amendment } = amend(base, decision);
    return amendment === null ? [] : [{ name, amendments: [amendment] }];
  });
}

/** The three statutes of Shanxi that one decision amends. */
export function amendedSamples(): readonly Amended[] {
  const decision = projectFile('decisions/shanxi-2020-66.txt');
  return ['shanxi-land-2008', 'shanxi-organ-2020', 'shanxi-election-2015'].flatMap((name) => amended(name, projectFile(`statutes/${name}.txt`), [decision]));
}

/** The cases of the corpus whose name begins so, chains with all their decisions; none where the corpus is absent. */
export function amendedCorpus(...prefixes: readonly string[]): readonly Amended[] {
  const wanted = corpusCases().filter((c) => !c.informative && existsSync(c.base) && prefixes.some((prefix) => c.name.startsWith(prefix)));
  return wanted.flatMap(({ name, base, decisions }) =>
    amended(
      name,
      readFileSync(base, 'utf8'),
      decisions.map((path) => readFileSync(path, 'utf8')),
    ),
  );
}

/** A base as text and the decisions as texts; nothing if one of them does not amend it at all. */
export function amended(name: string, base: string, decisions: readonly string[]): Amended[] {
  const amendments: Amendment[] = [];
  let current = statuteOf(base);
  for (const text of decisions) {
    const { amendment } = amend(current, decisionOf(text).decision);
    if (amendment === null) return [];
    amendments.push(amendment);
    current = statuteOf(printStatute(amendment.after).join('\n'));
  }
  return [{ name, amendments }];
}
