import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Result, runSeed } from './check.ts';
import { carryOut } from './engine.ts';
import { KIND_NAMES, type KindName } from './kinds.ts';

/**
 * A drafter that shares no code with the program changes random statutes at random and words what it did as a decision; the program must make the
 * same of it. `npm run model -- --decisions 10000` runs so many.
 */
const RUNS = Number(process.env['MODEL'] ?? 1000);

const shown = ({ seed, decision, said, expected, actual }: Result): object => ({
  seed,
  decision,
  said: said.map(({ code, message }) => `${code} ${message}`),
  missing: expected.filter((line) => !actual?.includes(line)),
  extra: actual?.filter((line) => !expected.includes(line)),
});

describe('the model', () => {
  const results = Array.from({ length: RUNS }, (_, seed) => runSeed(KIND_NAMES[seed % KIND_NAMES.length] as KindName, seed + 1)).filter(
    (result) => result !== null,
  );

  test('orders something in most samples', () => {
    expect(results.length).toBeGreaterThan(RUNS * 0.8);
  });

  test('and the program agree wherever the program carries out the decision', () => {
    expect(
      results
        .filter(({ verdict }) => verdict === 'silent' || verdict === 'warned')
        .slice(0, 3)
        .map(shown),
    ).toEqual([]);
  });

  test('is refused hardly ever', () => {
    const refused = results.filter(({ verdict }) => verdict === 'refused');
    if (refused.length > results.length / 100) expect(refused.slice(0, 3).map(shown)).toEqual([]);
  });
});

test('a program that goes wrong is found out', () => {
  const wrongly: typeof carryOut = (base, decision) => {
    const outcome = carryOut(base, decision);
    const swapped = outcome.text?.map((line) => line.replace('第二条', '第三条')) ?? null;
    return { ...outcome, text: swapped };
  };
  const verdicts = [1, 2, 3, 4, 6, 7].map((seed) => runSeed('structure', seed, wrongly)?.verdict);
  expect(verdicts.filter((verdict) => verdict === 'right')).toEqual([]);
});

test('only the file that runs the program knows it', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts'));
  const knowing = files.filter((name) => /from '(?:\.\.\/)+src\//.test(readFileSync(join(folder, name), 'utf8')));
  expect(knowing).toEqual(['engine.ts']);
});
