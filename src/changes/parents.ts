import { tablesOf } from '../statute/tables.ts';
import type { NodeId, Statute } from '../statute/types.ts';
import { walkStatute } from '../statute/walk.ts';

/** In what each node of a statute lies, in order of print; a row in its table, a table in what holds it. */
export function parentsOf(statute: Statute): ReadonlyMap<NodeId, NodeId> {
  const parents = new Map<NodeId, NodeId>();
  walkStatute(statute, ({ node, parent }) => void parents.set(node.id, parent));
  for (const { table, holder } of tablesOf(statute)) {
    parents.set(table.id, holder);
    for (const row of table.rows) parents.set(row.id, table.id);
  }
  return parents;
}
