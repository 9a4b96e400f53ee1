import { hostsOf } from '../compare/reading-order.ts';
import type { Address } from '../statute/address.ts';
import { unitsOf } from '../statute/units.ts';
import { addTo } from '../text/group.ts';
import { type ItemOf, itemsIn } from './items.ts';
import { levelOf } from './kind.ts';
import { type ChangedLine, isChanged, linesOf } from './lines.ts';
import { namer } from './named.ts';
import type { Changes } from './types.ts';

/** A unit that left its article: its old address and its new one. */
export interface Departure {
  readonly from: Address;
  readonly to: Address;
}

/** What a reader takes as one unit: an article with its 款 and 项, a division's heading, or lines of one kind that stand together. */
export interface Block {
  readonly kind: 'title' | 'history' | 'front' | 'toc' | 'preamble' | 'annex' | 'division' | 'article';
  readonly lines: readonly ChangedLine[];
  /** Of an article: what left it and stands in another one now. */
  readonly left: readonly Departure[];
}

/** Changes as blocks, in order of reading. */
export function blocksOf(changes: Changes): readonly Block[] {
  const departures = departuresOf(changes);
  const blocks: { kind: Block['kind']; lines: ChangedLine[]; left: readonly Departure[] }[] = [];
  for (const line of linesOf(changes.units)) {
    const last = blocks[blocks.length - 1];
    const level = levelOf(line);
    switch (level) {
      case 'article':
      case 'division':
        blocks.push({ kind: level, lines: [line], left: departures.get(line.old?.key ?? '') ?? [] });
        break;
      case 'paragraph':
      case 'item':
      case 'subitem':
      case 'row':
        if (last === undefined) blocks.push({ kind: 'front', lines: [line], left: [] });
        else last.lines.push(line);
        break;
      case 'title':
      case 'history':
      case 'front':
      case 'toc':
      case 'preamble':
        if (last?.kind === level) last.lines.push(line);
        else blocks.push({ kind: level, lines: [line], left: [] });
        break;
      case 'annex':
        if (last?.kind === level && last.lines.some((other) => shareParent(other, line))) last.lines.push(line);
        else blocks.push({ kind: level, lines: [line], left: [] });
        break;
    }
  }
  return blocks;
}

/** Whether two lines stand in the same annex, in either text. */
function shareParent(one: ChangedLine, other: ChangedLine): boolean {
  return (['old', 'new'] as const).some((side) => one[side] !== null && one[side]?.parent === other[side]?.parent);
}

/** Whether a block must be shown: some line of it changed, a unit left it, or a 项 in it bears another number. */
export function isShown({ lines, left }: Block): boolean {
  return left.length > 0 || lines.some((line, i) => isChanged(line) || (i > 0 && line.renumbered));
}

/** The items of the decisions that changed these lines. */
export function itemsOf(lines: readonly ChangedLine[]): readonly ItemOf[] {
  return itemsIn(lines.flatMap((line) => line.causes));
}

/** By the old article that units left for another one. What they hold went with them. */
function departuresOf({ old, new: now, units }: Changes): ReadonlyMap<string, readonly Departure[]> {
  const departures = new Map<string, Departure[]>();
  if (!units.some(({ moved }) => moved)) return departures;
  const after = unitsOf(now);
  const [olds, news] = [articlesIn(unitsOf(old)), articlesIn(after)];
  const named = namer(after);
  const became = new Map(units.flatMap((unit) => (unit.old === null || unit.new === null ? [] : [[unit.old.key, unit.new.key] as const])));
  for (const unit of units) {
    if (!unit.moved || !unit.old?.address || !unit.new?.address) continue;
    const home = olds.get(unit.old.key);
    if (home === undefined || became.get(home) === news.get(unit.new.key)) continue;
    addTo(departures, home, { from: unit.old.address, to: named(unit.new).address ?? unit.new.address });
  }
  return departures;
}

/** The article in which each 款, 项 and 目 lies. */
function articlesIn(units: ReturnType<typeof unitsOf>): ReadonlyMap<string, string> {
  const hosts = hostsOf(units);
  const articles = new Map<string, string>();
  for (const [key, host] of hosts) articles.set(key, articles.get(host) ?? host);
  return articles;
}
