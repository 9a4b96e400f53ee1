import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ChunkRow } from '../../src/decision/language/chunk-row.ts';
import type { Chunk } from '../../src/decision/language/chunks.ts';

const chunk = (start: number): Chunk => ({ type: 'noise', range: { start, end: start + 1 } });

test('a row of chunks is the list in which one is put in the place of another, or two', () => {
  const replacing = fc.array(fc.tuple(fc.nat({ max: 50 }), fc.boolean()), { maxLength: 30 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), replacing, (length, replaced) => {
      const list = Array.from({ length }, (_, i) => chunk(i));
      const row = new ChunkRow(list);
      for (const [i, [place, two]] of replaced.entries()) {
        const put = [chunk(100 + i), ...(two ? [chunk(200 + i)] : [])];
        row.replace(place % list.length, ...put);
        list.splice(place % list.length, 1, ...put);
      }
      expect(row.length).toBe(list.length);
      expect(Array.from({ length: list.length + 2 }, (_, i) => row.get(i - 1))).toEqual([undefined, ...list, undefined]);
    }),
  );
});
