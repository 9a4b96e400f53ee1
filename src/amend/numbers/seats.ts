import { longestRise } from '../../text/rise.ts';

/** Something that takes one number, with the number that a clause states for it, if one does. */
export interface Unit {
  readonly id: string;
  readonly stated: number | null;
}

/** A number stated that does not follow on the one before it: units are missing (gap), or too many (overlap). */
export interface Misfit {
  readonly unit: Unit;
  readonly kind: 'gap' | 'overlap';
  /** The number that would follow. */
  readonly counted: number;
}

/** A unit that the number stated for it takes past one that nobody numbered or that kept its order. */
export interface Mover {
  readonly unit: Unit;
  readonly passed: Unit;
}

/** The units in their new order with their numbers. `misfits` is empty where every number from 1 on is borne by exactly one unit. */
export interface Seating {
  readonly order: readonly Unit[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly movers: readonly Mover[];
  readonly misfits: readonly Misfit[];
}

/**
 * Stated numbers bind, the rest fills (docs/semantics.md#stated-numbers): a unit with a number sits there, the others take the free numbers in their old
 * order. `standing` are those that have an order among them (the old text, and what is put beside something in it), `arriving` those that
 * come by their number alone. Null where that cannot be: two units at one number, or a number beyond the count.
 */
export function seat(standing: readonly Unit[], arriving: readonly Unit[]): Seating | null {
  const total = standing.length + arriving.length;
  const seats = new Array<Unit | undefined>(total);
  for (const unit of [...standing, ...arriving]) {
    if (unit.stated === null) continue;
    if (unit.stated < 1 || unit.stated > total || seats[unit.stated - 1] !== undefined) return null;
    seats[unit.stated - 1] = unit;
  }
  let free = 0;
  for (const unit of standing) {
    if (unit.stated !== null) continue;
    while (seats[free] !== undefined) free++;
    seats[free] = unit;
  }
  const order = seats.filter((unit) => unit !== undefined);
  if (order.length < total) return null;
  return { order, numbers: new Map(order.map((unit, i) => [unit.id, i + 1])), movers: moversIn(order, standing), misfits: [] };
}

/**
 * The units that change their order among those that stood: the fewest whose leaving lets the others keep theirs. A unit without a stated
 * number never is one of them; it is the others that pass it.
 */
function moversIn(order: readonly Unit[], standing: readonly Unit[]): readonly Mover[] {
  const old = new Map(standing.map((unit, i) => [unit.id, i]));
  const restBefore = new Map<string, number>();
  let rest = 0;
  for (const unit of standing) restBefore.set(unit.id, unit.stated === null ? rest++ : rest);
  const stood = order.filter((unit) => old.has(unit.id));
  rest = 0;
  const ranks = stood.map((unit) => {
    const fits = restBefore.get(unit.id) === rest;
    if (unit.stated === null) rest++;
    return fits ? (old.get(unit.id) as number) : -1;
  });
  const kept = new Set(longestRise(ranks));
  if (kept.size === stood.length) return [];
  const movers: Mover[] = [];
  const keeping = stood.filter((_, i) => kept.has(i));
  let seen = 0;
  for (const [i, unit] of stood.entries()) {
    if (kept.has(i)) {
      seen++;
      continue;
    }
    const rank = old.get(unit.id) as number;
    const behind = keeping.slice(seen).find((other) => (old.get(other.id) as number) < rank);
    const before = keeping[seen - 1];
    const passed = behind ?? (before !== undefined && (old.get(before.id) as number) > rank ? before : (stood[i - 1] ?? stood[i + 1]));
    if (passed !== undefined) movers.push({ unit, passed });
  }
  return movers;
}

/**
 * The numbers stated are kept although they do not fit together: a unit without one follows the unit that stood before it, so that numbers may
 * stay empty. Where more units follow than there are numbers up to the next one stated, either they pass it, or one number is borne twice (a
 * deletion that was not understood): what leaves less out of order. What does not follow on its predecessor is a misfit.
 */
export function seatKeeping(standing: readonly Unit[], arriving: readonly Unit[]): Seating {
  const [passing, doubled] = [true, false].map((passes) => keep(standing, arriving, passes)) as [Seating, Seating];
  const disorder = ({ movers, misfits }: Seating): number => movers.length + misfits.length;
  return disorder(passing) <= disorder(doubled) ? passing : doubled;
}

/**
 * Where numbers are frozen nothing that stands passes anything: what has no number of its own stands behind the unit before it, what arrives comes behind its
 * number. The numbers stated for `standing` rise.
 */
export function seatFrozen(standing: readonly Unit[], arriving: readonly Unit[]): Seating {
  const numbers = new Map<string, number>();
  let last = 0;
  for (const unit of standing) {
    last = unit.stated ?? last;
    numbers.set(unit.id, last);
  }
  for (const unit of arriving) numbers.set(unit.id, unit.stated ?? 0);
  return { order: byNumber([...standing, ...arriving], numbers), numbers, movers: [], misfits: [] };
}

/** Units by their numbers, of one number in the order given. */
function byNumber(units: readonly Unit[], numbers: ReadonlyMap<string, number>): readonly Unit[] {
  return units.toSorted((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0));
}

function keep(standing: readonly Unit[], arriving: readonly Unit[], passes: boolean): Seating {
  const bound = standing.filter((unit) => unit.stated !== null);
  const rising = new Set(longestRise(bound.map((unit) => unit.stated as number)).map((i) => (bound[i] as Unit).id));
  const taken = new Set([...(passes ? standing : []), ...arriving].flatMap(({ stated }) => (stated === null ? [] : [stated])));
  const numbers = new Map<string, number>();
  let last = 0;
  for (const unit of standing) {
    let number = unit.stated ?? last + 1;
    if (unit.stated === null) while (taken.has(number)) number++;
    numbers.set(unit.id, number);
    if (unit.stated === null || rising.has(unit.id)) last = Math.max(last, number);
  }
  for (const unit of arriving) numbers.set(unit.id, unit.stated ?? 0);
  const order = byNumber([...standing, ...arriving], numbers);
  const misfits: Misfit[] = [];
  let before = 0;
  for (const unit of order) {
    const number = numbers.get(unit.id) ?? 0;
    if (number !== before + 1) misfits.push({ unit, kind: number > before + 1 ? 'gap' : 'overlap', counted: before + 1 });
    before = number;
  }
  return { order, numbers, movers: moversIn(order, standing), misfits };
}

/**
 * Which of the numbers that cannot all be borne are wrong: counted through with the order of the old text and arrivals at their number, a
 * number stated is off by something; a unit that is off otherwise than the one before it is at the root, and the ones behind it that are
 * off by as much only follow (one slip shifts them all).
 */
export function rootsOf(standing: readonly Unit[], arriving: readonly Unit[]): readonly Misfit[] {
  const coming = [...arriving].sort((a, b) => (a.stated ?? 0) - (b.stated ?? 0));
  const roots: Misfit[] = [];
  let count = 0;
  let off = 0;
  let next = 0;
  const pass = (unit: Unit, arrives: boolean): void => {
    count++;
    if (unit.stated === null) return;
    const shift = unit.stated - count;
    // What arrives at its number says nothing of how far the others are off.
    if (arrives && shift === 0) return;
    if (shift !== off && shift !== 0) roots.push({ unit, kind: shift > 0 ? 'gap' : 'overlap', counted: count });
    off = shift;
  };
  for (const unit of standing) {
    for (let arrived = coming[next]; arrived !== undefined && (arrived.stated ?? 0) <= count + 1; arrived = coming[++next]) pass(arrived, true);
    pass(unit, false);
  }
  for (const arrived of coming.slice(next)) pass(arrived, true);
  return roots;
}
