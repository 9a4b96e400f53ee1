const MARK = /[[［〔]\s*(?:注释?\s*)?([0-9０-９]{1,3}|[①-⑳])\s*[\]］〕]/g;
/** [1] at the head of a line that is a note. */
const NOTE = new RegExp(`^${MARK.source}`);
/** The line above the notes. */
const HEADING = /^[【[［〔]?\s*注\s*(?:释\s*)?[\]］〕】]?[：:]?$/;

/** Notes without links: the index of the line from which on a text is notes, and the highest of their numbers. */
export interface NoteLines {
  readonly from: number;
  readonly count: number;
}

/**
 * Finds the notes at the end of a text: lines that begin with [1], [2] … in order, whose marks all stand within the lines above. `endsNotes` says which line can be no
 * part of a note. Null if there are none: then [1] is text.
 */
export function noteLinesOf(texts: readonly string[], endsNotes: (text: string) => boolean): NoteLines | null {
  const first = texts.findIndex((text) => numberOf(NOTE.exec(text)?.[1]) === 1);
  if (first <= 0) return null;
  const notes = texts.slice(first);
  const numbers = notes.map((text) => numberOf(NOTE.exec(text)?.[1])).filter((number) => number !== null);
  const marked = new Set(texts.slice(0, first).flatMap((text) => [...text.slice(1).matchAll(MARK)].map((match) => numberOf(match[1]))));
  if (notes.some(endsNotes) || numbers.some((number, i) => number !== i + 1 || !marked.has(number))) return null;
  return { from: HEADING.test(texts[first - 1] ?? '') ? first - 1 : first, count: numbers.length };
}

/** A text without the marks of so many notes. */
export function withoutMarks(text: string, { count }: NoteLines): string {
  return text.replace(MARK, (mark, number: string) => ((numberOf(number) ?? 0) <= count ? '' : mark));
}

/** Where the marks of so many notes stand in a text. */
export function marksIn(text: string, { count }: NoteLines): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(MARK)]
    .filter((match) => (numberOf(match[1]) ?? 0) <= count)
    .map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }));
}

function numberOf(number: string | undefined): number | null {
  return number === undefined ? null : Number(number.normalize('NFKC'));
}
