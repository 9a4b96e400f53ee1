import { ADOPTION } from './front.ts';
import { Words } from './make.ts';
import { numeral } from './numeral.ts';
import type { Random } from './random.ts';

/** Rows of cells, the first of them the head; `name` is how a decision calls the table. */
interface Table {
  readonly name: string;
  rows: string[][];
  /** Whether its first column counts its rows. */
  readonly counted: boolean;
}
/** A line of text, or a table. */
type Block = string | Table;
interface Annex {
  readonly label: string;
  blocks: Block[];
}

/** A statute with tables in an article and in annexes, a decision about them, both in Markdown, and what the text is then, cells parted by ' │ '. */
export interface TableSample {
  readonly base: string;
  readonly orders: readonly { readonly kind: string }[];
  readonly decision: string;
  readonly expected: readonly string[];
}

const TITLE = '某市收费办法';

export function generateTables(random: Random): TableSample {
  const words = new Words(random);
  const inside = makeTable('第二条表格', true, random, words);
  const label = random.pick(['附件1', '附件一', '附表一']);
  const second = label.replace(/1$/, '2').replace('一', '二');
  const own = makeTable(label, false, random, words);
  const body: Block[] = [`第一条　${words.next()}应当依法办理。`, '第二条　收费标准如下：', inside, `第三条　罚款标准见${label}。`];
  const annexes: Annex[] = [
    { label, blocks: [words.next(), own, `注：${words.next()}的，从重处罚。`] },
    { label: second, blocks: [words.next(), `${words.next()}应当公告。`] },
  ];
  const base = [TITLE, ...body, ...annexes.flatMap((annex) => [annex.label, ...annex.blocks])];
  const before = markdown(base);
  const edits: { kind: string; text: string }[] = [];
  const touched = new Set<object>();
  for (const table of random.chance(0.5) ? [inside, own] : [random.pick([inside, own])]) {
    const original = table.rows.map((row) => [...row]);
    for (let i = random.below(3); i >= 0; i--) {
      const edit = random.pick(EDITS)({ table, original, random, words, touched });
      if (edit !== null) edits.push(edit);
    }
  }
  const deed = random.below(5);
  if (deed === 0) {
    annexes.pop();
    edits.push({ kind: 'delete annex', text: `删去${second}。` });
  } else if (deed === 1) {
    const third = label.replace(/1$/, '3').replace('一', '三');
    const blocks = [words.next(), `${words.next()}应当备案。`];
    annexes.push({ label: third, blocks });
    edits.push({ kind: 'insert annex', text: `增加${third}：\n\n${[third, ...blocks].map((line) => `“${line}`).join('\n\n')}”` });
  }
  const items = edits.map(({ text }, i) => `${numeral(i + 1)}、${text}`);
  const decision = [
    `某市人民政府关于修改《${TITLE}》的决定`,
    `（${ADOPTION}通过）`,
    `某市人民政府决定，对《${TITLE}》作如下修改：`,
    ...items,
    '本决定自公布之日起施行。',
  ].join('\n\n');
  const note = `（根据${ADOPTION}《某市人民政府关于修改〈${TITLE}〉的决定》修正）`;
  const after = [TITLE, note, ...body, ...annexes.flatMap((annex) => [annex.label, ...annex.blocks])];
  return {
    base: before,
    orders: edits,
    decision,
    expected: after.flatMap((block) => (typeof block === 'string' ? [block] : block.rows.map((row) => row.join(' │ ')))),
  };
}

function makeTable(name: string, counted: boolean, random: Random, words: Words): Table {
  const columns = 3 + random.below(2);
  const head = Array.from({ length: columns }, (_, i) => (counted && i === 0 ? '序号' : words.next()));
  const rows = Array.from({ length: 3 + random.below(4) }, (_, r) => makeRow(columns, counted ? String(r + 1) : null, words));
  return { name, rows: [head, ...rows], counted };
}

function makeRow(columns: number, number: string | null, words: Words): string[] {
  return Array.from({ length: columns }, (_, i) => (number !== null && i === 0 ? number : words.next()));
}

interface At {
  readonly table: Table;
  /** As the base has it: places are those of the base. */
  readonly original: readonly (readonly string[])[];
  readonly random: Random;
  readonly words: Words;
  /** Rows that an order concerns already. */
  readonly touched: Set<object>;
}

const EDITS: readonly ((at: At) => { kind: string; text: string } | null)[] = [
  changeCell,
  changeWords,
  deleteRow,
  insertRow,
  insertRow,
  restateRow,
  deleteColumn,
  restateTable,
];

