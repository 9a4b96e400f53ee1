import { expect, test } from 'vitest';
import type * as z from 'zod';
import { tallyOf } from '../../src/amend/account.ts';
import { diagnosticJson } from '../../src/cli/diagnostics.ts';
import type { Session } from '../../src/cli/session.ts';
import { readingOf } from '../../src/decision/instructions.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { traceReferences } from '../../src/reference/index.ts';
import { amendmentJson, decisionJson, OUTPUTS, type OutputName, outputDocument, readingJson, referencesJson, tallyJson } from '../../src/render/json.ts';
import { OUTPUT_SCHEMAS, outputJsonSchemas } from '../../src/render/output-schema.ts';
import { plainTheme } from '../../src/render/theme.ts';
import { verify } from '../../src/verify/verify.ts';
import { caseAmendments, shanxiAmendments } from '../support/statutes.ts';
import { projectFile } from '../support/texts.ts';

const session: Session = {
  language: 'zh',
  theme: plainTheme,
  columns: null,
  json: true,
  strict: false,
  overwrite: false,
  reading: { revisions: 'ask' },
  print: () => {},
  say: () => {},
};
const amendments = new Map([...caseAmendments(), ...shanxiAmendments()]);
const told = (diagnostics: readonly Diagnostic[]): readonly object[] => diagnostics.map((d) => diagnosticJson(session, d));

/** What the schema has against a document, as JSON makes it. */
function faults(name: OutputName, result: object | null, diagnostics: readonly object[] = []): readonly z.core.$ZodIssue[] {
  return OUTPUT_SCHEMAS[name].safeParse(JSON.parse(JSON.stringify(outputDocument(name, result, diagnostics)))).error?.issues ?? [];
}

test('every amendment of the cases is as its schema says, alone and of a folder', () => {
  const kinds = new Set<string>();
  for (const [name, amendment] of amendments) {
    for (const { operation } of amendment.outcomes) kinds.add(operation.kind);
    const tally = tallyJson(tallyOf([amendment], amendment.diagnostics, true));
    const amended = { amendments: [amendmentJson(amendment, 'zh')], tally };
    const diagnostics = told(amendment.diagnostics);
    expect(faults('amendment', amended, diagnostics), name).toEqual([]);
    const folder = { statutes: [{ file: '某条例.txt', ...amended, diagnostics }], missing: [{ instrument: '某法', file: null, files: [], diagnostics: [] }] };
    expect(faults('amendment', folder), name).toEqual([]);
  }
  expect(kinds.size).toBeGreaterThan(11);
});

test('so are decisions, references and verifications', () => {
  for (const [name, { base, after, decision, diagnostics }] of amendments) {
    const tally = readingJson(readingOf(decision, diagnostics));
    expect(faults('operations', { ...decisionJson(decision), tally }, told(diagnostics)), name).toEqual([]);
    expect(faults('references', referencesJson(after, traceReferences(after))), name).toEqual([]);
    const { findings, ...rest } = verify(after, base, base);
    expect(faults('verification', { ...rest, findings: told(findings) }), name).toEqual([]);
  }
});

test('the schemas find faults', () => {
  const [amendment] = amendments.values();
  if (amendment === undefined) throw new Error('no cases');
  const good = amendmentJson(amendment, 'zh');
  const rest = { tally: tallyJson(tallyOf([amendment], [], false)) };
  expect(faults('amendment', { ...rest, amendments: [good] })).toEqual([]);
  for (const bad of [
    { ...good, text: '一行' },
    { ...good, more: 1 },
    { ...good, operations: [{ kind: 'replace' }] },
  ]) {
    expect(faults('amendment', { ...rest, amendments: [bad] })).not.toEqual([]);
  }
  expect(faults('amendment', null)).not.toEqual([]);
  expect(faults('error', {})).not.toEqual([]);
});

test.each(Object.keys(OUTPUTS) as OutputName[])('the published schema of %s is the current one (npm run schema)', (name) => {
  expect(projectFile(`schemas/${name}.schema.json`)).toBe(`${JSON.stringify(outputJsonSchemas()[name], null, 2)}\n`);
});
