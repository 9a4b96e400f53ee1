import { depthOf, type Step } from '../statute/address.ts';
import type { Level } from '../statute/types.ts';
import type { WrittenAtom } from './chain.ts';
import type { Head } from './head.ts';
import type { Anchor, Reading, Reference } from './types.ts';

/**
 * What a sentence has named before a chain: the last other instrument and the atoms with an article or an anchor of the last chain
 * that has any; `past` are those of the sentences before it.
 */
export interface Sentence {
  readonly named: string | null;
  readonly last: readonly Reference[];
  readonly past: readonly Reference[];
  /** The verb that governs `last`: 违反, 有, 实施; '' if none of these does. */
  readonly verb: string;
}

/**
 * What begins a chain: a word for a step (前款 is an anchor, 该条 points back in the sentence) or what stands before 第; `joined` when
 * that is 、 or 和, `verb` the verb that stands there (违反第二款).
 */
export type Opening =
  | { readonly kind: 'anchor'; readonly anchor: Anchor }
  | { readonly kind: 'that'; readonly level: Level }
  | (Head & { readonly joined: boolean; readonly verb: string });

/** How an atom is to be read, without its own steps: settled, or what the words allow. */
type Taken = Omit<Reading, 'address' | 'parallel'> & { readonly parallel?: boolean } & { readonly steps: readonly Step[] };
interface Readings {
  readonly settled: Taken | null;
  readonly near: readonly Taken[];
  readonly far: readonly Taken[];
}

const ARTICLE = depthOf('article');
/** Behind a longer list of articles no 款 or 项 is completed from it. */
const MOST = 16;
const OWN: Taken = { scope: 'own', law: null, anchor: null, steps: [] };
const UNKNOWN: Readings = { settled: null, near: [], far: [] };

/**
 * Makes references of the atoms of one chain; the first is read by what opens the chain, each other one by the atom before it.
 * `subject` is the instrument that the statute implements, if its title names one.
 */
export function classifyChain(
  atoms: readonly WrittenAtom[],
  opening: Opening,
  words: string,
  sentence: Sentence,
  chain: number,
  subject: string | null,
): Reference[] {
  const references: Reference[] = [];
  const back = opening.kind === 'that' ? sentence.last.at(-1) : undefined;
  for (const atom of atoms) {
    const before = references[references.length - 1];
    const level = atom.steps[0]?.step.level ?? null;
    const readings = before === undefined ? openingReadings(opening, level, sentence, subject) : nextReadings(before, level, sentence, subject);
    const own = atom.steps.map((member) => member.step);
    const complete = ({ steps, parallel = false, ...reading }: Taken): Reading => ({ ...reading, parallel, address: { steps: [...steps, ...own] } });
    const [near, far] = [readings.near.map(complete), readings.far.map(complete)];
    const { scope, law, anchor, address } = readings.settled === null ? undecided(near, own) : complete(readings.settled);
    references.push({
      start: atom.start,
      end: atom.end,
      scope,
      law,
      anchor,
      address,
      near,
      far,
      written: atom.steps.length,
      spelling: atom.steps,
      words: before === undefined ? words : '',
      chain: back?.chain ?? chain,
      rangeEnd: atom.rangeEnd,
    });
  }
  return references;
}

/** A reference with several readings shows the one of this statute that says most, one with a single reading that one. */
function undecided(near: readonly Reading[], own: readonly Step[]): Pick<Reference, 'scope' | 'law' | 'anchor' | 'address'> {
  const only = near.length === 1 ? near[0] : undefined;
  if (only !== undefined) return only;
  const fullest = near.filter((reading) => reading.scope !== 'other').sort((a, b) => b.address.steps.length - a.address.steps.length)[0];
  return { scope: 'uncertain', law: null, anchor: fullest?.anchor ?? null, address: fullest?.address ?? { steps: own } };
}

