import type { Border } from '../text/word-borders.ts';
import { type Hunk, hunksOf } from './hunks.ts';
import { borderAt, madeOf, type Revision, revisionOf } from './revision.ts';
import { USUAL, usageKey } from './usage-key.ts';
import { isWhole } from './wording.ts';

/** How far a quotation reaches beyond what changes. */
export const REACH = 40;

/** What a border costs that a quotation begins or ends at: drafters quote from mark to mark, or phrases (docs/drafting.md#quotations). */
const BORDER_COST: Readonly<Record<Border, number>> = { mark: 0, phrase: 0.6, word: 5, doubtful: 14, inside: Number.POSITIVE_INFINITY };
/** Each quotation, and each of its characters. */
export const EACH = 3;
export const CHARACTER = 0.1;
/** Quotations of fewer characters are not found at a glance. */
const AT_A_GLANCE = 4;

/** What it costs to end in front of 的, and to break off an enumeration, where the change does not end there itself. */
const HEADLESS = 1.5;
const PART_OF_ENUMERATION = 2.5;
/** And to quote the word that leads in what changes: 由|国务院主管部门. */
const LED_IN = /^(?:[由在对向从经报]|应当|可以|不得)/;
const LEAD = 0.8;

/** What no quotation begins with: a mark, and what belongs to the words in front of it. */
const BEGINS_BADLY = /^(?:[，。；：、）》”’\s]|的|等(?!级)|之|以[上下内外]|者)/;
const BEGINS_JOINED = /^(?:和|及|与|或|以及|并)/;
/** What no quotation ends with, if the word in front of the place is it: something must follow. */
const OPEN_END =
  /^(?:和|或|及|与|在|由|对|向|从|并|但|将|把|按|以|为|被|经|或者|以及|并且|按照|依照|根据|依据|违反|通过|经过|为了|对于|关于|其他|其|该|本|各|每|有关)$/;
const HALF_OPEN_END = /^(?:应当|可以|不得|必须|应|可|须|有权|负责|属于)$/;

/** Where a noun ends: what is said of it, or the place and time that it makes, begins. 国有资产|占, 国家秘密|负有, 总体规划|中. */
const NOUN_ENDS = /^(?:[中等时占]|负有|承担|享有|给予|予以|进行|作出|具有|履行)/;

/** What it costs to begin a quotation at a place in front of the hunk of that number. */
export function startCost(revision: Revision, at: number, hunk: number, part = PART_OF_ENUMERATION): number {
  const { base, hunks } = revision;
  const { start } = hunks[hunk] as Hunk;
  const border = borderAt(revision, at, hunk);
  if (beginsBadly(base, at)) return Number.POSITIVE_INFINITY;
  const joined = border !== 'mark' && BEGINS_JOINED.test(base.slice(at, at + 2)) ? 3 : 0;
  const led = at < start && LED_IN.test(base.slice(at, at + 2)) ? LEAD : 0;
  return BORDER_COST[border] + joined + led + (base[at - 1] === '、' && at < start ? part : 0);
}

