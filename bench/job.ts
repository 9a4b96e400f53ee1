/** One of those that are compared: us, another program, or an empty Node process. */
export interface Row {
  readonly who: string;
  /** Milliseconds of the wall clock: the median of the rounds. */
  readonly ms: number;
  /** Milliseconds of the processor, all threads, where the process can be asked; the median. */
  readonly cpu?: number;
  /** `ms` by that of the row that everything is held against. */
  readonly ratio: number;
  /** The most memory that the process had, in megabytes. */
  readonly peak?: number;
  /** What else tells it apart: how many changes it shows, how many characters a second it reads. */
  readonly note?: string;
}

/** What a job found, or why it was not carried out. */
export type Outcome = { readonly rows: readonly Row[]; readonly goal?: string; readonly said?: string } | { readonly skipped: string };

/** How the benchmark is run. */
export interface Settings {
  /** Rounds of what is measured as a whole process. */
  readonly rounds: number;
  /** Whether jobs of other programs that take more than a minute are carried out. */
  readonly slow: boolean;
  /** Where real texts lie; null where there are none. */
  readonly corpus: string | null;
  /** A folder for files that are made, gone afterwards. */
  readonly temp: string;
}

/** One comparison. `--only` chooses by its name. */
export interface Job {
  readonly name: string;
  readonly title: string;
  readonly run: (settings: Settings) => Promise<Outcome>;
}
