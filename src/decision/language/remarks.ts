import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';
import { ordersAmendment } from './lexicon.ts';

/** What a drafter says about an order beside it: （说明：……） · 修改理由：……. */
const KIND = '(?:修改|修订|修正|删除|增加|起草|立法)?(?:说明|理由|依据|原因|背景)|备注|注';
const BRACKETED = new RegExp(`（(?:${KIND})：[^（）\\n]*(?:（[^（）\\n]*）[^（）\\n]*)*）`, 'y');
const LABELLED = new RegExp(`(?:${KIND})：(?=[^\\n])[^。\\n]*`, 'y');

/** The end of the remark in brackets that stands at an offset; the offset itself where none does. */
export function behindBracketed(text: string, at: number): number {
  return text[at] === '（' ? behind(BRACKETED, text, at) : at;
}

/** The end of the sentence at an offset that is a remark by its label; the offset itself where it is none. */
export function behindLabelled(text: string, at: number): number {
  return behind(LABELLED, text, at);
}

/** Whether a whole line is a remark and no text of a statute, which has notes (注：) of its own. */
export function isRemark(line: string): boolean {
  return !/^（?(?:备注|注)：/.test(line) && Math.max(behindBracketed(line, 0), behindLabelled(line, 0)) >= line.replace(/。$/, '').length && line !== '';
}

const PLACE = new RegExp(`第[${NUMERAL_CHARACTERS}0-9（）]{1,7}(?:分编|部分|[编章节条款项目句段])`);

/** Whether a line says nothing that could be an order: it quotes nothing, names no place, and has no word that amends (a signature, a salutation, how a meeting went). */
export function ordersNothing(wording: string): boolean {
  return !/“[0-9]+”/.test(wording) && !PLACE.test(wording) && !ordersAmendment(wording.replace(/《(?:[^《》]|《[^《》]*》)*》/g, ''));
}

/** The words of a remark, without brackets and label. */
export function saidIn(remark: string): string {
  return remark.slice(remark.indexOf('：') + 1).replace(/）$/, '');
}

function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
