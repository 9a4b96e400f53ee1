import type { Code } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { readLabel } from '../statute/label.ts';
import { INVISIBLE } from '../text/invisible.ts';
import { mapCharacters, placeOf, trim } from '../text/passage.ts';
import { ideographs } from '../text/radicals.ts';
import { CELL_END, CELL_LINE, type Line, type Passage } from '../text/source.ts';

/** Control characters, which are in no text; tabs and line ends are white space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/;
/** What stands for no known character: private use, the replacement character, code points that are none. */
const MEANINGLESS =
  /[\ue000-\uf8ff\ufdd0-\ufdef\ufffd-\uffff]|[\udb80-\udbff][\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** Radicals and compatibility ideographs. */
const DOUBLED = /[\u2e80-\u2fdf\uf900-\ufaff]|\ud87e[\udc00-\ude1d]/;
const UNUSUAL = new RegExp(`${CONTROL.source}|${MEANINGLESS.source}|${INVISIBLE.source}|${DOUBLED.source}`);
const ALL_UNUSUAL = new RegExp(UNUSUAL, 'g');

/** A character that was found, with the line and the index in it. */
interface Found {
  readonly character: string;
  readonly line: Passage;
  readonly index: number;
}

/** How many characters and lines a message names. */
const NAMED = 8;

/**
 * The lines of a document in the characters that are meant: radicals and compatibility ideographs are the ordinary ones (R061), invisible and control characters
 * go (R062, R060), and what stands for no known character stays and is told (R060). Every character keeps its place.
 */
export function inOrdinaryCharacters<L extends Line>(lines: readonly L[]): { lines: L[]; diagnostics: Diagnostic[] } {
  const strange: Found[] = [];
  const doubled: Found[] = [];
  const invisible: Found[] = [];
  const meant = (found: Found): string => {
    const { character } = found;
    const usual = ideographs(character);
    if (usual !== character) doubled.push(found);
    else if (INVISIBLE.test(character)) invisible.push(found);
    else if (CONTROL.test(character) || MEANINGLESS.test(character)) strange.push(found);
    return INVISIBLE.test(character) || CONTROL.test(character) ? '' : usual;
  };
  const usual = lines.map((line) => {
    if (!UNUSUAL.test(line.text)) return line;
    const stands = new Map<number, string>();
    for (const { 0: character, index } of line.text.matchAll(ALL_UNUSUAL)) {
      if (line.row !== undefined && (character === CELL_END || character === CELL_LINE)) continue;
      const inPlace = meant({ character, line, index });
      for (let i = 0; i < character.length; i++) stands.set(index + i, inPlace.length === character.length ? (inPlace[i] as string) : i === 0 ? inPlace : '');
    }
    if (stands.size === 0) return line;
    const kept = mapCharacters(line, (character, i) => stands.get(i) ?? character);
    return { ...line, ...(line.row === undefined ? trim(kept) : kept) };
  });
  return {
    lines: usual.filter((line) => line.row !== undefined || line.text !== ''),
    diagnostics: [...told('R060', strange), ...told('R061', doubled), ...told('R062', invisible)],
  };
}

/** A text typed with tabs or fixed blanks behind its labels has the usual gap there: an em behind 第三条, none behind （一）. */
export function withUsualGap<P extends Passage>(line: P): P {
  if (!FIXED.test(line.text)) return line;
  const label = readLabel(line.text);
  const gap = label === null ? '' : (/^\s+/.exec(line.text.slice(label.length))?.[0] ?? '');
  if (label === null || !FIXED.test(gap)) return line;
  const usual = label.kind === 'item' || label.kind === 'subitem' ? '' : '\u3000';
  const end = label.length + gap.length;
  return { ...line, ...mapCharacters(line, (character, i) => (i < label.length || i >= end ? character : i === label.length ? usual : '')) };
}

const FIXED = /[\t\u00a0\u2000-\u200a\u202f]/;

function told(code: Code, found: readonly Found[]): Diagnostic[] {
  const [first] = found;
  if (first === undefined) return [];
  const counts = new Map<string, number>();
  const at = new Set<number>();
  for (const { character, line, index } of found) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
    const place = at.size > NAMED ? null : placeOf(line, index, index + 1);
    if (place !== null) at.add(place.source.position(place.span.start).line);
  }
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([character]) => nameOf(character));
  const params = { count: found.length, characters: listed(names), lines: listed([...at].map(String)) };
  return [diagnose(code, placeOf(first.line, first.index, first.index + first.character.length), params)];
}

/** U+E000, and behind it the character itself where it is to be seen. */
function nameOf(character: string): string {
  const code = `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
  return DOUBLED.test(character) ? `${code} ${character}` : code;
}

function listed(names: readonly string[]): string {
  return names.slice(0, NAMED).join('、') + (names.length > NAMED ? '……' : '');
}
