import type { Format } from './format.ts';

/** How far words of the usual size are moved to be read as raised or lowered ones, in half points; and which size is a smaller one. */
const SHIFT = 6;
const SMALLER = 0.85;

/**
 * Whether words are raised or lowered: by their format, or moved and smaller than those before them, which are of `size` (`certain`); or moved far,
 * which digits and signs are only as powers and indexes, while other words may have been put straight by it. Nothing is where no words stand `before`.
 */
export function heightOf(format: Format, before: boolean, size: number): { readonly height: Format['height']; readonly certain: boolean } {
  const way = format.shift > 0 ? 'raised' : 'lowered';
  if (format.height !== 'level' || format.shift === 0 || !before) return { height: format.height, certain: true };
  if (format.size < size * SMALLER) return { height: way, certain: true };
  return { height: Math.abs(format.shift) < SHIFT ? 'level' : way, certain: false };
}
