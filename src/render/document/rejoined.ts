import type { Reshaped } from '../../changes/reshaped.ts';
import { longestRise } from '../../text/rise.ts';
import type { LinePair } from './printed.ts';

/**
 * Lines that stand apart as those of units that moved, though nothing that stays is printed between their two places, as one line that stays:
 * 款 whose article was merged into the one before, articles whose chapter is no more. So do those of which one became the other with other words.
 * Each text keeps its order.
 */
export function rejoined(lines: readonly LinePair[], reshaped: readonly Reshaped[]): readonly LinePair[] {
  const became = new Map(
    reshaped.flatMap(({ olds: [old, ...others], news: [now, ...more], segments }) =>
      old === undefined || now === undefined || segments === null || others.length + more.length > 0 ? [] : [[now.key, old.key] as const],
    ),
  );
  const out: LinePair[] = [];
  let gap: LinePair[] = [];
  for (const line of lines) {
    if (line.old === null || line.new === null) gap.push(line);
    else {
      out.push(...rejoinedIn(gap, became), line);
      gap = [];
    }
  }
  return [...out, ...rejoinedIn(gap, became)];
}

/** The lines between two that stay. */
function rejoinedIn(gap: readonly LinePair[], became: ReadonlyMap<string, string>): readonly LinePair[] {
  const olds = gap.flatMap((line, at) => (line.old === null ? [] : [{ line, at }]));
  const news = gap.flatMap((line, at) => (line.new === null ? [] : [{ line, at }]));
  const place = new Map(olds.map(({ line }, i) => [line.old?.unit.key, i]));
  const from = news.map(({ line: { change, new: now } }) => {
    const source = change.old?.key ?? became.get(now?.unit.key ?? '');
    return source === undefined || now?.unit.row !== undefined ? -1 : (place.get(source) ?? -1);
  });
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
