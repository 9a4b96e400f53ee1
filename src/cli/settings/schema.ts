import * as z from 'zod';
import type { Form } from '../../text/yaml/faults.ts';
import { inBoth } from '../../words/index.ts';
import type { SchemaWords } from '../../words/schema.ts';

const said = (field: keyof SchemaWords['settings']): string => inBoth(({ schema }) => schema.settings[field]);
const text = z.union([z.string(), z.int()]);

/** What a xiufa.yaml may hold; each key stands for the option of the command line that is named with it. */
const settingsSchema = z.strictObject({
  body: text.optional().meta({ description: said('body') }),
  session: text.optional().meta({ description: said('session') }),
  style: z
    .enum(['npc', 'spc'])
    .optional()
    .meta({ description: said('style') }),
  language: z
    .enum(['zh', 'en'])
    .optional()
    .meta({ description: said('language') }),
  author: text.optional().meta({ description: said('author') }),
});

/** The form that xiufa.yaml is read by. */
export const SETTINGS_FORM: Form = { schema: settingsSchema, keysAt: (path) => (path.length === 0 ? Object.keys(settingsSchema.shape) : []) };

/** The schema for editors: what schemas/settings.schema.json holds. */
export function jsonSchema(): object {
  return { ...z.toJSONSchema(settingsSchema, { io: 'input' }), $id: 'https://unpkg.com/xiufa/schemas/settings.schema.json', title: 'xiufa.yaml' };
}
