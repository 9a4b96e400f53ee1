import { Drafting } from './drafting.ts';
import { ARTICLES } from './kinds/articles.ts';
import { DIVISIONS } from './kinds/divisions.ts';
import { FROZEN } from './kinds/frozen.ts';
import { LISTS } from './kinds/lists.ts';
import { PARAGRAPHS } from './kinds/paragraphs.ts';
import { WORDS } from './kinds/words.ts';
import type { Order } from './operations.ts';
import type { Random } from './random.ts';
import { citation, type Place, placesOf, printModel } from './statute.ts';

/** A statute, orders that can be carried out, and the statute that its drafter wanted; `frozen`: a 修正案, which counts no article again. */
export interface Sample {
  readonly base: readonly string[];
  readonly orders: readonly Order[];
  readonly expected: readonly string[];
  readonly frozen: boolean;
}

/** Changes a random statute at random and says so. */
export function generate(random: Random): Sample {
  const d = new Drafting(random);
  const places = placesOf(d.base);
  const base = printModel(d.base, (to) => citation(places.get(to) as Place));
  const frozen = random.chance(0.1);
  if (!frozen && random.chance(0.35)) random.pick(DIVISIONS)(d);
  if (!frozen && random.chance(0.1)) random.pick(DIVISIONS)(d);
  const kinds = frozen ? [...FROZEN, ...LISTS, ...WORDS] : [...ARTICLES, ...PARAGRAPHS, ...LISTS, ...WORDS];
  for (let i = random.below(7); i >= 0; i--) random.pick(kinds)(d);
  if (!frozen) stateNumbers(d);
  const orders = d.orders();
  return { base, orders: d.unsayable ? [] : orders, expected: printModel(d.work, d.cite), frozen };
}

/** Some of the articles that nothing else concerns are told their numbers, as drafters do for those that they amend. */
function stateNumbers(d: Drafting): void {
  const share = d.random.pick([0, 0.2, 0.5, 1]);
  for (const { article } of d.movable()) if (d.random.chance(share)) d.say(article);
}
