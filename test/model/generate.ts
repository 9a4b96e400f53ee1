import { Drafting } from './drafting.ts';
import { amendedNote, frontLines, makeFront } from './front.ts';
import { ARTICLES } from './kinds/articles.ts';
import { DIVISIONS } from './kinds/divisions.ts';
import { FROZEN } from './kinds/frozen.ts';
import { LISTS } from './kinds/lists.ts';
import { PARAGRAPHS } from './kinds/paragraphs.ts';
import { WORDS } from './kinds/words.ts';
import type { Order } from './orders.ts';
import type { Random } from './random.ts';
import { type Place, placesOf, printModel } from './statute.ts';
import { decisionText } from './wording/decision.ts';

/** A statute, orders that can be carried out, in words, and the statute that their drafter wanted. */
export interface Sample {
  readonly base: readonly string[];
  readonly orders: readonly Order[];
  readonly decision: string;
  readonly expected: readonly string[];
  /** Codes of what must be told. */
  readonly told: readonly string[];
}

/** Changes a random statute at random and says so. */
export function generate(random: Random): Sample {
  const d = new Drafting(random);
  const places = placesOf(d.base);
  const front = makeFront(random);
  const base = [...frontLines(front, d.base), ...printModel(d.base, (to) => places.get(to) as Place)];
  // A 修正案 counts no article again.
  const frozen = random.chance(0.1);
  if (!frozen && random.chance(0.35)) random.pick(DIVISIONS)(d);
  if (!frozen && random.chance(0.1)) random.pick(DIVISIONS)(d);
  const kinds = frozen ? [...FROZEN, ...LISTS, ...WORDS] : [...ARTICLES, ...PARAGRAPHS, ...LISTS, ...WORDS];
  for (let i = random.below(7); i >= 0; i--) random.pick(kinds)(d);
  if (!frozen) stateNumbers(d);
  const orders = d.orders();
  const kept = d.unsayable ? [] : orders;
  const decision = decisionText(front.title, kept, frozen, random);
  const after = { ...front, note: amendedNote(front, frozen) };
  return { base, orders: kept, decision, expected: [...frontLines(after, d.work), ...printModel(d.work, d.cite)], told: [] };
}

/** Some of the articles that nothing else concerns are told their numbers, as drafters do for those that they amend. */
function stateNumbers(d: Drafting): void {
  const share = d.random.pick([0, 0.2, 0.5, 1]);
  for (const { article } of d.movable()) if (d.random.chance(share)) d.say(article);
}
