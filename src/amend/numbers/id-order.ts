import type { NodeId } from '../../statute/types.ts';

/** A stretch of the order; what stands in it is moved alone when something is put in or taken out. */
interface Stretch {
  readonly ids: NodeId[];
}

/** More than these in one stretch make two of it. */
const MOST = 512;

/** Ids, each of them once, in an order that changes: a place is found and changed there in the time of one stretch, not of all of them. */
export class IdOrder {
  readonly #stretches: Stretch[] = [];
  readonly #of = new Map<NodeId, Stretch>();

  constructor(ids: readonly NodeId[]) {
    for (let from = 0; from < ids.length || from === 0; from += MOST) this.#stretches.push(this.#stretch(ids.slice(from, from + MOST)));
  }

  get length(): number {
    return this.#of.size;
  }

  /** How many stand before an id; -1 if it is not there. */
  indexOf(id: NodeId): number {
    const own = this.#of.get(id);
    if (own === undefined) return -1;
    let before = 0;
    for (const stretch of this.#stretches) {
      if (stretch === own) break;
      before += stretch.ids.length;
    }
    return before + own.ids.indexOf(id);
  }

  delete(id: NodeId): void {
    const own = this.#of.get(id);
    if (own === undefined) return;
    own.ids.splice(own.ids.indexOf(id), 1);
    this.#of.delete(id);
  }

  /** Puts ids that are not there yet where so many stand before them; at the end where there are fewer. */
  insert(index: number, ids: readonly NodeId[]): void {
    let at = 0;
    let before = index;
    while (at < this.#stretches.length - 1 && before > (this.#stretches[at] as Stretch).ids.length) before -= (this.#stretches[at++] as Stretch).ids.length;
    const own = this.#stretches[at] as Stretch;
    if (own.ids.length + ids.length <= MOST) {
      own.ids.splice(before, 0, ...ids);
      for (const id of ids) this.#of.set(id, own);
      return;
    }
    const all = [...own.ids.slice(0, before), ...ids, ...own.ids.slice(before)];
    const made: Stretch[] = [];
    for (let from = 0; from < all.length; from += MOST / 2) made.push(this.#stretch(all.slice(from, from + MOST / 2)));
    this.#stretches.splice(at, 1, ...made);
  }

  #stretch(ids: NodeId[]): Stretch {
    const stretch = { ids };
    for (const id of ids) this.#of.set(id, stretch);
    return stretch;
  }
}
