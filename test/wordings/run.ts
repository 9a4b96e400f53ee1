import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { groupBy } from '../../src/text/group.ts';
import { table } from '../fidelity/table.ts';
import { BASELINE, baselineOf, faultsOf } from './baseline.ts';
import { PART, WORDING, wordingCases } from './cases.ts';
import { OUTCOMES, type Outcome, outcomeOf, type Result } from './outcome.ts';

/**
 * Applies every fictional decision of the bench of wordings and compares with the statute derived by hand; a row a kind. Fails when a
 * case that the committed baseline has right is no longer right, when one has become silent, and when one is gone or has no entry.
 * `--show KIND|NNN` shows what differs and what was said, `--json` data, `--update` writes the baseline.
 */
function kindsTable(results: readonly Result[]): string {
  const row = (name: string, all: readonly Result[]): string[] => {
    const counts = OUTCOMES.map((outcome) => all.filter((r) => r.outcome === outcome).length);
    return [name, String(all.length), ...counts.map((n) => (n === 0 ? '' : String(n)))];
  };
  const kinds = [...groupBy(results, (r) => r.kind)].map(([kind, all]) => row(kind, all));
  return table(['kind', 'cases', ...OUTCOMES], [...kinds, row('total', results)]);
}

function shownText({ name, kind, outcome, differences, said }: Result): string {
  const indented = (text: string): string => text.replace(/\n/g, '\n    ');
  const places = differences.map(({ label, wanted, found }) => `  ${label}\n    wanted ${indented(wanted)}\n    found  ${indented(found)}`);
  return [`${name}  ${outcome}  ${kind}`, ...places, ...said.map((text) => `  ${indented(text)}`)].join('\n');
}

async function main(options: readonly string[]): Promise<void> {
  const cases = wordingCases();
  if (cases.length === 0) {
    process.stderr.write(`no wordings at ${WORDING}; set XIUFA_WORDING\n`);
    process.exitCode = 2;
    return;
  }
  if (options.includes('--show')) {
    const what = options[options.indexOf('--show') + 1] ?? '';
    const chosen = cases.filter(({ name, kind }) => name === what || kind === what);
    const results = await Promise.all(chosen.map(outcomeOf));
    // Of a kind, what is right needs no look.
    const open = results.filter((r) => r.name === what || r.outcome !== 'right');
    process.stdout.write(open.map((result) => `${shownText(result)}\n`).join('\n'));
    if (chosen.length === 0) process.stderr.write(`no case or kind ${what}; kinds are\n${[...new Set(cases.map((c) => c.kind))].join('\n')}\n`);
    process.exitCode = chosen.length === 0 ? 2 : 0;
    return;
  }
  const results = await Promise.all(cases.map(outcomeOf));
  const update = options.includes('--update');
  if (update) writeFileSync(BASELINE, baselineOf(results));
  const baseline = existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, Outcome>) : {};
  const faults = faultsOf(results, baseline, !PART);
  if (options.includes('--json')) process.stdout.write(`${JSON.stringify({ results, faults }, null, 2)}\n`);
  else process.stdout.write(`${kindsTable(results)}\n`);
  const better = results.filter(({ name, outcome }) => outcome === 'right' && baseline[name] !== 'right').length;
  if (better > 0) process.stderr.write(`${better} right that the baseline has not: --update\n`);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}

await main(process.argv.slice(2));
