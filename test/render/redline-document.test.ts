import { describe, expect, test } from 'vitest';
import type { Amendment } from '../../src/amend/types.ts';
import { changesDocument } from '../../src/render/document/changes.ts';
import { statuteDocument } from '../../src/render/document/statute.ts';
import type { Document } from '../../src/render/document/types.ts';
import { printStatute } from '../../src/statute/print.ts';
import { amended, amendedCases, amendedCorpus, amendedSamples } from '../support/amended.ts';
import { changesBy, linesOf, plain, resolved } from '../support/changes.ts';

const all = [...amendedCases(), ...amendedSamples(), ...amendedCorpus('triples/', 'spc/', 'written/')];
const steps = all.flatMap(({ name, amendments }) => amendments.map((amendment, i) => [i === 0 ? name : `${name} (${i + 1})`, amendment] as const));

test('there are amendments to look at', () => expect(steps.length).toBeGreaterThan(80));

describe.each(steps)('%s', (_, amendment) => {
  const document = changesDocument(changesBy(amendment));

  test('taking every change in gives the new text, line by line', () => {
    const taken = resolved(document, 'in');
    expect(linesOf(taken)).toEqual(printStatute(amendment.after));
    expect(taken).toEqual(plain(statuteDocument(amendment.after)));
  });

  test('throwing every change out gives the old text, line by line', () => {
    const thrown = resolved(document, 'out');
    expect(linesOf(thrown)).toEqual(printStatute(amendment.base));
    expect(thrown).toEqual(plain(statuteDocument(amendment.base)).map((paragraph) => ({ ...paragraph, anchor: null })));
  });
});

describe('a chain of decisions', () => {
  const chains = all.filter(({ amendments }) => amendments.length > 1);

  test.skipIf(amendedCorpus('triples/').length === 0)('is one document, each change with the decision that made it', () => {
    expect(chains.length).toBeGreaterThan(0);
    for (const { amendments } of chains) {
      const document = changesDocument(changesBy(...amendments));
      expect(resolved(document, 'in')).toEqual(plain(statuteDocument((amendments.at(-1) as Amendment).after)));
      expect(linesOf(resolved(document, 'out'))).toEqual(printStatute((amendments[0] as Amendment).base));
      const authors = new Set(document.blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs : [])).map((run) => run.by?.author));
      expect(authors.size).toBe(amendments.length);
    }
  });

  const base = '某市条例\n（2001年1月1日某市人民代表大会常务委员会通过）\n第一条　甲应当登记。\n第二条　本条例自公布之日起施行。';
  const decision = (date: string, item: string): string =>
    `关于修改《某市条例》的决定\n（${date}某市人民代表大会常务委员会通过）\n一、${item}\n本决定自公布之日起施行，对条文顺序作相应调整，重新公布。`;
  const chainOf = (...items: readonly [string, string]): Document => {
    const [chain] = amended('chain', base, [decision('2010年1月1日', items[0]), decision('2020年1月1日', items[1])]);
    return changesDocument(changesBy(...(chain?.amendments ?? [])));
  };

  test('ascribes a number to the decision that changed it', () => {
    const document = chainOf('增加一条，作为第二条：“乙应当年检。”', '第一条增加一款，作为第二款：“甲可以变更。”');
    const runs = document.blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs : []));
    expect(runs.filter(({ text }) => /^第[二三]条/.test(text)).map(({ text, change, by }) => [text.trim(), change, by?.date])).toEqual([
      ['第二条', 'inserted', '2010-01-01'],
      ['第二条', 'deleted', '2010-01-01'],
      ['第三条', 'inserted', '2010-01-01'],
    ]);
    expect(runs.find(({ text }) => text === '甲可以变更。')?.by).toBeUndefined();
  });

  test('leaves out what a later decision takes back', () => {
    const document = chainOf('增加一条，作为第二条：“乙应当年检。”', '第一条增加一款，作为第二款：“甲可以变更。”\n二、删去第二条。');
    const shown = document.blocks.slice(2).map((block) => block.type === 'paragraph' && [block.line, ...block.runs.map((r) => `${r.change} ${r.text}`)]);
    expect(shown.slice(-3)).toEqual([
      ['same', 'same 第一条　', 'same 甲应当登记。'],
      ['inserted', 'inserted 甲可以变更。'],
      ['same', 'same 第二条　', 'same 本条例自公布之日起施行。'],
    ]);
    expect(document.revision).toEqual({ author: '关于修改《某市条例》的决定', date: '2020-01-01' });
    expect(document.blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs : [])).some((run) => run.by?.date === '2010-01-01')).toBe(true);
  });
});

test('a label that stays with another first 款 is one line', () => {
  const base = '某市条例\n（2001年1月1日某市人民代表大会常务委员会通过）\n第一条　甲。\n第二条　旧的规定：\n（一）乙；\n（二）丙。';
  const text =
    '关于修改《某市条例》的决定\n（2010年1月1日某市人民代表大会常务委员会通过）\n一、第二条修改为：“全然另外的话。\n“又有一句。”\n本决定自公布之日起施行。';
  const [made] = amended('label', base, [text]);
  const document = changesDocument(changesBy(made?.amendments[0] as Amendment));
  const last = document.blocks.slice(-4).map((block) => block.type === 'paragraph' && [block.line, ...block.runs.map((run) => `${run.change} ${run.text}`)]);
  expect(last).toEqual([
    ['same', 'same 第二条　', 'deleted 旧的规定：', 'inserted 全然另外的话。'],
    ['deleted', 'deleted （一）', 'deleted 乙；'],
    ['deleted', 'deleted （二）', 'deleted 丙。'],
    ['inserted', 'inserted 又有一句。'],
  ]);
});
