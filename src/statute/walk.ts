import type { Address, Step } from './address.ts';
import type { Article, Division, Paragraph, Statute, StatuteNode } from './types.ts';

/** The title in one line. */
export function titleOf(statute: Statute): string {
  return statute.title.map((line) => line.text).join('');
}

/** Every article in order of print. */
export function articlesOf(statute: Statute): Article[] {
  const found: Article[] = [];
  const visit = (children: readonly (Division | Article)[]): void => {
    for (const child of children) {
      if (child.type === 'article') found.push(child);
      else visit(child.children);
    }
  };
  visit(statute.body);
  return found;
}

/** Every division in order of print. */
export function divisionsOf(statute: Statute): Division[] {
  const found: Division[] = [];
  const visit = (children: readonly (Division | Article)[]): void => {
    for (const child of children) {
      if (child.type === 'article') continue;
      found.push(child);
      visit(child.children);
    }
  };
  visit(statute.body);
  return found;
}

/** A unit as a walk meets it: its address, its parent's id ('body' at the top, 'preamble' for its paragraphs) and its article. */
export interface Visit {
  readonly node: StatuteNode;
  readonly address: Address;
  readonly parent: string;
  readonly article: Article | null;
}

/**
 * Walks every division, article, 款, 项 and 目 in order of print. Addresses are complete (divisions under divisions; articles
 * stand by their number alone, as decisions cite them). Paragraphs of the preamble come first, with an address of the part.
 */
export function walkStatute(statute: Statute, visit: (visit: Visit) => void): void {
  const paragraphs = (list: readonly Paragraph[], steps: readonly Step[], parent: string, article: Article | null, part: Address): void => {
    for (const [i, paragraph] of list.entries()) {
      const at = [...steps, { level: 'paragraph', number: i + 1, suffix: 0 } as const];
      visit({ node: paragraph, address: { ...part, steps: at }, parent, article });
      for (const item of paragraph.items) {
        const itemAt = [...at, { level: 'item', ...item.ordinal } as const];
        visit({ node: item, address: { ...part, steps: itemAt }, parent: paragraph.id, article });
        for (const subitem of item.subitems) {
          visit({ node: subitem, address: { ...part, steps: [...itemAt, { level: 'subitem', ...subitem.ordinal }] }, parent: item.id, article });
        }
      }
    }
  };
  const children = (list: readonly (Division | Article)[], steps: readonly Step[], parent: string): void => {
    for (const child of list) {
      if (child.type === 'article') {
        const at = [{ level: 'article', ...child.ordinal } as const];
        visit({ node: child, address: { steps: at }, parent, article: child });
        paragraphs(child.paragraphs, at, child.id, child, { steps: [] });
      } else {
        const at = child.ordinal === null ? steps : [...steps, { level: child.level, ...child.ordinal }];
        visit({ node: child, address: { steps: at }, parent, article: null });
        paragraphs(child.lead, at, child.id, null, { steps: [] });
        children(child.children, at, child.id);
      }
    }
  };
  paragraphs(statute.preamble.paragraphs, [], 'preamble', null, { steps: [], part: 'preamble' });
  children(statute.body, [], 'body');
}
