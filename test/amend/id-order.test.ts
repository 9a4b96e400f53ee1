import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IdOrder } from '../../src/amend/numbers/id-order.ts';
import type { NodeId } from '../../src/statute/types.ts';

const ids = (from: number, count: number): NodeId[] => Array.from({ length: count }, (_, i) => `${from + i}` as NodeId);

const change = fc.oneof(fc.record({ put: fc.integer({ min: 1, max: 700 }), at: fc.nat(5000) }), fc.record({ out: fc.nat(5000) }));

test('places in a changing order are those of a list', () => {
  fc.assert(
    fc.property(fc.nat(1500), fc.array(change, { maxLength: 30 }), (count, changes) => {
      const list = ids(0, count);
      const order = new IdOrder(list);
      let next = count;
      for (const one of changes) {
        if ('put' in one) {
          const more = ids(next, one.put);
          next += one.put;
          order.insert(one.at, more);
          list.splice(one.at, 0, ...more);
        } else {
          order.delete(`${one.out}` as NodeId);
          const at = list.indexOf(`${one.out}` as NodeId);
          if (at >= 0) list.splice(at, 1);
        }
      }
      expect(order.length).toBe(list.length);
      expect(order.indexOf('none' as NodeId)).toBe(-1);
      for (let i = 0; i < list.length; i += 97) expect(order.indexOf(list[i] as NodeId)).toBe(i);
    }),
    { numRuns: 60 },
  );
});
