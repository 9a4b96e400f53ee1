import type { PDFPageProxy } from 'unpdf/pdfjs';
import { visibleLength } from '../../text/invisible.ts';
import { type Aside, leftOnPage, type Note } from '../asides.ts';
import { type Box, boxesOf } from './box.ts';
import { drawingOf, type Glyph } from './glyphs.ts';
import { type Grid, gridsOf } from './grid.ts';
import type { Page } from './margins.ts';
import { matrixOf } from './matrix.ts';
import type { Rule } from './rules.ts';
import { struckOnce } from './strikes.ts';
import { type Turn, upright } from './upright.ts';

/** A page that was read: its text as it is looked at, the text that goes another way, its rules, and what is wrong with it. */
export interface ReadPage extends Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly rules: readonly Rule[];
  readonly grids: readonly Grid[];
  /** Text along another edge of the page, by runs. */
  readonly sideways: readonly Box[];
  /** Whether lines above or below its edges were read along with it. */
  readonly cut: boolean;
  /** How many of its characters stand where no page is. */
  readonly astray: number;
  readonly characters: number;
  /** The characters that its fonts do not name. */
  readonly nameless: number;
  /** Whether some of its text is in a font that cannot be read at all. */
  readonly unread: boolean;
  /** Whether it has any text at all, read or not. */
  readonly hasText: boolean;
  /** How many filled shapes it draws: letters, if it has no text. */
  readonly shapes: number;
}

/** What stands further away than so many pages, or is so much larger than one, is nowhere. */
const NOWHERE = 10;
/** From so much of its text on, what stands above or below a page is read along. */
const CUT = 0.2;
/** So much smaller than the usual, text is not to be seen. */
const TINY = 1 / 8;

/** Reads the text of one page of a PDF; what is left out for good goes to `notes`. */
export async function readPage(
  page: PDFPageProxy,
  operators: Readonly<Record<string, number>>,
  shows: (layer: unknown) => boolean,
  notes: Note[],
): Promise<ReadPage> {
  const view = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const drawn = await drawingOf(fnArray, argsArray, {
    operators,
    view: matrixOf(view.transform) ?? [1, 0, 0, -1, 0, view.height],
    font: (name) => new Promise((resolve) => page.commonObjs.get(name, resolve)),
    isShown: shows,
  });
  const number = page.pageNumber;
  const leave = (what: Aside, glyphs: readonly Glyph[]): void => void notes.push(...leftOnPage(number, what, runsOf(glyphs)));
  const isThere = ({ x, y, size }: Glyph): boolean =>
    Math.abs(x) < NOWHERE * view.width && Math.abs(y) < NOWHERE * view.height && size > 0 && size < Math.max(view.width, view.height);
  const there = drawn.glyphs.filter(isThere);
  const astray = drawn.glyphs.filter((glyph) => !isThere(glyph));
  leave('outside', astray);
  const { glyphs: once, again } = struckOnce(there);
  leave('twice', again);
  const usual = middle(once.map((glyph) => glyph.size));
  const isSeen = (glyph: Glyph): boolean => glyph.part !== 'hidden' && glyph.size >= usual * TINY;
  leave(
    'hidden',
    once.filter((glyph) => !isSeen(glyph)),
  );
  leave(
    'annotation',
    once.filter((glyph) => isSeen(glyph) && glyph.part === 'annotation'),
  );
  const content = once.filter((glyph) => isSeen(glyph) && glyph.part !== 'annotation');
  const isInside = ({ x, y, size }: Glyph): boolean => x > -size && x < view.width && y > 0 && y < view.height + size;
  const outside = content.filter((glyph) => !isInside(glyph) && isVisible(glyph));
  // A page that cuts off a part of its own lines was made wrongly; what is but a little stands beside the page.
  const isCut = outside.length > content.length * CUT;
  const whole = upright(isCut ? content : content.filter(isInside), view.width, view.height);
  const isBeside = ({ x, size }: Glyph): boolean => x < -size || x > whole.width;
  const set = { ...whole, glyphs: whole.glyphs.filter((glyph) => !isBeside(glyph)) };
  leave('outside', [...(isCut ? [] : outside), ...whole.glyphs.filter(isBeside)]);
  leave('watermark', set.askew);
  const rules = set.stacked ? [] : drawn.rules.map((rule) => turnedRule(rule, set.turn, view.width, view.height));
  const boxes = boxesOf(set.glyphs);
  const sideways = set.sideways.flatMap((part) => boxesOf(part));
  return {
    number,
    boxes,
    width: set.width,
    height: set.height,
    rules,
    grids: gridsOf(rules),
    sideways,
    cut: isCut && set.glyphs.some(({ y }) => y < 0 || y > set.height),
    astray: astray.filter(isVisible).length,
    characters: drawn.glyphs.filter(isVisible).length,
    nameless: drawn.glyphs.filter((glyph) => glyph.nameless).length,
    unread: drawn.unread,
    hasText: drawn.unread || drawn.glyphs.some(isVisible),
    shapes: drawn.shapes,
  };
}

function isVisible({ text }: Glyph): boolean {
  return visibleLength(text) > 0;
}

/** The texts of glyphs, a text for each run in which they were drawn. */
function runsOf(glyphs: readonly Glyph[]): string[] {
  const runs = new Map<number, string>();
  for (const { run, text } of glyphs) runs.set(run, (runs.get(run) ?? '') + text);
  return [...runs.values()];
}

function middle(values: readonly number[]): number {
  return [...values].sort((p, q) => p - q)[Math.floor(values.length / 2)] ?? 0;
}

function turnedRule(rule: Rule, turn: Turn, width: number, height: number): Rule {
  const { across, at, from, to } = rule;
  if (turn === 0) return rule;
  if (turn === 180) return { across, at: (across ? height : width) - at, from: (across ? width : height) - to, to: (across ? width : height) - from };
  // Turned by 90°, what ran across at `at` from the top runs down at `at` from the left; by 270°, from the right.
  if (turn === 90) return across ? { across: false, at, from: width - to, to: width - from } : { across: true, at: width - at, from, to };
  return across ? { across: false, at: height - at, from, to } : { across: true, at, from: height - to, to: height - from };
}