function settled(reading: Taken): Readings {
  return { settled: reading, near: [], far: [] };
}

function openingReadings(opening: Opening, level: Level | null, sentence: Sentence, subject: string | null): Readings {
  switch (opening.kind) {
    case 'anchor':
      return settled({ scope: 'relative', law: null, anchor: opening.anchor, steps: [] });
    case 'that':
      return pointingBack(opening.level, sentence);
    case 'own':
      return level !== null && depthOf(level) > ARTICLE ? UNKNOWN : settled({ ...OWN, law: opening.law });
    case 'other':
      return settled({ ...OWN, scope: 'other', law: opening.law });
    case 'anaphor':
      return settled({ ...OWN, scope: 'other', law: sentence.named });
    case 'division':
      return settled(level === 'article' ? OWN : { ...OWN, scope: 'relative', anchor: { level: level === 'section' ? 'chapter' : 'part', back: 0 } });
    case 'broken':
      return UNKNOWN;
    case 'unclear':
      return level !== null && depthOf(level) > ARTICLE ? elliptic(level, sentence, '') : UNKNOWN;
    case 'bare':
      return bare(level, sentence, subject, opening);
  }
}

/**
 * A number with nothing before it. 第X条 is of this statute unless the sentence has named another: behind 、 or 和 it is of the
 * instrument whose article stands before (刑法第一百六十三条规定的…罪、第二百七十一条规定的…罪); where this statute's article was
 * named last it is of this one; else only the statute can tell.
 */
function bare(level: Level | null, sentence: Sentence, subject: string | null, { joined, verb }: { joined: boolean; verb: string }): Readings {
  if (level === 'section') return settled({ ...OWN, scope: 'relative', anchor: { level: 'chapter', back: 0 } });
  if (homeOf(level) !== null) return elliptic(level as Level, sentence, verb);
  const { named } = sentence;
  const last = sentence.last.at(-1);
  if (named === null) return { settled: null, near: [OWN], far: subject === null ? [] : [{ ...OWN, scope: 'other', law: subject }] };
  const other: Taken = { ...OWN, scope: 'other', law: named };
  if (last?.scope === 'other' && joined) return settled(other);
  return last?.scope === 'own' && last.law !== null ? { settled: null, near: [OWN], far: [other] } : { settled: null, near: [OWN, other], far: [] };
}

/**
 * 第X款 and 第X项 without their article are of the unit the text stands in, or of the one the sentence named last
 * (违反第三十三条第一款…；违反第二款…, where the same verb tells); failing both, of what was named before, or of the article's only list.
 */
function elliptic(level: Level, sentence: Sentence, verb: string): Readings {
  const last = sentence.last.at(-1);
  const home: Taken = { ...OWN, scope: 'relative', anchor: homeOf(level) };
  const parallel = verb !== '' && verb === sentence.verb && last?.scope !== 'other';
  // 违反第十条至第十五条…；违反第二款: of any article of the range.
  const ofMany = sentence.last.length > MOST || sentence.last.some(isArticleRange);
  if ((ofMany && parallel) || sentence.last.some((r) => r.scope === 'uncertain' && r.near.length === 0)) return UNKNOWN;
  const near = distinct([home, ...(ofMany ? [] : after(sentence.last, level).map((reading) => ({ ...reading, parallel })))]);
  const list: Taken[] = level === 'item' ? [{ ...OWN, scope: 'relative', anchor: { level: 'article', back: 0 } }] : [];
  return { settled: null, near, far: distinct([...after(sentence.past.slice(0, MOST), level), ...list]) };
}

function isArticleRange({ rangeEnd, spelling }: Reference): boolean {
  return rangeEnd && spelling[0]?.step.level === 'article';
}

/** What an atom of `level` would be if it went on from one of these references, in each reading that one has. */
function after(before: readonly Reference[], level: Level): Taken[] {
  const readings = before.flatMap((r) => (r.near.length > 0 ? r.near : r.scope === 'uncertain' ? [] : [asReading(r, r.scope)]));
  return readings.map((reading) => continued(reading, level)).filter((reading) => reading !== null);
}

