import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';
import type { Chunk } from './chunks.ts';

/** A stretch that says no more than the order it stands in: with which characters it begins, behind which chunks (any, where none are named). */
interface SaidAlong {
  readonly first: string;
  readonly behind: ReadonlySet<Chunk['type']> | null;
  readonly pattern: RegExp;
}

const UNITS: ReadonlySet<Chunk['type']> = new Set(['units']);
const COMMA: ReadonlySet<Chunk['type']> = new Set(['comma']);
const WORDS: ReadonlySet<Chunk['type']> = new Set(['words']);
const N = '[一两二三四五六七八九十]';
const DIGIT = `[${NUMERAL_CHARACTERS}0-9]`;

const ROWS: readonly SaidAlong[] = [
  // 条款中涉及“甲”的表述: the words themselves, wherever they stand.
  { first: '凡所涉', behind: null, pattern: /(?:凡|所有)?涉及(?:到)?(?=“)|凡(?:是|有)?(?:出现|写有?|提到|使用|提及|含有)?(?=“)/y },
  {
    first: '的',
    behind: WORDS,
    pattern: /的(?:地方|之处|条款|表述)?，?(?=(?:均|一律|统统|都|全部|统一)(?:改|修改|变更|替换|更改|调整)[为成作])/y,
  },
  // 第四条原为：“甲”，现改为：“乙” · 第四条现行规定为“甲”: that the words behind are those in force.
  {
    first: '原现规内',
    behind: UNITS,
    pattern:
      /(?:原(?:来|先|有|本)?|现行)的?(?:内容|规定|条文|表述|文字|文)?(?:为|是|如下)?(?=：?“)|(?:规定|内容)(?:为|是)?(?=：“[0-9]+”[。，；]?(?:现|拟|修改|改|变更))/y,
  },
  // 第十条，原：“甲”现：“乙”
  { first: '原', behind: COMMA, pattern: /原(?:来|先)?(?:文|条文|规定|内容|表述)?(?:(?:为|是)：?|：)(?=“[0-9]+”[，。；]?(?:现|拟)?(?:改|修|变|调|更))/y },
  // 第六条原为一款，现增加第二款: what there was.
  {
    first: '原',
    behind: UNITS,
    pattern: new RegExp(`原(?:来|先)?(?:为|是|有|共|只有|仅有)${N}个?(?:款|项|句|段|条)，(?=现|拟|增|改|分|新|拆)`, 'y'),
  },
  // 第九条原规定取消，改为：“甲”: what stands in the place of the new text goes in any case.
  {
    first: '原',
    behind: UNITS,
    pattern:
      /原(?:来|先|有)?的?(?:规定|条文|内容|表述|条款|文字)(?:予以)?(?:取消|废止|作废|删除|删去|不再执行|不再适用)，(?=(?:现|拟)?(?:改|修改|修订|变更|调整|更改)(?:为|成))/y,
  },
  // 第九条废止原规定，改为：“甲”
  {
    first: '废取删撤',
    behind: UNITS,
    pattern:
      /(?:废止|废除|取消|删除|删去|撤销)(?:原来|原有|现行|现有|原)的?(?:规定|条文|内容|表述|条款|文字)，(?=(?:现|拟)?(?:改|修改|修订|变更|调整|更改)(?:为|成))/y,
  },
  // 第六条改为两款，现有内容作第一款，增加的第二款为：“甲”: what there is stays, in front of what is added.
  {
    first: '改分调变',
    behind: UNITS,
    pattern:
      /(?:改为|分为|调整为|变为)(?:两|二|2)款，(?:现有|原有|原来|原|原来的|现行|原条文)的?(?:内容|条文|规定|文字|表述)?(?:作为?|为|列为|改为|保留为)第(?:一|1)款(?:不变)?，(?=(?:增加|新增|增列|另增|现增|第二款为))/y,
  },
  // 新增条文列入第五章: what the clause before brought.
  { first: '新', behind: null, pattern: /新增(?:加)?的?(?:条文|条款|一条|该条)(?=(?:列|归|编|纳|放)(?:入|到|在))/y },
  // 末尾增加“甲”（放在句号之前）: where the end of a text is in any case.
  { first: '（', behind: WORDS, pattern: /（(?:放在|加在|置于|写在|位于|即|插在)?(?:末尾的?)?(?:句号|分号|句末标点|标点符号?)(?:之)?前面?）/y },
  // 第五章“仓单”（第二十一条至第二十三条）整章删除: which articles the division has.
  {
    first: '（',
    behind: null,
    pattern: new RegExp(
      `（(?:即|包括|含|共|原|现)?第${DIGIT}{1,7}条(?:至|到|—|－|-|～)第?${DIGIT}{1,7}条(?:，?共${DIGIT}{1,3}条)?）(?=(?:整|全|一)[章节])|(?<=[章节]及其(?:所属|全部)?(?:条文|各条))（第${DIGIT}{1,7}条(?:至|到)第?${DIGIT}{1,7}条）(?=[，。；\\n]|$)`,
      'y',
    ),
  },
  // 删除第六章，即原第二十一条、第二十二条: which articles go with it.
  {
    first: '即',
    behind: COMMA,
    pattern: new RegExp(
      `(?<=第[^，。；：\\n]{1,4}[章节编](?:“[0-9]+”)?(?:整[章节])?(?:[^，。；：“”\\n]{0,6})，)即原?第${DIGIT}{1,7}条(?:(?:、|和|至|到)第?${DIGIT}{1,7}条?)*(?=[。；\\n]|$)`,
      'y',
    ),
  },
  // ，其余各项顺延，即原第二项至第四项改为第一项至第三项: the numbers that come of it, as an order of their own.
  {
    first: '即',
    behind: COMMA,
    pattern: new RegExp(`即(?=(?:将|把)?原第[^。；：“\\n]{2,60}(?:改为|调整为|变更为|变为|作为|列为|顺延为|递补为)第?(?:（|${DIGIT}))`, 'y'),
  },
  // 《办法》增加一条，作为第十条: the statute by its kind.
  {
    first: '《',
    behind: null,
    pattern: new RegExp(
      `《(?:办法|规定|细则|规则|制度|条例|章程|通知|意见|公约|规约|手册|标准|方案)》(?=(?:中)?(?:新增|增加|增设|增列|补充|另增)${DIGIT})`,
      'y',
    ),
  },
  // 会议同意在第五条末尾补一句“……”: who orders it.
  {
    first: '会大全村股理董经',
    behind: null,
    pattern:
      /(?<=^|[，。；：\n])(?:会议|大会|全体会议|村民(?:代表)?会议|股东会|理事会|董事会|经讨论|经研究)，?(?:一致)?(?:同意|决定|商定|议定)(?=(?:在|将|把|对|删|增|于)|第[^，。；：“]{1,7}[编章节条])/y,
  },
  // 【新增】在第十二条后……: what kind of order follows.
  { first: '【', behind: null, pattern: /(?<=^|[。；\n])【(?:新增|增加|增设|修改|修订|调整|变更|删除|删去|取消|合并|移动)】/y },
  // 【停车】第十一条改为……: what an item is about.
  { first: '【', behind: null, pattern: /(?<=^|[。；\n])【[\u4e00-\u9fff、]{2,12}】(?=(?:将|把|在|对|删去|删除|原|现行)?第)/y },
  // 第三条改为：“甲。”条名不变: of the caption, which new text without one leaves as it is.
  { first: '条', behind: WORDS, pattern: /条(?:名|标|文标题)(?:均|仍|保持|继续)*(?:不变|不动)(?=[，。；\n]|$)/y },
  // “甲”这样，原第十四条……: what comes of it.
  { first: '这', behind: null, pattern: /这样(?:一来)?，/y },
  // ，但“甲”改为“乙”: what comes beside something that stays.
  { first: '但', behind: COMMA, pattern: /但是?(?=“[0-9]+”(?:改|修改|变更|调整|更改)|将“|第[^，。；：“]{1,7}[条款项])/y },
  // 后面的第十八条
  { first: '后其之', behind: COMMA, pattern: new RegExp(`(?:其|之)?后面?的(?=第${DIGIT}{1,7}条)`, 'y') },
  // 将第五章“甲”、第六章“乙”的章名分别修改为: what is quoted is the heading.
  { first: '的', behind: WORDS, pattern: /的[章节编]名(?=(?:分别|依次)(?:修改|改|变更|调整)[为成])/y },
  // 第十一条末尾的句号前增加“甲”: where the end of a text is in any case.
  {
    first: '的句分',
    behind: UNITS,
    pattern: /(?<=末尾|最后|末|结尾)的?(?:句号|分号)(?:之)?前面?(?=(?:增加|增写|加上|添加|补充|插入|加|补)：?“)/y,
  },
  // 第三项末尾标点改为分号: the mark that stands there.
  { first: '的标', behind: UNITS, pattern: /的?标点(?:符号)?(?=(?:由|从)|(?:相应)?(?:改|修改|修订|修正|变更|调整|换|更改)|不变|保留)/y },
];

