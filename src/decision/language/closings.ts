import { outerParts } from '../../text/between.ts';
import type { NonTextual, NonTextualKind } from '../operation.ts';
import { isEditorial, isRecount } from './editorial.ts';
import { ordersAmendment } from './lexicon.ts';

/** A sentence that changes no text, and how far it reaches. */
export interface Closing {
  readonly what: NonTextualKind;
  readonly renumbers: NonTextual['renumbers'];
  readonly end: number;
}

const OWN = '(?:本|以上|上述|前述|该)(?=)(?:次)?(?=)(?:决定|修正案|规定|办法|解释|补充安排|安排|通知|决议|公告|命令|令|修改|条例|意见|章程修正案)';
const COMMENCEMENT = new RegExp(
  `^(?=[^“]*$)(?:${OWN}[^“]*|(?:本次|此次)?(?:修改|修订|修正|变更|调整)后的[^，。；“第]{1,16}自[^，“]*起|自[^，“]*起)(?=)(?:施行|实施|生效|执行|有效)(?=)(?:之日起[^“]*)?(?=)$`,
);
/** The decision as it calls itself; 本条例, 本办法 would be the statute. */
const ITSELF = '本(?:次)?(?=)(?:决定|修正案|决议)';
/** 本决定施行前已经受理的申请，……; 授权市人民政府根据本决定制定……. */
const OF_ITSELF = new RegExp(
  `^[^；。\\n]*${ITSELF}(?:施行|实施|生效|公布|发布|执行|通过)(?=)(?:之?前|之?后|以前|以后|之日|时)|^(?:授权|(?:(?!可以)[^；。\\n“])*可以)[^；。\\n“]*(?:根据|依照|依据)(?=)${ITSELF}(?:制定|规定|作出|另行)`,
);
/** No quotation stands before the words; marks inside a title are of the title. */
const REPUBLICATION =
  /^(?:《[^《》]*》|[^“《]|《(?![^《》]*》))*(?:重新公布|重新印发|重新发布|全文公布|予以公布|另行公布|重新公告)(?:[^，“《；。第]{0,12}全文)?(?:施行)?$/;
/** 自2018年4月1日起按“修订后”执行: by the column of that name. */
const BY_COLUMN = /^(?:[^“第]|第(?![^，。；“]{1,7}[条款项]))*起[按以]“[0-9]+”[^“”第]{0,6}(?:执行|施行)$/;
const INTRODUCTION =
  /^(?:(?:对|将)?(?=)(?:部分|有关|相关|下列|以下|其他|个别|上述)(?=)(?:条文|条款|规定|内容)?(?=)(?:中)?(?=)(?:的)?(?=)(?:部分|有关|相关|个别)?(?=)(?:表述|文字|内容|条款)?(?=)(?:也)?(?=)(?:作|作出|进行|予以|做)?(?=)(?:了)?(?=)(?:以下|如下|下列|相应)?(?=)(?:的)?(?=)(?:文字)?(?=)(?:修改|调整|修正)(?=)(?:如下)?(?=)|(?:其他|其它)(?=)(?:文字|条款|条文)?(?=)(?:修改|调整)(?=)(?:内容)?(?=)|(?:作|作出|进行)(?=)(?:以下|如下)(?=)(?:修改|修正|调整)(?=)|修改如下|具体(?:修改)?(?=)(?:内容)?(?=)如下)(?=)：?$/;
const LIST_FOLLOWS = /^(?:修改|调整|修订|修正)(?:以下|下列|如下)(?:条款|条文|内容|规定)：?$/;
/** 除上述修改外，章程其他条款不变 */
const REST_STAYS =
  /^(?:除[^，“]*外，)?(?=)[^，“第]{0,12}(?=)(?:其他|其余|未(?:列出|列入(?:本表|上表)?|涉及|提及|修改|修订)的?)(?=)(?:各?条款?|条文|部分)?(?:的)?(?:内容)?(?=)(?:均|都|仍|一律)?(?=)(?:保持|继续|维持)?(?=)(?:不变|有效|原文|原样|照旧|执行|不动|按原[^，“第]{1,6}执行|不作(?:修改|变动|变更|改动))(?=)(?:，[^，“第]{0,12}(?:履行|遵守|遵照执行|法律效力|约束力))?(?=)(?:，(?:条文)?(?:序号|编号|条号)(?:也|均|亦)?不变)?(?=)$/;
/** 本补充协议一式三份，……, 本补充协议与原协议不一致的，以本补充协议为准: what an agreement that amends another says of itself. */
const OF_THE_AGREEMENT = /^(?:本(?:补充|变更|修订|修正|修改)(?:协议书?|合同书?)|(?:原|主)(?:协议|合同)与本(?:补充|变更)?(?:协议|合同))[^“第]*$/;
/** 以上各项所称条号均为调整前的条号: by which numbers places are named, as they are where nothing is said. */
const OLD_NUMBERS =
  /^(?:本(?:决定|修正案|通知|公告|表)|以上|上述|上列|前述|第)[^；。“]{0,24}(?:条款?项?|条文|款项|章节)?(?:的)?(?:序号|条号|编号|条次)，?(?:均|都|皆|一律)?(?:为|是|系|指|以|按)?(?:修改|修订|调整|修正|变更|改动)之?前(?:章程|条例|办法|原文|文本|的)*(?:序号|条号|编号|条次|条文序号)?(?:为准)?$|^(?:以上|上述|本表)[^；。]{0,12}(?:均|都|皆)为原(?:来的)?(?:序号|条号|编号|条文序号)$/;
