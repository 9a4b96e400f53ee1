import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/render/formats/docx/index.ts';
import { htmlOf } from '../../../src/render/formats/html.ts';
import { markdownOf } from '../../../src/render/formats/markdown.ts';
import { textOf } from '../../../src/render/formats/text.ts';
import { cell, documentWith, htmlTableOf, line, markdownTableOf, plain, row, tableOf, tables, wordTable } from '../../support/tables.ts';
import { descendants, type Element, elements, parseXml, partsOf } from '../../support/word.ts';

const fees = tableOf(4, 2, [
  row([cell('序号', 1, 2), cell('项目', 1, 2), cell('收费标准（元）', 2)]),
  row([cell('城区'), cell('其他')]),
  row([cell('1'), cell('采砂', 1, 2), cell('100'), cell('')]),
  row([cell('2'), cell(['90', '夜间加倍']), cell('80')]),
]);
const revision = { author: '某决定', date: null };
const redline = tableOf(3, 1, [
  row([cell('序号'), cell('项目'), cell('标准')]),
  row([cell('1'), { ...cell(''), blocks: [line('采', ['砂', 'deleted'], ['石', 'inserted'])] }, { ...cell(''), blocks: [line(['90', 'inserted'])] }]),
  row([cell('2'), cell(['取水', '地下水除外']), cell('')], 'deleted'),
  row([cell('2'), cell(['排污', '生活污水除外']), cell('10')], 'inserted'),
]);

describe('whatever a table is, the same cells are read again', () => {
  test.each([
    ['Word', async (document) => wordTable(await writeDocx(document))],
    ['HTML', async (document) => htmlTableOf(htmlOf(document))],
    ['Markdown', async (document) => markdownTableOf(markdownOf(document))],
  ] as const satisfies readonly (readonly [string, (document: ReturnType<typeof documentWith>) => Promise<unknown>])[])('%s', async (_, again) => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        expect(await again(documentWith(table))).toEqual(plain(table));
      }),
    );
  });

  test('and a text has every character of them', () => {
    fc.assert(
      fc.property(tables, fc.option(fc.integer({ min: 20, max: 80 })), (table, columns) => {
        const letters = (text: string): string => [...text.replace(/\s/g, '')].sort().join('');
        const given = plain(table).flatMap((cells) => cells.flatMap(({ lines }) => lines));
        expect(letters(textOf(documentWith(table), columns))).toBe(letters(`附表${given.join('')}附表`));
      }),
    );
  });
});

describe('in Word', () => {
  const xmlOf = async (...given: Parameters<typeof documentWith>): Promise<Element> =>
    parseXml(partsOf(await writeDocx(documentWith(...given))).get('word/document.xml') ?? '');

  test('all head rows are repeated, in the face of heads; short rows stay on one page', async () => {
    const rows = descendants(await xmlOf(fees), 'w:tr');
    expect(rows.map((each) => descendants(each, 'w:tblHeader').length)).toEqual([1, 1, 0, 0]);
    expect(rows.map((each) => descendants(each, 'w:cantSplit').length)).toEqual([1, 1, 1, 1]);
    const styles = rows.map((each) => [...new Set(descendants(each, 'w:pStyle').map(({ attributes }) => attributes['w:val']))]);
    expect(styles).toEqual([['xiufa-table-head'], ['xiufa-table-head'], ['xiufa-table-cell'], ['xiufa-table-cell']]);
    const [long] = descendants(await xmlOf(tableOf(1, 0, [row([cell('河道'.repeat(200))])])), 'w:tr') as [Element];
    expect(descendants(long, 'w:cantSplit')).toEqual([]);
  });

  test('lines are drawn where the table has some', async () => {
    expect(descendants(await xmlOf(fees), 'w:tblBorders')).toHaveLength(1);
    expect(descendants(await xmlOf({ ...fees, ruled: false }), 'w:tblBorders')).toEqual([]);
  });

  test('each row has all columns of the grid, or says how many it has not', async () => {
    const table = tableOf(3, 0, [row([cell('1'), cell('2'), cell('3')]), row([cell('4')]), row([cell('5', 2)])]);
    const body = await xmlOf(table);
    const grid = elements(descendants(body, 'w:tblGrid')[0] as Element);
    expect(grid).toHaveLength(3);
    expect(descendants(body, 'w:tr').map((each) => descendants(each, 'w:gridAfter').map(({ attributes }) => attributes['w:val']))).toEqual([[], ['2'], ['1']]);
  });

  test('accepting takes deleted rows out, rejecting the inserted ones, and words in cells alike', async () => {
    const file = await writeDocx(documentWith(redline, revision));
    expect(wordTable(file, 'accept')).toEqual(plain(redline, 'in'));
    expect(wordTable(file, 'reject')).toEqual(plain(redline, 'out'));
    const ids = descendants(parseXml(partsOf(file).get('word/document.xml') ?? ''), 'w:ins', 'w:del').map(({ attributes }) => attributes['w:id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('whatever rows come and go', async () => {
    const changes = fc.array(fc.constantFrom('same', 'inserted', 'deleted' as const), { minLength: 5, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(tables, changes, async (given, made) => {
        // A cell that reaches from a row that goes into one that stays is no cell of either text.
        if (given.rows.some(({ cells }) => cells.some(({ rows }) => rows > 1))) return;
        const table = { ...given, rows: given.rows.map((each, i) => ({ ...each, change: made[i] as (typeof made)[number] })) } as typeof given;
        const file = await writeDocx(documentWith(table, revision));
        expect(wordTable(file, 'accept')).toEqual(plain(table, 'in'));
        expect(wordTable(file, 'reject')).toEqual(plain(table, 'out'));
      }),
    );
  });
});

describe('rows that came or went', () => {
  test('are marked in HTML, and so is every word in them', () => {
    const html = htmlOf(documentWith(redline, revision));
    expect([...html.matchAll(/<tr class="([^"]+)"/g)].map(([, name]) => name)).toEqual(['row-deleted', 'row-inserted']);
    expect(html).toContain('<del title="某决定">地下水除外</del>');
    expect(html).toContain('采<del title="某决定">砂</del><ins title="某决定">石</ins>');
  });

  test('are marked in text', () => {
    expect(textOf(documentWith(redline, revision))).toBe(
      [
        '附表',
        '序号   项目              标准',
        '1      采[-砂-]{+石+}    {+90+}',
        '[-2-]  [-取水-]',
        '       [-地下水除外-]',
        '{+2+}  {+排污+}          {+10+}',
        '       {+生活污水除外+}',
        '附表\n',
      ].join('\n'),
    );
  });
});

test('a head whose cells reach below it is none that HTML could set apart', () => {
  expect(htmlOf(documentWith(fees))).toContain('<thead>');
  const reaching = htmlOf(documentWith({ ...fees, head: 1 }));
  expect(reaching).not.toContain('<thead>');
  expect([...reaching.matchAll(/<th /g)]).toHaveLength(3);
});

test('on a screen a table is no wider than that, and its longest cells are broken', () => {
  const table = tableOf(2, 0, [row([cell('1'), cell('占用河道管理范围内的土地、水域、岸线')])]);
  expect(textOf(documentWith(table), 24).split('\n').slice(1, 3)).toEqual(['1  占用河道管理范围内的', '   土地、水域、岸线']);
});
