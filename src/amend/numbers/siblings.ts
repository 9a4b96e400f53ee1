import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { StatuteIndex } from '../../statute/locate.ts';
import { isNumbered } from '../../statute/paragraphs.ts';
import type { NodeId, StatuteNode } from '../../statute/types.ts';
import { groupBy } from '../../text/group.ts';
import { placeOf } from '../../text/passage.ts';
import type { ArrivingEdit, Edits } from '../edits.ts';
import type { PlanContext } from '../plan.ts';
import type { MoveEdit } from '../types.ts';
import { seat, type Unit } from './seats.ts';

/**
 * 款, 项 and 目 that the number stated for them takes past others (第四项改为第九项): moves inside their list. A stated number binds there as
 * it does for articles; where the numbers cannot all be borne nothing moves, and the count says so.
 */
export function moveSiblings(edits: Edits, context: PlanContext): { moves: readonly MoveEdit[]; diagnostics: readonly Diagnostic[] } {
  const { index, stated } = context;
  const claimed = groupBy(
    [...stated.keys()].filter((id) => isListed(index, id)),
    (id) => index.visits.get(id)?.parent ?? '',
  );
  if (claimed.size === 0) return { moves: [], diagnostics: [] };
  const { gone, rewritten } = edits;
  const moves: MoveEdit[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [parent] of claimed) {
    if (gone.has(parent) || rewritten.has(parent)) continue;
    const children = childrenOf(index, parent);
    const coming = edits.arrivals.get(parent) ?? [];
    const standing: Unit[] = [];
    const beside = (side: 'after' | 'before' | 'last', id: NodeId): void => {
      for (const edit of coming) {
        if (edit.place.type === side && (edit.place.type === 'last' || edit.place.node === id))
          for (const each of idsOf(edit)) standing.push({ id: each, stated: null });
      }
    };
    for (const { id } of children) {
      beside('before', id);
      if (!edits.hasLeft(id)) {
        const number = stated.get(id)?.step.number ?? null;
        // One 款 that became several takes as many numbers.
        const pieces = rewritten.get(id)?.nodes ?? [null];
        for (const [k, piece] of pieces.entries()) standing.push({ id: k === 0 ? id : (piece?.id ?? ''), stated: number === null ? null : number + k });
      }
      beside('after', id);
    }
    beside('last', '');
    const arriving = coming.flatMap((edit) => {
      const { place } = edit;
      return place.type === 'number' ? idsOf(edit).map((id, k): Unit => ({ id, stated: place.number + k })) : [];
    });
    for (const { unit, passed } of seat(standing, arriving)?.movers ?? []) {
      const statement = stated.get(unit.id);
      const visit = index.visits.get(unit.id);
      if (statement === undefined || visit === undefined || unit.stated === null) continue;
      const { operation } = statement;
      moves.push({
        kind: 'move',
        nodes: [unit.id],
        parent,
        place: { type: 'number', number: unit.stated },
        shell: null,
        cause: { type: 'operation', operation },
      });
      if (statement.moves || stated.get(passed.id)?.moves === true) continue;
      const other = index.visits.get(passed.id)?.address ?? { steps: [] };
      diagnostics.push(diagnose('A037', placeOf(operation.clause), { address: formatAddress(visit.address), other: formatAddress(other) }));
    }
  }
  return { moves, diagnostics };
}

function isListed(index: StatuteIndex, id: NodeId): boolean {
  const type = index.visits.get(id)?.node.type;
  return type === 'paragraph' || type === 'item' || type === 'subitem';
}

function idsOf(edit: ArrivingEdit): readonly NodeId[] {
  return edit.kind === 'move' ? edit.nodes : edit.nodes.map((node) => node.id);
}

function childrenOf(index: StatuteIndex, parent: NodeId): readonly StatuteNode[] {
  const node = index.visits.get(parent)?.node;
  switch (node?.type) {
    case 'article':
      return node.paragraphs;
    case 'paragraph':
      return node.items;
    case 'item':
      return node.subitems.filter(isNumbered);
    default:
      return [];
  }
}
