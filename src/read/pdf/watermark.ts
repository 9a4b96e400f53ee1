import { type Box, usual } from './box.ts';
import { isPale } from './ink.ts';
import type { Page, Thinned } from './margins.ts';

/** Text so much larger than the usual may be a watermark. */
const LARGE = 1.6;
/** As often as this one text stands on a page if it covers it. */
const OFTEN = 3;
/** How many boxes of a document are compared with those that a watermark might cover. */
const MOST_COMPARISONS = 20_000_000;

/**
 * The pages without watermarks. A watermark is set otherwise than the text (its size, its ink), and at least two of these hold: it is pale, it is large, it
 * lies across other text, it stands in one place on several pages or again and again on one. What it says is nothing to go by.
 */
export function withoutWatermarks<P extends Page>(pages: readonly P[]): Thinned<P>[] {
  const all = pages.flatMap((page) => page.boxes);
  const size = usual(all, (box) => box.size);
  const ink = usualStyle(all);
  const isOdd = (box: Box): boolean => box.text.trim() !== '' && styleOf(box) !== ink;
  const odd = pages.map((page) => page.boxes.filter(isOdd));
  const onPages = counted(odd.map((boxes) => new Set(boxes.map((box) => `${box.text} ${Math.round(box.x / 4)} ${Math.round(box.y / 4)}`))));
  let budget = MOST_COMPARISONS;
  return pages.map((page, i) => {
    const own = odd[i] as Box[];
    const onPage = counted([own.map((box) => box.text)]);
    const byHeight = [...page.boxes].sort((p, q) => p.y - q.y);
    const taken = new Set(
      own.filter((box) => {
        const signs = [
          box.ink !== undefined && isPale(box.ink),
          box.size > size * LARGE,
          (onPages.get(`${box.text} ${Math.round(box.x / 4)} ${Math.round(box.y / 4)}`) ?? 0) > 1 || (onPage.get(box.text) ?? 0) >= OFTEN,
        ].filter((sign) => sign).length;
        return signs > 1 || (signs > 0 && liesAcross(box));
      }),
    );
    return { page: { ...page, boxes: page.boxes.filter((box) => !taken.has(box)) }, taken: [...taken] };

    function liesAcross(box: Box): boolean {
      let low = 0;
      let high = byHeight.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((byHeight[middle] as Box).y < box.y - box.size) low = middle + 1;
        else high = middle;
      }
      for (let k = low; k < byHeight.length && budget > 0; k++, budget--) {
        const other = byHeight[k] as Box;
        if (other.y > box.y + Math.max(box.size, size)) return false;
        if (other !== box && other.text.trim() !== '' && styleOf(other) !== styleOf(box) && covers(box, other)) return true;
      }
      return false;
    }
  });
}

/** Whether a box shares so much room with another that their characters lie on each other. */
function covers(one: Box, other: Box): boolean {
  const least = Math.min(one.size, other.size);
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y, other.y) - Math.max(one.y - one.size * BODY, other.y - other.size * BODY);
  return across > least / 2 && down > least * BODY * 0.3;
}

/** How high above the baseline a character reaches, in em. */
const BODY = 0.7;

function styleOf({ size, ink }: Box): string {
  return `${Math.round(size * 2)} ${ink?.colour ?? ''} ${ink?.opacity ?? 1}`;
}

function usualStyle(boxes: readonly Box[]): string {
  const shares = new Map<string, number>();
  for (const box of boxes) shares.set(styleOf(box), (shares.get(styleOf(box)) ?? 0) + box.text.length);
  return [...shares].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0] as [string, number])[0];
}

function counted(lists: readonly Iterable<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
