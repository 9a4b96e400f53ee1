/** What a redline of a whole text says beside it, in the language of the reader; names of units stay as they are. */
export interface RedlineWords {
  /** At the old place of a unit and at its new one: it moved, it became a part of another, it was divided into several. */
  readonly left: Readonly<Record<'moved' | 'merged' | 'split', (to: string) => string>>;
  readonly came: Readonly<Record<'moved' | 'merged' | 'split', (from: string) => string>>;
  /** Names of several units. */
  readonly listed: (names: readonly string[]) => string;
  readonly replaced: (old: string, now: string) => string;
  readonly inserted: (now: string) => string;
  readonly deleted: (old: string) => string;
  /** There are more changes than those named. */
  readonly more: (count: number) => string;
  readonly rewritten: string;
  /** What is said of one place, one after the other. */
  readonly joined: (parts: readonly string[]) => string;
}
