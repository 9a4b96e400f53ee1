import { type Address, depthOf, sameAddress } from '../statute/address.ts';
import { groupBy } from '../text/group.ts';
import { readAs } from './resolve.ts';
import type { Reading, Reference } from './types.ts';

/**
 * Settles by what the statute has which reading of its references is meant: what does not exist is not meant, and no unit cites
 * itself by a number whose article is left out (（二）违反第二项的). One reading of the sentence left is taken, of two the parallel one, else they stay uncertain; where none is
 * left the nearest before the sentence that is there. The atoms of a list (第五项、第六项) are read alike.
 */
export function settleReferences(references: readonly Reference[], home: Address, exists: (address: Address) => boolean): Reference[] {
  if (references.every((reference) => reference.near.length === 0)) return [...references];
  const taken = new Map<Reference, Reference>();
  for (const run of groupBy(
    references.filter((r) => r.near.length > 0),
    listOf,
  ).values()) {
    for (const [reference, settled] of settleRun(run, home, exists)) taken.set(reference, settled);
  }
  return references.map((reference) => taken.get(reference) ?? reference);
}

/** Atoms of one chain with as many readings each, all below the article or none. */
function listOf({ chain, near, far, spelling }: Reference): string {
  const level = spelling[0]?.step.level;
  return [chain, near.length, far.length, level !== undefined && depthOf(level) > depthOf('article')].join();
}

function settleRun(run: readonly Reference[], home: Address, exists: (address: Address) => boolean): [Reference, Reference][] {
  const first = run[0] as Reference;
  // 第八条第二款第三项 says all: where the statute has it, it is meant, wherever it stands. An ellipsis is read from its own unit first.
  const whole = first.near[0]?.anchor === null;
  const fits =
    (side: 'near' | 'far') =>
    (_: Reading, k: number): boolean =>
      run.every((r) => isPossible(r[side][k] as Reading, home, exists, whole));
  const near = distinct(first.near, fits('near'), home);
  const side = near.length > 0 ? 'near' : 'far';
  const left = near.length > 0 ? near : distinct(first.far, fits('far'), home);
  const parallel = left.filter((at) => first[side][at]?.parallel === true);
  const choice = side === 'near' ? parallel : left.filter((at) => !isOnlyList(first.far[at] as Reading));
  const only = left.length === 1 ? left[0] : choice.length === 1 ? choice[0] : undefined;
  // Nothing that it could mean is there: it stays what the words say, and leads nowhere.
  const k =
    only ??
    (left.length === 0
      ? Math.max(
          0,
          first.near.findIndex((reading) => reading.parallel),
        )
      : undefined);
  if (k === undefined) return run.map((r) => [r, { ...r, scope: 'uncertain', law: null }]);
  return run.map((r) => {
    const { scope, law, anchor, address } = r[left.length === 0 ? 'near' : side][k] as Reading;
    return [r, { ...r, scope, law, anchor, address, near: [], far: [] }];
  });
}

/** 第三条第二项 without a 款. */
function isOnlyList({ anchor, address }: Reading): boolean {
  return anchor?.level === 'article' && address.steps[0]?.level === 'item';
}

/** The indices of the readings that fit, of those with one target the first. */
function distinct(readings: readonly Reading[], fits: (reading: Reading, k: number) => boolean, home: Address): number[] {
  const kept: number[] = [];
  for (const [k, reading] of readings.entries()) {
    if (!fits(reading, k)) continue;
    if (!kept.some((other) => sameTarget(readings[other] as Reading, reading, home))) kept.push(k);
  }
  return kept;
}

function sameTarget(a: Reading, b: Reading, home: Address): boolean {
  if (a.scope === 'other' || b.scope === 'other') return a.scope === b.scope && a.law === b.law && sameAddress(a.address, b.address);
  const [one, two] = [readAs(a, home), readAs(b, home)];
  return one !== null && two !== null && sameAddress(one, two);
}

function isPossible(reading: Reading, home: Address, exists: (address: Address) => boolean, whole: boolean): boolean {
  if (reading.scope === 'other') return true;
  const target = readAs(reading, home);
  return target !== null && (whole || !sameAddress(target, { steps: home.steps })) && exists(target);
}
