import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textsWith } from '../../src/amend/all-texts.ts';
import type { NodeId } from '../../src/statute/types.ts';
import { built } from '../../src/text/passage.ts';

const few = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 12 });

test('texts that hold words are those that hold them, however often it was asked', () => {
  fc.assert(
    fc.property(
      fc.array(few, { maxLength: 8 }),
      fc.array(
        few.filter((words) => words !== ''),
        { minLength: 1, maxLength: 6 },
      ),
      (all, asked) => {
        const texts = new Map(all.map((text, i) => [`${i}` as NodeId, built(text)]));
        const holding = (words: string): NodeId[] => [...texts.keys()].filter((id) => texts.get(id)?.text.includes(words));
        for (let i = 0; i < 130; i++) {
          const words = asked[i % asked.length] as string;
          expect([...textsWith(words, texts)]).toEqual(holding(words));
        }
      },
    ),
  );
});
