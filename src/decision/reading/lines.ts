import { isBareHeading, readLabel, readListLabel } from '../../statute/label.ts';
import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';
import { mapCharacters } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import { findTitles, titlesNamed } from '../../text/titles/marks.ts';
import { ordersAmendment } from '../language/lexicon.ts';
import { awaitsText, isClosing, isInstruction } from '../language/read.ts';
import { speaksOfNumbers } from '../language/renumbering.ts';
import { normaliseWording } from './wording.ts';

/** A line that names what the items under it amend; or that stands over several such lines. */
export type Heading = { readonly kind: 'statute'; readonly instrument: string } | { readonly kind: 'group' };

const TITLES = '(?:《T》(?:、|，|和|及|以及)?(?=))+';
const PART = '(?:部分|个别|有关|相关|以下|下列|若干)?(?=)(?:的)?(?=)(?:条款|条文|内容|规定)?(?=)';
const DOES =
  '(?:也)?(?=)(?:作出?|作了|做出?|进行|予以|作)?(?=)(?:了)?(?=)(?:如下|以下|下列|相应|部分|适当|必要)?(?=)(?:的)?(?=)(?:修改|修订|修正|补充|完善|调整)?(?=)(?:和(?:补充|完善))?(?=)(?:如下|内容)?(?=)';
const HEADING = new RegExp(
  `^(?:对|将|关于|就)?(?=)(?:修改|修正|修订)?(?=)${TITLES}(?:等?[0-9一二两三四五六七八九十百]+[件部项个](?:[^，。；：]{0,12}(?=)(?:法规|规章|法律|文件|解释))?(?=))?(?=)(?:的)?(?=)${PART}(?:的)?(?=)${DOES}[：。]?$`,
);
const GROUP =
  /^(?:予以|决定)?(?:修改|修正|修订|废止|宣布失效|失效)的(?:政府|部门)?(?:地方性法规|行政法规|法规|规章|法律|规范性文件|文件|司法解释)(?:目录)?(?:（[^（）]*）)?[：。]?$|等[0-9一二两三四五六七八九十百]+[件部项个]|^(?:决定)?(?:修改|修正|修订)(?:下列|以下|部分)[^，。；：《“第]{0,16}(?:法规|规章|法律|文件|解释|制度)[：。]?$|^对[0-9一二两三四五六七八九十百]+[件部项个](?:现行)?(?:政府|部门)?(?:行政法规|地方性法规|法规|规章|法律|规范性文件|文件|司法解释)(?:的部分条款|的有关规定)?(?:予以|进行|作出)(?:修改|修正|修订|废止)。?$|^(?:对|将)?(?:下列|以下|部分)[^，。；：《“第]{0,20}(?:法规|规章|法律|文件|解释|办法)(?:[^，。；：“第]{0,40}|[^，。；：“第]{0,20}(?:关于|有关|中的?)“[0-9]+”(?:[、和]“[0-9]+”)*的?(?:规定|表述|内容|用语)[^，。；：“第]{0,12})(?:修改|修正)(?:如下)?[：。]?$/;
/** 二、新增的条款 · 四、条款序号: what the items below it do. */
const ABOUT_GROUP =
  /^(?:(?:本次|此次)?(?:修改|修订|变更|调整|完善|新增|增加|删除|删去|取消|合并|拆分)的?(?:有关|相关|部分)?(?:条款|条文|内容|部分|事项|条目|附[件表录]|章节|名称)|(?:条款|条文|章节|条)(?:的)?(?:序号|编号|顺序)(?:的?(?:调整|变动|变化|修改))?|(?:关于)?(?:条款|条文|内容|文字)的?(?:修改|新增|增加|删除|删去|调整|变更)|[^，。；：“”《》第]{2,24}的(?:修改|调整|变更|规范|统一))[：:]?$/;
const UNMARKED =
  /^((?![^（]*(?:应当|可以|不得|按照|依照|制定(?!程序|工作|技术)|自本))(?:[^，。；：“”（）《》]|《[^《》]{2,40}》){3,50}(?:条例|办法|规定|规则|细则|解释|规程|标准|意见|通告|的决定|的决议))((?:（[^（）]*）)*)[：。]?$/;

/** What a whole line heads, where it is no instruction: 一、对《…》作出修改 · 《…》 · 对《…》的修改 · a bare name under a number. */
export function readHeading(wording: string, numbered: boolean): Heading | null {
  const names = titlesNamed(wording);
  const outside = withoutNames(wording).replace(/（[^（）]*）/g, '');
  const [only] = names;
  if (only !== undefined && HEADING.test(outside)) {
    if (names.length > 1 || (/下列|以下|部分|等[0-9一二两三四五六七八九十百]/.test(outside) && GROUP.test(outside))) return { kind: 'group' };
    return { kind: 'statute', instrument: only };
  }
  if (only === undefined && /[下以部等对的]/.test(wording) && GROUP.test(wording)) return { kind: 'group' };
  if (numbered && ABOUT_GROUP.test(wording)) return { kind: 'group' };
  const bare = numbered ? UNMARKED.exec(wording) : null;
  if (bare !== null && !ordersAmendment(bare[1] as string) && !/第.{1,6}[条款项]/.test(bare[1] as string))
    return { kind: 'statute', instrument: bare[1] as string };
  return null;
}

