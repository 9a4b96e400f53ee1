import type { Amendment } from '../../amend/types.ts';
import { changesOf } from '../../changes/amended.ts';
import type { DecisionItem } from '../../decision/operation.ts';
import { Quotations } from '../../decision/yaml/quotations.ts';
import { groupBy } from '../../text/group.ts';
import { parseNumeral } from '../../text/numeral.ts';
import { slice } from '../../text/passage.ts';
import type { Block } from '../document/types.ts';
import { comparisonTable, isChangedRow, type TableRow } from '../table/table.ts';

/** What an item of a decision orders, in a sentence; the item as it is cited (第三条, 第二条第（三）项), '' if it has no number. */
export interface SaidItem {
  readonly item: string;
  readonly wording: string;
}

/** What is changed in one matter: its name as the text has it (null where the text names none), the provisions concerned, and the items that change them. */
export interface Matter {
  readonly name: string | null;
  readonly provisions: readonly string[];
  readonly items: readonly SaidItem[];
}

/** The matter of items that exchange words in several chapters. */
const EXPRESSIONS = '有关表述';

/** A row that is changed, and the matter that it belongs to: that of the chapter it stands in, or of the part of the text that it is. */
interface Placed {
  readonly row: TableRow;
  readonly matter: string | null;
}

/** A matter as it is gathered; `at` is where its first row stands, behind all others if it reaches over several chapters. */
interface Gathered {
  readonly name: string | null;
  readonly at: number;
  readonly rows: Set<TableRow>;
  readonly items: SaidItem[];
}

/**
 * What an amendment changes, matter by matter in the order of the text. The matter of a provision is its chapter, or the theme that it states; an item that
 * changes several chapters is one of its own, behind the others, and those that only exchange words are one together. Where nothing names the matter, every
 * item is one.
 */
export function mattersOf(amendment: Amendment): readonly Matter[] {
  const placed = placedRows(amendment);
  const order = new Map(placed.map(({ row }, i) => [row, i]));
  const byItem = groupBy(
    placed.flatMap((one) => one.row.items.map(({ item }) => ({ one, item }))),
    ({ item }) => item,
  );
  const quotations = new Quotations(amendment.decision);
  const matters = new Map<string, Gathered>();
  for (const item of amendment.part.items) {
    if (item.operations.every(({ kind }) => kind === 'non-textual')) continue;
    const own = item.number === '' ? placed : (byItem.get(item.number) ?? []).map(({ one }) => one);
    const names = new Set(own.map(({ matter }) => matter));
    const [only = null] = names;
    const several = names.size > 1;
    const name = !several ? only : isOfWords(item) ? EXPRESSIONS : null;
    const rows = own.map(({ row }) => row);
    const at = several ? Number.POSITIVE_INFINITY : Math.min(...rows.map((row) => order.get(row) ?? order.size), order.size);
    const key = name ?? `\n${item.number}`;
    const matter = matters.get(key) ?? { name, at, rows: new Set(), items: [] };
    matters.set(key, matter);
    for (const row of rows) matter.rows.add(row);
    matter.items.push({ item: cited(item.number), wording: sentenceOf(item, quotations) });
  }
  // Equal places stay in the order of the items: sorting is stable.
  return [...matters.values()]
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ name, rows, items }) => ({ name, provisions: namesOf([...rows].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))), items }));
}

/** What an amendment counts again: 条文顺序, 章节和条文顺序; '' for nothing. */
export function renumberedIn(amendment: Amendment): string {
  const moved = comparisonTable(changesOf(amendment, { by: 'word' })).rows.filter(
    ({ oldNames, newNames }) => oldNames.length === 1 && newNames.length === 1 && oldNames[0] !== newNames[0],
  );
  const kinds = new Set(moved.map(({ kind }) => kind));
  if (kinds.has('division')) return kinds.has('article') ? '章节和条文顺序' : '章节顺序';
  return kinds.has('article') ? '条文顺序' : '';
}

function placedRows(amendment: Amendment): readonly Placed[] {
  const placed: Placed[] = [];
  let chapter: string | null = null;
  for (const row of comparisonTable(changesOf(amendment, { by: 'word' })).rows) {
    if (row.kind === 'division') chapter = chapterOf(row, chapter);
    if (!isChangedRow(row)) continue;
    placed.push({ row, matter: row.kind === 'article' || row.kind === 'division' ? (chapter ?? themeOf(row)) : partOf(row) });
  }
  return placed;
}

