import type { DecisionItem } from '../../decision/operation.ts';
import type { Statute } from '../../statute/types.ts';
import { walkStatute } from '../../statute/walk.ts';
import { offsetAt, type Passage, type Place, type SourceText } from '../../text/source.ts';
import { itemId, type Landmarks } from './landmarks.ts';

/** What a place of a source is on the page: an item of the decision, or a line of the text. */
export interface Whereabouts {
  readonly itemAt: (place: Place) => number | null;
  readonly idAt: (place: Place) => string | null;
}

interface Stretch<T> {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** How far an item's number may stand before its wording. */
const NUMBER = 12;

/** Finds the item or the line that a place belongs to, by where their words were read. */
export function whereaboutsOf(base: Statute, ordered: readonly DecisionItem[], marks: Landmarks): Whereabouts {
  const items = inOrder(ordered.flatMap((item, i) => stretchOf(item.text, i)));
  const units: Stretch<string>[] = [];
  walkStatute(base, ({ node, address }) => {
    const id = marks.at(address, 'old');
    if (id === null) return;
    const passages = node.type === 'division' ? [node.label, node.heading] : 'text' in node ? [node.text] : [node.label];
    for (const passage of passages) units.push(...stretchOf(passage, id));
  });
  const sorted = inOrder(units);
  const itemAt = (place: Place): number | null => find(items, place, NUMBER);
  return {
    itemAt,
    idAt: (place) => {
      const item = itemAt(place);
      return item === null ? find(sorted, place, 0) : itemId(marks.prefix, item);
    },
  };
}

function stretchOf<T>({ text, origin }: Passage, value: T): readonly Stretch<T>[] {
  if (origin === null) return [];
  return [{ source: origin.source, start: offsetAt(origin, 0), end: offsetAt(origin, text.length), value }];
}

function inOrder<T>(stretches: readonly Stretch<T>[]): readonly Stretch<T>[] {
  return [...stretches].sort((a, b) => a.start - b.start);
}

/** The last stretch that begins before the place, if the place is inside it or at most `before` characters in front of the next. */
function find<T>(stretches: readonly Stretch<T>[], { source, span }: Place, before: number): T | null {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch<T>).start <= span.start) low = middle + 1;
    else high = middle;
  }
  const [inside, next] = [stretches[low - 1], stretches[low]];
  if (inside !== undefined && inside.source === source && span.start <= inside.end) return inside.value;
  return next !== undefined && next.source === source && next.start - span.start <= before ? next.value : null;
}
