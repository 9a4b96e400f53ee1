import type { Amendment } from '../amend/types.ts';

/** The units (of the new text) that operations move: 将第一条移至第三条之后 moves 第一条, though 第二条 and 第三条 change their order with it too. */
export function movedBy({ edits }: Amendment): ReadonlySet<string> {
  const moved = new Set<string>();
  for (const edit of edits.ofKind('move')) {
    if (edit.shell !== null || edit.cause.type !== 'operation' || edit.cause.operation.kind === 'merge') continue;
    for (const id of edit.nodes) moved.add(id);
  }
  return moved;
}
