import { annexLine, TITLE } from '../statute/texts.ts';
import type { Article, Division, Item, NodeId, Paragraph, Statute, Subitem } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import { groupBy } from '../text/group.ts';
import { built } from '../text/passage.ts';
import type { Passage } from '../text/source.ts';
import { arrange } from './arrange.ts';
import { PREAMBLE } from './operations/replace.ts';
import type { DeleteEdit, Edit, InsertEdit, RewriteEdit, TextEdit } from './types.ts';

/** An article that arrives: the division that receives it and the sibling it stands behind or before. */
export interface Placement {
  readonly article: Article;
  readonly division: NodeId;
  readonly anchor: { readonly node: NodeId; readonly side: 'before' | 'after' } | null;
}

/** The text with its edits applied, all at once, offsets being those of the text before. */
export function revise(passage: Passage, edits: readonly TextEdit[]): Passage {
  if (edits.length === 0) return passage;
  let out = '';
  let at = 0;
  for (const { start, end, text } of sortEdits(edits)) {
    out += passage.text.slice(at, start) + text;
    at = end;
  }
  return built(out + passage.text.slice(at));
}

/** Edits in order of their place. */
export function sortEdits(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The statute after the edits, labels and title note as they were. */
export function rebuild(base: Statute, edits: readonly Edit[], placements: readonly Placement[]): Statute {
  return new Rebuilder(edits, placements).statute(base);
}

class Rebuilder {
  readonly #texts: Map<NodeId, TextEdit[]>;
  readonly #rewrites: Map<NodeId, RewriteEdit>;
  readonly #gone: Set<NodeId>;
  readonly #inserts: Map<NodeId, InsertEdit[]>;
  readonly #placements: readonly Placement[];

  constructor(edits: readonly Edit[], placements: readonly Placement[]) {
    this.#texts = groupBy(
      edits.filter((e): e is TextEdit => e.kind === 'text'),
      (e) => e.node,
    );
    this.#rewrites = new Map(edits.filter((e): e is RewriteEdit => e.kind === 'rewrite').map((e) => [e.node, e]));
    this.#gone = new Set(edits.filter((e): e is DeleteEdit => e.kind === 'delete').map((e) => e.node));
    this.#inserts = groupBy(
      edits.filter((e): e is InsertEdit => e.kind === 'insert' && e.parent !== 'body'),
      (e) => e.parent,
    );
    this.#placements = placements;
  }

  statute(base: Statute): Statute {
    const title = this.#texts.has(TITLE) ? [this.#text(TITLE, built(titleOf(base)))] : base.title;
    const preamble = this.#rewrites.get(PREAMBLE);
    const paragraphs = preamble ? (preamble.nodes as readonly Paragraph[]) : this.#siblings(base.preamble.paragraphs, PREAMBLE, (p) => this.#paragraph(p));
    const annexes = base.annexes.map((annex) => ({ ...annex, lines: annex.lines.map((line, i) => this.#text(annexLine(annex.id, i), line)) }));
    return { ...base, title, preamble: { ...base.preamble, paragraphs }, body: this.#children(base.body, 'body'), annexes };
  }

  #children(children: readonly (Division | Article)[], parent: NodeId): readonly (Division | Article)[] {
    const placed = this.#placements.filter((p) => p.division === parent);
    const out: (Division | Article)[] = [];
    for (const child of children) {
      for (const p of placed) if (p.anchor?.node === child.id && p.anchor.side === 'before') out.push(p.article);
      if (!this.#gone.has(child.id)) out.push(child.type === 'article' ? this.#article(child) : this.#division(child));
      for (const p of placed) if (p.anchor?.node === child.id && p.anchor.side === 'after') out.push(p.article);
    }
    for (const p of placed) if (p.anchor === null) out.push(p.article);
    return out;
  }

  #division(division: Division): Division {
    const lead = this.#siblings(division.lead, division.id, (p) => this.#paragraph(p));
    return { ...division, heading: this.#text(division.id, division.heading), lead, children: this.#children(division.children, division.id) };
  }

  #article(article: Article): Article {
    const rewritten = this.#rewrites.get(article.id);
    if (rewritten !== undefined) return rewritten.nodes[0] as Article;
    return { ...article, paragraphs: this.#siblings(article.paragraphs, article.id, (p) => this.#paragraph(p)) };
  }

  #paragraph(paragraph: Paragraph): Paragraph {
    const items = this.#siblings(paragraph.items, paragraph.id, (item) => this.#item(item));
    return { ...paragraph, text: this.#text(paragraph.id, paragraph.text), items };
  }

  #item(item: Item): Item {
    const subitems = this.#siblings(item.subitems, item.id, (s): Subitem => ({ ...s, text: this.#text(s.id, s.text) }));
    return { ...item, text: this.#text(item.id, item.text), subitems };
  }

  /** Siblings with deletions, rewrites and insertions carried out. */
  #siblings<T extends Paragraph | Item | Subitem>(base: readonly T[], parent: NodeId, build: (node: T) => T): readonly T[] {
    const survivors = (node: T): readonly T[] => {
      if (this.#gone.has(node.id)) return [];
      const rewritten = this.#rewrites.get(node.id);
      return rewritten === undefined ? [build(node)] : (rewritten.nodes as readonly T[]);
    };
    return arrange(base, survivors, this.#inserts.get(parent) ?? []);
  }

  #text(id: NodeId, passage: Passage): Passage {
    return revise(passage, this.#texts.get(id) ?? []);
  }
}
