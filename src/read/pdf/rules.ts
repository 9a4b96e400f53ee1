import { type Matrix, mapped } from './matrix.ts';

/** A straight line on a page, along one of its edges: at `at` from the top or the left, from `from` to `to`. */
export interface Rule {
  readonly across: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A filled box so thin, in points, is a rule. */
const THIN = 3;
/** What is shorter, in points, parts no cells. */
const SHORTEST = 3;

/** The rules that a path draws, and how many filled shapes; `paint` is what becomes of it: what is only a border for what follows draws nothing. */
export function rulesOf(paint: string, data: unknown, place: Matrix): { readonly rules: readonly Rule[]; readonly shapes: number } {
  const strokes = /stroke/i.test(paint);
  const fills = /fill/i.test(paint);
  if (!strokes && !fills) return { rules: [], shapes: 0 };
  const rules: Rule[] = [];
  const { straight, count } = partsOf(data);
  for (const points of straight) {
    const seen = points.map(([x, y]) => mapped(place, x, y));
    const box = boundsOf(seen);
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    if (Math.min(width, height) <= THIN && (!strokes || seen.length > 2)) {
      if (width >= height) push(true, (box.top + box.bottom) / 2, box.left, box.right);
      else push(false, (box.left + box.right) / 2, box.top, box.bottom);
    } else if (strokes) {
      for (const [i, [x, y]] of seen.entries()) {
        const [px, py] = seen[i - 1] ?? [x, y];
        if (Math.abs(py - y) < 1) push(true, y, Math.min(px, x), Math.max(px, x));
        else if (Math.abs(px - x) < 1) push(false, x, Math.min(py, y), Math.max(py, y));
      }
    }
  }
  return { rules, shapes: fills ? count - rules.length : 0 };

  function push(across: boolean, at: number, from: number, to: number): void {
    if (to - from >= SHORTEST && Number.isFinite(at + from + to)) rules.push({ across, at, from, to });
  }
}

/** The points of each part of a path that is made of straight lines, closed ones with their first point at the end; and how many parts it has. */
function partsOf(data: unknown): { readonly straight: readonly (readonly (readonly [number, number])[])[]; readonly count: number } {
  const first: unknown = Array.isArray(data) ? data[0] : data;
  if (typeof first !== 'object' || first === null || !('length' in first)) return { straight: [], count: 0 };
  const numbers = first as ArrayLike<number>;
  const parts: [number, number][][] = [];
  let part: [number, number][] = [];
  let straight = true;
  let count = 0;
  const end = (): void => {
    if (straight && part.length > 1) parts.push(part);
    if (part.length > 0) count++;
    part = [];
    straight = true;
  };
  for (let i = 0; i < numbers.length; ) {
    const [x, y] = [numbers[i + 1] ?? 0, numbers[i + 2] ?? 0];
    switch (numbers[i]) {
      case 0:
        end();
        part = [[x, y]];
        i += 3;
        break;
      case 1:
        part.push([x, y]);
        i += 3;
        break;
      case 2:
      case 3:
        straight = false;
        i += numbers[i] === 2 ? 7 : 5;
        break;
      default:
        if (part[0] !== undefined) part.push(part[0]);
        i += 1;
    }
  }
  end();
  return { straight: parts, count };
}

function boundsOf(points: readonly (readonly [number, number])[]): { left: number; right: number; top: number; bottom: number } {
  const box = { left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY, top: Number.POSITIVE_INFINITY, bottom: Number.NEGATIVE_INFINITY };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
