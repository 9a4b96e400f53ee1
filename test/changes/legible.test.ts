import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, withoutFollowing } from '../../src/changes/compared.ts';
import { legible } from '../../src/changes/legible.ts';
import { textAfter, textBefore } from '../../src/changes/segments.ts';
import { compare } from '../../src/compare/compare.ts';
import type { Segment } from '../../src/compare/words.ts';
import { marked, segmentsOf } from '../support/changes.ts';
import { statuteOf } from '../support/texts.ts';

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

  it('is no reference that follows where one stands among the changes of two wholes', () => {
    const before = [
      '某市检测条例',
      '第一条　检测机构应当如实检测。',
      '第二条　检测机构违反本条例第一条规定的，由市质监部门给予警告，没收所得，可以并处所得一倍以上五倍以下的罚款；情节严重的，暂停其业务或者予以撤销。',
    ];
    const after = [
      '某市检测条例',
      '第一条　为了规范检测，制定本条例。',
      '第二条　检测机构应当如实检测。',
      '第三条　检测机构违反本条例第二条规定的，由市市场监管部门或者区市场监管部门责令限期改正，给予警告、通报批评，没收所得，所得五十万元以上的，可以并处所得一倍以上十倍以下的罚款，没有所得或者所得不足五十万元的，可以并处五百万元以下的罚款；情节严重的，停业一个月至十二个月或者吊销其许可。对直接负责的主管人员，责令限期改正，给予警告、通报批评，没收所得，可以并处二百万元以下的罚款。',
    ];
    const changes = changesBetween(compare(statuteOf(before.join('\n')), statuteOf(after.join('\n'))), { by: 'word', typography: false });
    const penalty = withoutFollowing(changes).units.find(({ old, new: now }) => old?.text.includes('警告') && now !== null);
    expect(penalty?.segments.map(({ kind, by }) => [kind, by])).toEqual([
      ['deleted', null],
      ['inserted', null],
    ]);
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
