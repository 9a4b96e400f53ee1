import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/read/docx/read.ts';
import { p, r, readWord, tbl, tc, tr, type WordParts, wordFile } from '../../support/docx.ts';

const by = 'w:id="1" w:author="甲"';
const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const below = (kind = ''): string => (kind === '' ? '<w:vMerge/>' : `<w:vMerge w:val="${kind}"/>`);

/** Each row as its cells, `text@column` with the columns and rows of those that take more than one. */
async function rows(parts: WordParts, revisions: 'ask' | 'accept' | 'reject' = 'ask'): Promise<readonly string[]> {
  const { reading } = await readDocx('law.docx', wordFile(parts), { revisions });
  return (reading?.lines ?? []).map(({ text, row }) => {
    if (row === undefined) return `- ${text}`;
    const texts = text.split('\t');
    return row.cells
      .map((cell, i) => `${texts[i]?.replace(/\v/g, '/')}@${cell.column}${cell.columns > 1 ? `c${cell.columns}` : ''}${cell.rows > 1 ? `r${cell.rows}` : ''}`)
      .join(' ');
  });
}

async function form(body: string, styles = ''): Promise<unknown> {
  const { reading } = await readDocx('law.docx', wordFile({ body, styles }), { revisions: 'ask' });
  return reading?.lines.find((line) => line.row)?.row?.table;
}

const two = [tr([tc('项目'), tc('金额')]), tr([tc('甲'), tc('1')])];

