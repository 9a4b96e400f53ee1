import type { Amendment } from '../amend/types.ts';
import { diffWords } from '../compare/words.ts';
import type { Operation } from '../decision/operation.ts';
import type { Statute } from '../statute/types.ts';
import { type Unit, unitsOf } from '../statute/units.ts';
import { changesOf } from './amended.ts';
import type { ChangeCause, ChangeSegment, UnitChange } from './types.ts';

/**
 * Who wrote words: an amendment of the chain (from 0), null for the first text, and the item of its decision; '' where no item ordered them (references that
 * follow the numbers).
 */
export interface Writer {
  readonly amendment: number | null;
  readonly item: string;
}

/** Words of one writer. */
export interface Run {
  readonly text: string;
  readonly writer: Writer;
}

/** A printed unit of the last text, and who wrote its words. */
export interface BlamedUnit {
  readonly unit: Unit;
  readonly runs: readonly Run[];
  /** The last amendment that gave it its label; null for the first text. */
  readonly labelled: number | null;
}

const FIRST: Writer = { amendment: null, item: '' };
/** Fewer characters than this in common are no words that were kept: in the place of the old ones, or of what was split or merged; anywhere in what was restated. */
const LEAST_KEPT = 2;
const LEAST_TAKEN = 6;

/**
 * For each unit of the last text, who wrote which of its words. Words that a decision keeps stay those of who wrote them: where a unit moves, is renumbered,
 * restated, merged with others or split from one.
 */
export function blame(first: Statute, amendments: readonly Amendment[]): readonly BlamedUnit[] {
  let known: readonly BlamedUnit[] = unitsOf(first).map((unit) => ({ unit, runs: runOf(unit.text, FIRST), labelled: null }));
  for (const [at, amendment] of amendments.entries()) known = followed(known, amendment, at);
  return known;
}

/** The same after one more amendment. The units of the text before it stand in the same order, by whatever keys. */
function followed(known: readonly BlamedUnit[], amendment: Amendment, at: number): readonly BlamedUnit[] {
  const { units } = changesOf(amendment, { by: 'word' });
  const before = new Map(unitsOf(amendment.base).map(({ key }, i) => [key, known[i] as BlamedUnit]));
  const after = new Map(units.flatMap((change) => (change.new === null ? [] : [[change.new.key, change] as const])));
  const restated = restatedBy(units, before);
  return unitsOf(amendment.after).map((unit) => {
    const change = after.get(unit.key);
    if (change === undefined) throw new Error('a unit that no change tells of');
    return blamed(unit, change, before, restated, at);
  });
}

/** The words that went where an operation writes units anew: it may put them into another 款 than they stood in. */
function restatedBy(units: readonly UnitChange[], before: ReadonlyMap<string, BlamedUnit>): ReadonlyMap<Operation, readonly Run[]> {
  const found = new Map<Operation, Run[]>();
  for (const { old, segments } of units) {
    let start = 0;
    for (const { kind, text, by } of segments) {
      const operation = orderedBy(by);
      if (kind === 'deleted' && old !== null && operation !== null && REWRITES.has(operation.kind)) {
        const words = slice(before.get(old.key)?.runs ?? [], start, start + text.length);
        const known = found.get(operation);
        if (known === undefined) found.set(operation, [...words]);
        else known.push(...words);
      }
      if (kind !== 'inserted') start += text.length;
    }
  }
  return found;
}

function orderedBy(by: ChangeCause | null): Operation | null {
  return by?.cause.type === 'operation' || by?.cause.type === 'tidy' ? by.cause.operation : null;
}

const REWRITES: ReadonlySet<Operation['kind']> = new Set(['replace', 'restate', 'split', 'merge', 'move']);

function blamed(
  unit: Unit,
  change: UnitChange,
  before: ReadonlyMap<string, BlamedUnit>,
  restated: ReadonlyMap<Operation, readonly Run[]>,
  at: number,
): BlamedUnit {
  const own = change.old === null ? undefined : before.get(change.old.key);
  const sources = change.from.flatMap(({ key }) => before.get(key)?.runs ?? []);
  const runs: Run[] = [];
  let old = 0;
  let replaced: readonly Run[] = [];
  for (const segment of change.segments) {
    const { kind, text } = segment;
    const stood = kind === 'inserted' ? [] : slice(own?.runs ?? [], old, old + text.length);
    if (kind === 'same') for (const run of stood) append(runs, run);
    if (kind === 'inserted') for (const run of inserted(segment, { replaced, sources, restated }, at)) append(runs, run);
    if (kind !== 'inserted') old += text.length;
    // Deleted words stand before those that take their place.
    replaced = kind === 'deleted' ? stood : [];
  }
  const labelled = change.old === null || change.renumbered ? at : (own?.labelled ?? null);
  return { unit, runs, labelled };
}

/** Older words that may stand again in new ones: those in their place, those of the units of which this one was made, those that the same operation took away. */
interface Older {
  readonly replaced: readonly Run[];
  readonly sources: readonly Run[];
  readonly restated: ReadonlyMap<Operation, readonly Run[]>;
}

function inserted({ text, by }: ChangeSegment, { replaced, sources, restated }: Older, at: number): readonly Run[] {
  const operation = orderedBy(by);
  const writer: Writer = { amendment: at, item: operation?.item ?? '' };
  const still = (runs: readonly Run[], olds: readonly Run[], least: number): readonly Run[] =>
    olds.length === 0 ? runs : runs.flatMap((run) => (run.writer === writer ? kept(olds, [run], least, writer) : [run]));
  const fresh = kept(replaced, [{ text, writer }], LEAST_KEPT, writer);
  return still(still(fresh, sources, LEAST_KEPT), operation === null ? [] : (restated.get(operation) ?? []), LEAST_TAKEN);
}

/** New words in which those of older runs that stand there again, `least` characters or more together, are theirs. */
function kept(olds: readonly Run[], news: readonly Run[], least: number, writer: Writer): readonly Run[] {
  if (olds.length === 0) return news;
  const runs: Run[] = [];
  let old = 0;
  for (const { kind, text } of diffWords(olds.map((run) => run.text).join(''), news.map((run) => run.text).join(''), 'word')) {
    if (kind === 'same' && lettersIn(text) >= least) runs.push(...slice(olds, old, old + text.length));
    else if (kind !== 'deleted') runs.push({ text, writer });
    if (kind !== 'inserted') old += text.length;
  }
  return runs;
}

function lettersIn(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

function runOf(text: string, writer: Writer): readonly Run[] {
  return text === '' ? [] : [{ text, writer }];
}

/** The runs of a stretch of a text. */
function slice(runs: readonly Run[], start: number, end: number): readonly Run[] {
  const found: Run[] = [];
  let at = 0;
  for (const { text, writer } of runs) {
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (part !== '') found.push({ text: part, writer });
    at += text.length;
  }
  return found;
}

function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last !== undefined && last.writer.amendment === run.writer.amendment && last.writer.item === run.writer.item)
    runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else runs.push(run);
}
