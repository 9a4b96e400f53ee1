import type { Cause } from '../../amend/types.ts';
import type { ChangeSegment } from '../../changes/types.ts';
import { inOneLine } from '../../statute/tables.ts';
import type { TerminalWords } from '../../words/terminal.ts';
import type { Theme } from '../theme.ts';
import { type Run, run } from './lines.ts';

/** What is left out of an unchanged stretch. */
export const FOLD = '……';
/** How much longer than its context a stretch may be before folding it pays. */
const SLACK = 12;
/** How far a fold looks for a punctuation mark to begin or end at. */
const REACH = 10;

/** Segments as runs: changes marked or coloured, what only follows from one said so, long unchanged stretches folded. */
export function segmentRuns(segments: readonly ChangeSegment[], context: number | null, theme: Theme, words: TerminalWords): Run[] {
  const runs: Run[] = [];
  for (const [i, given] of segments.entries()) {
    const segment = { ...given, text: inOneLine(given.text) };
    if (segment.kind === 'same') {
      const text = context === null ? segment.text : foldStretch(segment.text, context, i > 0, i < segments.length - 1);
      runs.push(...foldedRuns(text, theme));
      continue;
    }
    runs.push(changeRun(segment.kind, segment.text, theme));
    const next = segments[i + 1];
    const word = consequenceOf(segment.by?.cause ?? null, words);
    if (word !== null && (next === undefined || next.kind === 'same' || next.by?.cause !== segment.by?.cause)) runs.push(run(`〔${word}〕`, theme.dim));
  }
  return runs;
}

/** Deleted or inserted words in the theme's look. */
export function changeRun(kind: 'deleted' | 'inserted', text: string, theme: Theme): Run {
  if (kind === 'deleted') return run(theme.marks ? `[-${text}-]` : text, theme.deleted);
  return run(theme.marks ? `{+${text}+}` : text, theme.inserted);
}

/** The word for a change that no clause ordered but that follows from one. */
function consequenceOf(cause: Cause | null, { causes }: TerminalWords): string | null {
  switch (cause?.type) {
    case undefined:
    case 'operation':
    case 'history':
      return null;
    case 'tidy':
    case 'numbering':
    case 'reference':
      return causes[cause.type];
  }
}

const FOLDED = '\u0000';

/** Shortens an unchanged stretch to its ends beside the changes, at punctuation where some stands near. */
function foldStretch(text: string, context: number, before: boolean, after: boolean): string {
  if (!before && !after) return text;
  const kept = (before ? context : 0) + (after ? context : 0);
  if (text.length <= kept + SLACK) return text;
  const head = before ? text.slice(0, headEnd(text, context)) : '';
  const tail = after ? text.slice(tailStart(text, text.length - context)) : '';
  return head + FOLDED + tail;
}

/** An excerpt of an unchanged text, for orientation. */
export function opening(unit: string, length: number): string {
  const text = inOneLine(unit);
  return text.length <= length + SLACK ? text : text.slice(0, headEnd(text, length)) + FOLD;
}

function headEnd(text: string, at: number): number {
  for (const i of nearby(at)) if (i > 0 && i < text.length && isMark(text[i - 1])) return i;
  return at;
}

function tailStart(text: string, at: number): number {
  for (const i of nearby(-at)) if (-i > 0 && -i < text.length && isMark(text[-i - 1])) return -i;
  return at;
}

/** The places around one, those that keep more of the text first. */
function nearby(at: number): readonly number[] {
  const steps = Array.from({ length: REACH }, (_, i) => i);
  return [...steps.map((i) => at + i), ...steps.map((i) => at - i)];
}

function isMark(character: string | undefined): boolean {
  return character !== undefined && '，。；：、'.includes(character);
}

function foldedRuns(text: string, theme: Theme): Run[] {
  const parts = text.split(FOLDED);
  return parts.flatMap((part, i) => (i === 0 ? [run(part)] : [run(FOLD, theme.dim), run(part)])).filter((r) => r.text !== '');
}
