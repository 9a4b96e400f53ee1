import type { Operation } from '../decision/operation.ts';
import { holderOf, type StatuteIndex } from '../statute/locate.ts';
import type { NodeId } from '../statute/types.ts';
import { groupBy } from '../text/group.ts';
import type { AnnexEdit, DeleteEdit, Edit, InsertEdit, MoveEdit, RewriteEdit, RowsEdit, TableEdit, TextEdit } from './types.ts';

type OfKind<K extends Edit['kind']> = Extract<Edit, { readonly kind: K }>;

/** An edit that brings units to a place. */
export type ArrivingEdit = InsertEdit | MoveEdit;

/**
 * The edits of a run, in order, and what its steps ask of them: which units go, leave their place, are written anew, what arrives where, what an
 * operation does. Never changed; each view is made when it is first asked for. Where two edits contend for one unit, a view by unit
 * holds the later one (`findConflicts` looks at all).
 */
export class Edits implements Iterable<Edit> {
  readonly all: readonly Edit[];
  #kinds: ReadonlyMap<Edit['kind'], readonly Edit[]> | null = null;
  readonly #views = new Map<string, unknown>();

  constructor(all: readonly Edit[]) {
    this.all = all;
  }

  [Symbol.iterator](): Iterator<Edit> {
    return this.all[Symbol.iterator]();
  }

  ofKind<K extends Edit['kind']>(kind: K): readonly OfKind<K>[] {
    this.#kinds ??= groupBy(this.all, (edit) => edit.kind);
    return (this.#kinds.get(kind) ?? []) as readonly OfKind<K>[];
  }

  /** The changes of words, by the unit whose text they change. */
  get words(): ReadonlyMap<NodeId, TextEdit[]> {
    return this.#view('words', () => groupBy(this.ofKind('text'), (edit) => edit.node));
  }

  /** The units that go with all they hold. */
  get gone(): ReadonlyMap<NodeId, DeleteEdit> {
    return this.#view('gone', () => byNode(this.ofKind('delete')));
  }

  /** Whether the heading of a division goes without what stands under it. */
  get losesHeading(): boolean {
    return this.ofKind('delete').some(({ heading }) => heading === true);
  }

  /** The units that leave their place for another one. */
  get moved(): ReadonlyMap<NodeId, MoveEdit> {
    return this.#view('moved', () => new Map(this.ofKind('move').flatMap((edit) => edit.nodes.map((node) => [node, edit] as const))));
  }

  /** The units whose content is written anew. */
  get rewritten(): ReadonlyMap<NodeId, RewriteEdit> {
    return this.#view('rewritten', () => byNode(this.ofKind('rewrite')));
  }

  /** The units that go because they were merged, and the unit that took them in. */
  get merged(): ReadonlyMap<NodeId, NodeId> {
    return this.#view('merged', () => new Map(this.ofKind('delete').flatMap(({ node, into }) => (into === null ? [] : [[node, into] as const]))));
  }

  get annexes(): ReadonlyMap<NodeId, AnnexEdit[]> {
    return this.#view('annexes', () => groupBy(this.ofKind('annex'), (edit) => edit.node));
  }

  /** The tables that are written anew or go. */
  get tables(): ReadonlyMap<NodeId, TableEdit> {
    return this.#view('tables', () => byNode(this.ofKind('table')));
  }

  /** The rows that come to a table. */
  get rows(): ReadonlyMap<NodeId, RowsEdit[]> {
    return this.#view('rows', () => groupBy(this.ofKind('rows'), (edit) => edit.table));
  }

  /** What arrives in a unit, or in the body. */
  get arrivals(): ReadonlyMap<NodeId, ArrivingEdit[]> {
    return this.#view('arrivals', () =>
      groupBy(
        this.all.filter((edit): edit is ArrivingEdit => edit.kind === 'insert' || edit.kind === 'move'),
        (edit) => edit.parent,
      ),
    );
  }

  /** What an operation does; under null, what follows from counting. */
  get byOperation(): ReadonlyMap<Operation | null, Edit[]> {
    return this.#view('operations', () => groupBy(this.all, operationOf));
  }

  /** Whether a unit no longer stands where it stood. */
  hasLeft(node: NodeId): boolean {
    return this.gone.has(node) || this.moved.has(node);
  }

  /**
   * Whether a unit of the base goes, or is written anew, with one of the units disposed of: not if it, or something around it, leaves that one (an
   * article of a chapter merged into another, a 款 that becomes an article while its own is written anew).
   */
  goesWith(id: NodeId, disposed: { readonly size: number; has(id: NodeId): boolean }, index: StatuteIndex): boolean {
    if (disposed.size === 0) return false;
    const { moved } = this;
    for (let at: NodeId | undefined = id; at !== undefined; at = holderOf(index, at)) {
      if (disposed.has(at)) return true;
      if (moved.has(at)) return false;
    }
    return false;
  }

  with(more: readonly Edit[]): Edits {
    return more.length === 0 ? this : new Edits([...this.all, ...more]);
  }

  where(keeps: (edit: Edit) => boolean): Edits {
    return new Edits(this.all.filter(keeps));
  }

  #view<T>(name: string, make: () => T): T {
    if (!this.#views.has(name)) this.#views.set(name, make());
    return this.#views.get(name) as T;
  }
}

/** The operation that caused an edit; null for what follows from counting. */
export function operationOf(edit: Edit): Operation | null {
  return 'operation' in edit.cause ? edit.cause.operation : null;
}

function byNode<E extends { readonly node: NodeId }>(edits: readonly E[]): ReadonlyMap<NodeId, E> {
  return new Map(edits.map((edit) => [edit.node, edit]));
}
