import { type Reference, resolveReference } from '../../reference/index.ts';
import { type Address, lastStep } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { locate, type StatuteIndex } from '../../statute/locate.ts';
import type { Visit } from '../../statute/walk.ts';
import { groupBy } from '../../text/group.ts';
import { keyOf } from '../provision-map.ts';
import type { ProvisionMap } from '../types.ts';

/** How what a range names is another set now: what is gone or lies elsewhere, and what came in or is new (`from` null). */
export interface ChangedInside {
  readonly gone: readonly Address[];
  readonly left: readonly { readonly from: Address; readonly to: Address }[];
  readonly arrived: readonly { readonly from: Address | null; readonly to: Address }[];
}

/** Of a reference at an end of a range, what tells where it leads. */
type RangeEnd = Pick<Reference, 'scope' | 'anchor' | 'address'>;

/**
 * Compares what stands between both ends of a range before and after (docs/semantics.md#ranges); null where it is the same, where an end is
 * gone, and where the ends are of two levels or two lists. An article that became a 款 is where its article is.
 */
export function rangesOf(base: StatuteIndex, after: StatuteIndex, map: ProvisionMap): (first: RangeEnd, last: RangeEnd, home: Address) => ChangedInside | null {
  const origins = groupBy(map.entries, ({ to, into }) => (to === null && into === null ? '' : keyOf((to ?? into) as Address)));
  const now = ({ node }: Visit): Address | null => {
    const entry = map.byId.get(node.id);
    return entry?.to ?? entry?.into ?? null;
  };
  return (first, last, home) => {
    const [from, to] = [first, last].map((reference) => visitAt(base, resolveReference(reference, home)));
    if (!from || !to) return null;
    const members = between(base, from, to);
    const ends = [now(from), now(to)];
    const raised = ends.map((address) => visitAt(after, articleOf(address, from)));
    const present = raised[0] && raised[1] ? between(after, raised[0], raised[1]) : null;
    if (members === null || present === null) return null;
    const here = new Set(present.map(({ address }) => keyOf(address)));
    const places = members.map((member) => ({ from: member.address, to: articleOf(now(member), from) }));
    const cited = new Set(members.map(({ node }) => node.id));
    const partly = new Set(raised.flatMap((end, i) => (end && end.address.steps.length < (ends[i]?.steps.length ?? 0) ? [keyOf(end.address)] : [])));
    const arrivals = (at: Address): ChangedInside['arrived'] => {
      const origin = origins.get(keyOf(at));
      return origin === undefined ? [{ from: null, to: at }] : origin.filter(({ id }) => !cited.has(id)).map((entry) => ({ from: entry.from, to: at }));
    };
    const changed: ChangedInside = {
      gone: places.flatMap((place) => (place.to === null ? [place.from] : [])),
      left: places.flatMap((place) => (place.to === null || here.has(keyOf(place.to)) ? [] : [{ from: place.from, to: place.to }])),
      arrived: present.flatMap(({ address }) => (partly.has(keyOf(address)) ? [] : arrivals(address))),
    };
    return Object.values(changed).every((list) => list.length === 0) ? null : changed;
  };
}

/** The changes in words: what is gone, what lies elsewhere, what came in; addresses as printed, lists by 、. */
export function shownChanges({ gone, left, arrived }: ChangedInside): Readonly<Record<'gone' | 'left' | 'moved' | 'new', string>> {
  const moved = (list: readonly { readonly from: Address | null; readonly to: Address }[]): string =>
    list.map(({ from, to }) => (from === null || keyOf(from) === keyOf(to) ? formatAddress(to) : `${formatAddress(from)}→${formatAddress(to)}`)).join('、');
  return {
    gone: gone.map((address) => formatAddress(address)).join('、'),
    left: moved(left),
    moved: moved(arrived.filter(({ from }) => from !== null)),
    new: moved(arrived.filter(({ from }) => from === null)),
  };
}

/** Where an article went, as an article: the one of which it is a 款 now. Other units as they are. */
function articleOf(address: Address | null, { address: was }: Visit): Address | null {
  if (address === null || lastStep(was)?.level !== 'article') return address;
  const at = address.steps.findIndex(({ level }) => level === 'article');
  return at < 0 ? address : { steps: address.steps.slice(0, at + 1) };
}

function visitAt(index: StatuteIndex, address: Address | null): Visit | null {
  const located = address === null ? null : locate(index, { steps: address.steps });
  return located?.found ? located.visit : null;
}

/** The units of a level from one to another, both included, in order of print: articles of the whole statute, the rest among their siblings. */
function between({ visits }: StatuteIndex, first: Visit, last: Visit): readonly Visit[] | null {
  const level = lastStep(first.address)?.level;
  if (level !== lastStep(last.address)?.level || (level !== 'article' && first.parent !== last.parent)) return null;
  const found: Visit[] = [];
  for (const visit of visits.values()) {
    const counts = lastStep(visit.address)?.level === level && visit.node.type === first.node.type && (level === 'article' || visit.parent === first.parent);
    if (counts && (found.length > 0 || visit.node === first.node)) found.push(visit);
    if (visit.node === last.node) return found.length > 0 ? found : null;
  }
  return null;
}
