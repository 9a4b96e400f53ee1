import { type Address, depthOf, type Step, sameAddress, sameStep } from '../statute/address.ts';
import { type DestinationOf, follow, isThere, neighbourChanged } from './follow.ts';
import { readAs, resolveAnchor, resolveReference } from './resolve.ts';
import { settleReferences } from './settle.ts';
import { spellAlike, spellSuffix, spellWhole } from './spell.ts';
import type { Reference } from './types.ts';

/** The new spelling of one atom, with the absolute address it meant and the one it means now. */
export interface ReferenceChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from: Address;
  readonly to: Address;
}

/** A reference and the place that it means now. */
export interface Displaced {
  readonly reference: Reference;
  readonly to: Address;
}

/** What becomes of the references of one text. */
export interface RewrittenReferences {
  readonly changes: readonly ReferenceChange[];
  /** To a place that is gone: left as it is. */
  readonly dangling: readonly Reference[];
  /** To a place that the words cannot say where they stand: merged with the one cited before, or a range turned round. Left as it is. */
  readonly displaced: readonly Displaced[];
  /** Not settled; `address` is the absolute address it has if it is one to this statute. */
  readonly uncertain: readonly Reference[];
  /** 前款, 前条 whose neighbour is another one now, or gone. */
  readonly neighbours: readonly Reference[];
}

type Growing = { -readonly [K in keyof RewrittenReferences]: RewrittenReferences[K][number][] };

/** An own or relative atom and what is to stand for it; `shown` is the address that a following atom is completed from. */
interface Placed {
  readonly reference: Reference;
  readonly change: ReferenceChange | null;
  readonly shown: Address | null;
  readonly from: Address | null;
  readonly to: Address | null;
}

/**
 * Changes the references to units that bear another number now (docs/semantics.md#consequential). An atom writes again as many
 * steps as it did, while the steps it leaves out are still those before it; else the whole address. Other laws are never touched.
 */
export function rewriteReferences(
  text: string,
  references: readonly Reference[],
  home: Address,
  destination: DestinationOf,
  newHome: Address,
): RewrittenReferences {
  const result: Growing = { changes: [], dangling: [], displaced: [], uncertain: [], neighbours: [] };
  const last = new Map<number, Placed>();
  for (const reference of settleReferences(references, home, (address) => isThere(address, destination))) {
    if (reference.scope === 'other') continue;
    if (reference.scope === 'uncertain') {
      result.uncertain.push({ ...reference, address: readAs(reference, home) ?? reference.address });
      continue;
    }
    const { anchor, chain } = reference;
    if (anchor !== null && anchor.back > 0 && neighbourChanged(anchor, home, newHome, destination)) {
      result.neighbours.push(reference);
      continue;
    }
    const before = last.get(chain);
    const placed = place(text, reference, before, home, destination, newHome);
    if (placed === 'deleted') result.dangling.push(reference);
    else if (placed !== null && 'displaced' in placed) result.displaced.push({ reference, to: placed.displaced });
    else if (placed !== null && reference.rangeEnd && !inOrder(before, placed)) unplace(result, before, placed);
    else if (placed !== null) {
      if (placed.change !== null) result.changes.push(placed.change);
      last.set(chain, placed);
      continue;
    }
    if (placed !== null) last.set(chain, stale(reference, newHome));
  }
  return result;
}

function place(
  text: string,
  reference: Reference,
  before: Placed | undefined,
  home: Address,
  destination: DestinationOf,
  newHome: Address,
): Placed | { readonly displaced: Address } | 'deleted' | null {
  if (reference.written === 0) return stale(reference, newHome);
  const target = resolveReference(reference, home);
  if (target === null) return null;
  const { from, to } = withWrittenDivisions(reference, followHome(reference, target, destination), destination);
  if (to === 'deleted') return 'deleted';
  if (to === null) return stale(reference, newHome);
  // Two provisions merged into one: 第三十八条和第三十九条 must not become 第二十一条和第二十一条.
  if (before?.to && before.from && sameAddress(before.to, to) && !sameAddress(before.from, from)) return { displaced: to };
  const spelt = reference.spelling[0]?.suffixOnly
    ? spellSuffix(to.steps, before?.shown?.steps ?? [])
    : spell(reference, from, to, implied(reference, from, before, newHome, destination));
  if (spelt === null) return { displaced: to };
  const { start, end } = reference;
  const change = spelt === UNCHANGED || spelt === text.slice(start, end) ? null : { start, end, text: spelt, from, to };
  return { reference, change, shown: to, from, to };
}

