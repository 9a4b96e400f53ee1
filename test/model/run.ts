import process from 'node:process';
import { table } from '../fidelity/table.ts';
import { ALL_KINDS, type Result, runKind } from './check.ts';

/**
 * `npm run model -- --decisions N --seed S`: N random decisions from the seed S on, in words, carried out by the program and compared with what their
 * drafter wanted. Prints how many operations there were of which kind, and differences and refusals by what was said; fails where a decision was carried out
 * otherwise, or more than one in a hundred refused. `--show SEED` shows one.
 */
function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

function show({ seed, verdict, told, base, decision, expected, actual, said }: Result): string {
  const theirs = new Set(actual);
  const mine = new Set(expected);
  const lines = [
    ...expected.map((line) => `${theirs.has(line) ? ' ' : '-'} ${line}`),
    '',
    ...(actual ?? []).filter((line) => !mine.has(line)).map((line) => `+ ${line}`),
  ];
  return [
    `seed ${seed}: ${verdict}; must be told: ${told.join(' ')}`,
    ...base,
    '',
    decision,
    '',
    ...lines,
    '',
    ...said.map(({ severity, code, message }) => `${severity} ${code} ${message}`),
  ].join('\n');
}

/** What is not as it should be, a few lines. */
function brief({ kind, seed, verdict, told, expected, actual, said }: Result): string {
  const codes = new Set(said.map(({ code }) => code));
  const untold = told.filter((code) => !codes.has(code));
  const [missing, extra] = [expected.filter((line) => !actual?.includes(line)), (actual ?? []).filter((line) => !expected.includes(line))];
  const lines = [...missing.slice(0, 3).map((line) => `- ${line}`), ...extra.slice(0, 3).map((line) => `+ ${line}`)];
  const aloud = said.filter(({ severity }) => severity !== 'info').map(({ code, message }) => `  ${code} ${message}`);
  return [`${kind} ${seed} ${verdict}${untold.length > 0 ? ` untold ${untold.join(' ')}` : ''}`, ...lines, ...aloud].join('\n');
}

/** Counts by a key, with some of the seeds. */
class Tally {
  readonly #seeds = new Map<string, number[]>();

  add(key: string, seed: number): void {
    this.#seeds.set(key, [...(this.#seeds.get(key) ?? []), seed]);
  }

  print(head: readonly string[]): void {
    const rows = [...this.#seeds].sort((a, b) => b[1].length - a[1].length).map(([key, seeds]) => [key, String(seeds.length), seeds.slice(0, 6).join(' ')]);
    if (rows.length > 0) process.stdout.write(`\n${table(head, rows)}\n`);
  }
}

async function main(): Promise<void> {
  const at = process.argv.indexOf('--kind');
  const named = at < 0 ? undefined : process.argv[at + 1];
  const one = option('show', 0);
  const kinds = named === undefined ? ALL_KINDS : ALL_KINDS.filter((kind) => kind === named);
  const result = one > 0 ? await runKind(kinds[0] ?? 'structure', one) : null;
  if (result !== null) {
    process.stdout.write(`${show(result)}\n`);
    return;
  }
  const [count, seed] = [option('decisions', 10000), option('seed', 1)];
  const [operations, refusals, warnings, verdicts] = [new Tally(), new Tally(), new Tally(), new Tally()];
  let [decisions, wrong, refused] = [0, 0, 0];
  for (let at = seed; at < seed + count; at++) {
    const made = await runKind(kinds[at % kinds.length] ?? 'structure', at);
    if (made === null) continue;
    decisions++;
    for (const name of made.orders) operations.add(name, at);
    if (process.argv.includes('--differences') && made.verdict !== 'right') process.stdout.write(`${brief(made)}\n`);
    verdicts.add(`${made.kind} ${made.verdict}`, at);
    if (made.verdict === 'refused') refused++;
    else if (made.verdict !== 'right') wrong++;
    const codes = (severity: string): Set<string> => new Set(made.said.filter((s) => s.severity === severity).map((s) => s.code));
    if (made.verdict === 'refused') for (const code of codes('error')) refusals.add(code, at);
    if (made.verdict === 'warned') for (const code of codes('warning')) warnings.add(code, at);
  }
  operations.print(['operation', 'count', 'seeds']);
  verdicts.print([`${decisions} decisions`, 'count', 'seeds']);
  warnings.print(['another text, warned of', 'decisions', 'seeds']);
  refusals.print(['refused for', 'decisions', 'seeds']);
  if (wrong > 0 || refused > decisions / 100) process.exitCode = 1;
}

await main();
