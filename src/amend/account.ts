import { type Instruction, instructionsOf, type NotUnderstood, notUnderstood } from '../decision/instructions.ts';
import type { Operation } from '../decision/operation.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import type { Amendment, Outcome } from './types.ts';

/** What the decision orders for this statute and what became of it: operations carried out or failed, clauses not understood. */
export type Account = Outcome | { readonly status: 'not-understood'; readonly operation: NotUnderstood };

/** What the decision of an amendment orders, in its order, each with what became of it. */
export function accountOf({ part, decision, outcomes }: Amendment): readonly Account[] {
  const known = new Map(outcomes.map((outcome) => [outcome.operation, outcome]));
  const ordered: readonly Instruction[] = [...part.items.flatMap(instructionsOf), ...decision.unread.map((clause) => notUnderstood(clause, ''))];
  return ordered.flatMap((each): readonly Account[] => {
    if (each.kind === 'not-understood') return [{ status: 'not-understood', operation: each }];
    const outcome = known.get(each as Operation);
    return outcome === undefined ? [] : [outcome];
  });
}

/**
 * How what decisions ordered came out: `ordered` = `applied` + `failed` + `unread`; `errors` are those that are of no such order (an open quotation, a
 * decision for another statute), `doubts` the warnings, choices among them, that --strict does not let pass (0 without it). Nothing is settled unless
 * all but `ordered` and `applied` are 0.
 */
export interface Tally {
  readonly ordered: number;
  readonly applied: number;
  readonly failed: number;
  readonly unread: number;
  readonly errors: number;
  readonly doubts: number;
}

/** Counts the orders of decisions; `diagnostics` is all that was said of them and of the statute. */
export function tallyOf(amendments: readonly Amendment[], diagnostics: readonly Diagnostic[], strict: boolean): Tally {
  const accounts = amendments.flatMap(accountOf);
  const count = (status: Account['status']): number => accounts.filter((account) => account.status === status).length;
  const told = new Set(accounts.flatMap(reasonsOf));
  const left = [...new Set(diagnostics)].filter((d) => !told.has(d));
  return {
    ordered: accounts.length,
    applied: count('applied'),
    failed: count('failed'),
    unread: count('not-understood'),
    errors: left.filter(isError).length,
    doubts: strict ? left.filter((d) => d.severity === 'warning').length : 0,
  };
}

/** The account of several statutes together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (of: keyof Tally): number => tallies.reduce((total, tally) => total + tally[of], 0);
  return { ordered: sum('ordered'), applied: sum('applied'), failed: sum('failed'), unread: sum('unread'), errors: sum('errors'), doubts: sum('doubts') };
}

/** Whether everything that was ordered was carried out and nothing else forbids the result. */
export function isSettled({ failed, unread, errors, doubts }: Tally): boolean {
  return failed + unread + errors + doubts === 0;
}

/** The errors that say why an order was not carried out. */
export function reasonsOf(account: Account): readonly Diagnostic[] {
  return account.status === 'applied' ? [] : account.status === 'failed' ? account.diagnostics : account.operation.diagnostics;
}