/** A bare 第二项 means the list of its own 款, or the article's only list. */
function followHome(reference: Reference, target: Address, destination: DestinationOf): { from: Address; to: Address | 'deleted' | null } {
  const anchored = reference.anchor?.level === 'paragraph' && reference.anchor.back === 0 && destination(target) === null;
  const from = anchored ? { steps: target.steps.filter((step) => step.level !== 'paragraph') } : target;
  return { from, to: follow(from, destination) };
}

/** 第二章第三条: an article is found by its own number; where its chapter is written in front of it, that follows too. */
function withWrittenDivisions(
  { spelling }: Reference,
  { from, to }: { from: Address; to: Address | 'deleted' | null },
  destination: DestinationOf,
): { from: Address; to: Address | 'deleted' | null } {
  const divisions = spelling.map(({ step }) => step).filter((step) => depthOf(step.level) < depthOf('article'));
  if (divisions.length === 0 || from.steps[0]?.level !== 'article' || to === null || to === 'deleted') return { from, to };
  const written = { steps: [...divisions, ...from.steps] };
  const whole = destination(written);
  return whole === null || whole === 'deleted' ? { from, to } : { from: written, to: whole };
}

/** The steps that a reader supplies before the written ones: those of the atom before or of what the sentence named, or those of the place of the text. */
function implied(
  { address, anchor, written, spelling }: Reference,
  from: Address,
  before: Placed | undefined,
  newHome: Address,
  destination: DestinationOf,
): readonly Step[] {
  const first = spelling[0]?.step.level;
  if (address.steps.length > written && before?.shown && first !== undefined) {
    return before.shown.steps.filter((step) => depthOf(step.level) < depthOf(first));
  }
  // 违反本条例第十条第一款…；违反第二款: what the step lies in stands in another chain, which follows as well.
  const above = address.steps.length > written ? destination({ steps: from.steps.slice(0, -written) }) : null;
  if (above !== null && above !== 'deleted') return above.steps;
  return anchor === null ? [] : (resolveAnchor(anchor, newHome)?.steps ?? []);
}

const UNCHANGED = Symbol('unchanged');

/** The atom for its new address; null where it cannot be written in its place. */
function spell(reference: Reference, from: Address, to: Address, before: readonly Step[]): string | typeof UNCHANGED | null {
  const { written, spelling, words } = reference;
  const left = to.steps.slice(0, Math.max(0, to.steps.length - written));
  // 第十三条第一款第一项至第五项, now items of 第十七条: 第五项 stands for what it stood for behind 第十七条第一项.
  const alike = spelling.length === to.steps.length - left.length && spelling.every(({ step }, i) => step.level === to.steps[left.length + i]?.level);
  const supplied = before.filter((step) => left.some((s) => s.level === step.level));
  if (!alike || left.length !== supplied.length || !left.every((step, i) => sameStep(step, supplied[i]))) return spellWhole(to.steps, reference);
  const steps = to.steps.slice(left.length);
  if (spelling.length > steps.length) return sameAddress(from, to) ? UNCHANGED : null;
  return steps.every((step, i) => sameStep(step, spelling[i]?.step)) ? UNCHANGED : words + spellAlike(steps, spelling);
}

/** An atom that is left as it is: what follows it is completed from what it says now. */
function stale(reference: Reference, newHome: Address): Placed {
  return { reference, change: null, shown: resolveReference(reference, newHome), from: null, to: null };
}

function inOrder(before: Placed | undefined, end: Placed): boolean {
  if (!before?.to || end.to === null) return true;
  for (const [i, step] of before.to.steps.entries()) {
    const other = end.to.steps[i];
    if (other === undefined || other.level !== step.level) return other !== undefined;
    if (other.number !== step.number) return other.number > step.number;
    if (other.suffix !== step.suffix) return other.suffix > step.suffix;
  }
  // 第十三条至第十三条第三款: what holds the other end is no end.
  return false;
}

/** Both ends of a range whose ends no longer make one are left as they are. */
function unplace(result: Growing, before: Placed | undefined, end: Placed): void {
  if (before?.to) {
    result.changes = result.changes.filter((change) => change !== before.change);
    result.displaced.push({ reference: before.reference, to: before.to });
  }
  if (end.to !== null) result.displaced.push({ reference: end.reference, to: end.to });
}
