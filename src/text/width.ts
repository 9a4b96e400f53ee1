import { eastAsianWidth } from 'get-east-asian-width';

/** How many columns the ambiguous marks “”‘’—…· take: 1 in most terminals, 2 in those set up for East Asia. */
export type AmbiguousWidth = 1 | 2;

/** The columns a text takes on a terminal: a Chinese character 2, a Latin letter 1, a combining or zero-width mark 0. */
export function displayWidth(text: string, ambiguous: AmbiguousWidth = 1): number {
  let width = 0;
  for (const character of text) width += characterWidth(character, ambiguous);
  return width;
}

/** “”‘’—…·→, which are in every text. */
const AMBIGUOUS: ReadonlySet<number> = new Set([0x201c, 0x201d, 0x2018, 0x2019, 0x2014, 0x2026, 0xb7, 0x2192]);
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cc}\p{Cf}]$/u;

function characterWidth(character: string, ambiguous: AmbiguousWidth): number {
  const code = character.codePointAt(0) as number;
  if (code >= 0x20 && code < 0x7f) return 1;
  // The marks and signs of Chinese print, told apart without the tables.
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x3020) || (code >= 0xff01 && code <= 0xff5e)) return 2;
  if (AMBIGUOUS.has(code)) return ambiguous;
  // Dashes, quotation marks and …; arrows, lines and shapes: all of them are seen.
  if ((code >= 0x2010 && code <= 0x2026) || (code >= 0x2190 && code <= 0x2bff)) return eastAsianWidth(code, { ambiguousAsWide: ambiguous === 2 });
  if (NO_WIDTH.test(character)) return 0;
  return eastAsianWidth(code, { ambiguousAsWide: ambiguous === 2 });
}

/** The columns that the widest of the texts takes; 0 of none. */
export function widest(texts: readonly string[], ambiguous: AmbiguousWidth = 1): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text, ambiguous)), 0);
}

/** The text with spaces behind it up to a number of columns; a longer text stays as it is. */
export function padEndTo(text: string, columns: number, ambiguous: AmbiguousWidth = 1): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text, ambiguous)));
}

/** The text with spaces before it up to a number of columns; a longer text stays as it is. */
export function padStartTo(text: string, columns: number, ambiguous: AmbiguousWidth = 1): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text, ambiguous))) + text;
}

/** A range of a text that makes one line. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** What must not begin a line (closing and pausing marks), and what must not end one (opening marks), with the marks of a redline. */
const NEVER_FIRST = /^(?:[、，。；：？！）》〉”’」』】〕］…,.;:?!)\]}%％‰—·]|-\]|\+\})/;
const NEVER_LAST = /^(?:[（《〈“‘「『【〔［(]|\[-?|\{\+?)$/;
const PIECE = /\[-|\{\+|-\]|\+\}|-{0,2}[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]+(?:[.\-/:_'][0-9A-Za-z]+)*|——|……|[ \u3000\t]+|./gsu;

interface Piece extends LineRange {
  readonly text: string;
  readonly width: number;
}

/**
 * Breaks a text into lines of at most `first` columns, then `rest` columns: never before 、，。；：）》”, never behind （《“, never
 * inside a number or a Latin word that fits a line. White space at a break belongs to no line.
 */
export function lineRanges(text: string, first: number, rest: number = first, ambiguous: AmbiguousWidth = 1): LineRange[] {
  const pieces = piecesOf(text, Math.max(2, Math.min(first, rest)), ambiguous);
  const lines: LineRange[] = [];
  let from = 0;
  while (from < pieces.length) {
    const to = breakAfter(pieces, from, lines.length === 0 ? first : rest);
    let last = to;
    while (last > from + 1 && isSpace((pieces[last - 1] as Piece).text)) last--;
    lines.push({ start: (pieces[from] as Piece).start, end: (pieces[last - 1] as Piece).end });
    from = to;
    while (from < pieces.length && isSpace((pieces[from] as Piece).text)) from++;
  }
  return lines;
}

/** Wraps a text to a width; every line but the first is indented by `indent` columns, which count. */
export function wrap(text: string, columns: number, indent = 0, ambiguous: AmbiguousWidth = 1): string[] {
  const ranges = lineRanges(text, columns, columns - indent, ambiguous);
  return ranges.map(({ start, end }, i) => (i === 0 ? '' : ' '.repeat(indent)) + text.slice(start, end));
}

/** The index behind the last piece of the line that begins at `from`: the last allowed break that fits, else what fits. */
function breakAfter(pieces: readonly Piece[], from: number, columns: number): number {
  let width = 0;
  let allowed = -1;
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (width + piece.width > columns && !isSpace(piece.text)) return allowed > from ? allowed : Math.max(i, from + 1);
    width += piece.width;
    const next = pieces[i + 1];
    if (next === undefined || (!NEVER_LAST.test(piece.text) && !NEVER_FIRST.test(next.text))) allowed = i + 1;
  }
  return pieces.length;
}

function piecesOf(text: string, columns: number, ambiguous: AmbiguousWidth): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PIECE)) {
    const width = displayWidth(match[0], ambiguous);
    const parts = width <= columns || isSpace(match[0]) ? [match[0]] : [...match[0]];
    let start = match.index;
    for (const part of parts) {
      pieces.push({ text: part, start, end: start + part.length, width: displayWidth(part, ambiguous) });
      start += part.length;
    }
  }
  return pieces;
}

function isSpace(text: string): boolean {
  return /^[ \u3000\t]/.test(text);
}
