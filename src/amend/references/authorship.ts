import type { Operation, Quote } from '../../decision/operation.ts';
import type { StatuteIndex } from '../../statute/locate.ts';
import type { NodeId } from '../../statute/types.ts';
import { placeOf } from '../../text/passage.ts';
import type { Passage, Place } from '../../text/source.ts';
import type { Edits } from '../edits.ts';
import type { TextEdit } from '../types.ts';
import { overlaps, type Range, writtenRanges } from './edited.ts';

/** Where the decision wrote a stretch of a text of the result; null where the base has it. */
export type Authorship = (id: NodeId, text: Passage, range: Range) => Place | null;

/** Tells of every stretch of the new text whether the decision wrote it: the whole unit, or words put into it. */
export function authorship(after: StatuteIndex, base: StatuteIndex, edits: Edits): Authorship {
  const written = new Map([...edits.words].map(([id, list]) => [id, writtenRanges(list).filter(({ edit }) => 'operation' in edit.cause)]));
  return (id, text, range) => {
    if (isNew(after, base, id, text)) return placeOf(text, range.start, range.end);
    const words = text.text.slice(range.start, range.end);
    const by = (written.get(id) ?? []).find((stretch) => overlaps(stretch, range));
    return by === undefined ? null : placeIn(by.edit, words);
  };
}

/** Whether the whole text of a unit comes from the decision. */
export function isNew(after: StatuteIndex, base: StatuteIndex, id: NodeId, text: Passage): boolean {
  return base.visits.get(id)?.node !== after.visits.get(id)?.node && text.origin !== null && text.origin.source !== after.statute.source;
}

/** Where the decision has the words, or some that hold what the edit writes; else its clause. */
export function placeIn({ cause, text }: TextEdit, words: string): Place | null {
  if (!('operation' in cause)) return null;
  const lines = quotesOf(cause.operation).flatMap((quote) => quote.lines);
  for (const sought of [words, text]) {
    for (const line of sought === '' ? [] : lines) {
      const at = line.text.indexOf(sought);
      if (at >= 0) return placeOf(line, at, at + sought.length);
    }
  }
  return placeOf(cause.operation.clause);
}

function quotesOf(operation: Operation): readonly Quote[] {
  if ('pairs' in operation) return operation.pairs.map((pair) => pair.new);
  return 'text' in operation && operation.text !== null ? [operation.text] : [];
}
