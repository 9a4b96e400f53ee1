import { type Chunk, chunksOf } from './chunks.ts';
import { VERB_CLASSES, type VerbClass, verbsOf } from './lexicon.ts';
import { readWording } from './read.ts';
import { SOME_ARTICLE, usualWording } from './usual.ts';
import type { ParsedClause } from './written.ts';

/** What a stretch of a clause was taken for. */
export interface Taken {
  readonly as: 'units' | 'words' | 'count' | 'side' | 'title' | VerbClass | 'unknown';
  readonly text: string;
}

/** A clause that is not read: what its words were taken for, and the wording nearest to it that is read, quotations as “……” ('' if none is near). */
export interface NearForm {
  readonly taken: readonly Taken[];
  readonly form: string;
}

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
/** A slip of a verb is short; what is longer describes what is wanted, and no verb is meant by it. */
const LONGEST_VERB = 4;
/**
 * How much farther a wording is by each unknown character left out (a long stretch tells what is wanted, and goes as one), by a known word, by a verb
 * in the place of a slip of it, of words that describe what is wanted, of others, and by leaving out the only words that may have been its verb.
 */
const COST = { character: 0.5, stretch: 2.5, known: 1, verb: 1.5, described: 2, other: 4.5, noVerb: 3 };
/** Beyond this a wording is not near; a clause of more pieces is not searched, nor more wordings than these tried. */
const FARTHEST = 7;
const MOST_PIECES = 40;
const MOST_TRIED = 400;

/**
 * What the words of a clause were taken for, and the nearest wording that is read: the clause itself with as little left out, put in and exchanged as
 * can be. Every wording that is given has been read, by the same rules as any clause.
 */
export function nearestForm(clause: string, laws: readonly string[]): NearForm {
  const chunks = chunksOf(clause, laws);
  const pieces = chunks.map((chunk) => clause.slice(chunk.range.start, chunk.range.end));
  const taken = takenOf(chunks, clause);
  if (pieces.length > MOST_PIECES) return { taken, form: '' };
  const evidence = new Set<VerbClass>([
    ...chunks.flatMap((chunk) => (chunk.type === 'verb' ? [chunk.class] : [])),
    ...meantBy(chunks.flatMap(({ type }, i) => (type === 'unknown' ? [pieces[i] as string] : []))).keys(),
  ]);
  const mended = repairs(chunks, pieces);
  const candidates = [...mended, ...mended.flatMap(([wording, cost]) => completions(wording, cost, laws))].sort(([, a], [, b]) => a - b);
  const tried = new Set([clause]);
  for (const [wording, cost] of candidates) {
    if (cost > FARTHEST) break;
    if (tried.has(wording)) continue;
    tried.add(wording);
    if (isRead(wording, laws, evidence)) return { taken, form: asExample(wording, laws) };
    if (tried.size > MOST_TRIED) break;
  }
  return { taken, form: '' };
}

type Candidate = readonly [wording: string, cost: number];

/** The clause with what is unknown in it left out, or a verb in its place; where nothing is unknown, with a known word left out or a verb between two others. */
function repairs(chunks: readonly Chunk[], pieces: readonly string[]): readonly Candidate[] {
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

const CONTENT: ReadonlySet<Chunk['type']> = new Set(['units', 'words', 'title']);
const BORDERS: ReadonlySet<Chunk['type']> = new Set(['stop', 'line', 'comma', 'colon']);

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
  const verbs = VERB_CLASSES.flatMap((name): Candidate[] => {
    if (verb !== undefined && verb.type === 'verb' && verb.class !== name) return [];
    const cost =
      spared +
      (verb !== undefined
        ? COST.verb
        : meant.has(name)
          ? COST.verb + (meant.get(name) as number)
          : name === 'change' && meant.size === 0
            ? COST.described
            : COST.other);
    return kept.length === 0
      ? [[joined(USUAL[name], ''), cost]]
      : [
          [joined(USUAL[name], ''), cost + COST.known],
          [joined('', USUAL[name]), cost + COST.known],
        ];
  });
  const letters = strange.join('').length;
  const noVerb = chunks.some((chunk, i) => chunk.type === 'verb' && (i < from || i >= to)) ? 0 : COST.noVerb;
  const left = spared + Math.min(COST.stretch, Math.max(1, COST.character * letters)) + noVerb;
  return [[joined('', ''), left], ...verbs];
}

/** Without one known word that is neither a place nor a quotation. */
function withoutOne(chunks: readonly Chunk[], pieces: readonly string[]): readonly Candidate[] {
  return chunks.flatMap(({ type }, i): Candidate[] =>
    CONTENT.has(type) ? [] : [[pieces.filter((_, k) => k !== i).join(''), COST.known + (type === 'verb' ? 2 : 0.5)]],
  );
}

