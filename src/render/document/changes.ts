import { reshapedIn, UNIT_END } from '../../changes/reshaped.ts';
import { textBefore } from '../../changes/segments.ts';
import type { ChangeCause, Changes, UnitChange } from '../../changes/types.ts';
import type { Statute } from '../../statute/types.ts';
import { titleOf } from '../../statute/walk.ts';
import { CELL_END } from '../../text/source.ts';
import { wordsIn } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import { stretchesBeside } from './beside.ts';
import { labelsCompared } from './labels.ts';
import { type MovedLine, movedLines, spells } from './moves.ts';
import { type Line, type LinePair, linesInOrder } from './printed.ts';
import { type ChangedRow, hasSameCells } from './redline-tables.ts';
import { rejoined } from './rejoined.ts';
import { grouped, type LabelledLine, type LineGroup, piecesOf } from './reshaped-lines.ts';
import { revisionOf } from './revision.ts';
import { revisionBetween } from './revision-between.ts';
import { blocksOf, type Stretch } from './stretches.ts';
import { titleStretches } from './title.ts';
import type { Change, Document, Moved, Revision } from './types.ts';

export interface ChangesDocumentOptions {
  /** The language of what is said beside the text; Chinese unless said. */
  readonly language?: Language;
  /** What moved is tracked as moved, by formats that can. */
  readonly movesTracked?: boolean;
  /** Lines stay lines: for formats that cannot say that the end of one is new or gone, what was merged or divided is deleted and inserted. */
  readonly linesStay?: boolean;
}

/**
 * The whole new text with what changed in it, as words and paragraph ends that are the same, inserted or deleted. Taking every change in gives
 * the lines of `printStatute(new)`, throwing every change out those of `printStatute(old)` (of two versions to the letter where typography is
 * shown). A unit that moved is deleted where it stood and inserted where it stands, and both places know of the other; what was merged or divided
 * where it stood has only the ends of its lines deleted or inserted. Of several decisions each has its own changes.
 */
export function changesDocument(changes: Changes, { language = 'zh', movesTracked = false, linesStay = false }: ChangesDocumentOptions = {}): Document {
  const last = changes.decisions[changes.decisions.length - 1];
  const revision = last === undefined ? revisionBetween(changes.old, changes.new) : revisionOf(last);
  return { title: titleOf(changes.new), page: 'portrait', revision, movesTracked, blocks: blocksOf(stretchesOf(changes, language, linesStay)) };
}

/** The print of both texts in one row, old and new in their own order each: words with the ends of their lines. */
function stretchesOf(changes: Changes, language: Language, linesStay: boolean): readonly Stretch[] {
  const { decisions } = changes;
  const earlier = decisions.slice(0, -1).map(revisionOf);
  /** Who made a change, where it is not the last decision. */
  const made = (decision: number): Made => (earlier[decision] === undefined ? {} : { by: earlier[decision] });
  const reshaped = reshapedIn(changes);
  const ordered = rejoined(linesInOrder(changes), linesStay ? [] : reshaped);
  const lines = linesStay ? ordered : grouped(ordered, reshaped);
  const single = lines.filter((line): line is LinePair => !('segments' in line));
  const moves = movedLines(changes, single, reshaped, wordsIn(language).redline);
  const stretches = lines.flatMap((line): readonly Stretch[] => {
    if ('segments' in line) return groupedLines(line, made);
    const { old, new: now, change } = line;
    if (change.old?.level === 'title' && change.new?.level === 'title') return now === null ? [] : titleOfBoth(change, changes, made);
    const kept = old !== null && now !== null && old.style === now.style ? keptLine(old, now, change, made) : null;
    if (kept !== null) return kept;
    // A line that takes another form where it stands has not moved.
    const moved = (key: string): MovedLine | undefined => (old !== null && now !== null ? undefined : moves.get(key));
    return [
      ...(old === null ? [] : wholeLine(old, 'deleted', change, moved(`old ${old.unit.key}`), made)),
      ...(now === null ? [] : wholeLine(now, 'inserted', change, moved(`new ${now.unit.key}`), made)),
    ];
  });
  const { head, tail } = stretchesBeside(changes.old, changes.new);
  return [...head, ...labelsCompared(stretches), ...tail];
}

interface Made {
  readonly by?: Revision;
  readonly moved?: Moved;
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

function wholeLine(line: Line, change: 'deleted' | 'inserted', unit: UnitChange, moved: MovedLine | undefined, made: Maker): Stretch[] {
  const { label, style, ends, name, unit: own } = line;
  const [anchor, row] = change === 'deleted' ? [null, rowOf(line, null)] : [name, rowOf(null, line)];
  const by = made(decisionOf(unit.causes, change === 'inserted' && unit.old === null ? 'first' : 'last'));
  const [same, other] = [marks(by, moved?.same), marks(by, moved?.other)];
  // A unit that stands in one text only knows who wrote which of its words.
  const whole = (change === 'deleted' ? unit.new : unit.old) === null;
  const compared = moved?.segments != null && moved.segments.length > 0 && spells(moved.segments, own.text, change) ? moved.segments : null;
  const text =
    compared !== null
      ? compared.flatMap((segment) =>
          segment.kind === 'same' || segment.kind === change ? words(segment.text, 'text', change, anchor, segment.kind === 'same' ? same : other) : [],
        )
      : whole
        ? unit.segments.flatMap((segment) =>
            words(segment.text, 'text', change, anchor, segment.by === null ? other : marks(made(segment.by.decision), moved?.other)),
          )
        : words(own.text, 'text', change, anchor, moved?.segments == null ? other : same);
  const labelled = words(label, 'label', change, anchor, unit.old?.label === unit.new?.label ? same : other);
  return [...labelled, ...text, ...(ends ? [end(style, change, row, moved?.segments == null ? other : same)] : [])];
}

function marks(by: Made, moved: Moved | undefined): Made {
  return moved === undefined ? by : { ...by, moved };
}

/** Lines that became others where they stood: their words compared as one text, the ends of lines and the labels behind them deleted or inserted. */
function groupedLines({ olds, news, segments, pairs }: LineGroup, made: Maker): Stretch[] {
  const by = made(
    decisionOf(
      pairs.flatMap(({ change }) => change.causes),
      'last',
    ),
  );
  let [i, k] = [0, 0];
  const labels = (old: LabelledLine | undefined, now: LabelledLine | undefined): Stretch[] => [
    ...(old === undefined ? [] : words(old.label, 'label', 'deleted', null, by)),
    ...(now === undefined ? [] : words(now.label, 'label', 'inserted', now.name, by)),
  ];
  const stretches = labels(olds[0], news[0]);
  for (const segment of segments) {
    const { kind } = segment;
    const own = kind === 'same' ? {} : by;
    for (const piece of piecesOf(segment)) {
      if (piece !== UNIT_END) {
        stretches.push(...words(piece, 'text', kind, kind === 'deleted' ? null : (news[k]?.name ?? null), own));
        continue;
      }
      const style = (kind === 'deleted' ? olds[i] : news[k])?.line.style ?? 'text';
      stretches.push(end(style, kind, null, own), ...labels(kind === 'inserted' ? undefined : olds[++i], kind === 'deleted' ? undefined : news[++k]));
    }
  }
  return [...stretches, end(news[k]?.line.style ?? 'text', 'same', null, {})];
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
