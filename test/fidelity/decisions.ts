import { basename, dirname } from 'node:path';
import { parseDecision } from '../../src/decision/parse.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { claimedBy } from '../support/claims.ts';
import { itemsOf, type Refused, read, refusedItems } from './measure.ts';

/** A decision read without its statute. `unclaimed`: stretches of its text that nobody claims and no diagnostic points at. */
export interface DecisionRow {
  readonly name: string;
  readonly items: number;
  readonly refused: readonly Refused[];
  /** Errors outside items: the text is no decision, no statute is named. */
  readonly outside: readonly string[];
  readonly unclaimed: readonly string[];
}

/** Reads a decision and accounts for its every character. */
export function readAlone(path: string): DecisionRow {
  const reading = read(path);
  const { decision, diagnostics } = parseDecision(reading);
  const items = itemsOf(decision);
  const refused = refusedItems(items, diagnostics);
  const inItems = new Map<string, number>();
  for (const code of refused.flatMap((r) => r.codes)) inItems.set(code, (inItems.get(code) ?? 0) + 1);
  const outside = diagnostics
    .filter((d) => d.severity === 'error')
    .map((d) => d.code)
    .filter((code) => {
      const left = inItems.get(code) ?? 0;
      inItems.set(code, left - 1);
      return left <= 0;
    });
  const claims = claimedBy(decision);
  const refusals = new Set<number>();
  for (const { place, severity } of diagnostics) {
    cover(claims, place, reading.source.raw.length);
    if (severity === 'error') cover(refusals, place, reading.source.raw.length);
  }
  for (const line of labels(reading.source.raw)) cover(claims, { span: line }, reading.source.raw.length);
  return { name: nameOf(path), items: items.length, refused, outside, unclaimed: stretches(reading.source.raw, claims, refusals) };
}

/** decisions/x.txt is x; the decision of a case is case/decision. */
function nameOf(path: string): string {
  const folder = basename(dirname(path));
  return folder.startsWith('decisions') ? basename(path, '.txt') : `${folder}/${basename(path, '.txt')}`;
}

function cover(claims: Set<number>, place: Pick<NonNullable<Diagnostic['place']>, 'span'> | null, length: number): void {
  if (place === null) return;
  for (let at = place.span.start; at < Math.min(place.span.end, length); at++) claims.add(at);
}

/** The numbers of items, which are claimed as such: 七、 · （二） · 3. · 第一条 of an amendment. */
function labels(raw: string): readonly { start: number; end: number }[] {
  const label =
    /^[ \u3000]*(?:[〇零一二三四五六七八九十百]+、|[（(][一二三四五六七八九十]+[）)]|[0-9０-９]{1,3}[.．、]|第[〇零一二三四五六七八九十百]+条(?=[ \u3000]))/gm;
  return [...raw.matchAll(label)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/**
 * What is left, but for stops and white space between clauses, the words that join them, and what goes on from a place that an error
 * points at: a clause refused for its address is refused whole.
 */
function stretches(raw: string, claims: ReadonlySet<number>, refusals: ReadonlySet<number>): readonly string[] {
  const left: string[] = [];
  let open = '';
  for (let at = 0; at <= raw.length; at++) {
    if (at < raw.length && !claims.has(at)) open += raw[at];
    else if (open !== '') {
      const words = open.replace(/[\s\u200b\ufeff。；，、：.,;:]/g, '');
      if (words !== '' && !refusals.has(at - open.length - 1) && !/^(?:同时|并且|此外|相应地|并|其中)$/.test(words)) left.push(words);
      open = '';
    }
  }
  return left;
}
