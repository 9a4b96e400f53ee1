import { describe, expect, test } from 'vitest';
import type { Operation, Quote } from '../../src/decision/operation.ts';
import { type Address, formatAddress } from '../../src/statute/address.ts';
import { shortCase } from '../support/texts.ts';

/** One row a pattern of the language: its wording, what it means, where it was met. Numbers before → are those of the text in force. */
const PATTERNS: readonly (readonly [wording: string, meaning: string, source: string])[] = [
  ['将第五十八条修改为：“甲。”', 'replace 第五十八条 “甲。”', '山西2020 一10'],
  ['将第二条修改为“甲。”', 'replace 第二条 “甲。”', '山西2020 三1, without a colon'],
  ['第九条修改为：“甲。”', 'replace 第九条 “甲。”', '甘肃2010, without 将'],
  ['将第十二条第一款修改为：“甲。”', 'replace 第十二条第一款 “甲。”', '山西2020 三2'],
  ['第六条第一款第一项修改为：“（一）甲；”', 'replace 第六条第一款第一项 “（一）甲；”', '个税2011 二'],
  ['将第一百二十条之一修改为：“甲。”', 'replace 第一百二十条之一 “甲。”', '刑法修正案九 六'],
  ['将名称修改为：“某省条例”。', 'replace 名称 “某省条例”', '民事27件 十三1'],
  ['将引言修改为：“为……，制定本解释。”', 'replace 引言 “为……，制定本解释。”', '民事27件'],
  ['删去第七条，第八条，第十四条第五款。', 'delete 第七条、第八条、第十四条第五款', '山西2020 一2'],
  ['删去第三十四条第一款、第二款，第三十七条第三款。', 'delete 第三十四条第一款、第三十四条第二款、第三十七条第三款', '山西2020 一2'],
  ['删除第十二条和第十三条。', 'delete 第十二条、第十三条', '铁路2021'],
  ['删去第四十五条中的“甲、乙”。', 'delete-text 第四十五条 “甲、乙”', '山西2020 一6'],
  ['删去第二十五条第二款中的“甲”、“乙”。', 'delete-text 第二十五条第二款 “甲”“乙”', '山西2020 三3'],
  ['将第一条中的“甲”删去。', 'delete-text 第一条 “甲”', 'recalled'],
  ['将第五十三条中的“甲”修改为“乙”。', 'replace-text 第五十三条 “甲”→“乙”', '山西2020 一9'],
  ['将第四十七条中的“甲”修改为“乙”，“乙”修改为“丙”。', 'replace-text 第四十七条 “甲”→“乙” “乙”→“丙”', '山西2020 一7'],
  ['将名称、第一条、第三条中的“侵犯”修改为“侵害”。', 'replace-text 名称、第一条、第三条 “侵犯”→“侵害”', '民事18件 十三1'],
  ['将有关条款中的“甲”修改为“乙”，“丙”修改为“丁”。', 'replace-everywhere “甲”→“乙” “丙”→“丁”', '山西2020 一1'],
  ['将第三十八条、第三十九条合并修改为：“甲。”', 'merge 第三十八条、第三十九条 “甲。”', '山西2020 一4'],
  ['将第二十三条、第四十五条合并，作为第二十四条，修改为：“甲。”', 'merge 第二十三条、第四十五条 → 第二十四条 “甲。”', '消法2013 八'],
  ['第四十二条增加一款，作为第二款：“甲。”', 'insert paragraph in 第四十二条 → 第四十二条第二款 “甲。”', '山西2020 一5'],
  ['在第三十八条中增加一款作为第二款：“甲。”', 'insert paragraph in 第三十八条 → 第三十八条第二款 “甲。”', '刑法修正案八'],
  ['第八条第一款增加一项，作为第二项：“（二）甲；”', 'insert item in 第八条第一款 → 第八条第一款第二项 “（二）甲；”', '消法2013 十五'],
  ['增加一条，作为第二十五条：“甲。”', 'insert article → 第二十五条 “甲。”', '消法2013 九'],
  ['在第十七条后增加一条，作为第十七条之一：“甲。”', 'insert article after 第十七条 → 第十七条之一 “甲。”', '刑法修正案八 一'],
  ['在第二条中的“人工水道”后增加“行洪区”。', 'insert-text 第二条 “人工水道” after “行洪区”', '陕西2024 一'],
  ['将刑法第一百八十六条第一款、第二款修改为：“甲。', '', 'two units, one quoted'],
  ['删去第二项、第五项，第三项、第四项改为第二项、第三项。', '', 'no article; the comma does not go on with the list'],
  ['将第五十四条、第五十八条至第六十条中的“甲”修改为“乙”。', 'replace-text 第五十四条、第五十八条、第五十九条、第六十条 “甲”→“乙”', 'a range'],
  ['将第五十一条中的“甲”、“乙”均修改为“丙”。', 'replace-text 第五十一条 “甲”→“丙” “乙”→“丙”', 'several to one'],
  ['将第五十一条中的“甲”、“乙”分别修改为“丙”、“丁”。', 'replace-text 第五十一条 “甲”→“丙” “乙”→“丁”', 'recalled'],
  ['第一款第二项分为两项，修改为：“（二）甲；”“（三）乙。”', '', 'no article'],
  ['第三条第一款第二项分为两项，修改为：“（二）甲；”“（三）乙。”', 'replace 第三条第一款第二项 “（二）甲；（三）乙。”', '统计法2024'],
  ['将第八条第三款单列一条，作为第四十九条，修改为：“甲。”', 'move 第八条第三款 → 第四十九条 “甲。”', '会计法2024 二'],
  ['将第一百零一条第一款改为第一百一十一条，修改为：“甲。”', 'move 第一百零一条第一款 → 第一百一十一条 “甲。”', '慈善法2023'],
  ['在第一百六十五条中增加一款作为第二款，将该条修改为：“甲。”', 'replace 第一百六十五条 “甲。”', '刑法修正案十二 一'],
  ['在第五条第一款中增加一项，作为第三项，将该条修改为：“甲。”', 'replace 第五条 “甲。”', '该条 is the article, not the 款'],
  ['在第五条中增加一款，作为第二款，将该款修改为：“甲。”', '', 'no 款 is named'],
  ['将第二条中的“甲”前增加“乙”。', '', 'a slip: 将 for 在 is not guessed at'],
  ['将第五项调整为第四项。', '', 'no article to belong to'],
  ['第二条增加二款，作为第二款、第三款：“甲。”', '', 'two announced, one quoted'],
  ['第二条不再适用。', '', 'in no known form'],
];

