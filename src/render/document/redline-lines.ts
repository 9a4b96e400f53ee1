import { align } from '../../compare/align.ts';
import { inReadingOrder } from '../../compare/reading-order.ts';
import { isTocHeading } from '../../statute/front.ts';
import { TITLE } from '../../statute/texts.ts';
import type { Statute } from '../../statute/types.ts';
import { type Unit, unitsOf } from '../../statute/units.ts';
import { type Anchors, anchorsOf } from './anchors.ts';
import type { Style } from './types.ts';

/** A unit as it is printed: its label with the space behind it, and whether the line ends with it (the label of 第一条 opens that of a 款). */
export interface Line {
  readonly unit: Unit;
  readonly label: string;
  readonly style: Style;
  readonly ends: boolean;
  /** As `statuteDocument` names the unit; null for lines that are no unit. */
  readonly name: string | null;
}

/** Two texts, which unit of the old one each of the new is (new key → old key), and what is known to have moved. */
export interface PairedTexts {
  readonly old: Statute;
  readonly after: Statute;
  readonly pairs: ReadonlyMap<string, string>;
  readonly moved: ReadonlySet<string>;
}

/**
 * The printed units of both texts in one order, in which each text keeps its own; one that stays is a pair, one that moved stands
 * alone at both its places.
 */
export function linesInOrder(texts: PairedTexts): readonly { readonly old: Line | null; readonly after: Line | null }[] {
  const [olds, news] = [printedUnits(texts.old), printedUnits(texts.after)];
  const pairs = new Map(texts.pairs);
  const titles = ({ title }: Statute): readonly string[] => title.map((line) => line.text);
  for (const [i, k] of align(titles(texts.old), titles(texts.after))) pairs.set(titleLine(k), titleLine(i));
  for (const { new: unit, moved } of inReadingOrder(olds, news, pairs, texts.moved)) if (moved && unit !== null) pairs.delete(unit.key);
  const [oldLines, newLines] = [linesOf(olds, anchorsOf(texts.old)), linesOf(news, anchorsOf(texts.after))];
  return inReadingOrder(olds, news, pairs, new Set()).map(({ old, new: after }) => ({
    old: old === null ? null : (oldLines.get(old.key) as Line),
    after: after === null ? null : (newLines.get(after.key) as Line),
  }));
}

/** The units as `unitsOf` has them, but the title a line each, as it is printed. */
function printedUnits(statute: Statute): readonly Unit[] {
  const [title, ...rest] = unitsOf(statute) as [Unit, ...Unit[]];
  return [...statute.title.map(({ text }, i) => ({ ...title, key: titleLine(i), text })), ...rest];
}

/** The first line bears the key of the title, so that edits of a title of one line are found. */
function titleLine(line: number): string {
  return line === 0 ? TITLE : `${TITLE}:${line}`;
}

function linesOf(units: readonly Unit[], names: Anchors): ReadonlyMap<string, Line> {
  return new Map(
    units.map((unit, i) => {
      const opens = unit.opensLine && units[i + 1]?.parent === unit.key;
      const label = (unit.label ?? '') + unit.gap;
      const printed = unit.level === 'article' && !opens ? label.trimEnd() : label;
      return [unit.key, { unit, label: printed, style: styleOf(unit, units[i - 1]), ends: !opens, name: names.get(unit.key) ?? null }];
    }),
  );
}

/** As `statuteDocument` has it: the first line of the 目录 and of an annex is a heading. */
export function styleOf(unit: Unit, before: Unit | undefined): Style {
  switch (unit.level) {
    case 'title':
    case 'history':
    case 'front':
      return unit.level;
    case 'toc':
      return before?.level === 'toc' || !isTocHeading(unit.text) ? 'toc' : 'heading';
    case 'annex':
      return before?.parent === unit.parent ? 'annex' : 'heading';
    case 'preamble':
      return unit.key === 'preamble:heading' ? 'heading' : 'text';
    case 'row':
      return 'cell';
    case 'division':
      return unit.division ?? 'chapter';
    default:
      return 'text';
  }
}
