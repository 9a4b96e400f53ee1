import type { Place } from '../text/source.ts';
import { type AmbiguousWidth, displayWidth } from '../text/width.ts';

/** A further place under a frame, its note already in words. */
export interface CodeFrameNote {
  readonly place: Place;
  readonly note: string;
}

/** How a frame is drawn. */
export interface CodeFrameOptions {
  /** The columns of the terminal; null draws for 80, since a frame is cropped even in a file. */
  readonly columns: number | null;
  /** How wide “”— are where the frame is read. */
  readonly width?: AmbiguousWidth;
  /** Words behind the carets, such as what was sought there. */
  readonly label?: string;
  /** Colours the carets with their label, and the rule with its file names. */
  readonly paint?: { readonly caret: (text: string) => string; readonly rule: (text: string) => string };
}

/** The columns of text kept on either side of what a frame points at. */
const AROUND = 44;
const ELLIPSIS = '…';

/**
 * The line a diagnostic points at, carets under the span by display width, long lines cropped around it; the further places
 * stand below. A span over several lines shows its first line, its carets ending in …
 */
export function codeFrame(place: Place, related: readonly CodeFrameNote[], options: CodeFrameOptions): string {
  const rule = options.paint?.rule ?? ((text: string) => text);
  const caret = options.paint?.caret ?? ((text: string) => text);
  const { line, column } = place.source.position(place.span.start);
  const gutter = Math.max(2, String(line).length);
  const blank = ' '.repeat(gutter);
  const room = Math.max(20, (options.columns ?? 80) - gutter - 3);
  const shown = crop(lineWindow(place), room, options.width ?? 1);
  const label = options.label ? ` ${options.label}` : '';
  return [
    `${rule(`${blank}┌─ ${place.source.name}:${line}:${column}`)}`,
    `${rule(`${String(line).padStart(gutter)}│`)} ${shown.text}`,
    `${rule(`${blank}│`)} ${' '.repeat(shown.before)}${caret('^'.repeat(shown.carets) + (shown.open ? ELLIPSIS : '') + label)}`,
    ...related.map((note) => `${rule(`${blank}├─ ${where(note.place)}`)}${note.note === '' ? '' : `  ${note.note}`}`),
  ].join('\n');
}

/** A place as file:line:column, all that a terminal needs to open it. */
export function where({ source, span }: Place): string {
  const { line, column } = source.position(span.start);
  return `${source.name}:${line}:${column}`;
}

/** The first line of a place in three parts; `open` when the place goes on behind that line. */
interface Window {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  readonly open: boolean;
}

function lineWindow({ source, span }: Place): Window {
  const { line, column } = source.position(span.start);
  const text = source.lineText(line);
  const start = Math.min(column - 1, text.length);
  const end = start + (span.end - span.start);
  const clean = (part: string): string => part.replace(/\t/g, ' ');
  const open = end > text.length + 1;
  return { before: clean(text.slice(0, start)).trimStart(), marked: clean(text.slice(start, end)), after: clean(text.slice(end)).trimEnd(), open };
}

/** Cuts a line to `room` columns around its marked part; gives the line and where the carets stand. */
function crop(window: Window, room: number, ambiguous: AmbiguousWidth) {
  const width = (text: string): number => displayWidth(text, ambiguous);
  const mark = width(ELLIPSIS);
  const whole = width(window.before) + width(window.marked) + width(window.after) <= room;
  const most = room - mark * 2;
  const marked = whole ? window.marked : headOf(window.marked, most, width);
  const cut = marked !== window.marked;
  const spare = most - width(marked);
  // The text behind says less than the text before: it gets a third of the room, and what the text before leaves.
  const wantBefore = Math.min(width(window.before), AROUND);
  const wantAfter = Math.min(width(window.after), AROUND);
  const after = Math.min(wantAfter, Math.max(Math.floor(spare / 3), spare - wantBefore));
  const before = whole ? window.before : tailOf(window.before, Math.min(spare - after, AROUND), width);
  const behind = whole ? window.after : cut ? '' : headOf(window.after, after, width);
  const left = before === window.before ? '' : ELLIPSIS;
  const right = cut || behind !== window.after ? ELLIPSIS : '';
  return {
    text: left + before + marked + behind + right,
    before: width(left + before),
    carets: Math.max(1, width(marked)),
    open: cut || window.open,
  };
}

function headOf(text: string, columns: number, width: (text: string) => number): string {
  let end = 0;
  let used = 0;
  for (const character of text) {
    used += width(character);
    if (used > columns) break;
    end += character.length;
  }
  return text.slice(0, end);
}

function tailOf(text: string, columns: number, width: (text: string) => number): string {
  const characters = [...text];
  let start = characters.length;
  let used = 0;
  while (start > 0) {
    used += width(characters[start - 1] as string);
    if (used > columns) break;
    start--;
  }
  return characters.slice(start).join('');
}
