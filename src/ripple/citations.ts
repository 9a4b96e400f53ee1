import { type Reference, type TracedReference, traceReferences } from '../reference/index.ts';
import { formatAddress } from '../statute/address-text.ts';
import type { Statute } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import { placeOf } from '../text/passage.ts';
import type { Passage } from '../text/source.ts';
import { titleKey } from '../text/titles/same.ts';
import { type Age, ageOf } from './age.ts';

/** A reference to a provision of another instrument. */
export interface Citation {
  readonly reference: Reference;
  /** The instrument by its full name, short names of the text resolved; several under one short name are joined by 、. */
  readonly law: string;
  /** Whether the sentence leaves open that something else is meant: another instrument, or the citing one itself. */
  readonly unsettled: boolean;
  /** Where the words stand in their file, from 1. */
  readonly line: number;
  readonly column: number;
}

/** A text of a unit with what it cites. */
export interface CitingText {
  /** 第三条第一款; null in an annex. */
  readonly address: string | null;
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** All that is kept of a statute: its name, its age, and the texts in which it cites others. */
export interface CitingStatute {
  readonly title: string;
  /** What titles that name it are equal by. */
  readonly key: string;
  readonly age: Age;
  readonly texts: readonly CitingText[];
}

/** What a statute cites of others; the name of its file may tell that it is younger than it says. */
export function citingStatute(statute: Statute, file: string): CitingStatute {
  const title = titleOf(statute);
  const texts = new Map<Passage, { address: string | null; text: string; citations: Citation[] }>();
  for (const traced of traceReferences(statute)) {
    const { passage, home, annex } = traced;
    for (const citation of citationsOf(traced)) {
      const text = texts.get(passage) ?? { address: annex ? null : formatAddress(home), text: passage.text, citations: [] };
      text.citations.push(citation);
      texts.set(passage, text);
    }
  }
  return { title, key: titleKey(title), age: ageOf(statute, file), texts: [...texts.values()] };
}

/** A settled reference to another instrument, or each other instrument that an unsettled one may be to. */
function citationsOf({ reference, passage, law, state }: TracedReference): readonly Citation[] {
  if (state !== 'other' && state !== 'uncertain') return [];
  const { line, column } = positionOf(passage, reference);
  const kept = { ...reference, near: [], far: [] };
  if (state === 'other') return law === null || law === '' ? [] : [{ reference: kept, law, unsettled: false, line, column }];
  const readings = [...reference.near, ...reference.far].filter((reading) => reading.scope === 'other' && reading.law !== null && reading.law !== '');
  const byLaw = new Map(readings.map((reading) => [reading.law as string, reading]));
  return [...byLaw].map(([named, { address }]) => ({
    reference: { ...kept, scope: 'other', law: named, anchor: null, address },
    law: named,
    unsettled: true,
    line,
    column,
  }));
}

function positionOf(passage: Passage, { start, end }: Reference): { readonly line: number; readonly column: number } {
  const place = placeOf(passage, start, end);
  return place === null ? { line: 1, column: 1 } : place.source.position(place.span.start);
}