/** 废止下列规章: over a list of what is repealed. */
const REPEALS =
  /^对(?:下列|以下)?(?:[0-9一二两三四五六七八九十]+[件部项个])?[^，。；：《“第]{0,16}(?:予以|作出)废止[：。]?$|^(?:决定)?(?:废止|宣布失效)(?:下列|以下)[^，。；：《“第]{0,16}[：。]?$|^(?:下列|以下)[^，。；：《“第]{0,16}(?:予以)?(?:废止|失效)[：。]?$/;
/** 《……办法》（1996年市政府令第9号）； */
const INSTRUMENT =
  /^(?:《(?:[^《》]|《[^《》]*》)*》|[^，。；：“”（）《》]{3,50}(?:条例|办法|规定|规则|细则|决定|决议|通知|意见))(?:（[^（）]*）)*(?:。|；|，)?$/;

export function headsRepeals(wording: string): boolean {
  return REPEALS.test(wording);
}

/** Whether a line is the name of an instrument and nothing more. */
export function isInstrument(wording: string): boolean {
  return INSTRUMENT.test(wording);
}

/** A wording with 《T》 in place of every title. */
function withoutNames(wording: string): string {
  let outside = '';
  let from = 0;
  for (const { start, end } of findTitles(wording)) {
    if (wording[start] !== '《' || wording[end - 1] !== '》') continue;
    outside += `${wording.slice(from, start)}《T》`;
    from = end;
  }
  return outside + wording.slice(from);
}

/** Whether a whole line is a closing clause (commencement, republication, 条文顺序作相应调整). */
export function isClosingLine(wording: Passage): boolean {
  return isClosing(wording.text, []);
}

/** 相应地，第十四条第（四）项末尾改为分号 · 将第五条中的……: no sentence of a law begins so. */
const ORDERS_OF_PLACE = new RegExp(
  `^(?:相应地|相应|同时|此外|另外|并)?，?(?:将|把|对|在|原)?(?:第[${NUMERAL_CHARACTERS}0-9]{1,7}条)(?:第[${NUMERAL_CHARACTERS}0-9（）]{1,7}[款项])*(?:末尾|句末|中|里|的[“"]|[“"]|改为|修改为|调整为|删|增|分为|[与和、]第)`,
);
/** 补偿费＝面积×单价: a line of a law without a stop. */
const FORMULAE = /[=＝×÷＋+/／]/;
/** 没有提到的条款仍按原规定执行。 目录根据上述修改作相应调整。: of the text itself no law speaks so. */
const OF_THE_TEXT =
  /^(?:此外|同时|另外)?，?(?:(?:本|该|原)?(?:公司)?[\u4e00-\u9fff]{0,12}(?:章程|条例|办法|规定|制度|细则|规则|公约|规约|手册|通知)(?:的|中的?)?)?(?:目录|(?:其他|其余|其它|没有|未|除)[^，。；“]{0,16}(?:条款|条文|内容|部分|规定))[^“；]{0,30}(?:调整|不变|执行|修改|照旧|保留|有效|不动)[。]?$/;
/** 特此公告。 此布。 以上修改自公布之日起执行。 */
const FORMULA =
  /^(?:(?:本次|此次)?(?:修改|修订|修正|变更|调整)后的[^，。；“]{0,20}自[^，。；“]{0,12}(?:[0-9〇零一二三四五六七八九十]日|公告|公布|发布|通过|表决)(?:之日)?起|[^，。；：“]{0,14}(?:签名|签字|签章|盖章|公章)(?:（[^（）]*）)?[：:]|特此|此布|此致|此令|敬请|望(?:各|全)|请(?:各|全|大家|遵照|互相)|(?:以上|上述)(?:各?(?:修改|修订|变更|决定|决议|通知)|各[节点处]|几[条处点]|事项(?:经|自|请))|本(?:决定|决议|修正案|通知|次修改|次修订)|记录人|抄送|签发|主题词|附：|(?:联系人|联系电话|联系方式|咨询电话)[：:]|以上(?:请|报告|意见)[^。]{0,8}。?$|(?:备注|注)：[^。]*(?:栏|摘录|本表|条款|条号|一式|本决定|原文)|(?:原有?|过去|以前|此前)的?(?:有关)?(?:规定|文件)[^。“]{0,16}(?:同时废止|为准)。?$|[^。“]{2,16}与本(?:决定|修正案)不一致|[^。“]{0,10}本修正案)/;
