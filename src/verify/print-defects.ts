import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { firstUnpaired } from '../text/pairs.ts';
import { placeOf } from '../text/passage.ts';
import type { Passage } from '../text/source.ts';

const DOUBLED_STOP = /([。，；：、])\1+/g;
// A dash where only a numeral can stand: before a unit that is counted, and not behind another number (１—２倍).
const DASH_FOR_ONE = /(?<![—0-9０-９一二三四五六七八九十百千万])[—－―](?=[倍个年月日次名人元条款项件种级届份](?!—))/g;

/** What is wrong with a text on the face of it, whatever it should say: faults of the print that no legislature wrote. */
export function printDefects(passage: Passage): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const match of passage.text.matchAll(DASH_FOR_ONE)) found.push(defect('V001', passage, match.index, match.index + 1));
  for (const match of passage.text.matchAll(DOUBLED_STOP)) found.push(defect('V002', passage, match.index, match.index + match[0].length));
  const unpaired = firstUnpaired(passage.text);
  if (unpaired !== null) found.push(defect('V003', passage, unpaired, unpaired + 1));
  return found;
}

/** A text without stops printed twice, for comparison. */
export function withoutDoubledStops(text: string): string {
  return text.replace(DOUBLED_STOP, '$1');
}

function defect(code: 'V001' | 'V002' | 'V003', passage: Passage, start: number, end: number): Diagnostic {
  const around = passage.text.slice(Math.max(0, start - 8), end + 8);
  return diagnose(code, placeOf(passage, start, end), { words: passage.text.slice(start, end), around });
}
