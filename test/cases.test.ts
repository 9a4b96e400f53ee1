import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { amend } from '../src/amend/amend.ts';
import { parseDecision } from '../src/decision/parse.ts';
import { type Diagnostic, isError } from '../src/diagnostics/diagnostic.ts';
import { readText } from '../src/read/lines.ts';
import { choicesText, redlineText } from '../src/render/terminal/index.ts';
import { plainTheme } from '../src/render/theme.ts';
import { sameAddress } from '../src/statute/address.ts';
import { parseStatute } from '../src/statute/parse.ts';
import { printStatute } from '../src/statute/print.ts';
import { inOneLine, tablesOf } from '../src/statute/tables.ts';
import { SourceText } from '../src/text/source.ts';
import { messageOf } from '../src/words/index.ts';
import { caseNamed, caseReadings } from './support/cases.ts';
import { changesBy } from './support/changes.ts';

/**
 * Each folder is one legal situation: base.txt and decision.txt (.md where tables stand in them), and what comes of them: expected.txt (absent when the decision
 * cannot be carried out), diagnostics.txt (absent when there is nothing to say), choices.txt (absent when nothing was chosen), redline.txt. A missing file is written and fails that run;
 * UPDATE=1 rewrites.
 */
const folder = fileURLToPath(new URL('cases', import.meta.url));
const update = process.env['UPDATE'] === '1';

/** Compares with a pinned file; `null` says that there must be none. */
function pin(path: string, actual: string | null): void {
  const pinned = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (actual !== null && (update || (pinned === null && process.env['CI'] === undefined))) writeFileSync(path, actual);
  expect(actual, path).toBe(update ? actual : pinned);
}

function describeDiagnostics(diagnostics: readonly Diagnostic[]): string | null {
  const lines = diagnostics.map((d) => {
    const at = d.place?.source.position(d.place.span.start);
    return `${d.severity} ${d.code} ${at ? `${d.place?.source.name}:${at.line}:${at.column}` : '-'} ${messageOf(d, 'zh')}`;
  });
  return lines.length === 0 ? null : `${lines.join('\n')}\n`;
}

describe.each([...caseReadings.keys()])('%s', (name) => {
  const at = (file: string): string => join(folder, name, file);
  const readings = caseNamed(name);
  const base = parseStatute(readings.base);
  const { decision, diagnostics: understood } = parseDecision(readings.decision);
  const { amendment, diagnostics: found } = amend(base.statute, decision, undefined, understood);
  const diagnostics = [...base.diagnostics, ...understood, ...found];
  const refused = amendment === null || diagnostics.some(isError);

  test('gives the expected text', () => {
    pin(at('expected.txt'), refused ? null : `${printStatute(amendment.after).map(inOneLine).join('\n')}\n`);
  });

  test('says what it has to say', () => {
    pin(at('diagnostics.txt'), describeDiagnostics(diagnostics));
  });

  test('lists what it chose, with what else it could be', () => {
    const choices = amendment?.choices ?? [];
    pin(at('choices.txt'), choices.length === 0 ? null : `${choicesText(choices, { theme: plainTheme, columns: null, language: 'zh' })}\n`);
  });

  test('shows the redline', () => {
    const shown = refused ? null : redlineText(changesBy(amendment), { theme: plainTheme, columns: null, language: 'zh' });
    pin(at('redline.txt'), shown === null ? null : `${shown}\n`);
  });

  test('keeps the laws', () => {
    expect(printStatute(base.statute)).toEqual(readings.base.lines.map((line) => line.text));
    if (amendment === null) return;
    const again = amend(base.statute, decision, undefined, understood).amendment;
    expect(again && printStatute(again.after)).toEqual(printStatute(amendment.after));
    const printed = printStatute(amendment.after);
    const lines = tablesOf(amendment.after).length > 0 ? printed.map((line) => inOneLine(line).trim()) : printed;
    const reread = parseStatute(readText(new SourceText('after', lines.join('\n'))).reading).statute;
    expect(printStatute(reread)).toEqual(lines);
    const failed = amendment.outcomes.filter((o) => o.status === 'failed');
    for (const outcome of failed) expect(amendment.edits.all.some((e) => 'operation' in e.cause && e.cause.operation === outcome.operation)).toBe(false);
    if (amendment.edits.all.every((e) => e.kind === 'history'))
      for (const { from, to } of amendment.map.entries) expect(to && sameAddress(from, to)).toBe(true);
  });
});
