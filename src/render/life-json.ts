/** The days of a text or of a decision, as YYYY-MM-DD. */
interface Days {
  readonly adopted: string | null;
  readonly promulgated: string | null;
  readonly inForce: string | null;
}

/** What is told of one decision of a life. */
export interface LifeStep extends Days {
  readonly file: string;
  readonly title: string;
  readonly items: ReadonlyMap<string, string>;
  /** Whether it was carried out; null where it was not tried. */
  readonly done: boolean | null;
  readonly operations: number;
  /** The articles that it changed. */
  readonly changed: number;
  /** Against the text as republished: how many articles are equal, and which are not; null where there is none. */
  readonly official: { readonly file: string; readonly equal: number; readonly departures: readonly string[] } | null;
}

/** A statute's life as plain data. */
export function bookJson({ title, origin }: { readonly title: string; readonly origin: Days & { readonly file: string } }, steps: readonly LifeStep[]): object {
  const { file, adopted, promulgated, inForce } = origin;
  return {
    title,
    first: { file, adopted, promulgated, inForce },
    decisions: steps.map(({ items, ...step }) => ({ ...step, items: Object.fromEntries(items) })),
  };
}
