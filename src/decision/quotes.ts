import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { join, placeOf, slice, trim } from '../text/passage.ts';
import type { Passage, Place } from '../text/source.ts';
import type { Quote } from './operation.ts';

/** The lines of a decision with every quotation replaced by “n”; a quotation over several lines joins them into one. */
export interface Masked {
  readonly lines: readonly Passage[];
  readonly quotes: readonly Quote[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Pending {
  readonly before: Passage[];
  readonly lines: Passage[];
  readonly open: Passage;
  /** Every line after the first repeats the opening mark, as NPC decisions print (style Q1). */
  marked: boolean;
}

/**
 * Takes the quotations out of a decision. Knows marks repeated at the head of every paragraph (NPC), marks only at the two ends
 * (Supreme People's Court), quotations inside quotations (‘…’ or “…”), straight quotes by parity. `startsAnew` says whether a
 * line can only be the next numbered item or a closing clause: there an open quotation is closed with a warning, if nothing else
 * stands between. `opensLine` is told every line that begins outside a quotation.
 */
export function maskQuotes(lines: readonly Passage[], startsAnew: (line: Passage) => boolean, opensLine: (line: Passage) => void): Masked {
  const out: Passage[] = [];
  const quotes: Quote[] = [];
  const diagnostics: Diagnostic[] = [];
  let parts: Passage[] = [];
  let pending: Pending | null = null;
  let depth = 0;

  const close = (content: Passage | null, end: Passage): void => {
    const { before, lines: held, open } = pending as Pending;
    if (content !== null) held.push(content);
    const kept = held.map(trim).filter((line) => line.text !== '');
    quotes.push({ lines: kept, place: between(open, end) });
    parts = [...before, token(quotes.length - 1, open, end)];
    pending = null;
  };
  const finishLine = (): void => {
    const line = join(parts.filter((part) => part.text !== ''));
    parts = [];
    if (line.text !== '') out.push(line);
  };

  for (const line of lines) {
    let from = 0;
    if (pending !== null) {
      const held: Pending = pending;
      if (startsAnew(line)) {
        const end = held.lines[held.lines.length - 1] as Passage;
        diagnostics.push(diagnose(held.marked ? 'D004' : 'D003', placeOf(held.open), { quote: shorten(held.lines[0]?.text ?? '') }));
        close(null, slice(end, Math.max(0, end.text.length - 1)));
        finishLine();
        depth = 0;
        opensLine(line);
      } else if (line.text.startsWith('“')) from = 1;
      else held.marked = false;
    } else opensLine(line);
    for (let i = from; i < line.text.length; i++) {
      const c = line.text[i] as string;
      if (pending === null) {
        if (c === '“' || c === '"') {
          parts.push(slice(line, from, i));
          pending = { before: parts, lines: [], open: slice(line, i, i + 1), marked: true };
          depth = 0;
          from = i + 1;
        } else if (c === '”') diagnostics.push(diagnose('D009', placeOf(line, i, i + 1)));
      } else if (c === '“') depth++;
      else if (c === '”' || c === '"') {
        if (depth > 0) depth--;
        else {
          close(slice(line, from, i), slice(line, i, i + 1));
          from = i + 1;
        }
      }
    }
    if (pending === null) {
      parts.push(slice(line, from));
      finishLine();
    } else (pending as Pending).lines.push(slice(line, from));
  }
  if (pending !== null) {
    const held: Pending = pending;
    const end = held.lines[held.lines.length - 1] as Passage;
    diagnostics.push(diagnose('D003', placeOf(held.open), { quote: shorten(held.lines[0]?.text ?? '') }));
    close(null, slice(end, Math.max(0, end.text.length - 1)));
    finishLine();
  }
  return { lines: out, quotes, diagnostics };
}

function shorten(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}……` : text;
}

/** “12” in place of a quotation; its first mark points at the opening mark, its last at the closing one. */
function token(index: number, open: Passage, end: Passage): Passage {
  const text = `“${index}”`;
  const first = open.origin?.at[0];
  const last = end.origin?.at[0];
  if (open.origin === null || first === undefined || last === undefined) return { text, origin: null };
  const at = new Int32Array(text.length + 1).fill(first);
  at[text.length - 1] = last;
  at[text.length] = last + 1;
  return { text, origin: { source: open.origin.source, at } };
}

function between(open: Passage, end: Passage): Place | null {
  const start = placeOf(open);
  const stop = placeOf(end);
  return start && stop && { source: start.source, span: { start: start.span.start, end: stop.span.end } };
}
