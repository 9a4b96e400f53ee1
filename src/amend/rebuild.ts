import { annexParagraph, isTable } from '../statute/tables.ts';
import { TITLE } from '../statute/texts.ts';
import type { Annex, AnnexBlock, Article, Division, Item, NodeId, Paragraph, Statute, StatuteNode, Subitem, Table, TableRow } from '../statute/types.ts';
import { titleOf, visitsOf } from '../statute/walk.ts';
import { greatest } from '../text/greatest.ts';
import { groupBy } from '../text/group.ts';
import { built } from '../text/passage.ts';
import type { CellForm, Passage } from '../text/source.ts';
import { cellForms } from '../text/table.ts';
import { type ArrangedLine, arrangeLines } from './annex-lines.ts';
import { type Arrival, arrange } from './arrange.ts';
import type { ArrivingEdit, Edits } from './edits.ts';
import { PREAMBLE } from './operations/replace.ts';
import { labelNumbered, rowLabel } from './row-number.ts';
import type { Edit, MoveEdit, TextEdit } from './types.ts';

/** An article that arrives: the division that receives it and the sibling it stands behind or before; `move` if it is of the base. */
export interface Placement {
  readonly article: Article;
  readonly move: MoveEdit | null;
  readonly division: NodeId;
  readonly anchor: { readonly node: NodeId; readonly side: 'before' | 'after' } | null;
}

/** The text with its edits applied, all at once, offsets being those of the text before. */
export function revise(passage: Passage, edits: readonly TextChange[]): Passage {
  if (edits.length === 0) return passage;
  let out = '';
  let at = 0;
  for (const { start, end, text } of sortEdits(edits)) {
    out += passage.text.slice(at, start) + text;
    at = end;
  }
  return built(out + passage.text.slice(at));
}

type TextChange = Pick<TextEdit, 'start' | 'end' | 'text'>;

