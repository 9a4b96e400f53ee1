import { headingText, leadOf, restOfHeading } from '../statute/heading.ts';
import { printItem, printParagraph } from '../statute/print.ts';
import { annexLines, tablesOf } from '../statute/tables.ts';
import type { Article, Division, Item, Paragraph, Statute, Subitem } from '../statute/types.ts';
import { fold } from '../text/fold.ts';

/** The text of a unit, a line a paragraph, without the label of an article, 项 or 目; the caption of an article is a line of it. */
export function linesOf(unit: Article | Paragraph | Item | Subitem): readonly string[] {
  switch (unit.type) {
    case 'article':
      return [...(unit.caption === null ? [] : [unit.caption.text]), ...unit.paragraphs.flatMap(printParagraph)];
    case 'paragraph':
      return printParagraph(unit);
    case 'item': {
      const [first, ...rest] = printItem(unit);
      return [(first ?? '').slice(unit.label.text.length + unit.gap.length), ...rest];
    }
    case 'subitem':
      return [unit.text.text];
  }
}

/** Whether two units say the same, typography apart. */
export function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, i) => fold(line) === fold(b[i] as string));
}

/** The article as a decision quotes it whole, with its label. */
export function labelledLines(article: Article): readonly string[] {
  const [first, ...rest] = linesOf(article);
  return [`${article.label.text}　${first ?? ''}`, ...rest];
}

/** A division as a decision quotes it: headings, articles with their labels. */
export function divisionLines(division: Division): readonly string[] {
  const head = [division.label.text, division.heading.text + (restOfHeading(division)?.text.text ?? '')].filter((text) => text !== '').join('　');
  return [
    head,
    ...leadOf(division).flatMap(printParagraph),
    ...division.children.flatMap((child) => (child.type === 'article' ? labelledLines(child) : divisionLines(child))),
  ];
}

/** Whether two texts have the same tables: a decision that is written as text brings none. */
export function sameTables(one: Statute, other: Statute): boolean {
  const tables = (statute: Statute): string =>
    JSON.stringify(tablesOf(statute).map(({ table: { form, rows } }) => [form.head, rows.map(({ text, cells }) => [text.text, cells])]));
  return tables(one) === tables(other);
}

/** The lines that a decision can bring about, folded: everything but the title note, what stands before the text, and the table of contents. */
export function comparableLines(statute: Statute): readonly string[] {
  const lines: string[] = [statute.title.map((line) => line.text).join('')];
  lines.push(...statute.preamble.paragraphs.flatMap(printParagraph));
  const visit = (child: Division | Article): void => {
    if (child.type === 'article') lines.push(...labelledLines(child));
    else {
      lines.push(`${child.label.text}　${headingText(child)}`, ...leadOf(child).flatMap(printParagraph));
      child.children.forEach(visit);
    }
  };
  statute.body.forEach(visit);
  for (const annex of statute.annexes) lines.push(...annexLines(annex).map((line) => line.text.text));
  return lines.map(fold);
}
