import { describe, expect, test } from 'vitest';
import { shortCase } from '../support/texts.ts';

describe('quotations', () => {
  const quoted = (...items: string[]): string[][] => {
    const { decision } = shortCase(['第一条　甲。'], items);
    return decision.parts.flatMap((p) =>
      p.items.flatMap((i) => i.operations.flatMap((o) => ('text' in o && o.text ? [o.text.lines.map((line) => line.text)] : []))),
    );
  };

  test('with the mark at the head of every paragraph (NPC)', () => {
    expect(quoted('一、将第一条修改为：“甲：', '“（一）乙；', '“（二）丙。', '“丁。”', '二、将第二条修改为：“戊。”')).toEqual([
      ['甲：', '（一）乙；', '（二）丙。', '丁。'],
      ['戊。'],
    ]);
  });

  test('with marks at the two ends only (Supreme People’s Court)', () => {
    expect(quoted('一、将第一条修改为：', '“甲。', '一、乙。', '1.丙。”', '二、将第二条修改为：“丁。”')).toEqual([['甲。', '一、乙。', '1.丙。'], ['丁。']]);
  });

  test('inside a quotation', () => {
    expect(quoted('一、将第一条修改为：“本法所称“甲”，是指‘乙’。”')).toEqual([['本法所称“甲”，是指‘乙’。']]);
  });
});
