import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { isWrong, type Result, runSeed } from './run-one.ts';

/**
 * A drafter that shares no code with the program changes random statutes at random and words what it did as a decision; the program must make the
 * same of it. `npm run model -- --count 10000` runs so many.
 */
const RUNS = Number(process.env['MODEL'] ?? 400);

describe('the model', () => {
  const results = Array.from({ length: RUNS }, (_, seed) => runSeed(seed + 1)).filter((result) => result !== null);
  const shown = ({ seed, orders, errors, expected, actual }: Result): object => ({
    seed,
    errors,
    orders: orders.map((order) => JSON.stringify(order)),
    missing: expected.filter((line) => !actual.includes(line)),
    extra: actual.filter((line) => !expected.includes(line)),
  });

  test('orders something in most samples', () => {
    expect(results.length).toBeGreaterThan(RUNS * 0.8);
  });

  test('and the program agree wherever the program carries out the decision', () => {
    expect(results.filter(isWrong).slice(0, 3).map(shown)).toEqual([]);
  });

  test('is refused hardly ever', () => {
    const refused = results.filter(({ errors }) => errors.length > 0);
    if (refused.length > results.length / 100) expect(refused.slice(0, 3).map(shown)).toEqual([]);
  });
});
