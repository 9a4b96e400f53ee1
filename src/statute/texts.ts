import type { Passage } from '../text/source.ts';
import { annexLines, tablesOf } from './tables.ts';
import type { Item, NodeId, Paragraph, Statute, StatuteNode, Subitem } from './types.ts';
import { divisionsOf, titleOf, walkStatute } from './walk.ts';

/** The id under which the title is edited. */
export const TITLE: NodeId = 'title';

/** Every editable text of a statute by id: title, headings, captions, 款, 项, 目, rows of tables, lines of annexes; labels and the title note are none. */
export function textsOf(statute: Statute): ReadonlyMap<NodeId, Passage> {
  const texts = new Map<NodeId, Passage>();
  const title = statute.title.length === 1 ? statute.title[0] : undefined;
  texts.set(TITLE, title ?? { text: titleOf(statute), origin: null });
  for (const division of divisionsOf(statute)) texts.set(division.id, division.heading);
  walkStatute(statute, ({ node }) => {
    if (node.type === 'article') {
      if (node.caption !== null) texts.set(node.id, node.caption);
    } else if (node.type === 'paragraph' || node.type === 'item' || node.type === 'subitem') texts.set(node.id, node.text);
  });
  for (const { table } of tablesOf(statute)) for (const row of table.rows) texts.set(row.id, row.text);
  for (const annex of statute.annexes) for (const { id, text } of annexLines(annex)) texts.set(id, text);
  return texts;
}

/** The ids of a unit's own text and of all texts inside it, in order of print. */
export function textIdsIn(node: StatuteNode): NodeId[] {
  switch (node.type) {
    case 'division':
      return [node.id, ...node.lead.flatMap(inParagraph), ...node.children.flatMap(textIdsIn)];
    case 'article':
      return node.caption === null ? node.paragraphs.flatMap(inParagraph) : [node.id, ...node.paragraphs.flatMap(inParagraph)];
    case 'paragraph':
      return inParagraph(node);
    case 'item':
      return [node.id, ...rowsIn(node), ...node.subitems.flatMap(textIdsIn)];
    case 'subitem':
      return [node.id, ...rowsIn(node)];
  }
}

function inParagraph(paragraph: Paragraph): NodeId[] {
  return [paragraph.id, ...rowsIn(paragraph), ...paragraph.items.flatMap(textIdsIn)];
}

function rowsIn({ tables = [] }: Paragraph | Item | Subitem): NodeId[] {
  return tables.flatMap((table) => table.rows.map((row) => row.id));
}
