import { inOneLine } from '../../statute/tables.ts';
import type { Unit } from '../../statute/units.ts';
import { styleOf } from '../document/redline-lines.ts';
import type { Paragraph, Run, Style } from '../document/types.ts';
import type { Course, Fate } from './course.ts';
import type { Provision } from './owners.ts';

/** Which column of a table a text stands in. */
export type Side = 'old' | 'new';

/** The lines of provisions as they stand on one side of a table, what the other side does not have marked. */
export interface CellText {
  readonly paragraphs: readonly Paragraph[];
  /** Whether anything but the numbers of the provisions themselves is marked. */
  readonly marked: boolean;
}

/** Writes the cells of a table: `fateOf` finds what became of a unit of one side. */
export function cellOf(provisions: readonly Provision[], side: Side, fateOf: (side: Side, key: string) => Fate, course: Course): CellText {
  let marked = false;
  const paragraphs: Paragraph[] = [];
  for (const { units } of provisions) {
    for (let i = 0; i < units.length; i++) {
      const unit = units[i] as Unit;
      const style = styleOf(unit, units[i - 1]);
      const fate = fateOf(side, unit.key);
      const foreign = isForeign(fate, side, fateOf, course);
      const label = labelRuns(unit, fate, side, foreign);
      const below = unit.level === 'item' || unit.level === 'subitem';
      if (foreign || fate.segments.some((s) => s.kind !== 'same') || (below && label.some((run) => run.change !== 'same'))) marked = true;
      const text = textRuns(fate, side, foreign);
      const first = units[i + 1];
      if (unit.level === 'article' && unit.opensLine && first?.parent === unit.key) {
        const under = fateOf(side, first.key);
        const from = isForeign(under, side, fateOf, course);
        if (from || under.segments.some((s) => s.kind !== 'same')) marked = true;
        paragraphs.push(line(style, [...label, ...textRuns(under, side, from)]));
        i++;
      } else paragraphs.push(line(style, unit.level === 'article' ? withoutGap(label) : [...label, ...text]));
    }
  }
  return { paragraphs, marked };
}

/** Whether a unit stands on this side only: it went or came, left its article for another, or changed its place inside it. */
function isForeign(fate: Fate, side: Side, fateOf: (side: Side, key: string) => Fate, { olds, news }: Course): boolean {
  if (fate.old === null || fate.new === null) return true;
  const [was, is] = [olds.get(fate.old.key), news.get(fate.new.key)];
  const [headBefore, headAfter] = [was?.units[0], is?.units[0]];
  if (headBefore === undefined || headAfter === undefined) return false;
  if (fate.old === headBefore && fate.new === headAfter) return false;
  const head = fateOf(side, side === 'old' ? headBefore.key : headAfter.key);
  const stands = is?.kind === 'article' || is?.kind === 'division' || was?.kind === 'article' || was?.kind === 'division';
  const atHome = head.old === headBefore && head.new === headAfter;
  return (stands && !atHome) || (fate.moved && !head.moved);
}

function labelRuns({ label, gap }: Unit, fate: Fate, side: Side, foreign: boolean): Run[] {
  const own = label ?? '';
  if (foreign) return run(own + gap, 'label', side === 'old' ? 'deleted' : 'inserted');
  // A number counted anew is new on the right; on the left it is not struck out, for nothing was deleted.
  if (side === 'new' && !fate.sameLabel) return [...run(own, 'label', 'inserted'), ...run(gap, 'label', 'same')];
  return run(own + gap, 'label', 'same');
}

function textRuns({ segments, old, new: after }: Fate, side: Side, foreign: boolean): Run[] {
  const mine = side === 'old' ? 'deleted' : 'inserted';
  const face = side === 'old' ? 'text' : 'strong';
  if (foreign) return run((side === 'old' ? old : after)?.text ?? '', face, mine);
  return segments.flatMap(({ kind, text }) => (kind === 'same' ? run(text, 'text', 'same') : kind === mine ? run(text, face, mine) : []));
}

function withoutGap(label: readonly Run[]): readonly Run[] {
  const last = label[label.length - 1];
  return last === undefined ? [] : [...label.slice(0, -1), ...run(last.text.trimEnd(), last.face, last.change)];
}

function run(text: string, face: Run['face'], change: Run['change']): Run[] {
  return text === '' ? [] : [{ text: inOneLine(text), face, change }];
}

function line(style: Style, runs: readonly Run[]): Paragraph {
  return { type: 'paragraph', style, line: 'same', runs, anchor: null };
}
