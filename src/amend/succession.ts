import { type DestinationOf, existence, follow } from '../reference/index.ts';
import { type Address, stepAt } from '../statute/address.ts';
import { locate, type StatuteIndex } from '../statute/locate.ts';
import { FATES, type Fate, type FateKind, Passing, wordsOf } from './passing.ts';
import type { ChangedInside } from './references/ranges.ts';
import type { Amendment } from './types.ts';

/** A statute through decisions. Version 0 is the first text, version N the one that the N-th decision gave. */
export interface Succession {
  readonly amendments: readonly Amendment[];
  readonly last: number;
  /** Whether a version has what an address names. */
  readonly has: (version: number, address: Address) => boolean;
  /** What became of a provision of a version up to the last. */
  readonly fate: (version: number, address: Address) => Fate;
  /** Where the provisions of a version are in the last one, for writing references anew. */
  readonly destination: (version: number) => DestinationOf;
  /** How what a range of a version names is another set now; null where it is the same, or its ends are not to be had. */
  readonly inside: (version: number, first: Address, end: Address) => ChangedInside | null;
  /** What a provision of a version says, its lead-in first; null if there is none. */
  readonly words: (version: number, address: Address) => string | null;
}

/** What decisions, one after the other, made of the provisions of a statute: the maps of the amendments, one put behind the other. At least one. */
export function successionOf(amendments: readonly Amendment[]): Succession {
  const steps = amendments.map((amendment) => new Passing(amendment));
  const last = steps.length;
  const version = (at: number): StatuteIndex => (at < last ? (steps[at] as Passing).base : (steps[last - 1] as Passing).after);
  const known = new Map<number, (address: Address) => boolean>();
  const has = (at: number, address: Address): boolean => {
    const exists = known.get(at) ?? existence(version(at));
    known.set(at, exists);
    return exists(address);
  };
  const later = (from: number): readonly Passing[] => steps.slice(from);
  return {
    amendments,
    last,
    has,
    fate: (from, address) => {
      const along = (place: Address): Fate => later(from).reduce<Fate>((before, step, i) => together(before, step, from + i), start(place));
      if (has(from, address)) return along(address);
      const article = stepAt(address, 'article');
      if (article === undefined || address.steps.length === 1 || !has(from, { steps: [article] })) return { ...start(address), kind: 'absent', to: [] };
      // What the article does not have goes where the article goes, and nobody knows what it is.
      const outer = along({ steps: [article] });
      const inner = address.steps.slice(1);
      return {
        ...outer,
        to: outer.to.map(({ steps }) => ({ steps: [...steps, ...(outer.to.length === 1 && steps.length === 1 ? inner : [])] })),
        byNumberAlone: outer.kind !== 'same',
      };
    },
    destination: (from) => (address) => {
      const [first, ...rest] = later(from);
      let to = first === undefined ? (has(last, address) ? address : null) : first.destination(address);
      for (const step of rest) if (to !== null && to !== 'deleted') to = follow(to, step.destination);
      return to;
    },
    inside: (from, first, end) => {
      let ends: [Address, Address] = [first, end];
      for (const step of later(from)) {
        const changed = step.inside(...ends);
        if (changed !== null) return changed;
        const [a, b] = ends.map((address) => follow(address, step.destination));
        if (!a || !b || a === 'deleted' || b === 'deleted') return null;
        ends = [a, b];
      }
      return null;
    },
    words: (at, address) => {
      const located = locate(version(at), address);
      return located.found ? wordsOf(located.visit.node) : null;
    },
  };
}

function start(address: Address): Fate {
  return { kind: 'same', to: [address], by: null, reworded: false, byNumberAlone: false, parted: [] };
}

/** A fate up to a decision, and what that decision does to each place. */
function together(before: Fate, step: Passing, at: number): Fate {
  if (before.to.length === 0) return before;
  const now = before.to.map((address) => step.fate(address));
  const gravest = now.reduce((a, b) => (rank(b.kind) > rank(a.kind) ? b : a));
  // Of several pieces one may go while the others stay.
  const kind = gravest.kind === 'deleted' && now.some(({ to }) => to.length > 0) ? 'split' : gravest.kind;
  const graver = rank(kind) > rank(before.kind);
  return {
    kind: graver ? kind : before.kind,
    to: now.flatMap(({ to }) => to),
    by: graver ? at : before.by,
    reworded: before.reworded || now.some(({ reworded }) => reworded),
    byNumberAlone: before.byNumberAlone || now.some(({ byNumberAlone }) => byNumberAlone),
    parted: [...before.parted.flatMap((address) => step.fate(address).to), ...now.flatMap(({ parted }) => parted)],
  };
}

function rank(kind: FateKind): number {
  return FATES.indexOf(kind);
}