const ATTACHMENT = /^对[^“]*(?:予以|进行|作出)(?:修改|废止)。?（(?=[^（）\n]*附件)[^（）\n]*）$/;
const SENTENCE_END = /[；。\n]/g;

/** The closing sentence, introduction or attachment that stands at an offset of a wording; null if it is none. */
export function closingAt(text: string, start: number): Closing | null {
  SENTENCE_END.lastIndex = start;
  const stop = SENTENCE_END.exec(text);
  const end = stop === null ? text.length : stop.index;
  const own = provisionAt(text, start, end);
  if (own !== null) return own;
  const lead = /^(?:此外|同时|另外|最后)，/.exec(text.slice(start, start + 4))?.[0].length ?? 0;
  const sentence = text.slice(start + lead, end);
  const has = (words: RegExp): boolean => words.test(sentence);
  if (has(/其他|其余|未/) && REST_STAYS.test(sentence)) return { what: 'provision', renumbers: 'none', end };
  if (has(/协议|合同/) && OF_THE_AGREEMENT.test(sentence)) return { what: 'provision', renumbers: 'none', end };
  if (has(/序号|条号|编号|条次/) && OLD_NUMBERS.test(sentence)) return { what: 'provision', renumbers: 'none', end };
  if (has(/以下|下列|如下/) && LIST_FOLLOWS.test(sentence)) return { what: 'introduction', renumbers: 'none', end };
  if (!/施行|实施|生效|执行|有效|废止|失效|公布|印发|发布|公告|调整|修改|修正|附件|处理|规范|统一|完善|改动|变动|更正/.test(sentence)) return null;
  const found = (what: NonTextualKind, upTo = end): Closing => ({ what, renumbers: what === 'foreign-references' ? 'none' : renumbersOf(sentence), end: upTo });
  if (has(/附件/) && ATTACHMENT.test(sentence)) return found('attachment');
  const attached = text[start] !== '对' ? null : /^对[^“。；\n]*(?:予以|进行|作出)(?:修改|废止)。（(?=[^（）\n]*附件)[^（）\n]*）/.exec(text.slice(start));
  if (attached !== null) return found('attachment', start + attached[0].length);
  if (has(/公布|印发|发布|公告/) && REPUBLICATION.test(sentence) && !/(?:删去|删除|增加|修改为|改为|合并)/.test(sentence)) return found('republication');
  if (has(/施行|实施|生效|执行|有效/) && COMMENCEMENT.test(sentence) && !/(?:修改为|改为|删去|增加)/.test(sentence)) return found('commencement');
  if (has(/起[按以]/) && BY_COLUMN.test(sentence)) return found('commencement');
  if (has(/引用/) && adjustsCitations(sentence)) return found('foreign-references');
  if (has(/废止|停止执行|失效/) && repeals(sentence) && !/第[^》第]*[条款项](?:废止|$)/.test(sentence.replace(/《[^《》]*》/g, ''))) return found('repeal');
  if (/(?:修改|调整|修正|如下|内容)：?$/.test(sentence) && INTRODUCTION.test(sentence) && (/：$|如下|以下|下列/.test(sentence) || !isEditorial(sentence)))
    return found('introduction');
  if (isEditorial(sentence)) return found('editorial');
  if (isRecount(sentence)) return found('renumbering');
  return null;
}

/** 《…》自……起废止, 废止《…》: no quotation stands outside the titles. */
function repeals(sentence: string): boolean {
  const [before, , behind] = outerParts(sentence, '《》') ?? ['“', '', ''];
  return !(before + behind).includes('“') && (/(?:废止|停止执行|失效)$/.test(behind) || before.startsWith('废止'));
}

/** 将引用……条款序号作相应调整: references to another statute follow its numbers. */
function adjustsCitations(sentence: string): boolean {
  const order = /相应(?:地|的)?(?:调整|修改)$/.exec(sentence);
  const citing = sentence.indexOf('引用');
  return order !== null && citing >= 0 && !sentence.includes('“') && /序号|条款|条文/.test(sentence.slice(citing + 2, order.index));
}

/** Whether a provision says no more than that all else stays as it is. */
export function leavesTheRest(sentence: string): boolean {
  return REST_STAYS.test(sentence);
}

/**
 * A paragraph in which the decision speaks of itself, whether it stands in an item or not: from what it says of the time before and after it, or of whom
 * it empowers, to the end of the paragraph; null where anything in it orders an amendment.
 */
