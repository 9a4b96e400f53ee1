import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statuteDocument } from '../../../src/render/document/statute.ts';
import type { Cell, Document, Paragraph, Row, Run, Style, Table } from '../../../src/render/document/types.ts';
import { htmlOf } from '../../../src/render/formats/html.ts';
import { markdownOf } from '../../../src/render/formats/markdown.ts';
import { textOf } from '../../../src/render/formats/text.ts';
import { printStatute } from '../../../src/statute/print.ts';
import { displayWidth } from '../../../src/text/width.ts';
import { projectFile, statuteOf } from '../../support/texts.ts';

const land = statuteOf(projectFile('statutes/shanxi-land-2008.txt'));
const same = (text: string, face: Run['face'] = 'text'): Run => ({ text, face, change: 'same' });
const paragraph = (runs: readonly Run[], style: Style = 'text'): Paragraph => ({ type: 'paragraph', style, line: 'same', runs, anchor: null });
const changed: readonly Run[] = [
  same('第二条　', 'label'),
  { text: '土地', face: 'text', change: 'deleted' },
  { text: '自然资源', face: 'strong', change: 'inserted' },
  same('主管部门负责。'),
];

function documentOf(blocks: Document['blocks'], rest: Partial<Document> = {}): Document {
  return { title: '某省土地条例', page: 'portrait', revision: null, blocks, ...rest };
}

const cell = (blocks: readonly Paragraph[], columns = 1): Cell => ({ columns, rows: 1, blocks });
const row = (...cells: readonly Cell[]): Row => ({ change: 'same', cells });
const head = row(...['修改前', '修改后'].map((name) => cell([paragraph([same(name)], 'cell')])));
const table: Table = {
  type: 'table',
  widths: [0.5, 0.5],
  head: 1,
  ruled: true,
  rows: [
    head,
    row(cell([paragraph([same('第一章　总则')], 'chapter')], 2)),
    row(
      cell([paragraph(changed), paragraph([same('a | b')])]),
      cell([paragraph([same('县级以上人民政府（以下简称“政府”）应当加强“耕地”保护，制定规划，组织实施。'.repeat(2))])]),
    ),
  ],
};

