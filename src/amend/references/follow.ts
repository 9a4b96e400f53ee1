import type { Code } from '../../diagnostics/codes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { isThere, type Reference, rewriteReferences, settleReferences } from '../../reference/index.ts';
import type { Address } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { StatuteIndex } from '../../statute/locate.ts';
import { annexLines } from '../../statute/tables.ts';
import type { NodeId } from '../../statute/types.ts';
import { placeOf } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import type { Edits } from '../edits.ts';
import { keyOf } from '../provision-map.ts';
import { revise } from '../rebuild.ts';
import type { ProvisionMap, TextEdit } from '../types.ts';
import { nameOfAnnex } from './annexes.ts';
import { concernsWhatMoved } from './concern.ts';
import { destinationOf } from './destination.ts';
import { overlaps, type Range, readsOn, unwritten } from './edited.ts';
import { aboveAnother, articlesBefore, divisionsLeft } from './neighbours.ts';
import { rangesOf, shownChanges } from './ranges.ts';
import { leadIn, MAY_REFER, readerOf } from './reader.ts';

/** auto changes references that follow from counting again, report only names them, keep leaves them unmentioned. */
export type ReferencePolicy = 'auto' | 'report' | 'keep';

/** What becomes of the references: consequential edits, and what there is to say. */
interface Following {
  readonly edits: readonly TextEdit[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A text of the base that stays: where it stood, where it stands, and how it is shown. */
interface Staying {
  readonly id: NodeId;
  readonly passage: Passage;
  readonly home: Address;
  readonly newHome: Address;
  readonly shown: string;
  /** An annex may count articles of its own: only what names this statute cites it there. */
  readonly annex: boolean;
}

/**
 * References to this statute whose target bears another number now (docs/semantics.md#consequential), in text that the decision did not write:
 * consequential edits, each reported. A reference to a place that is gone, one whose law is not certain, one that cannot say where its place is,
 * a range whose inside is another set, and 前款, 前条, 上述 or 本章 that mean another unit are reported and left alone (docs/semantics.md#astray). References to other laws are never touched.
 */
export function followReferences(
  base: StatuteIndex,
  after: StatuteIndex,
  texts: ReadonlyMap<NodeId, Passage>,
  edits: Edits,
  map: ProvisionMap,
  policy: ReferencePolicy,
): Following {
  if (policy === 'keep' || (hasNothingNew(base, after) && map.entries.every((e) => e.to !== null && keyOf(e.to) === keyOf(e.from)))) {
    return { edits: [], diagnostics: [] };
  }
  const destination = destinationOf(base, after, map);
  const exists = (address: Address): boolean => isThere(address, destination);
  const changedInside = rangesOf(base, after, map);
  const anotherArticleBefore = articlesBefore(base, after, map);
  const leftDivisions = divisionsLeft(base, after, map);
  const textOf = (id: NodeId): string | undefined => texts.get(id)?.text;
  const read = readerOf(base, () => [...texts.values()].map((p) => p.text), textOf);
  const found: TextEdit[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { id, passage, home, newHome, shown, annex } of staying(base, texts, edits, map, concernsWhatMoved(map))) {
    const { text } = passage;
    const written = edits.words.get(id) ?? [];
    const report = (code: Code, at: Range, params: Readonly<Record<string, string>> = {}): void => {
      const words = text.slice(at.start, at.end);
      diagnostics.push(diagnose(code, placeOf(passage, at.start, at.end), { words, address: shown, ...params }));
    };
    const references = settleReferences(
      unwritten(read(id, text), written, (end) => read(id, text.slice(0, end))),
      home,
      exists,
    );
    const revised = written.length === 0 ? [] : settleReferences(read(id, revise(passage, written).text), home, exists);
    const stands = (r: Reference): boolean =>
      (!annex || (r.scope === 'own' && r.law !== null)) && !written.some((e) => overlaps(r, e)) && (written.length === 0 || readsOn(r, written, revised));
    const standing = new Map(references.filter(stands).map((r) => [r.start, r]));
    const mayLose = (start: number, end: number): boolean =>
      !written.some((e) => overlaps({ start, end }, e)) && references.every((r) => r.start < start || r.end > end || standing.has(r.start));
    const result = rewriteReferences(text, references, home, destination, newHome, mayLose);
    for (const change of result.changes.filter((c) => standing.has(c.start))) {
      if (policy === 'auto') found.push({ kind: 'text', node: id, start: change.start, end: change.end, text: change.text, cause: { type: 'reference' } });
      report('X001', change, { from: text.slice(change.start, change.end), to: change.text });
    }
    for (const { references: both, start, end, to } of result.merged) {
      if (policy === 'auto') found.push({ kind: 'text', node: id, start, end, text: '', cause: { type: 'reference' } });
      report('X010', { start: both[0].start, end: both[1].end }, { to: formatAddress(to) });
    }
    for (const r of result.dangling) if (standing.has(r.start)) report('X002', r);
    for (const { reference, to } of result.displaced) if (standing.has(reference.start)) report('X008', reference, { to: formatAddress(to) });
    for (const r of result.uncertain) if (standing.has(r.start) && moves(r, destination)) report('X003', r);
    const neighbours = new Set(result.neighbours);
    for (const r of standing.values()) {
      const { anchor } = r;
      const another = anchor?.level === 'article' && anchor.back > 0 && r.scope === 'relative' && anotherArticleBefore(id, anchor.back);
      if (another || neighbours.has(r)) report('X004', r);
    }
    for (const [i, last] of references.entries()) {
      const first = references[i - 1];
      if (!last.rangeEnd || first?.chain !== last.chain || !standing.has(first.start) || !standing.has(last.start)) continue;
      const changes = changedInside(first, last, home);
      if (changes !== null) report('X007', { start: first.start, end: last.end }, shownChanges(changes));
    }
    const stays = (range: Range): boolean => !written.some((edit) => overlaps(range, edit));
    for (const range of aboveAnother(text, home, newHome, destination).filter(stays)) report('X004', range);
    for (const range of leftDivisions(id, text).filter(stays)) report('X004', range, { division: text.slice(range.end - 1, range.end) });
  }
  return { edits: found, diagnostics };
}

/** The texts that may cite what `mayConcern` tells, headings and lines of annexes included; not those written anew or gone. */
export function* staying(
  base: StatuteIndex,
  texts: ReadonlyMap<NodeId, Passage>,
  edits: Edits,
  map: ProvisionMap,
  mayConcern: (text: string, home: Address) => boolean,
): Generator<Staying> {
  const { annexes } = edits;
  const textOf = (id: NodeId): string | undefined => texts.get(id)?.text;
  for (const [id, { address: home }] of base.visits) {
    const passage = texts.get(id);
    const newHome = map.byId.get(id)?.to;
    if (passage === undefined || !newHome || !MAY_REFER.test(passage.text) || edits.goesWith(id, edits.rewritten, base)) continue;
    if (!mayConcern(leadIn(base, id, textOf) + passage.text, home)) continue;
    yield { id, passage, home, newHome, shown: formatAddress(newHome), annex: false };
  }
  for (const annex of base.statute.annexes.filter(({ id }) => !annexes.has(id))) {
    const shown = nameOfAnnex(annex) ?? '附件';
    for (const { id } of annexLines(annex)) {
      const passage = texts.get(id);
      if (passage !== undefined && MAY_REFER.test(passage.text)) yield { id, passage, home: { steps: [] }, newHome: { steps: [] }, shown, annex: true };
    }
  }
}

/** Whether the decision brings no unit: ranges and 前条 mean what they meant if moreover nothing went. */
function hasNothingNew(base: StatuteIndex, after: StatuteIndex): boolean {
  for (const id of after.visits.keys()) if (!base.visits.has(id)) return false;
  return true;
}

/** Whether a reference that cannot be attributed would have had to follow, had it meant this statute. */
function moves(reference: Reference, destination: (address: Address) => Address | 'deleted' | null): boolean {
  const to = destination(reference.address);
  return to === 'deleted' || (to !== null && keyOf(to) !== keyOf(reference.address));
}
