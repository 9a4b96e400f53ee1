import type { Delete } from '../../decision/operation.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { type Address, EVERY, lastStep, sameStep } from '../../statute/address.ts';
import type { NodeId } from '../../statute/types.ts';
import { built } from '../../text/passage.ts';
import { apartFromUnitEnd } from '../marks/unit-end.ts';
import { wholeUnitsGo } from '../marks/whole-unit.ts';
import { find, type Plan, type PlanContext } from '../plan.ts';
import { annexNamed, noPart, scopeOf } from '../scope.ts';
import type { Cause, Edit } from '../types.ts';

/**
 * 删去A、B: the units go (docs/semantics.md#deletion); 款 and 项 behind them close up. Where numbers are frozen (修正案 of a code) a deleted article leaves its
 * number: 第一百九十九条　（删去） (docs/semantics.md#frozen). Of a unit, sentences alone may go.
 */
export function planDelete(operation: Delete, context: PlanContext): Plan {
  const cause: Cause = { type: 'operation', operation };
  const edits: Edit[] = [];
  const diagnostics = [];
  for (const target of operation.targets) {
    if ((target.sentences !== undefined || target.segment !== undefined) && target.edge === undefined) {
      const plan = deleteSentences(operation, target, context);
      edits.push(...plan.edits);
      diagnostics.push(...plan.diagnostics);
      continue;
    }
    const annex = target.annex === undefined ? null : annexNamed(context.base, target.annex);
    if (annex !== null) {
      edits.push({ kind: 'annex', node: annex.id, lines: null, cause });
      continue;
    }
    const { paragraphs } = context.base.preamble;
    if (target.part === 'preamble' && target.steps.length === 0 && target.edge === undefined && paragraphs.length > 0) {
      for (const { id } of paragraphs) edits.push({ kind: 'delete', node: id, into: null, cause });
      continue;
    }
    if (target.part === 'heading' && target.steps.length > 0 && target.edge === undefined) {
      if (lastStep(target)?.number === EVERY) {
        const headings = everyDivision(target, context);
        if (headings.length === 0) diagnostics.push(noPart(target, operation));
        edits.push(...headings.map((node): Edit => ({ kind: 'delete', node, into: null, heading: true, cause })));
        continue;
      }
      const division = find(context, { steps: target.steps }, operation);
      if ('diagnostic' in division) diagnostics.push(division.diagnostic);
      else if (division.visit.node.type !== 'division') diagnostics.push(noPart(target, operation));
      else edits.push({ kind: 'delete', node: division.visit.node.id, into: null, heading: true, cause });
      continue;
    }
    const found = target.annex === undefined && isUnit(target) ? find(context, target, operation) : { diagnostic: noPart(target, operation) };
    if ('diagnostic' in found) {
      diagnostics.push(found.diagnostic);
      continue;
    }
    const { node, article } = found.visit;
    if (node.type === 'article' && context.frozen) {
      const paragraph = { type: 'paragraph', id: context.newId(), text: built('（删去）'), items: [] } as const;
      edits.push({ kind: 'rewrite', node: node.id, nodes: [{ ...node, gap: '　', labelAlone: false, paragraphs: [paragraph] }], placeholder: true, cause });
    } else if (node.type === 'paragraph' && article !== null && article.paragraphs.length === 1) {
      edits.push({ kind: 'delete', node: article.id, into: null, cause });
    } else edits.push({ kind: 'delete', node: node.id, into: null, cause });
  }
  return diagnostics.some(isError) ? { edits: [], diagnostics } : { edits, diagnostics };
}

/** 删去所有章名 · 第三章不再分节: the divisions of a level, in the whole statute or in the one named. */
function everyDivision(target: Address, context: PlanContext): readonly NodeId[] {
  const level = lastStep(target)?.level;
  const outer = target.steps.slice(0, -1);
  return [...context.index.visits.values()]
    .filter(({ node, address }) => node.type === 'division' && node.level === level && outer.every((step) => address.steps.some((s) => sameStep(s, step))))
    .map(({ node }) => node.id);
}

/** 删去第三条末句: the sentences go out of the text; where they are all of it, the unit goes. */
function deleteSentences(operation: Delete, target: Address, context: PlanContext): Plan {
  const scope = scopeOf(target, operation, context);
  if ('diagnostic' in scope) return { edits: [], diagnostics: [scope.diagnostic] };
  const cause: Cause = { type: 'operation', operation };
  const edits = scope.stretches.map((stretch): Edit => {
    const [start, end] = apartFromUnitEnd(context.texts.get(stretch.id)?.text ?? '', stretch.start, stretch.end);
    return { kind: 'text', node: stretch.id, start, end, text: '', cause };
  });
  return wholeUnitsGo({ edits, diagnostics: [] }, operation, context);
}

/** A unit, or a numbered paragraph of the preamble; not a part of one. */
function isUnit({ part, steps }: Address): boolean {
  return part === undefined || ((part === 'preamble' || part === 'text') && steps.length > 0);
}
