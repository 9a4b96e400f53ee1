import { describe, expect, test } from 'vitest';
import { meaning } from '../support/meaning.ts';
import { shortCase } from '../support/texts.ts';

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

  test('a pronoun at the head of an item means the division or the article of the item before, and nothing beyond it', () => {
    const renamed = '一、第三章章名改为“甲”。';
    expect(read(renamed, '二、该章第二节节名改为“乙”。')).toEqual(['一 replace 第三章章名 “甲”', '二 replace 第三章第二节节名 “乙”']);
    expect(read(renamed, '二、将本章章名中的“甲”修改为“乙”。')).toEqual(['一 replace 第三章章名 “甲”', '二 replace-text 第三章章名 “甲”→“乙”']);
    expect(read('一、删去第二条中的“甲”。', '二、该条第二款中的“乙”修改为“丙”。')).toEqual([
      '一 delete-text 第二条 “甲”',
      '二 replace-text 第二条第二款 “乙”→“丙”',
    ]);
    expect(read(renamed, '二、第五条中的“甲”修改为“乙”。', '三、该章第二节节名改为“乙”。')).toHaveLength(2);
    expect(read(renamed, '二、第五条中的“甲”修改为“乙”；该章第二节节名改为“乙”。')).toHaveLength(2);
    expect(read('一、删去第二条第一款中的“甲”。', '二、删去该款中的“乙”。')).toHaveLength(1);
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
