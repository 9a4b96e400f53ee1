/** Names that belong together, whoever joined them (a union of sets). */
export class Kin {
  readonly #parents = new Map<string, string>();

  /** Puts names into one set; null is none. */
  join(names: readonly (string | null)[]): void {
    const [first, ...rest] = names.filter((name) => name !== null);
    if (first === undefined) return;
    for (const name of rest) this.#parents.set(this.of(name), this.of(first));
  }

  /** The name by which the set of a name is known. */
  of(name: string): string {
    let root = name;
    for (let parent = this.#parents.get(root); parent !== undefined && parent !== root; parent = this.#parents.get(root)) root = parent;
    // Every name on the way is brought nearer to the root, so that long chains are walked once.
    for (let at = name; at !== root; ) {
      const parent = this.#parents.get(at) as string;
      this.#parents.set(at, root);
      at = parent;
    }
    return root;
  }
}
