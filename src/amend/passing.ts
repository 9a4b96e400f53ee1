import { type DestinationOf, follow } from '../reference/index.ts';
import { type Address, depthOf, sameAddress, sameStep } from '../statute/address.ts';
import { indexStatute, locate, type StatuteIndex } from '../statute/locate.ts';
import type { NodeId, StatuteNode } from '../statute/types.ts';
import type { Visit } from '../statute/walk.ts';
import { addTo } from '../text/group.ts';
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
  /** Where parts of it went that left it. */
  readonly parted: readonly Address[];
}

/** One decision, and what it did to each provision. */
export class Passing {
  readonly base: StatuteIndex;
  readonly after: StatuteIndex;
  readonly destination: DestinationOf;
  readonly #amendment: Amendment;
  readonly #ranges: ReturnType<typeof rangesOf>;
  readonly #pieces: ReadonlyMap<NodeId, readonly NodeId[]>;
  #left: ReadonlyMap<NodeId, readonly Address[]> | null = null;

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
    const nothing = { reworded: false, byNumberAlone: false, parted: [] };
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
    const byNumberAlone = reworded && next !== null && this.#isByNumberAlone(visit, next);
    return { kind, to: [to], reworded, byNumberAlone, parted: this.#parted().get(visit.node.id) ?? [] };
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
      if (pieces.length > 1) return { kind: 'split', to: pieces, reworded: true, byNumberAlone: true, parted: [] };
    }
    return null;
  }

  /** Where units went that left the one they stood in, by that one and those around it that they left as well. */
  #parted(): ReadonlyMap<NodeId, readonly Address[]> {
    if (this.#left !== null) return this.#left;
    const left = new Map<NodeId, Address[]>();
    const { byId } = this.#amendment.map;
    for (const [id, visit] of this.base.visits) {
      const to = byId.get(id)?.to;
      if (!to || visit.article === null) continue;
      for (let up: string | undefined = visit.parent; up !== undefined; up = this.base.visits.get(up)?.parent) {
        const around = this.base.visits.get(up);
        const there = byId.get(up)?.to;
        if (around === undefined || around.article === null || !there || isWithin(to, there)) break;
        const now = this.destination(visit.address);
        addTo(left, up, now === null || now === 'deleted' ? to : now);
      }
    }
    this.#left = left;
    return left;
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
  return { kind, to: [], reworded: false, byNumberAlone: false, parted: [] };
}

function isWithin({ steps }: Address, outer: Address): boolean {
  return outer.steps.every((step, i) => sameStep(step, steps[i]));
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
export function wordsOf(node: StatuteNode): string {
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
