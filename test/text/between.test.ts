import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outerParts, withoutBetween } from '../../src/text/between.ts';

const texts = fc.array(fc.constantFrom('甲', '《', '》', '〈', '〉', '，'), { maxLength: 12 }).map((characters) => characters.join(''));

test('what stands between two marks goes with them, from each opening mark to the next closing one', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(withoutBetween(text, '《》')).toBe(text.replace(/《[^》]*》/g, ''));
      expect(withoutBetween(text, '《》', '〈〉')).toBe(text.replace(/《[^》]*》|〈[^〉]*〉/g, ''));
    }),
    { numRuns: 400 },
  );
});

test('a text is cut at its first opening and its last closing mark', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const parts = outerParts(text, '《》');
      expect(parts?.[1]).toBe(/《(.*)》/.exec(text)?.[1]);
      if (parts !== null) expect(`${parts[0]}《${parts[1]}》${parts[2]}`).toBe(text);
    }),
    { numRuns: 400 },
  );
});
