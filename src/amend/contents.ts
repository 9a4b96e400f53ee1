import type { StatuteIndex } from '../statute/locate.ts';
import type { Division, TableOfContents } from '../statute/types.ts';
import { divisionsOf } from '../statute/walk.ts';
import { fold } from '../text/fold.ts';
import { built } from '../text/passage.ts';

/**
 * The 目录 after the amendment: the entry of a division that is gone goes, an entry whose label or heading changed follows it.
 * Entries that match no division stay as they are.
 */
export function followContents(toc: TableOfContents | null, base: StatuteIndex, after: StatuteIndex): TableOfContents | null {
  if (toc === null) return null;
  const waiting = divisionsOf(base.statute);
  const lines = toc.lines.flatMap((line) => {
    const at = waiting.findIndex((division) => fold(line.text).startsWith(fold(printed(division))));
    if (at < 0) return [line];
    const [division] = waiting.splice(at, 1) as [Division];
    const now = after.visits.get(division.id)?.node as Division | undefined;
    if (now === undefined) return [];
    if (printed(now) === printed(division)) return [line];
    return [built(printed(now))];
  });
  return { lines };
}

function printed(division: Division): string {
  return division.label.text + division.gap + division.heading.text;
}
