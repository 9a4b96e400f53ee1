import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';
import { ordersAmendment } from './lexicon.ts';

/** What a drafter says about an order beside it: （说明：……） · 修改理由：……. */
const KIND = '(?:修改|修订|修正|删除|增加|起草|立法)?(?:说明|理由|依据|原因|背景)|备注|注';
const BRACKETED = new RegExp(`（(?:${KIND})：[^（）\\n]*(?:（[^（）\\n]*）[^（）\\n]*)*）`, 'y');
/** （第（四）项句末标点随之调整。）: what follows in any case. */
const FOLLOWS = /（(?:第?（[^（）\n]{1,4}）|[^（）\n]){0,24}(?:标点(?:符号)?|文字|序号|编号)(?:随之|相应|一并|同步)(?:地|作|做)?(?:调整|修改|改动)。?）/y;
const LABELLED = new RegExp(`(?:${KIND})：(?=[^\\n])[^。\\n]*`, 'y');

/** The end of the remark in brackets that stands at an offset; the offset itself where none does. */
export function behindBracketed(text: string, at: number): number {
  return text[at] === '（' ? Math.max(behind(BRACKETED, text, at), behind(FOLLOWS, text, at)) : at;
}

/** The end of the sentence at an offset that is a remark by its label; the offset itself where it is none. */
export function behindLabelled(text: string, at: number): number {
  return behind(LABELLED, text, at);
}

/** Whether a whole line is a remark and no text of a statute, which has notes (注：) of its own. */
export function isRemark(line: string): boolean {
  return !/^（?(?:备注|注)：/.test(line) && Math.max(behindBracketed(line, 0), behindLabelled(line, 0)) >= line.replace(/。$/, '').length && line !== '';
}

const PLACE = new RegExp(
  `第[${NUMERAL_CHARACTERS}0-9（）]{1,7}(?:分编|部分|[编章节条款项目句段])|附[件表录图则]|总则|名称|标题|题目|题注|目录|序言|[章节]名|(?:修改|调整|修订|修正)(?:如下)?[：:]?$`,
);

/** Whether a line says nothing that could be an order: it quotes nothing, names no place, and has no word that amends (a signature, a salutation, how a meeting went). */
export function ordersNothing(wording: string): boolean {
  return !/“[0-9]+”/.test(wording) && !PLACE.test(wording) && !ordersAmendment(wording.replace(/《(?:[^《》]|《[^《》]*》)*》/g, ''));
}

/** What may be an order that is worded badly: an amount that goes up or down, or that is said of anything but the meeting. */
const MOVES_AMOUNT = /[提降调改加减增升缩延放][^，。；]{0,6}[0-9一二三四五六七八九十百千万两半]/;
const AMOUNT = /[0-9一二三四五六七八九十百千万两半][多几]?(?:元|人|名|日|天|年|个月|次|倍|级|岁|户|%|％)/;
/** A sentence that rules something may be text of the statute. */
const NORM = /应当|必须|不得|可以|禁止|有权|依法|给予/;
const OF_MEETING = /会议|出席|应到|实到|表决|签[字名章]|盖章|公章|主持|[0-9〇○零一二三四五六七八九]{4}年/;
const RESOLVES = /^(?:同意|委托|授权|选举|聘任|任命|免去|批准|审议)/;

/** 本次修订尚需提交股东大会审议 · 委托周某办理变更登记手续: what is still to be done about the decision. */
const PROCEEDS =
  /^(?:本次|上述|以上|本|该)?(?:修订|修改|变更|事项|议案|章程修正案)[^，。；：“”第]{0,12}(?:尚需|尚须|还需|还须|需|须|应|将)(?:提交|报请?|经|由)[^“”第]*(?:审议|批准|备案|核准|登记|审查)[^“”第]{0,12}[。；]?$|^(?:以上|上述|前述|本次)(?:修订|修改)?(?:内容|事项|条款)?已(?:经)?(?:写入|载入|纳入|反映)[^“”第]{2,30}[。；]?$|^(?:同时)?，?(?:委托|授权|责成|指定)[^，。；：“”第]{2,30}(?:办理|负责|落实|全权)[^“”第]{0,40}[。；]?$/;

/** Whether a line resolves something of its own (同意选举某某为董事), or says what is still to be done about the decision. */
export function isResolution(line: string): boolean {
  return RESOLVES.test(line) || PROCEEDS.test(line);
}

/** The end of the line that begins at an offset where it orders nothing of the text: who is present, what was resolved on the matter, a signature; the offset itself where it may. */
export function behindQuietLine(text: string, at: number): number {
  if (at > 0 && text[at - 1] !== '\n') return behindProceeding(text, at);
  const stop = text.indexOf('\n', at);
  const end = stop < 0 ? text.length : stop;
  const line = text.slice(at, end);
  if (line.length < 4 || PLACE.test(line) || /“[0-9]+”/.test(line)) return at;
  return isResolution(line) ||
    (ordersNothing(line) && !ordersAmendment(line) && !NORM.test(line) && !MOVES_AMOUNT.test(line) && (!AMOUNT.test(line) || OF_MEETING.test(line)))
    ? end
    : at;
}

/** The end of a sentence, behind others of its line, that says what is still to be done about the decision. */
function behindProceeding(text: string, at: number): number {
  if (!/[。；]/.test(text[at - 1] as string)) return at;
  const sentence = /^[^。；\n]*/.exec(text.slice(at))?.[0] ?? '';
  return PROCEEDS.test(sentence) ? at + sentence.length : at;
}

/** The words of a remark, without brackets and label. */
export function saidIn(remark: string): string {
  return remark.slice(remark.indexOf('：') + 1).replace(/）$/, '');
}

function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
