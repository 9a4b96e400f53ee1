import { similarity } from '../compare/words.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Statute } from '../statute/types.ts';
import { DATE } from '../text/date.ts';
import { fold } from '../text/fold.ts';
import { firstUnpaired } from '../text/pairs.ts';
import { placeOf } from '../text/passage.ts';
import { pairsOf } from './pairs.ts';

const ORDINAL = /第[一二三四五六七八九十]+次(?=修正)/;
const FIRST_DATE = new RegExp(DATE);
/** Entries of one date are one event if they are alike to this degree: 通过 and 公布 of one day are two. */
const SAME_DAY = 0.3;
/** Entries of different dates are one event, with a slip in its date, only if hardly anything else differs. */
const OTHER_DAY = 0.9;

/**
 * What two title notes say otherwise, event by event: an event that one of them lacks is told as such and moves no other. What is
 * unpaired on the face of the official note is told besides.
 */
export function compareNotes(ours: Statute, official: Statute): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [a, b] of pairsOf(ours.history?.entries ?? [], official.history?.entries ?? [], worth)) {
    const entry = b ?? '';
    const place = (start = 0, end = entry.length): Diagnostic['place'] => placeInNote(official, entry, start, end);
    const unpaired = official.history?.bracketed === true ? firstUnpaired(entry) : null;
    if (unpaired !== null)
      found.push(
        diagnose('V003', place(unpaired, unpaired + 1), { words: entry[unpaired] ?? '', around: entry.slice(Math.max(0, unpaired - 8), unpaired + 8) }),
      );
    if (a !== null && b !== null && loose(a) === loose(b)) continue;
    const counted = a !== null && b !== null && loose(a.replace(ORDINAL, '')) === loose(b.replace(ORDINAL, ''));
    const tail = /(?:第[一二三四五六七八九十]+次)?修正[）)]?$/.exec(entry);
    found.push(diagnose(counted ? 'V004' : 'V005', counted && tail !== null ? place(tail.index) : place(), { ours: a ?? '', official: entry }));
  }
  return found;
}

/** How likely two entries are the same event: the date decides, then the words. */
function worth(a: string, b: string): number {
  const like = similarity(loose(a), loose(b));
  const sameDay = dateOf(a) === dateOf(b);
  if (like < (sameDay ? SAME_DAY : OTHER_DAY)) return 0;
  return sameDay ? 1 + like : like;
}

function dateOf(entry: string): string {
  return FIRST_DATE.exec(fold(entry))?.[0] ?? '';
}

/**
 * Entries of a note up to typography: brackets nest differently in every print, and collections leave out 根据, the brackets
 * around the note and the mark at the end of an event.
 */
function loose(entry: string): string {
  return fold(entry)
    .replace(/[《》（）]/g, '')
    .replace(/^根据/, '')
    .replace(/[，；。]$/, '');
}

/** Where a part of an entry stands in the note, if the entry is on one line there; else the note's first line. */
function placeInNote({ history }: Statute, entry: string, start: number, end: number): Diagnostic['place'] {
  for (const line of history?.lines ?? []) {
    const at = entry === '' ? -1 : line.text.indexOf(entry);
    if (at >= 0) return placeOf(line, at + start, at + end);
  }
  const first = history?.lines[0];
  return first === undefined ? null : placeOf(first);
}
