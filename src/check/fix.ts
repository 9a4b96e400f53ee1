import { readNumber } from '../decision/reading/numbers.ts';
import type { Code } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readListLabel } from '../statute/label.ts';
import { fold } from '../text/fold.ts';
import { formatNumeral, NUMERAL_CHARACTERS, parseNumeral } from '../text/numeral.ts';
import { placeOf } from '../text/passage.ts';
import { type Line, offsetAt, type Reading, SourceText } from '../text/source.ts';
import { recounted } from './renumber.ts';
import type { Finding } from './rule.ts';

/** A reading with some faults corrected, and which they were. */
export interface Fixed {
  readonly reading: Reading;
  readonly corrected: readonly Finding[];
}

interface Correction {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly finding: Finding;
}

/** What is corrected may let more be read, which is then looked at in turn. */
const MOST_ROUNDS = 4;

/**
 * Corrects what has one correction only and leaves the words of the law as they are: marks of half width and in another style, numbers in another script,
 * and the numbers of the items of a decision.
 * `findingsOf` says what is at fault in a reading; what it says of other documents, and what is not certain, stays. That nothing else changed is proved line by
 * line.
 */
export function fix(reading: Reading, findingsOf: (reading: Reading) => readonly Finding[]): Fixed {
  let fixed: Fixed = { reading, corrected: [] };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { reading: now, corrected } = fixOnce(fixed.reading, findingsOf(fixed.reading));
    if (corrected.length === 0) break;
    fixed = { reading: now, corrected: [...fixed.corrected, ...corrected] };
  }
  if (!sameButForMarks(reading.source.raw, fixed.reading.source.raw)) throw new Error('a correction that changes the words of the text');
  return fixed;
}

function fixOnce(reading: Reading, findings: readonly Finding[]): Fixed {
  const { raw, name } = reading.source;
  const corrections: Correction[] = [];
  // Of two that overlap the one that begins first, and takes in more, is made.
  for (const each of [...findings.flatMap((finding) => correctionOf(finding, reading)), ...numbersOf(findings, reading)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    if (each.start >= (corrections.at(-1)?.end ?? 0)) corrections.push(each);
  }
  if (corrections.length === 0) return { reading, corrected: [] };
  let text = '';
  let at = 0;
  for (const { start, end, text: instead } of corrections) {
    text += raw.slice(at, start) + instead;
    at = end;
  }
  const source = new SourceText(name, text + raw.slice(at));
  const lines = reading.lines.map((line) => corrected(line, corrections, source));
  return { reading: { ...reading, source, lines }, corrected: corrections.map(({ finding }) => finding) };
}

/** What stands instead, by the code of what is said; a fault that has several corrections, or none without a person, has none here. */
const INSTEAD: Readonly<Partial<Record<Code, (params: Diagnostic['params']) => string>>> = {
  C001: ({ label = '', unit = '' }) => labelInScript(label, unit),
  C005: ({ instead = '' }) => instead,
  C022: ({ words = '' }) => words.replace(/^第(.+)(分编|.)$/, (_, numeral: string, unit: string) => `第${wellFormed(numeral)}${unit}`),
  C024: ({ instead = '' }) => instead,
  C027: ({ instead = '' }) => instead,
  C028: ({ instead = '' }) => instead,
};

function correctionOf(finding: Finding, { source }: Reading): readonly Correction[] {
  const { place, params, code } = finding.diagnostic;
  const text = INSTEAD[code]?.(params) ?? '';
  if (place === null || place.source !== source || text === '') return [];
  // Only what the document prints as it is said to: what was read otherwise than it is printed is left to a person.
  const { start, end } = place.span;
  const printed = source.raw.slice(start, end);
  return printed === (params['words'] ?? params['label']) && printed !== text ? [{ start, end, text, finding }] : [];
}

/** The items of a decision counted again, under the first that does not count on. */
function numbersOf(findings: readonly Finding[], reading: Reading): readonly Correction[] {
  const finding = findings.find(({ diagnostic }) => diagnostic.code === 'D007');
  if (finding === undefined) return [];
  const all = recounted(
    reading,
    findings.map(({ diagnostic }) => diagnostic),
  );
  return all.flatMap(({ label, instead }) => {
    const place = placeOf(label);
    return place === null
      ? []
      : [{ ...place.span, text: instead, finding: { ...finding, diagnostic: { ...finding.diagnostic, place, params: { number: label.text.trim() } } } }];
  });
}

function labelInScript(label: string, unit: string): string {
  const value = parseNumeral(/[0-9０-９]+/.exec(label)?.[0] ?? '');
  if (value === null || value < 1 || value > 9999) return '';
  if (unit === '项') return /^[（(]?[0-9０-９]+[）)]?[.．、]?$/.test(label) ? `（${formatNumeral(value)}）` : '';
  return label.replace(/[0-9０-９]+/, formatNumeral(value));
}

function wellFormed(numeral: string): string {
  const value = parseNumeral(numeral);
  return value === null || value < 1 || value > 9999 ? numeral : formatNumeral(value);
}

/** A line of the corrected source: what was corrected in it, and where its characters stand now. */
function corrected(line: Line, corrections: readonly Correction[], source: SourceText): Line {
  const { origin } = line;
  if (origin === null) return line;
  let text = '';
  const places: number[] = [];
  let moved = 0;
  let next = 0;
  for (let i = 0; i <= line.text.length; i++) {
    const from = offsetAt(origin, i);
    for (let each = corrections[next]; each !== undefined && each.end <= from; each = corrections[++next]) moved += each.text.length - (each.end - each.start);
    const inside = corrections[next];
    if (inside === undefined || from < inside.start || i === line.text.length) {
      if (i < line.text.length) text += line.text[i];
      places.push(from + moved);
      continue;
    }
    // The first character of what is corrected stands for all of it.
    if (i > 0 && offsetAt(origin, i - 1) >= inside.start) continue;
    text += inside.text;
    for (let k = 0; k < inside.text.length; k++) places.push(inside.start + moved + k);
  }
  return { ...line, text, origin: { source, at: Int32Array.from(places) } };
}

/** Whether two texts differ, line by line, in marks and in the script of numbers alone. */
function sameButForMarks(before: string, after: string): boolean {
  const [olds, news] = [before.split('\n'), after.split('\n')];
  return olds.length === news.length && olds.every((line, i) => line === news[i] || wordsAlone(line) === wordsAlone(news[i] as string));
}

const CITED = new RegExp(`第[（(]?([${NUMERAL_CHARACTERS}0-9]+)[）)]?(?=分编|[编章节条款项])`, 'g');

function wordsAlone(line: string): string {
  const label = readListLabel(line.trim())?.length ?? readNumber(line.trim(), false)?.length ?? 0;
  return fold(line.trim().slice(label)).replace(CITED, (words, numeral: string) => `第${parseNumeral(numeral) ?? words}`);
}
