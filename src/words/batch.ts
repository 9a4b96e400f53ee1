/** What is said of many jobs at once. */
export interface BatchWords {
  readonly resumeNeedsFile: string;
  readonly noManifest: (path: string, reason: string) => string;
  /** Why a job cannot be run. */
  readonly noJob: (fault: string) => string;
  readonly forbidden: Readonly<Record<'option' | 'outside' | 'shared' | 'changing', (name: string) => string>>;
  /** How far it is; `of` is null where nobody knows how many there are. */
  readonly progress: (done: number, of: number | null, seconds: number) => string;
  readonly columns: Readonly<Record<'command' | 0 | 1 | 2 | 70, string>>;
  readonly total: (done: number, before: number, seconds: number) => string;
  readonly stopped: (done: number, of: number | null) => string;
  readonly badShard: string;
  readonly badWorkers: string;
}

/** Seconds as 1:05. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
