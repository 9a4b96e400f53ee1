import { type Anchor, type DestinationOf, neighbourChanged } from '../../reference/index.ts';
import { type Address, depthOf, lastStep } from '../../statute/address.ts';
import type { StatuteIndex } from '../../statute/locate.ts';
import type { DivisionLevel, NodeId } from '../../statute/types.ts';
import { articlesOf } from '../../statute/walk.ts';
import { keyOf } from '../provision-map.ts';
import type { ProvisionMap } from '../types.ts';
import type { Range } from './edited.ts';

/** Whether one of the articles counted back to from a unit (前条, 前两条) is another one now, 第八条之一 having come between or gone. */
export function articlesBefore(base: StatuteIndex, after: StatuteIndex, map: ProvisionMap): (id: NodeId, back: number) => boolean {
  const order = (index: StatuteIndex): readonly NodeId[] => articlesOf(index.statute).map((article) => article.id);
  const [old, now] = [order(base), order(after)];
  const [oldPlaces, newPlaces] = [old, now].map((ids) => new Map(ids.map((id, i) => [id, i])));
  return (id, back) => {
    const [home, newHome] = [base, after].map((index) => index.visits.get(id)?.article?.id);
    const [at, to] = [oldPlaces?.get(home ?? ''), newPlaces?.get(newHome ?? '')];
    if (at === undefined || to === undefined) return false;
    for (let k = 1; k <= back && at - k >= 0; k++) {
      const before = old[at - k] as NodeId;
      // What was merged or became a 款 is judged by its address.
      if (newPlaces?.has(before) && now[to - k] !== before && map.byId.get(before)?.into === null) return true;
    }
    return false;
  };
}

/** 上述, 前述 at the beginning of a 款: the one before. Further on in a text it is what the text itself said. */
const ABOVE = /^[^，。；：]{0,6}?[上前]述/;
const PARAGRAPH_BEFORE: Anchor = { level: 'paragraph', back: 1 };

/** 上述 in a 款 whose neighbour before is another one now: where it stands. */
export function aboveAnother(text: string, home: Address, newHome: Address, destination: DestinationOf): readonly Range[] {
  const words = lastStep(home)?.level === 'paragraph' ? ABOVE.exec(text)?.[0] : undefined;
  if (words === undefined || !neighbourChanged(PARAGRAPH_BEFORE, home, newHome, destination)) return [];
  return [{ start: words.length - 2, end: words.length }];
}

const HERE = /本(?<level>编|分编|章|节)(?!程|目|点)/g;
const LEVELS: Readonly<Record<string, DivisionLevel>> = { 编: 'part', 分编: 'subpart', 章: 'chapter', 节: 'section' };

/** 本章 and 本节 in text that stands in another division now, or whose division is gone: where they stand. */
export function divisionsLeft(base: StatuteIndex, after: StatuteIndex, map: ProvisionMap): (id: NodeId, text: string) => readonly Range[] {
  const around = ({ visits }: StatuteIndex, id: NodeId, level: DivisionLevel): NodeId | null => {
    for (let visit = visits.get(id); visit !== undefined; visit = visits.get(visit.parent)) {
      if (visit.node.type === 'division' && visit.node.level === level) return visit.node.id;
      if (visit.node.type === 'division' && depthOf(visit.node.level) < depthOf(level)) return null;
    }
    return null;
  };
  return (id, text) =>
    [...text.matchAll(HERE)].flatMap(({ 0: words, index, groups }) => {
      const level = LEVELS[groups?.['level'] ?? ''] as DivisionLevel;
      const old = around(base, id, level);
      if (old === null) return [];
      const now = around(after, id, level);
      return now === old || (now !== null && isMerged(map, old, now)) ? [] : [{ start: index, end: index + words.length }];
    });
}

/** Whether a division was merged into another: what it held stands there now. */
function isMerged(map: ProvisionMap, old: NodeId, now: NodeId): boolean {
  const [into, to] = [map.byId.get(old)?.into, map.byId.get(now)?.to];
  return !!into && !!to && keyOf(into) === keyOf(to);
}
