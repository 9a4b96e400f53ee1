import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { join, mapCharacters, placeOf } from '../../text/passage.ts';
import { offsetAt, type Passage } from '../../text/source.ts';
import { CERTAIN, type Choice, choose, type LineCost, type Weights } from './cheapest.ts';
import { type Column, type Extent, extentOf, fitColumn, headOf, type Makeup, makeupOf, type WrappedLine } from './column.ts';
import { INDENT, type PrintLine, weigh } from './evidence.ts';
import { frontMatter, type Joint } from './frontmatter.ts';
import { type Opening, openingOf } from './opening.ts';
import { stopAtEnd } from './stops.ts';

/** Below this difference (a likelihood ratio of about 8) a choice is reported. */
const DOUBT = 2;

/**
 * Joins the wrapped lines of a print to logical lines. Every joint is weighed by what stands there (stops, labels, open
 * brackets, indents) and by the widths: a line goes on only if the beginning of the next one found no room in it, and a
 * paragraph's first line has an indent less. The cheapest reading of the whole text wins (Viterbi over two states);
 * a joint that nearly as well might be read otherwise is reported as R005. `known[i]` is what the caller is certain of about
 * the joint behind line i, null where nothing; `measured` that the empty lines between them are distances on a page.
 */
export function unwrap(lines: readonly PrintLine[], known: readonly (Joint | null)[] = [], measured = false): { lines: Passage[]; diagnostics: Diagnostic[] } {
  const texts = lines.map((line) => line.passage.text);
  const openings = texts.map(openingOf);
  const { joints: found, events } = frontMatter(texts);
  const joints = found.map((joint, i) => known[i] ?? joint);
  const makeups = texts.map(makeupOf);
  const heads = texts.map(headOf);
  const column = fitColumn(samples(texts, openings, joints, makeups, heads));
  const weights = weigh(lines, texts, openings, measured);
  const choice = choose(lineCosts(lines, texts, joints, weights, makeups, heads, column));
  const diagnostics: Diagnostic[] = [];
  const logical: Passage[] = [];
  let pieces: Passage[] = [];
  for (const [i, line] of lines.entries()) {
    pieces.push(pieces.length > 0 ? continued(line.passage) : line.passage);
    const { ends, margin } = choice[i] as Choice;
    if (!ends) {
      if (events.has(i)) pieces.push(gap(line.passage));
    } else {
      logical.push(join(pieces));
      pieces = [];
    }
    const next = lines[i + 1];
    if (next && margin < DOUBT) {
      const params = { before: line.passage.text.slice(-10), after: next.passage.text.slice(0, 10) };
      diagnostics.push(diagnose('R005', placeOf(next.passage, 0, Math.min(10, next.passage.text.length)), params));
    }
  }
  return { lines: logical, diagnostics };
}

/** An ideographic space at the end of a passage, where official notes have one between two events. */
function gap(passage: Passage): Passage {
  const { text, origin } = passage;
  const behind = origin && offsetAt(origin, text.length);
  return { text: '\u3000', origin: origin && { source: origin.source, at: Int32Array.of(behind as number, behind as number) } };
}

/** A figure before a stop looked like an item number as long as it began a line. */
function continued(passage: Passage): Passage {
  const { text, origin } = passage;
  const dot = /^\d{1,3}(?=\.(?!\d))/.exec(text)?.[0].length ?? -1;
  if (dot < 0 || origin?.source.raw[offsetAt(origin, dot)] !== '.') return passage;
  return mapCharacters(passage, (character, i) => (i === dot ? '。' : character));
}

/** Lines that go on beyond doubt and do not begin a paragraph: neither they nor the line before end like a sentence. */
function samples(
  texts: readonly string[],
  openings: readonly (Opening | null)[],
  joints: readonly (Joint | null)[],
  makeups: readonly Makeup[],
  heads: readonly Makeup[],
): WrappedLine[] {
  const inside: WrappedLine[] = [];
  const any: WrappedLine[] = [];
  for (let i = 0; i < texts.length - 1; i++) {
    if (joints[i] !== null || stopAtEnd(texts[i] as string) !== '' || openings[i] || openings[i + 1]) continue;
    const wrapped = { line: makeups[i] as Makeup, nextHead: heads[i + 1] as Makeup };
    any.push(wrapped);
    if (i > 0 && joints[i - 1] === null && stopAtEnd(texts[i - 1] as string) === '') inside.push(wrapped);
  }
  return inside.length >= 3 ? inside : any;
}

function lineCosts(
  lines: readonly PrintLine[],
  texts: readonly string[],
  joints: readonly (Joint | null)[],
  weights: readonly Weights[],
  makeups: readonly Makeup[],
  heads: readonly Makeup[],
  column: Column,
): LineCost[] {
  const extents = makeups.map((makeup) => extentOf(makeup, column));
  const limits = widthLimits(
    extents.map((extent) => extent.least),
    column.widest,
  );
  const doubt = column.widest - column.narrowest;
  return lines.map(({ stretched }, i) => {
    const joint = joints[i] ?? null;
    const { ends } = weights[i] as Weights;
    let { goesOn } = weights[i] as Weights;
    if (joint !== null) {
      const fixed = { ends: joint === 'ends' ? 0 : CERTAIN, goesOn: joint === 'goes-on' ? 0 : CERTAIN };
      return { first: fixed, later: fixed };
    }
    const { least, most } = extents[i] as Extent;
    const limit = limits[i] as number;
    const blur = 0.04 * (makeups[i] as Makeup).digits;
    const nextHead = heads[i + 1];
    const head = nextHead ? extentOf(nextHead, column).least : 0;
    // A sentence that began behind this stop would not break off in a short line: that is a heading or a signature.
    const nextExtent = extents[i + 1];
    if (texts[i]?.endsWith('。') && nextExtent && nextExtent.most + 3 < limit && stopAtEnd(texts[i + 1] as string) === '') goesOn += 2.5;
    if (stretched) return { first: { ends, goesOn }, later: { ends: ends, goesOn } };
    const excess = least - limit - blur;
    const room = limit - doubt - most - head - blur;
    const [over, overIndented] = [overfull(excess), overfull(excess + INDENT)];
    return {
      first: { ends: overIndented + ends, goesOn: overIndented + underfull(room - INDENT) + goesOn },
      later: { ends: over + ends, goesOn: over + underfull(room) + goesOn },
    };
  });
}

/** A block of lines much wider than the column (an announcement over the whole page) is a column of its own. */
function widthLimits(widths: readonly number[], column: number): number[] {
  const limits = widths.map(() => column);
  for (let i = 0; i < widths.length; i++) {
    if ((widths[i] as number) <= column + 3) continue;
    let end = i;
    let widest = 0;
    for (; end < widths.length && (widths[end] as number) > column + 3; end++) widest = Math.max(widest, widths[end] as number);
    limits.fill(widest, i, end);
    i = end - 1;
  }
  return limits;
}

/** Against a line that is wider than its column by so many em. */
function overfull(excess: number): number {
  return excess <= 0.05 ? 0 : Math.min(1.5 + 2.5 * excess, 12);
}

/** Against a line that was wrapped although so many em would still have been free behind the beginning of the next. */
function underfull(room: number): number {
  return room < -0.05 ? 0 : Math.min(3 + 2 * Math.max(room, 0), 12);
}
