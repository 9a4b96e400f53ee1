import { type Chunk, chunksOf } from './chunks.ts';
import { VERB_CLASSES, type VerbClass } from './lexicon.ts';
import { LONGEST_VERB, meantBy } from './slips.ts';
import { SOME_ARTICLE } from './usual.ts';

/** A wording made from a clause, and how far from the clause it is. */
export type Candidate = readonly [wording: string, cost: number];

/** The verb that stands for its class in an example. */
const USUAL: Readonly<Record<VerbClass, string>> = {
  change: '修改为',
  number: '顺延为',
  add: '增加',
  delete: '删去',
  merge: '合并为',
  join: '并入',
  split: '分为',
  single: '单列一条',
  move: '移至',
  swap: '对调',
  'stand-in': '取代',
};
const TEXT = '：“9999”';
/** What a clause may lack at its end or behind a verb, and how far from it a wording is that has it. */
const LACKING: readonly (readonly [string, number])[] = [
  [TEXT, 1],
  ['“9999”', 1.1],
  [`一款${TEXT}`, 2],
  [`增加一款${TEXT}`, 2.5],
  ['修改为“9999”', 2.5],
  [`，作为${SOME_ARTICLE}${TEXT}`, 2.5],
  [SOME_ARTICLE, 3],
  [`一条，作为${SOME_ARTICLE}${TEXT}`, 3],
];
/** What it may lack anywhere else. */
const LACKING_INSIDE: readonly (readonly [string, number])[] = [
  ['后', 1.2],
  ['前', 1.3],
  ['修改为', 2.5],
];
/**
 * How much farther a wording is by each unknown character left out (a long stretch tells what is wanted, and goes as one), by a known word, by a verb
 * in the place of a slip of it, of words that describe what is wanted, of others, and by leaving out the only words that may have been its verb.
 */
const COST = { character: 0.5, stretch: 2.5, known: 1, verb: 1.5, described: 2, other: 4.5, noVerb: 3 };

/** The clause with what is unknown in it left out, or a verb in its place; where nothing is unknown, with a known word left out or a verb between two others. */
export function repairs(chunks: readonly Chunk[], pieces: readonly string[]): readonly Candidate[] {
  const unknown = chunks.flatMap((chunk, i) => (chunk.type === 'unknown' ? [i] : []));
  const [first] = unknown;
  const last = unknown[unknown.length - 1];
  if (first === undefined || last === undefined)
    return [[pieces.join(''), 0], ...withoutOne(chunks, pieces), ...withVerb(chunks, pieces), ...wordCounts(chunks, pieces)];
  return spansAround(chunks, first, last).flatMap(([from, to]) => instead(chunks, pieces, from, to));
}

/** The unknown words, and those beside them that may belong to them: 到 of 搬到, the verb before them, the rest of the sentence. */
function spansAround(chunks: readonly Chunk[], first: number, last: number): readonly (readonly [number, number])[] {
  let end = last + 1;
  while (end < chunks.length && !CONTENT.has((chunks[end] as Chunk).type) && !BORDERS.has((chunks[end] as Chunk).type)) end++;
  const ends = [...new Set([last + 1, Math.min(last + 2, end), end])];
  return [first, ...(chunks[first - 1]?.type === 'verb' ? [first - 1] : [])].flatMap((from) => ends.map((to) => [from, to] as const));
}

/** What a clause is about: a repair leaves it. */
export const CONTENT: ReadonlySet<Chunk['type']> = new Set(['units', 'words', 'title']);
/** Where a clause, or a part of one, ends. */
export const BORDERS: ReadonlySet<Chunk['type']> = new Set(['stop', 'line', 'comma', 'colon']);

