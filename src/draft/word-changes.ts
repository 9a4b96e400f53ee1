import { alreadyReads } from '../amend/match.ts';
import { addTo } from '../text/group.ts';
import { type Following, type Hunk, hunksOf } from './hunks.ts';
import { additionOf, deletionOf, plainly } from './insertions.ts';
import { bestStretch } from './phrases.ts';
import { isFree, madeOf, occurrences, type Revision, revisionOf } from './revision.ts';
import { unjoined } from './usage-key.ts';

/** Words of one unit that change: `old` stands in the unit addressed only where it changes; `edge` puts a sentence at the beginning or the end of it. */
export type WordChange =
  | { readonly kind: 'replace'; readonly old: string; readonly text: string }
  | { readonly kind: 'delete'; readonly old: string }
  | { readonly kind: 'insert'; readonly position: 'before' | 'after'; readonly anchor: string; readonly text: string }
  | { readonly kind: 'edge'; readonly position: 'before' | 'after'; readonly text: string };

/** A change, and where what it quotes stands in the base. */
interface Placed {
  readonly start: number;
  readonly change: WordChange;
}

/** A change with the stretch of the base that it quotes, and what it costs. */
export interface Quoted extends Placed {
  readonly end: number;
  readonly cost: number;
}

/** More stretches than this in one text are not looked at: the unit is restated. */
const MOST_HUNKS = 8;
/** More words between two stretches than this are no part of one quotation. */
const LONGEST_BETWEEN = 30;

/** The words by which one text becomes another, see `wordChanges`. */
export type WordChangesOf = (base: string, now: string, following: readonly Following[], scope: readonly string[]) => readonly WordChange[] | null;

