import { type Box, rowsOf } from './box.ts';
import { lineText } from './line-text.ts';

/** The boxes of a page, and its height in points. */
export interface Page {
  readonly boxes: readonly Box[];
  readonly height: number;
}

/** A page, and what was taken from it. */
export interface Thinned<P extends Page> {
  readonly page: P;
  readonly taken: readonly Box[];
}

/** The share of a page's height above and below which running heads and page numbers stand. */
const MARGIN = 0.1;
const FIGURES = /^[\s\-—–·.]*(?:第\s*)?[0-9０-９]{1,4}(?:\s*页)?(?:(?:\s*[/／,，共]+)?\s*[0-9０-９]{1,4}(?:\s*页)?)?[\s\-—–·.]*$/;

/**
 * The pages without what stands in their margins: page numbers, and lines that other pages have there, too, figures aside. `isHeld` says of a box that it
 * stands in a table.
 */
export function withoutMargins<P extends Page>(pages: readonly P[], isHeld: (box: Box, page: P) => boolean = () => false): Thinned<P>[] {
  const rows = pages.map((page) => rowsOf(page.boxes).filter(([first]) => first !== undefined && isMarginal(first, page) && !isHeld(first, page)));
  const seen = new Map<string, number>();
  for (const own of rows) for (const key of new Set(own.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  return pages.map((page, i) => {
    const dropped = new Set((rows[i] as Box[][]).filter((row) => FIGURES.test(lineText(row)) || (seen.get(keyOf(row)) ?? 0) > 1).flat());
    return { page: { ...page, boxes: page.boxes.filter((box) => !dropped.has(box)) }, taken: [...dropped] };
  });
}

/** Whether a box stands where running heads and page numbers do. */
export function isMarginal({ y }: Box, { height }: Page): boolean {
  return y < height * MARGIN || y > height * (1 - MARGIN);
}

/** Figures aside, and the place to a few points: a running head stands where it stands. */
function keyOf(row: readonly Box[]): string {
  return `${Math.round((row[0] as Box).y / 6)} ${lineText(row).replace(/[0-9０-９]+/g, '')}`;
}
