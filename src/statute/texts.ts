import type { Passage } from '../text/source.ts';
import type { NodeId, Paragraph, Statute, StatuteNode } from './types.ts';
import { divisionsOf, titleOf, walkStatute } from './walk.ts';

/** The id under which the title is edited. */
export const TITLE: NodeId = 'title';

/** The id of one line of an annex. */
export function annexLine(annex: NodeId, line: number): NodeId {
  return `${annex}:${line}`;
}

/** Every editable text of a statute by id: title, headings, 款, 项, 目, annex lines; labels and the title note are none. */
export function textsOf(statute: Statute): ReadonlyMap<NodeId, Passage> {
  const texts = new Map<NodeId, Passage>();
  const title = statute.title.length === 1 ? statute.title[0] : undefined;
  texts.set(TITLE, title ?? { text: titleOf(statute), origin: null });
  for (const division of divisionsOf(statute)) texts.set(division.id, division.heading);
  walkStatute(statute, ({ node }) => {
    if (node.type === 'paragraph' || node.type === 'item' || node.type === 'subitem') texts.set(node.id, node.text);
  });
  for (const annex of statute.annexes) for (const [i, line] of annex.lines.entries()) texts.set(annexLine(annex.id, i), line);
  return texts;
}

/** The ids of a unit's own text and of all texts inside it, in order of print. */
export function textIdsIn(node: StatuteNode): NodeId[] {
  switch (node.type) {
    case 'division':
      return [node.id, ...node.lead.flatMap(inParagraph), ...node.children.flatMap(textIdsIn)];
    case 'article':
      return node.paragraphs.flatMap(inParagraph);
    case 'paragraph':
      return inParagraph(node);
    case 'item':
      return [node.id, ...node.subitems.map((s) => s.id)];
    case 'subitem':
      return [node.id];
  }
}

function inParagraph(paragraph: Paragraph): NodeId[] {
  return [paragraph.id, ...paragraph.items.flatMap(textIdsIn)];
}
