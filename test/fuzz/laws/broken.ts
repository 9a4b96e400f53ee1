/** A law of the program that does not hold for an input. */
export class Broken extends Error {
  constructor(law: string, detail = '') {
    super(`${law}${detail === '' ? '' : `: ${detail}`}`);
    this.name = 'Broken';
  }
}

/** Fails with the name of a law unless it holds. */
export function holds(law: string, held: boolean, detail: () => string = () => ''): void {
  if (!held) throw new Broken(law, detail());
}

/** Fails with the name of a law unless two lists of lines are the same; shows the first that is not. */
export function sameLines(law: string, made: readonly string[], wanted: readonly string[]): void {
  const length = Math.max(made.length, wanted.length);
  for (let i = 0; i < length; i++) {
    if (made[i] !== wanted[i]) throw new Broken(law, `line ${i + 1} is ${JSON.stringify(made[i] ?? null)}, not ${JSON.stringify(wanted[i] ?? null)}`);
  }
}

let count = 0;
/** How many jobs (a command, a call of the library) were run so far. */
export const jobs = (): number => count;

/** Runs a job and counts it. */
export function job<T>(run: () => T): T {
  count++;
  return run();
}
