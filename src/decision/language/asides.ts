import { sameAddress } from '../../statute/address.ts';
import type { Chunk } from './chunks.ts';
import type { OpenGroup } from './deed.ts';
import type { Places } from './places.ts';
import type { WrittenAddress } from './written.ts';

const SHOWN = /（“([0-9]+)”）/y;
const EXCEPT = /（(?:除|不含|不包括|不包含)?/y;
const BUT = /(?:但是?)?/y;
const WHERE = /（(均|都)?(?:见|在|见于|载于|位于)?/y;

/** What stands in brackets and is no mere remark: units taken out, the words of a unit, or the place of words. */
export function asideAt(text: string, at: number, places: Places, last: Chunk['type'] | undefined): Chunk | null {
  return (last === 'units' ? shownAt(text, at) : null) ?? exceptAt(text, at, places) ?? (last === 'words' ? whereAt(text, at, places) : null);
}

/** 第九条的但书（“但……”）: the words of a unit, as 第九条的但书“但……” has them. */
function shownAt(text: string, at: number): Chunk | null {
  const shown = match(SHOWN, text, at);
  return shown === null ? null : { type: 'words', words: [[Number(shown[1])]], sentence: false, range: { start: at, end: at + shown[0].length } };
}

/** （第二十条除外） · （不含第二十条）: units taken out of those named before. */
function exceptAt(text: string, at: number, places: Places): Chunk | null {
  const lead = match(EXCEPT, text, at);
  if (lead === null) return null;
  const named = places.units(at + lead[0].length);
  const end = named === null || named.scope ? null : match(/(?:除外|外)?）/y, text, named.end);
  if (named === null || end === null || (lead[0] === '（' && end[0] === '）')) return null;
  return { type: 'except', addresses: named.addresses, range: { start: at, end: named.end + end[0].length } };
}

/** ，但第二十条除外 · ，第二十条除外: the same behind the clause. */
export function exceptBehind(text: string, at: number, places: Places): Chunk | null {
  const lead = match(BUT, text, at);
  const named = lead && places.units(at + lead[0].length);
  const end = named && !named.scope && match(/(?:除外|不在此列)/y, text, named.end);
  if (named === null || !end) return null;
  return { type: 'except', addresses: named.addresses, range: { start: at, end: named.end + end[0].length } };
}

/** “甲”（第五条第二款） · “甲”、“乙”（均在第五条）: where the words in front stand. */
function whereAt(text: string, at: number, places: Places): Chunk | null {
  const lead = match(WHERE, text, at);
  const named = lead && places.units(at + lead[0].length);
  const end = named && match(/(?:中|里|内)?）/y, text, named.end);
  if (lead === null || named === null || end === null || named.addresses.some(({ annex }) => annex !== undefined)) return null;
  const range = { start: at, end: named.end + end[0].length };
  return { type: 'where', addresses: named.addresses, scope: named.scope, all: lead[1] !== undefined, range };
}

/** “甲”（第五条）: the place of words that have none; of several words only where it is said of all. False where it cannot be. */
export function standsIn(group: OpenGroup, { addresses, scope, all }: Extract<Chunk, { type: 'where' }>): boolean {
  const { words, units, side } = group;
  if (words === null || units.length > 0 || group.scope || side !== null || (words.flat().length > 1 && !all)) return false;
  group.units = addresses;
  group.scope = scope;
  group.inside = true;
  return true;
}

/** Takes units out of those of a group: out of a scope any, out of a list its members. False where they are not of it, as an article of a chapter is not. */
export function takesOut(group: OpenGroup, gone: readonly WrittenAddress[]): boolean {
  if (group.scope) {
    group.units = [...group.units, ...gone];
    return true;
  }
  const left = group.units.filter((unit) => !gone.some((out) => sameAddress(out, unit)));
  if (left.length === 0 || left.length > group.units.length - gone.length) return false;
  group.units = left;
  return true;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
