/** The indices of a longest rising run of values (not necessarily neighbours), in order; negative values do not count. What is left out has moved. */
export function longestRise(values: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  for (const [k, value] of values.entries()) {
    if (value < 0) continue;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    before[k] = ends[low - 1] ?? -1;
    ends[low] = k;
  }
  const run: number[] = [];
  for (let k = ends[ends.length - 1] ?? -1; k >= 0; k = before[k] as number) run.push(k);
  return run.reverse();
}
