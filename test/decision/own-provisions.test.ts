import { describe, expect, test } from 'vitest';
import { ownProvisions } from '../../src/decision/own-provisions.ts';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { decisionOf } from '../support/texts.ts';

const HEAD = [
  '某市人民代表大会常务委员会关于修改《某市河道管理条例》的决定',
  '（2024年5月30日某市第十六届人民代表大会常务委员会第十二次会议通过）',
  '会议决定对《某市河道管理条例》作如下修改：',
  '一、将第三条修改为：“丙。”',
  '二、删去第四条。',
];

function provided(...lines: readonly string[]): readonly string[] {
  const { decision, diagnostics } = decisionOf([...HEAD, ...lines].join('\n'));
  expect(diagnostics.filter(isError)).toEqual([]);
  const [part] = decision.parts;
  if (part === undefined) throw new Error('no part');
  return ownProvisions(decision, part).map(({ what, item, text }) => `${what}${item === '' ? '' : ` [${item}]`} ${text}`);
}

const START = '本决定自2024年7月1日起施行。';

describe('what a decision provides of its own', () => {
  test.each([
    ['commencement', [START, '《某市河道管理条例》根据本决定作相应修改，重新公布。'], [`commencement ${START}`]],
    [
      'commencement in one sentence with republication',
      ['本决定自2024年7月1日起施行，《某市河道管理条例》根据本决定作相应修正后重新公布。'],
      [`commencement ${START}`],
    ],
    [
      'commencement in one paragraph with republication',
      ['本决定自2024年7月1日起施行。《某市河道管理条例》根据本决定作相应修正后重新公布。'],
      [`commencement ${START}`],
    ],
    [
      'commencement in parts',
      ['本决定自2024年7月1日起施行，其中第二项自2025年1月1日起施行。'],
      ['commencement 本决定自2024年7月1日起施行，其中第二项自2025年1月1日起施行。'],
    ],
    [
      'transition before it',
      ['本决定施行前已经受理的申请，依照原规定办理。', START],
      ['provision 本决定施行前已经受理的申请，依照原规定办理。', `commencement ${START}`],
    ],
    [
      'transition behind it, with a quotation and the word 修改',
      [START, '本决定施行前取得许可的单位，应当在六个月内按照修改后的规定换发“河道管理范围内建设项目许可证（正本、副本各一份）”。'],
      [`commencement ${START}`, 'provision 本决定施行前取得许可的单位，应当在六个月内按照修改后的规定换发“河道管理范围内建设项目许可证（正本、副本各一份）”。'],
    ],
    [
      'transition as an item, to the end of its paragraph',
      ['三、本决定施行前发生的行为，适用修改前的规定；但是，修改后的规定处罚较轻的，适用修改后的规定。', START],
      ['provision [三] 本决定施行前发生的行为，适用修改前的规定；但是，修改后的规定处罚较轻的，适用修改后的规定。', `commencement ${START}`],
    ],
    ['delegation', ['市人民政府可以根据本决定制定具体办法。', START], ['provision 市人民政府可以根据本决定制定具体办法。', `commencement ${START}`]],
    [
      'delegation as an item',
      ['三、授权市人民政府根据本决定制定具体办法。', START],
      ['provision [三] 授权市人民政府根据本决定制定具体办法。', `commencement ${START}`],
    ],
    ['repeal with it', [START, '《某市河道采砂管理办法》同时废止。'], [`commencement ${START}`, 'repeal 《某市河道采砂管理办法》同时废止。']],
  ])('%s', (_, lines, expected) => {
    expect(provided(...lines)).toEqual(expected);
  });

  test('orders to amend, to count and to publish are none, though they speak of the decision', () => {
    expect(provided('三、将第五条中的“本决定施行前”修改为“本条例施行前”。', '四、条文顺序作相应调整。', '本市其他法规引用的条文序号作相应调整。')).toEqual([]);
  });

  test('a clause that amends is never taken for a provision', () => {
    const { decision, diagnostics } = decisionOf([...HEAD, '三、本决定施行前的第五条予以删去，酌情处理。', START].join('\n'));
    expect(diagnostics.some((d) => d.code === 'D002')).toBe(true);
    expect(decision.parts[0]?.items[2]?.unread).toHaveLength(1);
  });
});

test('what stands in the items of another part is not of this one; closing clauses are of all', () => {
  const { decision } = decisionOf(
    [
      '某市人民代表大会常务委员会关于修改《某市甲条例》等两件地方性法规的决定',
      '一、对《某市甲条例》作出修改',
      '1.删去第一条。',
      '2.本决定施行前甲的申请，依照原规定办理。',
      '二、对《某市乙条例》作出修改',
      '1.删去第二条。',
      START,
    ].join('\n'),
  );
  const [first, second] = decision.parts;
  if (first === undefined || second === undefined) throw new Error('two parts expected');
  expect(ownProvisions(decision, first).map(({ text }) => text)).toEqual(['本决定施行前甲的申请，依照原规定办理。', START]);
  expect(ownProvisions(decision, second).map(({ text }) => text)).toEqual([START]);
});
