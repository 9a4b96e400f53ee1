import { endMark } from './table.ts';

/** How a unit of a list ends: its mark, and the connective behind that (；或者). */
export interface Tail {
  readonly mark: string;
  readonly connective: string;
  readonly whole: string;
}

export type Role = 'inner' | 'before-last' | 'last';

/** How the units of a list end, each by its part in the list. */
export interface ListStyle {
  readonly connective: string;
  /** The end of a unit with this part, which ends so now. */
  readonly endOf: (role: Role, tail: Tail) => string;
}

/** The part of the unit at an index in a list of so many. */
export function roleOf(index: number, count: number): Role {
  return index === count - 1 ? 'last' : index === count - 2 ? 'before-last' : 'inner';
}

/** How a text ends; a connective only behind a mark, else it may be the end of a word. */
export function tailOf(text: string): Tail {
  const joined = /([；，;,])(或者|以及|并且|和|及|或)$/.exec(text);
  if (joined !== null) return { mark: joined[1] as string, connective: joined[2] as string, whole: joined[0] };
  const mark = endMark(text);
  return { mark, connective: '', whole: mark };
}

/**
 * The style of a list from the texts of its units as they were: what ends the last one, what ends most of the others (；, in the list of
 * 宪法第六十五条 ，, and 。 where each unit is a sentence), and whether a connective stands before the last. A unit that is not the last keeps a mark
 * that others have, too. Null for a list without any marks.
 */
export function styleOf(texts: readonly string[]): ListStyle | null {
  const tails = texts.map(tailOf);
  if (tails.length > 1 && tails.every(({ mark }) => mark === '')) return null;
  const others = tails.slice(0, -1).map(({ mark }) => mark);
  const usual = mostOf(others.filter((mark) => mark !== '' && !/[：:]/.test(mark))) ?? '；';
  const last = tails[tails.length - 1];
  // 目 that end for an item in front of the last one: 2.乙；或者.
  const final = last === undefined || last.mark === '' || /[：:]/.test(last.mark) ? '。' : last.mark + last.connective;
  const connective = tails.length > 1 ? (tails[tails.length - 2]?.connective ?? '') : '';
  const inner = (mark: string): string => (mark !== '' && mark !== final && others.includes(mark) ? mark : usual);
  return {
    connective,
    endOf: (role, { mark }) => (role === 'last' ? final : inner(mark) + (role === 'before-last' ? connective : '')),
  };
}

function mostOf(marks: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
