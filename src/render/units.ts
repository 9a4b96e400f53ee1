import type { Address } from '../statute/address.ts';
import { annexLine, TITLE } from '../statute/texts.ts';
import type { Article, Division, DivisionLevel, Item, Paragraph, Statute, Subitem } from '../statute/types.ts';
import { titleOf, walkStatute } from '../statute/walk.ts';
import type { Passage } from '../text/source.ts';

/** What a printed line of a statute is. `front` is what else stands before the text, `toc` a line of the 目录. */
export type RowLevel = 'title' | 'history' | 'front' | 'toc' | 'preamble' | 'division' | 'article' | 'paragraph' | 'item' | 'subitem' | 'annex';

/** One unit of a statute that is printed by itself: a label, a text, or both. Its key is the node's id where it has one. */
export interface Unit {
  readonly key: string;
  readonly parent: string;
  readonly level: RowLevel;
  /** How deep it lies: a unit that ends where another begins is not deeper. */
  readonly depth: number;
  readonly division: DivisionLevel | null;
  readonly label: string | null;
  readonly gap: string;
  readonly text: string;
  readonly address: Address | null;
  /** For an article: the label stands on the line of the first 款. */
  readonly opensLine: boolean;
}

const DEPTH = { part: 1, subpart: 2, chapter: 3, section: 4, article: 5, paragraph: 6, item: 7, subitem: 8 } as const;

/** Every printed unit of a statute in order of print; an article comes as its label, then its 款. */
export function unitsOf(statute: Statute): Unit[] {
  const units: Unit[] = [line(TITLE, '', 'title', titleOf(statute))];
  units.push(...linesOf('history', statute.history?.lines ?? []));
  units.push(...linesOf('front', statute.front));
  units.push(...linesOf('toc', statute.toc?.lines ?? []));
  if (statute.preamble.heading !== null) units.push(line('preamble:heading', 'preamble', 'preamble', statute.preamble.heading.text));
  walkStatute(statute, ({ node, address, parent }) => {
    const level = parent === 'preamble' ? 'preamble' : node.type;
    const division = node.type === 'division' ? node.level : null;
    units.push({ ...content(node), division, key: node.id, parent, level, address });
  });
  for (const annex of statute.annexes) {
    for (const [i, passage] of annex.lines.entries()) units.push(line(annexLine(annex.id, i), annex.id, 'annex', passage.text));
  }
  return units;
}

function content(node: Division | Article | Paragraph | Item | Subitem): Pick<Unit, 'depth' | 'label' | 'gap' | 'text' | 'opensLine'> {
  switch (node.type) {
    case 'division':
      return { depth: DEPTH[node.level], label: node.label.text || null, gap: node.gap, text: node.heading.text, opensLine: false };
    case 'article':
      return { depth: DEPTH.article, label: node.label.text, gap: node.gap, text: '', opensLine: !node.labelAlone };
    case 'paragraph':
      return { depth: DEPTH.paragraph, label: null, gap: '', text: node.text.text, opensLine: false };
    case 'item':
    case 'subitem':
      return { depth: DEPTH[node.type], label: node.label.text, gap: node.gap, text: node.text.text, opensLine: false };
  }
}

function linesOf(level: 'history' | 'front' | 'toc', lines: readonly Passage[]): Unit[] {
  return lines.map((passage, i) => line(`${level}:${i}`, level, level, passage.text));
}

function line(key: string, parent: string, level: RowLevel, text: string): Unit {
  return { key, parent, level, depth: 0, division: null, label: null, gap: '', text, address: null, opensLine: false };
}
