import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import { outsideTitleMarks } from '../../text/titles/marks.ts';
import { sameStatute } from '../../text/titles/same.ts';
import { namesNoStatute } from '../unnamed.ts';
import { instrumentNamed } from './instrument-named.ts';
import { closesInEach, type Entry, type Outline } from './outline.ts';
import { normaliseWording } from './wording.ts';

/** What a decision says about one statute, before its clauses are read. */
export interface OpenPart {
  instrument: string;
  header: Passage | null;
  items: { citation: string; lines: Passage[] }[];
}

/** Groups the paragraphs into parts (one an instrument) and items; a paragraph without a number belongs to the item before it. */
export function collectParts(outline: Outline, report: (d: Diagnostic) => void): OpenPart[] {
  const parts: OpenPart[] = [];
  let part: OpenPart | null = null;
  const only = instrumentNamed(outline);
  let unnamed = false;
  for (const entry of outline.entries) {
    if (isApart(entry)) continue;
    if (entry.type === 'header') {
      part = { instrument: entry.instrument, header: entry.line, items: [] };
      parts.push(part);
      continue;
    }
    const named: string | null = only === null && entry.type === 'item' ? instrumentInFront(entry.line) : null;
    if (named !== null && named !== part?.instrument && (part?.header == null || sameStatute(named, part.instrument) === 'no')) {
      part = { instrument: named, header: null, items: [] };
      parts.push(part);
    }
    if (part === null) {
      part = { instrument: only ?? '', header: null, items: [] };
      parts.push(part);
    }
    const open: OpenPart = part;
    unnamed ||= open.instrument === '' && !isRepeal(entry.line) && !closesInEach(normaliseWording(entry.line));
    const current = open.items[open.items.length - 1];
    // 此外，根据本决定，将相关地方性法规中的……: behind the closing clauses, for every statute.
    if (entry.type === 'item' && entry.citation === '' && parts.length > 1 && instrumentInFront(entry.line) === null) {
      for (const each of parts) each.items.push({ citation: '', lines: [entry.line] });
    } else if (entry.type === 'item') open.items.push({ citation: entry.citation, lines: [entry.line] });
    else if (current !== undefined) current.lines.push(entry.line);
    else open.items.push({ citation: open.header === null ? '' : headerCitation(outline.entries, open.header), lines: [entry.line] });
  }
  if (unnamed) report(diagnose(namesNoStatute({ title: outline.title, parts }) ? 'D042' : 'D008', placeOf(outline.title)));
  return parts;
}

/** The statute an item names in its first address (一、将《…条例》第七条中的…), where no header names one. */
function instrumentInFront(line: Passage): string | null {
  const wording = normaliseWording(line).text;
  const start = /^(?:将|在|对|删去|删除)?《/.exec(wording)?.[0].length;
  if (start === undefined) return null;
  let depth = 1;
  for (let i = start; i < wording.length; i++) {
    if (wording[i] === '《') depth++;
    else if (wording[i] === '》' && --depth === 0) return /^(?:第|中|名称|序言|引言)/.test(wording.slice(i + 1)) ? wording.slice(start, i) : null;
  }
  return null;
}

/** 一、废止《…》（2007年……公布）: names the statute itself, and amends none. */
function isRepeal(line: Passage): boolean {
  const outside = outsideTitleMarks(normaliseWording(line).text.replace(/（[^（）]*）/g, ''));
  return (
    /^(?:予以)?废止(?:下列[^，。；：]{0,12})?[、和及]*(?:等[0-9一二两三四五六七八九十]+[件部项个](?:行政|地方性|规范性|政府)*(?:法规|规章|文件))?[。；]?$/.test(
      outside,
    ) || /^[、和及]*(?:同时)?(?:予以)?废止[。；]?$/.test(outside)
  );
}

function headerCitation(entries: readonly Entry[], header: Passage): string {
  const entry = entries.find((e) => e.type === 'header' && e.line === header);
  return entry?.type === 'header' ? entry.citation : '';
}

/** What belongs to no part: closing clauses, provisions of the decision's own, sheets attached. */
export function isApart(entry: Entry): entry is Exclude<Entry, { type: 'header' | 'item' | 'text' }> {
  return entry.type !== 'header' && entry.type !== 'item' && entry.type !== 'text';
}
