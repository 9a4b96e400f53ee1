import * as z from 'zod';
import { LEVELS } from '../statute/types.ts';
import type { CitingText } from './citations.ts';

const count = z.int().nonnegative();
const level = z.enum(LEVELS);
const step = z.strictObject({ level, number: z.int(), suffix: count });
const address = z.strictObject({
  steps: z.array(step),
  part: z.string().optional(),
  annex: z.string().optional(),
  words: z.string().optional(),
  division: z.string().optional(),
  segment: z.string().optional(),
  edge: z.string().optional(),
  numbering: z.string().optional(),
  sentences: z.strictObject({ from: z.int(), to: z.int() }).optional(),
  occurrence: z.record(z.string(), z.int()).optional(),
  table: z.looseObject({}).optional(),
});
const written = z.strictObject({
  step,
  ordinal: z.string(),
  open: z.string(),
  digits: z.enum(['chinese', 'ascii', 'wide']),
  close: z.string(),
  unit: z.string(),
  suffixOnly: z.literal(true).optional(),
  // The parser knows more of a step than its spelling.
  start: count.optional(),
  end: count.optional(),
  range: z.boolean().optional(),
});
const reference = z.strictObject({
  start: count,
  end: count,
  scope: z.enum(['own', 'other', 'relative', 'uncertain']),
  law: z.string().nullable(),
  address,
  anchor: z.strictObject({ level, back: count }).nullable(),
  near: z.tuple([]),
  far: z.tuple([]),
  written: count,
  spelling: z.array(written),
  words: z.string(),
  chain: count,
  rangeEnd: z.boolean(),
});
const citation = z.strictObject({ reference, law: z.string(), unsettled: z.boolean(), line: count, column: count });
const isInside = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean => start <= end && end <= text.length;
const texts = z.array(
  z
    .object({ address: z.string().nullable(), text: z.string(), citations: z.array(citation) })
    .refine(({ text, citations }) => citations.every((each) => isInside(text, each.reference))),
);

/** The texts of a statute that an index has kept, as JSON in UTF-8; null for what is none: an index may be anybody's. */
export function textsIn(bytes: Uint8Array): readonly CitingText[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return texts.safeParse(value).success ? (value as readonly CitingText[]) : null;
  } catch {
    return null;
  }
}
