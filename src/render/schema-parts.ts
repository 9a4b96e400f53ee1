import * as z from 'zod';
import { SUBSTANCE_KINDS } from '../changes/substance/types.ts';
import { inBoth } from '../words/index.ts';
import type { SchemaWords } from '../words/schema.ts';

/** What the schemas say of a part, in both languages. */
export const said = (field: keyof SchemaWords['output']): string => inBoth(({ schema }) => schema.output[field]);

/** What the schemas of several documents have in common. */

/** An address. */
export const address = z.string().meta({ id: 'Address', description: said('address') });
/** An address, or null. */
export const maybe = address.nullable();
/** Addresses. */
export const addresses = z.array(address);
/** A quotation. */
export const quote = z.array(z.string()).meta({ id: 'Quote', description: said('quote') });
/** An offset in a text. */
export const offset = z.int().min(0);
/** A stretch of a file. */
export const span = z.strictObject({ start: offset, end: offset }).meta({ id: 'Span', description: said('span') });

const where = { file: z.string(), line: z.int().min(1), column: z.int().min(1), start: offset, end: offset };
/** A place in a file, or null. */
export const place = z.strictObject(where).nullable();
/** Something that is said of a text, at its place. */
export const diagnostic = z
  .strictObject({
    code: z.string().regex(/^(?:[A-Z][0-9]{3}|usage|bug)$/),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.string(),
    params: z.record(z.string(), z.string()),
    place: place,
    related: z.array(z.strictObject({ note: z.enum(['base-text', 'clause', 'other-clause', 'cited-before', 'cited-now']), ...where })),
  })
  .meta({ id: 'Diagnostic', description: said('diagnostic') });
/** What there is to say of a result. */
export const diagnostics = z.array(diagnostic);
/** A count. */
export const count = z.int().min(0);

/** One of two results that could be defended. */
export const choice = z
  .strictObject({
    code: z.string().regex(/^[A-Z][0-9]{3}$/),
    chosen: z.string(),
    alternative: z.string(),
    option: z.string().nullable(),
    places: z.array(z.strictObject({ item: z.string().nullable(), operation: z.string().nullable(), address: maybe, clause: place, text: place })),
  })
  .meta({ id: 'Choice', description: said('choice') });

/** How the orders of decisions came out. */
export const tally = z.strictObject({ ordered: count, applied: count, failed: count, notUnderstood: count, errors: count, doubts: count }).meta({
  id: 'Tally',
  description: said('tally'),
});

/** Statutes that a decision amends and that could not be: none there (`file` null), one that cannot be amended, or several (`files`). */
export const missing = z.array(
  z.strictObject({ instrument: z.string(), file: z.string().nullable(), files: z.array(z.string()), diagnostics: z.array(diagnostic) }),
);

const range = z.strictObject({ start: offset, end: offset }).nullable();
/** What of substance changed in a unit. */
export const marks = z.array(
  z
    .strictObject({
      kinds: z.array(z.enum(SUBSTANCE_KINDS)),
      old: z.string().nullable(),
      new: z.string().nullable(),
      places: z.array(z.strictObject({ old: range, new: range })),
    })
    .meta({ id: 'SubstanceMark', description: said('substance') }),
);
