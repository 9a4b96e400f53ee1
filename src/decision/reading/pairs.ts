import { readLabel, readListLabel } from '../../statute/label.ts';
import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';
import { join, mapCharacters, slice, trim } from '../../text/passage.ts';
import type { Line, Passage } from '../../text/source.ts';
import { type Columns, cellsOf, headOf, isSpacedHead, rowOf } from './columns.ts';
import { saidAt } from './layout-words.ts';
import { beginsInstruction, isNoTextOfLaw } from './lines.ts';
import { readNumber } from './numbers.ts';
import { GONE, instruction } from './pair-instruction.ts';

const ALTERED = '(?:修改|修订|变更|调整|修正|更改)';
/** 条款, 章程条款, 条文内容: what the texts are called; of what they are. */
const TEXTS = '(?:公司)?(?:章程|制度|办法|规定|条例)?(?:的)?(?:条款|条文|文本|文字|表述|内容|规定|文)?(?:内容|文字)?';
const OLD = `(?:原(?:来|有)?(?:的)?|${ALTERED}(?:之)?前(?:的)?|现行(?:的)?|旧(?:的)?)${TEXTS}(?:为|是|如下)?`;
const NEW = `(?:(?:拟)?(?:改|变更|调整|修改|修订)为|现?(?:拟)?(?:将其)?${ALTERED}后(?:的)?${TEXTS}(?:为|是|如下)?|现?(?:拟)?${ALTERED}为|现(?:拟)?(?:改)?为?|现${TEXTS}(?:为|是|如下)?|新(?:的)?(?:条款|条文|内容)?(?:为|是|如下)?)`;
const OLD_LINE = new RegExp(`^${OLD}[：:][ \\u3000]*(?=第)`);
const NEW_LINE = new RegExp(`^${NEW}[：:][ \\u3000]*`);

/**
 * Old and new text side by side, as charters and many ministries amend: 原条款：第十四条……¶现修改为：第十四条……, or two columns 修改前 · 修改后. Each
 * pair becomes 原第十四条：“……”修改为：“……”, every character where it stood; so the old text is checked against the base (docs/language.md#side-by-side).
 */
export function pairedLines(printed: readonly Line[]): { readonly lines: readonly Line[] } {
  const lines = withHeadsJoined(printed.map(withLabelOut).flatMap(apart));
  const out: Line[] = [];
  let columns: Columns | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (isSpacedHead(line)) continue;
    const numbered = numberOfPair(lines, i);
    if (numbered !== null) {
      const pair = unquotedPair(lines, i + 1, 0, OLD_LINE.exec((lines[i + 1] as Line).text)?.[0].length ?? 0);
      const [first, ...others] = pair?.lines ?? [];
      if (pair !== null && first !== undefined) {
        out.push(join([numbered, first]), ...others);
        i = pair.last;
        continue;
      }
    }
    const cells = cellsOf(line);
    if (cells !== null) {
      const head = headOf(cells);
      if (head !== null) {
        columns = head;
        continue;
      }
      if (columns !== null && cells.every((cell) => /^:?-+:?$/.test(cell.text))) continue;
      const row = columns === null ? null : rowOf(cells, columns);
      if (row !== null) {
        out.push(...row);
        continue;
      }
    }
    const length = readNumber(line.text, false)?.length ?? 0;
    const opens = /[原修现]/.test(line.text[length] ?? '') ? opensOld(line.text.slice(length)) : null;
    const label = opens === null ? null : readLabel(line.text.slice(length + opens[0].length));
    if (opens !== null && label?.kind === 'article') {
      const read = unquotedPair(lines, i, length, opens[0].length);
      if (read !== null) {
        out.push(...read.lines);
        i = read.last;
        continue;
      }
    }
    out.push(line);
  }
  return { lines: out };
}

/** 原条款“第九条　甲” as 原第九条：“甲”; 原条款第十条中“甲” as 原第十条中“甲”. */
function withLabelOut(line: Line): Line {
  const [all, number = '', mark, label = ''] = LABEL_INSIDE.exec(line.text) ?? [];
  if (all === undefined || line.row !== undefined) return line;
  const named = slice(line, number.length, number.length + 1);
  const rest = slice(line, all.length);
  const said = mark === undefined ? [] : [slice(line, all.trimEnd().length - label.length, all.trimEnd().length), saidAt(rest, '：“')];
  return join([slice(line, 0, number.length), named, ...said, rest].filter(({ text }) => text !== ''));
}

const LABEL_INSIDE = new RegExp(
  `^((?:[${NUMERAL_CHARACTERS}0-9]{1,3}[、.．]|[（(][${NUMERAL_CHARACTERS}0-9]{1,3}[）)])?[ \\u3000]*)原(?:章程|办法|制度)?(?:条款|条文|文)(?:(?=第)|(“)(第[${NUMERAL_CHARACTERS}0-9]{1,7}条(?:第[${NUMERAL_CHARACTERS}0-9]{1,4}款)?)[ \\u3000]+)`,
);

