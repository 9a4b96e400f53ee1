import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { findReferences, leadsOf, type Reference, rewriteReferences, shortNames } from '../../src/reference/index.ts';
import type { Address } from '../../src/statute/address.ts';
import { formatAddress } from '../../src/statute/address-text.ts';
import { indexStatute, type StatuteIndex } from '../../src/statute/locate.ts';
import type { NodeId } from '../../src/statute/types.ts';
import { articlesOf, titleOf } from '../../src/statute/walk.ts';
import { fold } from '../../src/text/fold.ts';
import { groupBy } from '../../src/text/group.ts';
import { statuteOf } from './texts.ts';

/** What the new version of a statute made of one reference of a text that is otherwise the same, and what we make of it. */
export interface Followed {
  readonly at: string;
  readonly text: string;
  readonly from: string;
  readonly ours: string;
  readonly official: string;
  /** Whether the unit has the very same words, and not only similar ones. */
  readonly same: boolean;
  readonly known: boolean;
}

const PAIRS = new URL('../../../shared/corpus/pairs/', import.meta.url);

/** The names of the pairs of versions; none where the corpus is absent. */
export function pairs(): readonly string[] {
  return existsSync(PAIRS) ? readdirSync(PAIRS).sort() : [];
}

/** Every own or relative reference in the units of the old version that the new one has with the same words, numbers apart. */
export function followedIn(pair: string): readonly Followed[] {
  const [old, now] = ['old', 'new'].map((name) => indexStatute(statuteOf(readFileSync(new URL(`${pair}/${name}.txt`, PAIRS), 'utf8'), name))) as [
    StatuteIndex,
    StatuteIndex,
  ];
  const partners = partnersOf(old, now);
  const byAddress = new Map([...old.visits].map(([id, visit]) => [formatAddress(visit.address), id]));
  const destination = (address: Address): Address | 'deleted' | null => {
    const id = byAddress.get(formatAddress(address));
    if (id === undefined) return null;
    const partner = partners.get(id);
    return partner === undefined ? 'deleted' : (now.visits.get(partner)?.address ?? 'deleted');
  };
  const [readOld, readNow] = [readerOf(old), readerOf(now)];
  return [...partners].flatMap(([id, partner]) => {
    const [text, official] = [textOf(old, id), textOf(now, partner)];
    if (text === undefined || official === undefined) return [];
    const same = mask(text) === mask(official);
    if (!same && similarity(mask(text), mask(official)) < 0.8) return [];
    const [home, newHome] = [old.visits.get(id)?.address, now.visits.get(partner)?.address] as [Address, Address];
    const [ours, theirs] = [readOld(id, text), readNow(partner, official)];
    if (ours.length !== theirs.length) return [];
    const { changes, dangling, displaced } = rewriteReferences(text, ours, home, destination, newHome);
    return ours.flatMap((reference, i) => {
      if (reference.scope === 'other' || reference.written === 0) return [];
      const { start, end } = reference;
      const change = changes.find((c) => c.start === start);
      const other = theirs[i] as Reference;
      const from = text.slice(start, end);
      const known = ![...dangling, ...displaced.map((d) => d.reference)].some((d) => d.start === start);
      return [{ at: formatAddress(home), text, from, ours: change?.text ?? from, official: official.slice(other.start, other.end), same, known }];
    });
  });
}

function readerOf(index: StatuteIndex): (id: NodeId, text: string) => Reference[] {
  const names = shortNames(
    [...index.visits.keys()].map((id) => textOf(index, id) ?? ''),
    titleOf(index.statute),
  );
  const leads = leadsOf(index, names, (id) => textOf(index, id));
  return (id, text) => findReferences(text, names, leads(id));
}

function textOf({ visits }: StatuteIndex, id: NodeId): string | undefined {
  const node = visits.get(id)?.node;
  return node !== undefined && 'text' in node ? node.text.text : undefined;
}

