import { withoutBetween } from '../../text/between.ts';
import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';

/** What an order to count numbers again is about, and where it ends. */
export interface Renumbering {
  readonly end: number;
  /** Whether the numbers of divisions are counted again, too. */
  readonly divisions: boolean;
}

const NUMERAL = `[${NUMERAL_CHARACTERS}0-9]{1,7}`;
const LABEL = `(?:第?[（(]${NUMERAL}[）)]|第${NUMERAL})`;
const LEVEL = '[编章节条款项目]';
const UNIT = `${LABEL}(?:、${LABEL})*(?:${LEVEL}(?:之${NUMERAL})?(?!文)|(?=[至到、和]第?[（(]?${NUMERAL}))|[附总罚]则`;
const STATUTE =
  '《(?:[^《》]|《[^《》]*》)*》|(?:本|该|原)?(?:行政法规|地方性法规|司法解释|法律|法规|规章|条例|办法|规定|细则|规则|章程|公约|规约|民约|手册|守则|规程|准则|解释|决定|制度|法(?![条规律]))';
/** Words that say of several units which; that the numbers are those before; and such as stand between two units. */
const OLD = '原来的|原有的|原来|原有|现行|现(?=第)|原|旧|该|其(?![他余它后])';
const WHICH =
  '(?:后面|其后|后|其余|剩下)的?[一二三四五六七八九十两几][条款项] 后面的一条 后面一条 后一条 下一条 后面几条 新增加的 新增的 新增 其他 其余 其它 余下 剩余 剩下 其后 此后 随后 之后 以后 往后 后面 后边 以下 后续 相关 有关 所有 全部 上述 以上 部分 个别 全文 各 后';
const BETWEEN =
  '起，(?=以后|其后|各|条|其他|原)|（不?(?:含|包括)[^（）“”，。；：]{1,12}）|起|相互|互相|文中|开始|及其|以及|及|至|到|和|与|或|、|的|等|之间|中|里|内|也|又|所';
/** What is numbered; that it is its number. */
const NUMBERED = `目录|正文|自然段|条目|款目|${LEVEL}(?:、${LEVEL})+|[编章节条款项段目]+|文(?![字章])`;
const NUMBERS = '(?:条|款|项|章|节|段|编|目)*(?:顺序|条序号|序号|序数|序次|编号|次序|排序|排列|条数|[条款项章节段]号|[条款项章节][序次])';
const HOW =
  '按照?(?:以上|上述|本次|前述|此次)(?:修改|增删|调整|修订|变动|改动)(?:后|情况|结果)?的? 按照?(?:修改|增删|调整|修订|变动|改动)后的?(?:顺序|次序|情况|结果)? 按照本决议 按照本决定 根据本决议 根据本决定 按本决定 按本决议 依次 相应地 相应的 相应 顺次 依序 顺序(?=[顺前后上下递推提依]) 分别 随之 随着 跟着 挨着 顺着 一并 同时 同步 自动 自然 统一 一律 逐一 逐条 逐项 按照顺序 按照次序 按顺序 按次序 连续 均 都 皆 亦 则 便 就 再 作出 作 做 进行 予以 并 往前 往后 向前 向后 朝前 朝后 递';
const STEP = `(?:${NUMERAL}个?(?:[条款项章节号位个]|序号)?)?`;
/** These say of themselves that numbers go on. */
const GOES_ON = `(?:(?:[往向朝][前后])?(?:顺延|顺移|顺推)|前推|后推|递进|递移|递次|依次排列|按?(?:顺序|次序)排列|照此类推|依此类推|以此类推|递延|递推|递增|递减|递补|推延|推后|延后|后延|重新编号|重新编排|重新排序|重新排列|[往向朝][前后][提排顺推移挪靠退延])${STEP}`;
/** These do so of several units, or of their numbers. */
const ADVANCES = `(?:前移|后移|上移|下移|上提|前提|提前|后退)${STEP}|(?:递|各)?[加减增]${NUMERAL}(?!${LEVEL})`;
/** These do so only of numbers. */
const CHANGES = '(?:调整|变动|变更|更改|改动|修改|重排|改变|更新|变|改|动)(?:处理|排列)?';
const TO = '(?:对|将|把|就|自|从)';
const SHIFTED_TO = '，(?:分别|依次|相应)*(?:改为|调整为|变更为|变为|改列为|列为|作为|即|为)第';

type Word = 'goes' | 'advances' | 'how' | 'cited' | 'numbers' | 'unit' | 'statute' | 'old' | 'which' | 'between' | 'numbered' | 'changes' | 'to';
const WORDS: readonly (readonly [Word, RegExp])[] = (
  [
    ['goes', GOES_ON],
    ['advances', ADVANCES],
    ['how', HOW.replaceAll(' ', '|')],
    ['unit', UNIT],
    ['numbers', NUMBERS],
    ['cited', '引用|援引|提到|提及|涉及'],
    ['statute', STATUTE],
    ['old', OLD],
    ['which', WHICH.replaceAll(' ', '|')],
    ['between', BETWEEN],
    ['numbered', NUMBERED],
    ['changes', CHANGES],
    ['to', TO],
  ] as const
).map(([word, pattern]) => [word, new RegExp(pattern, 'y')]);
/** With these an order begins. */
const BEGINS: ReadonlySet<Word> = new Set(['unit', 'numbers', 'statute', 'old', 'which', 'numbered', 'to']);
/** With these it begins where its verb comes first: 相应调整有关条文的序号, 重新编排条文顺序. */
const VERB_FIRST: ReadonlySet<Word> = new Set(['how', 'changes', 'goes']);
const NAMES: ReadonlySet<Word> = new Set(['unit', 'numbers', 'statute', 'old', 'which', 'between', 'numbered', 'cited']);
/** 原第三条及以后各条，条序依次提前 */
const COMMA_INSIDE = /^，(?:[条款项章节]序|序号|编号|顺序|次序|依次|顺次|相应|均|其)/;
const BORDER = new RegExp(`(?!${SHIFTED_TO})(?:[，。；：、（）\\n]|$)`, 'y');

