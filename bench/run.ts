// `npm run bench`: how fast, beside what one would use instead (bench/README.md). Prints tables and writes bench/results.json.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { GrowthRow } from '../test/growth/table.ts';
import { growth } from './growth.ts';
import type { Outcome, Settings } from './job.ts';
import { JOBS } from './jobs/index.ts';
import { installRivals } from './rivals.ts';
import { growthTable, tableOf } from './table.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    quick: { type: 'boolean', default: false },
    slow: { type: 'boolean', default: false },
    corpus: { type: 'string', default: '../shared/corpus' },
  },
});
const chosen = (name: string): boolean => values.only.length === 0 || values.only.some((part) => name.includes(part));
if (!installRivals()) console.log('They could not be installed: only ours is measured.');

const temp = mkdtempSync(join(tmpdir(), 'xiufa-bench-'));
const settings: Settings = { rounds: values.quick ? 3 : 15, slow: values.slow, corpus: existsSync(values.corpus) ? values.corpus : null, temp };
const found: { readonly name: string; readonly title: string; readonly outcome: Outcome }[] = [];
const grown: GrowthRow[] = [];
try {
  for (const { name, title, run } of JOBS.filter((job) => chosen(job.name))) {
    console.log(`\n${name}: ${title}`);
    const outcome = await run(settings);
    if ('skipped' in outcome) console.log(`  skipped: ${outcome.skipped}`);
    else
      console.log(
        [tableOf(outcome.rows), ...[outcome.goal && `goal: ${outcome.goal}`, outcome.said].flatMap((said) => (said ? [`  ${said}`] : []))].join('\n'),
      );
    found.push({ name, title, outcome });
  }
  if (chosen('growth')) {
    console.log('\ngrowth: processor time at 1, 2, 4 and 8 times the articles');
    for await (const row of growth(values.quick)) grown.push(row);
    console.log(growthTable(grown));
  }
} finally {
  rmSync(temp, { recursive: true, force: true });
}
// What was left out is not forgotten: a part of the benchmark does not take the place of the whole.
if (values.only.length === 0) {
  const [cpu] = cpus();
  const machine = {
    cpu: cpu?.model ?? 'unknown',
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
  };
  const results = {
    machine,
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
    rounds: settings.rounds,
    jobs: found.map(({ outcome, ...job }) => ({ ...job, ...outcome })),
    growth: grown,
  };
  writeFileSync('bench/results.json', `${JSON.stringify(results, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value), 2)}\n`);
}
