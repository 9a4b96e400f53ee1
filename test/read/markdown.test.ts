import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/read/markdown/blocks.ts';
import { readMarkdown } from '../../src/read/markdown/read.ts';
import { CELL_END, CELL_LINE } from '../../src/text/source.ts';
import { growth } from '../support/growth.ts';

const plainText = (raw: string): string[] => blocksOf(raw, 'del', 'keep').lines.map((line) => line.text);
const lines = (...raw: readonly string[]): string[] => plainText(raw.join('\n'));

describe('a line of Markdown is a line of text', () => {
  test('headings, titles underlined, rules, quotations, bullets', () => {
    expect(lines('# 某市条例 ##', '## 第一章　总则', '#', '某市办法', '====', '---', '> 引', '> > 文', '- （一）甲', '* 乙', '1. 丙')).toEqual([
      ...['某市条例', '第一章　总则', '', '某市办法', '', '', '引', '文', '（一）甲', '乙', '1. 丙'],
    ]);
    expect(lines('#第一条', '-5℃', '＃ 甲')).toEqual(['#第一条', '-5℃', '＃ 甲']);
  });

  test('emphasis, escapes, entities, code, links, breaks', () => {
    expect(lines('**第一条**　为了*保护*土地', '***甲***和 __乙__、_丙_', 'a_b_c 2*3*4')).toEqual(['第一条　为了保护土地', '甲和 乙、丙', 'a_b_c 234']);
    expect(lines('\\*甲\\* \\# \\\\ &lt;&#12288;&amp;amp;&unknown;&toString;', '`代码`', '[某法](https://a.b/c_(d))和![图](x.png "t")')).toEqual([
      '*甲* # \\ <　&amp;&unknown;&toString;',
      '代码',
      '某法和',
    ]);
    expect(lines('甲<br>乙\\', '丙  ', '<u>丁</u> <某> 2<3')).toEqual(['甲\u2028乙', '丙', '丁 <某> 2<3']);
  });

  test('front matter, comments and fences are no text, and line numbers stay', () => {
    expect(lines('---', 'title: 某市条例', '---', '<!-- INFO', 'END -->第一条', '```text', '# 照录', '```', '第二条')).toEqual([
      '',
      '',
      '',
      '',
      '第一条',
      '',
      '# 照录',
      '',
      '第二条',
    ]);
    expect(lines('第一条', '<!-- 没有结束')).toEqual(['第一条', '<!-- 没有结束']);
  });

  test('rows of tables are cells parted, with their paragraphs', () => {
    expect(lines('| 级数 | **税率** |', '|:---|---:|', '| 1 | 3\\|5<br>% |', '', '甲|乙')).toEqual([
      `级数${CELL_END}税率`,
      '',
      `1${CELL_END}3|5${CELL_LINE}%`,
      '',
      '甲|乙',
    ]);
  });
});

test('insertions and deletions are two texts', async () => {
  const bytes = new TextEncoder().encode('第一条　<del>甲\n丁</del><ins>乙</ins>丙');
  const read = async (revisions: 'ask' | 'accept' | 'reject'): Promise<readonly (string | undefined)[]> => {
    const { source, diagnostics } = await readMarkdown('law.md', bytes, { revisions });
    return [source?.raw, ...diagnostics.map((d) => d.code)];
  };
  expect(await read('ask')).toEqual([undefined, 'R009']);
  expect(await read('accept')).toEqual(['第一条\n乙丙', 'R013', 'R005']);
  expect(await read('reject')).toEqual(['第一条　甲\n丁丙', 'R013', 'R005']);
});

test.each(['<!--', '*甲 ', '[', '[甲](', '`', '_甲 ', '<del>', '| ', '# ', '  ', '\\', '&#', '> '])('many “%s” cost in proportion', (piece) => {
  expect(growth((size) => void plainText(`甲${piece.repeat(size)}|`), 4000)).toBeLessThan(9);
});
