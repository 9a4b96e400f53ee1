import { placeOf } from './passage.ts';
import { offsetAt, type Passage, type Place } from './source.ts';

/** A mark that is not printed as Chinese prints have it, where it stands in its document. */
export interface UnusualMark {
  readonly place: Place;
  readonly mark: string;
  readonly instead: string;
}

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' };
const HAN = /[\u3400-\u9fff〇]/;
const BESIDE = /[\u3400-\u9fff〇，。；：、（）《》〈〉“”‘’]/;

/**
 * The marks of half width that stand beside Chinese words in a passage, as its document prints them: 为了,制定 and 条例(试行). Brackets are looked at in
 * pairs, since one alone may not become wide; marks inside figures and Latin words (12:30, GB(A)) are theirs, and so is a stop, which 1. has as well.
 */
export function halfWidthMarks(passage: Passage): readonly UnusualMark[] {
  const { text, origin } = passage;
  if (origin === null) return [];
  const { raw } = origin.source;
  const open: number[] = [];
  const found = new Set<number>();
  for (let i = 0; i < text.length; i++) {
    const printed = raw[offsetAt(origin, i)] as string;
    if (WIDE[printed] === undefined || (text[i] !== printed && text[i] !== WIDE[printed])) continue;
    if (printed === '(') open.push(i);
    else if (printed === ')') {
      const from = open.pop();
      if (from === undefined || !(BESIDE.test(text[from - 1] ?? '') || HAN.test(text.slice(from, i)))) continue;
      found.add(from);
      found.add(i);
    } else if (BESIDE.test(text[i - 1] ?? '') || (BESIDE.test(text[i + 1] ?? '') && !/[A-Za-z]/.test(text[i - 1] ?? ''))) found.add(i);
  }
  return [...found]
    .sort((a, b) => a - b)
    .flatMap((i) => {
      const place = placeOf(passage, i, i + 1);
      const mark = raw[offsetAt(origin, i)] as string;
      return place === null ? [] : [{ place, mark, instead: WIDE[mark] as string }];
    });
}

const OTHER_QUOTES: Readonly<Record<string, 0 | 1 | null>> = { '"': null, '＂': null, '「': 0, '」': 1 };

/**
 * The quotation marks of a passage that are not “” (or the pair given), as its document prints them. Straight ones open and close by turns; `instead` is ''
 * where their number is odd.
 */
export function otherQuotes(passage: Passage, pair: '“”' | '‘’' = '“”'): readonly UnusualMark[] {
  const { text, origin } = passage;
  if (origin === null) return [];
  const at = [...Array(text.length).keys()].map((i) => origin.source.raw[offsetAt(origin, i)] ?? '');
  const straight = at.filter((mark) => OTHER_QUOTES[mark] === null).length;
  let seen = 0;
  return at.flatMap((mark, i): readonly UnusualMark[] => {
    const side = OTHER_QUOTES[mark];
    const place = side === undefined ? null : placeOf(passage, i, i + 1);
    if (side === undefined || place === null) return [];
    const turn = side ?? (straight % 2 === 0 ? seen++ % 2 : null);
    return [{ place, mark, instead: turn === null ? '' : (pair[turn] as string) }];
  });
}