const PROSE = /[。；：！？][”’）】》]*[ \t\u3000]*$/;
const STOPPED = /[。；：，、！？”’）】》…][ \t\u3000]*$/;

/**
 * Whether a line is no text of a law, behind new text that has no marks of its own: a closing formula, a line without a stop that bears no label where its `first` line has
 * one (a signature, a date), or one that orders something of an article (第十五条中……改为……).
 */
export function isNoTextOfLaw(line: string, first: string): boolean {
  // 【第八条】删去…… 【新增】在第十二条后……
  const text = line.includes('【') ? normaliseWording({ text: line, origin: null }).text : line;
  const label = readLabel(text) ?? readListLabel(text);
  if (
    /^【(?:新增|增加|修改|删除|删去|取消|合并|调整)】/.test(text) ||
    /^(?:列入|放在|置于|位于|插入|排在)第/.test(text) ||
    speaksOfNumbers(text) ||
    OF_THE_TEXT.test(text)
  )
    return true;
  if (label === null && ORDERS_OF_PLACE.test(text) && ordersAmendment(text)) return true;
  if (label === null) return FORMULA.test(text) || (PROSE.test(first) && !STOPPED.test(text) && !FORMULAE.test(text) && !isBareHeading(text));
  return label.kind === 'article' && label.gap === '' && /^(?:[中的第“、和至由]|修改|删|增)/.test(text.slice(label.length)) && ordersAmendment(text);
}

/** 三、……修改为：“……。” 本决定自……起施行。 in one line: where the closing begins that the decision says of itself; -1 where none stands behind something else. */
export function closingInside(text: string): number {
  for (const { index, 0: gap } of text.matchAll(OF_ITSELF_BEHIND)) {
    const at = index + gap.length;
    const end = text.slice(at).search(/[。；]/);
    if (isClosing(normaliseWording({ text: end < 0 ? text.slice(at) : text.slice(at, at + end), origin: null }).text, [])) return at;
  }
  return -1;
}

const OF_ITSELF_BEHIND = /[。；”][ \t\u3000]*(?=(?:此外|另外|同时)?，?本(?:次)?(?:决定|修正案|决议)自)/g;

/** 本办法自……起施行: whether a line says so of a statute, and not of the decision, which is called as its title ends. */
export function commencesStatute(wording: string, title: string): boolean {
  const named = /^本(条例|办法|规定|细则|规则|法|章程|规程|标准)自[^“，。；]{2,20}起(?:施行|实施|生效)/.exec(wording);
  return named !== null && !title.trim().endsWith(named[1] as string);
}

/** Whether a line, its quotations masked, orders amendments and is no text of a law: as a whole, or up to a colon behind which new text stands. */
export function isInstructionLine(wording: Passage): boolean {
  const { text } = wording;
  if (!ordersAmendment(text)) return false;
  return isInstruction(text, []) || awaitsBeforeColon(text) || readHeading(text, false) !== null;
}

/**
 * Whether a line begins with an instruction: as a whole, or up to a colon behind which new text stands, or as a heading; `awaiting`: whether
 * the line as it stands ends where new text is announced.
 */
export function beginsInstruction(line: Passage, awaiting = false): boolean {
  const { text } = normaliseWording(withMarkOpen(line));
  if (awaiting) return awaitsText(text, []);
  return isInstructionLine({ text, origin: null }) || readHeading(text, true) !== null || (ordersAmendment(text) && LIKE_AN_ORDER.test(text));
}