/** The matter that a heading names; sections are of the matter of their chapter. */
function chapterOf(row: TableRow, before: string | null): string | null {
  const [label = ''] = row.newNames.length > 0 ? row.newNames : row.oldNames;
  if (label.endsWith('节')) return before;
  const text = linesIn(row.new.length > 0 ? row.new : row.old).replace(/\s/g, '');
  const name = text.startsWith(label.replace(/\s/g, '')) ? text.slice(label.replace(/\s/g, '').length) : text;
  return name === '' ? null : name;
}

/** The theme that an article states in brackets behind its number: 第三条（管理部门）, 第三条【管理部门】. */
function themeOf({ new: now, old }: TableRow): string | null {
  return /^第[^条]{1,8}条(?:之.{1,3}?)?\s*[（【]([^（）【】，。；]{2,15})[）】]/.exec(linesIn(now.length > 0 ? now : old))?.[1] ?? null;
}

function partOf({ kind, newNames, oldNames }: TableRow): string | null {
  if (kind === 'title') return '法规名称';
  if (kind === 'preamble') return '序言';
  return kind === 'annex' ? (newNames[0] ?? oldNames[0] ?? '附件') : null;
}

function linesIn(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs.map(({ text }) => text) : [])).join('');
}

/** An item of a decision as it is cited: 三 is its third 条, 二（三） the third 项 of the second. */
function cited(number: string): string {
  const [, article = '', item = ''] = /^([^（]*)(（[^（）]+）)?$/.exec(number) ?? [];
  return `${article === '' ? '' : `第${article}条`}${item === '' ? '' : `第${item}项`}`;
}

/** Words replaced, put in or taken away, and nothing else. */
function isOfWords({ operations }: DecisionItem): boolean {
  return operations.every(({ kind }) => /^(?:replace-text|insert-text|delete-text|replace-everywhere|non-textual)$/.test(kind));
}

/** Longer texts are left out of a sentence: the decision itself has them. */
const SHORT = 60;

/** The wording of an item without the new texts that are too long to be said: 修改第五条第二款, 增加一条，作为第七条. */
function sentenceOf({ text }: DecisionItem, quotations: Quotations): string {
  const clauses: string[] = [];
  for (let start = 0; start <= text.text.length; ) {
    const end = text.text.indexOf('\n', start) < 0 ? text.text.length : text.text.indexOf('\n', start);
    if (end > start) clauses.push(shortened(quotations.pieces(slice(text, start, end))));
    start = end + 1;
  }
  const bare = clauses.map((clause) => clause.replace(/(?<![。；，：])[。；，：]+$/, ''));
  // A quotation that ends as a sentence ends the sentence that it stands in.
  return bare.map((clause, i) => clause + (/[。！？]”$/.test(clause) ? '' : i + 1 < bare.length ? '；' : '。')).join('');
}

function shortened(pieces: ReturnType<Quotations['pieces']>): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const [only = '', second] = piece;
      return second === undefined && only.length <= SHORT ? `“${only}”` : LONG;
    })
    .join('')
    .replace(new RegExp(`(?<=^|[。；，])(?:将|把)?([^，。；：“”]+?)修改为：?${LONG}`, 'g'), '修改$1')
    .replace(new RegExp(`(?:将|把)?([^，。；：“”]*中的“[^”]*”)修改为：?${LONG}`, 'g'), '修改$1')
    .replace(new RegExp(`。?内容如下：?${LONG}`, 'g'), '')
    .replace(new RegExp(`，(?:内容|并)?修改为：?${LONG}`, 'g'), '，并作修改')
    .replace(new RegExp(`：(?:${LONG})+`, 'g'), '')
    .replaceAll(LONG, '“……”');
}

/** Stands for a text that is left out. */
const LONG = '\ufffc';

/** The provisions concerned by the new text, those that went by the old one: 第三条至第五条、原第九条. */
function namesOf(rows: readonly TableRow[]): readonly string[] {
  const names = rows.flatMap(({ newNames, oldNames }) => (newNames.length > 0 ? newNames : oldNames.map((name) => `原${name}`)));
  const out: string[] = [];
  for (let i = 0; i < names.length; ) {
    let end = i;
    while (end + 1 < names.length && follows(names[end] as string, names[end + 1] as string)) end++;
    if (end - i >= 2) out.push(`${names[i]}至${names[end]?.replace('原', '')}`);
    else out.push(...names.slice(i, end + 1));
    i = end + 1;
  }
  return out;
}

function follows(one: string, next: string): boolean {
  if (one.startsWith('原') !== next.startsWith('原')) return false;
  const [a, b] = [one, next].map((name) => parseNumeral(/^原?第([^第]+)条$/.exec(name)?.[1] ?? ''));
  return a != null && b != null && b === a + 1;
}
