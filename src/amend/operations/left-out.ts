import type { Operation } from '../../decision/operation.ts';
import { diagnose, isError } from '../../diagnostics/diagnostic.ts';
import { type Address, lastStep, parentAddress } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { withoutBetween } from '../../text/between.ts';
import { placeOf } from '../../text/passage.ts';
import { findWords } from '../match.ts';
import type { Plan, PlanContext } from '../plan.ts';
import { Refused } from '../refused.ts';
import { scopeOf } from '../scope.ts';

/** Whether a clause itself says where: a unit or a pronoun for one stands in it beside what it quotes. */
export function saysPlace({ clause }: Operation): boolean {
  return /[条款项目段句其该此这述]|附/.test(withoutBetween(clause.text, '“”'));
}

/** A clause about words that says no place; `plan` plans it in places. */
interface Clause {
  readonly operation: Operation;
  readonly words: readonly string[];
  readonly plan: (targets: readonly Address[]) => Plan;
}

/**
 * 删去第二款中的“甲”，将“乙”修改为“丙”: the last clause is about the place last named, 第二款, if its words stand there; if they do not, about the next wider unit
 * up to the article (docs/semantics.md#context). Either is told where the other could be meant: what stands in the article outside the place, too.
 */
export function planLeftOut(target: Address, { operation, words, plan }: Clause, context: PlanContext): Plan {
  const own = plan([target]);
  const units = isBelowArticle(target) ? widerUnits(target) : [];
  const article = units[units.length - 1];
  if (article === undefined) return own;
  const told = (address: Address, other: Address, among: readonly string[], reason: 'narrower' | 'wider') => {
    const params = { address: formatAddress(address), other: formatAddress(other), words: among.join('”、“'), reason };
    return diagnose('A067', placeOf(operation.clause), params);
  };
  if (!(own instanceof Refused)) {
    const inside = countsIn(target, operation, words, context);
    const around = countsIn(article, operation, words, context);
    const elsewhere = words.filter((_, i) => (around[i] ?? 0) > (inside[i] ?? 0));
    return elsewhere.length === 0 ? own : { ...own, notes: [...own.notes, told(target, article, elsewhere, 'narrower')] };
  }
  if (!own.diagnostics.filter(isError).every(({ code }) => code === 'A004')) return own;
  for (const unit of units) {
    const wider = plan([unit]);
    if (!(wider instanceof Refused)) return { ...wider, notes: [...wider.notes, told(unit, target, words, 'wider')] };
  }
  return own;
}

/** Whether an address is a 款, 项 or 目 of the old text and nothing less. */
function isBelowArticle({ steps, ...narrowing }: Address): boolean {
  return steps.some((step) => step.level === 'article') && lastStep({ steps })?.level !== 'article' && Object.keys(narrowing).length === 0;
}

/** The units around one, from the inside out, up to its article. */
function widerUnits(address: Address): readonly Address[] {
  const units: Address[] = [];
  for (let at = address; lastStep(at)?.level !== 'article'; ) {
    at = parentAddress(at);
    units.push(at);
  }
  return units;
}

/** How often each of the words stands in a place. */
function countsIn(address: Address, operation: Operation, words: readonly string[], context: PlanContext): readonly number[] {
  const scope = scopeOf(address, operation, context);
  const matches = scope instanceof Refused ? [] : scope.flatMap(({ id }) => findWords(context.texts.get(id)?.text ?? '', words).matches);
  return words.map((_, i) => matches.filter(({ word }) => word === i).length);
}