/** With a verb in the place of the known words between two quotations, where the clause has no verb: “甲”应为“乙”. */
function withVerb(chunks: readonly Chunk[], pieces: readonly string[]): readonly Candidate[] {
  if (chunks.some(({ type }) => type === 'verb')) return [];
  const words = chunks.flatMap(({ type }, i) => (type === 'words' ? [i] : []));
  return words.slice(1).map((to, k): Candidate => {
    const from = words[k] as number;
    return [[...pieces.slice(0, from + 1), USUAL.change, ...pieces.slice(to)].join(''), COST.described];
  });
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
function completions(wording: string, cost: number, laws: readonly string[]): readonly Candidate[] {
  const bare = wording.replace(/[，；。：]+$/, '');
  const chunks = chunksOf(bare, laws);
  return chunks.flatMap(({ type, range: { end } }, i): Candidate[] => {
    const last = i === chunks.length - 1;
    const put = (list: typeof LACKING, more: number): Candidate[] =>
      list.map(([lacking, far]): Candidate => [bare.slice(0, end) + lacking + bare.slice(end), cost + far + more]);
    const asked = last || type === 'verb' || type === 'count' || type === 'content' ? put(LACKING, last ? 0 : 0.5) : [];
    return [...asked, ...(last ? [] : put(LACKING_INSIDE, 0))];
  });
}

/** The classes whose verbs short unknown words resemble, with how much farther those are whose character comes later (掉 of 换掉). */
function meantBy(strange: readonly string[]): ReadonlyMap<VerbClass, number> {
  const words = strange.join('');
  const meant = new Map<VerbClass, number>();
  if (words.length > LONGEST_VERB) return meant;
  const found = VERB_CLASSES.map((name) => [name, [...words].findIndex((character) => charactersOf(name).has(character))] as const).filter(([, at]) => at >= 0);
  const first = Math.min(...found.map(([, at]) => at));
  for (const [name, at] of found) meant.set(name, at === first ? 0 : LATER);
  return meant;
}

const LATER = 1.5;

/** The characters that make a verb of one class and few others: 删, 去, 废 of those that delete. 为, 至, 成 end verbs of most. */
const charactersOf = (() => {
  let made: ReadonlyMap<VerbClass, ReadonlySet<string>> | undefined;
  return (name: VerbClass): ReadonlySet<string> => {
    made ??= characterClasses();
    return made.get(name) as ReadonlySet<string>;
  };
})();

/** In how many classes a character may stand and still tell something of its verb. */
const MOST_CLASSES = 4;

function characterClasses(): ReadonlyMap<VerbClass, ReadonlySet<string>> {
  const own = new Map(VERB_CLASSES.map((name) => [name, repeatedIn(verbsOf(name))]));
  const classes = new Map<string, number>();
  for (const characters of own.values()) for (const character of characters) classes.set(character, (classes.get(character) ?? 0) + 1);
  return new Map([...own].map(([name, characters]) => [name, new Set([...characters].filter((c) => (classes.get(c) as number) < MOST_CLASSES))]));
}

function repeatedIn(verbs: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const verb of verbs) for (const character of new Set(verb)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return new Set([...counts].flatMap(([character, count]) => (count > 1 ? [character] : [])));
}

/** What takes text away or puts units together is only proposed where a verb of the clause, or a slip of one, speaks of it. */
const NEEDS: Readonly<Partial<Record<ParsedClause['kind'], readonly VerbClass[]>>> = {
  delete: ['delete'],
  'delete-text': ['delete'],
  merge: ['merge', 'join', 'change'],
  split: ['split', 'change'],
  swap: ['swap'],
};

function isRead(wording: string, laws: readonly string[], evidence: ReadonlySet<VerbClass>): boolean {
  const clauses = readWording(wording, laws);
  const licensed = (kind: ParsedClause['kind']): boolean => NEEDS[kind]?.some((name) => evidence.has(name)) ?? true;
  return (
    clauses.every(({ kind }) => kind !== 'not-understood' && kind !== 'content' && licensed(kind)) &&
    clauses.some(({ kind }) => kind !== 'non-textual' && kind !== 'announcement')
  );
}

/** A wording as an example: in the usual words for what it says if those are read, too; else as it is. */
function asExample(wording: string, laws: readonly string[]): string {
  const clauses = readWording(wording, laws).filter(({ kind }) => kind !== 'non-textual' && kind !== 'announcement');
  const usual = clauses.map((clause) => usualWording(clause, wording));
  const said = usual.includes(null) ? '' : usual.join('；');
  let n = 0;
  const shown =
    said !== '' &&
    isRead(
      said.replace(/“……”/g, () => `“${n++}”`),
      laws,
      EVERY,
    )
      ? said
      : wording;
  return shown
    .replaceAll(SOME_ARTICLE, '第×条')
    .replace(/“[0-9]+”/g, '“……”')
    .replace(/[；，。]+$/, '');
}

const EVERY: ReadonlySet<VerbClass> = new Set(VERB_CLASSES);

/** What every stretch was taken for; unknown words with nothing but particles between them are one stretch. */
function takenOf(chunks: readonly Chunk[], clause: string): readonly Taken[] {
  const taken: Taken[] = [];
  let open: { readonly start: number; readonly end: number } | null = null;
  for (const chunk of chunks) {
    const found = takenAs(chunk, clause.slice(chunk.range.start, chunk.range.end));
    if (chunk.type === 'unknown' && open !== null) {
      taken[taken.length - 1] = { as: 'unknown', text: clause.slice(open.start, chunk.range.end) };
      open = { start: open.start, end: chunk.range.end };
      continue;
    }
    taken.push(...found);
    if (chunk.type === 'unknown') open = chunk.range;
    else if (found.length > 0 || BORDERS.has(chunk.type)) open = null;
  }
  return taken;
}

function takenAs(chunk: Chunk, text: string): readonly Taken[] {
  switch (chunk.type) {
    case 'verb':
      return [{ as: chunk.class, text }];
    case 'units':
    case 'count':
    case 'side':
    case 'title':
    case 'unknown':
      return [{ as: chunk.type, text }];
    case 'words':
      return [{ as: 'words', text: text.replace(/“[0-9]+”/g, '“……”') }];
    default:
      return [];
  }
}
