import { readListLabel } from '../label.ts';
import { annexLines, isOnlyTables } from '../tables.ts';
import type { Article, Division, DivisionLevel, Item, Paragraph, Statute, Subitem } from '../types.ts';

/** What a printed line of a statute is. The first 款 of an article stands on the article's line, or on the next one if its label stands alone. */
export type Role =
  | 'title'
  | 'history'
  | 'front'
  | 'toc'
  | 'preamble'
  | 'paragraph'
  | 'item'
  | 'subitem'
  | 'article'
  | DivisionLevel
  | 'annex'
  | 'annex-line'
  | 'unfinished'
  | 'transition'
  | 'transition-line'
  | 'row';

/** A printed line: what it is and the label it begins with ('' for none). */
export interface OutlineLine {
  readonly role: Role;
  readonly label: string;
}

/** What each line of `printStatute` is, in the same order. */
export function outlineOf(statute: Statute): readonly OutlineLine[] {
  const lines: OutlineLine[] = [];
  const plain = (role: Role, count: number): void => {
    for (let i = 0; i < count; i++) lines.push({ role, label: '' });
  };
  plain('unfinished', statute.unfinished === null ? 0 : 1);
  plain('title', statute.title.length);
  plain('history', statute.history?.lines.length ?? 0);
  plain('front', statute.front.length);
  plain('toc', statute.toc?.lines.length ?? 0);
  plain('preamble', statute.preamble.heading === null ? 0 : 1);
  for (const paragraph of statute.preamble.paragraphs) outlineParagraph(paragraph, lines);
  for (const child of statute.body) outlineChild(child, lines);
  for (const annex of statute.annexes) {
    for (const [i, { row }] of annexLines(annex).entries()) plain(row !== null ? 'row' : i === 0 ? 'annex' : 'annex-line', 1);
  }
  for (const { lines: own } of statute.transitions) {
    plain('transition', 1);
    plain('transition-line', own.length);
  }
  return lines;
}

function outlineChild(child: Division | Article, lines: OutlineLine[]): void {
  if (child.type === 'division') {
    lines.push({ role: child.level, label: child.label.text });
    for (const paragraph of child.lead) outlineParagraph(paragraph, lines);
    for (const inner of child.children) outlineChild(inner, lines);
    return;
  }
  lines.push({ role: 'article', label: child.label.text });
  for (const [i, paragraph] of child.paragraphs.entries()) outlineParagraph(paragraph, lines, i === 0 && !child.labelAlone);
}

function outlineParagraph(paragraph: Paragraph, lines: OutlineLine[], told = false): void {
  if (!told && !isOnlyTables(paragraph)) lines.push({ role: 'paragraph', label: '' });
  outlineTables(paragraph, lines);
  for (const item of paragraph.items) {
    lines.push({ role: 'item', label: item.label.text });
    outlineTables(item, lines);
    for (const subitem of item.subitems) {
      lines.push({ role: 'subitem', label: subitem.label.text });
      outlineTables(subitem, lines);
    }
  }
}

function outlineTables({ tables = [] }: Paragraph | Item | Subitem, lines: OutlineLine[]): void {
  for (const { rows } of tables) for (const _ of rows) lines.push({ role: 'row', label: '' });
}

/** What an outline says of a line without label, which the lines around it could not: a 款 of its own, or a further paragraph of the item before. */
export function standing(role: Role, label: string, text: string): { readonly goesOn?: boolean } {
  if (label !== '' || readListLabel(text) !== null) return {};
  return role === 'subitem' ? { goesOn: true } : role === 'paragraph' ? { goesOn: false } : {};
}

/** The first line at which two outlines differ; -1 if they are the same. */
export function firstDifference(a: readonly OutlineLine[], b: readonly OutlineLine[]): number {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i]?.role !== b[i]?.role || a[i]?.label !== b[i]?.label) return i;
  return -1;
}