const words = (quote: Quote): string => `“${quote.lines.map((line) => line.text).join('')}”`;
const list = (addresses: readonly Address[]): string => addresses.map(formatAddress).join('、');

function meaning(operation: Operation): string {
  const { kind } = operation;
  switch (operation.kind) {
    case 'replace':
      return `${kind} ${formatAddress(operation.target)} ${words(operation.text)}`;
    case 'delete':
      return `${kind} ${list(operation.targets)}`;
    case 'delete-text':
      return `${kind} ${list(operation.targets)} ${operation.quotes.map(words).join('')}`;
    case 'replace-text':
      return `${kind} ${list(operation.targets)} ${operation.pairs.map((p) => `${words(p.old)}→${words(p.new)}`).join(' ')}`;
    case 'replace-everywhere':
      return `${kind} ${operation.pairs.map((p) => `${words(p.old)}→${words(p.new)}`).join(' ')}`;
    case 'insert-text':
      return `${kind} ${list(operation.targets)} ${words(operation.anchor)} ${operation.position} ${words(operation.text)}`;
    case 'merge':
      return `${kind} ${list(operation.targets)}${operation.as ? ` → ${formatAddress(operation.as)}` : ''} ${words(operation.text)}`;
    case 'insert': {
      const place = operation.within ? ` in ${formatAddress(operation.within)}` : operation.after ? ` after ${formatAddress(operation.after)}` : '';
      return `${kind} ${operation.level}${place} → ${list(operation.as)} ${words(operation.text)}`;
    }
    case 'move':
      return `${kind} ${list(operation.targets)} → ${formatAddress(operation.to)} ${operation.text ? words(operation.text) : ''}`.trim();
    case 'renumber':
      return `${kind} ${formatAddress(operation.target)} → ${formatAddress(operation.to)}`;
    case 'non-textual':
      return `${kind} ${operation.what} ${operation.renumbers}`;
  }
}

describe('patterns', () => {
  test.each(PATTERNS)('%s', (wording, expected) => {
    const { decision, diagnostics } = shortCase(['第一条　甲。'], [`一、${wording}`]);
    const operations = decision.parts.flatMap((part) => part.items.flatMap((item) => item.operations));
    expect(operations.map(meaning).join('; ')).toBe(expected);
    expect(diagnostics.some((d) => d.severity === 'error')).toBe(expected === '');
  });
});

describe('context', () => {
  const read = (...items: string[]): string[] =>
    shortCase(['第一条　甲。'], items).decision.parts.flatMap((part) => part.items.flatMap((item) => item.operations.map((o) => `${o.id} ${meaning(o)}`)));

  test('passes on over stops and paragraphs of an item, not to the next item', () => {
    expect(read('一、将第四十七条中的“甲”修改为“乙”；删去第四项、第五项。')).toEqual([
      '一a replace-text 第四十七条 “甲”→“乙”',
      '一b delete 第四十七条第四项、第四十七条第五项',
    ]);
    expect(read('一、将第十二条第一款修改为：“甲。”', '第二款第二项修改为“（二）乙；”')).toEqual([
      '一a replace 第十二条第一款 “甲。”',
      '一b replace 第十二条第二款第二项 “（二）乙；”',
    ]);
    expect(read('一、删去第二条。', '二、删去第二款。')).toEqual(['一 delete 第二条']);
  });

  test('a stated renumbering keeps the levels above it', () => {
    expect(read('一、删去第二十五条第一款第四项，将第五项调整为第四项；删去第二款中的“甲”。')).toEqual([
      '一a delete 第二十五条第一款第四项',
      '一b renumber 第二十五条第一款第五项 → 第二十五条第一款第四项',
      '一c delete-text 第二十五条第二款 “甲”',
    ]);
  });

  test('items under an introduction have contexts of their own', () => {
    expect(read('一、对部分条文作以下修改：', '（一）将第二条中的“甲”修改为“乙”。', '（二）删去第三条第二款。')).toEqual([
      '一 non-textual introduction none',
      '一（一） replace-text 第二条 “甲”→“乙”',
      '一（二） delete 第三条第二款',
    ]);
  });

  test('该条 and 该款 are the units last named', () => {
    expect(read('一、将第二条第一款修改为：“甲。”', '该条第三款中的“乙”修改为“丙”。')).toEqual([
      '一a replace 第二条第一款 “甲。”',
      '一b replace-text 第二条第三款 “乙”→“丙”',
    ]);
  });

  test('改为 with a rewriting is two operations on the same article', () => {
    expect(read('一、将第二十六条改为第三十条，修改为：“甲。”')).toEqual(['一a renumber 第二十六条 → 第三十条', '一b replace 第二十六条 “甲。”']);
  });
});

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
