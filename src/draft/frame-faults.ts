import { dateIn } from '../text/date.ts';
import type { BlankName, FrameFaultName } from '../words/drafting.ts';
import type { DraftOptions } from './types.ts';

/** The day on which a decision that does not name one enters into force, as decisions say it. */
export const PUBLICATION = '公布之日';

/** What is wrong with what was told about the frame of a decision; `other` is what it goes against, the body or the day of adoption. */
export interface FrameFault {
  readonly fault: FrameFaultName;
  readonly value: string;
  readonly other: string;
}

const NO_NAME = /[，。；：！？“”"'\n\r\t]|^.{0,2}$|^.{80}/;
/** 关于修改《…》的决定, 某条例修正案（二）. */
const DECISION = /(?:决定|修正案)(?:[（(][^（）()]+[）)])?$/;
const NUMERAL = '[〇零一二三四五六七八九十百千0-9０-９]+';
/** 第十四届全国人民代表大会常务委员会第七次会议, 国务院第82次常务会议, 第三次会议: the body, and which of its sessions. */
const SESSION = new RegExp(`^(.*?)第${NUMERAL}次[^，。；：“”《》第]{0,12}会议$`);
const TERM = new RegExp(`第${NUMERAL}届`, 'g');

/** What is wrong with the frame of a decision, as it was told; null where nothing is. What was not told is no fault. */
export function faultOfFrame({ title, body, session, date, inForce }: DraftOptions['frame']): FrameFault | null {
  if (title !== '' && (/[，。；：！？\n\r\t]/.test(title) || !DECISION.test(title))) return fault('title', title);
  if (body !== '' && (NO_NAME.test(body) || /[《》]|会议$/.test(body))) return fault('body', body);
  if (session !== '') {
    const match = NO_NAME.test(session) ? null : SESSION.exec(session);
    if (match === null) return fault('session', session);
    const named = bodyIn(match[1] ?? '');
    if (named === '' && body === '') return fault('no-body', session);
    if (named !== '' && body !== '' && !named.startsWith(bodyIn(body))) return fault('other-body', session, body);
  }
  const [adopted, effective] = [dateIn(date), dateIn(inForce)];
  if (adopted !== null && effective !== null && effective < adopted) return fault('too-early', inForce, date);
  return null;
}

function fault(name: FrameFaultName, value: string, other = ''): FrameFault {
  return { fault: name, value, other };
}

/** A body without the number of its term, its name in full: 某市第十六届人大常委会 becomes 某市人民代表大会常务委员会. */
function bodyIn(name: string): string {
  return name
    .replace(TERM, '')
    .replace(/\s/g, '')
    .replace(/人大(?!民)/g, '人民代表大会')
    .replace(/常委会/g, '常务委员会');
}

/** The blanks that are left in the wording of a decision: those of its frame, and what kind of instruments several are. */
export function blanksOf(frame: DraftOptions['frame'], kindKnown = true): readonly BlankName[] {
  const { body, session, date, inForce } = frame;
  return [
    ...(kindKnown ? [] : (['kind'] as const)),
    ...(date === '' ? (['date'] as const) : []),
    ...(body === '' && session === '' ? (['session'] as const) : []),
    ...(inForce === '' ? (['in-force'] as const) : []),
  ];
}
