import { expect, test } from 'vitest';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { formatAddress } from '../../src/statute/address-text.ts';
import { decisionOf } from '../support/texts.ts';

const HEAD = ['全国人民代表大会常务委员会关于修改部分法律的决定', '（2009年8月27日第十一届全国人民代表大会常务委员会第十次会议通过）', '会议决定：'];

/** What is ordered for each statute: the places and the new words. */
function ordered(...items: readonly string[]): readonly string[] {
  const { decision, diagnostics } = decisionOf([...HEAD, ...items].join('\n'));
  expect(diagnostics.filter(isError).map(({ code }) => code)).toEqual([]);
  return decision.parts.flatMap(({ instrument, items: own }) =>
    own.flatMap(({ number, operations }) =>
      operations.flatMap((operation) => {
        if (operation.kind === 'non-textual') return [];
        const targets = 'targets' in operation ? operation.targets.map(formatAddress).join('、') : '';
        const pairs = operation.kind === 'replace-text' ? operation.pairs.map((pair) => pair.new.lines.map(({ text }) => text).join('')).join('、') : '';
        return [`${instrument} ${number} ${operation.kind} ${targets} ${pairs}`.trim()];
      }),
    ),
  );
}

test('an order over a list of statutes is one for each of them', () => {
  expect(
    ordered(
      '一、将下列法律中的“征用”修改为“征收、征用”',
      '1．《森林法》第十八条',
      '2．《军事设施保护法》第十二条、第十三条',
      '二、对下列法律中的有关规定作出修改',
      '3．删去《矿产资源法》第四十四条。',
    ),
  ).toEqual([
    '森林法 一、1 replace-text 第十八条 征收、征用',
    '军事设施保护法 一、2 replace-text 第十二条、第十三条 征收、征用',
    '矿产资源法 二、3 delete 第四十四条',
  ]);
});

test('places of several statutes in one item are one item for each', () => {
  expect(ordered('一、将《森林法》第十八条、《军事设施保护法》第十二条中的“甲”修改为“乙”。')).toEqual([
    '森林法 一 replace-text 第十八条 乙',
    '军事设施保护法 一 replace-text 第十二条 乙',
  ]);
});

test('a heading over no places is an order that is not understood', () => {
  const { diagnostics } = decisionOf([...HEAD, '一、将下列法律中的“征用”修改为“征收、征用”', '二、本决定自公布之日起施行。'].join('\n'));
  expect(diagnostics.some(isError)).toBe(true);
});

test('what a package repeals in front of its amendments is a list, and no order', () => {
  expect(
    ordered(
      '一、废止下列规章',
      '1.《某市暂住证管理办法》（1996年市政府令第9号）；',
      '2.《某市城市房屋拆迁管理办法》（2002年市政府令第20号）。',
      '二、修改下列规章',
      '（一）《某市停车场管理办法》',
      '1.删除第十六条。',
      '（二）《某市公园管理办法》',
      '1.第一条中的“园林部门”修改为“城市管理部门”。',
    ),
  ).toEqual(['某市停车场管理办法 二（一）、1 delete 第十六条', '某市公园管理办法 二（二）、1 replace-text 第一条 城市管理部门']);
});
