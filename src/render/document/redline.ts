import type { Amendment } from '../../amend/types.ts';
import type { UnitPair } from '../../compare/reading-order.ts';
import type { Segment } from '../../compare/words.ts';
import { titleOf } from '../../statute/walk.ts';
import type { Grain } from '../../text/tokens.ts';
import { causesOf } from '../redline/causes.ts';
import { pairUnits } from '../redline/pairing.ts';
import { movesOf } from '../redline/redline.ts';
import { segmentsOf } from '../redline/segments.ts';
import { type Line, linesInOrder, type PairedTexts } from './redline-lines.ts';
import { revisionOf } from './revision.ts';
import { paragraphsOf, type Stretch, type Words } from './stretches.ts';
import type { Change, Document } from './types.ts';

/**
 * The whole statute with what a decision changed in it, as words and paragraph ends that are the same, inserted or deleted. Taking
 * every change in gives the lines of `printStatute(after)`, throwing every change out those of `printStatute(base)`. A unit that moved is
 * deleted where it stood and inserted where it stands.
 */
export function redlineDocument(amendment: Amendment, options: { readonly by: Grain }): Document {
  const blocks = paragraphsOf(stretchesOf(amendment, options.by));
  return { title: titleOf(amendment.after), page: 'portrait', revision: revisionOf(amendment.decision), blocks };
}

/** The print of both texts in one row, base and after in their own order each: words with the ends of their lines. */
export function stretchesOf(amendment: Amendment, by: Grain): readonly Stretch[] {
  const causes = causesOf(amendment);
  return stretchesFrom({
    old: amendment.base,
    after: amendment.after,
    pairs: pairUnits(amendment),
    moved: movesOf(amendment),
    segments: (pair) => segmentsOf(pair, causes, by),
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
    if (old !== null && after !== null && old.style === after.style) return keptLine(old, after, texts);
    return [...(old === null ? [] : wholeLine(old, 'deleted')), ...(after === null ? [] : wholeLine(after, 'inserted'))];
  });
  return labelsCompared(stretches);
}

function wholeLine({ unit, label, style, ends }: Line, change: Change): Stretch[] {
  return [...words(label, 'label', change), ...words(unit.text, 'text', change), ...(ends ? [end(style, change)] : [])];
}

function keptLine(old: Line, after: Line, { segments, sameLabel }: ComparedTexts): Stretch[] {
  const pair: UnitPair = { old: old.unit, new: after.unit, moved: false };
  const labels = sameLabel(old.label, after.label)
    ? words(after.label, 'label', 'same')
    : [...words(old.label, 'label', 'deleted'), ...words(after.label, 'label', 'inserted')];
  const text = segments(pair).flatMap(({ kind, text }) => words(text, 'text', kind));
  const ends = old.ends || after.ends ? [end(after.style, old.ends ? (after.ends ? 'same' : 'deleted') : 'inserted')] : [];
  return [...labels, ...text, ...ends];
}

/** A label that takes the place of another is one word, replaced whole; the space behind it stays where both have it. */
export function labelsCompared(stretches: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = [];
  for (const stretch of stretches) {
    const last = out[out.length - 1];
    if (isLabel(stretch, 'inserted') && last !== undefined && isLabel(last, 'deleted')) out.splice(-1, 1, ...comparedLabel(last.text, stretch.text));
    else out.push(stretch);
  }
  return out;
}

function isLabel(stretch: Stretch, change: Change): stretch is Words {
  return stretch.type === 'words' && stretch.face === 'label' && stretch.change === change;
}

function comparedLabel(old: string, after: string): Stretch[] {
  if (old === after) return words(after, 'label', 'same');
  const space = /\s*$/.exec(after)?.[0] ?? '';
  const shared = /\s*$/.exec(old)?.[0] === space ? space.length : 0;
  return [
    ...words(old.slice(0, old.length - shared), 'label', 'deleted'),
    ...words(after.slice(0, after.length - shared), 'label', 'inserted'),
    ...words(space.slice(0, shared), 'label', 'same'),
  ];
}

function words(text: string, face: 'label' | 'text', change: Change): Stretch[] {
  return text === '' ? [] : [{ type: 'words', text, face, change }];
}

function end(style: Line['style'], change: Change): Stretch {
  return { type: 'end', style, change };
}
