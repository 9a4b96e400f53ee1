import { type Address, depthOf, lastStep, stepAt } from '../statute/address.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import { isContinuation } from '../statute/paragraphs.ts';
import type { NodeId, StatuteNode } from '../statute/types.ts';
import { groupBy } from '../text/group.ts';
import type { Edits } from './edits.ts';
import { articleKey } from './numbers/stated.ts';
import type { Destination, ProvisionMap } from './types.ts';

/**
 * Where every unit of the base went. A unit inside rewritten text has no identity of its own any more: it maps to the place
 * that has its words there, or bears its number.
 */
export function mapProvisions(base: StatuteIndex, after: StatuteIndex, { merged, rewritten }: Edits): ProvisionMap {
  const inside = insideRewritten(base, after, rewritten);
  const entries: Destination[] = [];
  const byId = new Map<NodeId, Destination>();
  for (const [id, visit] of base.visits) {
    const into = merged.get(id);
    const to = rewritten.get(id)?.placeholder ? null : (after.visits.get(id)?.address ?? inside(id, byId));
    const entry: Destination = { id, from: visit.address, to, into: into === undefined ? null : (after.visits.get(into)?.address ?? null) };
    // A paragraph in which an item goes on has no address but the item's.
    if (!isContinuation(visit.node)) entries.push(entry);
    byId.set(id, entry);
  }
  return { entries, byId };
}

/**
 * Where a unit inside rewritten text went (docs/semantics.md#rewritten-lists): to the one that has its words, first where its parent went; else to the
 * one that has its number there, unless that has the words of another unit.
 */
function insideRewritten(
  base: StatuteIndex,
  after: StatuteIndex,
  rewritten: Edits['rewritten'],
): (id: NodeId, byId: ReadonlyMap<NodeId, Destination>) => Address | null {
  const byAddress = new Map([...after.visits.values()].flatMap((visit) => (isContinuation(visit.node) ? [] : [[keyOf(visit.address), visit]])));
  const within = groupBy([...after.visits.values()], ({ article }) => article?.id ?? '');
  const had = groupBy([...base.visits.values()], ({ article }) => article?.id ?? '');
  return (id, byId) => {
    const visit = base.visits.get(id);
    const outer = visit === undefined ? undefined : around(id, base, rewritten, byId);
    const last = visit && lastStep(visit.address);
    if (visit === undefined || last === undefined || !outer?.to) return null;
    const parent = byId.get(visit.parent)?.to;
    const words = wordsOf(visit.node);
    const article = after.articles.get(articleKeyOf(parent ?? outer.to));
    const same = (words === '' ? [] : (within.get(article?.[0]?.id ?? '') ?? [])).filter(
      ({ address, node }) => lastStep(address)?.level === last.level && wordsOf(node) === words,
    );
    const beside = parent ? same.filter(({ address }) => keyOf(parentOf(address)) === keyOf(parent)) : [];
    const only = beside.length === 1 ? beside[0] : same.length === 1 ? same[0] : undefined;
    if (only !== undefined) return only.address;
    // Articles are known by their number alone, whatever division was written anew around them.
    const place =
      last.level === 'article' ? byAddress.get(keyOf({ steps: [last] })) : parent ? byAddress.get(keyOf({ steps: [...parent.steps, last] })) : undefined;
    if (place === undefined) return null;
    const theirs = wordsOf(place.node);
    const another = (had.get(visit.article?.id ?? '') ?? []).some(
      (other) => other !== visit && other.parent === visit.parent && lastStep(other.address)?.level === last.level && wordsOf(other.node) === theirs,
    );
    return another && same.length === 0 ? null : place.address;
  };
}

/** The rewritten unit that a unit lies in. */
function around(id: NodeId, base: StatuteIndex, rewritten: Edits['rewritten'], byId: ReadonlyMap<NodeId, Destination>): Destination | undefined {
  for (let up = base.visits.get(id)?.parent; up !== undefined; up = base.visits.get(up)?.parent) if (rewritten.has(up)) return byId.get(up);
  return undefined;
}

/** What a unit says, without the mark that its place in a list gives it. */
function wordsOf(node: StatuteNode): string {
  return 'text' in node ? node.text.text.replace(/[；;。]$/, '') : '';
}

function articleKeyOf(address: Address): string {
  const step = stepAt(address, 'article');
  return step === undefined ? '' : articleKey(step);
}

function parentOf({ steps }: Address): Address {
  return { steps: steps.slice(0, -1) };
}

/** A key for an address; divisions are left out of the addresses of provisions already. */
export function keyOf({ steps, part }: Address): string {
  return steps.map((s) => `${depthOf(s.level)}.${s.number}.${s.suffix}`).join('/') + (part ?? '');
}
