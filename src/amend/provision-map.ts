import { type Address, depthOf, lastStep, stepAt } from '../statute/address.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import { isContinuation } from '../statute/paragraphs.ts';
import type { NodeId, StatuteNode } from '../statute/types.ts';
import type { Visit } from '../statute/walk.ts';
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
  let known: ReturnType<typeof wordsIn> | null = null;
  return (id, byId) => {
    const visit = base.visits.get(id);
    const outer = visit === undefined ? undefined : around(id, base, rewritten, byId);
    const last = visit && lastStep(visit.address);
    if (visit === undefined || last === undefined || !outer?.to) return null;
    known ??= wordsIn(base, after);
    const { byAddress, within, had } = known;
    const parent = byId.get(visit.parent)?.to;
    const words = wordsOf(visit.node);
    const article = after.articles.get(articleKeyOf(parent ?? outer.to));
    const same = words === '' ? [] : (within.get(saying(article?.[0]?.id ?? '', visit, words)) ?? []);
    const beside = parent ? same.filter(({ address }) => keyOf(parentOf(address)) === keyOf(parent)) : [];
    const only = beside.length === 1 ? beside[0] : same.length === 1 ? same[0] : undefined;
    if (only !== undefined) return only.address;
    // Articles are known by their number alone, whatever division was written anew around them.
    const place =
      last.level === 'article' ? byAddress.get(keyOf({ steps: [last] })) : parent ? byAddress.get(keyOf({ steps: [...parent.steps, last] })) : undefined;
    if (place === undefined) return null;
    const another = (had.get(saying(visit.parent, visit, wordsOf(place.node))) ?? []).some((other) => other !== visit && other.article === visit.article);
    return another && same.length === 0 ? null : place.address;
  };
}

/** The units of the new text by address, and by what they say in an article; those of the base by what they say in the unit that holds them. */
function wordsIn(base: StatuteIndex, after: StatuteIndex) {
  return {
    byAddress: new Map([...after.visits.values()].flatMap((visit) => (isContinuation(visit.node) ? [] : [[keyOf(visit.address), visit] as const]))),
    within: groupBy(after.visits.values(), (visit) => saying(visit.article?.id ?? '', visit, wordsOf(visit.node))),
    had: groupBy(base.visits.values(), (visit) => saying(visit.parent, visit, wordsOf(visit.node))),
  };
}

/** What units have in common that are of one level in one place, a unit or an article, and say the same. */
function saying(place: string, { address }: Visit, words: string): string {
  return `${place} ${lastStep(address)?.level ?? ''} ${words}`;
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
