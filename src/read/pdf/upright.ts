import type { Glyph } from './glyphs.ts';

/** A page turned so that its text goes from left to right in lines from top to bottom, and what of it goes otherwise. */
export interface Upright {
  readonly width: number;
  readonly height: number;
  /** The glyphs of the page's own direction, by their places on the turned page. */
  readonly glyphs: readonly Glyph[];
  /** The glyphs that go along another edge of the page, each edge by itself, turned so that they go from left to right. */
  readonly sideways: readonly (readonly Glyph[])[];
  /** The glyphs that go along no edge, left as they were. */
  readonly askew: readonly Glyph[];
  /** By how many degrees the page was turned. */
  readonly turn: Turn;
  /** Whether its characters stand below each other, one by one. */
  readonly stacked: boolean;
}

export type Turn = 0 | 90 | 180 | 270;

/** So many degrees askew is still along an edge: a page that was scanned a little crooked. */
const CROOKED = 6;

/**
 * Turns a page the way in which most of its text goes; pages set in columns from top to bottom, too, be it in a font for vertical writing (whose text goes
 * down) or character by character. The columns then become lines, the rightmost one the first.
 */
export function upright(glyphs: readonly Glyph[], width: number, height: number): Upright {
  const shares = new Map<Turn, number>();
  const turns = glyphs.map((glyph) => alongEdge(glyph.turn));
  for (const [i, turn] of turns.entries()) {
    const { part, text } = glyphs[i] as Glyph;
    if (turn !== null && part !== 'annotation' && part !== 'hidden' && text.trim() !== '') shares.set(turn, (shares.get(turn) ?? 0) + 1);
  }
  const turn = [...shares].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0] as [Turn, number])[0];
  const along = (one: Turn): Glyph[] => glyphs.filter((_, i) => turns[i] === one).map((glyph) => turned(glyph, one, width, height));
  const own = along(turn);
  const stacked = isStacked(own);
  // In columns of upright characters, figures and Latin words lie on their side, on a baseline of their own.
  const down = ((turn + 90) % 360) as Turn;
  const rest = {
    sideways: ([0, 90, 180, 270] as const).filter((other) => other !== turn && !(stacked && other === down)).map(along),
    askew: glyphs.filter((_, i) => turns[i] === null),
    turn,
    stacked,
  };
  const lying = turn === 90 || turn === 270;
  const size = { width: lying ? height : width, height: lying ? width : height };
  if (!stacked) return { ...size, ...rest, glyphs: own };
  const columns = own.map((glyph) => ({ ...glyph, x: glyph.y - glyph.size * ASCENT, y: size.width - glyph.x - glyph.advance / 2, advance: glyph.size }));
  const figures = along(down).map((glyph) => ({ ...glyph, y: glyph.y - glyph.size * MIDDLE }));
  return { width: size.height, height: size.width, ...rest, glyphs: [...columns, ...figures] };
}

/** How far above its baseline a character begins, in em. */
const ASCENT = 0.88;
/** How far above its baseline the middle of a character is, in em. */
const MIDDLE = 0.35;

function alongEdge(turn: number): Turn | null {
  const nearest = Math.round(turn / 90) * 90;
  return Math.abs(turn - nearest) <= CROOKED ? ((nearest % 360) as Turn) : null;
}

function turned(glyph: Glyph, turn: Turn, width: number, height: number): Glyph {
  const { x, y } = glyph;
  switch (turn) {
    case 0:
      return glyph;
    case 90:
      return { ...glyph, x: y, y: width - x };
    case 180:
      return { ...glyph, x: width - x, y: height - y };
    case 270:
      return { ...glyph, x: height - y, y: x };
  }
}

/** Whether upright characters were set one below the other: then nearly every one stands under the one that was drawn before it. */
function isStacked(glyphs: readonly Glyph[]): boolean {
  const shown = glyphs.filter((glyph) => glyph.text.trim() !== '');
  let [below, beside] = [0, 0];
  for (const [i, glyph] of shown.entries()) {
    const before = shown[i - 1];
    if (before === undefined) continue;
    const [right, down] = [(glyph.x - before.x) / glyph.size, (glyph.y - before.y) / glyph.size];
    if (Math.abs(right) < 0.3 && down > 0.7 && down < 2.5) below++;
    else if (Math.abs(down) < 0.3 && right > 0 && right < 3) beside++;
  }
  return below >= 10 && below > 4 * beside;
}
