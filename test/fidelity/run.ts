import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { amend } from '../../src/amend/amend.ts';
import type { Amendment } from '../../src/amend/types.ts';
import { parseDecision } from '../../src/decision/parse.ts';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { readDocument } from '../../src/read/index.ts';
import { stepAt } from '../../src/statute/address.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import type { Statute } from '../../src/statute/types.ts';
import type { Reading } from '../../src/text/source.ts';
import { displayWidth, padEndTo, padStartTo } from '../../src/text/width.ts';
import { type Verification, verify } from '../../src/verify/verify.ts';
import { CORPUS, type CorpusCase, corpusCases } from './corpus.ts';

/**
 * Applies every real decision of the corpus and compares with the official text: a row a case, a table by operation kind, and a
 * comparison with the committed baseline, which may not lose an article. `--json` prints data, `--update` writes the baseline.
 */
interface Row {
  readonly name: string;
  readonly items: number;
  readonly understood: number;
  readonly operations: number;
  readonly applied: number;
  readonly articles: number;
  readonly equal: number;
  readonly headings: string;
  readonly lost: readonly string[];
  readonly equalLabels: readonly string[];
}

const BASELINE = 'test/fidelity/baseline.json';
const kinds = new Map<string, { operations: number; applied: number; touched: number; equal: number }>();

function read(path: string): Reading {
  const { reading } = readDocument(path);
  if (reading === null) throw new Error(`cannot read ${path}`);
  return reading;
}

function runCase({ name, base, decisions, official }: CorpusCase): Row {
  const before = parseStatute(read(base)).statute;
  const target = parseStatute(read(official)).statute;
  let after: Statute = before;
  const sum = { items: 0, understood: 0, operations: 0, applied: 0 };
  let last: Amendment | null = null;
  for (const path of decisions) {
    const { decision, diagnostics } = parseDecision(read(path));
    const lines = diagnostics.filter(isError).map((d) => d.place?.span.start ?? -1);
    const { amendment } = amend(after, decision);
    const items = (amendment?.part ?? decision.parts[0])?.items ?? [];
    for (const { text } of items) {
      const at = text.origin?.at;
      sum.items++;
      if (!lines.some((l) => at !== undefined && l >= (at[0] as number) && l <= (at[text.text.length] as number))) sum.understood++;
    }
    if (amendment === null) continue;
    sum.operations += amendment.outcomes.length;
    sum.applied += amendment.outcomes.filter((o) => o.status === 'applied').length;
    after = amendment.after;
    last = amendment;
  }
  const verification = verify(after, target, before);
  if (last !== null && decisions.length === 1) countKinds(last, verification);
  const equalLabels = verification.articles.filter((a) => a.status === 'equal').map((a) => a.label);
  const headings = `${verification.headings.filter((h) => h.equal).length}/${verification.headings.length}`;
  return { name, ...sum, articles: verification.articles.length, equal: equalLabels.length, headings, equalLabels, lost: [] };
}

/** For each kind of operation: how many were applied, and of the articles they touched, how many equal the official text. */
function countKinds({ outcomes, map, after }: Amendment, verification: Verification): void {
  const equal = new Map(verification.articles.map((a) => [a.label, a.status === 'equal']));
  const labels = new Map<string, string>();
  for (const entry of map.entries) {
    const article = entry.to && stepAt(entry.to, 'article');
    if (article) labels.set(entry.id, `${article.number}/${article.suffix}`);
  }
  const printed = new Map<string, string>();
  const visit = (children: Statute['body']): void => {
    for (const child of children)
      if (child.type === 'article') printed.set(`${child.ordinal.number}/${child.ordinal.suffix}`, child.label.text);
      else visit(child.children);
  };
  visit(after.body);
  for (const outcome of outcomes) {
    const row = kinds.get(outcome.operation.kind) ?? { operations: 0, applied: 0, touched: 0, equal: 0 };
    row.operations++;
    if (outcome.status === 'applied') {
      row.applied++;
      const ids = outcome.edits.flatMap((e) => ('node' in e ? [e.node] : e.kind === 'insert' && e.parent !== 'body' ? [e.parent] : []));
      for (const label of new Set(ids.map((id) => printed.get(labels.get(id) ?? '')))) {
        if (label === undefined) continue;
        row.touched++;
        if (equal.get(label)) row.equal++;
      }
    }
    kinds.set(outcome.operation.kind, row);
  }
}

function withBaseline(rows: readonly Row[], baseline: Readonly<Record<string, readonly string[]>>): Row[] {
  return rows.map((row) => ({ ...row, lost: (baseline[row.name] ?? []).filter((label) => !row.equalLabels.includes(label)) }));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => displayWidth(row[i] ?? ''))));
  const line = (row: readonly string[]): string => row.map((cell, i) => (i === 0 ? padEndTo : padStartTo)(cell, widths[i] ?? 0)).join('  ');
  return all.map((row) => line(row).trimEnd()).join('\n');
}

const cases = corpusCases();
if (cases.length === 0) {
  process.stderr.write(`no real texts at ${CORPUS}; set XIUFA_CORPUS\n`);
  process.exitCode = 2;
} else {
  const baseline = existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, string[]>) : {};
  const rows = withBaseline(cases.map(runCase), baseline);
  if (process.argv.includes('--update')) {
    const lines = rows.map((r) => `${JSON.stringify(r.name)}: ${JSON.stringify(r.equalLabels)}`);
    writeFileSync(BASELINE, `{\n${lines.join(',\n')}\n}\n`);
  }
  const lost = rows.filter((row) => row.lost.length > 0);
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify({ cases: rows, kinds: Object.fromEntries(kinds) }, null, 2)}\n`);
  } else {
    const total = (key: 'items' | 'understood' | 'operations' | 'applied' | 'articles' | 'equal'): number => rows.reduce((sum, row) => sum + row[key], 0);
    const body = rows.map((r) => [r.name, `${r.understood}/${r.items}`, `${r.applied}/${r.operations}`, `${r.equal}/${r.articles}`, r.headings]);
    body.push([
      'total',
      `${total('understood')}/${total('items')}`,
      `${total('applied')}/${total('operations')}`,
      `${total('equal')}/${total('articles')}`,
      '',
    ]);
    process.stdout.write(`${table(['case', 'items', 'operations', 'articles', 'headings'], body)}\n\n`);
    const kindRows = [...kinds]
      .sort((a, b) => b[1].operations - a[1].operations)
      .map(([kind, k]) => [kind, `${k.applied}/${k.operations}`, `${k.equal}/${k.touched}`]);
    process.stdout.write(`${table(['operation', 'applied', 'articles equal'], kindRows)}\n`);
  }
  for (const row of lost) process.stderr.write(`lost: ${row.name}: ${row.lost.join('、')}\n`);
  if (lost.length > 0 && !process.argv.includes('--update')) process.exitCode = 1;
}
