import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/read/markdown/blocks.ts';
import { readMarkdown } from '../../src/read/markdown/read.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import { cellTexts, tablesOf } from '../../src/statute/tables.ts';
import { CELL_END, CELL_LINE, type Reading } from '../../src/text/source.ts';
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

  test('a character of two halves stays beside an escape', () => {
    expect(lines('\\<𠀡𠁿👩\\>')).toEqual(['<𠀡𠁿👩>']);
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

describe('a file as paragraphs and rows', () => {
  const read = async (text: string, struck?: 'keep' | 'drop'): Promise<{ lines: readonly string[]; said: readonly string[] }> => {
    const { reading, diagnostics } = await readMarkdown('law.md', Buffer.from(text), { revisions: 'ask', ...(struck && { struck }) });
    const lines = reading?.lines.map(
      ({ text: line, row }) => (row === undefined ? '' : `${row.table.head}# `) + line.replaceAll(CELL_END, '|').replaceAll(CELL_LINE, '/'),
    );
    return { lines: lines ?? [], said: diagnostics.map((d) => [d.code, ...Object.values(d.params)].join(' ')) };
  };

  test('tables: a head, none if it is empty, breaks in cells, cells that are wanting, HTML', async () => {
    const text =
      '第一条　甲：\n|级|率|\n|:-|-:|\n|1|3<br>5|\n|2|\n\n|||\n|-|-|\n|甲|乙\\|丙|\n|丁|戊|\n\n<table><tr><th>子</th><th colspan=2>丑</th></tr>\n<tr><td>1</td><td>2</td><td>3</td></tr></table>\n\n第二条　乙。';
    expect((await read(text)).lines).toEqual([
      '第一条　甲：',
      '1# 级|率',
      '1# 1|3/5',
      '1# 2|',
      '0# 甲|乙|丙',
      '0# 丁|戊',
      '1# 子|丑',
      '1# 1|2|3',
      '第二条　乙。',
    ]);
  });

  test('lines that a program wrapped are one paragraph', async () => {
    const text =
      '# 某市办法\n\n第一条　为了加强河道管理，保障防洪安全，改善城乡水\n环境，制定本办法。\n\n- （一）在河道管理范围内倾倒垃圾、渣土，情节严重又\n  拒不改正的；\n- （二）擅自取土的，由 Ministry of Water Resources\nand others 处罚；\n';
    expect((await read(text)).lines).toEqual([
      '某市办法',
      '第一条　为了加强河道管理，保障防洪安全，改善城乡水环境，制定本办法。',
      '（一）在河道管理范围内倾倒垃圾、渣土，情节严重又拒不改正的；',
      '（二）擅自取土的，由 Ministry of Water Resources and others 处罚；',
    ]);
  });

  test('lines that a writer ended are paragraphs, which is told where another may be meant', async () => {
    expect(await read('# 某市办法\n第一条　甲，\n乙。\n第二条　丙：  \n丁。\n（一）戊。\n己。')).toEqual({
      lines: ['某市办法', '第一条　甲，乙。', '第二条　丙：', '丁。', '（一）戊。', '己。'],
      said: ['R005 第一条　甲， 乙。', 'R005 （一）戊。 己。'],
    });
  });

  test('notes go with their marks; links lose their targets', async () => {
    const text =
      '# 某市办法\n\n第一条　甲[^1]乙^[注。]丙[1]，依[某法][a]和[某例]，见[^2]。\n\n[^1]: 注一。\n    续。\n\n第二条　丁。\n\n[a]: http://x.y "t"\n[某例]: <http://z>\n\n[1] 原为戊。';
    expect(await read(text)).toEqual({ lines: ['某市办法', '第一条　甲乙丙，依某法和某例，见[^2]。', '第二条　丁。'], said: ['R012 note 3'] });
    expect(await read('# 某市办法\n\n第一条　甲[1]。\n\n[1]: 原为戊。')).toEqual({ lines: ['某市办法', '第一条　甲。'], said: ['R012 note 1'] });
  });

  test('words struck through, raised, hidden; pictures; the data at the head', async () => {
    const text =
      '---\ntitle: 某市办法\n---\n# 某市办法\n\n第一条　处~~五百~~<s>六百</s>元，10<sup>6</sup>和10^6^，CO~2~，3~5日，<span style="display:none">藏</span>![图](x.png)。';
    expect(await read(text)).toEqual({
      lines: ['某市办法', '第一条　处五百六百元，10⁶和10⁶，CO₂，3~5日，。'],
      said: ['R013 metadata 1', 'R013 hidden 1', 'R013 picture 1', 'R050 六百', 'R050 五百'],
    });
    expect((await read(text, 'drop')).lines[1]).toBe('第一条　处元，10⁶和10⁶，CO₂，3~5日，。');
  });
});

test('a text of a sentence and a table, without articles, is a statute', async () => {
  const text = '# 某院关于确定罪名的补充规定\n\n为统一认定罪名，现作如下补充：\n\n| 条文 | 罪名 |\n| --- | --- |\n| 第114条 | 甲罪 |\n';
  const { reading } = await readMarkdown('a.md', new TextEncoder().encode(text), { revisions: 'ask' });
  const { statute, diagnostics } = parseStatute(reading as Reading);
  expect(diagnostics).toEqual([]);
  expect(tablesOf(statute).map(({ table }) => table.rows.map((row) => cellTexts(row.text.text)))).toEqual([
    [
      ['条文', '罪名'],
      ['第114条', '甲罪'],
    ],
  ]);
});

test('a table of the articles of another statute is a table', async () => {
  const text = '# 某院关于确定罪名的补充规定\n\n现作如下补充：\n\n| 条文 | 罪名 |\n| --- | --- |\n| 第一百二十条之一 （某修正案第五条） | 甲罪 |\n';
  const { reading } = await readMarkdown('a.md', new TextEncoder().encode(text), { revisions: 'ask' });
  expect(tablesOf(parseStatute(reading as Reading).statute)[0]?.table.rows.length).toBe(2);
});
