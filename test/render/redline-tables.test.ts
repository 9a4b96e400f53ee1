import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/changes/compared.ts';
import { compare } from '../../src/compare/compare.ts';
import { changesDocument } from '../../src/render/document/changes.ts';
import { asLines } from '../../src/render/document/resolved.ts';
import { statuteDocument } from '../../src/render/document/statute.ts';
import type { Document, Table } from '../../src/render/document/types.ts';
import { writeDocx } from '../../src/render/formats/docx/index.ts';
import { comparisonTable } from '../../src/render/table/table.ts';
import type { Statute } from '../../src/statute/types.ts';
import { cell, plain, row, statuteWith, tableOf, tables, wordTable, wordTables } from '../support/tables.ts';

const HEAD = [row([cell('序号'), cell('项目'), cell('标准')])];
const fees = (...rows: readonly (readonly [string, string, string])[]): Table =>
  tableOf(3, 1, [...HEAD, ...rows.map((texts) => row(texts.map((text) => cell(text))))]);
const redline = (old: Statute, now: Statute): Document => changesDocument(changesBetween(compare(old, now), { by: 'word', typography: true }));
const tablesIn = ({ blocks }: Document): readonly Table[] => blocks.filter((block) => block.type === 'table');

describe('the consolidated text', () => {
  test.each([
    ['in an annex', (table: Table) => statuteWith([table])],
    ['in an article', (table: Table) => statuteWith([], [table])],
  ])('has its tables, %s', (_, statuteOf) => {
    fc.assert(
      fc.property(tables, (table) => {
        const [written] = tablesIn(statuteDocument(statuteOf(table)));
        expect(written === undefined ? null : plain(written)).toEqual(plain(table));
        expect(written?.head).toBe(table.head);
        expect(written?.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1);
      }),
    );
  });
});

describe('two versions of a table', () => {
  test('are one table with rows and words that came and went', () => {
    const old = statuteWith([fees(['1', '采砂', '100'], ['2', '取水', '50'], ['3', '排污', ''])]);
    const now = statuteWith([fees(['1', '采砂石', '100'], ['2', '架线', '70'], ['3', '排污', '30'], ['4', '清淤', '5'])]);
    const [table, ...others] = tablesIn(redline(old, now));
    expect(others).toEqual([]);
    expect(table?.head).toBe(1);
    expect(plain(table as Table, 'in')).toEqual(plain(tablesIn(statuteDocument(now))[0] as Table));
    expect(plain(table as Table, 'out')).toEqual(plain(tablesIn(statuteDocument(old))[0] as Table));
  });

  test('are two where a table came and another went', () => {
    const old = statuteWith([fees(['1', '采砂', '100'])]);
    const now = statuteWith([tableOf(2, 0, [row([cell('河段'), cell('长度')]), row([cell('上游'), cell('12')])])]);
    expect(tablesIn(redline(old, now)).map((table) => [...new Set(table.rows.map(({ change }) => change))])).toEqual([['deleted'], ['inserted']]);
  });

  test('keep a cell that reaches over a row that came or went in one piece', () => {
    const merged = (...rows: readonly string[]): Table =>
      tableOf(2, 0, [row([cell('河道', 1, rows.length), cell(rows[0] as string)]), ...rows.slice(1).map((text) => row([cell(text)]))]);
    const [table] = tablesIn(redline(statuteWith([merged('甲级', '丙级')]), statuteWith([merged('甲级', '乙级', '丙级')])));
    expect(table?.rows.map(({ change, cells }) => [change, ...cells.map(({ rows }) => rows)])).toEqual([
      ['same', 3, 1],
      ['inserted', 1],
      ['same', 1],
    ]);
  });

  test('whatever they are, in Word all changes accepted give the one, all rejected the other', async () => {
    const words = (table: readonly (readonly { readonly lines: readonly string[] }[])[]): readonly string[] =>
      table.map((cells) => cells.flatMap(({ lines }) => lines).join('|'));
    await fc.assert(
      fc.asyncProperty(tables, tables, async (first, second) => {
        const [old, now] = [statuteWith([first]), statuteWith([second])];
        const file = await writeDocx(redline(old, now));
        expect(wordTables(file, 'accept').flatMap(words)).toEqual(words(plain(second)));
        expect(wordTables(file, 'reject').flatMap(words)).toEqual(words(plain(first)));
      }),
    );
  });

  test('stand side by side in a comparison table', () => {
    const [old, now] = [statuteWith([fees(['1', '采砂', '100'])]), statuteWith([fees(['1', '采砂', '120'])])];
    const annex = comparisonTable(changesBetween(compare(old, now), { by: 'word', typography: true })).rows.find(({ kind }) => kind === 'annex');
    expect(annex?.old.map(({ type }) => type)).toEqual(['paragraph', 'table']);
    const changed = (side: 'old' | 'new') =>
      asLines(annex?.[side] ?? []).flatMap(({ runs }) => runs.filter(({ change }) => change !== 'same').map(({ text }) => text));
    expect([changed('old'), changed('new')]).toEqual([['100'], ['120']]);
  });
});

test('a table that says nothing of its widths has columns as its words need', () => {
  const [table] = tablesIn(statuteDocument(statuteWith([fees(['1', '占用河道管理范围内的土地', '100'])])));
  const [number = 0, item = 0, fee = 0] = table?.widths ?? [];
  expect(item).toBeGreaterThan(2 * number);
  expect(fee).toBeLessThan(item);
});

test('a file has the cells of the statute', async () => {
  const table = fees(['1', '采砂', '100'], ['2', '取水', '']);
  expect(wordTable(await writeDocx(statuteDocument(statuteWith([table]))))).toEqual(plain(table));
});
