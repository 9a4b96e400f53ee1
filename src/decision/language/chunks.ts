import { levelOf, type WordSegment } from '../../statute/address.ts';
import type { Level } from '../../statute/types.ts';
import { parseNumeral } from '../../text/numeral.ts';
import { asideAt, exceptBehind } from './asides.ts';
import { withRemarks } from './beside-order.ts';
import {
  BETWEEN,
  CALLED,
  COMMENCES,
  COUNT,
  COUNTED_OFF,
  EDITED,
  ENDS_A_WORD,
  ITS_SIDE,
  LIKEWISE,
  MEANS_MORE,
  MOST_TOLD,
  NO_DIVISIONS,
  NO_LONGER,
  NOTE,
  NOW,
  OCCURS,
  PLACED,
  PLACED_ASIDE,
  QUOTE,
  SENTENCE,
  SERVES,
  SHIFTS,
  STANDS,
  STOPS,
  TITLE,
  TURNS_INTO,
  TURNS_MARK,
  UNCHANGED,
  WHAT_IT_IS,
} from './chunk-patterns.ts';
import { withCountedUnits } from './counted-units.ts';
import type { CountedLevel } from './deed.ts';
import { withDescriptions } from './described.ts';
import { dividesAt, saysEach } from './divided.ts';
import { withExplanations } from './explained.ts';
import { CITED, CONTENTS } from './following-orders.ts';
import { withHeadingsNamed } from './headings-named.ts';
import { ordersAmendment, type Share, type VerbClass, wordAt } from './lexicon.ts';
import { withNumbersThatStay } from './numbers-stay.ts';
import { withPlacesBehind } from './place-behind.ts';
import { Places } from './places.ts';
import { behindBracketed, saidIn } from './remarks.ts';
import { ORDERED, renumberingAt } from './renumbering.ts';
import { withRestated } from './restated.ts';
import { behindSaidAlong } from './said-along.ts';
import { throughoutAt, withThroughout } from './throughout.ts';
import { withOccurrences } from './told-occurrences.ts';
import { withValues } from './values.ts';
import type { Range, WrittenAddress } from './written.ts';

/** Quotations in a row: each entry is one text, of which adjacent quotations are the paragraphs. */
export type Words = readonly (readonly number[])[];

/** A stretch of a clause that is known by its own words, without a look at what stands around it. */
export type Chunk = { readonly range: Range } & (
  | {
      readonly type: 'take' | 'at' | 'with' | 'in' | 'as' | 'named' | 'includes' | 'content' | 'revised' | 'kept' | 'whole' | 'number-word' | 'every' | 'and';
    }
  | { readonly type: 'comma' | 'dun' | 'colon' | 'stop' | 'line' }
  | { readonly type: 'units'; readonly addresses: readonly WrittenAddress[]; readonly scope: boolean }
  | { readonly type: 'words'; readonly words: Words; readonly sentence: boolean }
  | { readonly type: 'side'; readonly side: 'before' | 'after' | 'between' }
  | { readonly type: 'its-side'; readonly side: 'before' | 'after' }
  | { readonly type: 'adverb'; readonly share: Share; readonly word: string }
  | { readonly type: 'verb'; readonly class: VerbClass; readonly word: string }
  | { readonly type: 'count'; readonly count: number; readonly level: CountedLevel }
  | { readonly type: 'mark'; readonly mark: string }
  | { readonly type: 'onward'; readonly segment: WordSegment }
  | { readonly type: 'title' }
  | { readonly type: 'order'; readonly what: 'renumbering' | 'commencement' | 'editorial'; readonly divisions: boolean; readonly counts: boolean }
  | { readonly type: 'except'; readonly addresses: readonly WrittenAddress[] }
  | { readonly type: 'where'; readonly addresses: readonly WrittenAddress[]; readonly scope: boolean; readonly all: boolean }
  | { readonly type: 'divide-no-more'; readonly level: Level }
  | { readonly type: 'likewise' }
  | { readonly type: 'noise' }
  | { readonly type: 'remark' }
  | { readonly type: 'counter' }
  | { readonly type: 'occurs' }
  | { readonly type: 'throughout' }
  | { readonly type: 'unknown' }
);

