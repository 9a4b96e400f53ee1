import type { TrackedChange } from '../read/reader.ts';
import type { Address } from '../statute/address.ts';
import type { Statute } from '../statute/types.ts';
import { type Visit, visitsOf } from '../statute/walk.ts';
import { offsetAt, type Passage, type Place } from '../text/source.ts';

/** A tracked change of a file from which both versions were read, and where it stands: in the old version what went, in the new one all else. */
export interface PlacedChange extends TrackedChange {
  readonly version: 'old' | 'new';
  /** Null where the line is of no unit: the title note, an annex. */
  readonly address: Address | null;
  /** The line of that version, counted from 1. */
  readonly line: number;
}

type Changes = readonly (readonly [TrackedChange, Place | null])[];

/** A version of a statute, and the tracked changes that were met on reading it. */
export interface TrackedVersion {
  readonly statute: Statute;
  readonly changes: Changes;
}

/** The tracked changes of a file in its order. What went is not read in the new version, so that its place is looked up in the old one. */
export function placedChanges(old: TrackedVersion, now: TrackedVersion): readonly PlacedChange[] {
  const [before, after] = [addressesByLine(old.statute), addressesByLine(now.statute)];
  const places = new Map<string, (Place | null)[]>();
  for (const [change, place] of old.changes) {
    const known = places.get(keyOf(change));
    if (known === undefined) places.set(keyOf(change), [place]);
    else known.push(place);
  }
  return now.changes.map(([change, place]): PlacedChange => {
    const gone = change.kind === 'deleted' || change.kind === 'moved-from';
    const there = gone ? (places.get(keyOf(change))?.shift() ?? null) : null;
    const [version, at, addresses] = there === null ? (['new', place, after] as const) : (['old', there, before] as const);
    const line = at === null ? 1 : at.source.position(at.span.start).line;
    return { ...change, version, address: addresses.get(line) ?? null, line };
  });
}

function keyOf({ kind, author, date, text }: TrackedChange): string {
  return [kind, author, date, text].join('\0');
}

/** The unit that each line of a file is: an article of one 款 by its own number. */
function addressesByLine(statute: Statute): ReadonlyMap<number, Address> {
  const lines = new Map<number, Address>();
  for (const passage of statute.title) put(lines, passage, { steps: [], part: 'title' });
  for (const visit of visitsOf(statute)) {
    const { node, article, address } = visit;
    if (node.type === 'paragraph' && article?.paragraphs.length === 1) continue;
    put(lines, firstWords(node), address);
  }
  return lines;
}

/** The words with which a unit begins: its label if it has one, and if that stands in the file. */
function firstWords(node: Visit['node']): Passage {
  return node.type === 'paragraph' || node.label.text === '' ? ('heading' in node ? node.heading : 'text' in node ? node.text : node.label) : node.label;
}

/** The first 款 stands on the line of its article, and names it more exactly. */
function put(lines: Map<number, Address>, { origin }: Passage, address: Address): void {
  if (origin !== null) lines.set(origin.source.position(offsetAt(origin, 0)).line, address);
}
