import type { Rule } from './rules.ts';

/** What the rules of a page part: the edges of the columns and rows, and which cells are one because no rule parts them. */
export interface Grid {
  /** From left to right, and from top to bottom. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** The cells, each by its first row and column and how many of each it takes. Null where what is parted is no box: rules are missing. */
  readonly cells: readonly GridCell[] | null;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rules so near to each other, in points, are one. */
const NEAR = 2.5;
/** So much of the side of a cell has to be ruled. */
const RULED = 0.6;
/** What has more rules or cells is a drawing. */
const MOST_RULES = 3000;
const MOST_CELLS = 4000;
/** Rules that go on beyond the outermost ones across them by so much, in points, have a cell there that is open at its side. */
const OPEN = 8;

/** The grids that the rules of a page make, from top to bottom: those of which rules in both directions meet. None if there are too many to be tables. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const across = joined(rules.filter((rule) => rule.across));
  const down = joined(rules.filter((rule) => !rule.across));
  if (across.length + down.length > MOST_RULES) return [];
  const group = new Map<Rule, Rule>();
  const root = (rule: Rule): Rule => {
    let at = rule;
    for (let up = group.get(at); up !== undefined && up !== at; up = group.get(at)) at = up;
    return at;
  };
  for (const a of across) for (const d of down) if (meet(a, d)) group.set(root(a), root(d));
  const groups = new Map<Rule, Rule[]>();
  for (const rule of [...across, ...down]) {
    const members = groups.get(root(rule));
    if (members === undefined) groups.set(root(rule), [rule]);
    else members.push(rule);
  }
  return [...groups.values()].flatMap(gridOf).sort((p, q) => (p.rows[0] as number) - (q.rows[0] as number));
}

/** Rules of one direction, the pieces of one that was drawn cell by cell as one. */
export function joined(rules: readonly Rule[]): Rule[] {
  const lines: Rule[][] = [];
  for (const rule of [...rules].sort((p, q) => p.at - q.at)) {
    const line = lines.at(-1);
    if (line !== undefined && rule.at - (line[0] as Rule).at <= NEAR) line.push(rule);
    else lines.push([rule]);
  }
  return lines.flatMap((line) => {
    const out: Rule[] = [];
    for (const rule of line.sort((p, q) => p.from - q.from)) {
      const last = out.at(-1);
      if (last !== undefined && rule.from <= last.to + NEAR) out[out.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
      else out.push({ ...rule, at: (line[0] as Rule).at });
    }
    return out;
  });
}

function meet(a: Rule, d: Rule): boolean {
  return d.at >= a.from - NEAR && d.at <= a.to + NEAR && a.at >= d.from - NEAR && a.at <= d.to + NEAR;
}

function gridOf(rules: readonly Rule[]): Grid[] {
  const across = rules.filter((rule) => rule.across);
  const down = rules.filter((rule) => !rule.across);
  const columns = withOpenSides(edges(down), across);
  const rows = withOpenSides(edges(across), down);
  const [wide, high] = [columns.length - 1, rows.length - 1];
  if (wide < 1 || high < 1 || wide * high < 4 || wide * high > MOST_CELLS) return [];
  const ruled = (across: boolean, at: number, from: number, to: number): boolean =>
    rules.some((r) => r.across === across && Math.abs(r.at - at) <= NEAR && Math.min(r.to, to) - Math.max(r.from, from) >= (to - from) * RULED);
  /** For each place, the cell that it belongs to. */
  const owner = new Int32Array(wide * high).map((_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (owner[at] !== at) at = owner[at] as number;
    return at;
  };
  for (let r = 0; r < high; r++) {
    for (let c = 0; c < wide; c++) {
      const [left, right, top, bottom] = [columns[c], columns[c + 1], rows[r], rows[r + 1]] as [number, number, number, number];
      if (c + 1 < wide && !ruled(false, right, top, bottom)) owner[rootOf(r * wide + c + 1)] = rootOf(r * wide + c);
      if (r + 1 < high && !ruled(true, bottom, left, right)) owner[rootOf((r + 1) * wide + c)] = rootOf(r * wide + c);
    }
  }
  const bounds = new Map<number, { row: number; column: number; lastRow: number; lastColumn: number; places: number }>();
  for (let i = 0; i < owner.length; i++) {
    const [row, column] = [Math.floor(i / wide), i % wide];
    const cell = bounds.get(rootOf(i));
    if (cell === undefined) bounds.set(rootOf(i), { row, column, lastRow: row, lastColumn: column, places: 1 });
    else {
      cell.row = Math.min(cell.row, row);
      cell.lastRow = Math.max(cell.lastRow, row);
      cell.column = Math.min(cell.column, column);
      cell.lastColumn = Math.max(cell.lastColumn, column);
      cell.places++;
    }
  }
  const cells = [...bounds.values()].map(({ row, column, lastRow, lastColumn, places }) => {
    const cell = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
    return cell.rows * cell.columns === places ? cell : null;
  });
  return [{ columns, rows, cells: cells.every((cell) => cell !== null) ? cells.sort((p, q) => p.row - q.row || p.column - q.column) : null }];
}

function withOpenSides(at: readonly number[], crossing: readonly Rule[]): number[] {
  const [first, last] = [at[0], at.at(-1)];
  if (first === undefined || last === undefined || crossing.length === 0) return [...at];
  const from = Math.min(...crossing.map((rule) => rule.from));
  const to = Math.max(...crossing.map((rule) => rule.to));
  return [...(from < first - OPEN ? [from] : []), ...at, ...(to > last + OPEN ? [to] : [])];
}

function edges(rules: readonly Rule[]): number[] {
  const out: number[] = [];
  for (const at of rules.map((rule) => rule.at).sort((p, q) => p - q)) if (out.length === 0 || at - (out.at(-1) as number) > NEAR) out.push(at);
  return out;
}
