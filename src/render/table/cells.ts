import type { Family, Standing } from '../../changes/families.ts';
import type { Provision } from '../../changes/provisions.ts';
import { differs } from '../../changes/segments.ts';
import type { UnitChange } from '../../changes/types.ts';
import { columnsOf } from '../../statute/tables.ts';
import type { Unit } from '../../statute/units.ts';
import { styleOf } from '../document/printed.ts';
import type { UnitRow } from '../document/redline-tables.ts';
import { cellsFrom, tableFrom } from '../document/rows.ts';
import type { Block, Paragraph, Row, Run, Style, Table } from '../document/types.ts';

/** Which column of a table a text stands in. */
export type Side = 'old' | 'new';

/** The lines and tables of provisions as they stand on one side of a table, what the other side does not have marked. */
export interface CellText {
  readonly blocks: readonly Block[];
  /** Whether anything but the numbers of the provisions themselves is marked. */
  readonly marked: boolean;
}

/** Writes the cells of a table: `at` finds what became of a unit of one side. */
export function cellOf(provisions: readonly Provision[], side: Side, at: Family['at']): CellText {
  let marked = false;
  const blocks: Block[] = [];
  const rows: { readonly row: UnitRow; readonly runs: readonly Run[] }[] = [];
  for (const { units } of provisions) {
    /** The units that stand on this side only, with what they hold. */
    const foreigners = new Set<string>();
    const textOf = ({ key, parent }: Unit): { readonly foreign: boolean; readonly change: UnitChange; readonly runs: Run[] } => {
      const standing = at(side, key);
      const foreign = isForeign(standing, at) || (foreigners.has(parent) && parent !== units[0]?.key);
      if (foreign) foreigners.add(key);
      if (foreign || differs(standing.change.segments)) marked = true;
      return { foreign, change: standing.change, runs: textRuns(standing.change, side, foreign) };
    };
    for (let i = 0; i < units.length; i++) {
      const unit = units[i] as Unit;
      const style = styleOf(unit, units[i - 1]);
      const { foreign, change, runs } = textOf(unit);
      const label = labelRuns(unit, change, side, foreign);
      const below = unit.level === 'item' || unit.level === 'subitem';
      if (below && label.some((run) => run.change !== 'same')) marked = true;
      if (unit.row !== undefined) {
        rows.push({ row: unit.row, runs });
        if (units[i + 1]?.row?.id !== unit.row.id) blocks.push(tableOf(rows.splice(0)));
        continue;
      }
      const first = units[i + 1];
      if (unit.level === 'article' && unit.opensLine && first?.parent === unit.key) {
        blocks.push(line(style, [...label, ...textOf(first).runs]));
        i++;
      } else blocks.push(line(style, unit.level === 'article' && unit.text === '' ? withoutGap(label) : [...label, ...runs]));
    }
  }
  return { blocks, marked };
}

function tableOf(rows: readonly { readonly row: UnitRow; readonly runs: readonly Run[] }[]): Table {
  const form = rows[0]?.row.table ?? { head: 0, widths: null, ruled: true };
  const printed = rows.map(({ row, runs }): Row => ({ change: 'same', cells: cellsFrom(row.cells, runs) }));
  return tableFrom(form, columnsOf({ rows: rows.map(({ row }) => row) }), printed);
}

/** Whether a unit stands on this side only: it went or came, left its article for another, or changed its place inside it. */
function isForeign({ change, was, is }: Standing, at: Family['at']): boolean {
  if (was === null || is === null) return true;
  const [before, after] = [was.units[0]?.key, is.units[0]?.key];
  if (before === undefined || after === undefined) return false;
  const whole = change.old?.key === before && change.new?.key === after;
  if (whole) return false;
  const stands = was.kind === 'article' || was.kind === 'division' || is.kind === 'article' || is.kind === 'division';
  const head = at('new', after).change;
  return (stands && head.old?.key !== before) || change.moved;
}

function labelRuns({ label, gap }: Unit, { renumbered }: UnitChange, side: Side, foreign: boolean): Run[] {
  const own = label ?? '';
  if (foreign) return run(own + gap, 'label', side === 'old' ? 'deleted' : 'inserted');
  // A number counted anew is new on the right; on the left it is not struck out, for nothing was deleted.
  if (side === 'new' && renumbered) return [...run(own, 'label', 'inserted'), ...run(gap, 'label', 'same')];
  return run(own + gap, 'label', 'same');
}

function textRuns({ segments, old, new: after }: UnitChange, side: Side, foreign: boolean): Run[] {
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
  return text === '' ? [] : [{ text, face, change }];
}

function line(style: Style, runs: readonly Run[]): Paragraph {
  return { type: 'paragraph', style, line: 'same', runs, anchor: null };
}
