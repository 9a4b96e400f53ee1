import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { amend } from '../../src/amend/amend.ts';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { messageOf } from '../../src/diagnostics/messages/index.ts';
import { readText } from '../../src/read/lines.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import { printStatute } from '../../src/statute/print.ts';
import { SourceText } from '../../src/text/source.ts';
import { applyOrders } from './apply.ts';
import { decisionOf } from './decision.ts';
import { generate } from './generate.ts';
import type { Order } from './orders.ts';
import { Random } from './random.ts';
import { printModel } from './statute.ts';

/**
 * A model of statutes and orders that shares no code with the program makes random decisions and carries them out by its own simple rules
 * (docs/semantics.md#stated-numbers); the program must give the same text. MODEL=10000 runs so many.
 */
const RUNS = Number(process.env['MODEL'] ?? 400);
const TITLE = '某市试验条例';

interface Result {
  readonly seed: number;
  readonly orders: readonly Order[];
  readonly expected: readonly string[];
  readonly actual: readonly string[];
  readonly errors: readonly string[];
}

function run(seed: number): Result | null {
  const { base, orders } = generate(new Random(seed));
  const made = applyOrders(base, orders);
  if (made === null || orders.length === 0) return null;
  const { statute } = parseStatute(readText(new SourceText('base', [TITLE, ...printModel(base)].join('\n'))).reading);
  const { amendment, diagnostics } = amend(statute, decisionOf(TITLE, orders));
  return {
    seed,
    orders,
    expected: printModel(made),
    actual: amendment === null ? [] : printStatute(amendment.after).slice(1),
    errors: diagnostics.filter(isError).map((d) => `${d.code} ${messageOf(d, 'zh')}`),
  };
}

describe('the model', () => {
  const results = Array.from({ length: RUNS }, (_, seed) => run(seed + 1)).filter((result) => result !== null);

  test('gives most samples an outcome', () => {
    expect(results.length).toBeGreaterThan(RUNS * 0.8);
  });

  test('and the program agree wherever the program carries out the decision', () => {
    const wrong = results.filter(({ errors, expected, actual }) => errors.length === 0 && expected.join('\n') !== actual.join('\n'));
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(wrong.length).toBe(0);
  });

  test('refuses hardly ever', () => {
    const refused = results
      .filter(({ errors }) => errors.length > 0)
      .map(({ seed, errors, orders }) => ({ seed, errors, orders: orders.map((order) => JSON.stringify(order)) }));
    if (refused.length > results.length / 100) expect(refused.slice(0, 3)).toEqual([]);
    expect(refused.length).toBeLessThanOrEqual(results.length / 100);
  });
});
