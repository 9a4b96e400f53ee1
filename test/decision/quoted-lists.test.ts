import { expect, test } from 'vitest';
import { shortCase } from '../support/texts.ts';

const codes = (item: string): string[] =>
  shortCase(['第一条　甲。', '（一）乙；', '（二）丙。'], [item]).diagnostics.flatMap((d) => (d.severity === 'info' ? [] : [d.code]));

test.each([
  ['a list that counts on', '一、将第一条修改为：“甲：\n（一）乙；\n（二）丙。”', []],
  ['an item missing', '一、将第一条修改为：“甲：\n（一）乙；\n（三）丙。”', ['R022']],
  ['a list that begins with （二）', '一、将第一条修改为：“甲：\n（二）乙；\n（三）丙。”', ['R022']],
  ['a list for each 款', '一、将第一条修改为：“甲：\n（一）乙；\n（二）丙。\n丁：\n（一）戊；\n（二）己。”', []],
  ['subitems between', '一、将第一条修改为：“甲：\n（一）乙：\n1.丙；\n2.丁；\n（二）己。”', []],
  ['an item quoted by itself', '一、将第一条第二项修改为：“（二）丁。”', []],
])('%s', (_name, item, expected) => {
  expect(codes(item)).toEqual(expected);
});

test('items may be numbered in full-width digits', () => {
  const { decision, diagnostics } = shortCase(['第一条　甲。', '第二条　乙。'], ['１．将第一条修改为：“丙。”', '２．将第二条修改为：“丁。”']);
  expect(diagnostics.filter((d) => d.severity !== 'info')).toEqual([]);
  expect(decision.parts.flatMap((p) => p.items.map((i) => i.number))).toEqual(['1', '2']);
});
