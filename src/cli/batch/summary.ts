import { padEndTo, padStartTo, widest } from '../../text/width.ts';
import { wordsIn } from '../../words/index.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import type { Session } from '../session.ts';

const STATUSES = [EXIT.done, EXIT.faults, EXIT.usage, EXIT.bug] as const;

/** What became of jobs, by command and status, and how long it took. */
export class Tally {
  readonly counts = new Map<string, Map<ExitStatus, number>>();
  before = 0;
  #faultsBefore = false;
  readonly #began = performance.now();

  add(command: string, status: ExitStatus): void {
    const row = this.counts.get(command) ?? new Map<ExitStatus, number>();
    row.set(status, (row.get(status) ?? 0) + 1);
    this.counts.set(command, row);
  }

  /** A job that was done before, and how it ended. */
  skip(status: ExitStatus): void {
    this.before++;
    this.#faultsBefore ||= status !== EXIT.done;
  }

  get done(): number {
    return [...this.counts.values()].reduce((sum, row) => sum + [...row.values()].reduce((all, count) => all + count, 0), this.before);
  }

  get clean(): boolean {
    return !this.#faultsBefore && [...this.counts.values()].every((row) => [...row.keys()].every((status) => status === EXIT.done));
  }

  get seconds(): number {
    return (performance.now() - this.#began) / 1000;
  }
}

/** A row for each command: how many jobs ended with which status; then the time. */
export function summaryText(tally: Tally, { theme, language }: Pick<Session, 'theme' | 'language'>): string {
  const words = wordsIn(language).batch;
  const rows = [
    [words.columns.command, ...STATUSES.map((status) => words.columns[status])],
    ...[...tally.counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([command, row]) => [command, ...STATUSES.map((status) => String(row.get(status) ?? 0))]),
  ];
  const widths = (rows[0] as string[]).map((_, at) => widest(rows.map((row) => row[at] ?? '')));
  const table = rows.map((row) => row.map((cell, at) => (at === 0 ? padEndTo(cell, widths[at] as number) : padStartTo(cell, widths[at] as number))).join('  '));
  const line = words.total(tally.done - tally.before, tally.before, tally.seconds);
  return [...table, tally.clean ? theme.ok(line) : theme.warning(line)].join('\n');
}
