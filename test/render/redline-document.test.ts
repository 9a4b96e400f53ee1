import { describe, expect, test } from 'vitest';
import type { Amendment } from '../../src/amend/types.ts';
import { chainDocument } from '../../src/render/document/chain.ts';
import { redlineDocument } from '../../src/render/document/redline.ts';
import { statuteDocument } from '../../src/render/document/statute.ts';
import { printStatute } from '../../src/statute/print.ts';
import { amended, amendedCases, amendedCorpus, amendedSamples } from '../support/amended.ts';
import { linesOf, plain, resolved } from '../support/changes.ts';

const all = [...amendedCases(), ...amendedSamples(), ...amendedCorpus('triples/', 'spc/', 'written/')];
const steps = all.flatMap(({ name, amendments }) => amendments.map((amendment, i) => [i === 0 ? name : `${name} (${i + 1})`, amendment] as const));

test('there are amendments to look at', () => expect(steps.length).toBeGreaterThan(80));

describe.each(steps)('%s', (_, amendment) => {
  const document = redlineDocument(amendment, { by: 'word' });

  test('taking every change in gives the new text, line by line', () => {
    const taken = resolved(document, 'in');
    expect(linesOf(taken)).toEqual(printStatute(amendment.after));
    expect(taken).toEqual(plain(statuteDocument(amendment.after)));
  });

  test('throwing every change out gives the old text, line by line', () => {
    const thrown = resolved(document, 'out');
    expect(linesOf(thrown)).toEqual(printStatute(amendment.base));
    expect(thrown).toEqual(plain(statuteDocument(amendment.base)));
  });
});

describe('a chain of decisions', () => {
  const chains = all.filter(({ amendments }) => amendments.length > 1);

  test.skipIf(amendedCorpus('triples/').length === 0)('is one document, each change with the decision that made it', () => {
    expect(chains.length).toBeGreaterThan(0);
    for (const { amendments } of chains) {
      const document = chainDocument(amendments, { by: 'word' });
      expect(linesOf(resolved(document, 'in'))).toEqual(printStatute((amendments.at(-1) as Amendment).after));
      expect(linesOf(resolved(document, 'out'))).toEqual(printStatute((amendments[0] as Amendment).base));
      const authors = new Set(document.blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs : [])).map((run) => run.by?.author));
      expect(authors.size).toBe(amendments.length);
    }
  });

  test('leaves out what a later decision takes back', () => {
    const base = '某市条例\n（2001年1月1日某市人民代表大会常务委员会通过）\n第一条　甲应当登记。\n第二条　本条例自公布之日起施行。';
    const decision = (date: string, item: string): string =>
      `关于修改《某市条例》的决定\n（${date}某市人民代表大会常务委员会通过）\n一、${item}\n本决定自公布之日起施行，对条文顺序作相应调整，重新公布。`;
    const chain = amended('chain', base, [
      decision('2010年1月1日', '增加一条，作为第二条：“乙应当年检。”'),
      decision('2020年1月1日', '第一条增加一款，作为第二款：“甲可以变更。”\n二、删去第二条。'),
    ]);
    const document = chainDocument(chain[0]?.amendments ?? [], { by: 'word' });
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
