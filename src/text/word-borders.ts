import { NUMERAL_CHARACTERS } from './numeral.ts';
import { findTitles } from './titles/marks.ts';

/** An amount with its unit, a day, a number of a provision, a Latin word: what is read as one. */
const ATOM = new RegExp(
  [
    `第[（(]?[${NUMERAL_CHARACTERS}0-9]+[）)]?(?:分编|[编章节条款项目])`,
    `[${NUMERAL_CHARACTERS}万亿0-9]+(?:分之[${NUMERAL_CHARACTERS}]+|个工作日|个月|周岁|小时|万元|[日天月年元人倍次岁%％‰])`,
    '[A-Za-z0-9.]+',
  ].join('|'),
  'g',
);

/** The longest run given to Intl.Segmenter at once: V8 11 copies the whole input into every segment, so its cost is quadratic. */
const LONGEST_RUN = 256;

/**
 * Tells what a place in a text cuts in two: a word, an amount with its unit, a title in 《》; null where it stands between them. Words are those of the
 * platform's dictionary (Intl.Segmenter): for judging wording only, never on the path to the text (docs/semantics.md#same-bytes). A dictionary takes 活动中有关
 * for 活动, 中有 and 关: a word of two or three characters counts as cut only if neither side, read by itself, makes another word across its end,
 * and no part is a particle.
 */
export function wordBorders(text: string): (at: number) => string | null {
  const known = stretches.get(text);
  if (known !== undefined) return known;
  const held: Stretch[] = [...findTitles(text)];
  for (const { 0: words, index } of text.matchAll(ATOM)) held.push({ start: index, end: index + words.length });
  const words = [...wordsIn(text)];
  const tells = (at: number): string | null => {
    const inside = ({ start, end }: Stretch): boolean => start < at && at < end;
    const cut = held.find(inside) ?? words.find((word) => inside(word) && isCut(text, word, at));
    return cut === undefined ? null : text.slice(cut.start, cut.end);
  };
  if (stretches.size >= MOST_KNOWN) stretches.clear();
  stretches.set(text, tells);
  return tells;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const LONG = 4;
/** Characters that stand beside any word. */
const PARTICLE = /^[的了地得有是在中内外前后上下等者和与及或并且而但不非应当由对将为以于从向按依其该此之所]$/;
/** How much of either side is read by itself. */
const BESIDE = 12;

function isCut(text: string, { start, end }: Stretch, at: number): boolean {
  if (end - start >= LONG) return true;
  if (PARTICLE.test(text.slice(start, at)) || PARTICLE.test(text.slice(at, end))) return false;
  const from = Math.max(0, at - BESIDE);
  const last = [...wordsIn(text.slice(from, at))].at(-1);
  const [first] = wordsIn(text.slice(at, at + BESIDE));
  const before = last !== undefined && from + last.end === at && from + last.start < start;
  const behind = first !== undefined && first.start === 0 && at + first.end > end;
  return !before && !behind;
}

const stretches = new Map<string, (at: number) => string | null>();
const MOST_KNOWN = 200;

function* wordsIn(text: string): Generator<Stretch> {
  for (const { 0: run, index } of text.matchAll(/[\u3400-\u9fff]{2,}/g)) {
    for (let at = 0; at < run.length; at += LONGEST_RUN) {
      for (const { segment, index: from } of segmenter().segment(run.slice(at, at + LONGEST_RUN))) {
        if (segment.length > 1) yield { start: index + at + from, end: index + at + from + segment.length };
      }
    }
  }
}

let made: Intl.Segmenter | undefined;

/** Made when the first text needs it: it costs some 15 ms. */
function segmenter(): Intl.Segmenter {
  made ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return made;
}
