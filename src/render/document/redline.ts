import type { Amendment } from '../../amend/types.ts';
import type { UnitPair } from '../../compare/reading-order.ts';
import type { Segment } from '../../compare/words.ts';
import { titleOf } from '../../statute/walk.ts';
import { CELL_END } from '../../text/source.ts';
import type { Grain } from '../../text/tokens.ts';
import { causesOf } from '../redline/causes.ts';
import { pairUnits } from '../redline/pairing.ts';
import { movesOf } from '../redline/redline.ts';
import { segmenter } from '../redline/segments.ts';
import { stretchesBeside } from './beside.ts';
import { labelsCompared } from './labels.ts';
import { type Line, linesInOrder, type PairedTexts } from './redline-lines.ts';
import { type ChangedRow, hasSameCells } from './redline-tables.ts';
import { revisionOf } from './revision.ts';
import { blocksOf, type Stretch } from './stretches.ts';
import type { Change, Document } from './types.ts';

/**
 * The whole statute with what a decision changed in it, as words and paragraph ends that are the same, inserted or deleted. Taking
 * every change in gives the lines of `printStatute(after)`, throwing every change out those of `printStatute(base)`. A unit that moved is
 * deleted where it stood and inserted where it stands.
 */
export function redlineDocument(amendment: Amendment, options: { readonly by: Grain }): Document {
  const blocks = blocksOf(stretchesOf(amendment, options.by));
  return { title: titleOf(amendment.after), page: 'portrait', revision: revisionOf(amendment.decision), blocks };
}

/** The print of both texts in one row, base and after in their own order each: words with the ends of their lines. */
export function stretchesOf(amendment: Amendment, by: Grain): readonly Stretch[] {
  const causes = causesOf(amendment);
  const pairs = pairUnits(amendment);
  return stretchesFrom({
    old: amendment.base,
    after: amendment.after,
    pairs,
    moved: movesOf(amendment),
    segments: segmenter(amendment, pairs, causes, by),
    sameLabel: (old, after) => old === after,
  });
}

/** Two texts with what the text of a pair became, and when two labels (with the space behind them) are the same one. */
export interface ComparedTexts extends PairedTexts {
  readonly segments: (pair: UnitPair) => readonly Segment[];
  readonly sameLabel: (old: string, after: string) => boolean;
}

/** The print of two texts in one row, as `stretchesOf` has that of an amendment. */
export function stretchesFrom(texts: ComparedTexts): readonly Stretch[] {
  const stretches = linesInOrder(texts).flatMap(({ old, after }) => {
    const kept = old !== null && after !== null && old.style === after.style ? keptLine(old, after, texts) : null;
    return kept ?? [...(old === null ? [] : wholeLine(old, 'deleted')), ...(after === null ? [] : wholeLine(after, 'inserted'))];
  });
  const { head, tail } = stretchesBeside(texts.old, texts.after);
  return [...head, ...labelsCompared(stretches), ...tail];
}

function wholeLine(line: Line, change: Change): Stretch[] {
  const { unit, label, style, ends, name } = line;
  const [anchor, row] = change === 'deleted' ? [null, rowOf(line, null)] : [name, rowOf(null, line)];
  return [...words(label, 'label', change, anchor), ...words(unit.text, 'text', change, anchor), ...(ends ? [end(style, change, row)] : [])];
}

/** A line that stays with what changed in it; null for a row that has other cells than before. */
function keptLine(old: Line, after: Line, { segments, sameLabel }: ComparedTexts): Stretch[] | null {
  const pair: UnitPair = { old: old.unit, new: after.unit, moved: false };
  const found = segments(pair);
  if (old.unit.row !== undefined && after.unit.row !== undefined) {
    const apart = found.some(({ kind, text }) => kind !== 'same' && text.includes(CELL_END));
    if (apart || !hasSameCells(old.unit.row, after.unit.row)) return null;
  }
  const labels = sameLabel(old.label, after.label)
    ? words(after.label, 'label', 'same', after.name)
    : [...words(old.label, 'label', 'deleted', null), ...words(after.label, 'label', 'inserted', after.name)];
  const text = found.flatMap(({ kind, text }) => words(text, 'text', kind, kind === 'deleted' ? null : after.name));
  const change = old.ends ? (after.ends ? 'same' : 'deleted') : 'inserted';
  return [...labels, ...text, ...(old.ends || after.ends ? [end(after.style, change, rowOf(old, after))] : [])];
}

function rowOf(old: Line | null, after: Line | null): ChangedRow | null {
  const row = { old: old?.unit.row ?? null, after: after?.unit.row ?? null };
  return row.old === null && row.after === null ? null : row;
}

function words(text: string, face: 'label' | 'text', change: Change, anchor: string | null): Stretch[] {
  return text === '' ? [] : [{ type: 'words', text, face, change, anchor }];
}

function end(style: Line['style'], change: Change, row: ChangedRow | null): Stretch {
  return { type: 'end', style, change, ...(row === null ? {} : { row }) };
}
