/**
 * By how much four times the size costs more: about 4 for what is linear, 16 for what is quadratic. The best of several runs, in
 * processor time, so that a busy machine does not count.
 */
export function growth(run: (size: number) => void, size: number): number {
  run(size);
  return best(() => run(4 * size)) / best(() => run(size));
}

function best(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 4; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return Math.max(least, 1);
}
