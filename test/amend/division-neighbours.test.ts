import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastBelow } from '../../src/amend/numbers/division-neighbours.ts';

test('the last of the lower numbers is found as by looking at all of them', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(25), (numbers, limit) => {
      expect(lastBelow(numbers)(limit)).toBe(numbers.findLastIndex((number) => number < limit));
    }),
  );
});
