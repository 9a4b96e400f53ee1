import { type DestinationOf, existence, follow } from '../reference/index.ts';
import { type Address, depthOf, sameAddress, stepAt } from '../statute/address.ts';
import { indexStatute, locate, type StatuteIndex } from '../statute/locate.ts';
import type { NodeId, StatuteNode } from '../statute/types.ts';
import type { Visit } from '../statute/walk.ts';
import { destinationOf } from './references/destination.ts';
import { type ChangedInside, rangesOf } from './references/ranges.ts';
import type { Amendment } from './types.ts';

/** What became of a provision; `same` where it bears the number that it bore, `absent` where there was none. The graver come last. */
export const FATES = ['same', 'absent', 'renumbered', 'moved', 'merged', 'split', 'deleted'] as const;
export type FateKind = (typeof FATES)[number];

/** What became of a provision between two versions. */
export interface Fate {
  readonly kind: FateKind;
  /** Where it is now: the pieces of what was split, nothing for what is gone. */
  readonly to: readonly Address[];
  /** The decision (from 0) that gave it the gravest of what it met; null where nothing happened. */
  readonly by: number | null;
  /** It says something else, or the same in other words. */
  readonly reworded: boolean;
  /** It stands in a text written anew, where nothing but its number tells which it is, and the others beside it are not as many as they were. */
  readonly byNumberAlone: boolean;
}

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
  return { kind: 'same', to: [address], by: null, reworded: false, byNumberAlone: false };
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
  };
}

function rank(kind: FateKind): number {
  return FATES.indexOf(kind);
}

/** One decision, and what it did to each provision. */
class Passing {
  readonly base: StatuteIndex;
  readonly after: StatuteIndex;
  readonly destination: DestinationOf;
  readonly #amendment: Amendment;
  readonly #ranges: ReturnType<typeof rangesOf>;
  readonly #pieces: ReadonlyMap<NodeId, readonly NodeId[]>;

  constructor(amendment: Amendment) {
    this.#amendment = amendment;
    this.base = indexStatute(amendment.base);
    this.after = indexStatute(amendment.after);
    const destination = destinationOf(this.base, this.after, amendment.map);
    this.destination = (address) => destination(address) ?? this.#ofDivision(address, destination);
    this.#ranges = rangesOf(this.base, this.after, amendment.map);
    this.#pieces = piecesIn(amendment);
  }

  inside(first: Address, end: Address): ChangedInside | null {
    return this.#ranges({ scope: 'own', anchor: null, address: first }, { scope: 'own', anchor: null, address: end }, { steps: [] });
  }

  fate(address: Address): Omit<Fate, 'by'> {
    const located = locate(this.base, address);
    const to = follow(address, this.destination);
    const nothing = { reworded: false, byNumberAlone: false };
    if (!located.found)
      return to === null || to === 'deleted' ? gone(to === null ? 'absent' : 'deleted') : { ...nothing, kind: changed(address, to), to: [to] };
    const { visit } = located;
    const pieces = this.#piecesOf(visit.node.id);
    if (pieces.length > 1) return { ...nothing, kind: 'split', to: pieces, reworded: true };
    if (to === null || to === 'deleted') return this.#dissolved(visit) ?? gone('deleted');
    const now = locate(this.after, to);
    const next = now.found ? now.visit : null;
    const reworded = next === null || wordsOf(next.node) !== wordsOf(visit.node);
    const merged = this.#amendment.map.byId.get(visit.node.id)?.into != null;
    const kind = merged ? 'merged' : sameAddress(address, to) ? 'same' : this.#hasMoved(visit) ? 'moved' : changed(address, to);
    return { kind, to: [to], reworded, byNumberAlone: reworded && next !== null && this.#isByNumberAlone(visit, next) };
  }

  /** 第十七章 of a statute whose chapters stand in 编: where it is, said as it was. */
  #ofDivision(address: Address, destination: DestinationOf): Address | 'deleted' | null {
    const located = address.steps.some((step) => depthOf(step.level) >= depthOf('article')) ? null : locate(this.base, address);
    const whole = located?.found ? destination(located.visit.address) : null;
    if (whole === null || whole === 'deleted') return whole;
    return { steps: whole.steps.filter(({ level }) => address.steps.some((step) => step.level === level)) };
  }

  #piecesOf(id: NodeId): readonly Address[] {
    return (this.#pieces.get(id) ?? []).flatMap((piece) => this.after.visits.get(piece)?.address ?? []);
  }

  /** A unit that is found no more inside something that was split is in one of the pieces, or in none. */
  #dissolved({ parent }: Visit): Omit<Fate, 'by'> | null {
    for (let id: NodeId | undefined = parent; id !== undefined; id = this.base.visits.get(id)?.parent) {
      const pieces = this.#piecesOf(id);
      if (pieces.length > 1) return { kind: 'split', to: pieces, reworded: true, byNumberAlone: true };
    }
    return null;
  }

  #hasMoved({ node }: Visit): boolean {
    for (let id: NodeId | undefined = node.id; id !== undefined; id = this.base.visits.get(id)?.parent) if (this.#amendment.edits.moved.has(id)) return true;
    return false;
  }

  #isByNumberAlone(was: Visit, is: Visit): boolean {
    const { rewritten } = this.#amendment.edits;
    if ((rewritten.get(was.node.id)?.nodes.length ?? 1) > 1) return true;
    let anew = false;
    for (let id: NodeId | undefined = was.parent; id !== undefined; id = this.base.visits.get(id)?.parent) anew ||= rewritten.has(id);
    return anew && childrenOf(this.base, was.parent).length !== childrenOf(this.after, is.parent).length;
  }
}

function gone(kind: 'absent' | 'deleted'): Omit<Fate, 'by'> {
  return { kind, to: [], reworded: false, byNumberAlone: false };
}

/** Another number in the same place is renumbered; another article, or another level, is moved. */
function changed(from: Address, to: Address): FateKind {
  if (sameAddress(from, to)) return 'same';
  const alike = from.steps.length === to.steps.length && from.steps.every((step, i) => step.level === to.steps[i]?.level);
  return alike ? 'renumbered' : 'moved';
}

/** The units that a unit was split into, the unit itself first. */
function piecesIn({ outcomes }: Amendment): ReadonlyMap<NodeId, readonly NodeId[]> {
  const pieces = new Map<NodeId, readonly NodeId[]>();
  for (const outcome of outcomes) {
    if (outcome.status !== 'applied' || outcome.operation.kind !== 'split') continue;
    const [first, ...more] = outcome.edits.flatMap((edit) => (edit.kind === 'rewrite' || edit.kind === 'insert' ? [edit] : []));
    if (first?.kind !== 'rewrite') continue;
    pieces.set(first.node, [...new Set([first.node, ...[first, ...more].flatMap((edit) => edit.nodes.map(({ id }) => id))])]);
  }
  return pieces;
}

function childrenOf(index: StatuteIndex, parent: NodeId): readonly Visit[] {
  return [...index.visits.values()].filter((visit) => visit.parent === parent);
}

/** What a unit says with all that it holds, without the mark that its place in a list gives it. */
function wordsOf(node: StatuteNode): string {
  switch (node.type) {
    case 'division':
      return node.heading.text;
    case 'article':
      return node.paragraphs.map(wordsOf).join('\n');
    case 'paragraph':
      return [node.text.text, ...node.items.map(wordsOf)].join('\n');
    case 'item':
      return [bare(node.text.text), ...node.subitems.map(wordsOf)].join('\n');
    case 'subitem':
      return bare(node.text.text);
  }
}

function bare(text: string): string {
  return text.replace(/[；;。]$/, '');
}
