import { parseNumeral } from '../text/numeral.ts';
import { findTitles, type TitleSpan } from '../text/titles/marks.ts';
import { readChain } from './chain.ts';
import { classifyChain, type Opening, type Sentence } from './classify.ts';
import { readHead } from './head.ts';
import { lastNamed, type ShortNames } from './names.ts';
import type { Reference } from './types.ts';

type Open = { -readonly [K in keyof Sentence]: Sentence[K] };

/** 第…, or a word that stands for a step: 前款, 前两款, 上款, 本条; 该条 and 同条 only before a step. */
const CANDIDATE =
  /第|(?:本条)?前(?<back>[一两二三四五六七八九]?)(?<before>[条款项])(?!件|例|目|式)|上(?<above>[条款项])(?=规定|所[列称述]|第|的规定|各)|本(?<here>[条款项])(?!例|目|件)|[该同](?<that>[条款项])(?=[ \u3000]*第)/g;
const LEVEL = { 条: 'article', 款: 'paragraph', 项: 'item' } as const;
const STOP = /[。！？\n]/g;

/** How far before a chain the verb that governs it is looked for. */
const REACH = 40;
const VERB = /违反|具有|有(?!关|权|效|限|期)|实施(?!条例|办法|细则)|从事|属于|符合/g;
const VERB_BEFORE = /(?:违反|具有|有|实施|从事|属于|符合)$/;

/** The verb that governs what follows `before`: the last in the clause. */
function governing(before: string): string {
  const clause = before.slice(Math.max(...['，', '；', '：', '。'].map((mark) => before.lastIndexOf(mark))) + 1);
  return [...clause.matchAll(VERB)].at(-1)?.[0] ?? '';
}

/** Behind these an article number goes on from the one before. */
const JOINED = /(?:[、和或及与并]|或者|以及)[ \u3000]*$/;
/** No sentence before, nothing named. */
const OPENS: Sentence = { named: null, last: [], past: [], verb: '' };

/**
 * Every reference to a numbered provision in the text of one unit (without its label), in order, classified by docs/semantics.md#references,
 * does. A title in 《》 holds none. `above` is what the lead-in of a 项 leaves open. Linear in the text.
 */
export function findReferences(text: string, names: ShortNames, above: Sentence = OPENS): Reference[] {
  return text.search(CANDIDATE) < 0 ? [] : readReferences(text, names, above, false).references;
}

/** What a text names for the 项 under it: their sentence goes on from its last one. */
export function leaves(text: string, names: ShortNames, above: Sentence = OPENS): Sentence {
  const { last, past, verb } = readReferences(text, names, above, true).sentence;
  // 刑法第X条规定的“情节严重”：（三）数量达到第一项规定标准: what another instrument's article leads in cites its own list first.
  return last.at(-1)?.scope === 'other' ? { named: null, last: [], past: last, verb: '' } : { named: null, last, past, verb };
}

/** The references of a text; with `toEnd` the sentence is read on behind the last of them. */
function readReferences(text: string, names: ShortNames, above: Sentence, toEnd: boolean): { references: Reference[]; sentence: Sentence } {
  const found: Reference[] = [];
  const sentence: Open = { ...above };
  if (!/[第前上]/.test(text)) return { references: found, sentence };
  const titles = findTitles(text);
  const byEnd = new Map(titles.map((title) => [title.end, title]));
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
    const before = text.slice(Math.max(0, at - REACH), at);
    const opening = word ?? { ...readHead(text, at, byEnd, names), joined: JOINED.test(before), verb: VERB_BEFORE.exec(before)?.[0] ?? '' };
    const references = classifyChain(chain.atoms, opening, word === null ? '' : match[0], sentence, chains++, names.subject);
    found.push(...references);
    const last = references[references.length - 1] as Reference;
    const completing = references.filter((r) => r.anchor !== null || r.address.steps.some((step) => step.level === 'article'));
    if (completing.length > 0) Object.assign(sentence, { last: completing, verb: governing(before) });
    if (last.scope === 'other') sentence.named = last.law ?? sentence.named ?? '';
    read = Math.max(read, chain.end);
  }
  if (toEnd) readBetween(text, read, text.length, titles, next, names, sentence);
  return { references: found, sentence };
}

/** Takes up what stands between two chains: a stop ends the sentence, a title or a known name sets the law. Gives the next title. */
function readBetween(text: string, from: number, to: number, titles: readonly TitleSpan[], next: number, names: ShortNames, sentence: Open): number {
  if (to <= from) return next;
  const between = text.slice(from, to);
  let start = 0;
  for (const stop of between.matchAll(STOP)) start = stop.index + 1;
  if (start > 0) Object.assign(sentence, { named: null, last: [], past: sentence.last.length > 0 ? sentence.last : sentence.past, verb: '' });
  sentence.named = lastNamed(between.slice(start), names) ?? sentence.named;
  let title = next;
  for (let span = titles[title]; span !== undefined && span.end <= to; span = titles[++title]) {
    if (!span.instrument || span.start < from + start) continue;
    const name = text.slice(span.start + 1, span.end - 1);
    if (!names.isOwn(name)) sentence.named = name;
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
