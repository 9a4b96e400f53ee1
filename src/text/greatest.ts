/** The greatest of any number of numbers, or `least` where none is greater: a call takes no more arguments than its stack holds. */
export function greatest(numbers: Iterable<number>, least = 0): number {
  let most = least;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
