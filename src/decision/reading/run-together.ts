import { DATE } from '../../text/date.ts';
import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';
import { slice, trim } from '../../text/passage.ts';
import type { Line, Passage } from '../../text/source.ts';
import { speaksOfNumbers } from '../language/renumbering.ts';
import { readNumber } from './numbers.ts';

/** A title, and more behind a gap: 某市……关于修改《……》的决定 （2020年5月1日……通过） ……决定：一、……. */
const TITLE_AND_MORE = /^[^，。；：:“”]{2,80}?(?:的决定|修正案)(?=[ \t\u3000]+[^ \t\u3000].{20})/;
const NOTE_AND_MORE = new RegExp(`^[（(]${DATE}[^（）()]{2,200}[）)](?=[ \\t\\u3000]*[^ \\t\\u3000])`);

/** Pages lose the ends of lines: the title, and the adoption note, that stand on one line with what follows them are lines of their own. */
export function withTitleApart(lines: readonly Passage[]): readonly Passage[] {
  const [first, ...rest] = lines;
  const title = first && TITLE_AND_MORE.exec(first.text);
  if (!title) return lines;
  const behind = behindOf(first, title[0].length);
  const note = NOTE_AND_MORE.exec(behind.text);
  const parts = note === null ? [behind] : [slice(behind, 0, note[0].length), behindOf(behind, note[0].length)];
  return [slice(first, 0, title[0].length), ...parts, ...rest];
}

/**
 * 增加一款，作为第四款：村民委员会应当协助。原第四款改为第五款。 · ……。以后条款序号顺延。 Behind new text without marks, and on its line, stands an order: a line of its own, so that the text ends before it.
 */
export function withOrdersApart(line: Line, orders: (text: Passage) => boolean, closes: (text: Passage) => boolean): readonly Line[] {
  const { text } = line;
  if (line.row !== undefined) return [line];
  const parts: Line[] = [];
  let from = 0;
  // Where the sentence begins that is looked at.
  let sentence = 0;
  let colon = -1;
  let quoted = 0;
  let marked = false;
  const rest = (end: number): Line => (from === 0 && end === text.length ? line : trim(slice(line, from, end)));
  for (let at = 0; at < text.length; at++) {
    const c = text[at] as string;
    const stop = c === '。' || c === '；';
    if (
      stop &&
      ((quoted <= 0 && beginsItem(text, at + 1)) || (c === '。' && !marked && colon < 0 && numbersFollow(text, at + 1) && !orders(own(line, sentence, at + 1))))
    ) {
      parts.push(trim(slice(line, from, at + 1)));
      [from, sentence, colon, quoted, marked] = [at + 1, at + 1, -1, 0, false];
      continue;
    }
    if (stop) sentence = at + 1;
    if (c === '“' || c === '”') {
      quoted += c === '“' ? 1 : -1;
      marked = true;
      colon = -1;
    } else if ((c === '：' || c === ':') && quoted === 0) colon = at;
    else if (c === '（' && colon >= 0 && SAYS_WHERE.test(text.slice(at)) && /[。；]/.test(text[at - 1] ?? ''))
      return [...parts, rest(at), slice(line, at + 1, text.lastIndexOf('）'))];
    else if (stop && colon >= 0 && at - colon > 1 && beginsOrder(text, at + 1)) {
      const behind = slice(line, at + 1);
      if (at - colon > SHORTEST_TEXT ? orders(behind) : closes(behind)) return [...parts, trim(slice(line, from, at + 1)), trim(behind)];
      colon = -1;
    }
  }
  return [...parts, rest(text.length)];
}

/** A sentence without the number of the item that it begins. */
function own(line: Line, start: number, end: number): Passage {
  const sentence = slice(line, start, end);
  return slice(sentence, readNumber(sentence.text, true)?.length ?? 0);
}

/** （列入第四章第二十一条之后） behind the new text. */
const SAYS_WHERE = /^（(?:列入|放在|置于|位于|插入|排在)[^（）]{2,40}）[。；]?$/;

/** A text of law is longer than 删去 and the like. */
const SHORTEST_TEXT = 8;

/** （二）损毁标志。原第六条以后各条序号顺延。: whether what stands behind the last line of a text is of numbers, and no text. */
function numbersFollow(text: string, at: number): boolean {
  const stop = text.indexOf('。', at);
  return speaksOfNumbers(text.slice(at, stop < 0 ? text.length : stop + 1));
}

/** ……。二、第九条第二款……: the next item on the line. */
function beginsItem(text: string, at: number): boolean {
  ITEM_BEGINS.lastIndex = at;
  return ITEM_BEGINS.test(text);
}

const ITEM_BEGINS = new RegExp(
  `[ \\t\\u3000]*[${NUMERAL_CHARACTERS}]{1,3}、(?:(?:将|把|在|对|原|删去|删除|增加)?第[${NUMERAL_CHARACTERS}0-9]{1,7}[编章节条])`,
  'y',
);

function beginsOrder(text: string, at: number): boolean {
  ORDER_BEGINS.lastIndex = at;
  return ORDER_BEGINS.test(text);
}

const ORDER_BEGINS = new RegExp(
  `[ \\t\\u3000]*(?:(?:原|将|把)?第[${NUMERAL_CHARACTERS}0-9（）]{1,7}[条款项]|(?:此外|同时|相应地|并)?，?(?:将|对|把)?(?:原|以后|此后|其后|之后|后面|后续|其余|其他|本)?(?:的|各)?(?:条文|条款|章节|章程|序号|条|款|项))`,
  'y',
);

function behindOf(line: Passage, at: number): Passage {
  return trim(slice(line, at));
}
