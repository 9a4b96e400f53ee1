import { existsSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { countKinds, type KindRow } from './by-kind.ts';
import { CORPUS, type CorpusCase, corpusCases, corpusDecisions } from './corpus.ts';
import { type DecisionRow, readAlone } from './decisions.ts';
import { diffOf, type Entries, faults, lacking, marked, REST, readEntries, skeleton } from './entries.ts';
import { CLASSES, fileOr, measure, type Row } from './measure.ts';
import { table } from './table.ts';

/**
 * Applies every real decision of the corpus and compares with the official text: a row a case, with what kind of difference is left;
 * a row a decision without a statute; a table by operation kind. Fails when an article is lost that the committed baseline has, when
 * a difference has no reason in fidelity.md or a reason no difference, and when a character of a decision is unclaimed in silence.
 * `--case NAME` shows the differences of one case, or the refused items of a decision, `--explain` what lacks an entry, `--json` data, `--update` writes the baseline.
 */
const BASELINE = 'test/fidelity/baseline.json';
const ENTRIES = 'docs/fidelity.md';
/** The text layer of a print is not accounted for by character: its furniture and its signs are no words of the decision. */
const PRINT = '(print)';

interface Report {
  readonly rows: readonly Row[];
  readonly decisions: readonly DecisionRow[];
  readonly kinds: ReadonlyMap<string, KindRow>;
  readonly lost: readonly { readonly name: string; readonly labels: readonly string[] }[];
  readonly faults: readonly string[];
}

function report(cases: readonly CorpusCase[], entries: Entries): Report {
  const baseline = existsSync(BASELINE) ? (JSON.parse(fileOr(BASELINE, '{}')) as Record<string, readonly string[]>) : {};
  const kinds = new Map<string, KindRow>();
  const rows = cases.map((given) => {
    const { row, verification, amendment } = measure(given);
    if (amendment !== null && given.decisions.length === 1) countKinds(kinds, amendment, verification);
    return row;
  });
  const lost = rows
    .map(({ name, equal }) => ({ name, labels: (baseline[name] ?? []).filter((label) => !equal.includes(label)) }))
    .filter(({ labels }) => labels.length > 0);
  const amending = cases.filter((c) => !c.name.endsWith(PRINT)).flatMap((c) => c.decisions);
  const decisions = [...corpusDecisions(), ...new Set(amending)].map(readAlone);
  const silent = decisions.flatMap(({ name, unclaimed }) => unclaimed.map((words) => `${name}: nobody claims “${words}”`));
  return { rows, decisions, kinds, lost, faults: [...faults(rows, entries), ...silent] };
}

const blank = (value: number): string => (value === 0 ? '' : String(value));

function casesTable(rows: readonly Row[]): string {
  const counted = rows.filter((row) => !row.informative);
  const sum = (value: (row: Row) => number): number => counted.reduce((total, row) => total + value(row), 0);
  const line = (name: string, of: (value: (row: Row) => number) => number, headings: string): string[] => [
    name,
    `${of((r) => r.items - r.refused.length)}/${of((r) => r.items)}`,
    `${of((r) => r.applied)}/${of((r) => r.operations)}`,
    `${of((r) => r.equal.length)}/${of((r) => r.articles)}`,
    ...CLASSES.map((kind) => blank(of((r) => r.differences.filter((d) => d.class === kind).length))),
    headings,
  ];
  const body = rows.map((row) => line(row.name, (value) => value(row), `${row.headings.equal}/${row.headings.all}`));
  const head = ['case', 'items', 'operations', 'articles', ...CLASSES.map((kind) => kind.replace('-', ' ')), 'headings'];
  const total = line('total (without steps)', sum, `${sum((r) => r.headings.equal)}/${sum((r) => r.headings.all)}`);
  return table(head, [...body, total]);
}

function decisionsTable(rows: readonly DecisionRow[]): string {
  const line = ({ name, items, refused, outside, unclaimed }: DecisionRow): string[] => {
    const codes = [...refused.flatMap((r) => r.codes), ...outside];
    const counted = [...new Set(codes)].sort().map((code) => `${code} ×${codes.filter((c) => c === code).length}`);
    const silent = unclaimed.reduce((sum, words) => sum + words.length, 0);
    return [name, `${items - refused.length}/${items}`, blank(refused.length), counted.join(' '), String(silent)];
  };
  const alone = rows.filter((row) => !row.name.includes('/'));
  const others = rows.filter((row) => row.name.includes('/'));
  const together: DecisionRow = {
    name: `those of the cases (${others.length})`,
    items: others.reduce((sum, row) => sum + row.items, 0),
    refused: others.flatMap((row) => row.refused),
    outside: others.flatMap((row) => row.outside),
    unclaimed: others.flatMap((row) => row.unclaimed),
  };
  return table(['decision', 'items', 'refused', 'errors', 'unclaimed'], [...alone, together].map(line));
}

function kindsTable(kinds: ReadonlyMap<string, KindRow>): string {
  const rows = [...kinds].sort((a, b) => b[1].operations - a[1].operations);
  return table(
    ['operation', 'applied', 'articles equal'],
    rows.map(([kind, k]) => [kind, `${k.applied}/${k.operations}`, `${k.equal}/${k.touched}`]),
  );
}

/** The differences of one case, with the reason, what the corpus says, and the entry in fidelity.md. */
function caseText(given: CorpusCase, entries: Entries): string {
  const { row } = measure(given);
  const own = entries.get(row.name);
  const articles = row.differences.map((d) => {
    const why = own?.get(d.label) ?? own?.get(REST) ?? '';
    const head = [`${d.label}  ${d.class}`, d.explained === null ? '' : `corpus: ${d.explained}`, why === '' ? '' : `fidelity.md: ${why}`];
    return `${head.filter((part) => part !== '').join('\n  ')}\n${diffOf(d).map(marked).join('')}`;
  });
  const items = row.refused.map((r) => `${r.item}  refused\n  ${r.messages.join('\n  ')}`);
  const failed = row.failed.map((f) => `${f.operation}  failed\n  ${f.messages.join('\n  ')}`);
  const headings = row.headings.differing.map((h) => `heading  ${diffOf(h).map(marked).join('')}`);
  return [casesTable([row]).split('\n').slice(0, 2).join('\n'), given.notes, ...articles, ...headings, ...items, ...failed]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What a decision without a statute was refused for, item by item. */
function decisionText(decision: DecisionRow): string {
  const items = decision.refused.map((r) => `${r.item}  refused\n  ${r.messages.join('\n  ')}`);
  const silent = decision.unclaimed.map((words) => `nobody claims “${words}”`);
  return [decisionsTable([decision]).split('\n').slice(0, 2).join('\n'), ...items, ...silent].join('\n\n');
}

function baselineOf(rows: readonly Row[]): string {
  return `{\n${rows.map((r) => `${JSON.stringify(r.name)}: ${JSON.stringify(r.equal)}`).join(',\n')}\n}\n`;
}

function main(options: readonly string[]): void {
  const cases = corpusCases();
  const entries = readEntries(fileOr(ENTRIES, ''));
  if (cases.length === 0) {
    process.stderr.write(`no real texts at ${CORPUS}; set XIUFA_CORPUS\n`);
    process.exitCode = 2;
    return;
  }
  if (options.includes('--case')) {
    const name = options[options.indexOf('--case') + 1] ?? '';
    const chosen = cases.filter((c) => c.name === name || c.name.endsWith(`/${name}`));
    const alone = corpusDecisions()
      .map(readAlone)
      .filter((d) => d.name === name);
    process.stdout.write([...chosen.map((c) => `${caseText(c, entries)}\n`), ...alone.map((d) => `${decisionText(d)}\n`)].join('\n'));
    if (chosen.length + alone.length === 0) process.stderr.write(`no case ${name}; there are\n${cases.map((c) => c.name).join('\n')}\n`);
    process.exitCode = chosen.length + alone.length === 0 ? 2 : 0;
    return;
  }
  const made = report(cases, entries);
  const update = options.includes('--update');
  if (update) writeFileSync(BASELINE, baselineOf(made.rows.filter((row) => !row.informative)));
  if (options.includes('--explain')) process.stdout.write(`${skeleton(made.rows, entries)}\n`);
  else if (options.includes('--json')) process.stdout.write(`${JSON.stringify({ ...made, kinds: Object.fromEntries(made.kinds) }, null, 2)}\n`);
  else {
    process.stdout.write(`${casesTable(made.rows)}\n\n${decisionsTable(made.decisions)}\n\n${kindsTable(made.kinds)}\n`);
    const open = made.rows.filter((r) => !r.informative).reduce((sum, row) => sum + lacking(row, entries).length, 0);
    if (open > 0) process.stdout.write(`\nwithout a reason of their own in ${ENTRIES}: ${open} (--explain lists them)\n`);
  }
  for (const { name, labels } of made.lost) process.stderr.write(`lost: ${name}: ${labels.join('、')}\n`);
  for (const fault of made.faults) process.stderr.write(`${fault}\n`);
  if (!update && made.lost.length + made.faults.length > 0) process.exitCode = 1;
}

main(process.argv.slice(2));
