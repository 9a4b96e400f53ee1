import type { Statute } from '../statute/types.ts';
import { type Unit, unitsOf } from '../statute/units.ts';
import type { Pool } from './candidates.ts';
import { type Bag, bagOf, gramsIn, type Vocabulary, vocabularyOf, wordsOf } from './likeness.ts';
import type { Why } from './types.ts';

/** One version as a comparison sees it: its units, what lies in each, and the words of each with all it holds. */
export interface Tree {
  readonly statute: Statute;
  readonly units: readonly Unit[];
  readonly byKey: ReadonlyMap<string, Unit>;
  readonly children: ReadonlyMap<string, readonly Unit[]>;
  /** A unit's own text, folded, numbers masked. */
  readonly own: ReadonlyMap<string, string>;
  /** The same of the unit with its 款, 项 and 目, a line each; a division is its heading alone. */
  readonly whole: ReadonlyMap<string, string>;
}

export function treeOf(statute: Statute): Tree {
  const units = unitsOf(statute);
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const children = new Map<string, Unit[]>();
  for (const unit of units) {
    const list = children.get(unit.parent);
    if (list === undefined) children.set(unit.parent, [unit]);
    else list.push(unit);
  }
  const own = new Map(units.map((unit) => [unit.key, wordsOf(unit.text)]));
  const whole = new Map<string, string>();
  // From the end: what a unit holds stands behind it.
  for (let i = units.length - 1; i >= 0; i--) {
    const { key, level } = units[i] as Unit;
    const inside = level === 'division' ? [] : (children.get(key) ?? []).map((unit) => whole.get(unit.key) ?? '');
    whole.set(key, [own.get(key) ?? '', ...inside].filter((line) => line !== '').join('\n'));
  }
  return { statute, units, byKey, children, own, whole };
}

/** Two units of one text: the old one, the new one, and why they are taken for it. */
export interface Link {
  readonly old: Unit;
  readonly new: Unit;
  readonly why: Why;
}

/** Which of the two versions. */
export type Side = 'old' | 'new';

export function otherSide(side: Side): Side {
  return side === 'old' ? 'new' : 'old';
}

/** Both versions, their vocabulary, and the units paired so far, by the key of either side. */
export interface Matching {
  readonly old: Tree;
  readonly new: Tree;
  readonly vocabulary: Vocabulary;
  readonly byOld: Map<string, Link>;
  readonly byNew: Map<string, Link>;
  /** The words of a unit with all it holds. */
  readonly bag: (side: Side, unit: Unit) => Bag;
}

export function matchingOf(old: Statute, now: Statute): Matching {
  const trees = { old: treeOf(old), new: treeOf(now) };
  const documents = (tree: Tree): string[] => {
    const articles = tree.units.filter((unit) => unit.level === 'article');
    const loose = tree.units.filter((unit) => unit.level === 'preamble' || unit.level === 'annex');
    return [...articles, ...loose].map((unit) => tree.whole.get(unit.key) ?? '');
  };
  const vocabulary = vocabularyOf(documents(trees.old), documents(trees.new));
  // By the words: the only 款 of an article has the same as the article.
  const bags = new Map<string, Bag>();
  const bag = (side: Side, unit: Unit): Bag => {
    const text = trees[side].whole.get(unit.key) ?? '';
    const known = bags.get(text);
    if (known !== undefined) return known;
    const made = bagOf(text, vocabulary);
    bags.set(text, made);
    return made;
  };
  return { ...trees, vocabulary, byOld: new Map(), byNew: new Map(), bag };
}

/** Takes two units for one, unless either is paired already; says whether it did. */
export function link({ byOld, byNew }: Matching, old: Unit, now: Unit, why: Why): boolean {
  if (byOld.has(old.key) || byNew.has(now.key)) return false;
  const made = { old, new: now, why };
  byOld.set(old.key, made);
  byNew.set(now.key, made);
  return true;
}

/** Units of a version among which partners are looked for. */
export function poolOf({ vocabulary, bag, ...trees }: Matching, side: Side, units: readonly Unit[]): Pool {
  const { whole } = trees[side];
  return { grams: units.map((unit) => gramsIn(whole.get(unit.key) ?? '', vocabulary)), bag: (at) => bag(side, units[at] as Unit) };
}

/** The units of a list that are not paired yet. */
export function unpaired(matching: Matching, side: Side, units: readonly Unit[]): Unit[] {
  const taken = side === 'old' ? matching.byOld : matching.byNew;
  return units.filter((unit) => !taken.has(unit.key));
}