/** How an item begins, also one that is not understood. */
const LIKE_AN_ORDER = /^(?:将|把|在|对|就|以|用|删|增加|新增|增设|取消|修改|第[^，。]{1,8}[条款项章节]|原第|《)|(?:^|[：:])[“"]|[：:]$/;

/** Only what stands in front of a quotation that is left open is the decision's own. */
function withMarkOpen(line: Passage): Passage {
  const open = /[“"](?![0-9]+”)/.exec(line.text)?.index ?? -1;
  return open < 0 ? line : mapCharacters(line, (c, i) => (i < open ? c : ''));
}

/**
 * Whether what stands behind a colon is no new text but an order: its first sentence is one (对第九条作如下修改：删去“甲”；……), or it changes words that it
 * quotes, understood or not (将大型水库的收费标准由“20”改为“18”, 提高为“18”).
 */
export function ordersChange(text: string): boolean {
  if (/^(?:将|把|对|在)/.test(text) && /“[0-9]+”[^，。；：“”]{0,8}为“[0-9]+”/.test(text)) return true;
  if (GIVES_TEXT.test(text)) return true;
  const first = text.slice(0, /[；。\n]/.exec(text)?.index ?? text.length);
  return isInstruction(first, []) || awaitsBeforeColon(first);
}

/** 将序号2的计分修改为“4分”。: all that stands behind the verb is what it is to be. */
const GIVES_TEXT = /^(?:将|把)[^“”，。；：]{2,40}(?:修改|调整|变更|更改|改)为：?“[0-9]+”[。；]?$/;

const MOST_BEFORE_COLON = 160;

function awaitsBeforeColon(text: string): boolean {
  for (let at = text.indexOf('：'); at >= 0 && at < MOST_BEFORE_COLON; at = text.indexOf('：', at + 1)) {
    if (awaitsText(text.slice(0, at + 1), [])) return true;
  }
  return false;
}

/**
 * Where the enacting words of a line end and an instruction begins (国务院决定：将《…》第七条……): 0 where the whole line is an instruction, null
 * where none is in it.
 */
export function enactingEnd(wording: string): number | null {
  if (!ordersAmendment(wording)) return null;
  if (isInstruction(wording, []) || awaitsBeforeColonWhole(wording)) return 0;
  for (const border of wording.matchAll(/：|决定(?:，|：)?|通过(?:，|：)|，(?=将|在|对第|删|增加|把)/g)) {
    const at = border.index + border[0].length;
    const rest = wording.slice(at);
    if (rest !== '' && (isInstruction(rest, []) || awaitsBeforeColonWhole(rest))) return at;
  }
  return null;
}

/** 将《…》第十四条修改为： and nothing behind: the text is on the lines below. */
function awaitsBeforeColonWhole(text: string): boolean {
  return /：$/.test(text) && awaitsText(text, []);
}

/** 第九届……决定对《…》作如下修改：, the words behind which the items stand. */
export function enactsBelow(wording: string): boolean {
  return /(?:(?:修改|修正|修订|调整|补充)(?:如下)?|，具体(?:内容)?如下)：$/.test(wording) && wording.includes('决定') && isEnacting(wording);
}

/** 经村“两委”提议，以下五条以新条文代替旧条文：: what is quoted stands in front of any order, and no place is named. */
function announces(wording: string): boolean {
  const quoted = wording.lastIndexOf('”') + 1;
  if (quoted === 0 || !wording.endsWith('：') || /[第《]/.test(wording) || wording.indexOf('“', quoted) >= 0) return false;
  return /以下|下列|如下/.test(wording.slice(quoted)) && !ordersAmendment(wording.slice(0, quoted));
}

/** 为贯彻“放管服”改革精神，……进行了清理。经……审议通过，决定对2部规章的部分条款予以修改。: why, with a term in marks, which nothing is done with, and that it is decided. */
function saysWhy(outside: string): boolean {
  if (
    !/^(?:为|根据|依据|依照|按照|经|因|鉴于)/.test(outside) ||
    !outside.includes('决定') ||
    /[编章节条款项目附](?:“|之?[前后中])|第[^，。；：]{1,8}[条款项章节]/.test(outside)
  )
    return false;
  return !/“[0-9]+”[^，。；：“”]{0,8}(?:为|成|至|到)：?“|(?:删去|删除|增加|加上|取消|去掉|代替|取代|替代|替换|改|换)“|[为：]“[0-9]+”/.test(outside);
}

/** Whether a line before the first item is enacting words: it names no place in a statute together with an order. */
export function isEnacting(said: string): boolean {
  // 签订了《……协议》（以下简称“原协议”）: how something is called, and no quotation of it.
  const wording = said.replace(/（(?:以下|下)?(?:简|统)?称(?:为)?“[0-9]+”）/g, '');
  if (announces(wording)) return true;
  const outside = wording.replace(/《(?:[^《》]|《[^《》]*》)*》/g, '');
  if (saysWhy(outside)) return true;
  if (
    (/“[0-9]+”/.test(wording) && ordersAmendment(outside) && !/^(?=[\s\S]*(?:修改|如下|决定)：$)[\s\S]*?(?:决定|通过|批准)/.test(outside)) ||
    isClosing(wording, []) ||
    awaitsText(wording, [])
  )
    return false;
  // “甲”提高到“乙”: whatever the verb, the one turns into the other.
  if (/“[0-9]+”(?![、和及与或以，。；：])[^，。；：“”]{1,8}“[0-9]+”/.test(wording)) return false;
  if (/第[^，。；：]{1,8}[条款项章节目]/.test(outside.replace(/第[^，。；：]{1,8}[届次号]/g, '')) && ordersAmendment(outside)) return false;
  if (/^(?:将|删|增加|把|取消)/.test(outside) || /^(?:第[^，。；：第]{1,8}[条款项])+：?$/.test(outside)) return false;
  return /[：。，；]$|决定$/.test(wording) || /决定|根据|通过|为了|为/.test(wording);
}
