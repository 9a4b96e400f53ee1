import { edgeOf } from '../amend/marks/edge.ts';
import { joinedAlone, type Position } from '../amend/marks/joint.ts';
import { closingOf, isSentence } from '../amend/marks/table.ts';
import type { Hunk } from './hunks.ts';
import { beginsBadly, borderCost, CHARACTER, charactersOf, costs, EACH, endCost, endsOpen, lengthCost, REACH, startCost } from './phrases.ts';
import { borderAt, isFree, occurrences, type Revision, weaker } from './revision.ts';
import { USUAL, usageKey } from './usage-key.ts';
import type { Quoted, WordChange } from './word-changes.ts';
import { isWhole } from './wording.ts';

/** A word of fewer characters may be part of another: 规划→规划纲要 is shown. */
const FEW = 3;
/** Drafters leave out the mark that joins what they add. */
const MARKED = 1;
/** What stands beside words may be one member of an enumeration. */
const PART = 0.8;
/** What has a mark inside and none at its edges begins or ends in the middle of a member: 单位，以及有关|单位 for 单位|，以及有关单位. */
const ROTATED = 5;

/** The cheapest ways to put the words of a hunk beside others: 在“甲”后增加“乙”, 在“甲”前增加“乙”; a sentence at the edge of the unit. */
export function additionOf(revision: Revision, hunk: number): readonly Quoted[] {
  const places = slides(revision, hunk).map((slid) => ({ slid, text: (slid.hunks[hunk] as Hunk).text }));
  // 指定|或者变相指定, not 指定或者变相|指定.
  const opens = places.some(({ text }) => OPENS.test(text));
  const found = places.flatMap(({ slid, text }) => {
    const amiss = opens && !OPENS.test(text) && !/[、，；。]$/.test(text) ? ROTATED : 0;
    return [...beside(slid, hunk, 'after'), ...beside(slid, hunk, 'before'), ...atTheEdge(slid, hunk)].map((each) => ({ ...each, cost: each.cost + amiss }));
  });
  const [best] = found.sort((a, b) => a.cost - b.cost);
  return best === undefined ? [] : [best];
}

/** What joins a further member, or a clause. */
const OPENS = /^(?:[、，；]|或者|以及|并且|和|及)/;

/** 在末尾增加：“……。”, 在开始部分增加：“……。” */
function atTheEdge({ base, hunks, scope, following }: Revision, i: number): readonly Quoted[] {
  const { start, text } = hunks[i] as Hunk;
  const position = start === base.length ? 'after' : 'before';
  if ((start !== base.length && start !== 0) || scope.length > 1 || !isSentence(base) || !isSentence(text) || !isWhole(text) || following.length > 0) return [];
  const edge = edgeOf(base, start, text, position);
  if (edge.at !== start || edge.before !== '' || edge.after !== '') return [];
  return [{ start, end: start, cost: EACH + CHARACTER * text.length, change: { kind: 'edge', position, text } }];
}

function beside(revision: Revision, i: number, position: Position): readonly Quoted[] {
  const { base, hunks, scope } = revision;
  const { start: at, text } = hunks[i] as Hunk;
  const after = position === 'after';
  // The outer border of the new words, and the one that they share with the anchor.
  const outer = borderAt(revision, at, after ? i + 1 : i);
  const inner = borderAt(revision, at, after ? i : i + 1);
  const seam = borderCost(weaker(inner, outer));
  if (seam === Number.POSITIVE_INFINITY || charactersOf(text) < 2) return [];
  const least = hunks[i - 1]?.end ?? 0;
  const most = hunks[i + 1]?.start ?? base.length;
  // 甲。|乙。: the anchor ends before the mark behind which the sentence goes.
  const edge = after && base[at - 1] === '。' && isSentence(text) ? at - 1 : at;
  if (after && edge === at ? endsOpen(revision, at) : beginsBadly(base, at)) return [];
  const places = after
    ? costs(edge, Math.max(least, edge - REACH), -1, (start) => startCost(revision, start, i, 2 * PART))
    : costs(edge, Math.min(most, edge + REACH), 1, (end) => endCost(revision, end, i, PART));
  let best: Quoted | null = null;
  for (const place of places) {
    const [start, end] = after ? [place.at, edge] : [edge, place.at];
    const anchor = base.slice(start, end);
    if (charactersOf(anchor) < 2 || /^[、，。；：）》”]|[、，。；：（《“]$/.test(anchor) || !isWhole(anchor)) continue;
    const usual = revision.usual?.has(usageKey({ kind: 'insert', position, anchor, text })) === true ? USUAL : 0;
    const cost = EACH + place.cost + seam + lengthCost(anchor, 2) + CHARACTER * text.length + (isRotated(text, position) ? ROTATED : 0) - usual;
    if (cost >= (best?.cost ?? Number.POSITIVE_INFINITY) || !isFree(revision, start, end) || occurrences(scope, anchor) !== 1) continue;
    if (after ? /[、，；]$/.test(text) : /^[、，；]/.test(text)) continue;
    const said = saidBeside(base, start, end, at, text, position);
    const marked = cost + (said !== null && /^[、，；]|[、，；]$/.test(said) ? MARKED : 0);
    if (said !== null && isWhole(said) && marked < (best?.cost ?? Number.POSITIVE_INFINITY)) {
      best = { start, end, cost: marked, change: { kind: 'insert', position, anchor, text: said } };
    }
  }
  return best === null ? [] : [best];
}

