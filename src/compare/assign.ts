/** What taking a pair is worth; only pairs worth more than nothing are taken. */
export interface Worth {
  readonly old: number;
  readonly new: number;
  readonly worth: number;
}

/**
 * The set of pairs worth most together in which each old and each new unit stands at most once: the assignment problem on a sparse
 * graph, by shortest augmenting paths. No pair may be given twice; of equals the pair that comes first is kept.
 */
export function assign(olds: number, news: number, worths: readonly Worth[]): readonly Worth[] {
  const rows: Worth[][] = Array.from({ length: olds }, () => []);
  for (const pair of worths) if (pair.worth > 0) rows[pair.old]?.push(pair);
  const top = worths.reduce((most, pair) => Math.max(most, pair.worth), 0);
  const solver = new Solver(rows, news, top);
  for (let row = 0; row < olds; row++) if ((rows[row] as Worth[]).length > 0) solver.place(row);
  return solver.taken();
}

/** Each old unit has a column of its own behind the new ones that stands for having no partner. */
class Solver {
  readonly #rows: readonly (readonly Worth[])[];
  readonly #news: number;
  readonly #top: number;
  readonly #rowOf: Int32Array;
  readonly #pairOf: (Worth | null)[];
  readonly #price: Float64Array;
  readonly #distance: Float64Array;
  readonly #via: Int32Array;
  readonly #done: Uint8Array;

  constructor(rows: readonly (readonly Worth[])[], news: number, top: number) {
    const columns = news + rows.length;
    this.#rows = rows;
    this.#news = news;
    this.#top = top;
    this.#rowOf = new Int32Array(columns).fill(-1);
    this.#pairOf = rows.map(() => null);
    this.#price = new Float64Array(columns);
    this.#distance = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
    this.#via = new Int32Array(columns).fill(-1);
    this.#done = new Uint8Array(columns);
  }

  taken(): readonly Worth[] {
    return this.#pairOf.filter((pair) => pair !== null);
  }

  /** Gives one more old unit a partner or none, others changing theirs where that is worth more. */
  place(start: number): void {
    const heap = new Heap();
    const touched: number[] = [];
    const relax = (row: number, base: number): void => {
      const reach = (column: number, cost: number): void => {
        const distance = base + cost - (this.#price[column] as number);
        // What is settled stays so: a difference beyond the precision of sums must not lead the path back into itself.
        if (this.#done[column] === 1 || distance >= (this.#distance[column] as number)) return;
        if (this.#distance[column] === Number.POSITIVE_INFINITY) touched.push(column);
        this.#distance[column] = distance;
        this.#via[column] = row;
        heap.push(distance, column);
      };
      for (const pair of this.#rows[row] as readonly Worth[]) reach(pair.new, this.#top - pair.worth);
      reach(this.#news + row, this.#top);
    };
    relax(start, 0);
    for (;;) {
      const column = heap.pop();
      if (this.#done[column] === 1) continue;
      this.#done[column] = 1;
      const row = this.#rowOf[column] as number;
      if (row < 0) {
        this.#finish(start, column, touched);
        return;
      }
      // What the row pays now is its reduced cost zero: the distance goes on from its column's.
      relax(row, (this.#distance[column] as number) - this.#cost(row, column) + (this.#price[column] as number));
    }
  }

  #cost(row: number, column: number): number {
    if (column >= this.#news) return this.#top;
    const pair = this.#pairOf[row];
    return this.#top - (pair?.worth ?? 0);
  }

  #finish(start: number, end: number, touched: readonly number[]): void {
    const shortest = this.#distance[end] as number;
    for (const column of touched) {
      if (this.#done[column] === 1) this.#price[column] = (this.#price[column] as number) + (this.#distance[column] as number) - shortest;
    }
    for (let column = end; ; ) {
      const row = this.#via[column] as number;
      const before = this.#columnOf(row);
      this.#rowOf[column] = row;
      this.#pairOf[row] = column >= this.#news ? null : ((this.#rows[row] as readonly Worth[]).find((pair) => pair.new === column) ?? null);
      if (row === start) break;
      column = before;
    }
    for (const column of touched) {
      this.#distance[column] = Number.POSITIVE_INFINITY;
      this.#done[column] = 0;
    }
  }

  #columnOf(row: number): number {
    return this.#pairOf[row]?.new ?? this.#news + row;
  }
}

/** Columns by distance; of equals the lower column first, so that the result does not depend on chance. */
class Heap {
  readonly #keys: number[] = [];
  readonly #columns: number[] = [];

  push(key: number, column: number): void {
    let at = this.#keys.length;
    this.#keys.push(key);
    this.#columns.push(column);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.#less(at, up)) break;
      this.#swap(at, up);
      at = up;
    }
  }

  pop(): number {
    const first = this.#columns[0] as number;
    const key = this.#keys.pop() as number;
    const column = this.#columns.pop() as number;
    if (this.#keys.length > 0) {
      this.#keys[0] = key;
      this.#columns[0] = column;
      this.#sink();
    }
    return first;
  }

  #sink(): void {
    for (let at = 0; ; ) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < this.#keys.length && this.#less(child, least)) least = child;
      if (least === at) return;
      this.#swap(at, least);
      at = least;
    }
  }

  #less(a: number, b: number): boolean {
    const [one, two] = [this.#keys[a] as number, this.#keys[b] as number];
    return one < two || (one === two && (this.#columns[a] as number) < (this.#columns[b] as number));
  }

  #swap(a: number, b: number): void {
    [this.#keys[a], this.#keys[b]] = [this.#keys[b] as number, this.#keys[a] as number];
    [this.#columns[a], this.#columns[b]] = [this.#columns[b] as number, this.#columns[a] as number];
  }
}
