import { type Numbered, readNumber } from '../decision/reading/numbers.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatNumeral, NUMERAL_CHARACTERS } from '../text/numeral.ts';
import { slice } from '../text/passage.ts';
import { offsetAt, type Passage, type Reading } from '../text/source.ts';

/** A number of an item as it should be. */
export interface Recounted {
  readonly label: Passage;
  readonly instead: string;
}

/**
 * The items of a decision of which a number stands twice, each with its number: 一、二、二、三、 are 一、二、三、四、. They are the decision's own and no clause cites
 * them, so that counting them again changes nothing that it orders. Where a number is skipped an item may be missing, and where its parts cannot be told from
 * new text (no quotation marks, straight ones, several sequences side by side) nothing is counted.
 */
export function recounted({ lines, source }: Reading, diagnostics: readonly Diagnostic[]): readonly Recounted[] {
  const codes = new Set(diagnostics.map(({ code }) => code));
  if (!codes.has('D007') || codes.has('D014') || codes.has('D004') || /["＂]/.test(source.raw)) return [];
  const end = diagnostics.find(({ code }) => code === 'D016')?.place?.span.start ?? Number.POSITIVE_INFINITY;
  const open: Numbered[] = [];
  const found: Recounted[] = [];
  let quoted = false;
  for (const line of lines) {
    if ((line.origin === null ? 0 : offsetAt(line.origin, 0)) >= end) break;
    const number = quoted ? null : readNumber(line.text, false);
    quoted = isOpenBehind(line.text, quoted);
    if (number === null) continue;
    const level = open.findIndex(({ style }) => style === number.style);
    const due = level < 0 ? 1 : (open[level] as Numbered).number + 1;
    // Behind a gap an item may be missing; a sequence that begins anew is another one.
    if (number.number > due || (number.number === 1 && due !== 1)) return [];
    if (level >= 0) open.length = level;
    open.push({ ...number, number: due });
    if (number.number === due) continue;
    const label = slice(line, 0, number.length);
    const instead = spelt(number, due, label.text);
    if (instead === null) return [];
    found.push({ label, instead });
  }
  return found;
}

/** Whether a quotation is open behind a line: “ is printed again at every paragraph of one, so that the last mark tells. */
function isOpenBehind(text: string, before: boolean): boolean {
  const [opened, closed] = [text.lastIndexOf('“'), text.lastIndexOf('”')];
  return opened < 0 && closed < 0 ? before : opened > closed;
}

const NUMERAL = new RegExp(`[${NUMERAL_CHARACTERS}]+|[0-9]+`);

function spelt({ style }: Numbered, due: number, label: string): string | null {
  const numeral = NUMERAL.exec(label)?.[0];
  if (numeral === undefined || due > 99) return null;
  return label.replace(numeral, style === 'arabic' || style === 'bracketed-arabic' ? String(due) : formatNumeral(due));
}