/** What it costs to end one at a place behind that hunk. */
export function endCost(revision: Revision, at: number, hunk: number, part = PART_OF_ENUMERATION): number {
  const { base, hunks } = revision;
  const { end } = hunks[hunk] as Hunk;
  const last = base[at - 1] ?? '';
  if (/[，；：、（《“‘\s]/.test(last) || (last === '。' && at > end)) return Number.POSITIVE_INFINITY;
  const border = borderAt(revision, at, hunk + 1);
  const word = wordBefore(revision, at);
  if (endsOpen(revision, at)) return Number.POSITIVE_INFINITY;
  const open = HALF_OPEN_END.test(word) ? 4 : word === '的' && border !== 'mark' ? 6 : 0;
  // 向其登记|的民政部门: what 的 joins is rather quoted with it.
  // 道路运输站|（场）: and a bracket belongs to the name.
  const headless = (base[at] === '的' && at > end) || /[（(]/.test(base[at] ?? '') ? HEADLESS : 0;
  const firm = border === 'word' && NOUN_ENDS.test(base.slice(at, at + 2)) ? 'phrase' : border;
  return BORDER_COST[firm] + open + headless + (base[at] === '、' && at > end ? part : 0);
}

/** Whether what stands at a place belongs to the words in front of it. */
export function beginsBadly(base: string, at: number): boolean {
  return BEGINS_BADLY.test(base.slice(at, at + 2));
}

/** Whether something must follow the word that ends at a place: 由, 按照. */
export function endsOpen(revision: Revision, at: number): boolean {
  return OPEN_END.test(wordBefore(revision, at));
}

/** The word that ends at a place of the base. */
function wordBefore({ base, borders }: Revision, at: number): string {
  let start = at - 1;
  while (start > 0 && borders[start] === 'inside') start--;
  return base.slice(Math.max(0, start), at);
}

/** The cost of a border where words are put in or taken out. */
export function borderCost(border: Border): number {
  return BORDER_COST[border];
}

/** What words cost that are to be found: each character, and those that are too few. */
export function lengthCost(words: string, glance = AT_A_GLANCE): number {
  return CHARACTER * words.length + 1.2 * Math.max(0, glance - charactersOf(words)) + 3 * (words.slice(0, -1).match(/[。；]/g)?.length ?? 0);
}

/** How many characters words have without their marks. */
export function charactersOf(words: string): number {
  return words.replace(/[，。；：、（）“”‘’《》\s]/g, '').length;
}

/** Whether words can take the place of others: they bring no mark at their edges, and a stop only for a stop. */
function replaces(text: string, old: string): boolean {
  return (
    charactersOf(text) >= 2 &&
    charactersOf(old) >= 2 &&
    !BEGINS_BADLY.test(text.slice(0, 2)) &&
    !/[，；：、（《\s]$/.test(text) &&
    text.endsWith('。') === old.endsWith('。')
  );
}

/** A stretch of the base that is quoted, with what the quotation costs. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

/** The cheapest stretch around the hunks from one to another that is sound, not beyond its neighbours; null if there is none. */
export function bestStretch(
  revision: Revision,
  first: number,
  last: number,
  sound: (start: number, end: number, old: string, text: string) => boolean,
): Stretch | null {
  const { base, hunks } = revision;
  const [from, to] = [hunks[first] as { start: number }, hunks[last] as { end: number }];
  const least = Math.max(hunks[first - 1]?.end ?? 0, from.start - REACH);
  const most = Math.min(hunks[last + 1]?.start ?? base.length, to.end + REACH);
  const starts = costs(from.start, least, -1, (at) => startCost(revision, at, first));
  const ends = costs(to.end, most, 1, (at) => endCost(revision, at, last));
  let best: Stretch | null = null;
  for (const start of starts) {
    for (const end of ends) {
      const least = EACH + start.cost + end.cost + CHARACTER * 2 * (end.at - start.at);
      if (least - (revision.usual === undefined ? 0 : USUAL) >= (best?.cost ?? Number.POSITIVE_INFINITY) + CHARACTER * (to.end - from.start)) continue;
      const [old, text] = [base.slice(start.at, end.at), madeOf(revision, start.at, end.at, first, last)];
      const usual = revision.usual?.has(usageKey({ kind: 'replace', old, text })) === true ? USUAL : 0;
      const cost = EACH + start.cost + end.cost + lengthCost(old) + CHARACTER * text.length - usual;
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY) && isWhole(old) && isWhole(text) && replaces(text, old) && sound(start.at, end.at, old, text))
        best = { start: start.at, end: end.at, cost };
    }
  }
  return best;
}

/** The places from one on where a quotation may begin or end, the cheapest first. */
export function costs(from: number, to: number, step: 1 | -1, cost: (at: number) => number): readonly { readonly at: number; readonly cost: number }[] {
  const found: { at: number; cost: number }[] = [];
  for (let at = from; step < 0 ? at >= to : at <= to; at += step) {
    const each = cost(at);
    if (each < Number.POSITIVE_INFINITY) found.push({ at, cost: each });
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** The stretches that differ between two texts, as the words that change and as a drafter quotes them (土地主管部门, 市土地主管部门); `pure` where words only come or go. */
export function phrasesChanged(base: string, now: string): readonly { readonly core: Phrase; readonly phrase: Phrase; readonly pure: boolean }[] {
  const hunks = hunksOf(base, now, []) ?? [];
  const revision = revisionOf(base, hunks, [], [base]);
  return hunks.flatMap((hunk, i) => {
    const found = bestStretch(revision, i, i, () => true);
    if (found === null) return [];
    const phrase = { old: base.slice(found.start, found.end), text: madeOf(revision, found.start, found.end, i, i) };
    const core = { old: base.slice(hunk.start, hunk.end), text: hunk.text };
    return [{ core: core.old.length < 2 || core.text.length < 2 ? phrase : core, phrase, pure: core.old === '' || core.text === '' }];
  });
}

/** Words and those that take their place. */
export interface Phrase {
  readonly old: string;
  readonly text: string;
}
