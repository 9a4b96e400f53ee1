import type { Address, Step } from './address.ts';
import { isNumbered } from './paragraphs.ts';
import type { Article, Division, Level, Ordinal, Paragraph, Statute, StatuteNode } from './types.ts';

/** The title in one line. */
export function titleOf(statute: Statute): string {
  return statute.title.map((line) => line.text).join('');
}

/** Every article in order of print. */
export function articlesOf(statute: Pick<Statute, 'body'>): Article[] {
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
  /** Where it stands among all units, in order of print. */
  readonly position: number;
}

/** Walks so far: a statute never changes, and one run asks for its units many times. */
const walks = new WeakMap<Statute['body'], { readonly preamble: Statute['preamble']; readonly visits: readonly Visit[] }>();

/**
 * Every division, article, 款, 项 and 目 in order of print. Addresses are complete (divisions under divisions; articles stand by
 * their number alone, as decisions cite them). Paragraphs of the preamble come first, with an address of the part.
 */
export function visitsOf(statute: Statute): readonly Visit[] {
  const known = walks.get(statute.body);
  if (known?.preamble === statute.preamble) return known.visits;
  const visits = walk(statute);
  walks.set(statute.body, { preamble: statute.preamble, visits });
  return visits;
}

/** Visits every unit in the order of `visitsOf`. */
export function walkStatute(statute: Statute, visit: (visit: Visit) => void): void {
  for (const each of visitsOf(statute)) visit(each);
}

function walk(statute: Statute): readonly Visit[] {
  const visits: Visit[] = [];
  const paragraphs = (
    list: readonly Paragraph[],
    above: readonly Step[],
    parent: string,
    article: Article | null,
    part: { readonly part?: 'preamble' },
  ): void => {
    for (let i = 0; i < list.length; i++) {
      const paragraph = list[i] as Paragraph;
      const at: Step[] = [...above, { level: 'paragraph', number: i + 1, suffix: 0 }];
      visits.push({ node: paragraph, address: { ...part, steps: at }, parent, article, position: visits.length });
      for (const item of paragraph.items) {
        const itemAt: Step[] = [...at, stepOf('item', item.ordinal)];
        visits.push({ node: item, address: { ...part, steps: itemAt }, parent: paragraph.id, article, position: visits.length });
        for (const subitem of item.subitems) {
          const below = isNumbered(subitem) ? [...itemAt, stepOf('subitem', subitem.ordinal)] : itemAt;
          visits.push({ node: subitem, address: { ...part, steps: below }, parent: item.id, article, position: visits.length });
        }
      }
    }
  };
  const children = (list: readonly (Division | Article)[], above: readonly Step[], parent: string): void => {
    for (const child of list) {
      if (child.type === 'article') {
        const at = [stepOf('article', child.ordinal)];
        visits.push({ node: child, address: { steps: at }, parent, article: child, position: visits.length });
        paragraphs(child.paragraphs, at, child.id, child, {});
      } else {
        const at = child.ordinal === null ? above : [...above, stepOf(child.level, child.ordinal)];
        visits.push({ node: child, address: { steps: at }, parent, article: null, position: visits.length });
        paragraphs(child.lead, at, child.id, null, {});
        children(child.children, at, child.id);
      }
    }
  };
  paragraphs(statute.preamble.paragraphs, [], 'preamble', null, { part: 'preamble' });
  children(statute.body, [], 'body');
  return visits;
}

function stepOf(level: Level, { number, suffix }: Ordinal): Step {
  return { level, number, suffix };
}