/** 增加一项，放在最后，作为第（五）项: where what is added comes in any case. */
const AT_THE_END =
  /(?:放|置|排|列|加|编|写)(?:在|于|到)(?:该|本|此|其)?(?:条|款|章|节|项)?(?:的)?(?:最后面?|最末|末尾|末位|末(?=[，。；：\n])|最后一[条款项]|句末|结尾|尾部)(?:位置)?(?=[，。；：\n]|$)/y;

/** The end of what is said along with an order at an offset, behind the chunks read so far; the offset itself where nothing is. */
export function behindSaidAlong(text: string, at: number, all: readonly Chunk[]): number {
  const c = text[at] as string;
  const last = all[all.length - 1]?.type;
  for (const { first, behind, pattern } of ROWS) {
    if (!first.includes(c) || (behind !== null && (last === undefined || !behind.has(last)))) continue;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) return at + found[0].length;
  }
  if (
    '放置排列加编写'.includes(c) &&
    (last === 'comma' ? addsUnits(all) : last === 'words' && addsUnits(all.slice(0, all.at(-2)?.type === 'colon' ? -1 : undefined)))
  ) {
    AT_THE_END.lastIndex = at;
    return at + (AT_THE_END.exec(text)?.[0].length ?? 0);
  }
  return at;
}

/** 增加一项， */
function addsUnits(all: readonly Chunk[]): boolean {
  const [verb, count] = all.slice(-3, -1);
  return verb?.type === 'verb' && verb.class === 'add' && (count?.type === 'count' || count?.type === 'units' || count?.type === 'content');
}
