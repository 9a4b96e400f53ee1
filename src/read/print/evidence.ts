import type { Passage } from '../../text/source.ts';
import { CERTAIN, type Weights } from './cheapest.ts';
import type { Opening } from './opening.ts';
import { stopAtEnd } from './stops.ts';

/** A line of a print, its text in normalised typography. */
export interface PrintLine {
  readonly passage: Passage;
  readonly indent: number;
  readonly afterBlank: boolean;
  /** Letter-spaced, hence set to fill the column whatever its width seems. */
  readonly stretched: boolean;
}

/** The indent of a paragraph's first line, in em. */
export const INDENT = 2;
/** How the header ends under which a decision amends one statute: 一、对《…》作出修改. */
const INSTRUCTION = /[作做]出?(?:如下|以下)?修改$|修改如下$/;
/** How a speaker ends: a paragraph of its own. */
const FORMULA = /^以上(?:说明|报告|汇报|意见)/;
/** Sentences that nearly always belong to the one before. */
const CONTINUES = /^(?:但|具体|其中|构成犯罪|确[需因有]|所需)/;

/**
 * Weighs every joint by what stands there (stops, labels and their numbers, open brackets, indents, blank lines) and by
 * nothing else: the widths come on top. Where distances were `measured`, an empty line stands for more than the usual one.
 */
export function weigh(lines: readonly PrintLine[], texts: readonly string[], openings: readonly (Opening | null)[], measured = false): Weights[] {
  const indented = lines.filter((line) => line.indent >= INDENT).length;
  const keepsIndents = indented >= 3 && indented >= lines.length * 0.1;
  const blanks = lines.filter((line) => line.afterBlank).length;
  const blankTells = measured || blanks < lines.length * 0.5;
  const expected = new Map<string, number>();
  let depth = 0;
  return texts.map((text, i) => {
    const next = lines[i + 1];
    if (next === undefined) return { ends: 0, goesOn: CERTAIN };
    const opening = openings[i];
    if (opening) expected.set(opening.series, opening.number + 1);
    depth = stopAtEnd(text) !== '' ? 0 : Math.max(0, depth + balance(text));
    const nextOpening = openings[i + 1] ?? null;
    const nextText = texts[i + 1] as string;
    let ends = endCost(text, opening ?? null) + (depth > 0 ? 5 : 0) + ((lines[i] as PrintLine).stretched ? 4 : 0);
    let goesOn = isSetByHand(text, opening ?? null) ? 3 : 0;
    if (opening?.kind === 'division' && !nextOpening) ends += 1.5;
    if (nextOpening) goesOn += labelWeight(nextOpening, expected.get(nextOpening.series), endCost(text, opening ?? null) < 1);
    else if (/[；：]$/.test(text)) ends += text.endsWith('；') ? 3 : 0.5;
    else if (/。$/.test(text)) ends += CONTINUES.test(nextText) ? 2.5 : 0.6;
    if (/^[、，。；：？！”’》〉）]/.test(nextText)) ends += 12;
    // A bracket that belongs to a sentence stands before its stop, one behind it on its own.
    if (nextText[0] === '（' && text.endsWith('。')) goesOn += 2;
    if (FORMULA.test(nextText)) goesOn += 5;
    if (next.indent >= INDENT) goesOn += 12;
    else if (keepsIndents && !nextOpening) ends += 4;
    if (blankTells && next.afterBlank) goesOn += 5;
    return { ends, goesOn };
  });
}

/** Against a paragraph that ends as a line does. */
function endCost(text: string, opening: Opening | null): number {
  if (stopAtEnd(text) !== '') return 0;
  if (opening?.kind === 'division') return 0;
  if (INSTRUCTION.test(text.slice(-8))) return 0.5;
  if (isSetByHand(text, opening)) return 1;
  const last = text[text.length - 1] as string;
  if ('，、'.includes(last)) return 10;
  if ('“‘《〈（'.includes(last)) return 14;
  if ('”’）》〉'.includes(last)) return 3.5;
  return opening ? 3 : 5;
}

/** Prose has no ideographic space inside a line: a name set off from an office has. */
function isSetByHand(text: string, opening: Opening | null): boolean {
  return opening === null && stopAtEnd(text) === '' && text.includes('\u3000');
}

/** Against a label that stands at the beginning of a line without beginning a paragraph. */
function labelWeight({ kind, number, quoted }: Opening, expected: number | undefined, afterEnd: boolean): number {
  const counts = number === 1 || number === expected;
  if (kind === 'article' || kind === 'division') return counts ? 14 : 9;
  if (quoted) return 1;
  if (kind === 'item') return counts ? 8 : 5;
  // 促进开放统 | 一、竞争有序的市场: what looks like 一、 behind a line that breaks off may be words.
  if (counts) return afterEnd ? 8 : 4;
  return kind === 'numbered' ? 4 : 2;
}

/** How many more brackets a line opens than it closes. */
function balance(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x3400 && code <= 0x9fff) continue;
    if ('《〈（'.includes(text[i] as string)) depth++;
    else if ('》〉）'.includes(text[i] as string)) depth--;
  }
  return depth;
}
