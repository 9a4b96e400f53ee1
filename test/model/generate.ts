import { Drafting } from './drafting.ts';
import { amendedNote, frontLines, makeFront } from './front.ts';
import { KINDS, type KindName } from './kinds.ts';
import type { Order } from './orders.ts';
import type { Random } from './random.ts';
import { printModel } from './statute.ts';
import { toldOfReferences } from './told.ts';
import { decisionText } from './wording/decision.ts';

/** A statute, orders that can be carried out, in words, and the statute that their drafter wanted. */
export interface Sample {
  readonly base: readonly string[];
  readonly orders: readonly Order[];
  readonly decision: string;
  readonly expected: readonly string[];
  /** The new version as it is given to the program: `expected`, or with one citation that did not follow. */
  readonly given: readonly string[];
  /** Codes of what must be told. */
  readonly told: readonly string[];
}

/** Changes a random statute at random and says so; null where nothing came of it. */
export function generate(name: KindName, random: Random): Sample | null {
  const kind = KINDS[name];
  const d = new Drafting(random, kind.statute);
  // A 修正案 of a law counts no article again.
  const frozen = random.chance(kind.frozen);
  const front = makeFront(random, kind.contents, frozen);
  const edits = frozen ? kind.editsOfFrozen : kind.edits;
  if (!frozen) for (const chance of kind.divisions) if (random.chance(chance)) random.pick(kind.editsOfDivisions)(d);
  for (let i = random.below(kind.most); i >= 0; i--) random.pick(edits)(d);
  if (!frozen) stateNumbers(d);
  const orders = d.orders();
  if (d.unsayable || orders.length === 0) return null;
  const after = { ...front, title: d.title ?? front.title, note: amendedNote(front, frozen) };
  const expected = [...frontLines(after, d.work), ...printModel(d.work, d.cite)];
  const left = kind.drafted && random.chance(0.3) && d.leaveOneCitation();
  return {
    base: [...frontLines(front, d.base), ...d.baseLines],
    orders,
    decision: decisionText(front.title, orders, frozen, random),
    expected,
    given: left ? [...frontLines(after, d.work), ...printModel(d.work, d.cite)] : expected,
    told: toldOfReferences(d),
  };
}

/** Some of the articles that nothing else concerns are told their numbers, as drafters do for those that they amend. */
function stateNumbers(d: Drafting): void {
  const share = d.random.pick([0, 0.2, 0.5, 1]);
  for (const { article } of d.movable()) if (d.random.chance(share)) d.say(article);
}
