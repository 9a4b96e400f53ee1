import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/read/pdf/read.ts';
import { CELL_END, type Origin, offsetAt, type Reading } from '../../../src/text/source.ts';
import { type PdfPage, type Placed, pdfOf, ruled } from '../../support/pdf.ts';

const at = (text: string, x: number, y: number, size = 11): Placed => ({ text, x, y, size });
const HEAD = [at('第一条　收费标准见附表。', 90, 100), at('附表', 90, 140)];
const COLUMNS = [90, 150, 350, 470];

function cells(rows: readonly (readonly string[])[], top: number, height = 26): Placed[] {
  return rows.flatMap((row, r) => row.map((text, c) => at(text, (COLUMNS[c] as number) + 4, top + r * height + 17)));
}

function edges(top: number, count: number, height = 26): number[] {
  return Array.from({ length: count + 1 }, (_, i) => top + i * height);
}

async function read(pages: readonly PdfPage[]): Promise<{ reading: Reading | undefined; told: string[] }> {
  const { reading, diagnostics } = await readPdf('x.pdf', pdfOf(pages));
  return { reading, told: diagnostics.map((d) => d.code).filter((code) => code !== 'R005') };
}

describe('a ruled table', () => {
  const ROWS = [
    ['序号', '收费项目', '标准'],
    ['1', '河道采砂', '每吨2元'],
    ['2', '占用河道', ''],
  ];
  const table = { texts: [...HEAD, ...cells(ROWS, 160), at('第二条　本办法自公布之日起施行。', 90, 300)], rules: ruled(COLUMNS, edges(160, 3)) };

  it('is its rows, between the lines around it', async () => {
    const { reading, told } = await read([table]);
    expect(told).toEqual([]);
    expect(reading?.lines.map((line) => line.text.replaceAll(CELL_END, '\t'))).toEqual([
      '第一条　收费标准见附表。',
      '附表',
      '序号\t收费项目\t标准',
      '1\t河道采砂\t每吨2元',
      '2\t占用河道\t',
      '第二条　本办法自公布之日起施行。',
    ]);
    expect(reading?.lines.map((line) => line.row?.cells.length ?? 0)).toEqual([0, 0, 3, 3, 3, 0]);
    const origin = reading?.lines[3]?.origin as Origin;
    expect(origin.source.raw.slice(offsetAt(origin, 0), offsetAt(origin, 4))).toBe(`1${CELL_END}河道`);
  });

  it('has a merged cell where a rule is missing', async () => {
    const rules = ruled(COLUMNS, edges(160, 3)).filter(([x, y, toX, toY]) => !(y === toY && y === 212) && !(x === toX && x === 150));
    const parted = [...rules, [150, 212, 470, 212], [150, 160, 150, 238]] as const;
    const { reading } = await read([{ texts: [...HEAD, ...cells([ROWS[0] as string[], ['合计', '采砂', '2元'], ['', '占用', '3元']], 160)], rules: parted }]);
    expect(reading?.lines.slice(2).map((line) => line.row?.cells)).toEqual([
      [
        { column: 0, columns: 1, rows: 1 },
        { column: 1, columns: 1, rows: 1 },
        { column: 2, columns: 1, rows: 1 },
      ],
      [
        { column: 0, columns: 1, rows: 2 },
        { column: 1, columns: 1, rows: 1 },
        { column: 2, columns: 1, rows: 1 },
      ],
      [
        { column: 1, columns: 1, rows: 1 },
        { column: 2, columns: 1, rows: 1 },
      ],
    ]);
    expect(reading?.lines[4]?.text).toBe(`占用${CELL_END}3元`);
  });

  it('goes on where the next page has the same columns; its repeated head is told', async () => {
    const next = { texts: cells([ROWS[0] as string[], ['3', '防洪堤', '每年5元']], 100), rules: ruled(COLUMNS, edges(100, 2)) };
    const first = { texts: [...HEAD, ...cells(ROWS, 160)], rules: ruled(COLUMNS, edges(160, 3)) };
    const { reading, told } = await read([first, next]);
    expect(reading?.lines.slice(2).map((line) => line.text.replaceAll(CELL_END, '\t'))).toEqual([
      '序号\t收费项目\t标准',
      '1\t河道采砂\t每吨2元',
      '2\t占用河道\t',
      '3\t防洪堤\t每年5元',
    ]);
    expect(reading?.lines.at(-1)?.row?.table).toBe(reading?.lines[2]?.row?.table);
    expect(reading?.lines.at(-1)?.row?.table.head).toBe(1);
    expect(told).toEqual(['R013']);
  });

  it('whose lines are wrapped in a cell is one paragraph a cell', async () => {
    const texts = [...HEAD, ...cells([['1', '甲', '乙']], 160, 60), at('由财政部门会同水行政主管部门核定的', 154, 250), at('标准', 154, 266)];
    const { reading } = await read([{ texts, rules: ruled(COLUMNS, [160, 220, 280]) }]);
    expect(reading?.lines.at(-1)?.text).toBe(`${CELL_END}由财政部门会同水行政主管部门核定的标准${CELL_END}`);
  });

  it('with rules between its rows alone is told, and read row by row', async () => {
    const rules = edges(160, 3).map((y) => [90, y, 470, y] as const);
    const { source, diagnostics } = await readPdf('x.pdf', pdfOf([{ texts: [...HEAD, ...cells(ROWS, 160)], rules }]));
    expect(diagnostics.map((d) => d.code).filter((code) => code !== 'R005')).toEqual(['R056']);
    expect(source?.raw).toContain('1\u3000河道采砂\u3000每吨2元');
  });

  it('is none where a frame goes round the page, or a line runs under the heading', async () => {
    const { reading, told } = await read([{ texts: HEAD, rules: [...ruled([60, 540], [60, 800]), [90, 120, 300, 120]] }]);
    expect(reading).toBeUndefined();
    expect(told).toEqual([]);
  });
});
