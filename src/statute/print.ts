import { annexLines, isOnlyTables } from './tables.ts';
import type { Article, Division, Item, Paragraph, Statute, Subitem } from './types.ts';

/** The lines of a statute as printed, one paragraph or row of a table each, with what stands beside its text: `parseStatute` reads those without tables back to the same tree. */
export function printStatute(statute: Statute): string[] {
  const lines: string[] = [];
  if (statute.unfinished !== null) lines.push(statute.unfinished.text.text);
  for (const passage of statute.title) lines.push(passage.text);
  for (const passage of statute.history?.lines ?? []) lines.push(passage.text);
  for (const passage of statute.front) lines.push(passage.text);
  for (const passage of statute.toc?.lines ?? []) lines.push(passage.text);
  if (statute.preamble.heading !== null) lines.push(statute.preamble.heading.text);
  for (const paragraph of statute.preamble.paragraphs) lines.push(...printParagraph(paragraph));
  for (const child of statute.body) lines.push(...printChild(child));
  for (const annex of statute.annexes) for (const { text } of annexLines(annex)) lines.push(text.text);
  for (const { heading, lines: own } of statute.transitions) lines.push(heading.text, ...own.map((line) => line.text));
  return lines;
}

function printChild(child: Division | Article): string[] {
  return child.type === 'article' ? printArticle(child) : printDivision(child);
}

export function printDivision(division: Division): string[] {
  const head = division.label.text + division.gap + division.heading.text;
  return [head, ...division.lead.flatMap(printParagraph), ...division.children.flatMap(printChild)];
}

export function printArticle(article: Article): string[] {
  const label = article.label.text + article.gap + (article.caption?.text ?? '');
  const lines = article.paragraphs.flatMap(printParagraph);
  if (article.labelAlone || lines.length === 0) return [label.trimEnd(), ...lines];
  return [label + lines[0], ...lines.slice(1)];
}

export function printParagraph(paragraph: Paragraph): string[] {
  const own = isOnlyTables(paragraph) ? [] : [paragraph.text.text];
  return [...own, ...printTables(paragraph), ...paragraph.items.flatMap(printItem)];
}

export function printItem(item: Item): string[] {
  return [printLabelled(item), ...printTables(item), ...item.subitems.flatMap((subitem) => [printLabelled(subitem), ...printTables(subitem)])];
}

function printTables({ tables = [] }: Paragraph | Item | Subitem): string[] {
  return tables.flatMap((table) => table.rows.map((row) => row.text.text));
}

function printLabelled(unit: Item | Subitem): string {
  return unit.label.text + unit.gap + unit.text.text;
}
