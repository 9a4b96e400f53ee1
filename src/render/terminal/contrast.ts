import { type FoldedSegment, foldedSegments } from '../../compare/segments.ts';
import { diffCharacters } from '../../compare/words.ts';
import type { Contrast } from '../../diagnostics/contrasts.ts';
import { fold } from '../../text/fold.ts';
import { isInvisible } from '../../text/invisible.ts';
import { displayWidth, lineRanges, padEndTo, widest } from '../../text/width.ts';
import { sameButTypography } from '../../verify/typography.ts';
import type { FindingsWords } from '../../words/findings.ts';
import { wordsIn } from '../../words/index.ts';
import type { Paint } from '../theme.ts';
import type { TerminalOptions } from './lines.ts';
import { FOLD } from './segments.ts';

/** The names of white space. */
const SPACES = { ' ': 'space', '\u3000': 'ideographicSpace', '\u00a0': 'noBreakSpace', '\t': 'tab' } as const;
/** How many characters of what is the same stand on either side of a difference. */
const CONTEXT = 10;

/** A line of text with the ranges of columns that carets stand under. */
interface Marked {
  readonly text: string;
  readonly carets: string;
}

/**
 * Two near texts under each other, carets under the characters that differ in either, and what no eye sees named: width, spaces, characters of the
 * same look. None where the two have nothing in common.
 */
export function contrastLines({ sides, texts, typography }: Contrast, paint: Paint, options: Pick<TerminalOptions, 'language' | 'columns'>): string[] {
  const [mine, other] = texts;
  const segments = typography ? exactly(mine, other) : foldedSegments(mine, other, 'char', diffCharacters);
  if (!segments.some(({ kind }) => kind === 'same') || !segments.some(({ kind }) => kind !== 'same')) return [];
  const words = wordsIn(options.language).findings;
  const names = sides.map((side) => words.sides[side]);
  const width = widest(names);
  const room = Math.max(20, (options.columns ?? 80) - width - 6);
  const lines = (['deleted', 'inserted'] as const).flatMap((kind, i) => {
    const shown = inLines(marked(segments, kind), room);
    return shown.flatMap(({ text, carets }, row) => {
      const head = row === 0 ? `  = ${padEndTo(names[i] as string, width)}  ` : ' '.repeat(width + 6);
      return [head + text, ...(carets.trim() === '' ? [] : [' '.repeat(width + 6) + paint(carets.trimEnd())])];
    });
  });
  const unseen = unseenIn(segments, words);
  return unseen.length === 0 ? lines : [...lines, `  = ${words.differIn}${unseen.join('；')}`];
}

/** The two texts to the letter. */
function exactly(mine: string, other: string): FoldedSegment[] {
  return diffCharacters(mine, other).map(({ kind, text }) => ({ kind, old: kind === 'inserted' ? '' : text, new: kind === 'deleted' ? '' : text }));
}

/** One side of a comparison, what is the same folded, with carets under what differs. */
function marked(segments: readonly FoldedSegment[], own: 'deleted' | 'inserted'): Marked {
  let [text, carets] = ['', ''];
  for (const [i, segment] of segments.entries()) {
    if (segment.kind !== 'same' && segment.kind !== own) continue;
    const letters = own === 'deleted' ? segment.old : segment.new;
    const shown = segment.kind === 'same' ? folded(letters, i > 0, i < segments.length - 1) : visible(letters);
    text += shown;
    carets += (segment.kind === own ? '^' : ' ').repeat(displayWidth(shown));
  }
  return { text, carets };
}

function folded(text: string, before: boolean, after: boolean): string {
  const characters = [...text];
  const kept = (before ? CONTEXT : 0) + (after ? CONTEXT : 0);
  if (characters.length <= kept + CONTEXT) return text;
  return (before ? characters.slice(0, CONTEXT).join('') : '') + FOLD + (after ? characters.slice(-CONTEXT).join('') : '');
}

/** White space that differs is shown as a mark, or no caret could stand under it. */
function visible(text: string): string {
  return text.replace(/\s/g, '␣');
}

/** A text in lines of so many columns, each with its carets. */
function inLines({ text, carets }: Marked, room: number): readonly Marked[] {
  return lineRanges(text, room).map(({ start, end }) => {
    const line = text.slice(start, end);
    const at = displayWidth(text.slice(0, start));
    return { text: line, carets: carets.slice(at, at + displayWidth(line)) };
  });
}

/** Differences that fold away, or that only the shape of a character makes, each said in words once. */
function unseenIn(segments: readonly FoldedSegment[], words: FindingsWords): readonly string[] {
  const found = new Set<string>();
  for (const [i, { kind, old, new: now }] of segments.entries()) {
    const [before, next] = [segments[i - 1], segments[i + 1]];
    if (kind === 'deleted' && next?.kind === 'inserted') {
      if (fold(old) === fold(next.new)) for (const [a, b] of unlike(old, next.new)) found.add(`${named(a, words)} ↔ ${named(b, words)}`);
      else if (sameButTypography(old, next.new)) found.add(`${old} ↔ ${next.new}（${words.anotherForm}）`);
    } else if (kind === 'deleted' && fold(old) === '') found.add(`${words.onlyAbove} ${all(old, words)}`);
    else if (kind === 'inserted' && before?.kind !== 'deleted' && fold(now) === '') found.add(`${words.onlyBelow} ${all(now, words)}`);
  }
  return [...found];
}

function all(text: string, words: FindingsWords): string {
  return [...new Set(text)].map((character) => named(character, words)).join(' + ');
}

/** The characters at which two texts that fold to the same part, pairwise where they are as long as each other. */
function unlike(a: string, b: string): readonly (readonly [string, string])[] {
  const [left, right] = [[...a], [...b]];
  if (left.length !== right.length) return [[a, b]];
  return left.flatMap((c, i) => (c === right[i] ? [] : [[c, right[i] as string] as const]));
}

function named(text: string, words: FindingsWords): string {
  if ([...text].length !== 1) return all(text, words);
  const code = text.codePointAt(0) as number;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (text in SPACES) return `${words[SPACES[text as keyof typeof SPACES]]}（${number}）`;
  if (isInvisible(text, '')) return `${words.invisible}（${number}）`;
  const width = code >= 0xff01 && code <= 0xff5e ? words.fullWidth : code < 0x7f ? words.halfWidth : '';
  return `“${text}”（${width === '' ? '' : `${width}，`}${number}）`;
}
