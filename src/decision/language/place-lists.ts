import { depthOf, EVERY, LAST, lastStep, makeStep, type Step } from '../../statute/address.ts';
import type { Level } from '../../statute/types.ts';
import { readPath, type WrittenStep } from './place-paths.ts';
import { BARE_STEP, match } from './place-words.ts';
import type { Pronoun, WrittenAddress } from './written.ts';

/**
 * 第六条、十二条、十七条第二款: a member of a list in which 第 is left out. It is one only where it counts on from a step of that level in the member
 * before it: nothing else can be meant then, least of all a count (三款).
 */
export function bareMember(text: string, start: number, before: readonly Step[]): { lists: readonly (readonly WrittenStep[])[]; end: number } | null {
  const found = match(BARE_STEP, text, start);
  if (found === null) return null;
  const step = makeStep(found[2] ?? found[4] ?? '项', found[1] ?? found[3] ?? '');
  const last = step === null ? undefined : before.findLast(({ level }) => level === step.level);
  if (step === null || last === undefined || last.number === LAST || step.number <= last.number) return null;
  const range = { start, end: start + found[0].length };
  const inner = readPath(text, range.end);
  const deeper = inner?.lists[0]?.[0]?.step;
  if (inner === null || !deeper || depthOf(deeper.level) <= depthOf(step.level)) return { lists: [[{ step, range }]], end: range.end };
  return { lists: inner.lists.map((steps) => [{ step, range }, ...steps]), end: inner.end };
}

/** 所有章名、节名: every unit of each level named. */
export function everyHeading(found: RegExpExecArray, start: number): readonly (readonly WrittenStep[])[] {
  const range = { start, end: start + found[0].length };
  const levels = new Set((found[1] as string).replace(/[^编章节]/g, ''));
  return [...levels].map((unit) => {
    const step = makeStep(unit, '一');
    return [{ step: step && { ...step, number: EVERY }, range }];
  });
}

/** 第一章、第二章的章名: the headings of them all. */
export function sharingHeading(addresses: readonly WrittenAddress[]): readonly WrittenAddress[] {
  const last = addresses[addresses.length - 1];
  const level = last && lastStep(last)?.level;
  if (last?.part !== 'heading' || level === undefined) return addresses;
  return addresses.map((address) => (address.part === undefined && lastStep(address)?.level === level ? { ...address, part: 'heading' } : address));
}

/** The path of the member named last, with the levels above it that members before said. */
export function pathOf(before: readonly Step[], addresses: readonly WrittenAddress[]): readonly Step[] {
  return addresses.reduce<readonly Step[]>((path, { steps }) => {
    const [first] = steps;
    return first === undefined ? path : [...path.filter(({ level }) => depthOf(level) < depthOf(first.level)), ...steps];
  }, before);
}

/** 第一款, 第二项: a place that needs an article. */
export function isBelow({ law, pronoun, annex, part, steps: [first] }: WrittenAddress): boolean {
  return law === null && pronoun === null && annex === undefined && part === undefined && first !== undefined && depthOf(first.level) > depthOf('article');
}

/** 第四条、第（三）项 · 第五条，第一句 · 第四条，该条第二项: whether a unit that names no article of its own is inside the one named before it. */
export function goesBelow(outer: WrittenAddress | undefined, inner: WrittenAddress | undefined): boolean {
  const level = outer?.steps[outer.steps.length - 1]?.level;
  if (inner === undefined || level === undefined || inner.law !== null || inner.annex !== undefined || inner.part !== undefined) return false;
  const own = inner.steps[0]?.level;
  const narrows = inner.sentences !== undefined || inner.segment !== undefined;
  if (inner.pronoun !== null) return (own !== undefined || narrows) && namesAgain(inner.pronoun, level);
  if (own === undefined) return narrows && outer?.sentences === undefined && outer?.segment === undefined;
  return isBelow(inner) && depthOf(own) > depthOf(level);
}

/** 该条, 其: the unit last named. */
export function namesAgain(pronoun: Pronoun, level: Level): boolean {
  return (
    pronoun === 'its' || (level === 'article' && pronoun === '条') || (level === 'paragraph' && pronoun === '款') || (level === 'item' && pronoun === '项')
  );
}
