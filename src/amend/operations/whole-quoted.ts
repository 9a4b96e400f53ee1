import type { Quote } from '../../decision/operation.ts';
import type { StatuteNode } from '../../statute/types.ts';
import { fold } from '../../text/fold.ts';
import { built, slice } from '../../text/passage.ts';
import type { Line } from '../../text/source.ts';
import { materialiseWords } from '../new-text.ts';
import { linesOf, withoutOwnLabel } from './unit-text.ts';

const ELLIPSIS = /^[ \u3000]*(?:…+|\.{3,})[ \u3000]*$/;

/**
 * 修改前：……（三）甲；（四）乙。修改后：……（三）甲；（四）丙；（五）乙。: lines that both texts leave out stay as they are. The new text with the lines of the unit in their place; null where nothing is left
 * out, or what is quoted does not stand there, or more than once.
 */
function withLinesLeftOut(old: Quote, text: Quote, unit: readonly string[]): Quote | null {
  const [before, after] = [partsOf(old), partsOf(text)];
  if (before.length < 2) return null;
  const folded = unit.map(fold);
  if (before.length !== after.length || before.some((part, i) => (part.length === 0) !== (after[i]?.length === 0))) return null;
  const lines: Line[] = [];
  let at = 0;
  for (const [i, part] of before.entries()) {
    const found = part.length === 0 ? (i === 0 ? 0 : unit.length) : placesOf(part, folded, at, i === before.length - 1);
    const start = typeof found === 'number' ? found : found.length === 1 ? (found[0] as number) : -1;
    if (start < at || (i === 0 && part.length > 0 && start > 0)) return null;
    for (const line of unit.slice(at, start)) lines.push(built(line));
    lines.push(...(after[i] ?? []));
    at = start + part.length;
  }
  return { ...text, lines };
}

/** The lines between those that only say that something is left out. */
function partsOf({ lines }: Quote): readonly (readonly Line[])[] {
  const parts: Line[][] = [[]];
  for (const line of lines) {
    if (ELLIPSIS.test(line.text)) parts.push([]);
    else (parts[parts.length - 1] as Line[]).push(line);
  }
  return parts;
}

/** Where lines stand one after the other in a unit, whose lines are folded, from a line on; the last ones end it. */
function placesOf(part: readonly Line[], unit: readonly string[], from: number, last: boolean): readonly number[] {
  const sought = part.map(({ text }) => fold(text));
  const starts: number[] = [];
  for (let at = from; at + part.length <= unit.length; at++)
    if ((!last || at + part.length === unit.length) && sought.every((text, k) => unit[at + k] === text)) starts.push(at);
  return starts;
}

/** 原为：“甲。乙。”: all lines of a unit in one; the new text as quoted, or, of one line and as many sentences, on lines as the old one stands. Null where it is not all of the unit. */
function inOneLine(old: Quote, text: Quote, unit: readonly string[]): Quote | null {
  if (old.lines.length !== 1 || unit.length < 2 || fold(unit.join('')) !== fold(materialiseWords(old))) return null;
  const [line, ...more] = text.lines;
  if (line === undefined || more.length > 0 || line.row !== undefined) return text;
  const ends = [...line.text.matchAll(/[。；：]/g)].map(({ index }) => index + 1);
  const counts = unit.map((part) => part.match(/[。；：]/g)?.length ?? 0);
  if (counts.includes(0) || counts.reduce((sum, count) => sum + count, 0) !== ends.length || ends.at(-1) !== line.text.length) return text;
  let [at, sentences] = [0, 0];
  const lines = counts.map((count) => {
    sentences += count;
    const own = slice(line, at, ends[sentences - 1] as number);
    at = ends[sentences - 1] as number;
    return own;
  });
  return { ...text, lines };
}

/** The new text of a unit of which all is quoted as the old one, lines left out, or in one line (`run`); null where it is not. */
export function wholeQuoted(old: Quote, text: Quote, node: StatuteNode): { readonly text: Quote; readonly run: boolean } | null {
  const unit = linesOf(node);
  const left = withLinesLeftOut(old, text, unit);
  const made = left ?? inOneLine(withoutLabel(old, node), withoutLabel(text, node), unit);
  return made === null ? null : { text: made, run: left === null };
}

function withoutLabel(quote: Quote, node: StatuteNode): Quote {
  const [first, ...more] = quote.lines;
  if (first === undefined) return quote;
  const own = withoutOwnLabel(first.text, node);
  return own.length === first.text.length ? quote : { ...quote, lines: [slice(first, first.text.length - own.length), ...more] };
}
