import { describe, expect, test } from 'vitest';
import { amend } from '../../src/amend/amend.ts';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { printStatute } from '../../src/statute/print.ts';
import type { Statute } from '../../src/statute/types.ts';
import { fold } from '../../src/text/fold.ts';
import { verify } from '../../src/verify/verify.ts';
import { typesetAsGazette } from '../support/gazette.ts';
import { decisionOf, projectFile, statuteOf } from '../support/texts.ts';

/** The real decision of 27 November 2020 and the three statutes it amends: every reading of base, decision and official text. */
const decisions = { clean: decisionOf(projectFile('decisions/shanxi-2020-66.txt')), print: decisionOf(projectFile('decisions/shanxi-2020-66.print.txt')) };
const statutes = [
  { name: 'land', base: 'shanxi-land-2008', official: 'shanxi-land-2020', articles: 37, findings: ['V001', 'V002'], typeset: [] },
  { name: 'organ', base: 'shanxi-organ-2020', official: 'shanxi-organ-2020', articles: 45, findings: [], typeset: [] },
  { name: 'election', base: 'shanxi-election-2015', official: 'shanxi-election-2020', articles: 65, findings: ['V003', 'V004'], typeset: ['V007'] },
] as const;

test('both readings of the decision are understood whole', () => {
  for (const { diagnostics } of Object.values(decisions)) expect(diagnostics.filter((d) => d.severity !== 'info')).toEqual([]);
});

describe.each(statutes)('$name', ({ base, official, articles, findings, typeset }) => {
  const text = projectFile(`statutes/${base}.txt`);
  const bases = { clean: statuteOf(text), print: statuteOf(typesetAsGazette(text)) };
  const officials = {
    clean: statuteOf(projectFile(`statutes/republished/${official}.txt`)),
    print: statuteOf(projectFile(`statutes/republished/${official}.print.txt`)),
  };

  test.each([
    ['clean', 'clean', 'clean'],
    ['clean', 'clean', 'print'],
    ['clean', 'print', 'clean'],
    ['clean', 'print', 'print'],
    ['print', 'clean', 'clean'],
    ['print', 'clean', 'print'],
    ['print', 'print', 'clean'],
    ['print', 'print', 'print'],
  ] as const)('base %s, decision %s: the official text (%s), article by article', (from, by, against) => {
    const { amendment, diagnostics } = amend(bases[from], decisions[by].decision);
    expect(diagnostics.filter(isError)).toEqual([]);
    const verification = verify(amendment?.after as Statute, officials[against], bases[from]);
    expect(verification.counts).toEqual({ equal: articles, differs: 0, missing: 0, extra: 0 });
    expect(verification.headings.every((h) => h.equal)).toBe(true);
    expect(verification.equal).toBe(true);
    const expected = against === 'print' ? [...findings, ...typeset] : [...findings];
    expect(verification.findings.map((f) => f.code).sort()).toEqual(expected.sort());
  });

  test('the printed reading of the republished text gives the same tree', () => {
    const lines = (statute: Statute): string[] => printStatute({ ...statute, history: null }).map(fold);
    // In 第五十四条 the print runs on where the cleaned text begins a paragraph (statutes/SOURCES.md).
    const join = (all: string[]): string[] => all.join('\n').replace('罢免要求。\n罢免要求应当', '罢免要求。罢免要求应当').split('\n');
    expect(lines(officials.print)).toEqual(join(lines(officials.clean)));
    expect(officials.print.history?.entries.map(fold)).toEqual(officials.clean.history?.entries.map(fold));
  });
});
