import { displayWidth, padEndTo, padStartTo } from '../../src/text/width.ts';

/** A table for the terminal: the first column to the left, the others to the right, by display width. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => displayWidth(row[i] ?? ''))));
  const line = (row: readonly string[]): string => row.map((cell, i) => (i === 0 ? padEndTo : padStartTo)(cell, widths[i] ?? 0)).join('  ');
  return all.map((row) => line(row).trimEnd()).join('\n');
}
