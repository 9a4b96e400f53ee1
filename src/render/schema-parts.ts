import * as z from 'zod';

/** What the schemas of several documents have in common. */

/** An address. */
export const address = z.string().meta({ id: 'Address', description: '照决定的写法 · as decisions write it: 第四十七条第一款第四项' });
/** An address, or null. */
export const maybe = address.nullable();
/** Addresses. */
export const addresses = z.array(address);
/** A quotation. */
export const quote = z.array(z.string()).meta({ id: 'Quote', description: '引文，一行一段，不带引号 · quoted text without marks, a line a paragraph' });
/** An offset in a text. */
export const offset = z.int().min(0);
/** A stretch of a file. */
export const span = z
  .strictObject({ start: offset, end: offset })
  .meta({ id: 'Span', description: 'UTF-16 offsets in the file as read, the end not included' });

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
    related: z.array(z.strictObject({ note: z.enum(['base-text', 'clause', 'other-clause']), ...where })),
  })
  .meta({ id: 'Diagnostic', description: 'xiufa explain CODE says what it means; usage is a fault of the command line, bug one of the program' });
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
  .meta({ id: 'Choice', description: '程序在两种结果中所选的一种，请核对 · one of two results that could be defended; option gives the other' });
