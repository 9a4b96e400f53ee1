import type { Segment } from '../../compare/words.ts';
import { connectivesIn } from './connectives.ts';
import { mentionsIn } from './mentions.ts';
import { type Hunk, type Texts, textsOf } from './stretches.ts';
import type { Mention, SubstanceMark } from './types.ts';

/** Texts of other units that share words with this one, so that what they say neither came nor went. */
export interface Elsewhere {
  /** Old texts whose words this unit took over: what was merged into it, what it was split from. */
  readonly old: readonly string[];
  /** New texts that took over words of this unit. */
  readonly new: readonly string[];
}

/** A mention, how many differences lie before it, and the first difference that it touches or that follows it. */
interface Open extends Mention {
  readonly passed: number;
  readonly hunk: number;
}

/** A change before equal ones are told as one; null: nothing stood there, or nothing stands there now. */
type Change = { readonly old: Mention | null; readonly new: Mention | null };

/** Longer words than these are a sentence: what is said in it is not taken for what is said in the sentence that stands in its place. */
const SENTENCE = 60;
/** A difference that is no more than a mention and this much around it replaces that mention. */
const AROUND = 4;
/** What has a value: the only one of its group that went is what became the only one that came. */
const VALUES = /^(?:money|term|age|share|date|penalty:)/;

/**
 * The changes of substance in one unit, from the stretches of its comparison. What both texts say is no change, wherever it stands; what
 * took the place of another is one mark with both words, the rest came or went.
 */
export function marksIn(stretches: readonly Segment[], elsewhere: Elsewhere = { old: [], new: [] }): SubstanceMark[] {
  const texts = textsOf(stretches);
  if (texts.hunks.length === 0) return [];
  const said = { old: mentionsIn(texts.old), new: mentionsIn(texts.new) };
  let [old, now] = openIn(texts, said);
  const changes: Change[] = [];
  const take = (pairs: readonly Change[]): void => {
    const taken = new Set(pairs.flatMap((pair) => [pair.old, pair.new]));
    old = old.filter((mention) => !taken.has(mention));
    now = now.filter((mention) => !taken.has(mention));
  };
  const replaced = (pairs: readonly Change[]): void => {
    take(pairs);
    changes.push(...pairs);
  };
  take(pairsBy(old, now, ({ hunk, key }) => `${hunk} ${key}`));
  replaced(pairsBy(alone(old, texts, 'old'), alone(now, texts, 'new'), ({ hunk, group }) => `${hunk} ${group}`));
  take(pairsBy(old, now, ({ key }) => key));
  old = notSaidIn(notNamed(old, said.new), elsewhere.new);
  now = notSaidIn(notNamed(now, said.old), elsewhere.old);
  const short = texts.hunks.map((hunk) => lengthOf(hunk.old) <= SENTENCE && lengthOf(hunk.new) <= SENTENCE);
  const replaceable = ({ hunk, group }: Open): boolean => short[hunk] === true && group !== 'modality';
  replaced(pairsBy(old.filter(replaceable), now.filter(replaceable), ({ hunk, group }) => `${hunk} ${group}`));
  replaced(pairsBy(single(old), single(now), ({ group }) => group));
  changes.push(...old.map((mention) => ({ old: mention, new: null })), ...now.map((mention) => ({ old: null, new: mention })));
  return once([...changes, ...connectivesIn(texts)]);
}

/** What the texts say that is not said at the same place of the other. */
function openIn({ hunks }: Texts, said: Record<'old' | 'new', readonly Mention[]>): [Open[], Open[]] {
  const before = withHunks(said.old, hunks, 'old');
  const after = withHunks(said.new, hunks, 'new');
  const place = ({ start, end, passed, key }: Open, side: 'old' | 'new'): string => {
    const from = hunks[passed - 1]?.[side][1] ?? 0;
    return `${passed} ${start - from} ${end - from} ${key}`;
  };
  const untouched = (mention: Open, side: 'old' | 'new'): boolean => {
    const next = hunks[mention.passed];
    return next === undefined || mention.end <= next[side][0];
  };
  const [places, kept] = [new Map<string, Open>(), new Set<Open>()];
  for (const mention of after) if (untouched(mention, 'new')) places.set(place(mention, 'new'), mention);
  for (const mention of before) {
    const partner = untouched(mention, 'old') ? places.get(place(mention, 'old')) : undefined;
    if (partner !== undefined) kept.add(mention).add(partner);
  }
  return [before.filter((mention) => !kept.has(mention)), after.filter((mention) => !kept.has(mention))];
}