describe('the consolidated text', () => {
  it('as plain text is the lines of the statute', () => {
    expect(textOf(statuteDocument(land))).toBe(`${printStatute(land).join('\n')}\n`);
  });

  it('in HTML keeps every character of every line in an element of its own', () => {
    const lines = [...htmlOf(statuteDocument(land)).matchAll(/<(h[1-6]|p)\b[^>]*>(.*?)<\/\1>/g)].map(([, , inside = '']) => inside.replace(/<[^>]+>/g, ''));
    expect(lines).toEqual(printStatute(land));
  });

  it('in Markdown has a block for every line', () => {
    const blocks = markdownOf(statuteDocument(land))
      .trimEnd()
      .split('\n\n')
      .map((block) => block.replace(/^#+ |\*\*/g, '').replace(/\\(.)/g, '$1'));
    expect(blocks).toEqual(printStatute(land));
  });

  it('has headings that follow the divisions', () => {
    const markdown = markdownOf(statuteDocument(statuteOf('某法\n第一编　总则\n第一章　一般规定\n第一节　原则\n第一条　为了制定本法。')));
    expect(markdown).toBe('# 某法\n\n## 第一编　总则\n\n### 第一章　一般规定\n\n#### 第一节　原则\n\n**第一条**　为了制定本法。\n');
  });

  it('names its places, and the contents lead to them', () => {
    const contents = [
      '目　录',
      '第一章　总　则',
      '第二章　附则',
      '第一章　总　则',
      '第一条　为了制定本法。',
      '本法另有规定的除外：',
      '（一）甲；',
      '第二章　附　则',
    ];
    const html = htmlOf(statuteDocument(statuteOf(['某法', ...contents, '第一条之一　自公布之日起施行。'].join('\n'))));
    const attributes = (name: string): readonly (string | undefined)[] => [...html.matchAll(new RegExp(` ${name}="([^"]+)"`, 'g'))].map(([, value]) => value);
    expect(attributes('id')).toEqual(['chp_1', 'art_1', 'art_1__para_2', 'art_1__para_2__item_1', 'chp_2', 'art_1z1']);
    expect(attributes('href')).toEqual(['#chp_1', '#chp_2']);
  });

  it('names no two places alike, though a number stand twice', () => {
    const html = htmlOf(statuteDocument(statuteOf('某法\n第一条　为了制定本法。\n第一条　自公布之日起施行。')));
    expect([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['art_1', 'art_1_2']);
  });
});

describe('what a statute says', () => {
  const words = [
    '<script>alert(1)</script>&amp;',
    '1. 一',
    '12) 二',
    '- 三',
    '+ 四',
    '# 五',
    '*六* _七_ ~~八~~ `九` [十](x) |',
    '    四格',
    '> 引',
    '---',
    '$x$ \\',
  ];

  it('stays text in HTML', () => {
    const html = htmlOf(
      documentOf(
        words.map((text) => paragraph([same(text)])),
        { title: '<script>' },
      ),
    );
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;');
    expect(html).toContain('<title>&lt;script&gt;</title>');
  });

  it('keeps white space that HTML would collapse', () => {
    const html = htmlOf(documentOf(['第一章  总则', '刑法条文\t罪名', '第一章 总则'].map((text) => paragraph([same(text)]))));
    expect([...html.matchAll(/<p [^>]*>/g)].map(([tag]) => tag.includes('white-space: pre-wrap'))).toEqual([true, true, false]);
  });

  it('stays text in Markdown', () => {
    expect(markdownOf(documentOf(words.map((text) => paragraph([same(text)])))).split('\n\n')).toEqual([
      '\\<script\\>alert(1)\\</script\\>\\&amp;',
      '1\\. 一',
      '12\\) 二',
      '\\- 三',
      '\\+ 四',
      '\\# 五',
      '\\*六\\* \\_七\\_ \\~\\~八\\~\\~ \\`九\\` \\[十\\](x) \\|',
      '&#32;&#32;&#32;&#32;四格',
      '\\> 引',
      '\\---',
      '\\$x\\$ \\\\\n',
    ]);
  });
});

describe('changes', () => {
  it('stand in marks in plain text', () => {
    expect(textOf(documentOf([paragraph(changed)]))).toBe('第二条　[-土地-]{+自然资源+}主管部门负责。\n');
  });

  it('are elements in Markdown, which no Chinese mark beside them can spoil', () => {
    expect(markdownOf(documentOf([paragraph(changed)]))).toBe('**第二条**　<del>土地</del><ins><strong>自然资源</strong></ins>主管部门负责。\n');
  });

  it('say in HTML who made them and when', () => {
    const html = htmlOf(documentOf([paragraph(changed)], { revision: { author: '某"机关', date: '2020-03-31' } }));
    expect(html).toContain(
      '<del datetime="2020-03-31" title="某&quot;机关">土地</del><ins datetime="2020-03-31" title="某&quot;机关"><strong>自然资源</strong></ins>主管',
    );
  });
});

describe('tables', () => {
  it('in plain text are columns in which no line begins with a stop or ends with an opening mark', () => {
    const lines = textOf(documentOf([table]), 60)
      .trimEnd()
      .split('\n');
    expect(new Set(lines.map((line) => displayWidth(line))).size).toBe(1);
    const cells = lines.filter((line) => line.startsWith('|')).flatMap((line) => line.split('|').map((cell) => cell.trim()));
    for (const cell of cells) expect(cell).not.toMatch(/^[，。；、）”]|[（“]$/);
    expect(lines.slice(0, 7)).toEqual([
      '+----------------------------+----------------------------+',
      '| 修改前                     | 修改后                     |',
      '+============================+============================+',
      '|                      第一章　总则                       |',
      '+----------------------------+----------------------------+',
      '| 　　第二条　[-土地-]{+自然 | 　　县级以上人民政府（以下 |',
      '| 资源+}主管部门负责。       | 简称“政府”）应当加强“耕地” |',
    ]);
  });

  it('in plain text lose no character and keep their edges, whatever stands in them', () => {
    const words = fc.array(fc.constantFrom(...'土地管理，。；、（）“”《》第条一二12a-[]{}+'), { maxLength: 60 }).map((list) => list.join(''));
    const change = fc.constantFrom('same', 'deleted', 'inserted') as fc.Arbitrary<Run['change']>;
    const runs = fc.array(fc.record({ text: words, change, face: fc.constant('text' as const) }), { maxLength: 4 });
    const given = fc.array(runs, { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(given, given), { minLength: 1, maxLength: 3 }), fc.integer({ min: 30, max: 90 }), (rows, columns) => {
        const made: Table = {
          ...table,
          rows: [head, ...rows.map((cells) => row(...cells.map((given) => cell(given.map((each) => paragraph(each))))))],
        };
        const lines = textOf(documentOf([made]), columns)
          .trimEnd()
          .split('\n');
        expect(new Set(lines.map((line) => displayWidth(line))).size).toBe(1);
        const letters = (text: string): string => [...text.replace(/[^\p{Script=Han}]/gu, '')].sort().join('');
        const given = rows.flatMap((cells) => cells.flatMap((each) => each.flatMap((list) => list.map((run) => run.text))));
        expect(letters(lines.slice(3).join(''))).toBe(letters(given.join('')));
      }),
    );
  });

  it('in Markdown are tables of GitHub, a cell on one line', () => {
    const plain = { ...table, rows: table.rows.filter(({ cells }) => cells.length === 2) };
    expect(
      markdownOf(documentOf([plain]))
        .split('\n')
        .slice(0, 3),
    ).toEqual([
      '| 修改前 | 修改后 |',
      '| --- | --- |',
      `| **第二条**　<del>土地</del><ins><strong>自然资源</strong></ins>主管部门负责。<br>a \\| b | ${'县级以上人民政府（以下简称“政府”）应当加强“耕地”保护，制定规划，组织实施。'.repeat(2)} |`,
    ]);
    expect(markdownOf(documentOf([{ ...plain, head: 0 }])).split('\n')[0]).toBe('|  |  |');
  });

  it('in Markdown are HTML where those of GitHub cannot say all of them', () => {
    const block = markdownOf(documentOf([table, paragraph([same('甲')])])).split('\n\n');
    expect(block).toEqual([expect.stringMatching(/^<table>\n.*\n<\/table>$/s), '甲\n']);
  });

  it('in HTML repeat their head on every page', () => {
    const html = htmlOf(documentOf([table], { page: 'landscape' }));
    expect(html).toContain('<thead>\n<tr>\n<th scope="col"><p class="cell">修改前</p></th>\n<th scope="col"><p class="cell">修改后</p></th>\n</tr>\n</thead>');
    expect(html).toContain('<td colspan="2"><p class="chapter">第一章　总则</p></td>');
    expect(html).toContain('size: A4 landscape');
  });
});
