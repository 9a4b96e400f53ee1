import { namer } from '../../changes/named.ts';
import type { Reshaped } from '../../changes/reshaped.ts';
import { textAfter, textBefore } from '../../changes/segments.ts';
import type { Changes, UnitChange } from '../../changes/types.ts';
import { hostsOf } from '../../compare/reading-order.ts';
import type { Segment } from '../../compare/words.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { type Unit, unitsOf } from '../../statute/units.ts';
import { groupBy } from '../../text/group.ts';
import type { RedlineWords } from '../../words/redline.ts';
import type { LinePair } from './printed.ts';
import { changesIn } from './remarks.ts';
import type { Move, Moved } from './types.ts';

/** A line that stands in one place of a text with changes and whose words stand in another place too. */
export interface MovedLine {
  /** Its words that both places have, and those that only one has. */
  readonly same: Moved;
  readonly other: Moved;
  /** How the texts of both places differ; null where they have no more in common than that the one became the other. */
  readonly segments: readonly Segment[] | null;
}

/** One text at two places of a redline, or several that became others elsewhere. */
interface Journey {
  readonly kind: 'moved' | 'merged' | 'split';
  readonly olds: readonly Unit[];
  readonly news: readonly Unit[];
  readonly segments: readonly Segment[] | null;
}

/**
 * What is known of the lines that stand in one place only, by their key: `old …` and `new …`. A unit is named once with all that went along with
 * it; what came to it from elsewhere is named by itself.
 */
export function movedLines(changes: Changes, lines: readonly LinePair[], reshaped: readonly Reshaped[], words: RedlineWords): ReadonlyMap<string, MovedLine> {
  const found = new Map<string, MovedLine>();
  const alone = lines.filter(({ old, new: now }) => old === null || now === null);
  const [goneKeys, newKeys] = [new Set(alone.map(({ old }) => old?.unit.key)), new Set(alone.map(({ new: now }) => now?.unit.key))];
  const apart = alone.flatMap(({ new: now, change }) => (now !== null && change.old !== null && goneKeys.has(change.old.key) ? [change] : []));
  const elsewhere = reshaped.filter(({ olds, news }) => olds.some(({ key }) => goneKeys.has(key)) || news.some(({ key }) => newKeys.has(key)));
  if (apart.length + elsewhere.length === 0) return found;
  const units = { old: unitsOf(changes.old), new: unitsOf(changes.new) };
  const named = { old: namer(units.old), new: namer(units.new) };
  const nameOf = (side: 'old' | 'new', list: readonly Unit[]): string => words.listed([...new Set(list.map((unit) => spoken(named[side](unit))))]);
  const moveOf = ({ kind, olds, news }: Journey, all: readonly (readonly Segment[] | null)[]): Move => {
    // What became of the words of several texts at once is no list to be read beside them.
    const said = kind === 'moved' ? changesIn(all, words) : [];
    return {
      left: words.joined([words.left[kind](nameOf('new', news)), ...said]),
      came: words.joined([words.came[kind](nameOf('old', olds)), ...said]),
    };
  };
  const put = (move: Move, { olds, news, segments }: Journey): void => {
    const comparable = segments?.some(({ kind }) => kind === 'same') === true || (segments?.length === 0 && olds.length === 1);
    const moved: MovedLine = { same: { move, line: {} }, other: { move, line: null }, segments: comparable ? segments : null };
    for (const { key } of olds) found.set(`old ${key}`, moved);
    for (const { key } of news) found.set(`new ${key}`, moved);
  };
  const inReshaped = new Set(elsewhere.flatMap(({ news }) => news.map(({ key }) => key)));
  for (const [, journeys] of groupBy(rooted(apart, units.new), ([root]) => root)) {
    const own = journeys.map(([, change]) => journeyOf(change)).filter(({ news: [now] }) => !inReshaped.has(now?.key ?? ''));
    const [first] = own;
    if (first === undefined || spoken(first.olds[0] as Unit) === '') continue;
    const move = moveOf(
      first,
      own.map(({ segments }) => segments),
    );
    for (const journey of own) put(move, journey);
  }
  for (const { olds, news, segments } of elsewhere) {
    const kind = news.length > 1 ? 'split' : olds.length > 1 ? 'merged' : 'moved';
    const journey: Journey = { kind, olds, news, segments: kind === 'moved' ? segments : null };
    put(moveOf(journey, [segments]), journey);
  }
  return found;
}

/** Each change with the key of the unit with which it moved: the outermost that stands apart and moved, or itself. */
function rooted(apart: readonly UnitChange[], units: readonly Unit[]): readonly (readonly [root: string, change: UnitChange])[] {
  const hosts = hostsOf(units);
  const roots = new Map<string, string>();
  return apart.map((change) => {
    const key = change.new?.key ?? '';
    const root = (change.moved ? undefined : roots.get(hosts.get(key) ?? '')) ?? key;
    roots.set(key, root);
    return [root, change];
  });
}

function journeyOf({ old, new: now, segments }: UnitChange): Journey {
  return { kind: 'moved', olds: old === null ? [] : [old], news: now === null ? [] : [now], segments };
}

/** A unit as one cites it; nothing for lines that have no address. */
function spoken({ address, level }: Unit): string {
  return address === null || level === 'row' ? '' : formatAddress(address);
}

/** Whether stretches spell the texts of a line to the letter, so that they can take its place. */
export function spells(segments: readonly Segment[], line: string, side: 'deleted' | 'inserted'): boolean {
  return (side === 'deleted' ? textBefore(segments) : textAfter(segments)) === line;
}
