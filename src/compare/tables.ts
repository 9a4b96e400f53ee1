import { cellTexts } from '../statute/tables.ts';
import type { Unit } from '../statute/units.ts';
import { groupBy } from '../text/group.ts';
import type { TableForm } from '../text/source.ts';
import { align } from './align.ts';
import type { CellPairs } from './cells.ts';
import { link, type Matching, unpaired } from './tree.ts';
import type { Why } from './types.ts';
import { similarity } from './words.ts';

/** A row whose cells share less than this with another is not that row rewritten, though it stands in its place. */
const ALIKE = 0.3;

/**
 * Pairs the rows of tables that paired units and annexes hold, in order, and those that only changed their place. Rows are told by their words; where
 * nothing else stands between the same neighbours, by their place.
 */
export function pairRows(matching: Matching, old: string, now: string): void {
  const [olds, news] = [rowsIn(matching, 'old', old), rowsIn(matching, 'new', now)];
  if (olds.length === 0 || news.length === 0) return;
  const words = (side: 'old' | 'new', unit: Unit): string => matching[side].own.get(unit.key) ?? '';
  for (const [i, k] of align(
    olds.map((unit) => words('old', unit)),
    news.map((unit) => words('new', unit)),
  )) {
    const [one, other] = [olds[i], news[k]];
    if (one !== undefined && other !== undefined) link(matching, one, other, whyOf(words('old', one), words('new', other)));
  }
  const left = new Map(unpaired(matching, 'new', news).map((unit) => [words('new', unit), unit]));
  for (const unit of unpaired(matching, 'old', olds)) {
    const other = left.get(words('old', unit));
    if (other !== undefined) link(matching, unit, other, { by: 'exact' });
  }
}

function whyOf(old: string, now: string): Why {
  const like = similarity(old, now);
  return like === 1 ? { by: 'exact' } : { by: like > ALIKE ? 'similar' : 'place', likeness: like };
}

function rowsIn(matching: Matching, side: 'old' | 'new', holder: string): readonly Unit[] {
  return (matching[side].children.get(holder) ?? []).filter((unit) => unit.level === 'row');
}

/**
 * Which cells of paired rows belong together; null where they are the same ones by place. Where a table got another number of columns, they are paired by
 * what stands in them in all rows, so that a new column is new in each.
 */
export function cellPairing(pairs: readonly (readonly [Unit, Unit])[]): (old: Unit, now: Unit) => CellPairs | null {
  const columns = new Map<TableForm, ReadonlyMap<TableForm, ColumnPairs>>();
  for (const [old, rows] of groupBy(pairs, (pair) => pair[0].row?.table)) {
    if (old === undefined || rows.every((pair) => sameCells(...pair))) continue;
    columns.set(
      old,
      new Map([...groupBy(rows, (pair) => pair[1].row?.table)].flatMap(([now, of]) => (now === undefined ? [] : [[now, columnPairs(of)] as const]))),
    );
  }
  return (old, now) => {
    const found = old.row === undefined || now.row === undefined || sameCells(old, now) ? undefined : columns.get(old.row.table)?.get(now.row.table);
    return found === undefined ? null : cellsByColumn(old, now, found);
  };
}

function sameCells({ row: old }: Unit, { row: now }: Unit): boolean {
  return old?.cells.length === now?.cells.length && (old?.cells ?? []).every(({ column }, i) => column === now?.cells[i]?.column);
}

/** New column by old column. */
type ColumnPairs = ReadonlyMap<number, number>;

function columnPairs(rows: readonly (readonly [Unit, Unit])[]): ColumnPairs {
  const columns = (side: 0 | 1): readonly string[] => {
    const texts: string[] = [];
    for (const pair of rows) {
      for (const [i, text] of cellTexts(pair[side].text).entries()) {
        const column = pair[side].row?.cells[i]?.column ?? 0;
        texts[column] = `${texts[column] ?? ''}${text}\n`;
      }
    }
    return Array.from(texts, (text) => text ?? '');
  };
  return new Map(align(columns(0), columns(1)));
}

function cellsByColumn({ row: old }: Unit, { row: now }: Unit, columns: ColumnPairs): CellPairs {
  const [olds, news] = [old?.cells ?? [], now?.cells ?? []];
  const placed = new Map(news.map(({ column }, k) => [column, k]));
  const pairs: (readonly [number | null, number | null])[] = [];
  let next = 0;
  for (const [i, { column }] of olds.entries()) {
    const k = placed.get(columns.get(column) ?? -1);
    if (k === undefined || k < next) pairs.push([i, null]);
    else {
      while (next < k) pairs.push([null, next++]);
      pairs.push([i, k]);
      next = k + 1;
    }
  }
  while (next < news.length) pairs.push([null, next++]);
  return pairs;
}
