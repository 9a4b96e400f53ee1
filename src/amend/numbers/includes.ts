import type { Operation } from '../../decision/operation.ts';
import { type Step, stepAt } from '../../statute/address.ts';
import { indexStatute, isInside, locate, type StatuteIndex } from '../../statute/locate.ts';
import type { Article, Division, NodeId, Ordinal, Statute } from '../../statute/types.ts';
import { articlesOf } from '../../statute/walk.ts';
import { Edits, operationOf } from '../edits.ts';
import type { PlanContext } from '../plan.ts';
import type { Cause } from '../types.ts';
import { renumber } from './count.ts';
import { leftEmpty } from './emptied.ts';
import { underNewHeadings } from './under-heading.ts';

/** A division that is said to include an article, and by which clause. */
export interface Holder {
  readonly division: NodeId;
  readonly cause: Cause;
}

/** What clauses say of the articles that stand under headings; the tree is the one with all divisions at their places, labels as they were. */
export class Includes {
  /** By the new number of the article. */
  readonly #holders: ReadonlyMap<number, Holder>;
  /** Divisions that hold what is said and nothing else. */
  readonly #closed: ReadonlySet<NodeId>;
  /** Of a division that is split, and of whose parts one alone is not described: that one has the rest. */
  readonly #rest: ReadonlyMap<NodeId, Holder>;
  /** By the article that stands there: a heading was put in front of it. */
  readonly #headed: ReadonlyMap<NodeId, Holder>;
  readonly #tree: StatuteIndex;
  readonly #count: () => StatuteIndex;
  #counted: StatuteIndex | null = null;

  constructor(tree: Statute, operations: readonly Operation[], edits: Edits, context: PlanContext) {
    const base = context.index;
    this.#tree = indexStatute(tree);
    this.#count = () => counted(tree, edits, context);
    const holders = new Map(newHolders(edits));
    const closed = new Set([...holders.values()].map(({ division }) => division));
    for (const edit of edits.ofKind('insert')) for (const node of edit.nodes) if (node.type === 'division') closed.add(node.id);
    this.#headed = underNewHeadings(edits, base);
    for (const { division } of this.#headed.values()) closed.delete(division);
    const described = new Set<NodeId>();
    for (const operation of operations) {
      if (operation.kind !== 'include') continue;
      const division = this.#divisionOf(operation.target, base);
      if (division === null) continue;
      described.add(division);
      closed.add(division);
      for (const address of operation.articles) {
        const step = stepAt(address, 'article');
        if (step !== undefined) holders.set(step.number, { division, cause: { type: 'operation', operation } });
      }
    }
    this.#rest = restOfSplits(operations, edits, described, base);
    for (const { division } of this.#rest.values()) closed.delete(division);
    this.#holders = holders;
    this.#closed = closed;
  }

  /** Where an article belongs that bears a number and stands in a division (null: it arrives); null where no clause has a say in it. */
  holderOf(article: NodeId, number: number, standsIn: NodeId | null): Holder | null {
    const said = this.#holders.get(number) ?? (standsIn === null ? undefined : this.#headed.get(article));
    if (said !== undefined || this.#rest.size === 0) return said ?? null;
    for (let at = standsIn ?? undefined; at !== undefined; at = this.#tree.visits.get(at)?.parent) {
      const rest = this.#rest.get(at);
      if (rest !== undefined) return rest;
    }
    return null;
  }

  /** Whether nothing may come into a division but what is said. */
  isClosed(division: NodeId): boolean {
    return isInside(this.#tree, division, this.#closed);
  }

  /** Whether a division is another one or stands under it. */
  isUnder(division: NodeId, outer: NodeId): boolean {
    return isInside(this.#tree, division, new Set([outer]));
  }

  /** The division that bears a number in the new text. */
  numbered(steps: readonly Step[]): NodeId | null {
    this.#counted ??= this.#count();
    const located = locate(this.#counted, { steps });
    return located.found && located.visit.node.type === 'division' ? located.visit.node.id : null;
  }

  #divisionOf(target: Extract<Operation, { kind: 'include' }>['target'], base: StatuteIndex): NodeId | null {
    if (target.numbering === 'new') return this.numbered(target.steps);
    const located = locate(base, target);
    return located.found ? located.visit.node.id : null;
  }
}

/** The tree with its divisions counted again, without those that are left empty. */
function counted(tree: Statute, edits: Edits, context: PlanContext): StatuteIndex {
  const emptied = leftEmpty(edits, context);
  const filled = (children: Statute['body']): Statute['body'] =>
    children.flatMap((child): readonly (Division | Article)[] =>
      child.type === 'article' ? [child] : emptied.has(child.id) ? [] : [{ ...child, children: filled(child.children) }],
    );
  const counting = { articles: false, divisions: true, lists: new Set<NodeId>(), kept: null, countedAs: new Map<NodeId, Ordinal>() };
  return indexStatute(renumber(emptied.size === 0 ? tree : { ...tree, body: filled(tree.body) }, counting, context.index).statute);
}

/** Divisions whose heading alone is ordered, with the articles stated for them (章名为“快递包装”，包括第三十七条至第四十五条). */
function newHolders(edits: Edits): readonly (readonly [number, Holder])[] {
  return edits.ofKind('insert').flatMap((edit) => {
    const operation = operationOf(edit);
    const [division, ...more] = edit.nodes;
    if (operation?.kind !== 'insert' || division?.type !== 'division' || more.length > 0 || articlesOf({ body: [division] }).length > 0) return [];
    const steps = operation.contents.flatMap((content) => content.as.map((address) => stepAt(address, 'article')));
    return steps.flatMap((step) => (step === undefined ? [] : [[step.number, { division: division.id, cause: edit.cause }] as const]));
  });
}

/** 将第二章改为第二章“甲”和第三章“乙”，第二章包括第五条至第八条: what else 第二章 had stands in 第三章. */
function restOfSplits(operations: readonly Operation[], edits: Edits, described: ReadonlySet<NodeId>, base: StatuteIndex): ReadonlyMap<NodeId, Holder> {
  const rest = new Map<NodeId, Holder>();
  for (const operation of operations) {
    if (operation.kind !== 'split') continue;
    const located = locate(base, operation.target);
    if (!located.found || located.visit.node.type !== 'division') continue;
    const own = new Edits(edits.byOperation.get(operation) ?? []);
    const parts = [located.visit.node.id, ...own.ofKind('insert').flatMap((edit) => edit.nodes.map((node) => node.id))];
    const [only, ...more] = parts.filter((id) => !described.has(id));
    if (only !== undefined && more.length === 0) rest.set(located.visit.node.id, { division: only, cause: { type: 'operation', operation } });
  }
  return rest;
}
