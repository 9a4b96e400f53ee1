import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statuteData, statuteJson } from '../../src/statute/data/data.ts';
import { readStatuteData } from '../../src/statute/data/read.ts';
import { jsonSchema } from '../../src/statute/data/schema.ts';
import { statuteYaml } from '../../src/statute/data/yaml.ts';
import type { Statute } from '../../src/statute/types.ts';
import { type Origin, offsetAt, type Passage, SourceText } from '../../src/text/source.ts';
import { messageOf } from '../../src/words/index.ts';
import { caseAmendments, outlined, outlinedReading, realStatutes } from '../support/statutes.ts';
import { projectFile, statuteOf } from '../support/texts.ts';

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const WRITERS = { yaml: statuteYaml, json: statuteJson } as const;

function through(statute: Statute, syntax: 'yaml' | 'json'): ReturnType<typeof outlined> {
  const { reading, diagnostics } = readStatuteData(new SourceText(`statute.${syntax}`, WRITERS[syntax](statute)), syntax);
  expect(diagnostics).toEqual([]);
  return outlinedReading(reading);
}

describe.each(['yaml', 'json'] as const)('%s', (syntax) => {
  test('what is written is read as the same statute: real ones, and what the cases amend', () => {
    const statutes = [...realStatutes().values(), ...[...caseAmendments().values()].map((a) => a.after)];
    expect(statutes.length).toBeGreaterThan(60);
    for (const statute of statutes) expect(through(statute, syntax)).toEqual(outlined(statute));
  });

  test('every odd space and every kind of line is kept', () => {
    const statute = statuteOf(
      [
        '某市条例',
        '（2001年1月1日某市人民代表大会通过）',
        '目　录',
        '第一章　总　则',
        '附　则',
        '第一章 总　则',
        '本章适用于全市。',
        '第一条  甲：',
        '（一） 乙：',
        '1. 丙；',
        '2.丁。',
        '（二）"戊" \'己\': #庚；',
        '第二条',
        '独立成行。',
        '又一款。',
        '附　则',
        '第三条　123',
        '附件1',
        '- 一行',
        '　&二行',
      ].join('\n'),
    );
    expect(through(statute, syntax)).toEqual(outlined(statute));
    const roles = new Set(outlined(statute).map((line) => line.role));
    expect(roles).toEqual(new Set(['title', 'history', 'toc', 'chapter', 'paragraph', 'article', 'item', 'subitem', 'annex', 'annex-line']));
  });

  test('whatever the texts of whatever a statute consists of say', () => {
    const marks = fc.string({
      unit: fc.constantFrom(...ASCII, ...'甲乙第条（）一：；。，“”‘’「＂\t\u0001\u0085\u00a0\u200b\u2028\u2029\u3000\ufeff𠮷😀'),
      minLength: 1,
      maxLength: 30,
    });
    const values = fc.constantFrom(
      'null',
      '~',
      'yes',
      'No',
      'true',
      '12',
      '012.50',
      '0x1F',
      '1e3',
      '.inf',
      '2020-01-01',
      '12:30:45',
      '-',
      '- 甲',
      '-甲',
      '---',
      '...',
      '# 甲',
      '甲 # 乙',
      '甲: 乙',
      '甲:',
      '[甲]',
      '{甲: 乙}',
      '|',
      '> 甲',
      '%甲',
      '@甲',
      '`甲`',
      '&甲',
      '*甲',
      '!甲',
      '? 甲',
      '"甲"乙',
      "'甲'乙",
      "it's",
      '<<',
      '=',
      '\\\\',
      '\\n',
    );
    const text = fc.oneof({ weight: 2, arbitrary: marks }, { weight: 1, arbitrary: values });
    const line = fc.tuple(fc.constantFrom('', '（一）', '（二） ', '1. ', '第一章　', '第一节 ', '附件1 '), text).map(([label, words]) => label + words);
    const article = fc.tuple(text, fc.array(line, { maxLength: 4 }));
    fc.assert(
      fc.property(text, fc.array(article, { minLength: 1, maxLength: 4 }), (title, articles) => {
        const statute = statuteOf([`某市${title}条例`, ...articles.flatMap(([first, rest], i) => [`第${'一二三四'[i]}条　${first}`, ...rest])].join('\n'));
        expect(through(statute, syntax)).toEqual(outlined(statute));
      }),
      { numRuns: 150 },
    );
  });

  test('every character of a text knows its place in the file', () => {
    const statute = statuteOf(projectFile('statutes/shanxi-organ-2020.txt'));
    const source = new SourceText('s', WRITERS[syntax](statute));
    for (const line of readStatuteData(source, syntax).reading?.lines ?? [])
      expect(shown(line, source)).toBe(line.text.replace(/^(第.{1,5}[章条])\u3000/, '$1'));
  });
});

/** What stands in the file where the characters of a line were read; what is only put between label and text is left out. */
function shown({ text, origin }: Passage, { raw }: SourceText): string {
  const gap = /^第.{1,5}[章条]\u3000/.exec(text)?.[0].length ?? 0;
  return [...text].map((_, i) => (gap > 0 && i === gap - 1 ? '' : raw[offsetAt(origin as Origin, i)])).join('');
}

