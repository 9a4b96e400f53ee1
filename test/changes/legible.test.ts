import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legible } from '../../src/changes/legible.ts';
import { textAfter, textBefore } from '../../src/changes/segments.ts';
import type { Segment } from '../../src/compare/words.ts';
import { marked, segmentsOf } from '../support/changes.ts';

const shown = (text: string): string => marked(legible(segmentsOf(text)));

describe('what a reader can follow', () => {
  it.each([
    ['one text with words changed', '国务院[-土地-]{+自然资源+}主管部门负责全国土地的管理和监督工作。'],
    ['two places, however little is left', '[-新兵的集中与-]交接[-，可以在县、市人民政府所在地进行-]{+双方在起运前完成+}。'],
    ['many places in a text most of which is left', '代表参加表决，可以[-投-]{+表示+}赞成[-票-]，可以[-投-]{+表示+}反对[-票-]，也可以{+表示+}弃权。'],
  ])('%s', (_, text) => expect(shown(text)).toBe(text));

  it('is not scraps of a text between others', () => {
    expect(
      shown(
        '[-对违反-]{+未依照+}本法[-第十二条有关-]{+规定+}缴纳[-排污费、-]倾倒费[-规定-]的[-行政处罚-]，由国务院{+生态环境主管部门责令限期缴纳；逾期不缴纳的，处以罚款+}。',
      ),
    ).toBe(
      '[-对违反本法第十二条有关缴纳排污费、倾倒费规定的行政处罚，由国务院。-]{+未依照本法规定缴纳倾倒费的，由国务院生态环境主管部门责令限期缴纳；逾期不缴纳的，处以罚款。+}',
    );
  });

  it('spells the same two texts', () => {
    const segment = fc.record({ kind: fc.constantFrom<Segment['kind']>('same', 'deleted', 'inserted'), text: fc.string({ minLength: 1, maxLength: 8 }) });
    fc.assert(
      fc.property(fc.array(segment), (segments) => {
        expect([textBefore(legible(segments)), textAfter(legible(segments))]).toEqual([textBefore(segments), textAfter(segments)]);
      }),
    );
  });
});
