/** A weight that no evidence outweighs. */
export const CERTAIN = 1000;

/** What speaks against each reading of the joint behind a line, as negative logarithms of likelihoods. */
export interface Weights {
  /** Against a paragraph end here. */
  readonly ends: number;
  /** Against going on in the next line. */
  readonly goesOn: number;
}

/** The costs of a line by state (does it begin a paragraph?) and by what its joint is read as. */
export interface LineCost {
  readonly first: Weights;
  readonly later: Weights;
}

export interface Choice {
  readonly ends: boolean;
  /** By how much the cheapest text with the other reading is dearer. */
  readonly margin: number;
}

/** The cheapest reading: for each line whether a paragraph ends behind it. Two states, so linear in the lines. */
export function choose(costs: readonly LineCost[]): Choice[] {
  // before[i]: the cheapest way to line i as a paragraph's first or later line; behind[i]: from there to the end.
  const before = [{ first: 0, later: CERTAIN }];
  for (const { first, later } of costs) {
    const from = before[before.length - 1] as { first: number; later: number };
    before.push({
      first: Math.min(from.first + first.ends, from.later + later.ends),
      later: Math.min(from.first + first.goesOn, from.later + later.goesOn),
    });
  }
  const behind = new Array<{ first: number; later: number }>(costs.length + 1);
  behind[costs.length] = { first: 0, later: CERTAIN };
  for (let i = costs.length - 1; i >= 0; i--) {
    const { first, later } = costs[i] as LineCost;
    const to = behind[i + 1] as { first: number; later: number };
    behind[i] = {
      first: Math.min(first.ends + to.first, first.goesOn + to.later),
      later: Math.min(later.ends + to.first, later.goesOn + to.later),
    };
  }
  return costs.map((_, i) => {
    const [from, to] = [before[i + 1], behind[i + 1]] as [{ first: number; later: number }, { first: number; later: number }];
    const difference = from.later + to.later - (from.first + to.first);
    return { ends: difference > 0, margin: Math.abs(difference) };
  });
}