describe('cells', () => {
  test('empty ones are kept', async () => {
    expect(await rows({ body: tbl([...two, tr([tc(p('')), tc('二')]), tr([tc('三'), tc(p(''))]), tr([tc(p('')), tc(p(''))])]) })).toEqual([
      '项目@0 金额@1',
      '甲@0 1@1',
      '@0 二@1',
      '三@0 @1',
      '@0 @1',
    ]);
  });

  test('that take several columns and rows', async () => {
    const body = tbl([
      tr([tc('项目', below('restart')), tc('金额', span(2))]),
      tr([tc(p(''), below()), tc('上限'), tc('下限')]),
      tr([tc('甲', below('restart')), tc('1'), tc('2')]),
      tr([tc(p(''), below('continue')), tc('3'), tc('4')]),
      tr([tc('乙', below('restart')), tc('5'), tc('6')]),
    ]);
    expect(await rows({ body })).toEqual(['项目@0r2 金额@1c2', '上限@1 下限@2', '甲@0r2 1@1 2@2', '3@1 4@2', '乙@0 5@1 6@2']);
  });

  test('merged as old programs do', async () => {
    const body = tbl([tr([tc('项目'), tc('金额', '<w:hMerge w:val="restart"/>'), tc(p(''), '<w:hMerge/>')]), tr([tc('甲'), tc('1'), tc('2')])]);
    expect(await rows({ body })).toEqual(['项目@0 金额@1c2', '甲@0 1@1 2@2']);
  });

  test('before and behind a row that is shorter than the grid', async () => {
    const body = tbl([tr([tc('甲'), tc('乙'), tc('丙')]), tr([tc('1'), tc('2')], '<w:gridBefore w:val="1"/>'), tr([tc('3')], '<w:gridAfter w:val="2"/>')]);
    expect(await rows({ body })).toEqual(['甲@0 乙@1 丙@2', '@0 1@1 2@2', '3@0 @1c2']);
  });

  test('grid lines that no cell uses are none', async () => {
    const body = tbl([tr([tc('项目', span(3)), tc('金额', span(2))]), tr([tc('甲', span(3)), tc('1', span(2))])], '', [100, 100, 100, 150, 50]);
    expect(await rows({ body })).toEqual(['项目@0 金额@1', '甲@0 1@1']);
    expect(await form(body)).toMatchObject({ widths: [0.6, 0.4] });
  });

  test('with several paragraphs, and with a table', async () => {
    const inner = tbl([tr([tc('子'), tc('丑')])]);
    expect(await rows({ body: tbl([...two, tr([tc(p('甲') + p('乙')), tc(inner + p('丙'))])]) })).toEqual(['项目@0 金额@1', '甲@0 1@1', '甲/乙@0 子 丑/丙@1']);
  });

  test('rows and cells in content controls', async () => {
    const control = (content: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    expect(await rows({ body: tbl([two[0] as string, control(tr([control(tc('甲')), tc('1')]))]) })).toEqual(['项目@0 金额@1', '甲@0 1@1']);
  });

  test('words in cells that are not shown since others reach over them are told', async () => {
    const body = tbl([tr([tc('甲', below('restart')), tc('1')]), tr([tc('密', below()), tc('2')])]);
    expect((await readWord({ body })).said).toEqual(['R013 hidden 1']);
  });
});

describe('the table', () => {
  const head = tr([tc('项目'), tc('金额')], '<w:tblHeader/>');
  test('its head rows and widths', async () => {
    expect(await form(tbl([head, two[1] as string], '', [3000, 1000]))).toEqual({ head: 1, widths: [0.75, 0.25], ruled: false });
    expect(await form(tbl(two, ''))).toEqual({ head: 0, widths: null, ruled: false });
  });

  const lines = (value: string): string => `<w:tblBorders><w:top w:val="${value}"/><w:insideH w:val="${value}"/></w:tblBorders>`;
  const grid = `<w:style w:type="table" w:styleId="g"><w:tblPr>${lines('single')}</w:tblPr></w:style><w:style w:type="table" w:styleId="g2"><w:basedOn w:val="g"/></w:style>`;
  test.each([
    ['lines of its own', tbl(two, lines('single')), true],
    ['none', tbl(two, lines('nil')), false],
    ['lines of its style', tbl(two, '<w:tblStyle w:val="g2"/>'), true],
    ['a style with lines, and none of its own', tbl(two, `<w:tblStyle w:val="g"/>${lines('none')}`), false],
    ['lines of a cell', tbl([tr([tc('项目', '<w:tcBorders><w:top w:val="single"/></w:tcBorders>'), tc('金额')])]), true],
  ])('%s', async (_, body, ruled) => {
    expect(await form(body, grid)).toMatchObject({ ruled });
  });

  test('a table that lays out text is lines, a table of data in it is one', async () => {
    expect(await rows({ body: tbl([tr([tc(p('第一条　甲。') + p('乙。'))])]) })).toEqual(['- 第一条　甲。', '- 乙。']);
    expect(await rows({ body: tbl([tr([tc(p('附件') + tbl(two))])]) })).toEqual(['- 附件', '项目@0 金额@1', '甲@0 1@1']);
  });
});

describe('tracked changes', () => {
  const both = async (body: string): Promise<unknown> => [
    (await readWord({ body })).said[0]?.slice(0, 4),
    await rows({ body }, 'reject'),
    await rows({ body }, 'accept'),
  ];

  test('of rows', async () => {
    const body = tbl([...two, tr([tc('乙'), tc('2')], `<w:ins ${by}/>`), tr([tc('丙'), tc('3')], `<w:del ${by}/>`)]);
    expect(await both(body)).toEqual(['R009', ['项目@0 金额@1', '甲@0 1@1', '丙@0 3@1'], ['项目@0 金额@1', '甲@0 1@1', '乙@0 2@1']]);
  });

  test('of cells', async () => {
    const body = tbl([tr([tc('项目'), tc('金额'), tc('备注', `<w:cellIns ${by}/>`)]), tr([tc('甲'), tc('1', `<w:cellDel ${by}/>`), tc('注')])]);
    expect(await both(body)).toEqual(['R009', ['项目@0 金额@1', '甲@0 1@1 注@2'], ['项目@0 金额@1 备注@2', '甲@0 注@1']]);
  });

  test('of merges and spans', async () => {
    const merged = tbl([
      tr([tc('甲', `<w:vMerge w:val="restart"/><w:cellMerge ${by} w:vMerge="rest"/>`), tc('1')]),
      tr([tc(p(''), `<w:vMerge/><w:cellMerge ${by} w:vMerge="cont"/>`), tc('2')]),
    ]);
    expect(await both(merged)).toEqual(['R009', ['甲@0 1@1', '@0 2@1'], ['甲@0r2 1@1', '2@1']]);
    const spanned = tbl([tr([tc('甲', `${span(2)}<w:tcPrChange ${by}><w:tcPr/></w:tcPrChange>`), tc('乙')]), tr([tc('1'), tc('2'), tc('3')])]);
    expect(await both(spanned)).toEqual(['R009', ['甲@0 乙@1', '1@0 2@1 3@2'], ['甲@0c2 乙@2', '1@0 2@1 3@2']]);
  });

  test('a table of which every row is deleted is gone', async () => {
    const body = p('附表') + tbl(two.map((row) => row.replace('<w:trPr>', `<w:trPr><w:del ${by}/>`))) + p(r('注'));
    expect(await both(body)).toEqual(['R009', ['- 附表', '项目@0 金额@1', '甲@0 1@1', '- 注'], ['- 附表', '- 注']]);
  });
});