/** Edits in order of their place. */
export function sortEdits<T extends TextChange>(edits: readonly T[]): T[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** An edit that brings articles to the body. */
export type ArticleArrival = ArrivingEdit & { readonly parent: 'body' };

/** Whether an edit brings articles that are placed by counting over the whole statute. */
export function isArticleArrival(edit: Edit): edit is ArticleArrival {
  return edit.kind === 'move'
    ? edit.parent === 'body' && !edit.divisions
    : edit.kind === 'insert' && edit.parent === 'body' && edit.nodes.every((node) => node.type === 'article');
}

/** The statute after the edits, labels and title note as they were. */
export function rebuild(base: Statute, edits: Edits, placements: readonly Placement[]): Statute {
  return new Rebuilder(base, edits, placements).statute(base);
}

class Rebuilder {
  readonly #base: ReadonlyMap<NodeId, StatuteNode>;
  readonly #edits: Edits;
  /** Articles that go to a number of their own, though a clause moves all that stood beside them. */
  readonly #placedByNumber: Set<NodeId>;
  /** Articles placed by number, by the division they come to stand in. */
  readonly #placements: ReadonlyMap<NodeId, readonly Placement[]>;
  /** What a move brings, which is asked once for each of the articles placed. */
  readonly #movedOnce = new Map<MoveEdit, ReadonlyMap<NodeId, StatuteNode>>();

  constructor(base: Statute, edits: Edits, placements: readonly Placement[]) {
    const moves = edits.ofKind('move');
    this.#base = new Map(moves.length === 0 ? [] : visitsOf(base).map(({ node }) => [node.id, node]));
    this.#edits = edits;
    this.#placedByNumber = new Set(moves.filter(isArticleArrival).flatMap((e) => (e.kind === 'move' ? e.nodes : [])));
    this.#placements = groupBy(placements, ({ division }) => division);
  }

  statute(base: Statute): Statute {
    const title = this.#edits.words.has(TITLE) ? [this.#text(TITLE, built(titleOf(base)))] : base.title;
    const preamble = this.#edits.rewritten.get(PREAMBLE);
    const paragraphs = preamble ? (preamble.nodes as readonly Paragraph[]) : this.#siblings(base.preamble.paragraphs, PREAMBLE, (p) => this.#paragraph(p));
    const known = new Set(base.annexes.map((annex) => annex.id));
    const added = this.#edits.ofKind('annex').flatMap(({ node, blocks }): Annex[] => (known.has(node) || blocks === null ? [] : [{ id: node, blocks }]));
    const annexes = [...base.annexes.flatMap((annex) => this.#annex(annex)), ...added];
    return {
      ...base,
      title,
      preamble: { heading: paragraphs.length === 0 ? null : base.preamble.heading, paragraphs },
      body: this.#children(base.body, 'body'),
      annexes,
    };
  }

  #annex(annex: Annex): readonly Annex[] {
    const edits = this.#edits.annexes.get(annex.id) ?? [];
    const arranged = arrangeLines(annex, edits);
    if (arranged !== null) return [{ ...annex, blocks: arranged.lines.flatMap((line) => this.#line(annex, line)) }];
    const anew = edits.at(-1)?.blocks;
    if (anew === null) return [];
    const places = new Map(annex.blocks.map((block, i) => [block, i]));
    // The heading, which stays where what stands below it is written anew, may be changed by others.
    const blocks = (anew ?? annex.blocks).flatMap((block) => this.#line(annex, { block, at: places.get(block) ?? null, counted: null, by: null }));
    return [{ ...annex, blocks }];
  }

  /** A line of an annex: what other edits change in it, and its number, unless they bring another one. */
  #line(annex: Annex, { block, at, counted }: ArrangedLine): readonly AnnexBlock[] {
    if (at === null) return [block];
    if (isTable(block)) return this.#table(block);
    const line = this.#text(annexParagraph(annex.id, at), block);
    const label = counted === null ? null : rowLabel(line.text);
    return [label === null || label.number !== counted?.from ? line : revise(line, [labelNumbered(label, counted.to)])];
  }

  /** What stands between the text of a unit and the units under it. */
  #holding({ tables }: Paragraph | Item | Subitem): { readonly tables?: readonly Table[] } {
    const left = tables?.flatMap((table) => this.#table(table)) ?? [];
    return tables === undefined ? {} : { tables: left };
  }

  /** A table without a row is none. */
  #table(table: Table): readonly Table[] {
    const edit = this.#edits.tables.get(table.id);
    if (edit !== undefined) return edit.to === null ? [] : [edit.to];
    const survivors = (row: TableRow): readonly TableRow[] => (this.#edits.gone.has(row.id) ? [] : [{ ...row, text: this.#text(row.id, row.text) }]);
    const arriving = (this.#edits.rows.get(table.id) ?? []).map(({ place, rows }): Arrival => ({ place, nodes: rows }));
    const rows = arrange(table.rows, survivors, arriving);
    if (rows.length === 0) return [];
    const head = table.rows.slice(0, table.form.head).filter((row) => !this.#edits.gone.has(row.id)).length;
    return [{ ...table, form: head === table.form.head ? table.form : { ...table.form, head }, rows: respanned(table.rows, rows) }];
  }

  /** Articles placed by number stand beside the article they are anchored to, whether that is still there or not. */
  #children(children: readonly (Division | Article)[], parent: NodeId): readonly (Division | Article)[] {
    const placed = groupBy(this.#placements.get(parent) ?? [], ({ anchor }) => (anchor === null ? '' : `${anchor.side} ${anchor.node}`));
    const at = (where: string): readonly Article[] => (placed.get(where) ?? []).map((p) => this.#placed(p));
    const beside = (id: NodeId, side: 'before' | 'after'): readonly Article[] => at(`${side} ${id}`);
    const survivors = (child: Division | Article): readonly (Division | Article)[] => [
      ...beside(child.id, 'before'),
      ...(this.#edits.hasLeft(child.id) ? [] : [this.#child(child)]),
      ...beside(child.id, 'after'),
    ];
    // What comes from a division merged into this one may be an anchor too.
    const arriving = this.#arriving(parent).map(
      ({ place, nodes }): Arrival => ({ place, nodes: nodes.flatMap((node) => [...beside(node.id, 'before'), node, ...beside(node.id, 'after')]) }),
    );
    const arranged = arrange(children, survivors, arriving);
    return [...arranged, ...at('')];
  }

  #child(child: Division | Article): Division | Article {
    return child.type === 'article' ? this.#article(child) : this.#division(child);
  }

  /** 第二款作为第三条第一款，修改为：“…”；增加一款，作为第三条第二款: a new article too may receive 款. */
  #placed({ article, move }: Placement): Article {
    if (move !== null) return this.#ofMove(move).get(article.id) as Article;
    const arriving = this.#arriving(article.id);
    return arriving.length === 0 ? article : { ...article, paragraphs: arrange(article.paragraphs, (p) => [p], arriving) };
  }

  #ofMove(move: MoveEdit): ReadonlyMap<NodeId, StatuteNode> {
    const before = this.#movedOnce.get(move);
    if (before !== undefined) return before;
    const units = new Map(this.#moved(move).map((unit) => [unit.id, unit]));
    this.#movedOnce.set(move, units);
    return units;
  }

  /** What arrives in a list, built where it is of the base. */
  #arriving(parent: NodeId): readonly Arrival[] {
    const arriving = (this.#edits.arrivals.get(parent) ?? []).filter((edit) => !isArticleArrival(edit));
    return arriving.map((edit): Arrival => {
      if (edit.kind === 'move') return { place: edit.place, nodes: this.#moved(edit) };
      return {
        place: edit.place,
        nodes: edit.nodes.map((node) => (node.type === 'division' ? this.#inserted(node) : node.type === 'paragraph' ? this.#receiving(node) : node)),
      };
    });
  }

  /** 增加一款，作为第二款：“……：”，原第六项改为第二款第一项: a new 款 receives the 项 that go there. */
  #receiving(paragraph: Paragraph): Paragraph {
    const arriving = this.#arriving(paragraph.id);
    return arriving.length === 0 ? paragraph : { ...paragraph, items: arrange(paragraph.items, (item) => [item], arriving) };
  }

  #moved(edit: MoveEdit): readonly StatuteNode[] {
    const { nodes, shell } = edit;
    const leaves = (id: NodeId): boolean => !isArticleArrival(edit) && this.#placedByNumber.has(id);
    const units = nodes.filter((id) => !this.#edits.gone.has(id) && !leaves(id)).map((id) => this.#unit(this.#base.get(id) as StatuteNode));
    if (edit.level !== undefined) return units.map((unit) => (unit.type === 'division' && edit.level !== undefined ? { ...unit, level: edit.level } : unit));
    if (shell === null) return units;
    return [
      {
        ...shell,
        paragraphs: arrange(
          units.map((u) => asParagraph(u)),
          (p) => [p],
          this.#arriving(shell.id),
        ),
      },
    ];
  }

  #unit(node: StatuteNode): StatuteNode {
    switch (node.type) {
      case 'division':
        return this.#division(node);
      case 'article':
        return this.#article(node);
      case 'paragraph':
        return this.#edits.rewritten.get(node.id)?.nodes[0] ?? this.#paragraph(node);
      case 'item':
        return this.#edits.rewritten.get(node.id)?.nodes[0] ?? this.#item(node);
      case 'subitem':
        return this.#edits.rewritten.get(node.id)?.nodes[0] ?? this.#subitem(node);
    }
  }

  /** A new division may receive articles that were placed by number. */
  #inserted(division: Division): Division {
    return { ...division, children: this.#children(division.children, division.id) };
  }

  #division(division: Division): Division {
    const lead = this.#siblings(division.lead, null, (p) => this.#paragraph(p));
    return { ...division, heading: this.#text(division.id, division.heading), lead, children: this.#children(division.children, division.id) };
  }

  #article(article: Article): Article {
    const rewritten = this.#edits.rewritten.get(article.id);
    if (rewritten !== undefined) {
      const anew = rewritten.nodes[0] as Article;
      return { ...anew, paragraphs: arrange(anew.paragraphs, (p) => [p], this.#arriving(article.id)) };
    }
    const caption = article.caption === null ? null : this.#text(article.id, article.caption);
    return { ...article, caption, paragraphs: this.#siblings(article.paragraphs, article.id, (p) => this.#paragraph(p)) };
  }

  #paragraph(paragraph: Paragraph): Paragraph {
    const items = this.#siblings(paragraph.items, paragraph.id, (item) => this.#item(item));
    return { ...paragraph, ...this.#holding(paragraph), text: this.#text(paragraph.id, paragraph.text), items };
  }

  #item(item: Item): Item {
    return { ...item, ...this.#holding(item), text: this.#text(item.id, item.text), subitems: this.#siblings(item.subitems, item.id, (s) => this.#subitem(s)) };
  }

  #subitem(subitem: Subitem): Subitem {
    return { ...subitem, ...this.#holding(subitem), text: this.#text(subitem.id, subitem.text) };
  }

  /** Siblings with deletions, rewrites, moves and insertions carried out; nothing arrives where no parent is given. */
  #siblings<T extends Paragraph | Item | Subitem>(base: readonly T[], parent: NodeId | null, build: (node: T) => T): readonly T[] {
    const survivors = (node: T): readonly T[] => {
      if (this.#edits.hasLeft(node.id)) return [];
      const rewritten = this.#edits.rewritten.get(node.id);
      return rewritten === undefined ? [build(node)] : (rewritten.nodes as readonly T[]);
    };
    return arrange(base, survivors, parent === null ? [] : this.#arriving(parent));
  }

  #text(id: NodeId, passage: Passage): Passage {
    return revise(passage, this.#edits.words.get(id) ?? []);
  }
}

/** Rows whose merged cells reach over those of the rows below them that are left, and over what came between these. */
function respanned(base: readonly TableRow[], rows: readonly TableRow[]): readonly TableRow[] {
  if (base.length === rows.length && base.every((row, i) => row.id === rows[i]?.id)) return rows;
  const place = new Map(rows.map((row, i) => [row.id, i]));
  const at = new Map(base.map((row, i) => [row.id, i]));
  const spans = rows.map((row, i) => {
    const from = at.get(row.id);
    return row.cells.map(({ columns, rows: count }) => {
      const covered = from === undefined ? [] : base.slice(from, from + count).flatMap(({ id }) => place.get(id) ?? []);
      return { columns, rows: from === undefined || count === 1 ? count : greatest(covered, i) - i + 1 };
    });
  });
  const forms = cellForms(spans);
  return rows.map((row, i) => ({ ...row, cells: forms[i] as readonly CellForm[] }));
}

/** A 项 that becomes a 款 leaves its label behind. */
function asParagraph(node: StatuteNode): Paragraph {
  if (node.type === 'paragraph') return node;
  const text = 'text' in node ? node.text : built('');
  return { type: 'paragraph', id: node.id, text, items: [] };
}
