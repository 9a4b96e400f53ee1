import { type Chunk, chunksOf } from './chunks.ts';
import { VERB_CLASSES, type VerbClass } from './lexicon.ts';
import { readWording } from './read.ts';
import { BORDERS, completions, repairs } from './repairs.ts';
import { meantBy } from './slips.ts';
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
    const form = isRead(wording, laws, evidence) ? asExample(wording, laws) : '';
    if (form !== '') return { taken, form };
    if (tried.size > MOST_TRIED) break;
  }
  return { taken, form: '' };
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

/** A wording as an example: in the usual words for what it says if those are read, too; else as it is; '' if it does not say where. */
function asExample(wording: string, laws: readonly string[]): string {
  const clauses = readWording(wording, laws).filter(({ kind }) => kind !== 'non-textual' && kind !== 'announcement');
  const usual = clauses.map((clause) => usualWording(clause, wording));
  if (usual.includes('')) return '';
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
    .replace(/^[，、]+/, '')
    .replace(/(?<![；，。])[；，。]+$/, '');
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
