import type { Change, Moved } from '../../document/types.ts';
import type { XmlElement } from '../../xml.ts';
import type { Authorship, Tracked } from './changes.ts';
import type { Marked } from './marks.ts';
import { w } from './w.ts';

/** Something that is tracked by itself: words, or the mark of a paragraph. */
interface Tracking {
  readonly change: Change;
  readonly moved?: Moved | undefined;
}

/** A stretch of text that moved as a whole. Word wants it in one piece at both places, under one name, and in no other such range. */
interface Range {
  readonly name: string;
  /** How much of it is in the text at each place, and how much of it was written. */
  readonly ids: Record<Tracked, number>;
  readonly count: Record<Tracked, number>;
  readonly written: Record<Tracked, number>;
}

/** Where in a range something stands: with the first the range begins, with the last it ends. */
export interface InRange {
  readonly range: Range;
  readonly first: boolean;
  readonly last: boolean;
}

/**
 * The ranges of what moved. Lines that follow each other at both places with nothing that stays between them, and nothing of another move, are one
 * range; words and lines that only one place has stand inside it. A line that one place has not, or not in the text itself (in tables Word knows no
 * moves), is in none: it is deleted and inserted.
 */
export class MoveRanges {
  readonly #ranges = new Map<object, Range>();

  /** From the paragraphs of the text, without those in tables. */
  constructor(text: readonly (readonly Marked[])[]) {
    const things = text.map((paragraphs) => paragraphs.flatMap(trackingsOf));
    const [olds, news] = [sequenceOf(things, 'deleted'), sequenceOf(things, 'inserted')];
    const [next, behind] = [followers(olds), followers(news)];
    for (const line of next.keys()) {
      if (!behind.has(line) || this.#ranges.has(line)) continue;
      const range: Range = {
        name: `move${this.#ranges.size + 1}`,
        ids: { deleted: 0, inserted: 0 },
        count: { deleted: 0, inserted: 0 },
        written: { deleted: 0, inserted: 0 },
      };
      for (let at: object | null = line; at !== null; ) {
        this.#ranges.set(at, range);
        const following: object | null = next.get(at) ?? null;
        at = following !== null && following === behind.get(at) && !this.#ranges.has(following) ? following : null;
      }
    }
    for (const thing of things.flat()) {
      const { change } = thing;
      const range = this.#rangeOf(thing);
      if (range !== null && change !== 'same') range.count[change]++;
    }
  }

  /** The place in its range of the next thing that is written; null for what is in none. Things are asked for in the order of the text. */
  next(thing: Tracking): InRange | null {
    const { change } = thing;
    const range = this.#rangeOf(thing);
    if (range === null || change === 'same') return null;
    const at = range.written[change]++;
    return { range, first: at === 0, last: at + 1 === range.count[change] };
  }

  #rangeOf({ change, moved }: Tracking): Range | null {
    return change === 'same' || moved == null || moved.line === null ? null : (this.#ranges.get(moved.line) ?? null);
  }
}

/** The marks of the range that begins with a thing and of the one that ends with it; null where it does not. A range has one number at each place. */
export function rangeMarks(
  { range, first, last }: InRange,
  change: Tracked,
  authorship: () => Authorship,
): readonly [start: XmlElement | null, end: XmlElement | null] {
  const name = change === 'deleted' ? 'moveFromRange' : 'moveToRange';
  let start: XmlElement | null = null;
  if (first) {
    const made = authorship();
    range.ids[change] = made.id;
    start = w(`${name}Start`, { ...made, name: range.name });
  }
  return [start, last ? w(`${name}End`, { id: range.ids[change] }) : null];
}

/** The words and the mark of a paragraph, in order. */
function trackingsOf({ runs, mark, moved }: Marked): readonly Tracking[] {
  return [...runs, { change: mark, moved }];
}

/** The lines of one place in order, each once for as long as nothing stands between; null where something does: what stays, or a line of the other place. */
function sequenceOf(text: readonly (readonly Tracking[])[], place: Tracked): readonly (object | null)[] {
  const lines: (object | null)[] = [];
  for (const part of text) {
    for (const { change, moved } of part) {
      const line = moved?.line ?? null;
      const next = change === place ? line : null;
      const passes = change !== 'same' && line === null;
      if (!passes && lines[lines.length - 1] !== next) lines.push(next);
    }
    lines.push(null);
  }
  return lines;
}

/** By each line the one that follows it at once; lines that something parts in two are left out. */
function followers(lines: readonly (object | null)[]): ReadonlyMap<object, object | null> {
  const found = new Map<object, object | null>();
  const parted = new Set<object>();
  for (const [i, line] of lines.entries()) {
    if (line === null) continue;
    if (found.has(line)) parted.add(line);
    found.set(line, lines[i + 1] ?? null);
  }
  for (const line of parted) found.delete(line);
  for (const [line, next] of found) if (next !== null && parted.has(next)) found.set(line, null);
  return found;
}
