import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { offsetAt, type Passage } from '../text/source.ts';
import type { Decision, DecisionItem, Operation, UnreadClause } from './operation.ts';

/** A clause that was not understood, where its operation would stand. */
export interface NotUnderstood extends UnreadClause {
  readonly kind: 'not-understood';
  /** As an operation has it. */
  readonly item: string;
}

/** What one clause orders: an operation, or nobody knows what. Whoever lists or counts what a decision orders lists and counts both. */
export type Instruction = Operation | NotUnderstood;

/** All that an item orders, in the order of its wording. */
export function instructionsOf({ number, operations, unread }: DecisionItem): readonly Instruction[] {
  const left = unread.map((clause) => notUnderstood(clause, number));
  const out: Instruction[] = [];
  for (const operation of operations) {
    while (left[0] !== undefined && startOf(left[0].clause) < startOf(operation.clause)) out.push(left.shift() as NotUnderstood);
    out.push(operation);
  }
  return [...out, ...left];
}

/** A clause that was not understood as an instruction of an item; '' for one outside the items. */
export function notUnderstood(clause: UnreadClause, item: string): NotUnderstood {
  return { kind: 'not-understood', item, ...clause };
}

/** How much of a decision was understood. */
export interface ReadingTally {
  readonly understood: number;
  readonly unread: number;
  /** Errors that are of no clause: an open quotation, a statute not named. */
  readonly errors: number;
}

/** Counts what the items of a decision order, and what was not understood anywhere; `diagnostics` is what reading it had to say. */
export function readingOf({ parts, unread: outside }: Decision, diagnostics: readonly Diagnostic[]): ReadingTally {
  const items = parts.flatMap((part) => part.items);
  const unread = [...items.flatMap((item) => item.unread), ...outside];
  const told = new Set(unread.flatMap((clause) => clause.diagnostics));
  return {
    understood: items.reduce((sum, item) => sum + item.operations.length, 0),
    unread: unread.length,
    errors: diagnostics.filter((d) => isError(d) && !told.has(d)).length,
  };
}

function startOf({ origin }: Passage): number {
  return origin === null ? 0 : offsetAt(origin, 0);
}
