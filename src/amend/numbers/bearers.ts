import type { Step } from '../../statute/address.ts';
import { holderOf, type StatuteIndex } from '../../statute/locate.ts';
import type { DivisionLevel, NodeId } from '../../statute/types.ts';
import { divisionsOf } from '../../statute/walk.ts';
import { groupBy } from '../../text/group.ts';
import type { Seating } from './seats.ts';

/** The divisions of one level that bear one number, and those of them that stand in another one (in itself too). */
class Bearing {
  readonly ids: NodeId[];
  readonly #index: StatuteIndex;
  #within: Map<NodeId, NodeId[]> | null = null;

  constructor(index: StatuteIndex, ids: NodeId[] = []) {
    this.#index = index;
    this.ids = ids;
  }

  add(id: NodeId): void {
    this.ids.push(id);
    this.#within = null;
  }

  inside(above: NodeId): readonly NodeId[] {
    this.#within ??= this.#grouped();
    return this.#within.get(above) ?? [];
  }

  #grouped(): Map<NodeId, NodeId[]> {
    const pairs: { readonly id: NodeId; readonly around: NodeId }[] = [];
    for (const id of this.ids) for (let at: NodeId | undefined = id; at !== undefined; at = holderOf(this.#index, at)) pairs.push({ id, around: at });
    return new Map([...groupBy(pairs, ({ around }) => around)].map(([around, found]) => [around, found.map(({ id }) => id)]));
  }
}

/** Which division bears a number in the new text, as far as the levels above have been seated. */
export class Bearers {
  readonly #index: StatuteIndex;
  readonly #seated = new Map<DivisionLevel, Map<number, Bearing>>();
  /** As the base has them, where their level is not seated, by level and number. */
  readonly #standing: ReadonlyMap<string, Bearing>;

  constructor(index: StatuteIndex, gone: ReadonlySet<NodeId>) {
    this.#index = index;
    const standing = divisionsOf(index.statute).filter(({ id, ordinal }) => ordinal !== null && !gone.has(id));
    const byNumber = groupBy(standing, ({ level, ordinal }) => `${level} ${ordinal?.number}`);
    this.#standing = new Map(
      [...byNumber].map(([key, divisions]) => [
        key,
        new Bearing(
          index,
          divisions.map(({ id }) => id),
        ),
      ]),
    );
  }

  seat(level: DivisionLevel, { numbers }: Seating): void {
    const seated = this.#seated.get(level) ?? new Map<number, Bearing>();
    for (const [id, number] of numbers) {
      const bearing = seated.get(number) ?? new Bearing(this.#index);
      bearing.add(id);
      seated.set(number, bearing);
    }
    this.#seated.set(level, seated);
  }

  /** Null where none does, or several. */
  of(steps: readonly Step[]): NodeId | null {
    const last = steps[steps.length - 1];
    if (last === undefined) return null;
    const seated = this.#seated.get(last.level as DivisionLevel);
    const bearing = seated === undefined ? this.#standing.get(`${last.level} ${last.number}`) : seated.get(last.number);
    const above = this.of(steps.slice(0, -1));
    const [only, ...more] = (above === null ? bearing?.ids : bearing?.inside(above)) ?? [];
    return only !== undefined && more.length === 0 ? only : null;
  }
}
