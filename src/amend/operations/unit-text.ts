import { readLabel } from '../../statute/label.ts';
import { printArticle, printItem, printParagraph } from '../../statute/print.ts';
import type { StatuteNode } from '../../statute/types.ts';
import { articleKey } from '../numbers/stated.ts';

/** An article may be restated with its label (“第三条　……”), the old one or the new. */
export function withoutOwnLabel(text: string, ...units: readonly (StatuteNode | undefined)[]): string {
  const label = readLabel(text);
  const own = units.some((u) => u?.type === 'article' && label?.kind === 'article' && articleKey(u.ordinal) === articleKey(label.ordinal));
  return label !== null && own ? text.slice(label.length + label.gap.length) : text;
}

/** The lines of a unit, the label of an article or item left out. */
export function linesOf(node: StatuteNode): readonly string[] {
  switch (node.type) {
    case 'article':
      return node.paragraphs.flatMap(printParagraph);
    case 'paragraph':
      return printParagraph(node);
    case 'item':
      return printItem(node);
    case 'subitem':
      return [node.text.text];
    case 'division':
      return node.children.flatMap((child) => (child.type === 'article' ? printArticle(child) : linesOf(child)));
  }
}
