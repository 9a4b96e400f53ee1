import { describe, expect, test } from 'vitest';
import type { HtmlNode } from '../../../src/read/html/node.ts';
import { readHtml } from '../../../src/read/html/read.ts';
import { readLines } from '../../../src/read/index.ts';
import type { ReadOptions } from '../../../src/read/reader.ts';
import { parseStatute } from '../../../src/statute/parse.ts';
import { printStatute } from '../../../src/statute/print.ts';
import { CELL_END, CELL_LINE } from '../../../src/text/source.ts';
import { growth } from '../../support/growth.ts';
import { SHAPES } from '../../support/pages.ts';
import { projectFile } from '../../support/texts.ts';

const STATUTES = ['shanxi-election-2015', 'shanxi-land-2008', 'shanxi-organ-2020'].map((name) => ({
  name,
  lines: projectFile(`statutes/${name}.txt`).trim().split('\n'),
}));

async function read(html: string | Uint8Array, revisions: ReadOptions['revisions'] = 'ask'): Promise<{ lines: string[] | null; said: string[] }> {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  const { source, diagnostics } = await readHtml('page.html', bytes, { revisions });
  return { lines: source === null ? null : source.raw.split('\n'), said: diagnostics.map((d) => [d.code, ...Object.values(d.params)].join(' ')) };
}

describe.each(STATUTES)('$name as sites publish it', ({ lines }) => {
  test.each(Object.keys(SHAPES))('%s', async (shape) => {
    const page = SHAPES[shape]?.(lines) ?? '';
    const { source } = await readHtml('page.html', new TextEncoder().encode(page), { revisions: 'ask' });
    if (source === null) throw new Error('not read');
    const { reading } = readLines(source, 'paragraphs');
    if (reading === null) throw new Error('no lines');
    expect(printStatute(parseStatute(reading).statute)).toEqual(lines);
  });
});

describe('encodings', () => {
  const page = (charset: string): string =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><p>第一条　为了</p></body></html>`;
  // 第一条 and two full-width spaces, 为了, in GBK.
  const gbk = Uint8Array.of(0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0xa1, 0xa1, 0xce, 0xaa, 0xc1, 0xcb);
  const inGbk = (html: string): Uint8Array => {
    const [before = '', after = ''] = html.split('第一条　为了');
    return Uint8Array.of(...new TextEncoder().encode(before), ...gbk, ...new TextEncoder().encode(after));
  };

  test.each(['gb2312', 'gbk', 'GB18030', 'utf-8'])('GBK declared as %s', async (charset) => {
    expect((await read(inGbk(page(charset)))).lines).toEqual(['第一条　为了']);
  });

  test('UTF-8 that says it is gb2312, UTF-16 with a mark, Big5 by its word only', async () => {
    expect((await read(page('gb2312'))).lines).toEqual(['第一条　为了']);
    expect((await read(Buffer.from(`\ufeff${page('gb2312')}`, 'utf16le'))).lines).toEqual(['第一条　为了']);
    const big5 = Uint8Array.of(...new TextEncoder().encode('<meta charset=big5><p>'), 0xb2, 0xc4, 0xa4, 0x40, 0xb1, 0xf8);
    expect((await read(big5)).lines).toEqual(['第一條']);
  });
});

describe('lines', () => {
  const body = (html: string): Promise<{ lines: string[] | null; said: string[] }> => read(`<body>${html}</body>`);

  test('white space: layout goes, the gap of a label stays, a wrapped source is one line', async () => {
    expect((await body('<p>&nbsp;&emsp;第一条&#12288;为了\n  保护 <b>A</b>\n类</p>')).lines).toEqual(['第一条　为了保护 A类']);
    expect((await body('<p>第一条&nbsp;&nbsp;为了</p>')).lines).toEqual(['第一条  为了']);
    expect((await body('<pre>第一条　为了\n第二条　本市</pre>')).lines).toEqual(['第一条　为了', '第二条　本市']);
  });

  test('rows of a table of data are lines, their cells and the paragraphs in these parted', async () => {
    const table = '<table><tr><th>级数<th>税率<tr><td>1<td><p>百分之</p><p>三</p></table>';
    expect((await body(`<p>第一条　为了，甲。</p><p>第二条　本市，乙。</p><p>附表</p>${table}`)).lines).toEqual([
      '第一条　为了，甲。',
      '第二条　本市，乙。',
      '附表',
      `级数${CELL_END}税率`,
      `1${CELL_END}百分之${CELL_LINE}三`,
    ]);
  });

  test('articles side by side are told', async () => {
    const { said } = await body('<table><tr><td>第一条　甲</td><td>第一条　乙</td></tr><tr><td>第二条　甲</td><td>第二条　乙</td></tr></table>');
    expect(said).toContain('R014');
  });

  test('insertions and deletions are two texts', async () => {
    const html = '<p>第一条　<del>甲</del><ins>乙</ins>丙</p>';
    expect((await body(html)).said).toEqual(['R009 2']);
    expect((await read(html, 'accept')).lines).toEqual(['第一条　乙丙']);
    expect((await read(html, 'reject')).lines).toEqual(['第一条　甲丙']);
  });

  test('a page without a law has lines all the same, one without text is an error', async () => {
    expect((await body('<h1>通知</h1><p>请认真执行。</p>')).lines).toEqual(['通知', '请认真执行。']);
    expect(await read('<!doctype html><html><body><div id="app"></div><script>load()</script></body></html>')).toEqual({ lines: null, said: ['R015'] });
  });

  test('what was left out is counted', async () => {
    expect(await read(`<nav><a>首页</a></nav><p>某条例</p><p>第一条　甲，乙。</p><p>第二条　丙，丁。</p><footer>版权所有</footer>`)).toEqual({
      lines: ['某条例', '第一条　甲，乙。', '第二条　丙，丁。'],
      said: ['R017 2 6'],
    });
  });
});

describe('pages that are traps', () => {
  test.each([
    ['unclosed elements', '<i>'.repeat(100_000)],
    ['ends of what is not open', `${'<i>'.repeat(1900)}${'</b>'.repeat(100_000)}<p>第一条`],
    ['an end of a comment that never comes', '<!--'.repeat(100_000)],
    ['attributes', `<p ${'a="1" '.repeat(100_000)}>第一条`],
    ['entities', '&'.repeat(300_000)],
  ])('%s', async (_, html) => {
    const before = process.cpuUsage();
    await read(`<html><body>${html}`);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(4000);
  });

  test('the work grows with the page only', async () => {
    const { load } = await import('cheerio/slim');
    const { pageOf } = await import('../../../src/read/html/page.ts');
    const { stylesOf } = await import('../../../src/read/html/style.ts');
    const { contentOf } = await import('../../../src/read/html/content.ts');
    const none = { change: 'del', struck: undefined, links: { marks: new Set<HtmlNode>(), notes: new Set<HtmlNode>() } } as const;
    const roots = new Map<number, HtmlNode | undefined>();
    for (const size of [500, 2000]) {
      const html = Array.from({ length: size }, (_, i) => `<div><table><tr><td><p>第${i}条，甲<td><span>乙`).join('');
      roots.set(size, load(html).root()[0]);
    }
    const run = (size: number): void => {
      const root = roots.get(size);
      if (root !== undefined)
        contentOf(
          pageOf(
            root,
            stylesOf(root, () => []),
            none,
            false,
          ),
        );
    };
    expect(growth(run, 500)).toBeLessThan(8);
  });
});