function provisionAt(text: string, start: number, sentenceEnd: number): Closing | null {
  const sentence = text.slice(start, sentenceEnd);
  if (!/本次?(?:决定|修正案|决议)/.test(sentence) || !OF_ITSELF.test(sentence) || COMMENCEMENT.test(sentence)) return null;
  const stop = text.indexOf('\n', start);
  const end = stop < 0 ? text.length : stop;
  if (lastOrder(text, start, end) >= start) return null;
  return { what: 'provision', renumbers: 'none', end: text[end - 1] === '。' ? end - 1 : end };
}

/** What was found of the paragraph last asked about: each of its sentences may be asked. */
let asked = { text: '', start: 0, end: 0, last: -1 };

/** Where the last sentence of a paragraph begins that orders an amendment, from an offset on; -1 if none does. */
function lastOrder(text: string, start: number, end: number): number {
  if (asked.text === text && asked.end === end && asked.start <= start) return asked.last;
  let last = -1;
  for (const { 0: sentence, index } of text.slice(start, end).matchAll(/[^；。]+/g)) {
    if (ordersAmendment(sentence.replace(/修[改正订](?:以?前|以?后)/g, ''))) last = start + index;
  }
  asked = { text, start, end, last };
  return last;
}

/** Whether a sentence orders numbers to be counted again, and of what: in its own words (章条款顺序, 条文顺序作相应调整). */
function renumbersOf(sentence: string): NonTextual['renumbers'] {
  const own = sentence.replace(/引用[^，。；]*/g, (words) => words.slice(Math.max(words.lastIndexOf('序号'), words.lastIndexOf('顺序'), -2) + 2));
  const adjusts = /(?:顺序|序号|条序)[^，。；]{0,12}(?:调整|顺延|修改|变动)|(?:调整|顺延|变更)(?:[条章节款项文相关有]*)(?:的)?(?:顺序|序号)/.test(own);
  const divisions = /[章节编][^，。]{0,6}(?:顺序|序号)/.test(sentence.replace(/《[^《》]*》|章程/g, ''));
  return adjusts ? (divisions ? 'all' : 'articles') : 'none';
}

const WITHIN =
  /^((?:《(?:[^《》]|《[^《》]*》)*》|以上[^，。；]*|上述[^，。；]*)?(?=)，?根据本决定(?:作(?:出)?(?=)|进行|予以)?(?=)(?:相应)?(?=)(?:的)?(?=)(?:修改|修正|调整)?(?=)，?(?:并)?(?=))(?=)((?:将|删去|删除|把)(?=)[^。；]+?)(?=)((?:后)?(?=)，?(?:并)?(?=)(?:重新公布|重新印发|重新发布))(?=)$/;

/** 《…》根据本决定作相应修改，并将“甲”修改为“乙”后，重新公布: an order inside the words of the closing; it is about the whole statute. */
export function orderInClosing(text: string, start: number): { readonly start: number; readonly end: number; readonly closes: number } | null {
  SENTENCE_END.lastIndex = start;
  const stop = SENTENCE_END.exec(text);
  const sentence = text.slice(start, stop === null ? text.length : stop.index);
  if (!/重新/.test(sentence) || !/根据本决定/.test(sentence)) return null;
  const match = WITHIN.exec(sentence);
  if (match === null || !ordersAmendment(match[2] as string)) return null;
  const from = start + (match[1] as string).length;
  return { start: from, end: from + (match[2] as string).length, closes: start + sentence.length };
}

/**
 * The reason in front of the order (为了惩治……，将刑法第三百四十二条修改为： · 因业务需要将第十条删除): where the order begins, or the same offset where no reason stands. What quotes, or
 * amends a place, is no reason.
 */
export function behindReason(text: string, start: number): number {
  if (!/^(?:为|根据|鉴于|依据|按照|依照|因|由于|经|同意|考虑|随着|既然)/.test(text.slice(start, start + 2))) return start;
  SENTENCE_END.lastIndex = start;
  const stop = SENTENCE_END.exec(text);
  const sentence = text.slice(start, stop === null ? text.length : stop.index);
  const order = ORDER_BEHIND_REASON.exec(sentence);
  if (order === null) return start;
  const at = order.index + order[0].length;
  const reason = sentence.slice(0, at);
  return reason.includes('“') || (/第[^，。；]{1,9}[编章节条款项]/.test(reason) && ordersAmendment(reason)) ? start : start + at;
}

const OWN_NAME = '(?:本|该|公司)?(?:章程|公约|规约|民约|村规民约|办法|制度|条例|规定|规则)?';
const ORDER_BEHIND_REASON = new RegExp(
  `，(?:经[^，。；“第]{2,8}，)?(?=(?:现|决定|特|拟|经研究，?)?(?:将|在|对|把|删|增加|新增|${OWN_NAME}原?第|取消|《))|(?=(?:将|把)(?:《|“|附[件表录图]|${OWN_NAME}原?第))`,
);
