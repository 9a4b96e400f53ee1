import { type Line, offsetAt, type Reading, type SourceText } from '../../text/source.ts';
import type { PrintLine } from '../print/evidence.ts';
import { furnitureMarks } from '../print/furniture.ts';
import { isPrinted } from '../print/layout.ts';
import { physicalLines } from '../print/physical.ts';
import { asTyped, isStretched } from '../print/print.ts';
import type { Extracted } from '../reader.ts';

/** A line of a gazette that belongs to its text. */
export interface GazetteLine extends PrintLine {
  /** Its number in the file, from 1. */
  readonly number: number;
  /** Whether a page begins with it, as far as the file tells (a form feed or what became of it, furniture before it). */
  readonly pageTop: boolean;
  /** Characters, half-width ones halved: enough to tell a full line from a title. */
  readonly width: number;
}

/** The lines of a gazette and the numbers of those that belong to the page. */
export interface GazetteLines {
  readonly lines: readonly GazetteLine[];
  readonly furniture: readonly number[];
  /** Whether the text is wrapped print; if not, each line is a paragraph to the letter. */
  readonly printed: boolean;
}

/** What became of a form feed in many text layers: one space at the beginning of a line. */
const PAGE_SPACE = 0.5;

/** The lines of a gazette in the typography of official texts, those of the page set apart. `known` has the rows of its tables, where the format has tables. */
export function gazetteLines(source: SourceText, layout: Extracted['layout'], known?: Reading): GazetteLines {
  const rows = new Map((known?.lines ?? []).flatMap(({ row, origin }) => (row === undefined || origin === null ? [] : [[offsetAt(origin, 0), row] as const])));
  const physical = physicalLines(source);
  const printed = layout === 'wrapped' || (layout === 'lines' && isPrinted(physical));
  const marks = furnitureMarks(physical);
  const furniture: number[] = [];
  const lines: GazetteLine[] = [];
  let pageTop = true;
  let behind = 0;
  for (const [i, line] of physical.entries()) {
    const start = line.passage.origin === null ? 0 : offsetAt(line.passage.origin, 0);
    const { line: number } = source.position(start);
    if (source.raw.slice(behind, start).includes('\f')) pageTop = true;
    behind = start;
    if (marks[i]) {
      furniture.push(number);
      pageTop = true;
      continue;
    }
    const row = rows.get(start);
    const typed = printed ? asTyped(line.passage) : line.passage;
    const passage: Line = row === undefined ? typed : { ...typed, row };
    const top = pageTop || (printed && line.indent % 1 === PAGE_SPACE);
    lines.push({ ...line, passage, number, pageTop: top, stretched: printed && isStretched(line.passage.text), width: widthOf(passage.text) });
    pageTop = false;
  }
  return { lines, furniture, printed };
}

function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2e80 ? 0.5 : 1;
  return width;
}
