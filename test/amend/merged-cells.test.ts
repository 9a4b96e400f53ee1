import { expect, test } from 'vitest';
import type { Code } from '../../src/diagnostics/codes.ts';
import { runExample } from '../../src/explain/example.ts';

/** 采砂 reaches down over two rows; the last row is one cell over two columns, then a number (docs/semantics.md#tables). */
const BASE = [
  'form: statute',
  'title: 某省土地管理条例',
  'body:',
  '  - article: 第一条',
  '    text: 收费标准见附件一。',
  'annexes:',
  '  - - 附件一',
  '    - table:',
  '        head: 1',
  '        rows:',
  '          - [项目, 情节, 标准]',
  '          - [{ text: 采砂, rows: 2 }, 较轻, 一百元]',
  '          - [较重, 五百元]',
  '          - [{ text: 合计, columns: 2 }, 六百元]',
];

async function said(clause: string): Promise<readonly Code[]> {
  const found = await runExample({ base: { yaml: BASE }, decision: [clause] }, 'A');
  return found.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

test.each([
  ['the cell in which the merged one begins is changed', '一、将附件一“采砂”一行“项目”一栏修改为：“挖砂”。', []],
  ['one that it covers below is not its own', '一、将附件一第二行“项目”一栏修改为：“挖砂”。', ['A072']],
  ['nor one that it covers beside', '一、将附件一“合计”一行“情节”一栏修改为：“各种”。', ['A072']],
  ['a row with a cell of its own that others share cannot go alone', '一、删去附件一“采砂”一行。', ['A072']],
  ['nor a column into which a cell reaches', '一、删去附件一“情节”一栏。', ['A072']],
])('%s', async (_, clause, codes) => {
  expect(await said(clause)).toEqual(codes);
});
