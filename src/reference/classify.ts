import { depthOf, type Step } from '../statute/address.ts';
import type { Level } from '../statute/types.ts';
import type { WrittenAtom } from './chain.ts';
import type { Head } from './head.ts';
import type { Anchor, Reference, Scope } from './types.ts';

/** What a sentence has named before a chain: the last other instrument, and the last reference with an article or an anchor. */
export interface Sentence {
  named: string | null;
  last: Reference | null;
}

/** What begins a chain: a word for a step (前款 is an anchor, 该条 points back in the sentence) or what stands before 第. */
export type Opening = { readonly kind: 'anchor'; readonly anchor: Anchor } | { readonly kind: 'that'; readonly level: Level } | Head;

/** How an atom is to be read: `steps` are those it takes over from what stands before it. */
interface Reading {
  readonly scope: Scope;
  readonly law: string | null;
  readonly anchor: Anchor | null;
  readonly steps: readonly Step[];
}

const ARTICLE = depthOf('article');
const UNCERTAIN: Reading = { scope: 'uncertain', law: null, anchor: null, steps: [] };

/** Makes references of the atoms of one chain; the first is read by what opens the chain, each other one by the atom before it. */
export function classifyChain(atoms: readonly WrittenAtom[], opening: Opening, words: string, sentence: Sentence, chain: number): Reference[] {
  const references: Reference[] = [];
  const continues = opening.kind === 'that' && sentence.last !== null;
  for (const atom of atoms) {
    const before = references[references.length - 1];
    const level = atom.steps[0]?.step.level ?? null;
    const reading = before === undefined ? openingReading(opening, level, sentence) : nextReading(before, level, sentence);
    references.push({
      start: atom.start,
      end: atom.end,
      scope: reading.scope,
      law: reading.law,
      address: { steps: [...reading.steps, ...atom.steps.map((member) => member.step)] },
      anchor: reading.anchor,
      written: atom.steps.length,
      spelling: atom.steps,
      words: before === undefined ? words : '',
      chain: continues ? (sentence.last as Reference).chain : chain,
      rangeEnd: atom.rangeEnd,
    });
  }
  return references;
}

function openingReading(opening: Opening, level: Level | null, sentence: Sentence): Reading {
  switch (opening.kind) {
    case 'anchor':
      return { scope: 'relative', law: null, anchor: opening.anchor, steps: [] };
    case 'that':
      return pointingBack(opening.level, sentence);
    case 'own':
      return { ...UNCERTAIN, scope: level !== null && depthOf(level) > ARTICLE ? 'uncertain' : 'own', law: opening.law };
    case 'other':
      return { ...UNCERTAIN, scope: 'other', law: opening.law };
    case 'anaphor':
      return { ...UNCERTAIN, scope: 'other', law: sentence.named };
    case 'division':
      return level === 'article'
        ? { ...UNCERTAIN, scope: 'own' }
        : { ...UNCERTAIN, scope: 'relative', anchor: level === 'section' ? { level: 'chapter', back: 0 } : { level: 'part', back: 0 } };
    case 'unclear':
      return level !== null && depthOf(level) > ARTICLE ? elliptic(level, sentence) : UNCERTAIN;
    case 'bare':
      return bareReading(level, sentence);
  }
}

/**
 * A number with nothing before it: 第X条 is of this statute unless the sentence has named another, 第X款 of the article and 第X项 of
 * the paragraph it stands in, unless the sentence has named an article (违反第三十三条第一款…；违反第二款…).
 */
function bareReading(level: Level | null, { named, last }: Sentence): Reading {
  const home = homeOf(level);
  if (home === null) return { ...UNCERTAIN, scope: named === null ? 'own' : 'uncertain' };
  if (level === 'section') return { ...UNCERTAIN, scope: 'relative', anchor: home };
  if (named === null && (last === null || last.anchor !== null)) return { ...UNCERTAIN, scope: 'relative', anchor: home };
  return elliptic(level as Level, { named, last });
}

/** Either of the article last named or of the one the text stands in; the reading kept is the first, if it is of this statute. */
function elliptic(level: Level, { last }: Sentence): Reading {
  if (last === null || last.scope !== 'own') return { ...UNCERTAIN, anchor: homeOf(level) };
  return { ...UNCERTAIN, steps: carried(last.address.steps, level) };
}

/** 该条第二款, 同款第一项: of the unit the sentence named last, in whatever instrument. */
function pointingBack(level: Level, { last }: Sentence): Reading {
  if (last === null) return UNCERTAIN;
  const { scope, law, anchor, address } = last;
  const steps = address.steps.filter((step) => depthOf(step.level) <= depthOf(level));
  if (steps.some((step) => step.level === level) || anchor?.level === level) return { scope, law, anchor, steps };
  return anchor !== null && depthOf(anchor.level) > depthOf(level) ? { scope, law, anchor: { level, back: 0 }, steps: [] } : UNCERTAIN;
}

function nextReading(before: Reference, level: Level | null, sentence: Sentence): Reading {
  const { scope, law, anchor, address } = before;
  if (level === null) return UNCERTAIN;
  const steps = carried(address.steps, level);
  const leavesDivision = anchor !== null && depthOf(anchor.level) < ARTICLE && depthOf(level) >= ARTICLE;
  if (anchor === null || (depthOf(level) > depthOf(anchor.level) && !leavesDivision)) return { scope, law, anchor, steps };
  const home = homeOf(level);
  if (home === null) return { ...UNCERTAIN, scope: sentence.named === null ? 'own' : 'uncertain' };
  return { scope, law, anchor: home, steps: [] };
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