function withHunks(mentions: readonly Mention[], hunks: readonly Hunk[], side: 'old' | 'new'): Open[] {
  let [passed, hunk] = [0, 0];
  return mentions.map((mention) => {
    while (passed < hunks.length && (hunks[passed] as Hunk)[side][1] <= mention.start) passed++;
    while (hunk < hunks.length && (hunks[hunk] as Hunk)[side][1] < mention.start) hunk++;
    return { ...mention, passed, hunk };
  });
}

/** Pairs of what has the same name on both sides, in order. */
function pairsBy(old: readonly Open[], now: readonly Open[], name: (mention: Open) => string): { old: Open; new: Open }[] {
  const waiting = new Map<string, Open[]>();
  for (const mention of now) {
    const list = waiting.get(name(mention));
    if (list === undefined) waiting.set(name(mention), [mention]);
    else list.push(mention);
  }
  for (const list of waiting.values()) list.reverse();
  return old.flatMap((mention) => {
    const partner = waiting.get(name(mention))?.pop();
    return partner === undefined ? [] : [{ old: mention, new: partner }];
  });
}

/** Mentions that are nearly all of a difference. */
function alone(mentions: readonly Open[], { hunks }: Texts, side: 'old' | 'new'): Open[] {
  return mentions.filter(({ hunk, start, end }) => {
    const [from, to] = hunks[hunk]?.[side] ?? [0, 0];
    return start < to && from < end && Math.max(0, start - from) + Math.max(0, to - end) <= AROUND;
  });
}

/** The values that are the only ones of their group. */
function single(mentions: readonly Open[]): Open[] {
  const counts = new Map<string, number>();
  for (const { group } of mentions) counts.set(group, (counts.get(group) ?? 0) + 1);
  return mentions.filter(({ group }) => VALUES.test(group) && counts.get(group) === 1);
}

/** What is left when each mention of other texts accounts for one of the same key. */
function notSaidIn(mentions: readonly Open[], texts: readonly string[]): Open[] {
  const said = new Map<string, number>();
  for (const { key } of texts.flatMap(mentionsIn)) said.set(key, (said.get(key) ?? 0) + 1);
  return mentions.filter(({ key }) => {
    const left = said.get(key) ?? 0;
    said.set(key, left - 1);
    return left <= 0;
  });
}

/** A body that the other text names as well neither came nor went, however often it is named. */
function notNamed(mentions: readonly Open[], others: readonly Mention[]): Open[] {
  const named = new Set(others.flatMap(({ group, key }) => (group === 'body' ? key : [])));
  return mentions.filter(({ key }) => !named.has(key));
}

function lengthOf([start, end]: readonly [number, number]): number {
  return end - start;
}

/** The same change at several places is one mark; marks stand in the order of reading. */
function once(changes: readonly Change[]): SubstanceMark[] {
  const marks = new Map<string, { mark: Omit<SubstanceMark, 'places'>; places: SubstanceMark['places'][number][] }>();
  const at = ({ old, new: now }: Change): number => (now ?? old)?.start ?? 0;
  for (const { old, new: now } of [...changes].sort((a, b) => at(a) - at(b))) {
    const kinds = [...new Set([...(old?.kinds ?? []), ...(now?.kinds ?? [])])];
    const name = `${old?.key ?? ''} → ${now?.key ?? ''}`;
    const known = marks.get(name) ?? { mark: { kinds, old: old?.words ?? null, new: now?.words ?? null }, places: [] };
    known.places.push({ old: old && { start: old.start, end: old.end }, new: now && { start: now.start, end: now.end } });
    marks.set(name, known);
  }
  return [...marks.values()].map(({ mark, places }) => ({ ...mark, places }));
}
