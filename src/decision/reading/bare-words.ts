import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { join, placeOf, slice } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import type { Quote } from '../operation.ts';
import { turnsBareWords } from './bare-words-ahead.ts';
import { between, token } from './quotation-tokens.ts';

const WORDS = '(?:[\\u4e00-\\u7b2b\\u7b2d-\\u9fffA-Za-z0-9０-９〇%％.．、-]|(?<=[0-9])[：:](?=[0-9]))';
const WITHOUT_FROM = `(?:(?!由)${WORDS})`;
const TURNS =
  '(?:(?:修改|更改|变更|调整|替换|修订|修正|提高|降低|延长|缩短|改|换|变)(?:为|成|到|至)|(?:增加|减少|增|减|降|升|提升|上调|下调|扩大|缩小|压缩|放宽|延)(?:到|至|为))';
/** 里每户2辆，现因车位紧张，改为每户1辆: why, in front of the verb. */
const WHY = '(?:，(?:现?(?:因|由于|鉴于)[^，。；：“”《》第]{2,24}，)?现?)?';
/** 将第十二条中的五十人改为六十人: behind 中的, up to the verb; behind it, up to the end of the clause. Neither has a 第 (U+7B2C), which begins a place. */
const BEHIND_PLACE = new RegExp(
  `第[^，。；：“”《》]{0,12}[条款项目句](?:中|里|内)的?(${WITHOUT_FROM}{1,30}?)${WHY}${TURNS}(${WORDS}{1,30})(?=[，。；]|$)`,
  'g',
);
/** 第十三条会费由每年50元改为每年80元，……由……改为……: behind 由, a description of the place in front of it. */
const BEHIND_FROM = new RegExp(
  `(?:[条款项目句段]：?|[中里内，；])的?[\\u4e00-\\u9fffA-Za-z、]{0,32}?(?:由|从)(?:原来的?|原先的?|原定的?)?(${WORDS}{1,30}?)${TURNS}(${WORDS}{1,30})(?=[，。；]|$)`,
  'g',
);
/** 第十条、第十二条中的《房屋租赁证》修改为《房屋租赁登记备案证明》: titles have marks of their own, and are words like others. */
const TITLES = new RegExp(`第[^，。；：“”《》]{0,12}[条款项目句](?:中|里|内)的?(《[^《》“”]{1,40}》)${TURNS}：?(《[^《》“”]{1,40}》)(?=[，。；]|$)`, 'g');
/** 第一条中《中华人民共和国草原法》后增加“甲”: a title beside which words go. */
const BESIDE_TITLE = /(?:[条款项句](?:中|里|内)?的?)(《[^《》“”]{1,40}》)(?=(?:之)?[前后]面?[^，。；“]{0,2}(?:增加|增写|加上|加|增列|补充)：?“[0-9]+”)/g;
/** 第十八条第一段，休息半天改为休息一天: behind the comma after the place. */
const BEHIND_COMMA = new RegExp(
  `第[^，。；：“”《》]{0,12}[条款项句段][，：](?:将|把)?(${WITHOUT_FROM}{2,30}?)(?:统一|一律|现)?${TURNS}(${WORDS}{1,30})(?=[，。；]|$)`,
  'g',
);
/** 第十八条原成员出资总额120万元，现修正为360万元: what the place had. */
const BEHIND_WAS = new RegExp(
  `第[^，。；：“”《》]{0,12}[条款项]原(?:为|是|规定)?(${WITHOUT_FROM}{2,30}?)，(?:现|拟)?${TURNS}(${WORDS}{1,30})(?=[，。；]|$)`,
  'g',
);
const BARE = [BEHIND_FROM, BEHIND_PLACE, BEHIND_COMMA, BEHIND_WAS];

/** Where words stand that are changed without marks, in order, none inside another. */
function pairsIn(text: string): readonly RegExpExecArray[] {
  const patterns = text.includes('《') ? [...BARE, TITLES] : BARE;
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)]).sort((a, b) => a.index - b.index);
  let end = 0;
  return found.filter(({ index, 0: all }) => {
    if (index < end) return false;
    end = index + all.length;
    return true;
  });
}

/** 由宿舍总数的10%提高到15%: of an amount in place of an amount only that changes; what stands in front of it describes it. The old words themselves where they are no such. */
function amountIn(old: string, made: string): string {
  const unit = AMOUNT.exec(made)?.[1];
  const own = unit === undefined ? null : AMOUNT_BEHIND.exec(old);
  return own !== null && own[2] === unit ? own[1] + (own[2] ?? '') : old;
}

