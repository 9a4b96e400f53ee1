import type { Delete } from '../../decision/operation.ts';
import { type Address, EVERY, lastStep, sameStep } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { NodeId } from '../../statute/types.ts';
import { fold } from '../../text/fold.ts';
import { built, placeOf } from '../../text/passage.ts';
import { annexNamed } from '../annex-named.ts';
import { apartFromUnitEnd } from '../marks/unit-end.ts';
import { wholeUnitsGo } from '../marks/whole-unit.ts';
import { allOf, find, type Plan, type PlanContext } from '../plan.ts';
import { Refused, refuse } from '../refused.ts';
import { noPart, scopeOf } from '../scope.ts';
import type { Cause, Edit } from '../types.ts';
import { deleteAnnexRows } from './annex-rows.ts';
import { deleteInTable } from './table.ts';

/**
 * 删去A、B: the units go (docs/semantics.md#deletion); 款 and 项 behind them close up. Where numbers are frozen (修正案 of a code) a deleted article leaves its
 * number: 第一百九十九条　（删去） (docs/semantics.md#frozen). Of a unit, sentences alone may go.
 */
export function planDelete(operation: Delete, context: PlanContext): Plan {
  const rows = operation.targets[0]?.annex === undefined ? null : deleteAnnexRows(operation, context);
  return rows ?? allOf(operation.targets.map((target) => deletionOf(target, operation, context)));
}

function deletionOf(target: Address, operation: Delete, context: PlanContext): Plan {
  const cause: Cause = { type: 'operation', operation };
  const goes = (...nodes: readonly NodeId[]): Plan => ({ edits: nodes.map((node): Edit => ({ kind: 'delete', node, into: null, cause })), notes: [] });
  const whole = target.edge === undefined;
  if ((target.sentences !== undefined || target.segment !== undefined) && whole) return deleteSentences(operation, target, context);
  const inTable = target.table === undefined ? null : deleteInTable(operation, target, context);
  if (inTable !== null) return inTable;
  const annex =
    target.annex === undefined || target.table !== undefined || target.part !== undefined || target.steps.length > 0 ? null : annexNamed(context.base, target);
  if (annex !== null) return { edits: [{ kind: 'annex', node: annex.id, blocks: null, cause }], notes: [] };
  const { paragraphs } = context.base.preamble;
  if (target.part === 'preamble' && target.steps.length === 0 && whole && paragraphs.length > 0) return goes(...paragraphs.map(({ id }) => id));
  if (target.part === 'heading' && target.steps.length > 0 && whole) return deleteHeadings(operation, target, context);
  const found = target.annex === undefined && isUnit(target) ? find(context, target, operation) : noPart(target, operation);
  if (found instanceof Refused) return found;
  const { node, article } = found;
  // 删去第六章“监事会”: what is quoted is its heading, and no words that stand in it.
  if (node.type === 'division' && target.words !== undefined && fold(target.words) !== fold(node.heading.text))
    return refuse('A004', placeOf(operation.clause), {
      address: formatAddress({ steps: target.steps, part: 'heading' }),
      words: target.words,
      have: '',
      within: '',
    });
  if (node.type === 'article' && context.frozen) {
    const paragraph = { type: 'paragraph', id: context.newId(), text: built('（删去）'), items: [] } as const;
    const left: Edit = {
      kind: 'rewrite',
      node: node.id,
      nodes: [{ ...node, gap: '　', labelAlone: false, paragraphs: [paragraph] }],
      placeholder: true,
      cause,
    };
    return { edits: [left], notes: [] };
  }
  return goes(node.type === 'paragraph' && article !== null && article.paragraphs.length === 1 ? article.id : node.id);
}

/** 删去第三章章名 · 删去所有节名: the headings alone (see `dissolveHeadings`). */
function deleteHeadings(operation: Delete, target: Address, context: PlanContext): Plan {
  const cause: Cause = { type: 'operation', operation };
  const named = (): readonly NodeId[] | Refused => {
    if (lastStep(target)?.number === EVERY) return everyDivision(target, context);
    const found = find(context, { steps: target.steps }, operation);
    return found instanceof Refused ? found : found.node.type === 'division' ? [found.node.id] : [];
  };
  const headings = named();
  if (headings instanceof Refused) return headings;
  if (headings.length === 0) return noPart(target, operation);
  return { edits: headings.map((node): Edit => ({ kind: 'delete', node, into: null, heading: true, cause })), notes: [] };
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
  if (scope instanceof Refused) return scope;
  const cause: Cause = { type: 'operation', operation };
  const edits = scope.map((stretch): Edit => {
    const [start, end] = apartFromUnitEnd(context.texts.get(stretch.id)?.text ?? '', stretch.start, stretch.end);
    return { kind: 'text', node: stretch.id, start, end, text: '', cause };
  });
  return wholeUnitsGo({ edits, notes: [] }, operation, context);
}

/** A unit, or a numbered paragraph of the preamble; not a part of one. */
function isUnit({ part, steps }: Address): boolean {
  return part === undefined || ((part === 'preamble' || part === 'text') && steps.length > 0);
}
