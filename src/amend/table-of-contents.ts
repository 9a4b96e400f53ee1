import type { StatuteIndex } from '../statute/locate.ts';
import type { Division, NodeId, TableOfContents } from '../statute/types.ts';
import { divisionsOf } from '../statute/walk.ts';
import { fold } from '../text/fold.ts';
import { addTo } from '../text/group.ts';
import { built } from '../text/passage.ts';
import type { Passage } from '../text/source.ts';

/**
 * The 目录 after the amendment: the entry of a division that is gone goes, an entry whose label or heading changed follows it, a new
 * division has its entry behind that of the division before it. Entries that match no division stay as they are.
 */
export function followTableOfContents(toc: TableOfContents, base: StatuteIndex, after: StatuteIndex): TableOfContents {
  const waiting = divisionsOf(base.statute);
  const levels = new Set(waiting.map((division) => division.level));
  const listed = new Set<Division['level']>();
  let start = 0;
  const entries: { readonly line: Passage; readonly division: NodeId | null }[] = [];
  for (const line of toc.lines) {
    const at = waiting.findIndex((division) => fold(line.text).startsWith(fold(printed(division))));
    const [division] = at < 0 ? [] : waiting.splice(at, 1);
    if (division === undefined) {
      entries.push({ line, division: null });
      continue;
    }
    if (listed.size === 0) start = entries.length;
    listed.add(division.level);
    const now = after.visits.get(division.id)?.node as Division | undefined;
    if (now === undefined) continue;
    entries.push({ line: printed(now) === printed(division) ? line : built(printed(now)), division: now.id });
  }
  if (listed.size === 0) return { lines: toc.lines };
  // A level that the 目录 leaves out stays out.
  const news = new Map<NodeId | null, Passage[]>();
  let before: NodeId | null = null;
  const known = new Set(entries.map((entry) => entry.division));
  for (const division of divisionsOf(after.statute)) {
    if (known.has(division.id)) before = division.id;
    else if (!base.visits.has(division.id) && (listed.has(division.level) || !levels.has(division.level))) {
      addTo(news, before, built(printed(division)));
    }
  }
  const kept = entries.findIndex((entry) => entry.division !== null);
  // Where every entry goes, the new ones stand where the first one stood.
  const first = kept < 0 ? start : kept;
  // 第四章与第三章互换位置: entries stand in the order of the divisions.
  const order = new Map(divisionsOf(after.statute).map((division, i) => [division.id, i]));
  const sorted = entries.filter((entry) => entry.division !== null).sort((a, b) => (order.get(a.division ?? '') ?? 0) - (order.get(b.division ?? '') ?? 0));
  let next = 0;
  const ordered = entries.map((entry) => (entry.division === null ? entry : (sorted[next++] as (typeof entries)[number])));
  const opening = news.get(null) ?? [];
  const lines = ordered.flatMap(({ line, division }, i) => [...(i === first ? opening : []), line, ...(division === null ? [] : (news.get(division) ?? []))]);
  return { lines: first < ordered.length ? lines : [...lines, ...opening] };
}

function printed(division: Division): string {
  return division.label.text + division.gap + division.heading.text;
}
