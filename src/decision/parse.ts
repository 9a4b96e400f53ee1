import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose, isError } from '../diagnostics/diagnostic.ts';
import { join, placeOf, slice } from '../text/passage.ts';
import type { Passage, Reading } from '../text/source.ts';
import { onlyStatuteAmended } from '../text/titles/amended.ts';
import { readClauses } from './clauses.ts';
import { natureOf } from './nature.ts';
import type { Decision, DecisionItem, DecisionPart, NonTextual, Operation } from './operation.ts';
import { type Entry, type Outline, readOutline } from './outline.ts';
import { brokenLists } from './quoted-lists.ts';
import { normaliseWording } from './wording.ts';

interface OpenPart {
  instrument: string;
  header: Passage | null;
  items: { citation: string; lines: Passage[] }[];
}

/**
 * Reads an amending decision from its logical lines. Every character is claimed by the head, an item's operations, or a
 * closing clause; what nobody understands is an error with its place. Always gives a value.
 */
export function parseDecision({ source, lines }: Reading): { decision: Decision; diagnostics: readonly Diagnostic[] } {
  const outline = readOutline(lines);
  const diagnostics: Diagnostic[] = [...outline.diagnostics, ...outline.quotes.flatMap(brokenLists)];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const parts = collectParts(outline, report);
  const read = parts.map((part): DecisionPart => {
    const items = part.items.map(({ citation, lines: own }): DecisionItem => {
      const text = join(own, '\n');
      return { number: citation, text, operations: readClauses(text, citation, { instrument: part.instrument, laws: [], quotes: outline.quotes }, report) };
    });
    return { instrument: part.instrument, header: part.header, items };
  });
  const closing = outline.entries.filter(isApart).flatMap((entry) => readClosing(entry, outline, report));
  const orders = [...closing, ...read.flatMap((part) => part.items.flatMap((item) => item.operations))];
  for (const { clause, ...order } of orders) {
    if (order.kind !== 'non-textual') continue;
    if (order.what === 'foreign-references') report(diagnose('D015', placeOf(clause), { text: clause.text }));
    if (order.what === 'editorial') report(diagnose('D032', placeOf(clause), { text: clause.text }));
  }
  const amends = read.some((part) => part.items.some((item) => item.operations.some((o) => o.kind !== 'non-textual')));
  const nature = amends ? null : natureOf(normaliseWording(outline.title).text);
  const place = lines[0] ? placeOf(lines[0]) : { source, span: { start: 0, end: 0 } };
  const notADecision = nature === null ? diagnose('D001', place) : diagnose(nature.does === 'repeals' ? 'D017' : 'D018', place, { what: nature.what });
  if (nature !== null && outline.quotes.length === 0) diagnostics.splice(0, diagnostics.length, notADecision);
  else if (!amends && outline.quotes.length === 0 && !/修改|修正/.test(outline.title.text)) diagnostics.splice(0, diagnostics.length, notADecision);
  else if (!amends && !diagnostics.some(isError)) report(notADecision);
  const form = /修正案/.test(outline.title.text) ? 'amendment' : 'decision';
  const { title, adoption, enacting } = outline;
  return { decision: { form, title, adoption, enacting, parts: nature === null ? read : [], closing }, diagnostics };
}

/** Groups the paragraphs into parts (one an instrument) and items; a paragraph without a number belongs to the item before it. */
function collectParts(outline: Outline, report: (d: Diagnostic) => void): OpenPart[] {
  const parts: OpenPart[] = [];
  let part: OpenPart | null = null;
  const only = instrumentNamed(outline);
  for (const entry of outline.entries) {
    if (isApart(entry)) continue;
    if (entry.type === 'header') {
      part = { instrument: entry.instrument, header: entry.line, items: [] };
      parts.push(part);
      continue;
    }
    const named: string | null = only === null && part?.header == null && entry.type === 'item' ? instrumentInFront(entry.line) : null;
    if (named !== null && named !== part?.instrument) {
      part = { instrument: named, header: null, items: [] };
      parts.push(part);
    }
    if (part === null) {
      if (only === null) report(diagnose('D008', placeOf(outline.title)));
      part = { instrument: only ?? '', header: null, items: [] };
      parts.push(part);
    }
    const open: OpenPart = part;
    const current = open.items[open.items.length - 1];
    if (entry.type === 'item') open.items.push({ citation: entry.citation, lines: [entry.line] });
    else if (current !== undefined) current.lines.push(entry.line);
    else open.items.push({ citation: open.header === null ? '' : headerCitation(outline.entries, open.header), lines: [entry.line] });
  }
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

function headerCitation(entries: readonly Entry[], header: Passage): string {
  const entry = entries.find((e) => e.type === 'header' && e.line === header);
  return entry?.type === 'header' ? entry.citation : '';
}

/** The one statute a decision without headers amends: named in the enacting words, else in the title. */
function instrumentNamed({ enacting, title }: Outline): string | null {
  const enacted = enacting.map((line) => /对(?:《(.+)》|(刑法|宪法))作(?:如下|出)/.exec(normaliseWording(line).text)).find((m) => m !== null);
  if (enacted) return enacted[1] ?? `中华人民共和国${enacted[2]}`;
  return onlyStatuteAmended(normaliseWording(title).text);
}

/** What belongs to no part: closing clauses, provisions of the decision's own, sheets attached. */
function isApart(entry: Entry): entry is Exclude<Entry, { type: 'header' | 'item' | 'text' }> {
  return entry.type !== 'header' && entry.type !== 'item' && entry.type !== 'text';
}

function readClosing(entry: Exclude<Entry, { type: 'header' | 'item' | 'text' }>, outline: Outline, report: (d: Diagnostic) => void): NonTextual[] {
  if (entry.type !== 'closing') {
    if (entry.type === 'provision') report(diagnose('D010', placeOf(entry.line), { text: entry.line.text }));
    return [{ kind: 'non-textual', what: entry.type, renumbers: 'none', item: '', id: '', clause: slice(entry.line, 0) }];
  }
  return readClauses(entry.line, '', { instrument: '', laws: [], quotes: outline.quotes }, report).filter((o: Operation): o is NonTextual => o.kind === 'non-textual');
}
