import { longestRise } from '../../text/rise.ts';
import type { LinePair } from './printed.ts';

/**
 * Lines that stand apart as those of units that moved, though nothing that stays is printed between their two places, as one line that stays:
 * 款 whose article was merged into the one before, articles whose chapter is no more. Each text keeps its order.
 */
export function rejoined(lines: readonly LinePair[]): readonly LinePair[] {
  const out: LinePair[] = [];
  let gap: LinePair[] = [];
  for (const line of lines) {
    if (line.old === null || line.new === null) gap.push(line);
    else {
      out.push(...rejoinedIn(gap), line);
      gap = [];
    }
  }
  return [...out, ...rejoinedIn(gap)];
}

/** The lines between two that stay. */
function rejoinedIn(gap: readonly LinePair[]): readonly LinePair[] {
  const olds = gap.flatMap((line, at) => (line.old === null ? [] : [{ line, at }]));
  const news = gap.flatMap((line, at) => (line.new === null ? [] : [{ line, at }]));
  const place = new Map(olds.map(({ line }, i) => [line.old?.unit.key, i]));
  const from = news.map(({ line: { change, new: now } }) => (change.old === null || now?.unit.row !== undefined ? -1 : (place.get(change.old.key) ?? -1)));
  const staying = longestRise(from);
  if (staying.length === 0) return gap;
  const out: LinePair[] = [];
  let [i, k] = [0, 0];
  /** Up to these places, in the order in which the lines stood. */
  const take = (toOld: number, toNew: number): void => {
    while (i < toOld || k < toNew) {
      const [old, now] = [i < toOld ? olds[i] : undefined, k < toNew ? news[k] : undefined];
      const next = now === undefined || (old !== undefined && old.at < now.at) ? old : now;
      if (next === undefined) return;
      out.push(next.line);
      if (next === old) i++;
      else k++;
    }
  };
  for (const to of staying) {
    take(from[to] as number, to);
    const [old, now] = [olds[i++]?.line, news[k++]?.line];
    if (old !== undefined && now !== undefined) out.push({ old: old.old, new: now.new, change: now.change });
  }
  take(olds.length, news.length);
  return out;
}
