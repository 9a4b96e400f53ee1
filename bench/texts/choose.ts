/** Chooses among things as if by chance, the same way in every run. */
export function chooser(seed: number): <T>(among: readonly T[]) => T {
  let state = seed;
  return <T>(among: readonly T[]): T => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return among[(state >>> 8) % among.length] as T;
  };
}
