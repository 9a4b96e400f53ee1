import { displayWidth } from '../../text/width.ts';
import { openingOf } from '../print/opening.ts';
import { stopAtEnd } from '../print/stops.ts';

/** No column of text is narrower than so many em. */
const NARROWEST = 10;
/** By how many em lines that were broken at one width differ: a word and its marks are not parted. */
const RAGGED = 3;

/** A line of a paragraph, and whether the paragraph goes on in the next. */
export interface BrokenLine {
  readonly text: string;
  readonly soft: boolean;
}

/**
 * Whether a program wrapped the lines of a text, as against a writer who ends a paragraph with a line: lines break off in the middle of sentences, most of them at
 * one width, and hardly any line is longer.
 */
export function isWrapped(lines: readonly BrokenLine[]): boolean {
  const broken = lines.filter(({ text, soft }, i) => soft && breaksOff(text, lines[i + 1]?.text ?? '')).map(({ text }) => widthOf(text));
  const widest = broken.reduce((most, width) => Math.max(most, width), 0);
  const filled = broken.filter((width) => width >= widest - RAGGED).length;
  const longer = lines.filter(({ text }) => widthOf(text) > widest + RAGGED).length;
  return widest >= NARROWEST && filled >= broken.length * 0.6 && longer <= lines.length * 0.1;
}

/** Whether a line surely goes on in the next: no paragraph ends with a comma. */
export function goesOn(text: string, next: string): boolean {
  return /[，、]$/.test(text) && openingOf(next) === null;
}

/** In em, as a program that wraps counts: a Chinese character or mark is one. */
function widthOf(text: string): number {
  return displayWidth(text, 2) / 2;
}

function breaksOff(text: string, next: string): boolean {
  return stopAtEnd(text) === '' && openingOf(text)?.kind !== 'division' && openingOf(next) === null;
}
