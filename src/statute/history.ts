import { DATE } from '../text/date.ts';
import type { Passage } from '../text/source.ts';
import type { TitleNote } from './types.ts';

const OPENS = new RegExp(`^[（(]?(?:根据|依据)?(?=)${DATE}`);
/** （最高人民法院审判委员会第1237次会议通过 2002年8月16日公布 …施行）: the body stands first. */
const BRACKETED = new RegExp(`^[（(](?=[^。]*${DATE})[^。]*(?:通过|批准|公布|发布|施行|修正|修订)[）)]$`);
const ONLY_DATE = new RegExp(`^[（(]?${DATE}[）)]?$`);
/** More lines than this no event takes. */
const LONGEST = 5;
/** How an event ends: what happened, or the amendments to the constitution by their title. */
const ENDED = /(?:通过|批准|公布|发布|颁布|印发|施行|实施|执行|生效|修正|修订|修改|修正案》)[。）)]*$/;
const EVENT_BORDER = new RegExp(`(?<=[^（(])\\s*(?=(?:根据|依据)(?=)\\s*${DATE})|(?<=通过|修正|修订|批准|公布|发布|施行)\\s*(?=${DATE})`, 'g');

/**
 * Whether a title note begins at a line: a bracket or 根据, and a date with more than the date; no sentence, but for 1982年……通过，……公布施行。 The
 * bracket may stand alone before the date.
 */
export function opensTitleNote(lines: readonly Passage[], at: number): boolean {
  const line = textAt(lines, at);
  if (/^[（(]$/.test(line)) return OPENS.test(textAt(lines, at + 1));
  // Without its bracket at the end the note goes on with the next event.
  return isEvent(line) || BRACKETED.test(line) || (BRACKETED.test(`${line}）`) && OPENS.test(textAt(lines, at + 1)));
}

function isEvent(line: string): boolean {
  return OPENS.test(line) && !ONLY_DATE.test(line) && (!/[。；]$/.test(line) || /(?:通过|批准|公布|发布|施行|修正|修订)。$/.test(line));
}

/**
 * The title note (题注) at the head of some lines: the bracketed block, or every line that begins with a date, with those in which such a line goes on.
 * Returns null if there is none. Each event (通过, 第N次修正, 修订, 批准, 施行) is one entry, however the lines were broken. `ends` says at which line the
 * note has ended at the latest.
 */
export function readTitleNote(lines: readonly Passage[], ends: (at: number) => boolean = () => false): TitleNote | null {
  if (lines.length === 0 || !opensTitleNote(lines, 0)) return null;
  const bracketed = /^[（(]/.test(textAt(lines, 0));
  let count = 0;
  const events: Passage[][] = [];
  if (bracketed) while (count < lines.length && !closes(textAt(lines, count++)));
  else {
    while (count < lines.length && isEvent(textAt(lines, count))) {
      const length = eventLength(lines, count, ends);
      events.push(lines.slice(count, count + length));
      count += length;
    }
  }
  const used = lines.slice(0, count);
  return { lines: used, bracketed, entries: bracketed ? entriesIn(used) : events.map((event) => event.map((line) => line.text).join('')) };
}

/** How many lines an event without brackets takes: up to the one that says what happened, if one does before the next date or the text. */
function eventLength(lines: readonly Passage[], from: number, ends: (at: number) => boolean): number {
  for (let at = from; at < Math.min(lines.length, from + LONGEST); at++) {
    const line = textAt(lines, at);
    // 为了……，制定本解释，供审判中执行。 is a sentence of the text, though it ends as an event does.
    if (at > from && (OPENS.test(line) || ends(at) || /[。；：]./.test(line) || (line.includes('，') && line.endsWith('。')))) break;
    if (ENDED.test(line)) return at - from + 1;
  }
  return 1;
}

function textAt(lines: readonly Passage[], at: number): string {
  return lines[at]?.text ?? '';
}

function closes(line: string): boolean {
  return /[）)]$/.test(line);
}

function entriesIn(lines: readonly Passage[]): readonly string[] {
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
