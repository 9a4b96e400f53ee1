import type { Operation } from '../decision/operation.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose, relatedTo } from '../diagnostics/diagnostic.ts';
import { formatAddress } from '../statute/address-text.ts';
import { holderOf, type StatuteIndex } from '../statute/locate.ts';
import { annexHeading, annexParagraph } from '../statute/tables.ts';
import type { NodeId } from '../statute/types.ts';
import { placeOf } from '../text/passage.ts';
import { linesGone } from './annex-lines.ts';
import { type Edits, operationOf } from './edits.ts';
import type { AnnexEdit, DeleteEdit, Edit, RewriteEdit, TableEdit, TextEdit } from './types.ts';

/** A conflict concerns two operations: neither may be applied. */
export interface Conflict {
  readonly operations: readonly [Operation, Operation];
  readonly diagnostic: Diagnostic;
}

/** What takes something out of the text with all it holds, or writes it anew. */
type Disposal = DeleteEdit | RewriteEdit | TableEdit | AnnexEdit;

/**
 * Operations that contradict each other (docs/semantics.md#conflicts): the same words changed twice, a change inside a unit that another
 * operation removes or rewrites, a unit disposed of twice. Both clauses are shown.
 */
export function findConflicts(edits: Edits, index: StatuteIndex): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  const disposals = new Map<NodeId, Disposal>();
  for (const edit of edits) {
    if (!isDisposal(edit)) continue;
    for (const node of edit.kind === 'annex' && edit.lines !== undefined ? linesGone(edit) : [edit.node]) {
      const other = disposals.get(node);
      if (other !== undefined) conflicts.push(conflict('A010', other, edit, nameOf(index, node)));
      else disposals.set(node, edit);
    }
  }
  for (const edit of edits) {
    const above = edits.moved.has(nodeOf(edit)) && edit.kind !== 'move' ? null : disposalAbove(edit, disposals, edits.moved, index);
    if (above !== null) conflicts.push(conflict('A009', above, edit, nameOf(index, above.node)));
  }
  conflicts.push(...movedTwice(edits, index));
  for (const [first, second] of overlaps(edits)) conflicts.push(conflict('A008', first, second, nameOf(index, first.node)));
  return conflicts;
}

/** Units that two clauses take to different places, or that one clause moves and another one deletes; units that go into one that is gone. */
function movedTwice(edits: Edits, index: StatuteIndex): readonly Conflict[] {
  const found: Conflict[] = [];
  const movers = new Map<NodeId, Edit>();
  const apart = (one: Edit | undefined, edit: Edit): one is Edit => one !== undefined && operationOf(one) !== operationOf(edit);
  for (const edit of edits.ofKind('move')) {
    const { kind } = operationOf(edit) ?? {};
    const named = kind === 'move' || kind === 'swap';
    const divisions = edit.nodes.filter((id) => index.visits.get(id)?.node.type === 'division');
    for (const id of named ? edit.nodes : divisions) {
      const other = movers.get(id) ?? (named && divisions.includes(id) ? edits.gone.get(id) : undefined);
      if (apart(other, edit)) found.push(conflict('A010', other, edit, nameOf(index, id)));
      movers.set(id, edit);
    }
    const gone = edits.gone.get(edit.parent);
    if (apart(gone, edit) && (gone.heading !== true || divisions.length > 0 || edit.divisions === true))
      found.push(conflict('A009', gone, edit, nameOf(index, edit.parent)));
  }
  return found;
}

/** The disposal of the unit an edit lies in (for an insertion: of the unit that receives it), made by another operation. */
function disposalAbove(edit: Edit, disposals: ReadonlyMap<NodeId, Disposal>, moved: Edits['moved'], index: StatuteIndex): Disposal | null {
  for (const start of touchedBy(edit, index)) {
    for (let at: NodeId | undefined = start; at !== undefined; at = holderOf(index, at)) {
      const disposal = disposals.get(at);
      if (disposal !== undefined && operationOf(disposal) !== operationOf(edit) && !goesWell(edit, at, disposal, index)) return disposal;
      // What moved is no longer inside the unit it left.
      if (moved.has(at)) break;
    }
  }
  return null;
}