const AT_THE_BEGINNING: ReadonlySet<Chunk['type']> = new Set(['comma', 'stop', 'line', 'colon']);

/** Which words a wording has at all: without them their patterns need not be tried at every character. */
interface Holds {
  readonly order: boolean;
  readonly editorial: boolean;
  readonly except: boolean;
  readonly contents: boolean;
  readonly cited: boolean;
  readonly throughout: boolean;
}

/** Cuts a wording (full-width marks, quotations as “n”) into chunks, without choice; what is in no chunk is `unknown`. */
export function chunksOf(text: string, laws: readonly string[]): readonly Chunk[] {
  return chunkerOf(text, laws)({ start: 0, end: text.length });
}

/** Cuts stretches of a wording, see `chunksOf`; what the wording holds at all is looked for once. */
export function chunkerOf(text: string, laws: readonly string[]): (stretch: Range) => readonly Chunk[] {
  const places = new Places(text, laws);
  const holds = {
    order: ORDERED.test(text),
    editorial: /相应|文字|标点|表述/.test(text),
    except: /除外|不在此列/.test(text),
    contents: text.includes('目录'),
    cited: /引用|提到|援引/.test(text),
    throughout: /”，(?:全文|通篇|全篇|正文|文中|文本|条文|其[他余]条款|各条|[\u4e00-\u9fff]{2,4}[中里内])/.test(text),
  };
  return ({ start, end }) =>
    PASSES.reduce<readonly Chunk[]>(
      (chunks, { when, pass }) => (when.every((types) => chunks.some(({ type }) => types.includes(type))) ? pass(chunks, text) : chunks),
      chunksIn(text, start, end, places, holds),
    );
}

/** What is understood only from what stands around it, one after the other; each is asked only where there is anything for it: one chunk of each kind named. */
const PASSES: readonly { readonly when: readonly (readonly Chunk['type'][])[]; readonly pass: (chunks: readonly Chunk[], text: string) => readonly Chunk[] }[] =
  [
    { when: [['kept']], pass: (chunks, text) => (/[号序次](?:均|都|仍|继续|保持|予以|维持)*不变/.test(text) ? withNumbersThatStay(chunks, text) : chunks) },
    { when: [['throughout']], pass: (chunks) => withThroughout(chunks) },
    { when: [['occurs']], pass: (chunks, text) => withOccurrences(chunks, text) },
    {
      when: [['noise'], ['words'], ['units']],
      pass: (chunks, text) => (text.includes('名分别') || text.includes('名依次') ? withHeadingsNamed(chunks, text) : chunks),
    },
    { when: [['count'], ['verb'], ['units']], pass: (chunks, text) => (/款合|款并/.test(text) ? withCountedUnits(chunks) : chunks) },
    { when: [['as']], pass: (chunks, text) => (text.includes('，即') ? withExplanations(chunks, text) : chunks) },
    { when: [['revised']], pass: (chunks, text) => withPlacesBehind(chunks, text) },
    { when: [['colon'], ['units']], pass: (chunks, text) => (chunks.some(isBareColon) ? withRestated(chunks, text) : chunks) },
    { when: [['unknown', 'side']], pass: (chunks, text) => withRemarks(chunks, text) },
    { when: [['unknown'], ['verb'], ['units']], pass: (chunks, text) => withValues(chunks, text) },
    { when: [['unknown'], ['verb']], pass: (chunks, text) => withDescriptions(chunks, text) },
  ];

/** A colon that no verb stands in front of. */
function isBareColon({ type }: Chunk, at: number, chunks: readonly Chunk[]): boolean {
  const before = chunks[at - 1];
  return (
    type === 'colon' && before !== undefined && before.type !== 'units' && before.type !== 'revised' && (before.type !== 'verb' || before.class === 'stand-in')
  );
}

function chunksIn(text: string, start: number, end: number, places: Places, holds: Holds): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let unknown = -1;
  let at = start;
  const flush = (): void => {
    if (unknown >= 0) chunks.push({ type: 'unknown', range: { start: unknown, end: at } });
    unknown = -1;
  };
  while (at < end) {
    const chunk = chunkAt(text, at, places, chunks, unknown >= 0, holds);
    if (chunk === null) {
      if (unknown < 0) unknown = at;
      at++;
      continue;
    }
    flush();
    chunks.push(chunk);
    at = chunk.range.end;
  }
  flush();
  return chunks;
}

