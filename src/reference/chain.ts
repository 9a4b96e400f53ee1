import { depthOf } from '../statute/address.ts';
import type { Level } from '../statute/types.ts';
import { readJoint, readStep, readSuffix, type StepMember } from './steps.ts';

/** One atom of a chain as written, not yet completed. Without steps it is a word alone (前款). */
export interface WrittenAtom {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly StepMember[];
  readonly rangeEnd: boolean;
}

/** A chain as written and the index behind it. */
export interface WrittenChain {
  readonly atoms: readonly WrittenAtom[];
  readonly end: number;
}

/**
 * Reads 第十六条第一款、第二款和第十七条 from an index: a step that leads deeper continues an atom, a joint or a further member of
 * a list begins the next. `under` is the level that a word between `start` and `at` stands for (前款: paragraph).
 */
export function readChain(text: string, start: number, at: number, under: Level | null): WrittenChain {
  const atoms: WrittenAtom[] = [];
  let from = start;
  let steps: StepMember[] = [];
  let rangeEnd = false;
  let level = under;
  let last: StepMember | null = null;
  let end = at;
  const add = (members: readonly StepMember[]): void => {
    for (const [i, member] of members.entries()) {
      if (i > 0) begin(member.start, member.range);
      steps.push(member);
      level = member.step.level;
      last = member;
      end = member.end;
    }
  };
  const begin = (next: number, range: boolean): void => {
    atoms.push({ start: from, end, steps, rangeEnd });
    from = next;
    steps = [];
    rangeEnd = range;
  };
  for (;;) {
    const deeper = readDeeper(text, end, level);
    if (deeper !== null) {
      add(deeper);
      continue;
    }
    const next = level === null ? null : readNext(text, end, level, last);
    if (next === null) break;
    begin((next.members[0] as StepMember).start, next.range);
    add(next.members);
  }
  if (level !== null) atoms.push({ start: from, end, steps, rangeEnd });
  return { atoms, end };
}

/** The next level down. A 目 lies under a 项 only: 第一目标 is none. */
function readDeeper(text: string, at: number, level: Level | null): readonly StepMember[] | null {
  const members = readStep(text, at, level);
  const next = members?.[0]?.step.level;
  if (next === undefined || (next === 'subitem' && level !== 'item')) return null;
  return level === null || depthOf(next) > depthOf(level) ? members : null;
}

/** 第三十一条的第二款, 第十条所列第二项: words that lead deeper. They stay as they are, so what follows is an atom of its own. */
const LINK = /(?:所列的?|所?规定的?|中的?|的)(?=第)/y;

/** The atom behind a joint (a 之二 among them); without one a deeper step behind a link, or a further 第 of the same level (第一项第二项). */
function readNext(
  text: string,
  at: number,
  level: Level,
  before: StepMember | null,
): { readonly members: readonly StepMember[]; readonly range: boolean } | null {
  LINK.lastIndex = at;
  if (LINK.test(text)) {
    const linked = depthOf(level) < depthOf('article') ? null : readDeeper(text, LINK.lastIndex, level);
    return linked === null ? null : { members: linked, range: false };
  }
  const joint = readJoint(text, at);
  const from = joint?.end ?? at;
  const suffixed = joint === null || before === null ? null : readSuffix(text, from, before);
  if (suffixed !== null) return { members: [suffixed], range: joint?.range ?? false };
  const members = readStep(text, from, level) ?? (joint === null ? null : withoutOrdinal(text, from, level));
  const first = members?.[0];
  if (members === null || first === undefined) return null;
  const { level: next } = first.step;
  if (next !== level && (joint === null || next === 'subitem' || (first.ordinal === '' && next !== 'article'))) return null;
  return { members, range: joint?.range ?? false };
}

/** The end of 第十五条至十八条, a number without 第: of the same level, or an article that cannot be a count (十八条, not 三条). */
function withoutOrdinal(text: string, at: number, level: Level): readonly StepMember[] | null {
  const members = readStep(`第${text.slice(at, at + 16)}`, 0, null);
  const only = members?.length === 1 ? members[0] : undefined;
  if (only === undefined || (only.step.level !== level && !(only.step.level === 'article' && only.step.number > 10))) return null;
  return [{ ...only, ordinal: '', start: at, end: at + only.end - 1 }];
}
