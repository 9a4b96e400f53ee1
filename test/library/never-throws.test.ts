import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AmendTextOptions,
  alternativeOf,
  amend,
  amendInOrder,
  amendStatutes,
  type Changes,
  changes,
  changesJson,
  type Diagnostic,
  type DraftFrame,
  diff,
  draft,
  messageOf,
  optionOf,
} from '../../src/index.ts';

/**
 * The library gives a value for whatever texts and options it is given: what is wrong with them is among the diagnostics. Texts of three kinds: any string
 * (lone surrogates, NUL), legal words in any order, and real texts with cuts, copies and strange characters in them.
 */
const sample = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const STATUTE = sample('statutes/shanxi-land-2008.txt');
const DECISION = sample('decisions/shanxi-2020-66.txt');

const anything = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 60 });
const WORDS = (
  '第一条 第二条 第三条 第十十条 第0条 第10000条 第99999999条 第99999999999999999999条 第一万零一条 第一款 第（一）项 第1目 第一章 第二编 第一条之一 之二 附件 附件一 附表 序言 名称 题注 章名 各条 全文 ' +
  '（一） （二） （10001） 1. ① 一、 二、 十万、 （三） 第 条 之 至 到 、 ， ； ： 。 “ ” ‘ ’ 《 》 （ ） 《某法》 《《》 》》 ' +
  '将 修改为 改为 作为 删去 增加 增加一款 增加一条 增加10000条 三项 两款 分为 合并 移至 单列 依次 对调 顺延 中的 后 前 之间 末尾 第二句 第99999999处 其后两项 该条 同款 本条 有关条款 ' +
  '关于修改 的决定 决定 修正案 作如下修改 条文序号作相应调整 重新公布 自公布之日起施行 本决定自2025年7月1日起施行 2025年6月28日 9999年99月99日 通过 修正 第九千次修正 目录 总则 附则 ' +
  '某市人民代表大会常务委员会 某法 甲 乙 丙应当办理 依照 规定 以下简称 除外 | --- | form: statute\n form: decision\n \t \u3000 \u200b \ufeff \u0000 \ud83d \udc00 👨‍👩‍👧'
)
  .split(' ')
  .flatMap((word) => [word, word])
  .concat('\n', '\n', '\n', '\n', '\n', '\n', '\r\n', ' ', '\u2028');
const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(''));
const decisionSoup = soup.map((words) => `某会关于修改《某法》的决定\n（2025年6月28日某会通过）\n一、${words}\n本决定自公布之日起施行。`);
const statuteSoup = soup.map((words) => `某法\n第一条　${words}\n第二条　甲乙丙，丁。\n`);

/** A real text with some stretches cut out, copied elsewhere, or replaced by something else. */
function mutated(text: string): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(text.length),
    length: fc.nat(80),
    to: fc.nat(text.length),
    put: fc.oneof(fc.constant(''), fc.constant(null), anything, soup),
  });
  return fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) =>
    edits.reduce((now, { at, length, to, put }) => {
      const cut = now.slice(at, at + length);
      return put === null ? now.slice(0, to) + cut + now.slice(to) : now.slice(0, at) + put + now.slice(at + length);
    }, text),
  );
}

const small = fc.constantFrom('', ' ', '\n', '\ufeff', '\u200b', '\u3000\n', '\0', '\ud800', '某法', '第一条', '某法\n第一条　甲。\n');
const statute = fc.oneof(
  { weight: 2, arbitrary: small },
  anything,
  soup,
  { weight: 3, arbitrary: statuteSoup },
  { weight: 2, arbitrary: mutated(STATUTE.slice(0, 3000)) },
);
const decision = fc.oneof({ weight: 2, arbitrary: small }, anything, soup, { weight: 4, arbitrary: decisionSoup }, { weight: 2, arbitrary: mutated(DECISION) });
const options: fc.Arbitrary<Partial<AmendTextOptions>> = fc.record(
  {
    refs: fc.constantFrom('auto' as const, 'report' as const, 'keep' as const),
    renumber: fc.constantFrom('auto' as const, 'always' as const, 'never' as const),
    joint: fc.constantFrom('auto' as const, 'none' as const),
    strict: fc.boolean(),
    places: fc.array(fc.tuple(fc.oneof(soup, anything), fc.oneof(soup, anything)), { maxLength: 2 }).map((entries) => new Map(entries)),
  },
  { requiredKeys: [] },
);