function chunkAt(text: string, at: number, places: Places, all: readonly Chunk[], inside: boolean, holds: Holds): Chunk | null {
  const c = text[at] as string;
  const last = all[all.length - 1]?.type;
  const stop = STOPS[c];
  if (stop !== undefined) return { type: stop, range: { start: at, end: at + 1 } };
  const to = (length: number): { range: Range } => ({ range: { start: at, end: at + length } });
  if (c === '“') return match(QUOTE, text, at) === null ? null : wordsAt(text, at);
  const order = holds.order && !endsCircumstance(text, at, all) ? renumberingAt(text, at) : null;
  if (order !== null) return { type: 'order', what: 'renumbering', counts: true, divisions: order.divisions, ...to(order.end - at) };
  const contents = holds.contents ? match(CONTENTS, text, at) : null;
  if (contents !== null) return { type: 'order', what: 'renumbering', counts: false, divisions: false, ...to(contents[0].length) };
  const cited = holds.cited ? match(CITED, text, at) : null;
  if (cited !== null) return { type: 'order', what: 'renumbering', counts: false, divisions: false, ...to(cited[0].length) };
  const shifts = holds.order ? match(SHIFTS, text, at) : null;
  if (shifts !== null) return { type: 'number-word', ...to(shifts[0].length) };
  const started = c === '自' || c === '本' || c === '该' ? match(COMMENCES, text, at) : null;
  if (started !== null) return { type: 'order', what: 'commencement', divisions: false, counts: false, ...to(started[0].length) };
  const everywhere = holds.throughout && last === 'comma' ? throughoutAt(text, at, all) : null;
  if (everywhere !== null) return { type: everywhere.type, ...to(everywhere.end - at) };
  const edited = holds.editorial ? match(EDITED, text, at) : null;
  if (edited !== null)
    return { type: 'order', what: 'editorial', divisions: /[章节]/.test(edited[0]), counts: /顺序|序号/.test(edited[0]), ...to(edited[0].length) };
  // 条文序号相应调整（原第三十条改为第二十八条，……）: the numbers, told behind the order.
  if (c === '（' && last === 'order' && ordersAmendment(text.slice(at, at + MOST_TOLD))) return { type: 'comma', ...to(1) };
  const beside = c === '（' && last === 'words' ? match(PLACED_ASIDE, text, at) : null;
  if (beside !== null) return { type: 'comma', ...to(1) };
  if (c === '）' && (last === 'units' || last === 'side') && /^）(?:[，。；\n]|$)/.test(text.slice(at, at + 2))) return { type: 'comma', ...to(1) };
  const said = c === '（' ? behindSaidAlong(text, at, all) : at;
  if (said > at) return { type: 'noise', ...to(said - at) };
  const aside = c === '（' ? asideAt(text, at, places, last) : null;
  if (aside !== null) return aside;
  const behind = holds.except && last === 'comma' ? exceptBehind(text, at, places) : null;
  if (behind !== null) return behind;
  const note = match(NOTE, text, at);
  if (note !== null && !ordersAmendment(note[0])) return { type: 'noise', ...to(note[0].length) };
  const unchanged = last === 'units' || (last === 'words' && !/[自从原第]/.test(c)) ? null : match(UNCHANGED, text, at);
  if (unchanged !== null) return { type: 'kept', ...to(unchanged[0].length) };
  const remark = behindBracketed(text, at);
  if (remark > at && !ordersAmendment(saidIn(text.slice(at, remark)))) return { type: 'noise', ...to(remark - at) };
  const told = last === undefined || AT_THE_BEGINNING.has(last) ? match(COUNTED_OFF, text, at) : null;
  if (told !== null) return { type: 'counter', ...to(told[0].length) };
  const occurs = last === 'comma' && all[all.length - 2]?.type === 'words' ? match(OCCURS, text, at) : null;
  if (occurs !== null) return { type: 'occurs', ...to(occurs[0].length) };
  const along = behindSaidAlong(text, at, all);
  if (along > at) return { type: 'noise', ...to(along - at) };
  const likewise = last === 'units' || last === 'in' ? match(LIKEWISE, text, at) : null;
  if (likewise !== null) return { type: 'likewise', ...to(likewise[0].length) };
  const none = match(NO_DIVISIONS, text, at);
  if (none !== null) return { type: 'divide-no-more', level: levelOf((none[1] ?? none[2]) as string) as Level, ...to(none[0].length) };
  const side = c === '其' ? match(ITS_SIDE, text, at) : null;
  if (side !== null) return { type: 'its-side', side: side[1] === '后' ? 'after' : 'before', ...to(side[0].length) };
  // 第三条之“甲”
  if (c === '之' && text[at + 1] === '“') return { type: 'in', ...to(1) };
  // 改“甲”为“乙”
  if (c === '改' && /^改“[0-9]+”为：?“/.test(text.slice(at, at + 14))) return { type: 'take', ...to(1) };
  if (c === '为' && last === 'words' && text[(all[all.length - 1] as Chunk).range.start - 1] === '改' && /^为：?“/.test(text.slice(at, at + 3)))
    return { type: 'verb', class: 'change', word: '为', ...to(1) };
  // 从“甲”改为“乙”
  if (c === '从' && text[at + 1] === '“') return { type: 'take', ...to(1) };
  const divides = c === '分' && (last === 'comma' || last === 'units') ? dividesAt(text, at) : false;
  if (divides) return { type: 'verb', class: 'split', word: '分为', ...to(1) };
  const serves = c === '当' || c === '作' ? match(SERVES, text, at) : null;
  if (serves !== null) return { type: 'as', ...to(serves[0].length) };
  const stands = last === 'comma' && '列放置排插'.includes(c) && (text[at + 1] === '第' || isAdded(all.slice(0, -1))) ? match(STANDS, text, at) : null;
  if (stands !== null) return { type: 'at', ...to(stands[0].length) };
  const placed = '置放位列排编归'.includes(c) ? match(PLACED, text, at) : null;
  if (placed !== null) return { type: 'verb', class: 'join', word: placed[0], ...to(placed[0].length) };
  const gone = c === '该' || c === '此' || c === '上' ? match(NO_LONGER, text, at) : null;
  if (gone !== null && (last === 'comma' || last === 'stop' || last === 'line') && deletesNear(all)) return { type: 'remark', ...to(gone[0].length) };
  const now = '现应更'.includes(c) && (last === 'words' || (last === 'comma' && all[all.length - 2]?.type === 'words')) ? match(NOW, text, at) : null;
  if (now !== null) return { type: 'verb', class: 'change', word: now[0], ...to(now[0].length) };
  const lexical = wordAt(text, at);
  const what = lexical === null && (last === 'count' || last === 'units') && isAdded(all) ? match(WHAT_IT_IS, text, at) : null;
  if (what !== null && !MEANS_MORE.test(what[0]) && !ordersAmendment(what[0])) return { type: 'noise', ...to(what[0].length) };
  // 的: only a particle between units and words; 的名称 belongs to the unit before.
  const units = inside && c !== '第' && c !== '《' ? null : places.units(at);
  if (units !== null && units.end > at && prefersUnits(text, at, units, lexical, last)) {
    return { type: 'units', addresses: units.addresses, scope: units.scope, range: { start: at, end: units.end } };
  }
  const title = match(TITLE, text, at);
  if (title !== null) return { type: 'title', ...to(title[0].length) };
  const count = match(COUNT, text, at);
  const counted = count === null ? null : parseNumeral(count[1] as string);
  if (count !== null && counted !== null && (lexical === null || lexical.length < count[0].length)) {
    return {
      type: 'count',
      count: counted,
      level: count[2] === '行' ? 'row' : (levelOf((count[2] as string).replace(/自然段|段/, '款')) ?? 'sentence'),
      ...to(count[0].length),
    };
  }
  // “甲”迁至“乙”: between two quotations no place is meant.
  const moves = lexical?.word.type === 'verb' && ['move', 'join', 'number'].includes(lexical.word.class) && text[at + lexical.length] === '“';
  // “七名”增加到“九名”
  const grows = lexical?.word.type === 'verb' && lexical.word.class === 'add' && /^[到至]“/.test(text.slice(at + lexical.length, at + lexical.length + 2));
  const turns =
    (last === 'words' || (last === 'units' && c === '改' && /^改：?“[0-9]+”(?!为)/.test(text.slice(at, at + 14)))) && (lexical === null || moves || grows)
      ? match(TURNS_INTO, text, at)
      : null;
  if (turns !== null) return { type: 'verb', class: 'change', word: turns[0], ...to(turns[0].length) };
  const turnsMark = last === 'mark' || last === 'units' ? match(TURNS_MARK, text, at) : null;
  if (turnsMark !== null) return { type: 'verb', class: 'change', word: turnsMark[0], ...to(turnsMark[0].length) };
  if (lexical?.word.type === 'verb' && lexical.word.class === 'change' && saysEach(text, at + lexical.length))
    return { type: 'verb', class: 'split', word: '分为', ...to(lexical.length) };
  // 提前, 适用: the end of a longer word.
  if (inside && lexical?.length === 1 && ENDS_A_WORD[c]?.includes(text[at - 1] ?? '') === true) return null;
  if (lexical !== null) return { ...lexical.word, ...to(lexical.length) } as Chunk;
  return null;
}

