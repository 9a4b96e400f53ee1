import { openingOf } from './opening.ts';
import { stopAtEnd } from './stops.ts';

/** What is certain about the joint between a line and the next: a paragraph ends, or it goes on. */
export type Joint = 'ends' | 'goes-on';

/** A date on a line of its own: a document's signature ends with it. */
export const DATE = /^[\d〇○一二三四五六七八九十]{1,4}年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$/;
const DATED = /\d{4}年\d{1,2}月\d{1,2}日/;
const ADOPTED = /通过|修正|修订|公布|发布|批准|施行/;
const LONGEST_TITLE = 8;
const LONGEST_NOTE = 60;

/**
 * Finds titles and title notes (题注) among normalised lines, which are centred or set narrower and so tell nothing by their
 * width: `joints[i]` is what they make certain between line i and line i + 1, null elsewhere; `events` holds the lines of a
 * note behind which another event begins.
 */
export function frontMatter(texts: readonly string[]): { joints: (Joint | null)[]; events: ReadonlySet<number> } {
  const joints: (Joint | null)[] = texts.map(() => null);
  const events = new Set<number>();
  const fix = (start: number, end: number): void => {
    if (start > 0) joints[start - 1] = 'ends';
    joints.fill('goes-on', start, end - 1);
    joints[end - 1] = 'ends';
  };
  const title = titleEnd(texts);
  if (title > 0) fix(0, title);
  for (let i = 0; i < texts.length; i++) {
    const end = noteEnd(texts, i);
    if (end === 0) continue;
    if (i > title) fix(titleStart(texts, i), i);
    fix(i, end);
    for (let k = i; k < end - 1; k++) {
      if (beginsEvent(texts[k] as string, texts[k + 1] as string)) events.add(k);
    }
    i = end - 1;
  }
  return { joints, events };
}

/** How many lines the title takes that a document begins with; 0 if it begins with something else. */
function titleEnd(texts: readonly string[]): number {
  for (let i = 0; i <= LONGEST_TITLE && i < texts.length; i++) {
    const text = texts[i] as string;
    if (text[0] === '（' || text.startsWith('——') || openingOf(text) !== null) return i;
    if (isProse(text) || DATE.test(text)) return 0;
  }
  return 0;
}

/** Whether another event of a title note begins with a line, behind which official notes leave a gap. */
export function beginsEvent(before: string, line: string): boolean {
  return /(?:通过|修正|修订|公布|发布|批准|施行)$/.test(before) && /^(?:根据|自|\d{4}年)/.test(line);
}

/** The first line of the title above a note in the middle of a document. */
function titleStart(texts: readonly string[], note: number): number {
  let start = note;
  while (start > 0 && note - start < LONGEST_TITLE) {
    const text = texts[start - 1] as string;
    if (isProse(text) || DATE.test(text) || text.endsWith('）') || openingOf(text) !== null) break;
    start--;
  }
  return start;
}

/** The line behind the title note that begins at a line; 0 if none does. It closes at the end of a line or is no note. */
export function noteEnd(texts: readonly string[], start: number): number {
  if (texts[start]?.[0] !== '（' || (start > 0 && isProse(texts[start - 1] as string))) return 0;
  let depth = 0;
  let note = '';
  for (let i = start; i < texts.length && i < start + LONGEST_NOTE; i++) {
    const text = texts[i] as string;
    if (openingOf(text) !== null) return 0;
    note += text;
    for (let k = 0; k < text.length; k++) {
      if (text[k] === '（') depth++;
      else if (text[k] === '）' && --depth === 0) return k === text.length - 1 && tellsOfDay(note) ? i + 1 : 0;
    }
  }
  return 0;
}

/** A title has neither a stop nor a comma at the end of a line. */
export function isProse(text: string): boolean {
  return stopAtEnd(text) !== '' || text.endsWith('，') || text.endsWith('、');
}

/** Whether a note says what happened on a day. */
function tellsOfDay(note: string): boolean {
  const day = DATED.exec(note);
  return day !== null && ADOPTED.test(note.slice(day.index));
}