/** Everything that can be asked of a diagnostic is asked. */
function told(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    for (const language of ['zh', 'en'] as const) {
      expect(messageOf(diagnostic, language)).toBeTypeOf('string');
      alternativeOf(diagnostic, language);
    }
    optionOf(diagnostic);
    diagnostic.place?.source.position(diagnostic.place.span.start);
  }
}

function asData(found: Changes | null): void {
  if (found !== null) JSON.stringify(changesJson(found));
}

const SOME = { numRuns: 300 };

test('amend gives a text, or says why there is none', () => {
  fc.assert(
    fc.property(statute, decision, options, (base, text, chosen) => {
      const { text: after, amendment, diagnostics } = amend(base, text, chosen);
      told(diagnostics);
      if (after === null) expect(diagnostics.length).toBeGreaterThan(0);
      asData(amendment === null ? null : changes([amendment]));
    }),
    SOME,
  );
}, 120_000);

test('decisions in order, and none', () => {
  fc.assert(
    fc.property(statute, fc.array(decision, { maxLength: 3 }), options, (base, texts, chosen) => {
      const { amendments, diagnostics } = amendInOrder(base, texts, chosen);
      told(diagnostics);
      asData(changes(amendments, { by: 'char' }));
    }),
    { numRuns: 100 },
  );
}, 120_000);

test('many statutes', async () => {
  const texts = fc.array(fc.record({ name: anything, text: statute }), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(
      texts,
      fc.array(decision, { maxLength: 2 }),
      options,
      fc.oneof(anything, fc.constant('2025-01-01')),
      async (all, orders, chosen, baseDate) => {
        const { statutes, missing, diagnostics } = await amendStatutes(all, orders, { ...chosen, baseDate });
        told([...diagnostics, ...statutes.flatMap((each) => each.diagnostics), ...missing.flatMap((each) => each.diagnostics)]);
      },
    ),
    { numRuns: 100 },
  );
}, 120_000);

test('diff shows what changed between any two texts', () => {
  const grain = fc.record({ by: fc.constantFrom('word' as const, 'char' as const), typography: fc.boolean() });
  fc.assert(
    fc.property(statute, statute, grain, (old, now, chosen) => {
      const { changes: found, diagnostics } = diff(old, now, chosen);
      told(diagnostics);
      asData(found);
    }),
    SOME,
  );
}, 120_000);

test('draft gives a decision, or says why there is none', () => {
  const said = fc.oneof(fc.constant(''), anything, soup);
  const frame: fc.Arbitrary<Partial<DraftFrame>> = fc.record({ title: said, body: said, session: said, date: said, inForce: said }, { requiredKeys: [] });
  const form = fc.constantFrom('decision' as const, 'amendment' as const);
  fc.assert(
    fc.property(statute, statute, form, fc.boolean(), frame, (old, now, written, explicitRefs, framed) => {
      const { text, diagnostics } = draft(old, now, { form: written, explicitRefs, frame: framed });
      told(diagnostics);
      if (text === null) expect(diagnostics.length).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
}, 240_000);

test.each(['', ' ', ' \n', '\ufeff', '\u200b', '\r\n\r\n', '\0'])('a decision without a word (%j) is none, and is told', (text) => {
  const base = '某法\n第一条　甲应当办理。\n';
  expect(amend(base, text).text).toBeNull();
  expect(amend(base, text).diagnostics.map(({ code }) => code)).toContain('D001');
  expect(amend(text, text).text).toBeNull();
});

test.each([
  ['one line', '甲'.repeat(200_000)],
  ['quotation marks', '“'.repeat(20_000)],
  ['blank lines', '\n'.repeat(200_000)],
  ['surrogates', '\udc00\ud800'.repeat(20_000)],
])('a long text of %s is read', (_, text) => {
  told(amend(text, text).diagnostics);
  told(diff(text, `${text}某法\n第一条　甲。\n`).diagnostics);
});
