import { expect, test } from 'vitest';
import { type AmendOptions, DEFAULT_OPTIONS } from '../../src/amend/amend.ts';
import { amendInOrder } from '../../src/amend/chain.ts';
import { successionOf } from '../../src/amend/succession.ts';
import { printStatute } from '../../src/statute/print.ts';
import { decisionOn, LAW } from '../support/collection.ts';
import { decisionOf, shortCase, statuteOf } from '../support/texts.ts';

const { decision: change, diagnostics } = decisionOf(decisionOn('2019年1月1日', ['一、增加一条，作为第三条：“国家支持甲事。”', '二、删去第五条。']));
const chain = amendInOrder({ value: statuteOf(LAW), diagnostics: [] }, [{ value: change, diagnostics }], DEFAULT_OPTIONS);
const cited = [{ title: '中华人民共和国甲法', destination: successionOf(chain.amendments).destination(0) }];
const ORDER = '条文中引用甲法相关条文序号根据修改后的甲法作相应调整。';

/** The articles of a rule that cites 甲法, amended by some items, and the codes of what is said. */
function amended(articles: readonly string[], items: readonly string[], options: Partial<AmendOptions> = { cited }) {
  const { base, decision, diagnostics } = shortCase(articles, items);
  const { after, diagnostics: said } = amendInOrder({ value: base, diagnostics: [] }, [{ value: decision, diagnostics }], { ...DEFAULT_OPTIONS, ...options });
  const lines = after === null ? [] : printStatute(after).filter((line) => /^第.+条/.test(line));
  return { lines, codes: said.map(({ code }) => code).filter((code) => /^(?:X|D015)/.test(code)) };
}

test('numbers of another statute follow where the decision orders it and says which they are is known', () => {
  const articles = ['第一条　根据《中华人民共和国甲法》（以下简称甲法）。', '第二条　甲法第二条、第三条第一款第二项；本条例第一条。'];
  expect(amended(articles, [`一、${ORDER}`])).toEqual({
    lines: [articles[0], '第二条　甲法第二条、第四条第一款第二项；本条例第一条。'],
    codes: ['X001'],
  });
});

test('without that knowledge, or without the order, they stay', () => {
  const articles = ['第一条　《甲法》第四条。'];
  expect(amended(articles, [`一、${ORDER}`], {})).toEqual({ lines: articles, codes: ['D015'] });
  expect(amended(articles, ['一、第一条中的“《甲法》”修改为“《甲法》的”。'])).toEqual({ lines: ['第一条　《甲法》的第四条。'], codes: [] });
  const other = '条文中引用乙法相关条文序号根据修改后的乙法作相应调整。';
  expect(amended(articles, [`一、${other}`])).toEqual({ lines: articles, codes: ['D015'] });
});

test('what the decision writes is as it says, and what is gone is told', () => {
  const articles = ['第一条　《甲法》第四条。', '第二条　《甲法》第五条。'];
  expect(amended(articles, ['一、将第一条修改为：“第一条　《甲法》第四条第一款。”', `二、${ORDER}`])).toEqual({
    lines: ['第一条　《甲法》第四条第一款。', '第二条　《甲法》第五条。'],
    codes: ['X002'],
  });
});

test('they are only reported, or left, where references are to be', () => {
  const articles = ['第一条　《甲法》第四条。'];
  expect(amended(articles, [`一、${ORDER}`], { cited, refs: 'report' })).toEqual({ lines: articles, codes: ['X001'] });
  expect(amended(articles, [`一、${ORDER}`], { cited, refs: 'keep' })).toEqual({ lines: articles, codes: [] });
});
