import { findReferences, leadsOf, type Reference, rewriteReferences, shortNames } from '../reference/index.ts';
import { type Address, stepAt } from '../statute/address.ts';
import { formatAddress } from '../statute/address-text.ts';
import { indexStatute } from '../statute/locate.ts';
import type { NodeId } from '../statute/types.ts';
import type { Unit } from '../statute/units.ts';
import { titleOf } from '../statute/walk.ts';
import { type Folded, foldWithOffsets } from '../text/fold.ts';
import { numbersIn, wordsOf } from './likeness.ts';
import type { Matching } from './tree.ts';
import type { Following } from './types.ts';
import { diffWords } from './words.ts';

/** Finds, in two paired texts, the references that only follow the numbering. */
export type Follower = (old: Unit, now: Unit) => readonly Following[];

/** A reference of the old text and what it would read if it only followed. */
interface Expected {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Reads the references of the old version as the numbering of the new one has them; `into` says where merged units went. */
export function followerOf(matching: Matching, into: ReadonlyMap<string, Unit>): Follower {
  const index = indexStatute(matching.old.statute);
  const textOf = (id: NodeId): string | undefined => matching.old.byKey.get(id)?.text;
  let read: ((id: NodeId, text: string) => Reference[]) | null = null;
  const reader = (): ((id: NodeId, text: string) => Reference[]) => {
    const texts = matching.old.units.map((unit) => unit.text);
    const names = shortNames(texts, titleOf(matching.old.statute));
    const leads = leadsOf(index, names, textOf);
    return (id, text) => findReferences(text, names, leads(id));
  };
  const destination = destinationOf(matching, into);
  return (old, now) => {
    if (old.text === now.text) return [];
    if (old.level === 'toc') return tocFollowing(old.text, now.text);
    if (old.address === null || now.address === null || old.level === 'division') return [];
    read ??= reader();
    const references = read(old.key, old.text);
    if (references.length === 0) return [];
    const { changes } = rewriteReferences(old.text, references, old.address, destination, now.address);
    return changes.length === 0 ? [] : confirmed(old.text, now.text, changes);
  };
}

/** The numbers of a line of the 目录 whose heading is the same. */
function tocFollowing(old: string, now: string): readonly Following[] {
  if (wordsOf(old) !== wordsOf(now)) return [];
  const [olds, news] = [numbersIn(old), numbersIn(now)];
  return olds.length === news.length ? olds.map((range, i) => ({ old: range, new: news[i] as Following['new'] })) : [];
}

/** Of the expected references those that the new text has in their place. */
function confirmed(old: string, now: string, expected: readonly Expected[]): readonly Following[] {
  const places: { readonly change: Expected; readonly start: number }[] = [];
  let text = '';
  let at = 0;
  for (const change of [...expected].sort((a, b) => a.start - b.start)) {
    text += old.slice(at, change.start);
    places.push({ change, start: text.length });
    text += change.text;
    at = change.end;
  }
  text += old.slice(at);
  const [mine, theirs] = [foldWithOffsets(text), foldWithOffsets(now)];
  const same = sameStretches(mine.text, theirs.text);
  return places.flatMap(({ change, start }): Following[] => {
    const [from, to] = [foldedAt(mine, start), foldedAt(mine, start + change.text.length)];
    const stretch = same.find((s) => s.old <= from && to <= s.old + s.length);
    if (stretch === undefined) return [];
    const [begin, end] = [theirs.from[from - stretch.old + stretch.new], theirs.from[to - 1 - stretch.old + stretch.new]];
    return begin === undefined || end === undefined ? [] : [{ old: { start: change.start, end: change.end }, new: { start: begin, end: end + 1 } }];
  });
}

/** Stretches that two texts have in common, in order. */
export function sameStretches(old: string, now: string): { readonly old: number; readonly new: number; readonly length: number }[] {
  let [i, k] = [0, 0];
  return diffWords(old, now, 'char').flatMap(({ kind, text: { length } }) => {
    const here = { old: i, new: k, length };
    if (kind !== 'inserted') i += length;
    if (kind !== 'deleted') k += length;
    return kind === 'same' ? [here] : [];
  });
}

/** The folded index of a raw offset: that of the first character at or behind it. */
function foldedAt({ from }: Folded, offset: number): number {
  let [low, high] = [0, from.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where an address of the old version is now; null for one that it does not have. */
function destinationOf(matching: Matching, into: ReadonlyMap<string, Unit>): (address: Address) => Address | 'deleted' | null {
  let units: ReadonlyMap<string, Unit> | null = null;
  return (address) => {
    units ??= byAddress(matching.old.units);
    // 第二章第三条: provisions are found by their article, and the chapter is that in which it stands now.
    const from = Math.max(
      0,
      address.steps.findIndex((step) => step.level === 'article'),
    );
    const old = units.get(formatAddress({ ...address, steps: address.steps.slice(from) }));
    if (old === undefined) return null;
    const now = matching.byOld.get(old.key)?.new ?? into.get(old.key);
    if (now === undefined || now.address === null) return 'deleted';
    return withDivisions(matching, now, withoutSoleParagraph(matching, old, now, now.address), address.steps.slice(0, from));
  };
}

/** Units by their addresses; of a number that stands twice, the first. */
function byAddress(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  const found = new Map<string, Unit>();
  for (const unit of units) {
    const key = unit.address === null ? null : formatAddress(unit.address);
    if (key !== null && !found.has(key)) found.set(key, unit);
  }
  return found;
}

/** A 款 that became an article of its own is cited by the article alone: 第一条第二款 → 第二条. */
function withoutSoleParagraph(matching: Matching, old: Unit, now: Unit, to: Address): Address {
  if (now.level !== 'paragraph' || matching.new.children.get(now.parent)?.length !== 1) return to;
  if (old.level === 'paragraph' && matching.byOld.get(old.parent)?.new.key === now.parent) return to;
  return { ...to, steps: to.steps.filter((step) => step.level !== 'paragraph') };
}

/** An address with the divisions of the levels named, as they stand around its article in the new version. */
function withDivisions(matching: Matching, now: Unit, to: Address, named: Address['steps']): Address {
  if (named.length === 0 || stepAt(to, 'article') === undefined) return to;
  for (let at: Unit | undefined = now; at !== undefined; at = matching.new.byKey.get(at.parent)) {
    if (at.level !== 'division' || at.address === null) continue;
    return { ...to, steps: [...at.address.steps.filter((step) => named.some((n) => n.level === step.level)), ...to.steps] };
  }
  return to;
}
