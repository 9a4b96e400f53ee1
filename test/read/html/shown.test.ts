import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/read/html/read.ts';
import type { ReadOptions } from '../../../src/read/reader.ts';
import { CELL_END, CELL_LINE } from '../../../src/text/source.ts';

/** The lines of a page behind its title (rows with `|` between cells, `/` between paragraphs of a cell), and what is said of it. */
async function read(body: string, css = '', options: Partial<ReadOptions> = {}): Promise<{ lines: readonly string[]; said: readonly string[] }> {
  const html = `<html><head><style>${css}</style></head><body><h1>某市办法</h1>${body}</body></html>`;
  const { reading, diagnostics } = await readHtml('page.html', Buffer.from(html), { revisions: 'ask', ...options });
  const lines =
    reading?.lines.map(({ text, row }) => (row === undefined ? '' : `${row.table.head}# `) + text.replaceAll(CELL_END, '|').replaceAll(CELL_LINE, '/')) ?? [];
  return { lines: lines.slice(1), said: diagnostics.map((d) => [d.code, ...Object.values(d.params)].join(' ')) };
}

describe('tables', () => {
  const table = async (html: string): Promise<readonly string[]> => (await read(`<p>第一条　甲。</p>${html}`)).lines.slice(1);

  test.each([
    [
      'heads, spans, a caption',
      '<table><caption>表一</caption><thead><tr><th rowspan=2>类<th colspan=2>率<tr><th>高<th>低</thead><tr><td>一<td>3<td>1</table>',
      ['表一', '2# 类|率', '2# 高|低', '2# 一|3|1'],
    ],
    ['empty cells, paragraphs', '<table><tr><th>项<th>费<tr><td>&nbsp;<td><p>甲<p>乙</table>', ['1# 项|费', '1# |甲/乙']],
    ['the foot last, heads of rows', '<table><tfoot><tr><th>计<td>3</tfoot><tbody><tr><th>甲<td>1</table>', ['0# 甲|1', '0# 计|3']],
    ['rowspan 0', '<table><tr><td rowspan=0>类<td>一<tr><td>二</table>', ['0# 类|一', '0# 二']],
    ['a table in a cell', '<table><tr><td>甲<td><table><tr><td>x<td>y</table><tr><td>1<td>2</table>', ['0# 甲|x y', '0# 1|2']],
    [
      'layout with a table in it',
      '<table><tr><td><p>第二条　乙。</p><table><tr><td>级<td>率<tr><td>1<td>3</table><p>第三条　丙。</table>',
      ['第二条　乙。', '0# 级|率', '0# 1|3', '第三条　丙。'],
    ],
  ])('%s', async (_, html, lines) => expect(await table(html)).toEqual(lines));
});

describe('numbers of lists', () => {
  test.each([
    ['<ol><li>甲；<li>乙。</ol>', ['1. 甲；', '2. 乙。']],
    ['<ol type=a start=3><li>甲；<li value=7>乙。</ol>', ['c. 甲；', 'g. 乙。']],
    ['<ol reversed type=I><li>甲；<li>乙。</ol>', ['II. 甲；', 'I. 乙。']],
    ['<ol style="list-style: simp-chinese-informal inside"><li>甲；<li>乙。</ol>', ['一、甲；', '二、乙。']],
    ['<ol style="list-style:none"><li>甲。</ol><ul><li>乙。</ul>', ['甲。', '乙。']],
    ['<ol><li>甲：<ol><li>子；</ol><li><p>乙。<p>丙。</ol>', ['1. 甲：', '1. 子；', '2. 乙。', '丙。']],
  ])('%s', async (html, lines) => expect((await read(html)).lines).toEqual(lines));

  test('one of its own goes before, an unknown style is told', async () => {
    expect(await read('<ol><li>（一）甲；<li>（二）乙。</ol>')).toEqual({ lines: ['（一）甲；', '（二）乙。'], said: ['R013 number 2'] });
    expect((await read('<ol style="list-style-type:tamil"><li>甲。</ol>')).said).toEqual(['R016 tamil']);
  });

  test('what style sheets count is read, what they adorn is told', async () => {
    const css = 'body{counter-reset:a}p.a::before{counter-increment:a;content:"第" counter(a,cjk-ideographic) "条\\3000"}p.b:before{content:"★"}';
    expect(await read('<p class=a>甲。</p><p class=b>乙。</p><p class=a>丙。</p>', css)).toEqual({
      lines: ['第一条　甲。', '乙。', '第二条　丙。'],
      said: ['R013 generated 1'],
    });
  });
});

