import { visibleLength } from '../../text/invisible.ts';
import { LIMITS } from '../../text/limits.ts';
import type { RowForm } from '../../text/source.ts';
import { type Aside, left, type Note } from '../asides.ts';
import type { ReadOptions } from '../reader.ts';
import { tableLines } from '../tables.ts';
import { inlineText, lineEnds } from './inline.ts';
import { takeReferences } from './references.ts';
import { cellsIn, tableAt } from './rows.ts';

/** A line of the file as it is read; '' where there is no text in it. */
export interface MarkdownLine {
  text: string;
  row?: RowForm;
  /** What stands between this line and the next: the end of a paragraph, a line break inside one, or nothing, since both are one heading. */
  behind: 'end' | 'soft' | 'joined';
  /** Whether a mark of Markdown stands in it. */
  marked: boolean;
  readonly notes: Note[];
}

/** A file taken apart: its lines, and the tables in HTML, each at the line where it begins. */
export interface Blocks {
  readonly lines: readonly MarkdownLine[];
  readonly tables: readonly { readonly line: number; readonly html: string }[];
  /** Whether a table has more cells than are read (`LIMITS.cells`). */
  readonly excess: boolean;
}

const FRONT_MATTER = /^---[ \t]*\n(?:(?!---[ \t]*\n)[^\n]*\n){0,200}?---[ \t]*(?:\n|$)/;
const RULE = /^ {0,3}(?:([-*_])[ \t]*)(?:\1[ \t]*){2,}$/;
const UNDERLINE = /^ {0,3}=+[ \t]*$/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)([\s\S]*)$/;
const BULLET = /^(\s*)[-*+][ \t]+(?:\[[ xX]\][ \t]+)?/;
const NUMBER = /^\s{0,3}\d{1,9}[.)][ \t]/;

/**
 * The lines of a Markdown file without its marks, each where it stands in the file. What is left out by the choices is emptied: `change`, the tracked changes that
 * are not taken, and the words struck through.
 */