/** Whether something was deleted a few words before. */
function deletesNear(all: readonly Chunk[]): boolean {
  return all.slice(-NEAR).some((chunk) => chunk.type === 'verb' && chunk.class === 'delete');
}

const NEAR = 12;

/** 第七条删除后， · 删除第七条后，: when, in front of what is ordered. */
function endsCircumstance(text: string, at: number, all: readonly Chunk[]): boolean {
  if (!text.startsWith('后，', at)) return false;
  const [before, last] = [all[all.length - 2], all[all.length - 1]];
  return last?.type === 'verb' || (last?.type === 'units' && before?.type === 'verb');
}

/** Whether the last chunk is what a verb that adds adds: 增加一项, 增加第四项. */
function isAdded(all: readonly Chunk[]): boolean {
  const verb = all[all.length - 2];
  return verb?.type === 'verb' && verb.class === 'add';
}

/** A word of the lexicon wins over units only where it is longer (修改后 before 的, 标题为 as a name). */
function prefersUnits(
  text: string,
  at: number,
  units: { readonly end: number; readonly scope: boolean },
  lexical: ReturnType<typeof wordAt>,
  last: Chunk['type'] | undefined,
): boolean {
  if (lexical === null) return true;
  // 将规定中的“甲”: nothing stands in front that 规定中的 could belong to.
  if (units.scope && lexical.word.type === 'in' && last !== 'units' && last !== 'words') return true;
  if (lexical.word.type === 'named' && text[at + lexical.length] === '“' && last === 'comma' && units.end <= at + lexical.length) return true;
  return units.end - at >= lexical.length;
}

