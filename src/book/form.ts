import * as z from 'zod';
import type { Form } from '../text/yaml/faults.ts';
import { inBoth } from '../words/index.ts';
import type { SchemaWords } from '../words/schema.ts';

const said = (field: keyof SchemaWords['book']): string => inBoth(({ schema }) => schema.book[field]);

/** Whether a calendar has the day is told when the book is read. */
const day = z.string().meta({ format: 'date' });
const file = z.string();
const days = {
  adopted: day.optional().meta({ format: 'date', description: said('adopted') }),
  promulgated: day.optional().meta({ format: 'date', description: said('promulgated') }),
  'in-force': day.optional().meta({ format: 'date', description: said('inForce') }),
};

const step = z
  .strictObject({
    decision: file.meta({ description: said('decision') }),
    ...days,
    official: file.optional().meta({ description: said('official') }),
    departures: z
      .array(z.string())
      .optional()
      .meta({ description: said('departures') }),
    items: z
      .record(z.string(), day)
      .optional()
      .meta({ description: said('items') }),
  })
  .meta({ id: 'Step', description: said('step') });

const bookSchema = z.strictObject({
  title: z.string().meta({ description: said('title') }),
  text: file.meta({ description: said('text') }),
  ...days,
  decisions: z.array(step).meta({ description: said('decisions') }),
});

/** The form that book.yaml is read by. */
export const BOOK_FORM: Form = { schema: bookSchema, keysAt };

/** The schema for editors: what schemas/book-file.schema.json holds. */
export function jsonSchema(): object {
  return { ...z.toJSONSchema(bookSchema, { io: 'input' }), $id: 'https://unpkg.com/xiufa/schemas/book-file.schema.json', title: 'book.yaml' };
}

/** The keys that may stand at a place of the form. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(bookSchema.shape);
  return path[0] === 'decisions' && path.length === 2 ? Object.keys(step.shape) : [];
}
