import { LINE_BREAK, usualGap } from '../../statute/data/names.ts';
import { isOnlyTables } from '../../statute/tables.ts';
import type { Article, Division, Item, Level, NodeId, Paragraph, Subitem } from '../../statute/types.ts';
import { element, type XmlElement } from '../xml.ts';
import { tableElement } from './table.ts';

const ELEMENT: Readonly<Record<Level, string>> = {
  part: 'part',
  subpart: 'subpart',
  chapter: 'chapter',
  section: 'section',
  portion: 'division',
  article: 'article',
  paragraph: 'paragraph',
  item: 'point',
  subitem: 'indent',
};

/** The identifiers of a unit: its eId, and as wId the one it bore before it was counted again. */
export type Identify = (node: NodeId) => { readonly eId: string | null; readonly wId: string | null };

/** A division or an article as elements: 编 part, 章 chapter, 节 section, 部分 division, 条 article, 款 paragraph, 项 point, 目 indent. */
export function unitElement(unit: Division | Article, identify: Identify): XmlElement {
  return unit.type === 'article' ? articleElement(unit, identify) : divisionElement(unit, identify);
}

function divisionElement(division: Division, identify: Identify): XmlElement {
  const { id, level, label, gap, heading, lead, children } = division;
  const head = [label.text === '' ? null : num(label.text, gap, heading.text), heading.text === '' ? null : element('heading', {}, heading.text)];
  const inner = children.map((child) => unitElement(child, identify));
  const text = lead.flatMap((paragraph) => looseElements(paragraph, identify));
  if (inner.length === 0) return element(ELEMENT[level], identify(id), head, element('content', {}, text.length > 0 ? text : element('p', {})));
  return element(ELEMENT[level], identify(id), head, text.length > 0 ? element('intro', {}, text) : null, inner);
}

function articleElement({ id, label, gap, caption, labelAlone, paragraphs }: Article, identify: Identify): XmlElement {
  const first = paragraphs[0]?.text.text ?? '';
  const head = caption !== null ? num(label.text, gap, caption.text) : num(label.text, labelAlone && first !== '' ? LINE_BREAK : gap, first);
  if (paragraphs.length === 0) return element('article', identify(id), head, element('content', {}, element('p', {})));
  return element(
    'article',
    identify(id),
    head,
    caption === null ? null : element('heading', {}, caption.text),
    paragraphs.map((paragraph) => paragraphElement(paragraph, identify)),
  );
}

/** 款: its text, or its lead-in and its items. */
export function paragraphElement(paragraph: Paragraph, identify: Identify): XmlElement {
  const inner = paragraph.items.map((item) => itemElement(item, identify));
  return holding(paragraph, null, inner, identify);
}

function itemElement(item: Item, identify: Identify): XmlElement {
  const inner = item.subitems.map((subitem) => subitemElement(subitem, identify));
  return holding(item, item.label.text === '' ? null : num(item.label.text, item.gap, item.text.text), inner, identify);
}

function subitemElement(subitem: Subitem, identify: Identify): XmlElement {
  return holding(subitem, subitem.label.text === '' ? null : num(subitem.label.text, subitem.gap, subitem.text.text), [], identify);
}

/** The text of a unit with its tables, as all that it holds or as what leads to the units in it. */
function holding(unit: Paragraph | Item | Subitem, head: XmlElement | null, inner: readonly XmlElement[], identify: Identify): XmlElement {
  const words = [element('p', {}, unit.text.text), ...tablesOf(unit, identify)];
  return element(ELEMENT[unit.type], identify(unit.id), head, inner.length === 0 ? element('content', {}, words) : [element('intro', {}, words), ...inner]);
}

function tablesOf({ tables = [] }: Paragraph | Item | Subitem, identify: Identify): readonly XmlElement[] {
  return tables.map((table) => tableElement(table, identify));
}

/** A paragraph outside articles with its items, a <p> a line. */
export function looseElements(paragraph: Paragraph, identify: Identify): readonly XmlElement[] {
  const line = (id: NodeId, text: string): XmlElement => element('p', { eId: identify(id).eId }, text);
  return [
    ...(isOnlyTables(paragraph) ? [] : [line(paragraph.id, paragraph.text.text)]),
    ...tablesOf(paragraph, identify),
    ...paragraph.items.flatMap((item) => [
      line(item.id, item.label.text + item.gap + item.text.text),
      ...tablesOf(item, identify),
      ...item.subitems.flatMap((subitem) => [line(subitem.id, subitem.label.text + subitem.gap + subitem.text.text), ...tablesOf(subitem, identify)]),
    ]),
  ];
}

/** A label; the gap behind it where it is not the usual one (a line break: the label stands alone). */
function num(label: string, gap: string, behind: string): XmlElement {
  return element('num', { 'xiufa:gap': behind === '' || gap === usualGap(label, behind) ? null : gap }, label);
}
