import { CELL_LINE, type CellForm, type Passage } from '../../text/source.ts';
import { cellsOf, isTable } from '../tables.ts';
import type { Article, Division, DivisionLevel, Item, Paragraph, Statute, Subitem, Table } from '../types.ts';
import { LINE_BREAK, SCHEMA_ADDRESS, usualGap } from './names.ts';

/** 目, 项: the label as printed and the text behind it; the gap between them only where it is not the usual one. */
export interface SubitemData {
  readonly subitem: string;
  readonly gap?: string;
  readonly text: string;
  readonly tables?: readonly TableData[];
}

export interface ItemData {
  readonly item: string;
  readonly gap?: string;
  readonly text: string;
  readonly tables?: readonly TableData[];
  readonly subitems?: readonly SubitemData[];
}

/** A cell: its text, a line a paragraph, and how many columns and rows it takes where that is more than one. */
export type CellData = string | { readonly text: string; readonly columns?: number; readonly rows?: number };

/** A table: the cells that begin in each row; `head` where rows are the head, `widths` in thousandths, `ruled` only where no lines are drawn. */
export interface TableData {
  readonly head?: number;
  readonly widths?: readonly number[];
  readonly ruled?: false;
  readonly rows: readonly (readonly CellData[])[];
}

export interface ParagraphData {
  readonly text: string;
  readonly tables?: readonly TableData[];
  readonly items?: readonly ItemData[];
}

export interface ArticleData {
  readonly article: string;
  readonly gap?: string;
  readonly caption?: string;
  readonly paragraphs: readonly ParagraphData[];
}

/** A division: its label under the key of its level ('' for a bare 附则), its heading, the text before its first article, what it holds. */
export type DivisionData = { readonly [level in DivisionLevel]?: string } & {
  readonly gap?: string;
  readonly heading: string;
  readonly lead?: readonly ParagraphData[];
  readonly body: readonly (DivisionData | ArticleData)[];
};

/** A statute as plain data, ready for JSON. Labels stand as printed; texts are one line each. */
export interface StatuteData {
  readonly $schema: string;
  readonly form: 'statute';
  /** The head of a draft result. */
  readonly unfinished?: string;
  readonly title: string | readonly string[];
  readonly history?: readonly string[];
  readonly front?: readonly string[];
  readonly toc?: readonly string[];
  readonly preamble?: { readonly heading?: string; readonly paragraphs: readonly ParagraphData[] };
  readonly body: readonly (DivisionData | ArticleData)[];
  readonly annexes?: readonly (readonly (string | { readonly table: TableData })[])[];
  /** What decisions provide of their own: of each the heading and the lines. */
  readonly transitions?: readonly (readonly string[])[];
}

/** The data of a statute: nothing of its print is lost, its places in a document are. */
export function statuteData(statute: Statute): StatuteData {
  const { title, history, front, toc, preamble, body, annexes, unfinished, transitions } = statute;
  const [only] = title;
  return {
    $schema: SCHEMA_ADDRESS,
    form: 'statute',
    ...(unfinished !== null && { unfinished: unfinished.text.text }),
    title: title.length === 1 && only !== undefined ? only.text : texts(title),
    ...(history !== null && { history: texts(history.lines) }),
    ...(front.length > 0 && { front: texts(front) }),
    ...(toc !== null && { toc: texts(toc.lines) }),
    ...((preamble.heading !== null || preamble.paragraphs.length > 0) && {
      preamble: { ...(preamble.heading !== null && { heading: preamble.heading.text }), paragraphs: preamble.paragraphs.map(paragraphData) },
    }),
    body: body.map(childData),
    ...(annexes.length > 0 && { annexes: annexes.map(({ blocks }) => blocks.map((block) => (isTable(block) ? { table: tableData(block) } : block.text))) }),
    ...(transitions.length > 0 && { transitions: transitions.map(({ heading, lines }) => texts([heading, ...lines])) }),
  };
}

/** The text of a JSON file that holds a statute. */
export function statuteJson(statute: Statute): string {
  return `${JSON.stringify(statuteData(statute), null, 2)}\n`;
}

function texts(lines: readonly Passage[]): readonly string[] {
  return lines.map((line) => line.text);
}

function childData(child: Division | Article): DivisionData | ArticleData {
  return child.type === 'article' ? articleData(child) : divisionData(child);
}

function divisionData({ level, label, gap, heading, lead, children }: Division): DivisionData {
  return {
    [level]: label.text,
    ...unusual(gap, label.text, heading.text),
    heading: heading.text,
    ...(lead.length > 0 && { lead: lead.map(paragraphData) }),
    body: children.map(childData),
  };
}

function articleData({ label, gap, caption, labelAlone, paragraphs }: Article): ArticleData {
  if (caption !== null)
    return { article: label.text, ...unusual(gap, label.text, caption.text), caption: caption.text, paragraphs: paragraphs.map(paragraphData) };
  const first = paragraphs[0]?.text.text ?? '';
  const told = labelAlone && paragraphs.length > 0 ? LINE_BREAK : gap;
  return { article: label.text, ...unusual(told, label.text, first), paragraphs: paragraphs.map(paragraphData) };
}

function paragraphData({ text, tables, items }: Paragraph): ParagraphData {
  return { text: text.text, ...tablesData(tables), ...(items.length > 0 && { items: items.map(itemData) }) };
}

function itemData({ label, gap, text, tables, subitems }: Item): ItemData {
  return {
    item: label.text,
    ...unusual(gap, label.text, text.text),
    text: text.text,
    ...tablesData(tables),
    ...(subitems.length > 0 && { subitems: subitems.map(subitemData) }),
  };
}

function subitemData({ label, gap, text, tables }: Subitem): SubitemData {
  return { subitem: label.text, ...unusual(gap, label.text, text.text), text: text.text, ...tablesData(tables) };
}

function tablesData(tables: readonly Table[] | undefined): { readonly tables?: readonly TableData[] } {
  return tables === undefined || tables.length === 0 ? {} : { tables: tables.map(tableData) };
}

function tableData({ form: { head, widths, ruled }, rows }: Table): TableData {
  return {
    ...(head > 0 && { head }),
    ...(widths !== null && { widths: widths.map((share) => Math.round(share * 1000)) }),
    ...(!ruled && { ruled }),
    rows: rows.map((row) => cellsOf(row).map(cellData)),
  };
}

function cellData({ form: { columns, rows }, text }: { readonly form: CellForm; readonly text: Passage }): CellData {
  const words = text.text.replaceAll(CELL_LINE, '\n');
  return columns === 1 && rows === 1 ? words : { text: words, ...(columns > 1 && { columns }), ...(rows > 1 && { rows }) };
}

/** The gap, unless it goes without saying. An article without any text has none. */
function unusual(gap: string, label: string, behind: string): { gap?: string } {
  return behind === '' || gap === usualGap(label, behind) ? {} : { gap };
}