/** A row of the base that nothing concerns yet, and how it is named: 第三行, 序号3, “甲”一行. */
function rowOf({ table, original, random, touched }: At): { readonly row: string[]; readonly name: string } | null {
  const free = table.rows.slice(1).filter((row) => !touched.has(row) && original.some((was) => was[1] === row[1]));
  if (free.length < 2) return null;
  const row = random.pick(free);
  touched.add(row).add(table);
  const number = original.findIndex((was) => was[1] === row[1]);
  const own = table.counted ? [`序号${number}`] : [`“${row[0]}”一行`];
  return { row, name: random.pick([`第${numeral(number)}行`, ...own, ...own]) };
}

function changeCell(at: At): { kind: string; text: string } | null {
  const found = rowOf(at);
  if (found === null) return null;
  const column = 1 + at.random.below(found.row.length - 1);
  const made = at.words.next();
  found.row[column] = made;
  return { kind: 'replace cell', text: `将${at.table.name}${found.name}“${at.table.rows[0]?.[column]}”一栏修改为：“${made}”。` };
}

function changeWords(at: At): { kind: string; text: string } | null {
  const found = rowOf(at);
  if (found === null) return null;
  const column = 1 + at.random.below(found.row.length - 1);
  const [old, made] = [found.row[column], at.words.next()];
  found.row[column] = made;
  const place = at.random.pick([`“${at.table.rows[0]?.[column]}”一栏`, found.name, '']);
  return { kind: 'words in cell', text: `将${at.table.name}${place}中的“${old}”修改为“${made}”。` };
}

function deleteRow(at: At): { kind: string; text: string } | null {
  const found = rowOf(at);
  if (found === null) return null;
  at.table.rows = at.table.rows.filter((row) => row !== found.row);
  return { kind: 'delete row', text: `${at.random.pick(['删去', '删除'])}${at.table.name}${found.name}。` };
}

function insertRow(at: At): { kind: string; text: string } | null {
  const found = rowOf(at);
  if (found === null) return null;
  const { table, random, words } = at;
  const rows = Array.from({ length: 1 + random.below(2) }, (_, i) => makeRow(found.row.length, table.counted ? String(table.rows.length + i) : null, words));
  for (const row of rows) at.touched.add(row);
  const behind = random.chance(0.7);
  table.rows.splice(table.rows.indexOf(found.row) + (behind ? 1 : 0), 0, ...rows);
  const count = rows.length === 1 ? '一' : random.pick(['两', '二']);
  return { kind: 'insert row', text: `在${table.name}${found.name}${behind ? '后' : '前'}增加${count}行：\n\n${bare(rows)}` };
}

function restateRow(at: At): { kind: string; text: string } | null {
  const found = rowOf(at);
  if (found === null) return null;
  const { table, words } = at;
  const made = makeRow(found.row.length, table.counted ? (found.row[0] as string) : null, words);
  table.rows = table.rows.map((row) => (row === found.row ? made : row));
  at.touched.add(made);
  return { kind: 'replace row', text: `将${table.name}${found.name}修改为：\n\n${bare([made])}` };
}

/** 删去附件1“甲”一栏, in a table that nothing else concerns. */
function deleteColumn({ table, random, touched }: At): { kind: string; text: string } | null {
  const [head] = table.rows as [string[]];
  if (head.length < 4 || touched.has(table)) return null;
  const column = 1 + random.below(head.length - 1);
  const name = head[column];
  touched.add(table);
  for (const row of table.rows) {
    row.splice(column, 1);
    touched.add(row);
  }
  return { kind: 'delete column', text: `删去${table.name}“${name}”一栏。` };
}

/** 附件1的表格修改为：, in a table that nothing else concerns. */
function restateTable({ table, random, words, touched }: At): { kind: string; text: string } | null {
  if (touched.has(table)) return null;
  touched.add(table);
  table.rows = makeTable(table.name, table.counted, random, words).rows;
  for (const row of table.rows) touched.add(row);
  return { kind: 'replace table', text: `将${table.name}${table.name.endsWith('表格') ? '' : '的表格'}修改为：\n\n${grid(table.rows)}` };
}

/** Rows without a head. */
function bare(rows: readonly (readonly string[])[]): string {
  return grid([(rows[0] ?? []).map(() => ''), ...rows]);
}

function grid(rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const [head, ...rest] = rows as [readonly string[], ...(readonly string[])[]];
  return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
}

function markdown(blocks: readonly Block[]): string {
  return blocks.map((block, i) => (typeof block !== 'string' ? grid(block.rows) : i === 0 ? `# ${block}` : block)).join('\n\n');
}