function isDisposal(edit: Edit): edit is Disposal {
  return edit.kind === 'delete' || edit.kind === 'rewrite' || edit.kind === 'table' || edit.kind === 'annex';
}

/** The unit that a deletion or a rewriting concerns itself. */
function nodeOf(edit: Edit): NodeId {
  return isDisposal(edit) ? edit.node : '';
}

function touchedBy(edit: Edit, index: StatuteIndex): readonly NodeId[] {
  switch (edit.kind) {
    case 'insert':
      return [edit.parent];
    case 'text':
      return [edit.node];
    case 'move':
      return edit.nodes;
    case 'rows':
      return [edit.table];
    case 'delete':
    case 'rewrite':
    case 'table': {
      const parent = holderOf(index, edit.node);
      return parent === undefined ? [] : [parent];
    }
    case 'annex':
      return edit.lines === undefined ? [] : [edit.node];
    case 'relabel':
    case 'history':
      return [];
  }
}

/** A unit that moves may be written anew where it goes; of a division that is merged, or loses its heading, an article may be deleted. */
function goesWell(edit: Edit, at: NodeId, disposal: Disposal, index: StatuteIndex): boolean {
  // 将附件第2项修改为……；附件增加一项: a line that the other leaves as it is.
  if (edit.kind === 'text' && disposal.kind === 'annex' && disposal.lines === undefined) return keepsLine(disposal, edit.node, index);
  const by = operationOf(edit)?.kind;
  // One article is restated while a 款 that it had goes elsewhere: the text restated is that of the rest.
  if (disposal.kind === 'rewrite' && operationOf(disposal)?.kind === 'replace' && (by === 'move' || by === 'merge')) return true;
  // 将第八条修改为：“……”。增加一款，作为第三款：“……”: in one item, a 款 beside the text restated.
  const [one, other] = [operationOf(edit), operationOf(disposal)];
  if (edit.kind === 'insert' && disposal.kind === 'rewrite' && disposal.node === edit.parent && one?.item === other?.item)
    return edit.place.type === 'number' || edit.place.type === 'last';
  if (edit.kind !== 'move' || !edit.nodes.includes(at)) return false;
  return disposal.kind === 'rewrite' || by === 'merge' || edit.divisions === true;
}

function keepsLine({ node, blocks }: AnnexEdit, line: NodeId, index: StatuteIndex): boolean {
  const annex = index.statute.annexes.find(({ id }) => id === node);
  const block = annex?.blocks.find((_, i) => annexParagraph(node, i) === line);
  return block !== undefined && blocks?.includes(block) === true;
}

function overlaps({ words }: Edits): [TextEdit, TextEdit][] {
  const joined = (one: TextEdit, other: TextEdit): boolean => operationOf(one) === operationOf(other) && one.start === one.end && other.start === other.end;
  const found: [TextEdit, TextEdit][] = [];
  for (const list of words.values()) {
    const sorted = [...list].sort((a, b) => a.start - b.start || a.end - b.end);
    let widest = sorted[0] as TextEdit;
    for (const edit of sorted.slice(1)) {
      const both = edit.start < widest.end || (edit.start === edit.end && widest.start === widest.end && edit.start === widest.start);
      // A mark supplied at a joint stands where the words stand.
      if (both && !joined(widest, edit)) found.push([widest, edit]);
      if (edit.end > widest.end) widest = edit;
    }
  }
  return found;
}

function conflict(code: 'A008' | 'A009' | 'A010', first: Edit, second: Edit, address: string): Conflict {
  const one = operationOf(first) as Operation;
  const two = operationOf(second) as Operation;
  const diagnostic = diagnose(code, placeOf(two.clause), { address, item: two.id, other: one.id }, [relatedTo(placeOf(one.clause), 'other-clause')]);
  return { operations: [one, two], diagnostic };
}

function nameOf(index: StatuteIndex, id: NodeId): string {
  for (let at: NodeId | undefined = id; at !== undefined; at = holderOf(index, at)) {
    const visit = index.visits.get(at);
    if (visit !== undefined) return formatAddress(visit.address);
    const annex = index.statute.annexes.find((one) => one.id === at);
    if (annex !== undefined) return annexHeading(annex);
  }
  return id;
}
