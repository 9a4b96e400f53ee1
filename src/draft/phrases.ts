import { type Hunk, hunksOf } from './hunks.ts';

/** What ends a clause or a quotation: no words that are quoted begin or end with it. */
export const STOP = /[，。；：、“”‘’《》（）\s]/;

const HEAD = /^[^，。；：、“”‘’《》（）\s的和或及与]{0,4}?(?:部门|机关|机构|组织|单位|人员|政府|委员会|企业|公司|制度|条例|办法|规定)/;
const MEASURE = /^(?:个?工作日|[个]?[日月年]内?|万?元|倍|人|名|次|周岁|%|％)/;
/** What joins or ends a phrase: a quotation begins behind it and ends before it. */
const BORDER = /[，。；：、“”‘’《》（）\s的和或及与在由对向]/;
const LONGEST_PHRASE = 12;

/**
 * A quotation that a reader takes in: up to the head of the name that the change stands in (土地行政→土地行政主管部门), or its measure; where
 * the change begins or ends with a mark or is very short, the phrases on both sides (国家秘密和商业秘密).
 */
export function natural(base: string, hunk: Hunk, free: (start: number, end: number) => boolean): { start: number; end: number; named: boolean } {
  let { start, end } = hunk;
  const behind = base.slice(end);
  const measured = /[0-9０-９一二三四五六七八九十百千万]$/.test(base.slice(start, end)) ? MEASURE.exec(behind)?.[0] : undefined;
  const inName = start === end ? headBehind(base, hunk) : null;
  const head = measured ?? inName ?? (end > start && !STOP.test(base[end - 1] ?? '') ? HEAD.exec(behind)?.[0] : undefined);
  if (head !== undefined && free(start, end + head.length)) end += head.length;
  // 市|园林行政主管部门: a name is quoted from its beginning.
  if (head !== undefined && start - phraseStart(base, start, free, end) <= 2) start = phraseStart(base, start, free, end);
  if (inName !== null) start = phraseStart(base, start, free, end);
  const words = base.slice(start, end);
  const joins = (c: string | undefined): boolean => c !== undefined && /[，。；：、和或及与]/.test(c);
  const short = words.length < 4 && measured === undefined;
  if (short || joins(words[0]) || joins(hunk.text[0])) start = phraseStart(base, start, free, end);
  if (short || joins(words.at(-1)) || joins(hunk.text.at(-1))) end = phraseEnd(base, end, free, start);
  return { start, end, named: head !== undefined && measured === undefined };
}

/** 交通|主管部门: the head of a name into which a few words are put; null if they are put elsewhere. */
export function headBehind(base: string, { start, end, text }: Hunk): string | null {
  if (start !== end || text.length > 6 || STOP.test(text) || BORDER.test(base[start - 1] ?? '，') || endsWithFunctionWord(base, start)) return null;
  return HEAD.exec(base.slice(end))?.[0] ?? null;
}

/** Where the phrase in front of a place begins. */
export function phraseStart(base: string, at: number, free: (start: number, end: number) => boolean, end: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_PHRASE && !BORDER.test(base[start - 1] ?? '') && !endsWithFunctionWord(base, start) && free(start - 1, end)) start--;
  return start;
}

/** Words of two characters behind which another phrase begins. */
const FUNCTION_WORD = /(?:或者|以及|应当|可以|不得|按照|依照|根据|违反|通过|经过|为了|对于|关于)$/;

function endsWithFunctionWord(base: string, at: number): boolean {
  return FUNCTION_WORD.test(base.slice(Math.max(0, at - 2), at));
}

/** Where the phrase behind a place ends. */
export function phraseEnd(base: string, at: number, free: (start: number, end: number) => boolean, start: number): number {
  let end = at;
  while (end < base.length && end - at < LONGEST_PHRASE && !BORDER.test(base[end] ?? '') && free(start, end + 1)) end++;
  return end;
}

/** Whether a quotation may begin at a place: behind a mark or a word that parts phrases, and not with one (的职务, 者职务). */
export function beginsPhrase(base: string, at: number): boolean {
  if (FUNCTION_WORD.test(base.slice(Math.max(0, at - 1), at + 1)) || /[的和或及与等]/.test(base[at] ?? '') || STOP.test(base[at] ?? '')) return false;
  return at === 0 || BORDER.test(base[at - 1] ?? '') || endsWithFunctionWord(base, at);
}

/** 二万元以|下: a measure is quoted to its end. */
export function cutsMeasure(base: string, at: number): boolean {
  return base[at - 1] === '以' && /[上下内外]/.test(base[at] ?? '');
}

/** Whether a quotation may end at a place. */
export function endsPhrase(base: string, at: number): boolean {
  if (cutsMeasure(base, at) || /[的和或及与]/.test(base[at - 1] ?? '') || STOP.test(base[at - 1] ?? '')) return false;
  return at === base.length || BORDER.test(base[at] ?? '') || /^(?:或者|以及|应当|可以|不得|等)/.test(base.slice(at, at + 2));
}

/** The stretches that differ between two texts, to the letter and as a reader takes them in (土地行政 and 土地行政主管部门). */
export function phrasesChanged(base: string, now: string): readonly { readonly core: Phrase; readonly phrase: Phrase }[] {
  const hunks = hunksOf(base, now, []) ?? [];
  return hunks.map((hunk, i) => {
    const [least, most] = [hunks[i - 1]?.end ?? 0, hunks[i + 1]?.start ?? base.length];
    const { start, end } = natural(base, hunk, (from, to) => from >= least && to <= most);
    const text = base.slice(start, hunk.start) + hunk.text + base.slice(hunk.end, end);
    const head = headBehind(base, hunk);
    const before = base.slice(Math.max(least, hunk.start - 2), hunk.start);
    const core = head === null ? { old: base.slice(hunk.start, hunk.end), text: hunk.text } : { old: before + head, text: before + hunk.text + head };
    return { core, phrase: { old: base.slice(start, end), text } };
  });
}

/** Words and those that take their place. */
export interface Phrase {
  readonly old: string;
  readonly text: string;
}
