/** A piece of work whose cost is measured at several sizes of its input. */
export interface Job {
  /** The command, and what of its input grows: `apply: new articles`. */
  readonly name: string;
  /** The least size at which it is measured, in what the name says: articles, clauses, characters. */
  readonly size: number;
  /** Makes the input of a size; what it gives is run again and again, waited for where it gives a promise, and measured. */
  readonly prepare: (size: number) => () => unknown;
}

/** A job by its parts. */
export function job(name: string, size: number, prepare: Job['prepare']): Job {
  return { name, size, prepare };
}
