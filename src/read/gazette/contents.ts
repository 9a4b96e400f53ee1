import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../text/passage.ts';
import { titlesNamed } from '../../text/titles/marks.ts';
import { isIssuer } from '../../text/titles/name.ts';
import { titleKey } from '../../text/titles/same.ts';
import type { GazetteLine } from './lines.ts';
import type { ContentsEntry, GazetteDocument } from './types.ts';

const HEADING = /^目[\s\u3000]*[录次]$/;
/** An entry ends in leaders and a page number, or in a page number in brackets. */
const WITH_PAGE = /^(.*?)(?:(?<![.．。·•…\u2026‥\s\u3000])[.．。·•…\u2026‥\s\u3000]{2,}[（(]?(\d{1,4})[）)]?|[（(](\d{1,4})[）)])$/;
/** Titles in a table of contents take no more lines than this. */
const LONGEST_ENTRY = 8;
/** Longer lines are text. */
const LONGEST_LINE = 300;

/** The table of contents of a gazette; lines as indices, half-open. Null if there is none. */
export interface Contents {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly ContentsEntry[];
}

/** Finds the table of contents: from 目录 to the last entry with a page number. One without page numbers is not told from text. */
export function findContents(lines: readonly GazetteLine[]): Contents | null {
  const start = lines.findIndex((line) => HEADING.test(line.passage.text));
  if (start < 0) return null;
  const entries: ContentsEntry[] = [];
  let end = start + 1;
  let open: GazetteLine[] = [];
  for (let i = start + 1; i < lines.length && open.length < LONGEST_ENTRY; i++) {
    const line = lines[i] as GazetteLine;
    open.push(line);
    const match = line.passage.text.length <= LONGEST_LINE ? WITH_PAGE.exec(line.passage.text) : null;
    if (match === null) continue;
    const title = [...open.slice(0, -1).map((l) => l.passage.text), match[1]].join('');
    entries.push({ title, page: Number(match[2] ?? match[3]), line: (open[0] as GazetteLine).number });
    end = i + 1;
    open = [];
  }
  return entries.length > 0 ? { start, end, entries } : null;
}

/**
 * What the table of contents and the documents say of each other: an entry without its document (R026), a document that no entry
 * names (R027). Attachments are documents that contents need not name.
 */
export function compareContents(entries: readonly ContentsEntry[], documents: readonly GazetteDocument[], lines: readonly GazetteLine[]): Diagnostic[] {
  if (entries.length === 0) return [];
  const keys = documents.map((d) => titleKey(d.title));
  const named = new Set<number>();
  const diagnostics: Diagnostic[] = [];
  for (const { title, line } of entries) {
    const key = titleKey(title);
    const at = keys.findIndex((k, i) => !named.has(i) && isSame(k, key));
    if (at >= 0) named.add(at);
    else diagnostics.push(diagnose('R026', placeOfLine(lines, line), { title }));
  }
  for (const [i, { title, firstLine, attachment }] of documents.entries()) {
    if (!named.has(i) && attachment === null) diagnostics.push(diagnose('R027', placeOfLine(lines, firstLine), { title }));
  }
  return diagnostics;
}

/** What an announcement promulgates and no later document is titled (R028). */
export function compareAnnouncements(documents: readonly GazetteDocument[], lines: readonly GazetteLine[]): Diagnostic[] {
  const keys = documents.map((d) => titleKey(d.title));
  return documents.flatMap((document, i) => {
    if (document.kind !== 'announcement') return [];
    const promulgated = document.reading.lines.map((l) => l.text).find((text) => /^《.*(?:公布|施行)/.test(text)) ?? '';
    const [title] = titlesNamed(promulgated);
    if (title === undefined || keys.slice(i + 1).some((k) => isSame(k, titleKey(title)))) return [];
    return [diagnose('R028', placeOfLine(lines, document.firstLine), { announcement: document.title, title })];
  });
}

/** Contents may leave out who issued a document, also where its title goes on without 关于 (某省人民政府工作报告). */
function isSame(document: string, entry: string): boolean {
  if (document === entry) return document !== '';
  const [short, long] = document.length < entry.length ? [document, entry] : [entry, document];
  return short.length >= 4 && long.endsWith(short) && isIssuer(long.slice(0, -short.length));
}

function placeOfLine(lines: readonly GazetteLine[], number: number): ReturnType<typeof placeOf> {
  const line = lines.find((l) => l.number === number);
  return line === undefined ? null : placeOf(line.passage);
}
