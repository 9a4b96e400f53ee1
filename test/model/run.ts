import process from 'node:process';
import { table } from '../fidelity/table.ts';
import { nameOf } from './operations.ts';
import { isWrong, type Result, runSeed } from './run-one.ts';

/**
 * `npm run model -- --count N --seed S`: N random decisions from the seed S on, carried out by the program and compared with what their
 * drafter wanted. What is refused (A007, some 1 of 30,000) has an article put behind another without a number, and a 款 that becomes an article
 * numbered right there: which of the two comes first is not said, and the number stated is not the one counted. Prints how many operations there
 * were of which kind, and the refusals by their reason; fails where a decision was carried out otherwise, or more than one in a hundred refused.
 * `--show SEED` shows one.
 */
function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

function show({ seed, base, orders, expected, actual, errors }: Result): string {
  const ordered = orders.map((order) => JSON.stringify(order, (key, value) => (key === 'origin' || value === null ? undefined : value)));
  const theirs = new Set(actual);
  const mine = new Set(expected);
  const lines = [
    ...expected.map((line) => `${theirs.has(line) ? ' ' : '-'} ${line}`),
    '',
    ...actual.filter((line) => !mine.has(line)).map((line) => `+ ${line}`),
  ];
  return [`seed ${seed}`, ...base, '', ...ordered, '', ...lines, '', ...errors].join('\n');
}

function main(): void {
  const one = option('show', 0);
  const result = one > 0 ? runSeed(one) : null;
  if (result !== null) {
    process.stdout.write(`${show(result)}\n`);
    return;
  }
  const [count, seed] = [option('count', 10000), option('seed', 1)];
  const kinds = new Map<string, number>();
  const refusals = new Map<string, number[]>();
  const wrong: Result[] = [];
  let [decisions, refused] = [0, 0];
  for (let at = seed; at < seed + count; at++) {
    const made = runSeed(at);
    if (made === null) continue;
    decisions++;
    for (const name of made.orders.map(nameOf)) kinds.set(name, (kinds.get(name) ?? 0) + 1);
    if (made.errors.length > 0) {
      refused++;
      for (const code of new Set(made.errors.map((error) => error.slice(0, 4)))) refusals.set(code, [...(refusals.get(code) ?? []), at]);
    } else if (isWrong(made)) wrong.push(made);
  }
  const operations = [...kinds].sort((a, b) => b[1] - a[1]).map(([kind, n]) => [kind, String(n)]);
  process.stdout.write(`${table(['operation', 'count'], operations)}\n\n`);
  process.stdout.write(`${table(['decisions', 'carried out otherwise', 'refused'], [[String(decisions), String(wrong.length), String(refused)]])}\n`);
  const reasons = [...refusals].map(([code, seeds]) => [code, String(seeds.length), seeds.slice(0, 5).join(' ')]);
  if (reasons.length > 0) process.stdout.write(`\n${table(['refused for', 'decisions', 'seeds'], reasons)}\n`);
  if (wrong.length > 0)
    process.stdout.write(
      `\ncarried out otherwise: ${wrong
        .slice(0, 20)
        .map((r) => r.seed)
        .join(' ')}\n`,
    );
  if (wrong.length > 0 || refused > decisions / 100) process.exitCode = 1;
}

main();
