import { textBefore } from '../../changes/segments.ts';
import type { ChangeCause, Changes, UnitChange } from '../../changes/types.ts';
import type { Statute } from '../../statute/types.ts';
import { titleOf } from '../../statute/walk.ts';
import { CELL_END } from '../../text/source.ts';
import { stretchesBeside } from './beside.ts';
import { labelsCompared } from './labels.ts';
import { type Line, linesInOrder } from './printed.ts';
import { type ChangedRow, hasSameCells } from './redline-tables.ts';
import { revisionOf } from './revision.ts';
import { revisionBetween } from './revision-between.ts';
import { blocksOf, type Stretch } from './stretches.ts';
import { titleStretches } from './title.ts';
import type { Change, Document, Revision } from './types.ts';

/**
 * The whole new text with what changed in it, as words and paragraph ends that are the same, inserted or deleted. Taking every change in gives
 * the lines of `printStatute(new)`, throwing every change out those of `printStatute(old)` (of two versions to the letter where typography is
 * shown). A unit that moved is deleted where it stood and inserted where it stands. Of several decisions each has its own changes.
 */
export function changesDocument(changes: Changes): Document {
  const last = changes.decisions[changes.decisions.length - 1];
  const revision = last === undefined ? revisionBetween(changes.old, changes.new) : revisionOf(last);
  return { title: titleOf(changes.new), page: 'portrait', revision, blocks: blocksOf(stretchesOf(changes)) };
}

/** The print of both texts in one row, old and new in their own order each: words with the ends of their lines. */
function stretchesOf(changes: Changes): readonly Stretch[] {
  const { decisions } = changes;
  const earlier = decisions.slice(0, -1).map(revisionOf);
  /** Who made a change, where it is not the last decision. */
  const made = (decision: number): Made => (earlier[decision] === undefined ? {} : { by: earlier[decision] });
  const stretches = linesInOrder(changes).flatMap(({ old, new: now, change }): readonly Stretch[] => {
    if (change.old?.level === 'title' && change.new?.level === 'title') return now === null ? [] : titleOfBoth(change, changes, made);
    const kept = old !== null && now !== null && old.style === now.style ? keptLine(old, now, change, made) : null;
    return kept ?? [...(old === null ? [] : wholeLine(old, 'deleted', change, made)), ...(now === null ? [] : wholeLine(now, 'inserted', change, made))];
  });
  const { head, tail } = stretchesBeside(changes.old, changes.new);
  return [...head, ...labelsCompared(stretches), ...tail];
}

interface Made {
  readonly by?: Revision;
}
type Maker = (decision: number) => Made;

function titleOfBoth({ segments }: UnitChange, { old, new: now }: Changes, made: Maker): readonly Stretch[] {
  const lines = ({ title }: Statute): readonly number[] => title.map(({ text }) => text.length);
  const spelt = textBefore(segments);
  return titleStretches(
    segments.map(({ kind, text, by }) => ({ kind, text, ...(by === null ? {} : made(by.decision)) })),
    // Where typography is not shown the old title may be spelt with other spaces than it was printed with.
    spelt === titleOf(old) ? lines(old) : [spelt.length],
    lines(now),
  );
}

function wholeLine(line: Line, change: 'deleted' | 'inserted', unit: UnitChange, made: Maker): Stretch[] {
  const { label, style, ends, name } = line;
  const [anchor, row] = change === 'deleted' ? [null, rowOf(line, null)] : [name, rowOf(null, line)];
  const by = made(decisionOf(unit.causes, change === 'inserted' && unit.old === null ? 'first' : 'last'));
  // A unit that stands in one text only knows who wrote which of its words.
  const whole = (change === 'deleted' ? unit.new : unit.old) === null;
  const text = whole
    ? unit.segments.flatMap((segment) => words(segment.text, 'text', change, anchor, segment.by === null ? by : made(segment.by.decision)))
    : words(line.unit.text, 'text', change, anchor, by);
  return [...words(label, 'label', change, anchor, by), ...text, ...(ends ? [end(style, change, row, by)] : [])];
}

/** A line that stays with what changed in it; null for a row that has other cells than before. */
function keptLine(old: Line, now: Line, { segments, causes }: UnitChange, made: Maker): Stretch[] | null {
  if (old.unit.row !== undefined && now.unit.row !== undefined) {
    const apart = segments.some(({ kind, text }) => kind !== 'same' && text.includes(CELL_END));
    if (apart || !hasSameCells(old.unit.row, now.unit.row)) return null;
  }
  const by = made(decisionOf(causes, 'last'));
  const labels =
    old.label === now.label
      ? words(now.label, 'label', 'same', now.name, {})
      : [...words(old.label, 'label', 'deleted', null, by), ...words(now.label, 'label', 'inserted', now.name, by)];
  const text = segments.flatMap(({ kind, text: own, by: cause }) =>
    words(own, 'text', kind, kind === 'deleted' ? null : now.name, cause === null ? {} : made(cause.decision)),
  );
  const change = old.ends ? (now.ends ? 'same' : 'deleted') : 'inserted';
  const ended = old.ends || now.ends ? [end(now.style, change, rowOf(old, now), change === 'same' ? {} : by)] : [];
  return [...labels, ...text, ...ended];
}

function decisionOf(causes: readonly ChangeCause[], which: 'first' | 'last'): number {
  const decisions = causes.map(({ decision }) => decision);
  return which === 'first' ? Math.min(...decisions) : Math.max(...decisions);
}

function rowOf(old: Line | null, now: Line | null): ChangedRow | null {
  const row = { old: old?.unit.row ?? null, after: now?.unit.row ?? null };
  return row.old === null && row.after === null ? null : row;
}

function words(text: string, face: 'label' | 'text', change: Change, anchor: string | null, by: Made): Stretch[] {
  return text === '' ? [] : [{ type: 'words', text, face, change, anchor, ...by }];
}

function end(style: Line['style'], change: Change, row: ChangedRow | null, by: Made): Stretch {
  return { type: 'end', style, change, ...(row === null ? {} : { row }), ...by };
}
