import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assign, type Worth } from '../../src/compare/assign.ts';

/** The best sum there is, by trying everything. */
function best(worths: readonly Worth[], olds: number, from = 0, taken = new Set<number>()): number {
  if (from === olds) return 0;
  const without = best(worths, olds, from + 1, taken);
  const others = worths
    .filter((pair) => pair.old === from && pair.worth > 0 && !taken.has(pair.new))
    .map((pair) => pair.worth + best(worths, olds, from + 1, new Set([...taken, pair.new])));
  return Math.max(without, ...others);
}

const graph = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc
    .uniqueArray(fc.record({ old: fc.nat(size - 1), new: fc.nat(size - 1), worth: fc.integer({ min: -2, max: 20 }) }), {
      selector: (pair) => `${pair.old} ${pair.new}`,
      maxLength: 20,
    })
    .map((worths) => ({ size, worths })),
);

it('takes the pairs worth most together, each unit once', () => {
  fc.assert(
    fc.property(graph, ({ size, worths }) => {
      const taken = assign(size, size, worths);
      expect(new Set(taken.map((pair) => pair.old)).size).toBe(taken.length);
      expect(new Set(taken.map((pair) => pair.new)).size).toBe(taken.length);
      expect(taken.every((pair) => worths.includes(pair) && pair.worth > 0)).toBe(true);
      expect(taken.reduce((sum, pair) => sum + pair.worth, 0)).toBe(best(worths, size));
    }),
  );
});

it('comes to an end, and to the best sum, whatever the worths', () => {
  const close = fc.uniqueArray(fc.record({ old: fc.nat(5), new: fc.nat(5), worth: fc.nat(9).map((n) => 1.21 - n * 1e-6 * 1.1) }), {
    selector: (pair) => `${pair.old} ${pair.new}`,
    maxLength: 20,
  });
  fc.assert(
    fc.property(close, (worths) => {
      const sum = assign(6, 6, worths).reduce((total, pair) => total + pair.worth, 0);
      expect(sum).toBeCloseTo(best(worths, 6), 9);
    }),
  );
});

it('two sentences that stand in turn, hundreds of times', () => {
  const worths = Array.from({ length: 1000 }, (_, i) => [
    { old: i, new: i, worth: 1.21 - Math.abs(i / 1000 - i / 901) * 1e-6 },
    { old: i, new: i - 99, worth: 1 - Math.abs(i / 1000 - (i - 99) / 901) * 1e-6 },
  ]).flat();
  const inside = worths.filter((pair) => pair.new >= 0 && pair.new < 901);
  expect(assign(1000, 901, inside)).toHaveLength(901);
});

it('gives up a good pair for two that are better together', () => {
  const worths = [
    { old: 0, new: 0, worth: 10 },
    { old: 0, new: 1, worth: 9 },
    { old: 1, new: 0, worth: 9 },
  ];
  expect(assign(2, 2, worths)).toEqual([worths[1], worths[2]]);
});
