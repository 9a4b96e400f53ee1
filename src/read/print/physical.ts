import { passageOf, slice, trim, trimmedSpan } from '../../text/passage.ts';
import type { Passage, SourceText } from '../../text/source.ts';

/** One line of a file that is not empty. */
export interface PhysicalLine {
  /** Trimmed, otherwise to the letter. */
  readonly passage: Passage;
  /** The white space before it, in em (an ASCII space is half an em). */
  readonly indent: number;
  /** Whether an empty line stands before it. */
  readonly afterBlank: boolean;
}

const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/g;

/** The lines of a file without the empty ones. */
export function physicalLines(source: SourceText): PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let start = 0;
  let afterBlank = false;
  const take = (end: number): void => {
    const shown = trimmedSpan(source.raw, start, end);
    if (shown.start === shown.end) {
      afterBlank = true;
      return;
    }
    lines.push({ passage: passageOf(source, shown.start, shown.end), indent: indentOf(source.raw, start), afterBlank });
    afterBlank = false;
  };
  for (const match of source.raw.matchAll(LINE_END)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(source.raw.length);
  return lines;
}

/** The lines of a passage, trimmed, without the empty ones. */
export function splitLines(passage: Passage): Passage[] {
  const lines: Passage[] = [];
  let start = 0;
  const take = (end: number): void => {
    const line = trim(slice(passage, start, end));
    if (line.text !== '') lines.push(line);
  };
  for (const match of passage.text.matchAll(LINE_END)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(passage.text.length);
  return lines;
}

function indentOf(text: string, start: number): number {
  let indent = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '\u3000') indent += 1;
    else if (character === ' ' || character === '\u00a0') indent += 0.5;
    else if (character === '\t') indent += 2;
    else break;
  }
  return indent;
}
