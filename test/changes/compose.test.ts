import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composed } from '../../src/changes/compose.ts';
import { textAfter, textBefore } from '../../src/changes/segments.ts';
import type { ChangeSegment } from '../../src/changes/types.ts';
import { segmentsOf } from '../support/changes.ts';

describe('two changes of one text as one', () => {
  it.each([
    ['words replaced twice', '由[-土地-]{+国土+}部门负责', '由[-国土-]{+自然资源+}部门负责', '由[-土地-]{+自然资源+}部门负责'],
    ['a change taken back', '由[-土地-]{+国土+}部门', '由[-国土-]{+土地+}部门', '由土地部门'],
    ['words put in and taken out again', '由{+有关+}部门', '由[-有关-]部门', '由部门'],
    ['a deletion around an earlier change', '甲[-乙-]{+丙+}丁戊', '甲[-丙丁-]戊', '甲[-乙丁-]戊'],
    ['a change beside an earlier deletion', '[-甲-]乙丙', '乙{+丁+}丙', '[-甲-]乙{+丁+}丙'],
  ])('%s', (_, earlier, later, both) => {
    expect(composed(segmentsOf(earlier), segmentsOf(later))).toEqual(segmentsOf(both));
  });

  const words = fc.array(fc.constantFrom(...'甲乙丙丁'), { maxLength: 6 }).map((list) => list.join(''));
  const edits = fc.array(fc.record({ kind: fc.constantFrom('same', 'deleted', 'inserted'), text: words.filter((text) => text !== ''), by: fc.constant(null) }));

  it('spells the first text and the last', () => {
    fc.assert(
      fc.property(edits, fc.infiniteStream(fc.tuple(fc.constantFrom('same', 'deleted'), fc.integer({ min: 1, max: 4 }), words)), (earlier, choices) => {
        const later: ChangeSegment[] = [];
        for (let left = textAfter(earlier); left !== ''; ) {
          const [kind, length, put] = choices.next().value as ['same' | 'deleted', number, string];
          later.push({ kind, text: left.slice(0, length), by: null }, ...(put === '' ? [] : [{ kind: 'inserted' as const, text: put, by: null }]));
          left = left.slice(length);
        }
        const both = composed(earlier, later);
        expect([textBefore(both), textAfter(both)]).toEqual([textBefore(earlier), textAfter(later)]);
      }),
    );
  });
});