/** 第六条¶原文：甲¶改为：乙: the article in front of both texts. 修订前： and 修订后： on lines of their own head the lines under them, where these are an article. */
function withHeadsJoined(lines: readonly Line[]): readonly Line[] {
  const out: Line[] = [];
  // Whether 修改前： stood alone under a place, and the old text below it: so does 修改后：.
  let open = false;
  for (let i = 0; i < lines.length; i++) {
    const [line, next, third] = [lines[i] as Line, lines[i + 1], lines[i + 2]];
    const spread = next !== undefined && third !== undefined && HEAD_ALONE.test(next.text) ? underPlace(line, join([next, third])) : null;
    if (spread !== null) {
      out.push(spread);
      open = true;
      i += 2;
      continue;
    }
    const inside = pairUnderPlace(lines, i);
    const added = inside === null ? additionUnderHead(lines, i) : null;
    if (inside !== null || added !== null) {
      out.push(...(inside?.lines ?? added ?? []));
      i += inside === null ? 1 : inside.last - i;
      continue;
    }
    const under = next === undefined || line.row !== undefined ? null : underPlace(line, next);
    if (under !== null) {
      out.push(under);
      i++;
      continue;
    }
    const heads =
      HEAD_ALONE.test(line.text.slice(readNumber(line.text, false)?.length ?? 0)) &&
      next !== undefined &&
      line.row === undefined &&
      (readLabel(next.text)?.kind === 'article' || (open && NEW_LINE.test(line.text)));
    out.push(!heads ? line : /[：:]$/.test(line.text) ? join([line, next]) : join([line, saidAt(next, '：'), next]));
    if (heads) i++;
  }
  return out;
}

/** 一、第六条第（三）项¶原文：（三）甲¶改为：（三）乙: a place inside an article in front of both texts, each of them one line. Null where they are more, or the place is an article. */
function pairUnderPlace(lines: readonly Line[], at: number): { readonly lines: readonly Passage[]; readonly last: number } | null {
  const line = lines[at];
  const [old, made, last] = underHeads(lines, at + 1);
  if (line === undefined || old === undefined || made === undefined || line.row !== undefined) return null;
  const number = readNumber(line.text, false)?.length ?? 0;
  const place = trim(slice(line, number));
  const [says, becomes] = [OLD_HEADED.exec(old.text), NEW_LINE.exec(made.text)];
  if (!PLACE_INSIDE.test(place.text) || says === null || becomes === null) return null;
  const [before, after] = [slice(old, says[0].length), slice(made, becomes[0].length)];
  if (/^[“"]/.test(before.text) || /^[“"]/.test(after.text) || before.text === '') return null;
  const said = place.text.replace(/[：:]$/, '').length;
  const own = [saidAt(place, '原'), slice(place, 0, said), saidAt(before, '：“'), before];
  const item = slice(line, 0, number);
  const full = (text: Passage): Passage => saidAt(slice(text, Math.max(0, text.text.length - 1)), '”。');
  const parts = GONE.test(after.text.trim())
    ? [item, saidAt(place, '删去'), ...own, full(before)]
    : [item, ...own, saidAt(after, '”修改为：“'), after, full(after)];
  return { lines: [join(parts.filter(({ text }) => text !== ''))], last };
}

/** The old text and the new one of one line each, behind their heads or, where these stand alone, below them; and the last line of the two. */
function underHeads(lines: readonly Line[], at: number): readonly [Passage | undefined, Passage | undefined, number] {
  const [first, second, third, fourth, behind] = lines.slice(at, at + 5);
  const alone = first !== undefined && third !== undefined && HEAD_ALONE.test(first.text) && HEAD_ALONE.test(third.text);
  if (!alone || second === undefined || fourth === undefined) return [first, second, at + 1];
  const ends = behind === undefined || readNumber(behind.text, false) !== null || BEHIND_PAIRS.test(behind.text) || isNoTextOfLaw(behind.text, fourth.text);
  return ends ? [join([first, second]), join([third, fourth]), at + 3] : [first, second, at + 1];
}

