/**
 * How a print sets its text, in em: what a mark and a stop inside a line take, what a digit takes, and between
 * which widths the column must be (few lines leave room for doubt). Chinese characters take 1.
 */
export interface Column {
  readonly mark: number;
  readonly stop: number;
  readonly digit: number;
  /** The space between a Chinese character and a figure beside it. */
  readonly joint: number;
  readonly narrowest: number;
  readonly widest: number;
}

/** The width a line may have: at least (marks at its end and side by side set tight) and at most. */
export interface Extent {
  readonly least: number;
  readonly most: number;
}

type Style = Pick<Column, 'mark' | 'stop' | 'digit' | 'joint'>;

/**
 * The styles of Chinese composition: 开明 (marks half an em, stops a full one), all a full em, marks and stops half an em.
 * Digits that were typed full-width take somewhat more than the usual half an em, or half an em and a space around the figure.
 */
const STYLES: readonly Style[] = [
  { mark: 0.5, stop: 1, digit: 0.62, joint: 0 },
  { mark: 1, stop: 1, digit: 0.62, joint: 0 },
  { mark: 0.5, stop: 0.5, digit: 0.62, joint: 0 },
];
const DIGITS: readonly Pick<Style, 'digit' | 'joint'>[] = [
  { digit: 0.62, joint: 0 },
  { digit: 0.5, joint: 0.25 },
  { digit: 0.5, joint: 0 },
  { digit: 1, joint: 0 },
];
/** So many lines tell the column as well as all. */
const ENOUGH = 150;

const OPENING = '“‘《〈（〔';
const CLOSING = '，、；：”’》〉）〕';
const STOPS = '。？！';
/** No column is wider than so many em. */
const WIDEST = 120;
const WIDOW = /^[\u3400-\u9fff]{1,2}[。；：！？]?”?$/;

/** How many characters of each kind a text has: what it takes to know its width in any style. */
export interface Makeup {
  readonly whole: number;
  readonly half: number;
  readonly digits: number;
  /** Chinese characters directly beside a digit. */
  readonly joints: number;
  readonly marks: number;
  readonly stops: number;
  /** Marks (stops counted in) directly before another one. */
  readonly pairs: number;
  /** What stands at the end. */
  readonly last: 'mark' | 'stop' | 'other';
}

type Script = 'han' | 'digit' | 'other';

export function makeupOf(text: string): Makeup {
  let half = 0;
  let digits = 0;
  let joints = 0;
  let script: Script = 'other';
  let marks = 0;
  let stops = 0;
  let pairs = 0;
  let last: Makeup['last'] = 'other';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const before: Makeup['last'] = last;
    last = 'other';
    const scriptBefore: Script = script;
    script = isHan(code) ? 'han' : isDigit(code) ? 'digit' : 'other';
    if (script !== 'other' && scriptBefore !== 'other' && script !== scriptBefore) joints++;
    if (script === 'han') continue;
    if (script === 'digit') digits++;
    else if (STOPS.includes(text[i] as string)) {
      stops++;
      last = 'stop';
    } else if (isMark(text[i] as string)) {
      marks++;
      last = 'mark';
    } else if (code < 0x2000) half++;
    if (last !== 'other' && before !== 'other') pairs++;
  }
  return { whole: text.length - half - digits - marks - stops, half, digits, joints, marks, stops, pairs, last };
}

/** The width of a text set in a style. */
export function extentOf({ whole, half, digits, joints, marks, stops, pairs, last }: Makeup, { mark, stop, digit, joint }: Style): Extent {
  const most = whole + half * 0.5 + digits * digit + joints * joint + marks * mark + stops * stop;
  const end = last === 'mark' ? mark : last === 'stop' ? stop : 0;
  return { least: most - (end === 1 ? 0.5 : 0) - (mark === 1 ? pairs * 0.5 : 0), most };
}

/**
 * What cannot be parted at the beginning of a line: a character with the opening marks before and the closing marks behind
 * it, a figure or word as a whole; the whole line if it is so short that it would stand alone as a widow.
 */
export function headOf(text: string): Makeup {
  if (text.length <= 4 && WIDOW.test(text)) return makeupOf(text);
  let end = 0;
  while (end < text.length && OPENING.includes(text[end] as string)) end++;
  const start = end;
  while (end < text.length && isWord(text.charCodeAt(end))) end++;
  if (end === start) end++;
  else if (text[end] === '%' || text[end] === '％') end++;
  while (end < text.length && (STOPS.includes(text[end] as string) || CLOSING.includes(text[end] as string))) end++;
  return makeupOf(text.slice(0, end));
}

/** A line that certainly goes on and does not begin a paragraph, and the head of the next one. */
export interface WrappedLine {
  readonly line: Makeup;
  readonly nextHead: Makeup;
}

/** The style and column width that explain best where lines were wrapped; widths 0 if there are none. */
export function fitColumn(wrapped: readonly WrappedLine[]): Column {
  const step = Math.ceil(wrapped.length / ENOUGH);
  const sample = step > 1 ? wrapped.filter((_, i) => i % step === 0) : wrapped;
  const style = bestOf(STYLES, sample);
  return bestOf(
    DIGITS.map((figures) => ({ ...style, ...figures })),
    sample,
  );
}

function bestOf(styles: readonly Style[], wrapped: readonly WrappedLine[]): Column {
  let best: Column = { ...(styles[0] as Style), narrowest: 0, widest: 0 };
  let bestScore = 0;
  for (const style of styles) {
    // votes[k]: how many lines are full in a column of k half em: no wider than it, and the next head did not fit.
    const votes = new Int32Array(2 * WIDEST + 1);
    for (const { line, nextHead } of wrapped) {
      const { least, most } = extentOf(line, style);
      const from = Math.max(0, Math.ceil((least - 0.15) * 2));
      const to = Math.min(votes.length, Math.ceil((most + extentOf(nextHead, style).least) * 2 - 0.1));
      for (let k = from; k < to; k++) votes[k] = (votes[k] as number) + 1;
    }
    const score = Math.max(...votes);
    if (score <= bestScore) continue;
    bestScore = score;
    const widest = votes.lastIndexOf(score);
    let narrowest = widest;
    while (votes[narrowest - 1] === score) narrowest--;
    best = { ...style, narrowest: narrowest / 2, widest: widest / 2 };
  }
  return best;
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isMark(character: string): boolean {
  return CLOSING.includes(character) || OPENING.includes(character);
}

function isWord(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x2e;
}
