import { describe, expect, test } from 'vitest';
import { formatAddress } from '../../src/statute/address-text.ts';
import { shortCase } from '../support/texts.ts';

function read(...items: string[]): { readonly kinds: readonly string[]; readonly errors: number } {
  const { decision, diagnostics } = shortCase(['第一条　甲。'], items);
  const operations = decision.parts.flatMap((part) => part.items.flatMap((item) => item.operations));
  const kinds = operations.map((o) => ('targets' in o ? `${o.item} ${o.kind} ${o.targets.map(formatAddress).join('、')}` : `${o.item} ${o.kind}`));
  return { kinds, errors: diagnostics.filter((d) => d.severity === 'error').length };
}

describe('a remark beside an order orders nothing', () => {
  test.each([
    ['in brackets behind the stop', '一、删去第二条。（说明：“甲”已由《某法》第九条规定。另见附件。）'],
    ['in brackets before it', '一、删去第二条（修改理由：“甲”今已不用）。'],
    ['a sentence', '一、删去第二条。修改理由：与上位法一致，上位法中“甲”包括“乙”；下同。'],
    ['on a line of its own', '一、删去第二条。\n（理由：见第九条。）'],
    ['a label on a line of its own', '一、删去第二条。\n修改依据：《某法》第九条第二款。'],
  ])('%s', (_, item) => {
    const { kinds, errors } = read(...item.split('\n'));
    expect(kinds.filter((kind) => kind !== '一 non-textual')).toEqual(['一 delete 第二条']);
    expect(errors).toBe(0);
  });

  test('what is ordered behind it is read', () => {
    expect(read('一、删去第二条。理由：同上。第三条删去。').kinds).toEqual(['一 delete 第二条', '一 non-textual', '一 delete 第三条']);
  });

  test('it ends new text without marks', () => {
    expect(read('一、第二条修改为：', '甲应当乙。', '（说明：与第九条一致。）', '二、删去第三条。').kinds).toEqual([
      '一 replace',
      '一 non-textual',
      '二 delete 第三条',
    ]);
  });

  test.each(['一、删去第二条。（说明：第九条删去。）', '一、删去第二条。说明：将第九条中的“甲”修改为“乙”。', '一、删去第二条。（“甲”不再适用。）'])(
    'an order in it, or words without a label, are refused: %s',
    (item) => expect(read(item).errors).toBeGreaterThan(0),
  );
});

describe('items numbered as deeds are', () => {
  test('壹、贰、 over 一、', () => {
    expect(
      read('壹、删去第二条。', '贰、修改以下条款：', '一、删去第三条。', '二、删去第四条。', '叁、删去第五条。').kinds.filter((k) => !k.endsWith('textual')),
    ).toEqual(['壹 delete 第二条', '贰一 delete 第三条', '贰二 delete 第四条', '叁 delete 第五条']);
  });

  test('one line holds several; a number left out is told', () => {
    expect(read('作如下修改：壹、删去第二条。贰、删去第三条。').kinds).toEqual(['壹 delete 第二条', '贰 delete 第三条']);
    const { diagnostics } = shortCase(['第一条　甲。'], ['壹、删去第二条。', '叁、删去第三条。']);
    expect(diagnostics.map((d) => d.code)).toContain('D007');
  });
});

describe('the commencement of a statute as new text without marks', () => {
  test('stands behind the clause that announces it', () => {
    expect(read('一、第二条修改为：', '本条例自2016年5月1日起施行。').kinds).toEqual(['一 replace']);
  });

  test('that of the decision does not', () => {
    expect(read('一、第二条修改为：', '本决定自2016年5月1日起施行。').errors).toBe(1);
    expect(read('一、第二条修改为：', '自2016年5月1日起施行。').errors).toBe(1);
  });

  test('nor does it go on a text that has begun', () => {
    const { decision } = shortCase(['第一条　甲。'], ['一、第二条修改为：', '甲应当乙。', '本条例自2016年5月1日起施行。']);
    expect(decision.closing).toHaveLength(2);
    expect(decision.parts.flatMap((part) => part.items)).toHaveLength(1);
  });
});