/** “甲”、“乙” · “甲”“乙” · “甲”和“乙”二词: a row of quotations and what they are called. */
function wordsAt(text: string, start: number): Chunk {
  const words: number[][] = [];
  let at = start;
  let sentence = false;
  const called = (): void => {
    const one = match(SENTENCE, text, at);
    if (one !== null) {
      at += one[0].length;
      sentence = true;
      return;
    }
    const name = calledAt(text, at);
    if (name !== null) at += name[0].length;
  };
  for (;;) {
    const quote = match(QUOTE, text, at);
    if (quote === null) break;
    at += quote[0].length;
    const last = words[words.length - 1];
    if (last !== undefined && text[quote.index - 1] === '”') last.push(Number(quote[1]));
    else words.push([Number(quote[1])]);
    if (text[at] === '“') continue;
    called();
    const between = match(BETWEEN, text, at);
    if (between === null || text[at + between[0].length] !== '“') break;
    at += between[0].length;
  }
  return { type: 'words', words, sentence, range: { start, end: at } };
}

/** Whether a text begins with what quoted words are called: 一词, 字样, 一句. */
export function isCalled(text: string): boolean {
  return calledAt(text, 0) !== null || match(SENTENCE, text, 0) !== null;
}

function calledAt(text: string, at: number): RegExpExecArray | null {
  return '等的一二两三四五六几字表规内这上文部'.includes(text[at] ?? '\n') ? match(CALLED, text, at) : null;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
