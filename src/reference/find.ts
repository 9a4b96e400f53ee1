import { parseNumeral } from '../text/numeral.ts';
import { readChain } from './chain.ts';
import { classifyChain, type Opening, type Sentence } from './classify.ts';
import { readHead } from './head.ts';
import { lastNamed, type ShortNames } from './names.ts';
import { findTitles, type TitleSpan } from './titles.ts';
import type { Reference } from './types.ts';

/** 第…, or a word that stands for a step: 前款, 前两款, 上款, 本条; 该条 and 同条 only before a step. */
const CANDIDATE =
  /第|(?:本条)?前(?<back>[一两二三四五六七八九]?)(?<before>[条款项])(?!件|例|目|式)|上(?<above>[条款项])(?=规定|所[列称述]|第|的规定|各)|本(?<here>[条款项])(?!例|目|件)|[该同](?<that>[条款项])(?=[ \u3000]*第)/g;
const LEVEL = { 条: 'article', 款: 'paragraph', 项: 'item' } as const;
const STOP = /[。！？\n]/g;

/**
 * Every reference to a numbered provision in the text of one unit (without its label), in order, classified as semantics §6
 * does. A title in 《》 holds none. Linear in the text.
 */
export function findReferences(text: string, names: ShortNames): Reference[] {
  const found: Reference[] = [];
  if (!/[第前上]/.test(text)) return found;
  const titles = findTitles(text);
  const byEnd = new Map(titles.map((title) => [title.end, title]));
  const sentence: Sentence = { named: null, last: null };
  const pattern = new RegExp(CANDIDATE);
  let read = 0;
  let chains = 0;
  let next = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const at = match.index;
    next = readBetween(text, read, at, titles, next, names, sentence);
    read = Math.max(read, at);
    const title = titles[next];
    if (title !== undefined && title.start < at) {
      pattern.lastIndex = title.end;
      continue;
    }
    const word = openingWord(match);
    const behind = at + (word === null ? 0 : match[0].length);
    const chain = readChain(text, at, behind, word === null ? null : word.kind === 'anchor' ? word.anchor.level : word.level);
    pattern.lastIndex = Math.max(chain.end, at + match[0].length);
    const alone = chain.atoms.length === 1 && chain.atoms[0]?.steps.length === 0;
    if (chain.atoms.length === 0 || (alone && !countsBack(word))) continue;
    const previous = found[found.length - 1];
    // 第三百零七条之一前三款: the first three of that article, not three of the article the text stands in.
    if (countsBack(word) && previous?.end === at && previous.written > 0) continue;
    const opening = word ?? readHead(text, at, byEnd, names);
    const references = classifyChain(chain.atoms, opening, word === null ? '' : match[0], sentence, chains++);
    found.push(...references);
    const last = references[references.length - 1] as Reference;
    if (last.anchor !== null || last.address.steps.some((step) => step.level === 'article')) sentence.last = last;
    if (last.scope === 'other') sentence.named = last.law ?? sentence.named ?? '';
    read = Math.max(read, chain.end);
  }
  return found;
}

/** Takes up what stands between two chains: a stop ends the sentence, a title or a known name sets the law. Gives the next title. */
function readBetween(text: string, from: number, to: number, titles: readonly TitleSpan[], next: number, names: ShortNames, sentence: Sentence): number {
  if (to <= from) return next;
  const between = text.slice(from, to);
  let start = 0;
  for (const stop of between.matchAll(STOP)) start = stop.index + 1;
  if (start > 0) Object.assign(sentence, { named: null, last: null });
  sentence.named = lastNamed(between.slice(start), names) ?? sentence.named;
  let title = next;
  for (let span = titles[title]; span !== undefined && span.end <= to; span = titles[++title]) {
    if (span.instrument && span.start >= from + start) sentence.named = text.slice(span.start + 1, span.end - 1);
  }
  return title;
}

function openingWord({ groups = {} }: RegExpExecArray): (Exclude<Opening, { law: string }> & { kind: 'anchor' | 'that' }) | null {
  const unit = groups['before'] ?? groups['above'] ?? groups['here'] ?? groups['that'];
  if (unit === undefined) return null;
  const level = LEVEL[unit as keyof typeof LEVEL];
  if (groups['that'] !== undefined) return { kind: 'that', level };
  if (groups['here'] !== undefined) return { kind: 'anchor', anchor: { level, back: 0 } };
  return { kind: 'anchor', anchor: { level, back: groups['back'] ? (parseNumeral(groups['back']) ?? 1) : 1 } };
}

function countsBack(word: Opening | null): boolean {
  return word?.kind === 'anchor' && word.anchor.back > 0;
}
