import * as z from 'zod';
import type { Form } from '../../text/yaml/faults.ts';

const text = z.union([z.string(), z.int()]);

/** What a xiufa.yaml may hold; each key stands for the option of the command line that is named with it. */
const settingsSchema = z.strictObject({
  body: text.optional().meta({ description: '作出决定的机关（--body）· the body that decides' }),
  session: text.optional().meta({ description: '会议（--session）· the session' }),
  style: z.enum(['npc', 'spc']).optional().meta({ description: '引号的用法（--style）· how quotations are marked' }),
  language: z.enum(['zh', 'en']).optional().meta({ description: '语言（--lang）· the language of messages' }),
  author: text.optional().meta({ description: '修订的作者（--author）· the author of tracked changes' }),
});

/** The form that xiufa.yaml is read by. */
export const SETTINGS_FORM: Form = { schema: settingsSchema, keysAt: (path) => (path.length === 0 ? Object.keys(settingsSchema.shape) : []) };

/** The schema for editors: what schemas/settings.schema.json holds. */
export function jsonSchema(): object {
  return { ...z.toJSONSchema(settingsSchema, { io: 'input' }), $id: 'https://unpkg.com/xiufa/schemas/settings.schema.json', title: 'xiufa.yaml' };
}
