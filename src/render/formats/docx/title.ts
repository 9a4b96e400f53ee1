import { tokenize } from '../../../text/tokens.ts';
import { displayWidth } from '../../../text/width.ts';
import type { Block } from '../../document/types.ts';

/** How a title is set: its size in half points, and what stays free on either side of it, in twentieths of a point. */
export interface TitleSetting {
  readonly size: number;
  readonly sides: number;
}

/** Half points: 二号, and 小二 for a title that is a little too long for one line of 二号. */
const SIZES = [44, 36] as const;

/**
 * Sets the title of a document on a page whose text is `width` wide (twentieths of a point). One that does not fit on a line is broken
 * into lines of about one length between two words (GB/T 9704: 词意完整，排列对称), for which the sides are left free.
 */
export function titleSetting(blocks: readonly Block[], width: number): TitleSetting {
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' && block.style === 'title' ? [textAfter(block.runs)] : []));
  const longest = Math.max(0, ...lines.map(charactersOf));
  for (const size of SIZES) if (longest <= room(width, size)) return { size, sides: 0 };
  const [size] = SIZES;
  const most = room(width, size);
  const rows = Math.ceil(longest / most);
  const least = Math.ceil(longest / rows);
  const lengths = Array.from({ length: most - least + 1 }, (_, i) => least + i);
  const length = lengths.find((each) => lines.every((line) => breaksBetweenWords(line, each))) ?? least;
  return { size, sides: Math.floor((width - length * size * 10) / 2) };
}

function textAfter(runs: readonly { readonly text: string; readonly change: string }[]): string {
  return runs.map(({ text, change }) => (change === 'deleted' ? '' : text)).join('');
}

/** How many full characters fit on a line. */
function room(width: number, size: number): number {
  return Math.floor(width / (size * 10));
}

function charactersOf(text: string): number {
  return displayWidth(text, 2) / 2;
}

/** Whether a line broken after every `length` characters is broken between two words, and not beside the inner side of a bracket. */
function breaksBetweenWords(line: string, length: number): boolean {
  const ends = new Set<number>();
  let at = 0;
  const words = tokenize(line, 'word');
  for (const [i, word] of words.entries()) {
    at += charactersOf(word);
    if (!/^[《〈“（]/.test(word) && !/^[》〉”）、，的]/.test(words[i + 1] ?? '')) ends.add(at);
  }
  for (let end = length; end < at; end += length) if (!ends.has(end)) return false;
  return true;
}
