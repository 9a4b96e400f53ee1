import type { Passage, RowForm } from '../text/source.ts';
import type { Address } from './address.ts';
import { annexLines, isOnlyTables } from './tables.ts';
import { TITLE } from './texts.ts';
import type { Article, Division, DivisionLevel, Item, NodeId, Paragraph, Statute, Subitem, Table, TableRow } from './types.ts';
import { titleOf, walkStatute } from './walk.ts';

/** What a printed line of a statute is. `front` is what else stands before the text, `toc` a line of the 目录. */
export type RowLevel = 'title' | 'history' | 'front' | 'toc' | 'preamble' | 'division' | 'article' | 'paragraph' | 'item' | 'subitem' | 'row' | 'annex';

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
  /** Of a row: its cells, and the table by its id and form. */
  readonly row?: RowForm & { readonly id: NodeId };
}

const DEPTH = { part: 1, subpart: 2, chapter: 3, section: 4, portion: 5, article: 6, paragraph: 7, item: 8, subitem: 9, row: 10 } as const;

/** Every printed unit of a statute in order of print; an article comes as its label, then its 款; a table as its rows, whose parent is what holds it. */
export function unitsOf(statute: Statute): Unit[] {
  const units: Unit[] = [line(TITLE, '', 'title', titleOf(statute))];
  units.push(...linesOf('history', statute.history?.lines ?? []));
  units.push(...linesOf('front', statute.front));
  units.push(...linesOf('toc', statute.toc?.lines ?? []));
  if (statute.preamble.heading !== null) units.push(line('preamble:heading', 'preamble', 'preamble', statute.preamble.heading.text));
  walkStatute(statute, ({ node, address, parent }) => {
    if (node.type !== 'paragraph' || !isOnlyTables(node)) units.push(unitOf(node, parent, address));
    if ('tables' in node) for (const table of node.tables ?? []) for (const row of table.rows) units.push(rowUnit(row, table, node.id, address));
  });
  for (const annex of statute.annexes) {
    for (const { id, text, row, table } of annexLines(annex)) {
      units.push(row === null || table === null ? line(id, annex.id, 'annex', text.text) : rowUnit(row, table, annex.id, null));
    }
  }
  return units;
}

/** A row of a table in a unit has the address of that unit, for it has none of its own. */
function rowUnit({ id, text, cells }: TableRow, table: Table, holder: NodeId, address: Address | null): Unit {
  return { ...line(id, holder, 'row', text.text), depth: address === null ? 0 : DEPTH.row, address, row: { id: table.id, table: table.form, cells } };
}

// Every unit is written out as one literal: spreading parts together takes most of the time of a redline.
function unitOf(node: Division | Article | Paragraph | Item | Subitem, parent: string, address: Address): Unit {
  const { type, id: key } = node;
  const level = parent === 'preamble' ? 'preamble' : type;
  const division = null;
  switch (node.type) {
    case 'division': {
      const { label, heading, gap } = node;
      const depth = DEPTH[node.level];
      return { key, parent, level, depth, division: node.level, label: label.text || null, gap, text: heading.text, address, opensLine: false };
    }
    case 'article':
      return {
        key,
        parent,
        level,
        depth: DEPTH.article,
        division,
        label: node.label.text,
        gap: node.gap,
        text: node.caption?.text ?? '',
        address,
        opensLine: !node.labelAlone,
      };
    case 'paragraph':
      return { key, parent, level, depth: DEPTH.paragraph, division, label: null, gap: '', text: node.text.text, address, opensLine: false };
    case 'item':
    case 'subitem':
      return { key, parent, level, depth: DEPTH[node.type], division, label: node.label.text, gap: node.gap, text: node.text.text, address, opensLine: false };
  }
}

function linesOf(level: 'history' | 'front' | 'toc', lines: readonly Passage[]): Unit[] {
  return lines.map((passage, i) => line(`${level}:${i}`, level, level, passage.text));
}

function line(key: string, parent: string, level: RowLevel, text: string): Unit {
  return { key, parent, level, depth: 0, division: null, label: null, gap: '', text, address: null, opensLine: false };
}