/** Without one of these words nothing orders numbers to be counted again. */
export const ORDERED =
  /顺序|序号|编号|次序|排序|条序|条次|款序|项序|条号|顺延|[往向朝][前后]|[加减增][一二三四五1-5]|跟着|顺着|随之|随着|后移|前移|前推|递推|依次排列|照此类推|依此类推|以此类推|递延|递减|递增|递补|推延|推后|延后|后延|递进|递移|顺移|后推|下移|上移|上提|提前|重新编|重新排/;

/** 附则两条的条号顺延为第二十一条、第二十二条 · 其余条文的序号按上述修改重新编排: that the numbers of articles change. No text of law speaks so, whether it is understood or not. */
const OF_NUMBERS =
  /(?:[条款项]号|[条款项]序|条次|(?:条文?|条款|[款项章节])的?(?:序号|顺序|编号))[^。；：“”]{0,30}(?:顺延|后移|前移|递延|递推|调整|变更|改|推|不变|重新编|重新排|重排)|(?:顺延|递延|后移|前移|顺推)(?:改)?(?:为|至|成)第/;

/** Whether a sentence can only be about the numbers of the units of a text. */
export function speaksOfNumbers(sentence: string): boolean {
  return OF_NUMBERS.test(sentence);
}

/**
 * An order to count numbers again at an offset: 条文顺序作相应调整, 原第十四条及以后各条的序号依次提前. It names units in whatever way, may say that it means their
 * numbers, and says by a verb that these go on; it is known by having such words and no others. Null where none stands there.
 */
export function renumberingAt(text: string, at: number): Renumbering | null {
  const from = at + circumstanceAt(text, at);
  const first = wordAt(text, from);
  if (first === null) return null;
  const end = BEGINS.has(first.word) ? verbLast(text, from) : VERB_FIRST.has(first.word) ? verbFirst(text, from) : null;
  if (end === null) return null;
  const said = withoutBetween(text.slice(at, end), '《》').replace(/章程|编[号排]/g, '');
  return { end, divisions: /[章节编]/.test(said) };
}

const CIRCUMSTANCE =
  /(?<=^|[，。；：\n])(?:上述|以上|本次)?(?:新增|增加|增删|删去|删除|修改|调整|变动)(?:的)?(?:条文|条款|内容|章节)?(?:排列|编入|插入|增加|删除|调整|变动|修改)?(?:之后|以后|完成后|后)，/y;

/** 增加的条文排列后，全文条号统一调整: how long the words are that only say when. */
function circumstanceAt(text: string, at: number): number {
  CIRCUMSTANCE.lastIndex = at;
  return CIRCUMSTANCE.exec(text)?.[0].length ?? 0;
}

/** 条文顺序作相应调整 */
function verbLast(text: string, from: number): number | null {
  const seen = new Set<Word>();
  let how = false;
  let listed = 0;
  for (let at = from; ; ) {
    const next = wordAt(text, at + (seen.has('which') && COMMA_INSIDE.test(text.slice(at, at + 3)) ? 1 : 0));
    if (next === null) return null;
    const { word, end } = next;
    if (word === 'goes' || word === 'advances' || word === 'changes') {
      const of = seen.has('unit') || seen.has('which') || seen.has('numbered') || seen.has('numbers');
      const several = how || seen.has('which') || seen.has('numbered') || seen.has('numbers') || listed > 1;
      const numbers = seen.has('numbers') && (how || seen.has('which') || seen.has('numbered'));
      const says = word === 'goes' ? of : word === 'advances' ? of && several : numbers;
      if (says && isBorder(text, end)) return end;
    }
    if (word === 'to' && at > from && !seen.has('how')) return null;
    if (word === 'how') how ||= /依|相|顺|随|跟|挨|次|序|自|统|一|按|连|均|都|皆|逐|往|向|朝|递/.test(text.slice(at, end));
    if (word === 'unit') listed++;
    seen.add(word);
    at = end;
  }
}

/** 相应调整有关条文的序号 */
function verbFirst(text: string, from: number): number | null {
  let verb = false;
  let numbers = false;
  for (let at = from; ; ) {
    const next = wordAt(text, at);
    if (next === null || (verb ? !NAMES.has(next.word) : !VERB_FIRST.has(next.word))) return null;
    verb ||= next.word !== 'how';
    numbers = next.word === 'numbers';
    at = next.end;
    if (verb && numbers && isBorder(text, at)) return at;
  }
}

function wordAt(text: string, at: number): { readonly word: Word; readonly end: number } | null {
  for (const [word, pattern] of WORDS) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { word, end: pattern.lastIndex };
  }
  return null;
}

function isBorder(text: string, at: number): boolean {
  BORDER.lastIndex = at;
  return BORDER.test(text);
}
