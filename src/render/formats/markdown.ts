import { LEVELS } from '../../statute/types.ts';
import { blocksIn } from '../document/tables.ts';
import { type Block, type Document, type Paragraph, type Revision, type Run, type Style, sectionName, type Table } from '../document/types.ts';
import { htmlTable } from './html-table.ts';
import { Remarks } from './remarks.ts';
import { stretchesOf } from './stretches.ts';

/**
 * A document in Markdown (CommonMark; tables as GitHub's, or as HTML where those cannot say all of them): headings for titles and divisions, a block for every other paragraph, the
 * labels of articles bold. Changes are `<del>` and `<ins>`: `~~` is no CommonMark, and neither `~~` nor `**` opens or closes between a
 * Chinese character and a Chinese mark, where changes mostly begin and end. What is said of a move is an `<aside>` before it. Every character of the text stays text.
 */
export function markdownOf(document: Document): string {
  const heading = headingsOf(document.blocks);
  const remarks = new Remarks();
  return document.blocks
    .flatMap((block) => [
      ...remarks.before(block).map((remark) => `<aside role="comment">〔${escaped(remark)}〕</aside>\n`),
      `${block.type === 'table' ? table(block, document.revision) : paragraph(block, heading)}\n`,
    ])
    .join('\n');
}

/** The marks of the headings in a document: its divisions from the second level on, the highest that it has first. */
function headingsOf(blocks: readonly Block[]): ReadonlyMap<Style, string> {
  const used = new Set(blocks.map((block) => (block.type === 'paragraph' ? block.style : 'text')));
  const levels = LEVELS.filter((level) => used.has(level as Style)) as Style[];
  const depths = levels.map((level, i) => [level, `${'#'.repeat(Math.min(6, i + 2))} `] as const);
  return new Map<Style, string>([['title', '# '], ['heading', '## '], ...depths]);
}

function paragraph({ style, runs, opens, leadsTo }: Paragraph, headings: ReadonlyMap<Style, string>): string {
  const heading = headings.get(style);
  const begins = opens === undefined ? '' : `<a id="${sectionName(opens)}"></a>\n\n`;
  if (heading !== undefined) return begins + heading + inline(runs, false);
  if (leadsTo !== undefined) return `[${inline(runs, true)}](#${sectionName(leadsTo)})`;
  return begins + openingEscaped(inline(runs, true));
}

/** Whether the tables of GitHub can say all of a table: one head row at most and not an empty one, no merged cells, no tables in cells, as many cells in every row. */
function isPlain({ widths, head, rows }: Table): boolean {
  const single = rows.every(
    ({ cells }) => cells.length === widths.length && cells.every((cell) => cell.columns === 1 && cell.rows === 1 && cell.blocks.every(isParagraph)),
  );
  const empty = rows[0]?.cells.every(({ blocks }) => blocks.every((block) => isParagraph(block) && block.runs.length === 0)) ?? true;
  return single && (head === 0 || (head === 1 && !empty));
}

function isParagraph(block: Block): block is Paragraph {
  return block.type === 'paragraph';
}

function table(given: Table, revision: Revision | null): string {
  if (!isPlain(given)) return htmlTable(given, revision);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const printed = given.rows.map((row) => line(row.cells.map((cell) => blocksIn(row, cell).filter(isParagraph).map(cellParagraph).join('<br>'))));
  // Without a head row there is no table: one that has none gets an empty one.
  const head = given.head === 0 ? [line(given.widths.map(() => ''))] : printed.slice(0, 1);
  return [...head, line(given.widths.map(() => '---')), ...printed.slice(given.head)].join('\n');
}

function cellParagraph({ style, runs }: Paragraph): string {
  const text = inline(runs, true);
  return text === '' || style === 'text' || style === 'annex' || style === 'cell' || style === 'note' ? text : `<strong>${text}</strong>`;
}

function inline(runs: readonly Run[], bold: boolean): string {
  const text = stretchesOf(runs).map(({ change, runs: same }) => {
    const words = same.map((run) => face(run, bold)).join('');
    return change === 'deleted' ? `<del>${words}</del>` : change === 'inserted' ? `<ins>${words}</ins>` : words;
  });
  return edgesKept(text.join(''));
}

/** The label of an article, to be set apart from its text; a mark of a list (（一）, 一、) is not. */
const ARTICLE_LABEL = /^(第(?=[^\s]*条)[^\s]*)(\s*)$/u;

function face({ text, face: look }: Run, bold: boolean): string {
  if (look === 'strong') return bold ? `<strong>${escaped(text)}</strong>` : escaped(text);
  const [, label, gap] = (bold && look === 'label' && ARTICLE_LABEL.exec(text)) || [];
  return label === undefined || gap === undefined ? escaped(text) : `**${escaped(label)}**${gap}`;
}

/** A backslash before every mark that could begin something in Markdown or in HTML, wherever it stands. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&$!{}^]/g, '\\$&').replace(/\r\n?|\n/g, '<br>');
}

/** What makes a list, a rule or an underline only at the beginning of a block. */
function openingEscaped(text: string): string {
  return text.replace(/^([-+=])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** White space at either end would be thrown away, and four spaces would make a block of code. */
function edgesKept(text: string): string {
  return text.replace(/^\s+|(?<!\s)\s+$/gu, (spaces) => [...spaces].map((space) => `&#${space.codePointAt(0)};`).join(''));
}
