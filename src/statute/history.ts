import type { Passage } from '../text/source.ts';
import type { TitleNote } from './types.ts';

const DATE = '[0-9０-９]{4}年[ 　]?[0-9０-９]{1,2}月[ 　]?[0-9０-９]{1,2}日';
const OPENS = new RegExp(`^[（(]?(?:根据|依据)?${DATE}`);
const EVENT_BORDER = new RegExp(`(?<=[^（(])\\s*(?=(?:根据|依据)\\s*${DATE})|(?<=通过|修正|修订|批准|公布|发布|施行)\\s*(?=${DATE})`, 'g');

/** Whether a line begins a title note: a bracket or 根据, and a date; no sentence, but for 1982年……通过，……公布施行。 */
export function opensTitleNote(line: string): boolean {
  return OPENS.test(line) && (!/[。；]$/.test(line) || /(?:通过|批准|公布|发布|施行|修正|修订)。$/.test(line));
}

/**
 * The title note (题注) at the head of some lines: the bracketed block, or every line that begins with a date. Returns null
 * if there is none. Each event (通过, 第N次修正, 修订, 批准, 施行) is one entry, however the lines were broken.
 */
export function readTitleNote(lines: readonly Passage[]): TitleNote | null {
  const first = lines[0]?.text;
  if (first === undefined || !opensTitleNote(first)) return null;
  const bracketed = /^[（(]/.test(first);
  let count = 1;
  if (bracketed) while (count < lines.length && !closes((lines[count - 1] as Passage).text)) count++;
  else while (count < lines.length && opensTitleNote((lines[count] as Passage).text)) count++;
  const used = lines.slice(0, count);
  return { lines: used, bracketed, entries: entriesOf(used, bracketed) };
}

function closes(line: string): boolean {
  return /[）)]$/.test(line);
}

function entriesOf(lines: readonly Passage[], bracketed: boolean): readonly string[] {
  if (!bracketed) return lines.map((line) => line.text);
  const whole = lines.map((line) => line.text).join('');
  return whole
    .replace(/^[（(]/, '')
    .replace(/[）)]$/, '')
    .split(EVENT_BORDER)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** The note with one entry more, in the style it is printed in: an event a line, or one line with ideographic spaces. */
export function addEntry(note: TitleNote | null, entry: string): TitleNote {
  if (note === null) return { lines: [{ text: `（${entry}）`, origin: null }], entries: [entry], bracketed: true };
  const entries = [...note.entries, entry];
  if (!note.bracketed) return { ...note, lines: [...note.lines, { text: entry.replace(/^根据/, ''), origin: null }], entries };
  const lastLine = note.lines[note.lines.length - 1] as Passage;
  const opened = { text: lastLine.text.replace(/[）)]$/, ''), origin: null };
  const lines = [...note.lines.slice(0, -1), opened, { text: `${entry}）`, origin: null }];
  return { lines, entries, bracketed: true };
}
