import type { Address } from '../statute/address.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import type { Article, Division, NodeId } from '../statute/types.ts';
import { articlesOf } from '../statute/walk.ts';
import type { Pairing } from './pairing.ts';

/** Two versions of a statute, who is who in them, and where the articles stand. */
export class Versions {
  readonly old: StatuteIndex;
  readonly now: StatuteIndex;
  readonly pairing: Pairing;
  readonly olds: readonly Article[];
  readonly news: readonly Article[];
  readonly #position: ReadonlyMap<NodeId, number>;
  readonly #order: ReadonlyMap<NodeId, number>;
  readonly #place: ReadonlyMap<NodeId, number>;
  readonly #siblings = new Map<NodeId, readonly Division[]>();

  constructor(old: StatuteIndex, now: StatuteIndex, pairing: Pairing) {
    this.old = old;
    this.now = now;
    this.pairing = pairing;
    this.olds = articlesOf(old.statute);
    this.news = articlesOf(now.statute);
    this.#position = new Map(this.olds.map((article, i) => [article.id, i]));
    this.#place = new Map(this.news.map((article, i) => [article.id, i]));
    this.#order = new Map([...old.visits.keys()].map((id, i) => [id, i]));
  }

  /** Which of the articles of the base one is, counted from 0. */
  positionOf(id: NodeId): number {
    return this.#position.get(id) ?? 0;
  }

  /** Which of the articles of the new version one is, counted from 0. */
  placeOf(id: NodeId): number {
    return this.#place.get(id) ?? -1;
  }

  /** Which of all units of the base one is, in order of print. */
  orderOf(id: NodeId): number {
    return this.#order.get(id) ?? -1;
  }

  /** The article of the base that a new one is. */
  oldArticle(id: NodeId): Article | null {
    const node = this.old.visits.get(this.pairing.toOld.get(id) ?? '')?.node;
    return node?.type === 'article' ? node : null;
  }

  oldDivision(id: NodeId): Division | null {
    const node = this.old.visits.get(this.pairing.toOld.get(id) ?? '')?.node;
    return node?.type === 'division' ? node : null;
  }

  /** The division of the base in which a new article stands now; null for the body, or a new one. */
  receiverOf(now: Article): Division | null {
    return this.oldDivision(this.parentOf(now.id));
  }

  /** The parent of a unit of the new version. */
  parentOf(id: NodeId): NodeId {
    return this.now.visits.get(id)?.parent ?? 'body';
  }

  /** The divisions of the new version beside one, itself among them. */
  siblingsOf(division: Division): readonly Division[] {
    const parent = this.parentOf(division.id);
    const holder = this.now.visits.get(parent)?.node;
    const list = holder?.type === 'division' ? holder.children : this.now.statute.body;
    const siblings = this.#siblings.get(parent) ?? list.filter((child): child is Division => child.type === 'division');
    this.#siblings.set(parent, siblings);
    return siblings;
  }

  /** Whether a division stands in the division that it stood in, at its level. */
  staysBeside(division: Division): boolean {
    const partner = this.oldDivision(division.id);
    if (partner === null || partner.level !== division.level) return false;
    const parent = this.parentOf(division.id);
    return (this.pairing.toOld.get(parent) ?? parent) === (this.old.visits.get(partner.id)?.parent ?? 'body');
  }

  isNew(division: NodeId): boolean {
    return !this.pairing.toOld.has(division);
  }

  isGone(id: NodeId): boolean {
    return !this.pairing.toNew.has(id);
  }

  /** The address of a unit of the base. */
  addressOf(id: NodeId): Address {
    return this.old.visits.get(id)?.address ?? { steps: [] };
  }
}

/** The address of a division by its own number. */
export function numberOfDivision({ level, ordinal }: Division): Address {
  return { steps: ordinal === null ? [] : [{ level, ...ordinal }] };
}

/** The address of an article by its own number. */
export function numberOf({ ordinal }: Article): Address {
  return { steps: [{ level: 'article', ...ordinal }] };
}
