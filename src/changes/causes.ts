import { arrangeLines, linesGone } from '../amend/annex-lines.ts';
import type { Amendment, Cause, TextEdit } from '../amend/types.ts';
import { annexParagraph } from '../statute/tables.ts';
import type { Unit } from '../statute/units.ts';
import { parentsOf } from './parents.ts';
import type { ChangeCause } from './types.ts';

/** Who changed what: the text edits of a unit of the base, and the cause of each other change. */
export interface UnitCauses {
  readonly edits: (key: string) => readonly TextEdit[];
  /** Why a unit bears another label: counted again, or written so. */
  readonly label: (old: Unit, after: Unit) => Cause;
  /** Why a unit of the base is gone or was written anew; null if nothing says. */
  readonly removed: (unit: Unit) => Cause | null;
  /** Why a unit of the new text arrived. */
  readonly added: (unit: Unit) => Cause | null;
}

/** Looks up causes by unit; a unit inside another one that went or came has that one's cause. */
export function causesOf({ base, after, edits }: Amendment): UnitCauses {
  const labels = new Map<string, Cause>();
  const removed = new Map<string, Cause>();
  const added = new Map<string, Cause>();
  for (const edit of edits) {
    switch (edit.kind) {
      case 'text':
        break;
      case 'relabel':
        labels.set(edit.node, edit.cause);
        break;
      case 'delete':
        removed.set(edit.node, edit.cause);
        break;
      case 'insert':
        for (const node of edit.nodes) added.set(node.id, edit.cause);
        break;
      case 'rewrite':
        for (const id of [edit.node, ...edit.nodes.map((node) => node.id)]) added.set(id, edit.cause);
        removed.set(edit.node, edit.cause);
        break;
      case 'move':
        for (const node of edit.nodes) added.set(node, edit.cause);
        if (edit.shell !== null) added.set(edit.shell.id, edit.cause);
        break;
      case 'annex':
        for (const line of linesGone(edit)) removed.set(line, edit.cause);
        if (edit.lines !== undefined) break;
        removed.set(edit.node, edit.cause);
        added.set(edit.node, edit.cause);
        break;
      case 'rows':
        for (const row of edit.rows) added.set(row.id, edit.cause);
        break;
      case 'table':
        removed.set(edit.node, edit.cause);
        if (edit.to !== null) added.set(edit.to.id, edit.cause);
        break;
      case 'history':
        removed.set('history', edit.cause);
        added.set('history', edit.cause);
        break;
    }
  }
  for (const annex of base.annexes) {
    const arranged = arrangeLines(annex, edits.annexes.get(annex.id) ?? []);
    for (const [at, { by }] of (arranged?.lines ?? []).entries()) if (by !== null) added.set(annexParagraph(annex.id, at), by.cause);
  }
  const counting: Cause = { type: 'numbering' };
  // The table of contents is printed anew from the headings; no edit speaks of it.
  for (const map of [removed, added]) map.set('toc', counting);
  const [oldParents, newParents] = [parentsOf(base), parentsOf(after)];
  return {
    edits: (key) => edits.words.get(key) ?? [],
    label: (old, unit) => labels.get(old.key) ?? (old.key === unit.key ? null : inherited(unit, added, newParents)) ?? counting,
    removed: (unit) => inherited(unit, removed, oldParents),
    added: (unit) => inherited(unit, added, newParents),
  };
}

function inherited(unit: Unit, causes: ReadonlyMap<string, Cause>, parents: ReadonlyMap<string, string>): Cause | null {
  const own = causes.get(unit.key);
  if (own !== undefined) return own;
  for (let key: string | undefined = unit.row?.id ?? unit.parent; key !== undefined; key = parents.get(key)) {
    const cause = causes.get(key);
    if (cause !== undefined) return cause;
  }
  return null;
}

/** The causes without those that say the same: one for each operation, one for each other reason of each decision. */
export function distinctCauses(causes: readonly (ChangeCause | null)[]): readonly ChangeCause[] {
  if (causes.every((cause) => cause === null)) return NONE;
  const found = new Map<string, ChangeCause>();
  for (const cause of causes) if (cause !== null && !found.has(keyOf(cause))) found.set(keyOf(cause), cause);
  return [...found.values()];
}

const NONE: readonly ChangeCause[] = [];

function keyOf({ cause, decision }: ChangeCause): string {
  switch (cause.type) {
    case 'operation':
    case 'tidy':
      return `${decision} ${cause.type} ${cause.operation.id}`;
    case 'numbering':
    case 'reference':
    case 'history':
      return `${decision} ${cause.type}`;
  }
}