/** Whether words that are put beside others begin, or end, in the middle of what is said: 单位，以及有关|单位, and 或者|乙 in front of what follows. */
function isRotated(text: string, position: Position): boolean {
  const joins = position === 'before' ? /^(?:或者|以及|并且|和|及)/ : /(?:或者|以及|并且|和|及|的)$/;
  return joins.test(text) || (/[，；、]/.test(text) && !/^[，；、]|[，；、。]$|^(?:或者|以及|并|和|及)/.test(text));
}

/** The words as they are said beside an anchor, without a mark that the engine supplies; null if it would join them otherwise. */
function saidBeside(base: string, start: number, end: number, at: number, text: string, position: Position): string | null {
  const [own, bare] = position === 'after' ? [text[0], text.slice(1)] : [text.at(-1), text.slice(0, -1)];
  if (own === '、' || own === '，') {
    const supplied = joinedAlone(base, start, end, bare, position);
    if (supplied !== null && supplied.mark === own && supplied.at === at) return bare;
  }
  const plain = joinedAlone(base, start, end, text, position);
  return plain !== null && plain.mark === '' && plain.at === at ? text : null;
}

/** The cheapest way to take the words of a hunk out: 删去“甲”; only where nothing closes the place otherwise. */
export function deletionOf(revision: Revision, hunk: number): readonly Quoted[] {
  let best: Quoted | null = null;
  for (const slid of slides(revision, hunk)) {
    const { base, hunks, scope } = slid;
    const { start, end } = hunks[hunk] as Hunk;
    const old = base.slice(start, end);
    const cost =
      EACH +
      borderCost(slid.borders[start] ?? 'inside') +
      borderCost(slid.borders[end] ?? 'inside') +
      lengthCost(old) +
      (/^[、，]|[、，；]$/.test(old) ? 1 : 0);
    if (cost >= (best?.cost ?? Number.POSITIVE_INFINITY) || charactersOf(old) < 2 || !isWhole(old) || /^[。；：]/.test(old)) continue;
    if (!isLeftSound(slid, start, end) || occurrences(scope, old) !== 1) continue;
    best = { start, end, cost, change: { kind: 'delete', old } };
  }
  return best === null ? [] : [best];
}

/** Whether nothing closes the place otherwise where words are taken out. */
function isLeftSound(revision: Revision, start: number, end: number): boolean {
  const { base } = revision;
  const whole = start === 0 && /^[。；，：]?$/.test(base.slice(end));
  const meeting = {
    left: base.slice(Math.max(0, start - REACH), start),
    right: base.slice(end, end + REACH),
    brought: false,
    deleted: base.slice(start, end),
    closed: false,
  };
  return !whole && closingOf(meeting) === null && isFree(revision, start, end);
}

/** Words that come or go alike in several places of the text, as `old` becomes `text` there: said to do so, if that is all; null if it must be shown. */
export function plainly(revision: Revision, places: readonly number[], old: string, text: string): WordChange | null {
  const { base, hunks, scope } = revision;
  const each = places.map((i) => hunks[i] as Hunk);
  const { start, end, text: put } = each[0] as Hunk;
  const gone = base.slice(start, end);
  if (put === '') {
    const sound = charactersOf(gone) >= 2 && isWhole(gone) && occurrences(scope, gone) === places.length && !/^[、，。；：]|[、，；]$/.test(gone);
    return sound && each.every((hunk) => isLeftSound(revision, hunk.start, hunk.end)) ? { kind: 'delete', old: gone } : null;
  }
  const position = start < end ? null : text === put + old ? 'before' : text === old + put ? 'after' : null;
  if (position === null || charactersOf(put) < FEW) return null;
  const said = each.map(({ start: at }) => {
    const from = position === 'after' ? at - old.length : at;
    return saidBeside(base, from, from + old.length, at, put, position);
  });
  const [first] = said;
  return first === null || first === undefined || said.some((words) => words !== first) ? null : { kind: 'insert', position, anchor: old, text: first };
}

/** The same addition or deletion at other places, where the words beside it are alike: 甲、乙|、丙 is 甲|、乙、丙 with other words put in. */
function slides(revision: Revision, i: number): readonly Revision[] {
  const { base, hunks } = revision;
  const hunk = hunks[i] as Hunk;
  const moved = hunk.start === hunk.end ? hunk.text : base.slice(hunk.start, hunk.end);
  const [least, most] = [hunks[i - 1]?.end ?? 0, hunks[i + 1]?.start ?? base.length];
  const found = [revision];
  const slid = (by: number, text: string): Revision => {
    const other = { start: hunk.start + by, end: hunk.end + by, text: hunk.text === '' ? '' : text };
    return { ...revision, hunks: hunks.map((each, k) => (k === i ? other : each)) };
  };
  let words = moved;
  for (let by = -1; hunk.start + by >= least && base[hunk.start + by] === words.at(-1) && isFree(revision, hunk.start + by, hunk.start); by--) {
    words = (words.at(-1) as string) + words.slice(0, -1);
    found.push(slid(by, words));
  }
  words = moved;
  for (let by = 1; hunk.end + by <= most && base[hunk.end + by - 1] === words[0] && isFree(revision, hunk.end, hunk.end + by); by++) {
    words = words.slice(1) + (words[0] as string);
    found.push(slid(by, words));
  }
  return found;
}
