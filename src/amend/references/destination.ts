import { type Address, type Step, stepAt } from '../../statute/address.ts';
import type { StatuteIndex } from '../../statute/locate.ts';
import { articleKey } from '../numbers/stated.ts';
import { keyOf } from '../provision-map.ts';
import type { Destination, ProvisionMap } from '../types.ts';

/** Where what an address of the base names is now: null where the base has nothing there. */
export function destinationOf(base: StatuteIndex, after: StatuteIndex, map: ProvisionMap): (address: Address) => Address | 'deleted' | null {
  const destinations = new Map(map.entries.map((entry) => [keyOf(entry.from), entry]));
  // A 款 that became an article of its own is cited by the article alone: 第一条第二款 → 第二条.
  const withoutSoleParagraph = ({ id }: Destination, to: Address): Address => {
    const step = stepAt(to, 'article');
    const [article, ...same] = (step !== undefined && after.articles.get(articleKey(step))) || [];
    if (article === undefined || same.length > 0 || article.paragraphs.length > 1 || article.id === base.visits.get(id)?.article?.id) return to;
    return { ...to, steps: to.steps.filter((s) => s.level !== 'paragraph') };
  };
  return (address) => {
    // 第二章第三条: provisions are found by their article, and the chapter is that in which it stands now.
    const from = Math.max(
      0,
      address.steps.findIndex((step) => step.level === 'article'),
    );
    const entry = destinations.get(keyOf({ steps: address.steps.slice(from) }));
    const to = entry?.to ?? entry?.into;
    return entry === undefined ? null : to ? withDivisions(withoutSoleParagraph(entry, to), address.steps.slice(0, from), after) : 'deleted';
  };
}

/** An address with the divisions of the levels named, as they stand around its article in the new text; without them where it lies in none. */
function withDivisions(address: Address, named: readonly Step[], { articles, visits }: StatuteIndex): Address {
  const step = named.length === 0 ? undefined : stepAt(address, 'article');
  const article = step === undefined ? undefined : articles.get(articleKey(step))?.[0];
  if (article === undefined) return address;
  const around: Step[] = [];
  for (let visit = visits.get(visits.get(article.id)?.parent ?? ''); visit !== undefined; visit = visits.get(visit.parent)) {
    const { node } = visit;
    if (node.type === 'division' && node.ordinal !== null && named.some((s) => s.level === node.level)) around.unshift({ level: node.level, ...node.ordinal });
  }
  return { ...address, steps: [...around, ...address.steps] };
}
