import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isYamlForm } from '../../../src/decision/yaml/detect.ts';
import { readDecisionYaml } from '../../../src/decision/yaml/read.ts';
import { decisionYaml } from '../../../src/decision/yaml/write.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { SourceText } from '../../../src/text/source.ts';
import { messageOf } from '../../../src/words/index.ts';
import { decisionOf, projectFile } from '../../support/texts.ts';

const read = (yaml: string): ReturnType<typeof readDecisionYaml> => readDecisionYaml(new SourceText('x.yaml', yaml));

/** Code, line and column of each diagnostic, and the text it points at. */
function seen(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, place }) => {
    if (place === null) return code;
    const { source, span } = place;
    const { line, column } = source.position(span.start);
    return `${code} ${line}:${column} ${source.raw.slice(span.start, span.end).split('\n')[0]}`;
  });
}

/** A decision of one item, whose operations are given, in brackets; they begin at line 8, column 11. */
const withOperation = (operations: string): string =>
  [
    'form: decision',
    'title: 关于修改《某条例》的决定',
    'parts:',
    '  - instrument: 某条例',
    '    items:',
    '      - number: 一',
    '        operations: [',
    `          ${operations}`,
    '          ]',
  ].join('\n');

test('a decision can be written by hand, as short as it gets', () => {
  const { decision, diagnostics } = read(withOperation('{op: replace-text, targets: 第五条 第一款, pairs: [{old: 10, new: "20"}]}'));
  expect(diagnostics).toEqual([]);
  const operation = decision?.parts[0]?.items[0]?.operations[0];
  expect(operation).toMatchObject({ kind: 'replace-text', id: '一', item: '一', targets: [{ steps: [{ number: 5 }, { number: 1 }] }] });
  expect(operation?.kind === 'replace-text' && operation.pairs[0]?.old.lines.map((l) => l.text)).toEqual(['10']);
});

test.each([
  ['an unknown operation', '{op: replce, target: 第一条, text: 甲}', ['D026 8:16 replce']],
  ['no operation', '{target: 第一条, text: 甲}', ['D023 8:11 {target: 第一条']],
  ['a key too many', '{op: replace, target: 第一条, txet: 甲, text: 乙}', ['D024 8:38 txet']],
  ['a missing key', '{op: replace, text: 甲}', ['D023 8:11 {op: replace']],
  ['a key that says nothing', '{op: replace, target: , text: 甲}', ['D023 8:25 target']],
  ['no address', '{op: replace, target: 五条, text: 甲}', ['D027 8:33 五条']],
  ['an address without its article', '{op: delete, targets: [第一条, 第二款]}', ['D005 8:39 第二款']],
  ['bad addresses among others', '{op: delete, targets: [第一条, 第二調, 三]}', ['D027 8:39 第二調', 'D027 8:44 三']],
  ['a mapping for an address', '{op: delete, targets: {a: 第一条}}', ['D025 8:33 {a: 第一条}']],
  ['one address to swap', '{op: swap, targets: [第一条]}', ['D025 8:31 [第一条]']],
  ['a text for a number', '{op: insert, level: 条, count: 两, text: 甲}', ['D025 8:41 两']],
  ['none to insert', '{op: insert, level: 条, count: 0, text: 甲}', ['D025 8:41 0']],
  ['an unknown level', '{op: insert, level: 段, text: 甲}', ['D026 8:31 段']],
  ['another count than quoted', '{op: insert, level: 款, count: 2, within: 第一条, text: 甲}', ['D006 8:63 甲']],
  ['words that say nothing', "{op: delete-text, targets: 第一条, quotes: [' ']}", ['D025 8:53  ']],
  ['no words', '{op: replace-text, targets: 第一条, pairs: []}', ['D025 8:51 []']],
  ['a list for words', '{op: replace-text, targets: 第一条, pairs: [{old: [甲], new: 乙}]}', ['D025 8:58 [甲]']],
  ['a key twice', '{op: delete, targets: 第一条, targets: 第二条}', ['D022 8:38 targets']],
  ['an anchor', '{op: delete, targets: &a 第一条}', ['D021 8:33 &a']],
  ['a tag', '{op: delete, targets: !!set {第一条}}', ['D021 8:33 !!set']],
  ['a key that is a list', '{op: delete, targets: 第一条, [a]: 1}', ['D021 8:38 [a]']],
  ['several faults at once', '{op: delete, targets: 一条, why: 1}, {op: swop}, 3', ['D027 8:33 一条', 'D024 8:37 why', 'D026 8:51 swop', 'D025 8:58 3']],
  ['a fault of YAML', '{op: delete, targets: [第一条}', ['D020 8:37 }']],
  ['quotation marks left open', '{op: delete, clause: "删去, targets: 第一条}', ['D020 8:32 "']],
])('%s', (_name, line, expected) => {
  const { diagnostics } = read(withOperation(line));
  expect(seen(diagnostics)).toEqual(expected);
  for (const diagnostic of diagnostics) for (const language of ['zh', 'en'] as const) expect(messageOf(diagnostic, language)).not.toMatch(/undefined|“”/);
});

