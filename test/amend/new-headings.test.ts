import { describe, expect, test } from 'vitest';
import { amend } from '../../src/amend/amend.ts';
import type { Decision, Operation, Quote } from '../../src/decision/operation.ts';
import { readText } from '../../src/read/lines.ts';
import type { Address, Step } from '../../src/statute/address.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import { printStatute } from '../../src/statute/print.ts';
import { built } from '../../src/text/passage.ts';
import { SourceText } from '../../src/text/source.ts';

/** 增加一章，作为第N章，章名为“…”，包括第X条至第Y条: a heading alone, which holds articles by their new numbers (docs/semantics.md#divisions). */

const BASE = [
  '某市快递条例',
  '第一章　总则',
  '第一条　甲应当守法。',
  '第二章　服务',
  '第二条　乙应当守法。',
  '第三条　丙应当守法。',
  '第三章　附则',
  '第四条　丁应当守法。',
];

const step = (level: Step['level'], number: number): Step => ({ level, number, suffix: 0 });
const article = (number: number): Address => ({ steps: [step('article', number)] });
const quote = (...lines: readonly string[]): Quote => ({ lines: lines.map((line) => built(line)), place: null });

function decide(...operations: readonly object[]): Decision {
  const items = operations.map((operation, i) => {
    const number = String(i + 1);
    return { number, text: built(number), operations: [{ item: number, id: number, clause: built(number), ...operation } as Operation], unread: [] };
  });
  const closing = [{ kind: 'non-textual', what: 'republication', renumbers: 'all', item: '', id: '', clause: built('') } as const];
  const parts = [{ instrument: '某市快递条例', header: null, items }];
  return { form: 'decision', title: built('关于修改《某市快递条例》的决定'), adoption: null, enacting: [], parts, closing, unread: [] };
}

function insertion(level: Step['level'], as: Address, rest: object): object {
  return { kind: 'insert', level, count: 1, within: null, after: null, before: null, as: [as], heading: null, contents: [], text: quote(), ...rest };
}

function heading(level: Step['level'], number: number, words: string, from: number, to: number, rest: object = {}): object {
  const contents = Array.from({ length: to - from + 1 }, (_, i) => ({ from: null, as: [article(from + i)] }));
  return insertion(level, { steps: [step(level, number)] }, { heading: quote(words), contents, ...rest });
}

function apply(decision: Decision): { readonly lines: readonly string[]; readonly codes: readonly string[] } {
  const { statute } = parseStatute(readText(new SourceText('base', BASE.join('\n'))).reading);
  const { amendment, diagnostics } = amend(statute, decision);
  const codes = diagnostics.filter((d) => d.severity !== 'info' && d.code !== 'A025').map((d) => d.code);
  return { lines: amendment === null ? [] : printStatute(amendment.after).slice(1), codes };
}

describe('a heading ordered with the articles that it holds', () => {
  test('stands before articles of other items', () => {
    const news = [4, 5].map((n) => insertion('article', article(n), { text: quote(`新${n}应当守法。`) }));
    const { lines, codes } = apply(decide(heading('chapter', 3, '包装', 4, 5), ...news));
    expect(codes).toEqual([]);
    expect(lines.slice(4)).toEqual([
      '第三条　丙应当守法。',
      '第三章　包装',
      '第四条　新4应当守法。',
      '第五条　新5应当守法。',
      '第四章　附则',
      '第六条　丁应当守法。',
    ]);
  });

  test('takes over articles that were there', () => {
    const { lines, codes } = apply(decide(heading('chapter', 3, '包装', 3, 3)));
    expect(codes).toEqual([]);
    expect(lines.slice(2)).toEqual(['第二章　服务', '第二条　乙应当守法。', '第三章　包装', '第三条　丙应当守法。', '第四章　附则', '第四条　丁应当守法。']);
  });

  test('holds nothing that it does not name', () => {
    const news = [4, 5].map((n) => insertion('article', article(n), { text: quote(`新${n}应当守法。`) }));
    const { lines, codes } = apply(decide(heading('chapter', 3, '包装', 4, 4), ...news));
    expect(codes).toEqual([]);
    expect(lines.slice(5)).toEqual(['第三章　包装', '第四条　新4应当守法。', '第四章　附则', '第五条　新5应当守法。', '第六条　丁应当守法。']);
  });

  test('divides a chapter into sections', () => {
    const within = { within: { steps: [step('chapter', 2)] } };
    const { lines, codes } = apply(decide(heading('section', 1, '收寄', 2, 2, within), heading('section', 2, '投递', 3, 3, within)));
    expect(codes).toEqual([]);
    expect(lines.slice(2, 7)).toEqual(['第二章　服务', '第一节　收寄', '第二条　乙应当守法。', '第二节　投递', '第三条　丙应当守法。']);
  });

  test('whose articles do not stand together is an error', () => {
    const { codes } = apply(decide(heading('chapter', 3, '包装', 2, 2)));
    expect(codes.length).toBeGreaterThan(0);
  });
});
