import { newIds } from '../../statute/build.ts';
import { isTocHeading } from '../../statute/front.ts';
import { annexBlocks, columnsOf, isOnlyTables, isTable } from '../../statute/tables.ts';
import type { Annex, Article, Division, Item, Paragraph as Kuan, Statute, Table as StatuteTable, Subitem } from '../../statute/types.ts';
import { titleOf } from '../../statute/walk.ts';
import type { Line, Passage } from '../../text/source.ts';
import { type Anchors, anchorsOf } from './anchors.ts';
import { paragraphsBeside } from './beside.ts';
import { cellsFrom, tableFrom } from './rows.ts';
import type { Block, Document, Paragraph, Run, Style, Table } from './types.ts';

/**
 * The consolidated text as a document: a paragraph for each line that `printStatute` prints, with its style and, where the document has links (`linked`), the name of
 * its unit; a table for each table.
 */
export function statuteDocument(statute: Statute, linked = true): Document {
  const { title, history, front, toc, preamble, body, annexes } = statute;
  const anchors: Anchors = linked ? anchorsOf(statute) : new Map();
  const { head, tail } = paragraphsBeside(statute);
  const blocks = [
    ...head,
    ...title.map((line) => plain('title', line)),
    ...(history?.lines ?? []).map((line) => plain('history', line)),
    ...front.map((line) => plain('front', line)),
    ...(toc?.lines ?? []).map((line, i) => plain(i === 0 && isTocHeading(line.text) ? 'heading' : 'toc', line)),
    ...(preamble.heading === null ? [] : [plain('heading', preamble.heading)]),
    ...preamble.paragraphs.flatMap((paragraph) => kuan(paragraph, anchors)),
    ...body.flatMap((node) => child(node, anchors)),
    ...annexes.flatMap(annex),
    ...tail,
  ];
  return { title: titleOf(statute), page: 'portrait', revision: null, blocks };
}

/** Lines of any text as a document, rows of tables as tables. */
export function linesDocument(lines: readonly Line[]): Document {
  const blocks = annexBlocks(lines, newIds('t')).map((block) => (isTable(block) ? table(block) : plain('text', block)));
  return { title: lines[0]?.text ?? '', page: 'portrait', revision: null, blocks };
}

function child(node: Division | Article, anchors: Anchors): Block[] {
  return node.type === 'article' ? article(node, anchors) : division(node, anchors);
}

function division({ id, level, label, gap, heading, lead, children }: Division, anchors: Anchors): Block[] {
  const head = paragraph(level, [labelRun(label.text + gap), textRun(heading.text)], anchors.get(id));
  return [head, ...lead.flatMap((under) => kuan(under, anchors)), ...children.flatMap((under) => child(under, anchors))];
}

/** The line that the label and the first 款 share bears the name of the article. */
function article({ id, label, gap, caption, labelAlone, paragraphs }: Article, anchors: Anchors): Block[] {
  const lines = paragraphs.flatMap((under) => kuan(under, anchors));
  const [first, ...rest] = lines;
  if (labelAlone || first?.type !== 'paragraph')
    return [
      paragraph('text', caption === null ? [labelRun((label.text + gap).trimEnd())] : [labelRun(label.text + gap), textRun(caption.text)], anchors.get(id)),
      ...lines,
    ];
  return [paragraph('text', [labelRun(label.text + gap), ...first.runs], anchors.get(id)), ...rest];
}

function kuan(node: Kuan, anchors: Anchors): Block[] {
  const { id, text, items } = node;
  // A 款 that has no text holds a table alone.
  const own = isOnlyTables(node) ? [] : [paragraph('text', [textRun(text.text)], anchors.get(id))];
  return [...own, ...tablesIn(node), ...items.flatMap((under) => item(under, anchors))];
}

function item(node: Item, anchors: Anchors): Block[] {
  return [...labelled(node, anchors), ...node.subitems.flatMap((under) => labelled(under, anchors))];
}

function labelled(node: Item | Subitem, anchors: Anchors): Block[] {
  const { id, label, gap, text } = node;
  return [paragraph('text', [labelRun(label.text + gap), textRun(text.text)], anchors.get(id)), ...tablesIn(node)];
}

function annex({ blocks }: Annex): Block[] {
  return blocks.map((block, i) => (isTable(block) ? table(block) : plain(i === 0 ? 'heading' : 'annex', block)));
}

function tablesIn({ tables = [] }: Kuan | Item | Subitem): readonly Table[] {
  return tables.map(table);
}

function table(given: StatuteTable): Table {
  const rows = given.rows.map(({ cells, text }) => ({ change: 'same' as const, cells: cellsFrom(cells, [textRun(text.text)]) }));
  return tableFrom(given.form, columnsOf(given), rows);
}

function plain(style: Style, { text }: Passage): Paragraph {
  return paragraph(style, [textRun(text)]);
}

function paragraph(style: Style, runs: readonly Run[], anchor: string | null = null): Paragraph {
  return { type: 'paragraph', style, line: 'same', runs: runs.filter((run) => run.text !== ''), anchor };
}

function labelRun(text: string): Run {
  return { text, change: 'same', face: 'label' };
}

function textRun(text: string): Run {
  return { text, change: 'same', face: 'text' };
}