/** `wordChanges` that are found once: trial after trial asks for nearly the same. */
export function wordChangesBy(usual?: ReadonlySet<string>): WordChangesOf {
  const known = new Map<string, readonly WordChange[] | null>();
  return (base, now, following, scope) => {
    const key = JSON.stringify([base, now, following.map(({ start, end, text }) => [start, end, text]), scope]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = wordChanges(base, now, following, scope, usual);
    known.set(key, found);
    return found;
  };
}

/**
 * The words by which `base` becomes `now`, beyond what `following` does to it anyway. `scope` are the texts of the unit that the decision
 * will address (the base text among them). Null if the unit had better be restated: too much of it changes, or there is no quotation that is clear
 * (docs/drafting.md#restated).
 */
function wordChanges(
  base: string,
  now: string,
  following: readonly Following[],
  scope: readonly string[],
  usual?: ReadonlySet<string>,
): readonly WordChange[] | null {
  const hunks = hunksOf(base, now, following);
  if (hunks === null) return null;
  const share = hunks.reduce((sum, hunk) => sum + changedIn(base, hunk), 0) / (base.length + now.length);
  if (share > MOST_CHANGED) return null;
  const revision = revisionOf(base, hunks, following, scope, usual);
  const common = commonChanges(revision);
  const settled = hunks.length - common.covered.size > MOST_HUNKS ? null : cheapest(revision, common.covered);
  if (settled === null) return null;
  // As they stand in the text.
  const changes = [...common.changes, ...settled].sort((a, b) => a.start - b.start).map(({ change }) => change);
  return share <= mostChanged(changes.length) ? changes : null;
}

/** A change for itself: what is common to all that are the same, the text that it makes, and how it is worded best where it stands. */
export interface SingleChange {
  readonly core: string;
  readonly base: string;
  readonly made: string;
  readonly change: WordChange;
}

/** The changes of a text, each worded for itself; none where too much of it changes. */
export function singleChanges(base: string, now: string): readonly SingleChange[] {
  const hunks = hunksOf(base, now, []) ?? [];
  if (hunks.length > MOST_HUNKS || hunks.reduce((sum, hunk) => sum + changedIn(base, hunk), 0) > MOST_CHANGED * (base.length + now.length)) return [];
  const revision = revisionOf(base, hunks, [], [base]);
  return hunks.flatMap((hunk, i) => {
    const [best] = [...quotationsFor(revision, i, i)].sort((a, b) => a.cost - b.cost);
    if (best === undefined || best.change.kind === 'edge') return [];
    const made = base.slice(0, hunk.start) + hunk.text + base.slice(hunk.end);
    return [{ core: `${unjoined(base.slice(hunk.start, hunk.end))}→${unjoined(hunk.text)}`, base, made, change: best.change }];
  });
}

/** In few places so much of a text may change before it is restated, in more of them half as much, and in very many nothing (docs/drafting.md#restated). */
const MOST_CHANGED = 0.2;
const MOST_CHANGED_IN_MANY = 0.1;
const FEW_PLACES = 2;
const MOST_PLACES = 4;

/** How much of a text may change before it is restated, by the number of places. */
function mostChanged(places: number): number {
  return places <= FEW_PLACES ? MOST_CHANGED : places <= MOST_PLACES ? MOST_CHANGED_IN_MANY : 0;
}

/** How many characters a stretch takes out and puts in, without those that it leaves at its edges. */
function changedIn(base: string, { start, end, text }: Hunk): number {
  const old = base.slice(start, end);
  const shorter = Math.min(old.length, text.length);
  let [head, tail] = [0, 0];
  while (head < shorter && old[head] === text[head]) head++;
  while (tail < shorter - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  return old.length + text.length - 2 * (head + tail);
}

/** Between two changes less than this is part of one phrase. */
const NEAR = 10;

function distance(one: Hunk, other: Hunk): number {
  return Math.max(one.start - other.end, other.start - one.end);
}

/** Words that change alike wherever they stand in the unit are quoted once. */
function commonChanges(revision: Revision): { readonly changes: readonly Placed[]; readonly covered: ReadonlySet<number> } {
  const { base, hunks, scope } = revision;
  const alike = new Map<string, number[]>();
  for (const [i, { start, end, text }] of hunks.entries()) {
    const key = `${base.slice(start, end)}→${text}`;
    addTo(alike, key, i);
  }
  const changes: Placed[] = [];
  const covered = new Set<number>();
  for (const group of alike.values()) {
    const [first, ...others] = group as [number, ...number[]];
    const near = (i: number): boolean => !group.includes(i) && group.some((k) => distance(hunks[i] as Hunk, hunks[k] as Hunk) < NEAR);
    if (others.length === 0 || hunks.some((_, i) => near(i))) continue;
    const { start, end } = hunks[first] as Hunk;
    const everywhere = (from: number, to: number, old: string): boolean =>
      occurrences(scope, old) === group.length &&
      others.every((i) => base.startsWith(old, (hunks[i] as Hunk).start - (start - from))) &&
      group.every((i) => isFree(revision, (hunks[i] as Hunk).start - (start - from), (hunks[i] as Hunk).end + (to - end)));
    const found = bestStretch(revision, first, first, everywhere);
    if (found === null) continue;
    const [old, text] = [base.slice(found.start, found.end), madeOf(revision, found.start, found.end, first, first)];
    changes.push({ start: found.start, change: plainly(revision, group, old, text) ?? { kind: 'replace', old, text } });
    for (const i of group) covered.add(i);
  }
  return { changes, covered };
}

/** The cheapest changes that take care of all stretches not covered yet, each by itself or with its neighbours. */
function cheapest(revision: Revision, covered: ReadonlySet<number>): readonly Placed[] | null {
  const { hunks } = revision;
  // By the number of stretches taken care of: the ways to do so, by where the last quotation ends.
  const ways: Way[][] = [[{ cost: 0, end: 0, changes: [] }], ...hunks.map((): Way[] => [])];
  for (let first = 0; first < hunks.length; first++) {
    if (covered.has(first)) {
      ways[first + 1]?.push(...(ways[first] as Way[]).map((way) => ({ ...way, end: Math.max(way.end, (hunks[first] as Hunk).end) })));
      continue;
    }
    for (let last = first; last < hunks.length && !covered.has(last); last++) {
      const next = hunks[last] as Hunk;
      if (last > first && next.start - (hunks[last - 1] as Hunk).end > LONGEST_BETWEEN) break;
      for (const quoted of quotationsFor(revision, first, last)) {
        for (const way of ways[first] as Way[]) {
          if (way.end > quoted.start) continue;
          ways[last + 1]?.push({ cost: way.cost + quoted.cost, end: Math.max(quoted.end, next.end), changes: [...way.changes, quoted] });
        }
      }
    }
    for (const list of ways) if (list.length > MOST_WAYS) list.sort((a, b) => a.cost - b.cost).splice(MOST_WAYS);
  }
  const [best] = (ways[hunks.length] as Way[]).sort((a, b) => a.cost - b.cost);
  return best?.changes ?? null;
}

interface Way {
  readonly cost: number;
  readonly end: number;
  readonly changes: readonly Placed[];
}

const MOST_WAYS = 12;
/** What it costs more to show words that come or go in what they become: 将“甲”修改为“甲乙”. */
const SHOWN = 4.5;

/** The ways to word the stretches from one to another as one change: 将“甲”修改为“乙”; alone also 在“甲”后增加“乙”, 删去“甲”. */
function quotationsFor(revision: Revision, first: number, last: number): readonly Quoted[] {
  const { base, hunks, scope } = revision;
  const sound = (start: number, end: number, old: string, text: string): boolean =>
    isFree(revision, start, end) && occurrences(scope, old) === 1 && !alreadyReads(base, start, old, text);
  const stretch = bestStretch(revision, first, last, sound);
  const found: Quoted[] = [];
  if (stretch !== null) {
    const change = { kind: 'replace', old: base.slice(stretch.start, stretch.end), text: madeOf(revision, stretch.start, stretch.end, first, last) } as const;
    found.push({ ...stretch, change });
  }
  const { start, end, text } = hunks[first] as Hunk;
  if (first !== last || (start < end && text !== '')) return found;
  const plain = start === end ? additionOf(revision, first) : deletionOf(revision, first);
  // What comes or goes is said to do so, where words can be named for it.
  return [...found, ...plain.map((quoted) => ({ ...quoted, cost: quoted.cost - SHOWN }))];
}
