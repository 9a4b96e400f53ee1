/**
 * How a print sets its text, in em: what a mark and a stop inside a line take, what a digit takes, and how wide the column
 * is. Chinese characters take 1.
 */
export interface Column {
  readonly mark: number;
  readonly stop: number;
  readonly digit: number;
  readonly width: number;
}

/** The width a line may have: at least (marks at its end and side by side set tight) and at most. */
export interface Extent {
  readonly least: number;
  readonly most: number;
}

type Style = Omit<Column, 'width'>;

/**
 * The styles of Chinese composition: 开明 (marks half an em, stops a full one), marks and stops half an em, all a full em.
 * Digits take half an em or, where they were typed full-width, somewhat more.
 */
const STYLES: readonly Style[] = [0.62, 0.5, 1].flatMap((digit) => [
  { mark: 0.5, stop: 1, digit },
  { mark: 1, stop: 1, digit },
  { mark: 0.5, stop: 0.5, digit },
]);

const OPENING = '“‘《〈（〔';
const CLOSING = '，、；：。？！”’》〉）〕';
const STOPS = '。？！';

/** The width of a line of normalised text set in a style. */
export function extentOf(text: string, style: Style): Extent {
  let most = 0;
  let tight = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    const width = widthOf(character, style);
    most += width;
    if (width === 1 && isMark(character) && (i === text.length - 1 || (style.mark === 1 && isMark(text[i + 1] as string)))) tight += 0.5;
  }
  return { least: most - tight, most };
}

/**
 * The width of what cannot be parted at the beginning of a line: a character with the opening marks before and the closing
 * marks behind it, a figure or word as a whole; the whole line if it is so short that it would stand alone as a widow.
 */
export function headExtent(text: string, style: Style): number {
  let end = 0;
  while (end < text.length && OPENING.includes(text[end] as string)) end++;
  const word = /^[0-9A-Za-z.]+%?/.exec(text.slice(end, end + 24));
  end += word ? word[0].length : 1;
  if (/^\p{Script=Han}{1,2}[。；：！？]”?$/u.test(text)) end = text.length;
  while (end < text.length && CLOSING.includes(text[end] as string)) end++;
  return extentOf(text.slice(0, end), style).least;
}

/**
 * The style and column width that explain best where lines were wrapped. `wrapped` holds lines that certainly go on in the
 * next one and do not begin a paragraph, each with the line that follows.
 */
export function fitColumn(wrapped: readonly { readonly text: string; readonly next: string }[]): Column {
  let best: Column | null = null;
  let bestScore = 0;
  for (const style of STYLES) {
    // votes[k]: how many lines are full in a column of k half em: no wider than it, and the next head did not fit.
    const votes = new Map<number, number>();
    for (const { text, next } of wrapped) {
      const { least, most } = extentOf(text, style);
      const from = Math.ceil((least - 0.15) * 2);
      const to = Math.ceil((most + headExtent(next, style)) * 2 - 0.1);
      for (let k = from; k < to; k++) votes.set(k, (votes.get(k) ?? 0) + 1);
    }
    for (const [k, score] of votes) {
      const wider = best !== null && score === bestScore && best.mark === style.mark && best.stop === style.stop && best.digit === style.digit && k / 2 > best.width;
      if (score > bestScore || wider) {
        best = { ...style, width: k / 2 };
        bestScore = score;
      }
    }
  }
  return best ?? { ...(STYLES[0] as Style), width: 0 };
}

function widthOf(character: string, style: Style): number {
  if (STOPS.includes(character)) return style.stop;
  if (isMark(character)) return style.mark;
  if (character >= '0' && character <= '9') return style.digit;
  return character.charCodeAt(0) < 0x2000 ? 0.5 : 1;
}

function isMark(character: string): boolean {
  return CLOSING.includes(character) || OPENING.includes(character);
}
