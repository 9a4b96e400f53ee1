import { levelOf, type WordSegment } from '../../statute/address.ts';
import type { Level } from '../../statute/types.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numeral.ts';
import { asideAt, exceptBehind } from './asides.ts';
import { withRemarks } from './beside-order.ts';
import { withCountedUnits } from './counted-units.ts';
import type { CountedLevel } from './deed.ts';
import { withDescriptions } from './described.ts';
import { dividesAt, saysEach } from './divided.ts';
import { withExplanations } from './explained.ts';
import { withHeadingsNamed } from './headings-named.ts';
import { ordersAmendment, type Share, type VerbClass, wordAt } from './lexicon.ts';
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

const COUNT = new RegExp(
  `([${NUMERAL_CHARACTERS}]+|[0-9]+)个?(分编|自然段|[编章节条款项目]|段(?!话)|句|行(?![政为使业人]))(?![例文件法])(?:话|内容|表述(?=，第))?`,
  'y',
);
/** 其后的“甲” */
const ITS_SIDE = /其之?(后|前)(?:面|边)?的?(?=“)/y;
const QUOTE = /“([0-9]+)”/y;
/** 一词, 字样, 的表述: what the words quoted are called; 一句 says that they are a sentence. */
const CALLED =
  /(?:等)?(?=)(?:的|这|上述)?(?=)(?:一词|[二两三四]词|[一二两三四五六几]个字|[一二两三四五六]字|字样|等字|字|的?表述|表述|的?规定|规定|等规定|等表述|的?内容|内容|这一表述|的?字句|字句|一语|的?文字|文字|等内容|等字样|的条文|一段|部分|的部分)(?=)(?![：“增为成如])/y;
const SENTENCE = /(?:这)?一句话?|一句话|后一句|的一句|[这该]句(?:话)?/y;
const BETWEEN = /、|和|以及|及|与/y;
const SHIFT = '(?:[往向朝][前后](?:移|推|顺延|挪|排)|顺延|前移|后移|提前|递减|递增|下移|上移|前推|后推)';
const SHIFTED_TO = '，(?:分别|依次|相应)*(?:改为|调整为|变更为|变为|改列为|列为|作为|即|为)第';
/** 目录作相应修改 · 并相应修改目录: the table of contents follows in any case. */
const CONTENTS =
  /(?:并|同时)?(?:对|将)?目录(?:(?:中的?|的)?(?:相应|有关|相关)(?:条目|内容|部分|章节名称))?(?:[也亦均]|作出?|做|进行|予以){0,2}(?:相应地?的?|随之|一并|同时|同步)(?:[也亦均]|作出?|做|进行|予以){0,2}(?:修改|调整|变更|更新|变动)(?=[，。；\n]|$)|(?:并|同时)?(?:相应地?|一并|同时|同步)(?:修改|调整|变更|更新)目录(?=[，。；\n]|$)/y;
/** 文中提到的条数跟着改 · 条文中的引用相应调整: references follow in any case. */
const CITED =
  /(?:并|同时)?(?:对|将)?(?:本|该)?(?:章程|条例|办法|规定|公约|正文|条文|文|文本)?(?:中|内|里)?的?(?:所)?(?:引用|提到|涉及|援引)的?(?:有关|相关)?(?:条款|条文|条数|条号|章节|各条)?的?(?:序号|顺序|编号|条号)?(?:[也亦均都]|作出?|做|进行|予以){0,2}(?:相应地?的?|随之|跟着|一并|同时|同步)(?:[也亦均都]|作出?|做|进行|予以){0,2}(?:修改|调整|变更|更新|变动|改动|改|变)(?=[，。；\n]|$)/y;
/** 依次前移，改为第十八条至第二十四条: how the numbers go, where it is said behind what they become. */
const SHIFTS = new RegExp(`(?:依次|顺次|依序|顺序|相应|均)*${SHIFT}(?=${SHIFTED_TO})`, 'y');
/** ，自2026年1月1日起施行: when the item comes into force. */
const COMMENCES = /(?:本条|本款|本项|该条|该款)?自[^，。；“]{2,20}起(?:开始)?(?:施行|实施|生效|执行|适用|试行)/y;
/** ，其他条款作相应修改: left to the editor. */
const EDITED =
  /(?:对)?(?:(?:条文|章节条款|条款)的?(?:顺序|序号)和)?(?:部分|个别|有关|相关)?(?:文字|标点符号|标点)(?:表述)?(?:的)?(?:也|均|一并)?(?:作|作了|作出|进行|予以)?(?:相应|必要|适当)?(?:地|的)?(?:调整|修改|处理)(?=[，。；\n]|$)|调整(?:内容|条文)?(?:的)?(?:表述|文字)(?:的)?(?:顺序|次序)|(?:对)?(?:(?:其他|其余|相关|有关)(?:条款|条文|内容|表述|文字)|(?:本|该)?(?:章程|公约|规约|制度)的?(?:条文|条款))(?:也|均|一并)?(?:作|作出|进行|予以)?相应(?:地|的)?(?:修改|调整|改动|变动)(?=[，。；\n]|$)/y;
