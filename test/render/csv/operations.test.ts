import { expect, test } from 'vitest';
import { amend } from '../../../src/amend/amend.ts';
import { amendmentsCsv, decisionCsv } from '../../../src/render/csv/operations.ts';
import { shortCase } from '../../support/texts.ts';

/** Fields of RFC 4180: rows end with CRLF, quoted fields hold commas, line breaks and doubled quotes. */
function fieldsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

const { base, decision, diagnostics } = shortCase(
  ['第一条　甲。', '第二条　乙：', '（一）丙；', '（二）丁。', '第三条　戊。'],
  [
    '一、将第一条修改为：“=HYPERLINK(1)。\n“第二款，"带"引号。”',
    '二、将第二条中的“丙”修改为“-1+1”，“丁”修改为“@己”；对第三条酌情处理。',
    '三、增加一条，作为第四条：“庚。”',
    '四、删去第九条。',
  ],
);

test('a row an order, those not understood and the closing clauses among them', () => {
  const csv = decisionCsv(decision, 'zh');
  expect(csv.startsWith('\ufeff')).toBe(true);
  const [head = [], ...rows] = fieldsOf(csv.slice(1));
  expect(head).toEqual(['法规', '项', '操作', '位置（修改前的序号）', '修改后的序号', '原文字', '新文字', '决定的文字', '结果', '提示', '文件', '行']);
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  expect(rows.map((row) => [row[1], row[2], row[3], row[4], row[8], row[9]].join('|'))).toEqual([
    '一|修改|第一条||读懂|',
    '二|修改文字|第二条||读懂|',
    '二|未能读懂|||未能读懂|D002',
    '三|增加一条||第四条|读懂|',
    '四|删去|第九条||读懂|',
    '|重新公布|||读懂|',
  ]);
});

test('no cell is taken for a formula, and none loses a character beside the mark that says so', () => {
  const rows = fieldsOf(decisionCsv(decision, 'zh').slice(1));
  expect(rows[1]?.[6]).toBe('\'=HYPERLINK(1)。\n第二款，"带"引号。');
  expect(rows[2]?.slice(5, 7)).toEqual(['丙\n丁', "'-1+1\n@己"]);
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
});

test('with a statute, what became of each', () => {
  const { amendment } = amend(base, decision, undefined, diagnostics);
  if (amendment === null) throw new Error('not amended');
  const [head = [], ...rows] = fieldsOf(amendmentsCsv([amendment], 'en').slice(1));
  const at = (name: string): number => head.indexOf(name);
  expect(rows.map((row) => [row[at('Item')], row[at('Result')], row[at('Places')], row[at('Diagnostics')]].join('|'))).toEqual([
    '一|applied|1|',
    '二|applied|2|',
    '二|not understood||D002',
    '三|applied|1|',
    '四|failed||A001',
  ]);
});
