import { LAST, lastStep, type Segment, type Sentences, type Step } from '../../statute/address.ts';
import { parseNumeral } from '../../text/numeral.ts';
import type { WrittenAddress } from './written.ts';

/** What lies between the ends of a range is named one by one; a range of more than this many is not understood. */
const MOST_IN_RANGE = 1000;

/** 三、四、五 · （一）至（三）: every number meant; '' stands for those of a range that is too long. */
export function sharedNumbers(written: string): readonly string[] {
  const parts = written.replace(/[（）第]/g, '').split(/(至|到|－|—|-|～)|、|和|以及|及|与|，/);
  const numbers: string[] = [];
  let range = false;
  for (const part of parts) {
    if (part === undefined || part === '') continue;
    if (/^[至到－—～-]$/.test(part)) {
      range = true;
      continue;
    }
    const [from, to] = [parseNumeral(numbers[numbers.length - 1] ?? ''), parseNumeral(part)];
    if (range && from !== null && to !== null) {
      if (to - from > MOST_IN_RANGE) numbers.push('');
      else for (let n = from + 1; n < to; n++) numbers.push(String(n));
    }
    numbers.push(part);
    range = false;
  }
  return numbers;
}

/** 第二句, 第二句至第四句, 末句, 后两句: the sentences meant; null where a numeral cannot be read. */
export function sentencesOf(found: RegExpExecArray): Sentences | null {
  const numerals = found.slice(1, 7).concat(found.slice(9));
  if (numerals.some((numeral) => numeral !== undefined && !parseNumeral(numeral))) return null;
  const [, from, to, one, other, low, high, first, last, behind, before] = found;
  const value = (numeral: string | undefined): number => parseNumeral(numeral ?? '') ?? 1;
  if (first !== undefined) return { from: 1, to: 1 };
  if (last !== undefined) return { from: LAST, to: LAST };
  if (behind !== undefined) return { from: -value(behind), to: LAST };
  if (before !== undefined) return { from: 1, to: value(before) };
  if (one !== undefined) return { from: value(one), to: value(other) };
  if (low !== undefined) return { from: value(low), to: value(high) };
  return { from: value(from), to: value(to ?? from) };
}

export function segmentOf(found: RegExpExecArray): Segment {
  const [, colon, stop, side, proviso, , first, half, sentenceHalf] = found;
  if (colon !== undefined) return 'before-colon';
  if (proviso !== undefined) return 'proviso';
  // 第一分句, 后一分句: a sentence has two where one semicolon parts it.
  if (half !== undefined) return first === undefined ? 'after-semicolon' : 'before-semicolon';
  if (sentenceHalf !== undefined) return sentenceHalf === '前' ? 'first-half' : 'second-half';
  if (stop === '分号') return side === '前' ? 'before-semicolon' : 'after-semicolon';
  if (stop === '逗号') return side === '前' ? 'before-comma' : 'after-comma';
  return 'brackets';
}

/** Whether 至 joins two addresses of one level that count upwards. */
export function isRange(from: WrittenAddress, to: WrittenAddress): boolean {
  const [a, z] = [lastStep(from), lastStep(to)];
  if (a === undefined || z === undefined || a.level !== z.level) return false;
  // 第一款至第三款第一句: a sentence of each, or all up to it?
  if (z.number === LAST || to.sentences !== undefined || to.segment !== undefined) return false;
  return a.number === z.number ? a.suffix < z.suffix : a.suffix === 0 && z.suffix === 0 && a.number < z.number;
}

/** Every address of a range, both ends included; what is said behind it (的章名, 末尾) is said of each. One that is too long is a bad place. */
export function addressRange(from: WrittenAddress, to: WrittenAddress): readonly WrittenAddress[] {
  const [a, z] = [lastStep(from) as Step, lastStep(to) as Step];
  const above = from.steps.slice(0, -1);
  const narrowed = { ...(to.part && { part: to.part }), ...(to.edge && { edge: to.edge }) };
  const count = a.number === z.number ? z.suffix - a.suffix : z.number - a.number;
  const range = { start: from.range.start, end: to.range.end };
  if (count > MOST_IN_RANGE) return [{ ...from, ...narrowed, range, bad: [...from.bad, range] }];
  return Array.from({ length: count + 1 }, (_, i): WrittenAddress => {
    const step = a.number === z.number ? { ...a, suffix: a.suffix + i } : { ...a, number: a.number + i };
    return { ...from, ...narrowed, steps: [...above, step], range };
  });
}