/** 由七名董事组成改为由九名董事组成: what the new words repeat of those in front is of the old ones, too. */
function whole(old: string, made: string, before: string): string {
  return before === '由' && made.startsWith('由') && !old.startsWith('由') ? `由${old}` : old;
}

/** 第四条，注册资本修改为人民币8000万元: an amount takes the place of an amount; that of which it is one is not replaced by it. */
function isOfOtherKind(old: string, made: string): boolean {
  return STARTS_AS_AMOUNT.test(made) && !HAS_AMOUNT.test(old) && old.at(-1) !== made.at(-1);
}

const DIGITS = '0-9０-９.．一二三四五六七八九十百千万亿两半〇';
const AMOUNT = new RegExp(`^[${DIGITS}]+([%％]|[\\u4e00-\\u9fff]{0,3})$`);
const STARTS_AS_AMOUNT = new RegExp(`^(?:人民币|每)?[${DIGITS}]+[^${DIGITS}]`);
const HAS_AMOUNT = new RegExp(`[${DIGITS}每]`);
const AMOUNT_BEHIND = new RegExp(`(?<=[^${DIGITS}])([${DIGITS}]+)([%％]|[\\u4e00-\\u9fff]{0,3})$`);

/**
 * A line, its quotations masked, in which words that a clause changes without marks stand as quotations, too, each pair told but titles, whose marks say where they end (D045; docs/semantics.md#unmarked-words). `understood` tells of a clause that it is
 * read as it is (第九条中的分号改为句号); `quotes` grows.
 */
export function withBareWords(printed: Passage, quotes: Quote[], understood: (clause: string) => boolean, report: (d: Diagnostic) => void): Passage {
  const line = withTitlesQuoted(printed, quotes);
  if (!turnsBareWords(line.text)) return line;
  const parts: Passage[] = [];
  let from = 0;
  for (const found of pairsIn(line.text)) {
    const [all, before = '', made = ''] = found;
    const behind = found.index + all.lastIndexOf(before, all.length - made.length - before.length);
    const old = whole(amountIn(before, made), made, line.text.charAt(behind - 1));
    if (isOfOtherKind(old, made)) continue;
    const titles = old.startsWith('《') && made.startsWith('《');
    // ，即“甲”改为“乙”: the same, to the letter.
    if (/^，即(?:将|把)?“/.test(line.text.slice(found.index + all.length, found.index + all.length + 5))) continue;
    if (!titles && understood(all.replace(/^[，；]/, ''))) continue;
    const end = found.index + all.length;
    const start = behind + before.length - old.length;
    if (!titles) report(diagnose('D045', placeOf(line, start, end), { old, new: made }));
    const shared = SHARED_OUT.test(line.text.slice(0, start));
    for (const [first, last] of [
      ...membersOf(line.text, start, start + old.length, made, shared),
      ...membersOf(line.text, end - made.length, end, old, shared),
    ]) {
      const [open, close] = [slice(line, first, first + 1), slice(line, last - 1, last)];
      quotes.push({ lines: [slice(line, first, last)], place: between(open, close) });
      parts.push(slice(line, from, first), token(quotes.length - 1, open, close));
      from = last;
    }
  }
  return parts.length === 0 ? line : join([...parts, slice(line, from)].filter((part) => part.text !== ''));
}

/** Titles beside which words go, as quotations. */
function withTitlesQuoted(line: Passage, quotes: Quote[]): Passage {
  const parts: Passage[] = [];
  let from = 0;
  for (const { index, 0: all, 1: title = '' } of line.text.includes('》') ? line.text.matchAll(BESIDE_TITLE) : []) {
    const [start, end] = [index + all.length - title.length, index + all.length];
    const [open, close] = [slice(line, start, start + 1), slice(line, end - 1, end)];
    quotes.push({ lines: [slice(line, start, end)], place: between(open, close) });
    parts.push(slice(line, from, start), token(quotes.length - 1, open, close));
    from = end;
  }
  return parts.length === 0 ? line : join([...parts, slice(line, from)].filter((part) => part.text !== ''));
}

/** 分别由15日、20日压缩为10日、15日: the stretches of words that are shared out, as many as the others are. */
function membersOf(text: string, start: number, end: number, others: string, shared: boolean): readonly (readonly [number, number])[] {
  const words = text.slice(start, end).split('、');
  if (!shared || words.length === 1 || words.length !== others.split('、').length) return [[start, end]];
  let at = start;
  return words.map((word): readonly [number, number] => {
    const from = at;
    at += word.length + 1;
    return [from, from + word.length];
  });
}

const SHARED_OUT = /分别[^，。；]{0,4}$/;
