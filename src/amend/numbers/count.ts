import { unitOf } from '../../statute/address.ts';
import type { StatuteIndex } from '../../statute/locate.ts';
import { relabelled } from '../../statute/relabelled.ts';
import type { Article, Division, DivisionLevel, Item, NodeId, Ordinal, Paragraph, Statute, Subitem } from '../../statute/types.ts';
import { built } from '../../text/passage.ts';
import type { Edits } from '../edits.ts';
import type { RelabelEdit } from '../types.ts';

/** What is counted again (docs/semantics.md#counting). Lists (项, 目) are counted wherever units came or went, whatever the rest does. */
export interface Counting {
  readonly articles: boolean;
  readonly divisions: boolean;
  readonly lists: ReadonlySet<NodeId>;
  /** Numbers of articles that are kept although the count would give others (see `seatKeeping`). */
  readonly kept: ReadonlyMap<NodeId, Ordinal> | null;
  /** Articles that are counted as another kind than they were: 第五条之一改为第六条, 第六条改为第五条之一. */
  readonly countedAs: ReadonlyMap<NodeId, Ordinal>;
}

/** The statute with its labels counted again, and a relabelling for every unit of the base whose label changed. */
export function renumber(statute: Statute, counting: Counting, index: StatuteIndex): { statute: Statute; edits: readonly RelabelEdit[] } {
  const counter = new Counter(counting, index);
  const body = statute.body.map((child) => counter.child(child));
  return { statute: { ...statute, body }, edits: counter.edits };
}

/** The lists in which an edit inserts or deletes units. */
export function countedLists(edits: Edits, index: StatuteIndex): ReadonlySet<NodeId> {
  const multiplied = edits.ofKind('rewrite').flatMap(({ node, nodes }) => (nodes.length > 1 ? [node] : []));
  const touched = [...edits.gone.keys(), ...edits.moved.keys(), ...multiplied].map((id) => index.visits.get(id)?.parent ?? '');
  return new Set([...edits.arrivals.keys(), ...touched]);
}

/** Whether articles came, went or moved, so that those behind them are counted again. */
export function movesArticles(edits: Edits, index: StatuteIndex): boolean {
  const holdsArticles = (id: NodeId): boolean => ['article', 'division'].includes(index.visits.get(id)?.node.type ?? '');
  return edits.all.some(
    (e) =>
      (e.kind === 'delete' && holdsArticles(e.node)) ||
      (e.kind === 'insert' && e.nodes.some((n) => n.type === 'division' || (n.type === 'article' && n.ordinal.suffix === 0))) ||
      (e.kind === 'move' && (e.shell !== null || e.nodes.some(holdsArticles))),
  );
}

/** Whether divisions came, went or moved, so that those behind them are counted again. */
export function movesDivisions(edits: Edits, index: StatuteIndex): boolean {
  const isDivision = (id: NodeId): boolean => index.visits.get(id)?.node.type === 'division';
  return edits.all.some(
    (e) =>
      (e.kind === 'delete' && isDivision(e.node)) ||
      (e.kind === 'insert' && e.nodes.some((n) => n.type === 'division')) ||
      (e.kind === 'move' && e.nodes.some(isDivision)),
  );
}

class Counter {
  readonly edits: RelabelEdit[] = [];
  readonly #counting: Counting;
  readonly #index: StatuteIndex;
  readonly #divisions = new Map<DivisionLevel, number>();
  #last: Ordinal | null = null;
  #before: Ordinal | null = null;

  constructor(counting: Counting, index: StatuteIndex) {
    this.#counting = counting;
    this.#index = index;
  }

  child(child: Division | Article): Division | Article {
    return child.type === 'article' ? this.#article(child) : this.#division(child);
  }

