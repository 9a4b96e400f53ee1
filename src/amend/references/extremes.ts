/**
 * Numbers by index, with the least and the greatest of every stretch: which of a stretch lie outside two bounds is told in the time that those take, and not in
 * that of the stretch.
 */
export class Extremes {
  /** A binary tree in an array: node n has 2n and 2n + 1 below it, the leaves begin at `#leaves`. */
  readonly #least: Float64Array;
  readonly #greatest: Float64Array;
  readonly #leaves: number;

  /** `least[i]` and `greatest[i]` are those of index i. */
  constructor(least: readonly number[], greatest: readonly number[]) {
    let leaves = 1;
    while (leaves < least.length) leaves *= 2;
    this.#leaves = leaves;
    this.#least = new Float64Array(2 * leaves).fill(Number.POSITIVE_INFINITY);
    this.#greatest = new Float64Array(2 * leaves).fill(Number.NEGATIVE_INFINITY);
    this.#least.set(least, leaves);
    this.#greatest.set(greatest, leaves);
    for (let node = leaves - 1; node > 0; node--) {
      this.#least[node] = Math.min(this.#least[2 * node] as number, this.#least[2 * node + 1] as number);
      this.#greatest[node] = Math.max(this.#greatest[2 * node] as number, this.#greatest[2 * node + 1] as number);
    }
  }

  /** The indices from `from` to `to`, both included, whose numbers do not all lie from `low` to `high`, in order. */
  outside(from: number, to: number, low: number, high: number): readonly number[] {
    const found: number[] = [];
    const look = (node: number, start: number, size: number): void => {
      if (start > to || start + size <= from || ((this.#least[node] as number) >= low && (this.#greatest[node] as number) <= high)) return;
      if (size === 1) found.push(start);
      else {
        look(2 * node, start, size / 2);
        look(2 * node + 1, start + size / 2, size / 2);
      }
    };
    look(1, 0, this.#leaves);
    return found;
  }
}