test.each([
  ['nothing but a comment', '# 无\n', ['R001 1:1 ']],
  ['a list', '- form: decision\n', ['D025 1:1 - form: decision']],
  ['keys missing at the top', 'title: 甲\n', ['D023 1:1 title: 甲', 'D023 1:1 title: 甲']],
  ['two documents', 'form: decision\ntitle: 甲\nparts: []\n---\nform: decision\n', ['D021 4:1 ---']],
  ['aliases', 'form: &f decision\ntitle: *f\nparts: []\n', ['D021 1:7 &f', 'D021 2:8 *f']],
  ['what amends nothing', 'form: decision\ntitle: 甲\nparts: []\n', ['D001 2:8 甲']],
  ['a part for no statute', "form: decision\ntitle: 甲\nparts:\n- instrument: ''\n  items: []\n", ["D008 4:3 instrument: ''"]],
  [
    'an item without operations',
    'form: decision\ntitle: 甲\nparts:\n- instrument: 乙\n  items:\n  - {number: 一, operations: []}\n',
    ['D029 6:5 {number: 一, operations: []}', 'D001 2:8 甲'],
  ],
  ['what is not resolved', 'form: decision\ntitle: 甲\nparts: []\nunresolved:\n- D002 看不懂\n', ['D028 5:3 D002 看不懂']],
])('%s', (_name, yaml, expected) => expect(seen(read(yaml).diagnostics)).toEqual(expected));

test('the nearest key and name are suggested', () => {
  const { diagnostics } = read(withOperation('{op: replace, target: 第一条, txt: 甲}, {op: inser, text: 甲}'));
  expect(diagnostics.map((d) => [d.params['key'], d.params['near']])).toEqual([
    ['txt', 'text'],
    ['op', 'insert'],
  ]);
});

describe('what YAML files can do to a program', () => {
  test('aliases multiply nothing', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefghi'.split('').map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]`)].join(
      '\n',
    );
    const start = process.cpuUsage();
    expect(read(bomb).decision).toBeNull();
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(1_000_000);
  });

  test('deep nesting is refused', () => {
    for (const yaml of ['['.repeat(50_000), '{a: '.repeat(50_000), `${'- '.repeat(50_000)}a`]) expect(seen(read(yaml).diagnostics)[0]).toMatch(/^D020/);
  });

  test('a key named __proto__ is an unknown key like another', () => {
    expect(seen(read('form: decision\ntitle: 甲\nparts: []\n__proto__: {a: 1}\n').diagnostics)).toEqual(['D024 4:1 __proto__']);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  test('a file cut, or with something put in anywhere, is read or refused with a place in it, never with a crash', () => {
    const { decision, diagnostics } = decisionOf(projectFile('decisions/shanxi-2020-66.txt'));
    const yaml = decisionYaml(decision, diagnostics, 'zh');
    const put = fc.constantFrom(
      '',
      ':',
      ': ',
      '- ',
      '"',
      "'",
      '|',
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a ',
      '!t ',
      '#',
      '\t',
      '\n',
      '\r\n',
      '  ',
      '第',
      '条',
      '? ',
      '\\',
      '%',
      '---\n',
      '\ufeff',
      '\0',
    );
    fc.assert(
      fc.property(fc.nat(yaml.length - 1), fc.nat(8), fc.array(put, { maxLength: 3 }), (at, length, puts) => {
        const source = new SourceText('x.yaml', yaml.slice(0, at) + puts.join('') + yaml.slice(at + length));
        const result = readDecisionYaml(source);
        expect(result.decision !== null || result.diagnostics.length > 0).toBe(true);
        for (const { place, code } of result.diagnostics) {
          expect(place, code).not.toBeNull();
          expect((place?.span.start ?? -1) >= 0 && (place?.span.end ?? -1) >= (place?.span.start ?? 0) && (place?.span.end ?? 0) <= source.raw.length).toBe(
            true,
          );
        }
      }),
      { numRuns: 500, seed: 20201127 },
    );
  });

  test('any text at all is read or refused', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom('form: ', 'parts:\n', '- ', 'op: ', '  ', '\n', '|-\n', '>\n', '? ', ': ', '{', '}', '[', ']', '"', "'", '~', 'null', '---\n'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const result = read(pieces.join(''));
        expect(result.decision !== null || result.diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});

test.each([
  ['form: decision\n', true],
  ['# 注\n\n---\ntitle: 甲\n', true],
  ['# yaml-language-server: $schema=x\nfoo: 1\n', true],
  ['某市条例\n第一条　甲。\n', false],
  ['关于修改《某条例》的决定\nform: x\n', false],
  ['', false],
])('%j is the YAML form: %s', (text, is) => expect(isYamlForm(text)).toBe(is));
