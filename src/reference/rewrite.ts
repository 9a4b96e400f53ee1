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

/** Two references of one list whose units are one now: the list says it once, without the words from `start` to `end`. */
export interface Merged {
  readonly references: readonly [Reference, Reference];
  readonly start: number;
  readonly end: number;
  readonly to: Address;
}

/** What becomes of the references of one text. */
export interface RewrittenReferences {
  readonly changes: readonly ReferenceChange[];
  /** To a place that is gone: left as it is. */
  readonly dangling: readonly Reference[];
  /** To the unit that the one before it in the list means as well. */
  readonly merged: readonly Merged[];
  /** To a place that the words cannot say where they stand: a range turned round, or an end of it that is the other end. Left as it is. */
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
  /** The atom that stays before it in its list, if it is no end of a range, and where the text before it ends. */
  readonly before?: { readonly atom: Placed; readonly end: number };
}

/** What `place` is given of the text and of where it stands. */
interface Site {
  readonly text: string;
  readonly home: Address;
  readonly destination: DestinationOf;
  readonly newHome: Address;
  /** Whether a list may lose words between two references, ends included. */
  readonly mayLose: (start: number, end: number) => boolean;
}

/**
 * Changes the references to units that bear another number now (docs/semantics.md#consequential). An atom writes again as many
 * steps as it did, while the steps it leaves out are still those before it; else the whole address. Other laws are never touched. `mayLose`: whether
 * words from one reference to another may be taken out of their list.
 */
export function rewriteReferences(
  text: string,
  references: readonly Reference[],
  home: Address,
  destination: DestinationOf,
  newHome: Address,
  mayLose: Site['mayLose'] = () => true,
): RewrittenReferences {
  const result: Growing = { changes: [], dangling: [], merged: [], displaced: [], uncertain: [], neighbours: [] };
  const last = new Map<number, Placed>();
  const site = { text, home, destination, newHome, mayLose };
  const settled = settleReferences(references, home, (address) => isThere(address, destination));
  for (const [i, reference] of settled.entries()) {
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
    const placed = place(site, reference, before);
    const next = settled[i + 1];
    const asOne = isMerged(placed) && !(next?.chain === chain && next.rangeEnd) ? merge(site, reference, placed.before, result) : null;
    if (asOne !== null) {
      last.set(chain, asOne);
      continue;
    }
    if (placed === 'deleted') result.dangling.push(reference);
    else if (placed !== null && 'displaced' in placed) unplace(result, reference.rangeEnd ? before : undefined, { reference, to: placed.displaced });
    else if (placed !== null && reference.rangeEnd && !inOrder(before, placed)) unplace(result, before, placed);
    else if (placed !== null) {
      if (placed.change !== null) result.changes.push(placed.change);
      last.set(chain, before === undefined || reference.rangeEnd ? placed : { ...placed, before: { atom: before, end: before.reference.end } });
      continue;
    }
    if (placed !== null) last.set(chain, stale(reference, newHome));
  }
  return result;
}

/** What cannot be said where it stands; `before`: what is cited there means the same unit now. */
type Unsayable = { readonly displaced: Address; readonly before?: Placed };

function place({ text, home, destination, newHome }: Site, reference: Reference, before: Placed | undefined): Placed | Unsayable | 'deleted' | null {
  if (reference.written === 0) return stale(reference, newHome);
  const target = resolveReference(reference, home);
  if (target === null) return null;
  const { from, to } = withWrittenDivisions(reference, followHome(reference, target, destination), destination);
  if (to === 'deleted') return 'deleted';
  if (to === null) return stale(reference, newHome);
  // Two provisions merged into one: 第三十八条和第三十九条 must not become 第二十一条和第二十一条.
  if (before?.to && before.from && sameAddress(before.to, to) && !sameAddress(before.from, from)) return { displaced: to, before };
  const spelt = reference.spelling[0]?.suffixOnly
    ? spellSuffix(to.steps, before?.shown?.steps ?? [])
    : spell(reference, from, to, implied(reference, from, before, newHome, destination));
  if (spelt === null) return { displaced: to };
  const { start, end } = reference;
  const change = spelt === UNCHANGED || spelt === text.slice(start, end) ? null : { start, end, text: spelt, from, to };
  return { reference, change, shown: to, from, to };
}

function isMerged(placed: ReturnType<typeof place>): placed is Required<Unsayable> {
  return placed !== null && placed !== 'deleted' && 'displaced' in placed && placed.before !== undefined;
}

/** Behind a list: words that count its members, or deal with them one by one. */
const COUNTS_MEMBERS = /^(?:这|以上|所列)?(?:[两二三四五六七八九十]+|各|每)个?[编章节条款项]|^(?:分别|各自|之间|同时)/;

/**
 * 第三条、第四条 whose units are one now: the list loses one of them, the earlier unless it is the first (第一条、第三条和第四条: 第一条和第三条). Null where what
 * stands behind counts the members, where it is a range, where members share a unit (第三、四条), and where the one that stays cannot be spelt.
 */
function merge(site: Site, reference: Reference, before: Placed, result: Growing): Placed | null {
  const { before: earlier } = before;
  const shareUnit = [earlier?.atom, before].some((atom) => atom?.reference.spelling.at(-1)?.unit === '');
  if (reference.rangeEnd || shareUnit || !site.mayLose(before.reference.start, reference.end)) return null;
  if (COUNTS_MEMBERS.test(site.text.slice(reference.end))) return null;
  const to = before.to as Address;
  const references = [before.reference, reference] as const;
  const { end } = before.reference;
  if (earlier === undefined) {
    result.merged.push({ references, start: end, end: reference.end, to });
    return { ...before, reference, change: null };
  }
  const placed = place(site, reference, earlier.atom);
  if (placed === null || placed === 'deleted' || 'displaced' in placed) return null;
  result.changes = result.changes.filter((change) => change !== before.change);
  if (placed.change !== null) result.changes.push(placed.change);
  result.merged.push({ references, start: earlier.end, end, to });
  return { ...placed, before: { atom: earlier.atom, end } };
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

/** What cannot be said stays as it is; of a range whose ends make none any more, both. */
function unplace(result: Growing, first: Placed | undefined, { reference, to }: Pick<Placed, 'reference' | 'to'>): void {
  if (first?.to) {
    result.changes = result.changes.filter((change) => change !== first.change);
    result.displaced.push({ reference: first.reference, to: first.to });
  }
  if (to !== null) result.displaced.push({ reference, to });
}
