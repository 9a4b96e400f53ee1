import { type Reshaped, UNIT_END } from '../../changes/reshaped.ts';
import type { Segment } from '../../compare/words.ts';
import type { Line, LinePair } from './printed.ts';

/** A printed line of one text with all the labels on it. */
export interface LabelledLine {
  readonly label: string;
  readonly line: Line;
  /** The unit that the line begins: the article whose label it bears, or its own. */
  readonly name: string | null;
}

/** Lines of both texts, compared as one: their stretches have `UNIT_END` where a line ends that is not the last. */
export interface LineGroup {
  readonly olds: readonly LabelledLine[];
  readonly news: readonly LabelledLine[];
  readonly segments: readonly Segment[];
  readonly pairs: readonly LinePair[];
}

/** Puts the lines of texts that were merged or divided into groups, where they stand next to each other in both texts; others stay as they are. */
export function grouped(lines: readonly LinePair[], reshaped: readonly Reshaped[]): readonly (LinePair | LineGroup)[] {
  if (reshaped.length === 0) return lines;
  const ofOld = new Map(reshaped.flatMap((each) => each.olds.map(({ key }) => [key, each] as const)));
  const ofNew = new Map(reshaped.flatMap((each) => each.news.map(({ key }) => [key, each] as const)));
  const left = new Map(reshaped.map((each) => [each, each.olds.length + each.news.length]));
  const groupOf = ({ old, new: now }: LinePair): Reshaped | undefined => ofOld.get(old?.unit.key ?? '') ?? ofNew.get(now?.unit.key ?? '');
  const out: (LinePair | LineGroup)[] = [];
  for (let at = 0; at < lines.length; ) {
    const first = lines[at] as LinePair;
    const own = groupOf(first);
    const group = own?.segments == null ? null : groupFrom(lines, at, own, own.segments, groupOf, left.get(own) ?? 0);
    out.push(group ?? first);
    at += group?.pairs.length ?? 1;
  }
  return out;
}

/** The group that begins here; null if other lines than labels of articles stand between its own. */
function groupFrom(
  lines: readonly LinePair[],
  from: number,
  own: Reshaped,
  segments: readonly Segment[],
  groupOf: (line: LinePair) => Reshaped | undefined,
  size: number,
): LineGroup | null {
  const [olds, news] = [new Side(), new Side()];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as LinePair;
    const { old, new: now } = line;
    const isMember = groupOf(line) === own;
    if (!isMember && [old, now].some((each) => each?.ends)) return null;
    olds.add(old, isMember);
    news.add(now, isMember);
    if (olds.lines.length + news.lines.length < size) continue;
    return olds.isOpen || news.isOpen || olds.lines.length !== own.olds.length
      ? null
      : { olds: olds.lines, news: news.lines, segments, pairs: lines.slice(from, at + 1) };
  }
  return null;
}

/** The lines of one text in a group, with the labels before each. */
class Side {
  readonly lines: LabelledLine[] = [];
  #label = '';
  #name: string | null = null;
  isOpen = false;

  add(line: Line | null, isMember: boolean): void {
    if (line === null) return;
    this.#label += line.label;
    this.#name ??= line.name;
    this.isOpen = !isMember;
    if (!isMember) return;
    this.lines.push({ label: this.#label, line, name: this.#name });
    [this.#label, this.#name] = ['', null];
  }
}

/** A stretch with the ends of units set apart from the words. */
export function piecesOf({ text }: Segment): readonly string[] {
  return text.split(END).filter((piece) => piece !== '');
}

const END = new RegExp(`(${UNIT_END})`);