/** （六）新增第十九条，原第十九条至第二十四条顺延……¶修改后：甲: an order to add, and its text under the head of the new texts. */
function additionUnderHead(lines: readonly Line[], at: number): readonly Passage[] | null {
  const [line, made, next] = lines.slice(at, at + 3);
  const becomes = made === undefined ? null : NEW_LINE.exec(made.text);
  if (line === undefined || made === undefined || becomes === null || line.row !== undefined || !ADDS_ONE.test(line.text)) return null;
  // What the text goes on with stands on lines of its own, which nothing tells apart from what is said behind it.
  const ends = next === undefined || readNumber(next.text, false) !== null || BEHIND_PAIRS.test(next.text) || isNoTextOfLaw(next.text, made.text);
  const text = slice(made, becomes[0].length);
  if (!ends || text.text === '' || /^[“"]/.test(text.text)) return null;
  const order = slice(line, 0, line.text.replace(/[。；：:]$/, '').length);
  return [join([order, saidAt(text, '：“'), text, saidAt(slice(text, text.text.length - 1), '”。')])];
}

const ADDS_ONE = new RegExp(`(?:新增|增加|增设|增列)(?:一条，?(?:作为|为))?第[${NUMERAL_CHARACTERS}0-9]{1,7}条(?:[，；。：:]|$)`);
/** 第六条第（三）项 */
const PLACE_INSIDE = new RegExp(`^第[${NUMERAL_CHARACTERS}0-9]{1,7}条(?:第?[${NUMERAL_CHARACTERS}0-9（(）)]{1,6}[款项句])+[：:]?$`);

/** 二、第六条 and below it 原文：甲 as 二、原条款：第六条　甲. */
function underPlace(line: Line, next: Line): Line | null {
  const number = slice(line, 0, readNumber(line.text, false)?.length ?? 0);
  const bracketed = /^[【[［]([^【】[\]［］]{2,12})[】\]］]$/.test(line.text.slice(number.text.length).trim());
  const own = trim(slice(line, number.text.length));
  const place = bracketed ? slice(own, 1, own.text.length - 1) : own;
  const old = OLD_HEADED.exec(next.text);
  const label = readLabel(place.text);
  if (old === null || label?.kind !== 'article' || !/^[：:]?$/.test(place.text.slice(label.length).trim())) return null;
  const parts = [number, saidAt(place, '原条款：'), slice(place, 0, label.length), saidAt(place, '　'), slice(next, old[0].length)];
  return join(parts.filter((part) => part.text !== ''));
}

const OLD_HEADED = new RegExp(`^${OLD}[：:][ \\u3000]*(?=[^第 \\u3000])`);
/** 修改前： · 原条款, on a line of its own. */
const HEAD_ALONE = new RegExp(`^(?:(?:${OLD}|${NEW})[：:]|(?=.{3,8}$)(?:原|现|旧|新|${ALTERED}[前后])(?:的)?(?:条款|条文|内容|文字))$`);

/** 原条款：第四条……, 原章程第四条：……: what stands in front of the article, where old text without marks begins. */
function opensOld(text: string): RegExpExecArray | null {
  return OLD_LINE.exec(text) ?? OLD_NAMED.exec(text);
}

const OLD_NAMED = new RegExp(
  `^原(?:有|来)?(?:的)?(?:公司)?(?:章程|条例|办法|规定|规则|制度|条文|文)?(?=第(?:[${NUMERAL_CHARACTERS}]+|[0-9]+)条(?:[：:][ \\u3000]*|[ \\u3000]+)[^“"「『 \\u3000])`,
);

/** 原第四条：……。现修改为：……。 in one line: as two lines. */
function apart(line: Line): readonly Line[] {
  if (line.row !== undefined || /[“"「『]/.test(line.text)) return [line];
  const length = readNumber(line.text, false)?.length ?? 0;
  // 二、第五条修正前：, with the old text below it.
  const place = PLACE_OVER_OLD.exec(line.text.slice(length))?.[1];
  if (place !== undefined) return [slice(line, 0, length + place.length), slice(line, length + place.length)];
  const made = opensOld(line.text.slice(length)) === null ? null : NEW_INSIDE.exec(line.text);
  if (made === null) return [line];
  const at = made.index + made[0].length;
  return [trim(slice(line, 0, at)), slice(line, at)];
}

const PLACE_OVER_OLD = new RegExp(`^((?:第?[（(]?[${NUMERAL_CHARACTERS}0-9]{1,7}[）)]?[条款项])+)(?:的)?(?=${OLD}[：:][ \\u3000]*$)`);
const NEW_INSIDE = new RegExp(`[。；！](?=[ \\u3000]*${NEW}[：:])`);

/** 原条款：第十四条……¶现修改为：第十四条……, each up to the next pair, item or closing line. */
function unquotedPair(lines: readonly Passage[], from: number, length: number, lead: number): { lines: readonly Passage[]; last: number } | null {
  const first = lines[from] as Passage;
  const head = slice(first, length + lead);
  const label = readLabel(head.text);
  if (label === null || /[“"]/.test(head.text[label.length + label.gap.length] ?? '')) return null;
  const old: Passage[] = [slice(head, label.length + label.gap.length)];
  let at = from + 1;
  while (at < lines.length && !NEW_LINE.test((lines[at] as Passage).text)) {
    if (readNumber((lines[at] as Passage).text, false) !== null && OLD_LINE.test((lines[at] as Passage).text)) return null;
    old.push(lines[at++] as Passage);
  }
  const opening = lines[at];
  const opens = opening && NEW_LINE.exec(opening.text);
  if (opening === undefined || opens == null) return null;
  const newHead = slice(opening, opens[0].length);
  if (/^[“"]/.test(newHead.text)) return null;
  const own = readLabel(newHead.text);
  const made: Passage[] = [own?.kind === 'article' ? slice(newHead, own.length + own.gap.length) : newHead];
  const number = slice(head, 0, label.length);
  at++;
  while (at < lines.length) {
    const { text } = lines[at] as Passage;
    if ((readNumber(text, false) !== null && !isMember(lines[at] as Passage, made)) || OLD_LINE.test(text) || numberOfPair(lines, at) !== null) break;
    if (BEHIND_PAIRS.test(text) || isNoTextOfLaw(text, newHead.text)) break;
    made.push(lines[at++] as Passage);
  }
  const label2 = own?.kind === 'article' ? slice(newHead, 0, own.length) : number;
  const pairs = paired(articlesOf(number, old), articlesOf(label2, made));
  if (pairs === null) return null;
  const item = slice(first, 0, length);
  return {
    lines: pairs.flatMap(([before, after], i) => instruction(i === 0 ? item : slice(item, 0, 0), before.number, before.lines, after.number, after.lines)),
    last: at - 1,
  };
}

/** Whether a line counts on in a list of the text before it: 下列情形：¶（一）甲¶（二）乙; behind ……, it may begin anywhere. */
function isMember(line: Passage, before: readonly Passage[]): boolean {
  const label = readListLabel(line.text);
  const last = before[before.length - 1]?.text ?? '';
  const rest = line.text.slice((label?.length ?? 0) + (label?.gap.length ?? 0));
  if (label === null || opensOld(rest) !== null || beginsInstruction(slice(line, line.text.length - rest.length))) return false;
  const same = before.findLast(({ text }) => readListLabel(text)?.kind === label.kind);
  const { number } = label.ordinal;
  const follows = same !== undefined && readListLabel(same.text)?.ordinal.number === number - 1;
  return follows || /^[ \u3000]*…+[ \u3000]*$/.test(last) || (number === 1 && /[：:]$/.test(last));
}

/** An article without its marks. */
interface Article {
  readonly number: Passage;
  readonly lines: readonly Passage[];
}

/** The articles of a side, of which the first has its number and its paragraphs told apart. */
function articlesOf(number: Passage, lines: readonly Passage[]): readonly Article[] {
  const articles: { number: Passage; lines: Passage[] }[] = [{ number, lines: [] }];
  for (const [i, line] of lines.entries()) {
    const label = i === 0 ? null : readLabel(line.text);
    if (label?.kind !== 'article' || label.gap === '') articles[articles.length - 1]?.lines.push(line);
    else articles.push({ number: slice(line, 0, label.length), lines: [slice(line, label.length + label.gap.length)] });
  }
  return articles;
}

/** As many articles on one side as on the other, one by one; null where there are not. */
function paired(old: readonly Article[], made: readonly Article[]): readonly (readonly [Article, Article])[] | null {
  return old.length === made.length ? old.map((article, i) => [article, made[i] as Article]) : null;
}

/** What stands behind the last pair, and is no text of an article. */
const BEHIND_PAIRS =
  /施行|生效|重新公布|(?:其他|其余|其它)(?:的)?(?:各?条款?|条文|内容|部分|章节)|保持原文|未(?:列出|涉及|修改|修订|提及)的?(?:条款|条文|内容|部分)|特此公告|^除?(?:以上|上述|本次|此次|前述)|^(?:备注|注|附|说明|提示)[：:]/;

/** The number of the pair under a line where it stands there by itself (2 · 序号3 · 第四处 · （五）), as that of an item: 2、. */
function numberOfPair(lines: readonly Passage[], at: number): Passage | null {
  const number = OLD_LINE.test(lines[at + 1]?.text ?? '') ? PAIR_NUMBER.exec((lines[at] as Passage).text.trim())?.[1] : undefined;
  return number === undefined ? null : mapCharacters(lines[at] as Passage, (_, i) => (i === 0 ? `${number}、` : ''));
}

const PAIR_NUMBER = new RegExp(`^(?:序号[：:]?|第|[（(])?([${NUMERAL_CHARACTERS}0-9]{1,4})(?:处|项|点|个|[）)])?[、.．]?$`);
