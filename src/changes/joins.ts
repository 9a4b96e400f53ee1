import type { Amendment } from '../amend/types.ts';
import { sameStep } from '../statute/address.ts';
import type { NodeId } from '../statute/types.ts';
import type { Unit } from '../statute/units.ts';
import { parentsOf } from './parents.ts';

/** Where the words of a unit that is gone as such stand (old key → the new unit), and of what a unit was made besides its own old one (new key → old units). */
export interface Joins {
  readonly into: ReadonlyMap<string, Unit>;
  readonly from: ReadonlyMap<string, readonly Unit[]>;
}

/** What an amendment merged, split, and made of units that left their place; what a merged unit holds went with it. */
export function joinsOf({ base, edits }: Amendment, olds: readonly Unit[], news: readonly Unit[]): Joins {
  const [before, after] = [new Map(olds.map((unit) => [unit.key, unit])), new Map(news.map((unit) => [unit.key, unit]))];
  const into = new Map<string, Unit>();
  const from = new Map<string, Unit[]>();
  const deleted = new Set<NodeId>();
  const add = (key: NodeId, source: Unit | undefined): void => {
    const list = from.get(key) ?? [];
    if (source === undefined || source.key === key || list.includes(source)) return;
    // An article emptied by what left it is no source beside its own 款.
    if (!list.some((unit) => holds(source, unit))) from.set(key, [...list, source]);
  };
  const halves = new Map<object, { whole: NodeId | null; parts: NodeId[] }>();
  for (const edit of edits) {
    if (edit.kind === 'move' && edit.shell !== null) for (const node of edit.nodes) add(edit.shell.id, before.get(node));
    if (edit.kind === 'delete') {
      const target = edit.into === null ? undefined : after.get(edit.into);
      if (edit.into === null) deleted.add(edit.node);
      else if (target !== undefined) {
        into.set(edit.node, target);
        add(edit.into, before.get(edit.node));
      }
    }
    if (edit.cause.type !== 'operation' || edit.cause.operation.kind !== 'split') continue;
    const half = halves.get(edit.cause.operation) ?? { whole: null, parts: [] };
    halves.set(edit.cause.operation, half);
    if (edit.kind === 'rewrite') half.whole = edit.node;
    if (edit.kind === 'rewrite' || edit.kind === 'insert') half.parts.push(...edit.nodes.map((node) => node.id));
  }
  for (const { whole, parts } of halves.values()) if (whole !== null) for (const part of parts) if (!before.has(part)) add(part, before.get(whole));
  for (const [id, parent] of parentsOf(base)) {
    const target = into.get(parent);
    if (target !== undefined && !into.has(id) && !deleted.has(id)) into.set(id, target);
  }
  return { into, from };
}

/** Whether one unit lies in the other, by their addresses. */
function holds({ address: outer }: Unit, { address: inner }: Unit): boolean {
  if (outer === null || inner === null || inner.steps.length <= outer.steps.length) return false;
  return outer.steps.every((step, i) => sameStep(step, inner.steps[i]));
}
