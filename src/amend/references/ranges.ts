import { type Reference, resolveReference } from '../../reference/index.ts';
import { type Address, lastStep } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { locate, type StatuteIndex } from '../../statute/locate.ts';
import type { NodeId } from '../../statute/types.ts';
import type { Visit } from '../../statute/walk.ts';
import { groupBy } from '../../text/group.ts';
import { keyOf } from '../provision-map.ts';
import type { Destination, ProvisionMap } from '../types.ts';
import { Extremes } from './extremes.ts';
import { type Lane, lanesOf } from './lanes.ts';

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
  const goesTo = ({ node }: Visit): Address | null => {
    const entry = map.byId.get(node.id);
    return entry?.to ?? entry?.into ?? null;
  };
  const now = (visit: Visit): Address | null => articleOf(goesTo(visit), visit);
  let known: ReturnType<typeof passagesOf> | null = null;
  return (first, last, home) => {
    const [from, to] = [first, last].map((reference) => visitAt(base, resolveReference(reference, home)));
    if (!from || !to) return null;
    const [start, end] = [now(from), now(to)].map((address) => visitAt(after, address));
    if (!start || !end) return null;
    known ??= passagesOf(base, after, map, now);
    const parts = [from, to].flatMap((was, i) => {
      const [at, place] = [goesTo(was), [start, end][i] as Visit];
      return at !== null && place.address.steps.length < at.steps.length ? [keyOf(place.address)] : [];
    });
    return known([from, to], [start, end], new Set(parts));
  };
}

/** What of the units from one to another lies elsewhere afterwards, and what stands there that did not; `parts` are the ends that only hold what was cited. */
function passagesOf(
  base: StatuteIndex,
  after: StatuteIndex,
  map: ProvisionMap,
  now: (visit: Visit) => Address | null,
): (members: readonly [Visit, Visit], present: readonly [Visit, Visit], parts: ReadonlySet<string>) => ChangedInside | null {
  const origins = groupBy(map.entries, ({ to, into }) => (to === null && into === null ? '' : keyOf((to ?? into) as Address)));
  const originsOf = ({ address }: Visit): readonly Destination[] | undefined => origins.get(keyOf(address));
  const [laneBefore, laneAfter] = [lanesOf(base), lanesOf(after)];
  const known = new Map<Lane, Map<Lane, { readonly goes: Extremes; readonly comes: Extremes }>>();
  /** Where the units of one list go in another, and whence those of that one come: -1 for what does not, or not in one place. */
  const between = (old: Lane, made: Lane): { readonly goes: Extremes; readonly comes: Extremes } => {
    const before = known.get(old)?.get(made);
    if (before !== undefined) return before;
    const goes = old.visits.map((visit) => {
      const to = now(visit);
      const places = to === null ? undefined : made.byAddress.get(keyOf(to));
      return places?.length === 1 ? (places[0] as number) : NOWHERE;
    });
    const comes = made.visits.map((visit) =>
      (originsOf(visit) ?? [null]).map((entry) => (entry === null ? NOWHERE : (old.positions.get(entry.id) ?? NOWHERE))),
    );
    const pair = {
      goes: new Extremes(goes, goes),
      comes: new Extremes(
        comes.map((from) => least(from)),
        comes.map((from) => greatest(from)),
      ),
    };
    known.set(old, (known.get(old) ?? new Map()).set(made, pair));
    return pair;
  };
  return ([from, to], [start, end], parts) => {
    const [old, made] = [laneBefore(from), laneAfter(start)];
    if (old === undefined || made === undefined) return null;
    const [a, b, c, d] = [old.positions.get(from.node.id), old.positions.get(to.node.id), made.positions.get(start.node.id), made.positions.get(end.node.id)];
    if (a === undefined || b === undefined || c === undefined || d === undefined || b < a || d < c) return null;
    const { goes, comes } = between(old, made);
    const here = (address: Address): boolean => made.byAddress.get(keyOf(address))?.some((place) => place >= c && place <= d) === true;
    const places = goes.outside(a, b, c, d).map((i) => ({ from: (old.visits[i] as Visit).address, to: now(old.visits[i] as Visit) }));
    const cited = (id: NodeId): boolean => {
      const at = old.positions.get(id);
      return at !== undefined && at >= a && at <= b;
    };
    const changed: ChangedInside = {
      gone: places.flatMap((place) => (place.to === null ? [place.from] : [])),
      left: places.flatMap((place) => (place.to === null || here(place.to) ? [] : [{ from: place.from, to: place.to }])),
      arrived: comes.outside(c, d, a, b).flatMap((i): ChangedInside['arrived'] => {
        const visit = made.visits[i] as Visit;
        if (parts.has(keyOf(visit.address))) return [];
        const origin = originsOf(visit);
        return origin === undefined
          ? [{ from: null, to: visit.address }]
          : origin.filter(({ id }) => !cited(id)).map((entry) => ({ from: entry.from, to: visit.address }));
      }),
    };
    return Object.values(changed).every((list) => list.length === 0) ? null : changed;
  };
}

/** The position of what stands in none of a list. */
const NOWHERE = -1;

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
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
