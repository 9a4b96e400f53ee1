import type { Glyph } from './glyphs.ts';

/** A glyph printed over an equal one lies so near to it: in its own width, and in em. */
const BESIDE = 0.4;
const BELOW = 0.25;
/** What is no further away than this, in em, is in the same place, however narrow. */
const AT_ALL = 0.01;
/** So many different ones of one character are looked at in one place. */
const MOST_TOGETHER = 8;

/** The glyphs of a page without those that were printed twice to look bold or to throw a shadow, and how many these are. */
export function struckOnce(glyphs: readonly Glyph[]): { readonly glyphs: readonly Glyph[]; readonly again: readonly Glyph[] } {
  const places = new Map<string, Glyph[]>();
  const once: Glyph[] = [];
  const again: Glyph[] = [];
  for (const glyph of glyphs) {
    const { text, size, x, y } = glyph;
    const [column, row] = [Math.round(x / (size * BESIDE)), Math.round(y / (size * BELOW))];
    const isAgain =
      text.trim() !== '' &&
      [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => places.get(`${text} ${column + dx} ${row + dy}`)?.some((other) => lieTogether(glyph, other)) === true));
    if (isAgain) {
      again.push(glyph);
      continue;
    }
    once.push(glyph);
    const key = `${text} ${column} ${row}`;
    const there = places.get(key);
    if (there === undefined) places.set(key, [glyph]);
    else if (there.length < MOST_TOGETHER) there.push(glyph);
  }
  return { glyphs: once, again };
}

function lieTogether(one: Glyph, other: Glyph): boolean {
  const near = Math.abs(one.size - other.size) < one.size * 0.1 && Math.abs(one.turn - other.turn) < 1;
  return near && Math.abs(one.x - other.x) < Math.max(one.advance * BESIDE, one.size * AT_ALL) && Math.abs(one.y - other.y) < one.size * BELOW;
}