function asReading({ law, anchor, address }: Reference, scope: Reading['scope']): Reading {
  return { scope, law, anchor, address, parallel: false };
}

function distinct(readings: readonly Taken[]): Taken[] {
  const key = ({ scope, law, anchor, steps }: Taken): string => JSON.stringify([scope === 'other' ? law : '', anchor, steps]);
  return [...new Map(readings.map((reading) => [key(reading), reading])).values()];
}

/** 该条第二款, 同款第一项: of the unit named last, in whatever instrument, be it in the sentence before. */
function pointingBack(level: Level, { last, past }: Sentence): Readings {
  const before = last.at(-1) ?? past.at(-1);
  if (before === undefined || before.scope === 'uncertain') return UNKNOWN;
  const { scope, law, anchor, address } = before;
  const steps = address.steps.filter((step) => depthOf(step.level) <= depthOf(level));
  if (steps.some((step) => step.level === level) || anchor?.level === level) return settled({ scope, law, anchor, steps });
  return anchor !== null && depthOf(anchor.level) > depthOf(level) ? settled({ scope, law, anchor: { level, back: 0 }, steps: [] }) : UNKNOWN;
}

function nextReadings(before: Reference, level: Level | null, sentence: Sentence, subject: string | null): Readings {
  if (level === null) return UNKNOWN;
  if (before.near.length > 0 && depthOf(level) > ARTICLE) {
    const go = (reading: Reading): Taken => ({
      ...(continued(reading, level) ?? { ...OWN, scope: 'relative', anchor: homeOf(level) }),
      parallel: reading.parallel,
    });
    return { settled: null, near: before.near.map(go), far: before.far.map(go) };
  }
  if (before.near.length > 0 && before.anchor === null) {
    const without = ({ scope, law, anchor, ...reading }: Reading): Taken => ({ scope, law, anchor, steps: carried(reading.address.steps, level) });
    return { settled: null, near: before.near.map(without), far: before.far.map(without) };
  }
  if (before.scope === 'uncertain' && before.near.length === 0) return UNKNOWN;
  const next = before.scope === 'uncertain' ? null : continued(asReading(before, before.scope), level);
  if (next !== null) return settled(next);
  const anchor = homeOf(level);
  return anchor === null ? bare(level, sentence, subject, { joined: false, verb: '' }) : settled({ scope: 'relative', law: null, anchor, steps: [] });
}

/** The reading that goes on at `level`: it takes over the upper steps; null where they lie too deep, and its home counts anew. */
function continued({ scope, law, anchor, address }: Reading, level: Level): Taken | null {
  const leavesDivision = anchor !== null && depthOf(anchor.level) < ARTICLE && depthOf(level) >= ARTICLE;
  if (anchor !== null && (depthOf(level) <= depthOf(anchor.level) || leavesDivision)) return null;
  return { scope, law, anchor, steps: carried(address.steps, level) };
}

/** The unit that a number without its upper levels is counted in; null for those that stand by themselves. */
function homeOf(level: Level | null): Anchor | null {
  switch (level) {
    case 'section':
      return { level: 'chapter', back: 0 };
    case 'paragraph':
      return { level: 'article', back: 0 };
    case 'item':
      return { level: 'paragraph', back: 0 };
    case 'subitem':
      return { level: 'item', back: 0 };
    default:
      return null;
  }
}

/** The steps of an address that one of `level` behind it takes over: divisions for divisions, 条 and 款 for 款 and 项. */
function carried(steps: readonly Step[], level: Level): readonly Step[] {
  const depth = depthOf(level);
  return steps.filter((step) => depthOf(step.level) < depth && depthOf(step.level) >= ARTICLE === depth >= ARTICLE);
}
