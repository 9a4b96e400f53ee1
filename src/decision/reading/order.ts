import { built } from '../../text/passage.ts';
import type { ParsedClause } from '../language/written.ts';
import type { Operation, Quote } from '../operation.ts';

/** An operation before its item is known. */
export type Order = Operation extends infer O ? (O extends Operation ? Omit<O, 'item' | 'id' | 'clause'> : never) : never;

export type Clause = Exclude<ParsedClause, { kind: 'not-understood' | 'content' | 'beside' }>;
export type Of<K extends Clause['kind']> = Extract<Clause, { kind: K }>;

/** Words that the decision does not quote as they stand here. */
export function literal(text: string, place: Quote['place']): Quote {
  return { lines: [built(text)], place };
}