describe('what is not to be seen is told', () => {
  test.each([
    ['<p style="DISPLAY: none">藏</p>', ''],
    ['<p hidden>藏</p>', ''],
    ['<div class="x h">藏</div>', '@media screen { .h { display:none !important } } @media print { p { display: none } }'],
    ['<div class=z><p>藏</p></div>', '.z > p { visibility: hidden }'],
    ['<p><span style="font-size:0">藏</span></p>', ''],
    ['<p style="position:absolute;left:-9999px">藏</p>', ''],
    ['<noscript>藏</noscript>', ''],
  ])('%s %s', async (html, css) =>
    expect(await read(`<p>第一条　甲。</p>${html}<p>第二条　乙。</p>`, css)).toEqual({ lines: ['第一条　甲。', '第二条　乙。'], said: ['R013 hidden 1'] }),
  );

  test('what is shown again inside is read', async () => {
    expect(
      (
        await read(
          '<div style="visibility:hidden"><p style="visibility:visible">第一条　甲。</p></div><div style="font-size:0"><p style="font-size:16px">乙。</p></div>',
        )
      ).lines,
    ).toEqual(['第一条　甲。', '乙。']);
    expect((await read('<p aria-hidden="true">第一条　甲。</p><p id=s class=h>乙。</p>', '#s{display:block}.h{display:none}')).lines).toEqual([
      '第一条　甲。',
      '乙。',
    ]);
  });

  test('fields, pictures, phonetic guides, other files', async () => {
    const html =
      '<p>第一条　<ruby>垚<rt>yáo</rt></ruby>山<input value="三"><select><option>甲</select><img alt="图">。</p><iframe src="x"></iframe><p>乙。</p>';
    expect(await read(html)).toEqual({ lines: ['第一条　垚山。', '乙。'], said: ['R012 chunk 1', 'R013 ruby 1', 'R013 control 2', 'R013 picture 1'] });
  });

  test('a line that breaks off', async () => {
    expect(await read('<p>第一条　为了保护，<br>制定本办法。<br>（一）甲，<br>（二）乙。</p>')).toMatchObject({
      said: ['R005 第一条　为了保护， 制定本办法。'],
    });
  });
});

test('words struck through are read and told, or left out', async () => {
  const html = '<p>第一条　处<s>五百</s><span class=x>六百</span>一千元。</p>';
  const css = '.x{text-decoration:underline line-through}';
  expect(await read(html, css)).toEqual({ lines: ['第一条　处五百六百一千元。'], said: ['R050 五百', 'R050 六百'] });
  expect(await read(html, css, { struck: 'keep' })).toEqual({ lines: ['第一条　处五百六百一千元。'], said: [] });
  expect(await read(html, css, { struck: 'drop' })).toEqual({ lines: ['第一条　处一千元。'], said: ['R013 struck 2'] });
});

test('raised and lowered words are written so, or told', async () => {
  expect(
    await read('<p>第一条　10<sup>-3</sup>m<sup>2</sup>，CO<sub>2</sub>，10<span style="vertical-align:super">6</span>，甲<sup>乙</sup>，<q>丙</q>。</p>'),
  ).toEqual({
    lines: ['第一条　10⁻³m²，CO₂，10⁶，甲乙，“丙”。'],
    said: ['R051 raised 乙'],
  });
});

describe('marks of notes, and notes', () => {
  test.each([
    [
      'linked, as Word saves them',
      '<p>第一条　处五百<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>元。</p><hr><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> 原为三百。<p>又注。</div>',
    ],
    ['linked, in a list', '<p>第一条　处五百<sup><a href="#n1">1</a></sup>元。</p><ol><li id=n1>原为三百。</ol>'],
    ['without links', '<p>第一条　处五百<sup>[1]</sup>元。</p><p>注：</p><p>[1] 原为三百。</p><p>又注。</p>'],
  ])('%s', async (_, html) => expect(await read(html)).toEqual({ lines: ['第一条　处五百元。'], said: ['R012 note 1'] }));

  test('brackets without a note, and links that lead elsewhere, are text', async () => {
    expect(await read('<p>第一条　见[1]。</p><p>第二条　见<a href="#b">1</a>。</p><p id=b>附件，如下。</p>')).toEqual({
      lines: ['第一条　见[1]。', '第二条　见1。', '附件，如下。'],
      said: [],
    });
  });
});

describe('pages that never end what they begin cost in proportion', () => {
  test.each(['<tr><td><p>第一条　甲。', '<li><p>甲。', '<dt><p>甲<dd><p>乙', '<table><tr><td>甲<td>乙</table>'])('%s', async (piece) => {
    const before = process.cpuUsage();
    await read(`<table>${piece.repeat(10_000)}`);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(8000);
  });
});
