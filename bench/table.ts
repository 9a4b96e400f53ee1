import { displayWidth } from '../src/text/width.ts';
import type { GrowthRow } from '../test/growth/table.ts';
import type { Row } from './job.ts';

/** The rows of a job as columns. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ who, ms, cpu, ratio, peak, note }) => [
    who,
    inTime(ms),
    cpu === undefined ? '' : `cpu ${inTime(cpu)}`,
    `${ratio.toFixed(ratio < 100 ? 2 : 0)} ×`,
    peak === undefined ? '' : `${peak.toFixed(0)} MB`,
    note ?? '',
  ]);
  return columns(cells);
}

/** How jobs grow, a line each. */
export function growthTable(found: readonly GrowthRow[]): string {
  return columns(
    found.map(({ job, sizes, measured, exponent }) => [job, ...measured.map((ms, i) => `${sizes[i]}: ${inTime(ms)}`), `exponent ${exponent.toFixed(2)}`]),
  );
}

function columns(cells: readonly (readonly string[])[]): string {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => displayWidth(row[column] ?? ''))));
  const padded = (cell: string, column: number): string => {
    const gap = ' '.repeat((widths[column] as number) - displayWidth(cell));
    return column === 0 ? cell + gap : gap + cell;
  };
  return cells.map((row) => `  ${row.map(padded).join('  ')}`.trimEnd()).join('\n');
}

function inTime(ms: number): string {
  return ms < 10_000 ? `${ms.toFixed(ms < 10 ? 1 : 0)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