/** A stretch left out, or with a verb of each class in its place; quotations and places in it stay. */
function instead(chunks: readonly Chunk[], pieces: readonly string[], from: number, to: number): readonly Candidate[] {
  const inside = chunks.slice(from, to);
  const kept = pieces.slice(from, to).filter((_, i) => CONTENT.has((inside[i] as Chunk).type));
  const strange = pieces.slice(from, to).filter((_, i) => inside[i]?.type === 'unknown');
  const known = inside.filter(({ type }) => type !== 'unknown' && !CONTENT.has(type) && !BORDERS.has(type));
  const verb = known.find((chunk) => chunk.type === 'verb');
  const spared = COST.known * known.filter((chunk) => chunk !== verb).length;
  const meant = meantBy(strange);
  const joined = (before: string, after: string): string => [...pieces.slice(0, from), before, ...kept, after, ...pieces.slice(to)].join('');
  const letters = pieces
    .slice(from, to)
    .filter((_, i) => !CONTENT.has((inside[i] as Chunk).type) && inside[i] !== verb)
    .join('').length;
  const unsaid = Math.min(COST.stretch, Math.max(1, COST.character * letters));
  const farOf = (name: VerbClass): number => {
    if (verb !== undefined) return COST.verb + unsaid;
    const slip = meant.get(name);
    if (slip !== undefined) return COST.verb + slip;
    return name === 'change' && meant.size === 0 ? COST.described : COST.other;
  };
  const verbs = VERB_CLASSES.flatMap((name): Candidate[] => {
    if (verb !== undefined && verb.type === 'verb' && verb.class !== name) return [];
    const cost = spared + farOf(name);
    return kept.length === 0
      ? [[joined(USUAL[name], ''), cost]]
      : [
          [joined(USUAL[name], ''), cost + COST.known],
          [joined('', USUAL[name]), cost + COST.known],
        ];
  });
  const noVerb = chunks.some((chunk, i) => chunk.type === 'verb' && (i < from || i >= to)) ? 0 : COST.noVerb;
  const left = spared + unsaid + noVerb;
  // 将第五条里关于处罚的部分去掉: what is described is to be quoted. 增加一款，写明“甲”: words that only lead to the text.
  const described: Candidate[] = letters > LONGEST_VERB && verb === undefined ? [[joined('“9999”', ''), spared + COST.described]] : [];
  const leads = [...pieces.slice(0, from)].join('').replace(/，$/, '');
  const led: Candidate[] = noVerb === 0 && chunks[to]?.type === 'words' ? [[`${leads}：${pieces.slice(to).join('')}`, spared + COST.verb]] : [];
  return [[joined('', ''), left], ...described, ...led, ...verbs];
}

/** Without one known word that is neither a place nor a quotation. */
function withoutOne(chunks: readonly Chunk[], pieces: readonly string[]): readonly Candidate[] {
  return chunks.flatMap(({ type }, i): Candidate[] =>
    CONTENT.has(type) ? [] : [[pieces.filter((_, k) => k !== i).join(''), COST.known + (type === 'verb' ? 2 : 0.5)]],
  );
}

/** With a verb where the clause has none: in the place of the known words between two quotations (“甲”应为“乙”), or in front (一条，作为第五条). */
function withVerb(chunks: readonly Chunk[], pieces: readonly string[]): readonly Candidate[] {
  const led: Candidate = [`${USUAL.add}${pieces.join('')}`, COST.described];
  if (chunks.some(({ type }) => type === 'verb')) return [led];
  const words = chunks.flatMap(({ type }, i) => (type === 'words' ? [i] : []));
  const changed = words.slice(1).map((to, k): Candidate => {
    const from = words[k] as number;
    return [[...pieces.slice(0, from + 1), USUAL.change, ...pieces.slice(to)].join(''), COST.described];
  });
  return [...changed, led];
}

/** Several new words for another number of old ones: as many as there are on the other side. */
function wordCounts(chunks: readonly Chunk[], pieces: readonly string[]): readonly Candidate[] {
  return chunks.flatMap((chunk, i): Candidate[] => {
    if (chunk.type !== 'words') return [];
    const quotes = (pieces[i] as string).match(/“\d+”/g) ?? [];
    return [1, 2, 3, 4]
      .filter((count) => count !== quotes.length)
      .map((count): Candidate => {
        const row = Array.from({ length: count }, (_, k) => quotes[k] ?? `“${9990 + k}”`);
        return [[...pieces.slice(0, i), row.join('、'), ...pieces.slice(i + 1)].join(''), 0.4 + Math.abs(count - quotes.length)];
      });
  });
}

/** A wording with one thing more: what a verb asks for behind a verb or at the end, a side or a verb elsewhere. */
export function completions(wording: string, cost: number, laws: readonly string[]): readonly Candidate[] {
  const bare = wording.replace(/(?<![，；。：])[，；。：]+$/, '');
  const chunks = chunksOf(bare, laws);
  return chunks.flatMap(({ type, range: { end } }, i): Candidate[] => {
    const last = i === chunks.length - 1;
    const put = (list: typeof LACKING, more: number): Candidate[] =>
      list.map(([lacking, far]): Candidate => [bare.slice(0, end) + lacking + bare.slice(end), cost + far + more]);
    const asked = last || type === 'verb' || type === 'count' || type === 'content' ? put(LACKING, last ? 0 : 0.5) : [];
    return [...asked, ...(last ? [] : put(LACKING_INSIDE, 0))];
  });
}