/** “二十日”缩短为“十五日”, “组长”改叫“队长”: between two quotations any verb that ends in 为, or begins with 改, turns the one into the other. */
const TURNS_INTO = /(?![^“]{0,3}[不未非视即称])[\u4e00-\u9fff]{1,4}(?:为|成|到|至)(?=：?“)|(?:改|换|变|更)[\u4e00-\u9fff]{0,2}(?=：?“)/y;
const NO_DIVISIONS = /不再(?:分|设|划分|分设)(?=)(编|章|节)(?=)(?:设立|设置|编排|划分|表述)?(?=)|分(节)(?=)(?!为|成|[，：])/y;
/** 一是将……；二是删去…… · 第一，……；第二，……: what counts the clauses of one item. */
const COUNTED_OFF = /(?:[一二三四五六七八九十]{1,3}是|[其第][一二三四五六七八九十]{1,2}，|首先，?|其次，?|再次，?|最后，)(?=[^，。；：])/y;
const AT_THE_BEGINNING: ReadonlySet<Chunk['type']> = new Set(['comma', 'stop', 'line', 'colon']);
/** （以下简称《条例》） · （根据机构改革方案）: a remark that orders nothing. */
const NOTE = /（[^（）“”\n]*）(?![项目]|[至到、和及与]第?（)/y;
/** ，内容不变 · ，其余条款不变: what stays, said of nothing in particular. */
const UNCHANGED = new RegExp(
  `(?:(?:自|从)?原?第[${NUMERAL_CHARACTERS}0-9]{1,5}条(?:起|开始|及?(?:以后|之后|其后)|及以下)(?:的)?(?:各条|条文|条款|各条款)?(?:的)?(?:序号|编号|条号|顺序|条序|条次)|(?:其他|其余|其它)(?:的)?(?:条款|条文|各条)?(?:的)?(?:内容|文字|部分|规定|表述|各款|各项)?|(?:条文|条款)?内容)(?:均|都|仍|继续|保持|予以|维持){0,3}(?:不变|保留)(?=[，。；\\n]|$)`,
  'y',
);
const TITLE = /《(?:[^《》]|《[^《》]*》)*》/y;
const STOPS: Readonly<Record<string, 'comma' | 'dun' | 'colon' | 'stop' | 'line'>> = {
  '，': 'comma',
  '、': 'dun',
  '：': 'colon',
  '；': 'stop',
  '。': 'stop',
  '\n': 'line',
};

/** Words of one syllable that are no words of their own behind these. */
const ENDS_A_WORD: Readonly<Record<string, string>> = { 前: '提目先当', 用: '适使费利应作公专信采录聘雇租占备常通试' };

/** How far into brackets an order is looked for. */
const MOST_TOLD = 60;

/** 第（四）项的句号改分号: between two marks one syllable turns the one into the other. */
const TURNS_MARK = /(?:改用|换用|改|换|变|更换|更改)(?=(?:句号|分号|逗号|冒号|顿号)(?:[，。；）\n]|$))/y;
/** 删除第六条。……，该条不再适用: why. */
const NO_LONGER = /(?:该|此|上述)[条款项](?:规定|内容)?(?:已|已经)?(?:不再|无需|不必)(?:适用|执行|需要|保留)(?=[，。；\n]|$)/y;
/** ，列第（三）项之前: where what is added stands. */
const STANDS = /(?:列|放|置|排|插)(?:于|在|到|至)?(?=第[^，。；：“\n]{1,12}(?:之前|之后|后面|前面|之间))/y;
/** “甲”，现为“乙” · “甲”，应为“乙”: what stands there now, or should. */
const NOW = /(?:现(?:文|条文|规定|内容)?(?:为|是|改|则为)?|(?:更正后?)?应当?(?:为|是|作))(?=：?“[0-9]+”(?:[。，；\n]|$))/y;
/** 当第九条, 作为该章第一条，即第十六条: the number that something gets. */
const SERVES = /(?:当作?|作为[该本][章节]的?(?:第一|最后一)条，即)(?=第[^，。；：“]{1,9}[编章节条款项目])/y;

/** 第三款作同样修改: what the clause before does to words. */
const LIKEWISE =
  /(?:[也亦均都]|应)?(?:作出?|做|进行)?(?:同样|相同|一样)(?=)的?(?:修改|调整|处理|改动|变动|修正)(?=[，。；\n]|$)|[也亦](?:照|按|同)此(?:修改|处理|调整)(?=[，。；\n]|$)/y;

/** 增加一项职权：“……” · 增加第四项情形：“……”: what the unit that is added is, in so many words. */
const WHAT_IT_IS = /[\u4e00-\u9fff]{1,6}(?=：?“|，作为第)/y;
const MEANS_MORE = /[但除不非未和与及或并等中前后内外末作为如下以原第至句段]|规定|内容/;

/** “甲”，两处均改为“乙”: how often the words stand. */
const OCCURS = new RegExp(
  `([${NUMERAL_CHARACTERS}两]{1,3}|[0-9]{1,3})处(?:均|都|全部|一律|皆)?(?=(?:相应|统一|分别)?(?:改|修改|变更|调整|替换|更改|修订)[为成])`,
  'y',
);
/** 该条置于第二章末尾: where something stands, with nothing to be done there. */
const PLACED =
  /(?:放?置于|放在|放入|位于|列在|列于|排在|编在|归入)(?![^，。；：“\n]{1,18}(?:之间|中间))(?=第[^，。；：“增加新移插改删作]{1,18}(?:[。；：\n]|$|）(?:[。；\n]|$)))/y;
/** （列入第四章第二十一条之后） behind what is added. */
const PLACED_ASIDE = /（(?=(?:列入|放?置于|放在|位于|排在|编入|归入)第[^（）]{1,24}）)/y;

/** Which words a wording has at all: without them their patterns need not be tried at every character. */
interface Holds {
  readonly order: boolean;
  readonly editorial: boolean;
  readonly except: boolean;
  readonly contents: boolean;
  readonly cited: boolean;
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
  const everywhere = throughoutAt(text, at, all);
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
  const turns = last === 'words' && (lexical === null || moves || grows) ? match(TURNS_INTO, text, at) : null;
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
