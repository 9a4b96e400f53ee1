/** The indices of a longest rising run of numbers (not necessarily neighbours), in order: what keeps its order while the rest moves. */
export function longestRising(numbers: readonly number[]): readonly number[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [i, number] of numbers.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] as number] as number) < number) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = i;
  }
  const run: number[] = [];
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = before[at] as number) run.push(at);
  return run.reverse();
}