  #division(division: Division): Division {
    let numbered = division;
    if (this.#counting.divisions && division.ordinal !== null) {
      const restarts = division.level === 'section' || (division.ordinal.number === 1 && division.ordinal.suffix === 0);
      const before = restarts && !this.#divisions.has(division.level) ? 0 : (this.#divisions.get(division.level) ?? 0);
      const number = before + 1;
      this.#divisions.set(division.level, number);
      numbered = this.#relabel(division, { number, suffix: 0 });
    }
    for (const below of BELOW[division.level]) if (below === 'section' || this.#restartsIn(division, below)) this.#divisions.delete(below);
    return { ...numbered, children: division.children.map((child) => this.child(child)) };
  }

  /** Whether the base counts a level anew inside this division (chapters of a part). */
  #restartsIn(division: Division, level: DivisionLevel): boolean {
    const base = this.#index.visits.get(division.id)?.node ?? division;
    const first = base.type === 'division' ? base.children.find((c) => c.type === 'division' && c.level === level) : undefined;
    return first?.type === 'division' && first.ordinal?.number === 1;
  }

  #article(article: Article): Article {
    let numbered = article;
    if (this.#counting.articles) {
      const own = this.#counting.countedAs.get(article.id) ?? article.ordinal;
      const ordinal = this.#counting.kept?.get(article.id) ?? this.#next(own);
      this.#before = own;
      this.#last = ordinal;
      numbered = this.#relabel(article, ordinal);
    }
    return { ...numbered, paragraphs: numbered.paragraphs.map((p) => this.#paragraph(p)) };
  }

  /** 第X条之一 stays with the article before it; everything else counts on. */
  #next(ordinal: Ordinal): Ordinal {
    const last = this.#last;
    if (last === null) return { number: Math.min(ordinal.number || 1, 1), suffix: 0 };
    if (ordinal.suffix > 0 && this.#before !== null) return { number: last.number, suffix: last.suffix + 1 };
    return { number: last.number + 1, suffix: 0 };
  }

  #paragraph(paragraph: Paragraph): Paragraph {
    const items = this.#list(paragraph.items, paragraph.id).map((item): Item => ({ ...item, subitems: this.#list(item.subitems, item.id) }));
    return { ...paragraph, items };
  }

  #list<T extends Item | Subitem>(units: readonly T[], parent: NodeId): T[] {
    // A list without labels (宪法第六十五条) keeps none, nor do the paragraphs in which an item goes on.
    if (!this.#counting.lists.has(parent) || units.some((unit) => unit.type === 'item' && unit.label.text === '')) return [...units];
    let number = 0;
    return units.map((unit) => (unit.label.text === '' ? unit : this.#relabel(unit, { number: ++number, suffix: 0 })));
  }

  #levelBefore({ id, level }: Division): DivisionLevel {
    const base = this.#index.visits.get(id)?.node;
    return base?.type === 'division' ? base.level : level;
  }

  #relabel<T extends Division | Article | Item | Subitem>(node: T, ordinal: Ordinal): T {
    const same = node.ordinal !== null && node.ordinal.number === ordinal.number && node.ordinal.suffix === ordinal.suffix && node.label.text !== '';
    const renamed = node.type === 'division' && node.level !== this.#levelBefore(node);
    if (same && !renamed) return node;
    const counted = relabelled(node.label, node.type, ordinal);
    // 第三章第一节改为第四章: another level, another word.
    const label = renamed ? built(counted.text.replace(/(?:分编|[编章节])$/, unitOf(node.level))) : counted;
    if (this.#index.visits.has(node.id)) {
      this.edits.push({ kind: 'relabel', node: node.id, from: node.label.text, to: label.text, cause: { type: 'numbering' } });
    }
    return { ...node, ordinal, label };
  }
}

const BELOW: Readonly<Record<DivisionLevel, readonly DivisionLevel[]>> = {
  part: ['subpart', 'chapter', 'section', 'portion'],
  subpart: ['chapter', 'section', 'portion'],
  chapter: ['section', 'portion'],
  section: ['portion'],
  portion: [],
};
