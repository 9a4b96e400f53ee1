import type { Operation } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, relatedTo } from '../../diagnostics/diagnostic.ts';
import { type Address, depthOf, lastStep } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { Ordinal } from '../../statute/types.ts';
import { placeOf } from '../../text/passage.ts';
import type { Place } from '../../text/source.ts';
import type { WrongNumber } from './articles.ts';
import { statesArticleNumber } from './stated.ts';

/** A clause with a number that cannot be, and what is to be said of it. */
export interface Fault {
  readonly operation: Operation;
  readonly diagnostic: Diagnostic;
}

/** A stated number that no longer fits because of something else that is wrong. */
export interface Consequence {
  readonly operation: Operation | null;
  readonly stated: string;
  readonly counted: string;
}

/** Whether the numbers of articles and divisions are no longer sure when an operation fails. */
export function shakesNumbers(operation: Operation): boolean {
  const high = (address: Address | null): boolean => {
    const last = address === null ? undefined : lastStep(address);
    return last !== undefined && depthOf(last.level) <= depthOf('article');
  };
  switch (operation.kind) {
    case 'insert':
      return operation.level !== 'row' && depthOf(operation.level) <= depthOf('article');
    case 'delete':
      return operation.targets.some(high);
    case 'renumber':
    case 'split':
      return high(operation.target);
    case 'merge':
      return operation.targets.some(high) || high(operation.as);
    case 'move':
      return operation.targets.some(high) || high(operation.to);
    case 'swap':
      return operation.targets.some(high);
    default:
      return false;
  }
}

/**
 * The numbers at the root of a count that cannot be: two clauses with one number, or a number that counting does not give. Where something
 * else has failed (`shaken`), only the former.
 */
export function rootFaults(wrong: readonly WrongNumber[], shaken: boolean): readonly Fault[] {
  return wrong.flatMap(({ operation, stated, counted, rival, kind }): Fault[] => {
    if (operation === null || (shaken && (rival === null || kind === 'gap'))) return [];
    const params = { stated: numberName(stated), counted: counted === null ? '' : numberName({ number: counted, suffix: 0 }) };
    if (rival === null || rival === operation) return [{ operation, diagnostic: diagnose('A007', placeOf(operation.clause), params) }];
    const other = relatedTo(placeOf(rival.clause), 'other-clause');
    return [{ operation, diagnostic: diagnose('A046', placeOf(operation.clause), { ...params, item: operation.id, other: rival.id }, [other]) }];
  });
}

/** Where the article whose number does not fit is one of which no clause says anything, those that state numbers do not fit together with it. */
export function faultsOfAll([first]: readonly WrongNumber[], operations: readonly Operation[]): readonly Fault[] {
  if (first === undefined) return [];
  const { stated, counted } = first;
  const params = { stated: numberName(stated), counted: counted === null ? '' : numberName({ number: counted, suffix: 0 }) };
  return operations.filter(statesArticleNumber).map((operation) => ({ operation, diagnostic: diagnose('A007', placeOf(operation.clause), params) }));
}

/** What else does not fit, as the consequences that they are of a clause that was not understood or failed. */
export function consequencesOf(wrong: readonly WrongNumber[]): readonly Consequence[] {
  return wrong.map(({ operation, stated, counted }) => ({
    operation,
    stated: numberName(stated),
    counted: counted === null ? '' : numberName({ number: counted, suffix: 0 }),
  }));
}

/** The consequences told once, at the place of what is at their root. */
export function tellConsequences(consequences: readonly Consequence[], root: Place | null): readonly Diagnostic[] {
  if (consequences.length === 0) return [];
  const names = [...new Set(consequences.map(({ stated, counted }) => (counted === '' ? stated : `${stated}（${counted}）`)))];
  const list = names.slice(0, 8).join('、') + (names.length > 8 ? '……' : '');
  const places = [...new Set(consequences.map(({ operation }) => operation))].slice(0, 3).map((operation) => operation && placeOf(operation.clause));
  return [
    diagnose(
      'A047',
      root,
      { count: names.length, list },
      places.map((place) => relatedTo(place, 'other-clause')),
    ),
  ];
}

function numberName({ number, suffix }: Ordinal): string {
  return formatAddress({ steps: [{ level: 'article', number, suffix }] });
}
