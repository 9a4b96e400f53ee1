import { annexParagraph, isTable } from '../../statute/tables.ts';
import { TITLE } from '../../statute/texts.ts';
import type { Article, Division, Item, Level, NodeId, Ordinal, Paragraph, Statute, Subitem, Table } from '../../statute/types.ts';

/** The abbreviations of the Akoma Ntoso naming convention for the elements that levels become; the others stand in full. */
const PREFIX: Readonly<Record<Level, string>> = {
  part: 'part',
  subpart: 'subpart',
  chapter: 'chp',
  section: 'sec',
  portion: 'dvs',
  article: 'art',
  paragraph: 'para',
  item: 'point',
  subitem: 'indent',
};

/** The eId of each unit of a statute, of its title and of the lines of its annexes, by node id. No two are the same. */
export type ElementIds = ReadonlyMap<NodeId, string>;

/**
 * The eIds of a statute by the naming convention: chp_1__art_3__para_2__point_4; 第十条之一 is art_10-1. A heading without a number is
 * counted (chp_nn_1), a number that stands twice is told apart (art_3_2), the text before the first article is in the intro of its division.
 */
export function elementIds(statute: Statute): ElementIds {
  const maker = new IdMaker();
  maker.ids.set(TITLE, 'preface__longTitle');
  maker.loose(statute.preamble.paragraphs, statute.body.length === 0 ? 'text' : 'preamble');
  maker.children(statute.body, '');
  for (const [i, annex] of statute.annexes.entries()) {
    maker.ids.set(annex.id, `att_${i + 1}`);
    let tables = 0;
    for (const [k, block] of annex.blocks.entries()) {
      if (isTable(block)) maker.table(block, `att_${i + 1}`, ++tables);
      else maker.ids.set(annexParagraph(annex.id, k), `att_${i + 1}__p_${k + 1}`);
    }
  }
  return maker.ids;
}

/** The eIds of units that stand by themselves, as quoted ones do, below a prefix. */
export function elementIdsIn(children: readonly (Division | Article)[], prefix: string): ElementIds {
  const maker = new IdMaker();
  maker.children(children, prefix);
  return maker.ids;
}

class IdMaker {
  readonly ids = new Map<NodeId, string>();
  readonly #taken = new Set<string>();
  #unnumbered = 0;

  children(units: readonly (Division | Article)[], above: string): void {
    for (const unit of units) {
      if (unit.type === 'article') {
        const id = this.#give(unit.id, above, 'article', unit.ordinal);
        this.#paragraphs(unit.paragraphs, id);
      } else {
        const id = this.#give(unit.id, above, unit.level, unit.ordinal);
        this.loose(unit.lead, `${id}__intro`);
        this.children(unit.children, id);
      }
    }
  }

  /** A table and its rows. */
  table({ id, rows }: Table, above: string, number: number): void {
    const own = `${above}__table_${number}`;
    this.ids.set(id, own);
    for (const [i, row] of rows.entries()) this.ids.set(row.id, `${own}__tr_${i + 1}`);
  }

  /** Paragraphs that become plain text, a <p> a line. */
  loose(paragraphs: readonly Paragraph[], above: string): void {
    let line = 0;
    let tables = 0;
    const next = (unit: Paragraph | Item | Subitem): void => {
      this.ids.set(unit.id, `${above}__p_${++line}`);
      for (const table of unit.tables ?? []) this.table(table, above, ++tables);
    };
    for (const paragraph of paragraphs) {
      next(paragraph);
      for (const item of paragraph.items) {
        next(item);
        for (const subitem of item.subitems) next(subitem);
      }
    }
  }

  #paragraphs(paragraphs: readonly Paragraph[], above: string): void {
    for (const [i, paragraph] of paragraphs.entries()) {
      const id = this.#give(paragraph.id, above, 'paragraph', { number: i + 1, suffix: 0 });
      this.#tables(paragraph, id);
      for (const item of paragraph.items) {
        const itemId = this.#give(item.id, id, 'item', item.ordinal);
        this.#tables(item, itemId);
        for (const subitem of item.subitems) this.#tables(subitem, this.#give(subitem.id, itemId, 'subitem', subitem.ordinal));
      }
    }
  }

  #tables({ tables = [] }: Paragraph | Item | Subitem, above: string): void {
    for (const [i, table] of tables.entries()) this.table(table, above, i + 1);
  }

  #give(node: NodeId, above: string, level: Level, ordinal: Ordinal | null): string {
    const number = ordinal === null ? `nn_${++this.#unnumbered}` : ordinal.suffix > 0 ? `${ordinal.number}-${ordinal.suffix}` : String(ordinal.number);
    const wanted = `${above === '' ? '' : `${above}__`}${PREFIX[level]}_${number}`;
    let id = wanted;
    for (let again = 2; this.#taken.has(id); again++) id = `${wanted}_${again}`;
    this.#taken.add(id);
    this.ids.set(node, id);
    return id;
  }
}
