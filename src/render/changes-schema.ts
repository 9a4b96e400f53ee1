import * as z from 'zod';
import { count, maybe } from './schema-parts.ts';

const side = z.strictObject({ label: z.string().nullable(), address: maybe, text: z.string() }).nullable();
/** What became of words. */
export const change = z.enum(['same', 'deleted', 'inserted']);
const cause = z
  .strictObject({
    type: z.enum(['operation', 'tidy', 'numbering', 'reference', 'history']),
    decision: count,
    item: z.string().nullable(),
    operation: z.string().nullable(),
  })
  .meta({ id: 'Cause' });
/** The fields of one change. */
export const unitChange = {
  level: z.string(),
  status: z.enum(['same', 'changed', 'inserted', 'deleted', 'merged', 'split']),
  moved: z.boolean(),
  renumbered: z.boolean(),
  old: side,
  new: side,
  from: z.array(maybe),
  into: maybe,
  segments: z.array(z.strictObject({ kind: change, text: z.string(), by: cause.nullable() })),
  causes: z.array(cause),
};
/** The two texts of changes, and what stands between them. */
export const between = { old: z.string(), new: z.string(), decisions: z.array(z.string()) };
const changes = z.strictObject({ ...between, units: z.array(z.strictObject(unitChange)) });

/** The schema of what `changesJson` of the library gives: what schemas/changes.schema.json holds. */
export function jsonSchema(): object {
  return { ...z.toJSONSchema(changes), $id: 'https://unpkg.com/xiufa/schemas/changes.schema.json', title: 'changesJson' };
}