export function blocksOf(raw: string, change: 'ins' | 'del', struck: ReadOptions['struck']): Blocks {
  const early: [Note, number][] = [];
  const source = textOf(raw, change, (note) => early.push([note, 0])).split('\n');
  const references = takeReferences(source, (note, line) => early.push([note, line]));
  const lines: MarkdownLine[] = source.map(() => ({ text: '', behind: 'end', marked: false, notes: [] }));
  for (const [note, line] of early) lines[line]?.notes.push(note);
  const tables: { line: number; html: string }[] = [];

  const inline = (text: string, line: number): string => inlineText(text, { struck, references, note: (note) => lines[line]?.notes.push(note) });
  /** Puts the lines of a paragraph from a line on. */
  const put = (start: number, paragraph: readonly string[]): void => {
    const read = inline(paragraph.map((text) => text.replace(/\\$/, '')).join('\n'), start).split('\n');
    for (const [k, text] of read.entries()) {
      const line = lines[start + k] as MarkdownLine;
      const written = paragraph[k] ?? '';
      line.text = text.trimEnd();
      line.marked ||= text !== written;
      if (k < read.length - 1) line.behind = /(?: {2}|\\)$/.test(written) || line.text.endsWith('\u2028') ? 'end' : 'soft';
    }
  };

  let paragraph: string[] = [];
  const endParagraph = (i: number): void => {
    if (paragraph.length > 0) put(i - paragraph.length, paragraph);
    paragraph = [];
  };
  let fence: string | null = null;
  for (let i = 0; i < source.length; i++) {
    const written = source[i] as string;
    const line = lines[i] as MarkdownLine;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(written)?.[1] ?? null;
    if (fence !== null || mark !== null) {
      endParagraph(i);
      line.marked = true;
      if (mark === null) line.text = written;
      else if (fence === null || mark.startsWith(fence)) fence = fence === null ? mark : null;
      continue;
    }
    const table = tableAt(source, i);
    if (table !== null || /^ {0,3}<table\b/i.test(written)) {
      endParagraph(i);
      const end = table?.end ?? endOfHtml(source, i);
      if (table !== null && (end - i) * widestRow(source, i, end) > LIMITS.cells) return { lines, tables, excess: true };
      if (table === null) tables.push({ line: i, html: source.slice(i, end).join('\n') });
      else putTable(source, i, end, lines, inline);
      for (let k = i; k < end; k++) (lines[k] as MarkdownLine).marked = true;
      i = end - 1;
      continue;
    }
    const text = written.replace(/^ {0,3}(?:> ?)+/, '');
    const heading = HEADING.exec(text);
    const isCode = paragraph.length === 0 && /^(?: {4}|\t)/.test(text);
    line.marked = text !== written || heading !== null;
    if (text.trim() === '') endParagraph(i);
    else if (UNDERLINE.test(text) && paragraph.length > 0) {
      const start = i - paragraph.length;
      endParagraph(i);
      for (let k = start; k < i - 1; k++) (lines[k] as MarkdownLine).behind = 'joined';
      line.marked = true;
    } else if (RULE.test(text)) {
      endParagraph(i);
      line.marked = true;
    } else if (heading !== null) {
      endParagraph(i);
      put(i, [(heading[1] as string).trimEnd().replace(/(?:^|[ \t])#+$/, '')]);
    } else {
      const bullet = BULLET.exec(text);
      if (bullet !== null || NUMBER.test(text)) endParagraph(i);
      paragraph.push(bullet === null ? text : (bullet[1] as string) + text.slice(bullet[0].length));
      line.marked ||= bullet !== null;
      // What Markdown takes for code was indented by somebody to whom a line is a paragraph.
      if (isCode && bullet === null) endParagraph(i + 1);
    }
  }
  endParagraph(source.length);
  return { lines, tables, excess: false };
}

/** How many cells a row of a table has at most. */
function widestRow(source: readonly string[], start: number, end: number): number {
  let most = 0;
  for (let i = start; i < end; i++) most = Math.max(most, cellsIn(source[i] as string).length);
  return most;
}

/** What is said beside the text, and says so. */
const COMMENT = /<aside role="comment">/g;

/** The text of a file in lines, without comments, front matter and the changes that are not taken; what goes leaves its line ends. */
function textOf(raw: string, change: 'ins' | 'del', note: (note: Note) => void): string {
  const leave = (what: Aside | '') => (text: string) => {
    const characters = visibleLength(text.replace(/<[^<>]*>/g, ''));
    if (what !== '' && characters > 0) note(left(what, characters));
    return lineEnds(text);
  };
  const text = raw.replace(/\r\n?|[\u0085\u2029]/g, '\n').replace(FRONT_MATTER, leave('metadata'));
  const read = withoutStretches(withoutStretches(text, /<!--/g, '-->', leave('')), COMMENT, '</aside>', leave('comment'));
  return withoutStretches(read, new RegExp(`<${change}\\b[^>]{0,200}>`, 'g'), `</${change}>`, leave('revision'));
}

/** The text without what stands between a beginning and the next end, both included; a beginning without an end is text. */
function withoutStretches(text: string, beginning: RegExp, ending: string, leave: (text: string) => string): string {
  let out = '';
  let at = 0;
  for (const match of text.matchAll(beginning)) {
    if (match.index < at) continue;
    const end = text.indexOf(ending, match.index);
    if (end < 0) break;
    out += text.slice(at, match.index) + leave(text.slice(match.index, end));
    at = end + ending.length;
  }
  return out + text.slice(at);
}

/** Behind the line in which a table in HTML ends. */
function endOfHtml(lines: readonly string[], start: number): number {
  let depth = 0;
  for (let i = start; i < lines.length; i++) {
    for (const [tag] of (lines[i] as string).matchAll(/<\/?table\b/gi)) depth += tag[1] === '/' ? -1 : 1;
    if (depth <= 0) return i + 1;
  }
  return lines.length;
}

/** Puts the rows of a table: a head that is empty is none, and cells that are wanting are empty. */
function putTable(source: readonly string[], start: number, end: number, lines: readonly MarkdownLine[], inline: (text: string, line: number) => string): void {
  const at = Array.from({ length: end - start }, (_, k) => start + k).filter((i) => i !== start + 1);
  const texts = at.map((i) => cellsIn(source[i] as string).map((cell) => inline(cell, i)));
  const columns = texts.reduce((most, cells) => Math.max(most, cells.length), cellsIn(source[start + 1] as string).length);
  const head = texts[0]?.every((text) => text.trim() === '') === true ? 0 : 1;
  const shown = at.slice(1 - head);
  const rows = texts
    .slice(1 - head)
    .map((cells) =>
      Array.from({ length: columns }, (_, k) => ({ lines: (cells[k] ?? '').split('\u2028').map((text) => ({ text, notes: [] })), columns: 1, rows: 1 })),
    );
  const read = tableLines<Note>({ rows, head, widths: null, ruled: true }, { kind: 'abreast' });
  const isData = read.some((row) => row.row !== undefined);
  lines[start]?.notes.push(...read.flatMap((row) => row.notes));
  for (const [k, i] of shown.entries()) {
    const line = lines[i] as MarkdownLine;
    const row = isData ? read[k] : undefined;
    line.text = row?.text ?? (rows[k] ?? []).flatMap((cell) => cell.lines.map((part) => part.text)).join('\u2028');
    if (row?.row !== undefined) line.row = row.row;
  }
}
