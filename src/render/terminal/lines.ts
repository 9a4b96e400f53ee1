import { type AmbiguousWidth, displayWidth, lineRanges } from '../../text/width.ts';
import type { Language } from '../../words/language.ts';
import type { Paint, Theme } from '../theme.ts';

/** How a report is written for a terminal. */
export interface TerminalOptions {
  readonly theme: Theme;
  /** The columns to wrap at; null leaves every paragraph on one line. */
  readonly columns: number | null;
  readonly language: Language;
  /** How wide the terminal prints “”—…; 1 unless said. */
  readonly ambiguous?: AmbiguousWidth;
}

/** A stretch of a line in one look. */
export interface Run {
  readonly text: string;
  readonly paint: Paint | null;
}

export function run(text: string, paint: Paint | null = null): Run {
  return { text, paint };
}

/**
 * Lays runs out as lines: the first is indented by `indent` columns, the others by `hang`. Each piece is painted by itself, so
 * that no look runs over a line's end or into the indent.
 */
export function layOut(runs: readonly Run[], indent: number, hang: number, options: TerminalOptions): string[] {
  const text = runs.map((r) => r.text).join('');
  if (options.columns === null) return [' '.repeat(indent) + paintRange(runs, 0, text.length)];
  const room = (used: number): number => Math.max(20, (options.columns as number) - used);
  const ranges = lineRanges(text, room(indent), room(hang), options.ambiguous);
  return ranges.map(({ start, end }, i) => ' '.repeat(i === 0 ? indent : hang) + paintRange(runs, start, end));
}

/** The columns that runs take on one line. */
export function widthOf(runs: readonly Run[], options: TerminalOptions): number {
  return displayWidth(runs.map((r) => r.text).join(''), options.ambiguous);
}

function paintRange(runs: readonly Run[], start: number, end: number): string {
  let out = '';
  let at = 0;
  for (const { text, paint } of runs) {
    const piece = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (piece !== '') out += paint === null ? piece : paint(piece);
    at += text.length;
  }
  return out;
}