test('the data is uniform, the YAML short', () => {
  const statute = statuteOf('某市条例\n第一章　总则\n第一条　甲。\n第二条　乙：\n（一）丙；\n（二）丁。\n戊。');
  expect(statuteData(statute)).toEqual({
    $schema: expect.stringContaining('statute.schema.json'),
    form: 'statute',
    title: '某市条例',
    body: [
      {
        chapter: '第一章',
        heading: '总则',
        body: [
          { article: '第一条', paragraphs: [{ text: '甲。' }] },
          {
            article: '第二条',
            paragraphs: [
              {
                text: '乙：',
                items: [
                  { item: '（一）', text: '丙；' },
                  { item: '（二）', text: '丁。' },
                ],
              },
              { text: '戊。' },
            ],
          },
        ],
      },
    ],
  });
  expect(statuteYaml(statute).split('\n').slice(3)).toEqual([
    'form: statute # 法规',
    'title: 某市条例',
    'body:',
    '  - chapter: 第一章',
    '    heading: 总则',
    '    body:',
    '      - article: 第一条',
    '        text: 甲。',
    '',
    '      - article: 第二条',
    '        paragraphs:',
    '          - text: 乙：',
    '            items:',
    '              - （一）丙；',
    '              - （二）丁。',
    '          - 戊。',
    '',
  ]);
});

test('the published schema is the one that files are read by (npm run schema)', () => {
  expect(projectFile('statutes/statute.schema.json')).toBe(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
});

/** What is said of a file, with the words it points at. */
function faults(text: string, syntax: 'yaml' | 'json' = 'yaml'): string[] {
  return readStatuteData(new SourceText('x', text), syntax).diagnostics.map((d) => {
    const { start, end } = d.place?.span ?? { start: 0, end: 0 };
    const { line, column } = d.place?.source.position(start) ?? { line: 0, column: 0 };
    return `${d.code} ${line}:${column} ${text.slice(start, end).split('\n')[0]} | ${messageOf(d, 'zh')}`;
  });
}

const HEAD = 'form: statute\ntitle: 某市条例\n';

test.each([
  ['a key misspelt', `${HEAD}body:\n  - articel: 第一条\n    text: 甲。\n`, ['R044 4:5 articel | 没有“articel”这个键；是不是“article”']],
  ['a text that is none', `${HEAD}body:\n  - article: 第一条\n    text: [甲]\n`, ['R045 5:11 [甲] | “text”应当是文字']],
  [
    'a chapter with text',
    `${HEAD}body:\n  - chapter: 第一章\n    heading: 总则\n    text: 甲。\n`,
    ['R044 6:5 text | 没有“text”这个键；这里可以用 gap、lead、body'],
  ],
  [
    'a fault deep inside',
    `${HEAD}body:\n  - chapter: 第一章\n    body:\n      - article: 第一条\n        paragraphs:\n          - text: 甲：\n            itmes: []\n`,
    ['R044 9:13 itmes | 没有“itmes”这个键；是不是“items”'],
  ],
  [
    'a 款 that reads as an item',
    `${HEAD}body:\n  - article: 第一条\n    paragraphs:\n      - 甲：\n      - （一）乙。\n`,
    ['R046 7:9 （一）乙。 | “（一）乙。”写作款，照文字却是项'],
  ],
  [
    'an article without a label',
    `${HEAD}body:\n  - article: 第一条\n    text: 甲。\n  - article: 次条\n    text: 乙。\n`,
    ['R046 6:14 次条 | “次条乙。”写作条，照文字却是款'],
  ],
  [
    'a bomb of aliases',
    `${HEAD}front: &a [甲]\ntoc: [*a, *a]\n`,
    ['R041 3:8 &a', 'R041 4:7 *a', 'R041 4:11 *a'].map((begin) => expect.stringContaining(`${begin} | 法规的数据形式不用`)),
  ],
  ['nesting', `${HEAD}body: ${'['.repeat(5000)}`, [expect.stringMatching(/^R040 3:\d+ \[ \| .*层次太深/)]],
])('YAML: %s', (_, text, expected) => {
  expect(faults(text)).toEqual(expected);
});

test.each([
  ['a comma too many', '{"form":"statute","title":"甲条例",}', ['R040 1:32 , | 不是正确的 JSON：最后一项后面多了逗号']],
  ['cut off', '{"form":"statute","title":"甲条', ['R040 1:27 " | 不是正确的 JSON：引号没有闭合']],
  ['of another shape', '{"form":"statute","title":"甲条例","body":{"article":"第一条"}}', [expect.stringMatching(/^R045 .*“body”应当是列表$/)]],
  ['deep', `{"form":"statute","title":"甲","body":${'['.repeat(100)}${']'.repeat(100)}}`, [expect.stringMatching(/^R040 .*层次太深/)]],
])('JSON: %s', (_, text, expected) => {
  expect(faults(text, 'json')).toEqual(expected);
});

test('a file cut, or with something put in anywhere, is read or refused with a place in it, never with a crash', () => {
  const whole = statuteYaml(statuteOf('某市条例\n第一章　总则\n第一条　甲：\n（一）丙；\n第二条　丁。'));
  fc.assert(
    fc.property(fc.nat(whole.length), fc.constantFrom('', '"', "'", '\n', ': ', '- ', '[', '{', '&a ', '*a', '\t', '|', '#', '（一）', '第三条'), (at, put) => {
      for (const text of [whole.slice(0, at) + put, whole.slice(0, at) + put + whole.slice(at)]) {
        const { reading, diagnostics } = readStatuteData(new SourceText('x', text), 'yaml');
        if (reading === null) expect(diagnostics.length).toBeGreaterThan(0);
        for (const { place } of diagnostics) expect(place?.span.end ?? Number.NaN).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 200 },
  );
});