/** A text with the numbers of its references masked. */
function mask(text: string): string {
  return fold(text).replace(/第?（?[〇零一二三四五六七八九十百千0-9]+）?(?:条|款|项|目|章|节)(?:之[一二三四五六七八九十]+)?/g, '#');
}

/** Old unit → new unit: articles by their words, then what lies inside by its words, else by its place if the numbers agree. */
function partnersOf(old: StatuteIndex, now: StatuteIndex): ReadonlyMap<NodeId, NodeId> {
  const partners = new Map<NodeId, NodeId>();
  const [ours, theirs] = [old, now].map((index) => articlesOf(index.statute).map((a) => ({ id: a.id, words: wordsIn(index, a.id) }))) as [Unit[], Unit[]];
  for (const [from, to] of matched(ours, theirs)) partners.set(from, to);
  const [inOld, inNow] = [childrenOf(old), childrenOf(now)];
  for (const [from, to] of partners) {
    const [a, b] = [inOld.get(from) ?? [], inNow.get(to) ?? []].map((ids, i) => ids.map((id) => ({ id, words: wordsIn(i === 0 ? old : now, id) }))) as [
      Unit[],
      Unit[],
    ];
    for (const [x, y] of matched(a, b)) partners.set(x, y);
  }
  return partners;
}

interface Unit {
  readonly id: NodeId;
  readonly words: string;
}

const children = new WeakMap<StatuteIndex, ReadonlyMap<NodeId, NodeId[]>>();

function childrenOf(index: StatuteIndex): ReadonlyMap<NodeId, NodeId[]> {
  const known = children.get(index);
  if (known !== undefined) return known;
  const made = new Map([...groupBy([...index.visits], ([, visit]) => visit.parent)].map(([parent, list]) => [parent as NodeId, list.map(([id]) => id)]));
  children.set(index, made);
  return made;
}

function wordsIn(index: StatuteIndex, id: NodeId): string {
  const inside = childrenOf(index).get(id) ?? [];
  return mask(textOf(index, id) ?? '') + inside.map((child) => wordsIn(index, child)).join('|');
}

/** Pairs by equal words, in order; then, between two of those, the most similar. */
function matched(a: readonly Unit[], b: readonly Unit[]): [NodeId, NodeId][] {
  const found: [number, number][] = [];
  const byWords = groupBy(
    b.map((unit, i) => ({ ...unit, i })),
    (unit) => unit.words,
  );
  let last = -1;
  for (const [i, unit] of a.entries()) {
    const same = (byWords.get(unit.words) ?? []).filter((candidate) => candidate.i > last || (byWords.get(unit.words) ?? []).length === 1);
    const next = same[0];
    if (next === undefined || found.some(([, j]) => j === next.i)) continue;
    found.push([i, next.i]);
    last = Math.max(last, next.i);
  }
  const taken = new Set(found.map(([, j]) => j));
  const have = new Set(found.map(([i]) => i));
  for (const [i, unit] of a.entries()) {
    if (have.has(i)) continue;
    const scores = b.map((other, j) => (taken.has(j) ? 0 : similarity(unit.words, other.words)));
    const best = Math.max(0, ...scores);
    const j = scores.indexOf(best);
    if (best < 0.6 || a.some((other, k) => k !== i && !have.has(k) && similarity(other.words, (b[j] as Unit).words) > best)) continue;
    found.push([i, j]);
    taken.add(j);
    have.add(i);
  }
  return found.map(([i, j]) => [(a[i] as Unit).id, (b[j] as Unit).id]);
}

const grams = new Map<string, ReadonlySet<string>>();
function gramsOf(text: string): ReadonlySet<string> {
  const known = grams.get(text) ?? new Set(Array.from(text, (_, i) => text.slice(i, i + 2)));
  grams.set(text, known);
  return known;
}

/** The share of pairs of neighbouring characters that two texts have in common, 0 to 1. */
function similarity(a: string, b: string): number {
  const [one, two] = [gramsOf(a), gramsOf(b)];
  let common = 0;
  for (const gram of one) if (two.has(gram)) common++;
  return (2 * common) / Math.max(1, one.size + two.size);
}
