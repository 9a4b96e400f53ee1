import * as z from 'zod';
import type { Form } from '../../text/yaml/faults.ts';
import type { YamlMapping } from '../../text/yaml/tree.ts';
import { inBoth } from '../../words/index.ts';
import type { SchemaWords } from '../../words/schema.ts';
import type { DivisionLevel } from '../types.ts';
import { DIVISION_KEYS, SCHEMA_ADDRESS } from './names.ts';

const said = (field: keyof SchemaWords['statute']): string => inBoth(({ schema }) => schema.statute[field]);

const text = z.union([z.string(), z.int()]).meta({ id: 'Text', description: said('text') });
const lines = z.union([text, z.array(text)]).meta({ id: 'Lines', description: said('lines') });
const gap = z
  .string()
  .regex(/^[\s\u3000]*(?:[：:、][\s\u3000]*)?$/)
  .meta({
    description: said('gap'),
  });
const label = text.meta({ description: said('label') });

const count = z.int().min(1);
const fullCell = z.strictObject({ text, columns: count.optional(), rows: count.optional() });
const cell = z.union([text, fullCell]).meta({ id: 'Cell', description: said('cell') });
const table = z
  .strictObject({
    head: z
      .int()
      .min(0)
      .optional()
      .meta({ description: said('head') }),
    widths: z
      .array(count)
      .optional()
      .meta({ description: said('widths') }),
    ruled: z
      .boolean()
      .optional()
      .meta({ description: said('ruled') }),
    rows: z
      .array(z.array(cell).min(1))
      .min(1)
      .meta({ description: said('rows') }),
  })
  .meta({ id: 'Table', description: said('table') });
const tables = z
  .array(table)
  .optional()
  .meta({ description: said('tables') });

const fullSubitem = z.strictObject({ subitem: label, gap: gap.optional(), text, tables });
const subitem = z.union([text, fullSubitem]).meta({ id: 'Subitem', description: said('subitem') });
const fullItem = z.strictObject({ item: label, gap: gap.optional(), text, tables, subitems: z.array(subitem).optional() });
const item = z.union([text, fullItem]).meta({ id: 'Item', description: said('item') });
const fullParagraph = z.strictObject({ text, tables, items: z.array(item).optional() });
const paragraph = z.union([text, fullParagraph]).meta({ id: 'Paragraph', description: said('paragraph') });
const paragraphs = z.array(paragraph);

const article = z
  .strictObject({
    article: label,
    gap: gap.optional(),
    caption: text.optional().meta({ description: said('caption') }),
    text: text.optional().meta({ description: said('paragraphTexts') }),
    paragraphs: paragraphs.optional().meta({ description: said('paragraphs') }),
  })
  .meta({ title: said('article') });

/** The fields of a division; what it holds may be divisions again. */
function division<L extends DivisionLevel>(level: L) {
  return z
    .strictObject({
      [level]: label,
      gap: gap.optional(),
      heading: text.optional(),
      lead: paragraphs.optional().meta({ description: said('lead') }),
      get body() {
        return z.array(child).optional();
      },
    } as { gap: z.ZodOptional<z.ZodString> })
    .meta({ title: inBoth(({ forms }) => forms.divisionTitle(level)) });
}

const child: z.ZodType = z.union([article, ...DIVISION_KEYS.map(division)]).meta({ id: 'Unit', description: said('child') });

const preamble = z.strictObject({ heading: text.optional(), paragraphs: paragraphs.optional() });

/** A statute as data, as people may write it. */
const statuteSchema = z.strictObject({
  $schema: z.string().optional(),
  form: z.literal('statute').meta({ description: said('kind') }),
  unfinished: text.optional().meta({ description: said('unfinished') }),
  title: lines.meta({ description: said('title') }),
  history: lines.optional().meta({ description: said('history') }),
  front: lines.optional().meta({ description: said('front') }),
  toc: lines.optional().meta({ description: said('toc') }),
  preamble: preamble.optional().meta({ description: said('preamble') }),
  body: z
    .array(child)
    .optional()
    .meta({ description: said('body') }),
  annexes: z
    .array(z.union([text, z.array(z.union([text, z.strictObject({ table })]))]))
    .optional()
    .meta({ description: said('annexes') }),
  transitions: z
    .array(lines)
    .optional()
    .meta({ description: said('transitions') }),
});

/** The form that files are read by. */
export const STATUTE_FORM: Form = { schema: statuteSchema, keysAt };

const KEYS: Readonly<Record<string, z.ZodObject>> = {
  preamble,
  subitems: fullSubitem,
  items: fullItem,
  paragraphs: fullParagraph,
  lead: fullParagraph,
  tables: table,
  table,
  rows: fullCell,
  annexes: z.strictObject({ table }),
};

/** The keys a mapping may have, by the path that leads to it; those of a unit of the body by the level it names. */
function keysAt(path: readonly PropertyKey[], entries: YamlMapping['entries'] | null): readonly string[] {
  const holder = path.findLast((step) => typeof step === 'string');
  if (holder === undefined) return Object.keys(statuteSchema.shape);
  if (holder !== 'body') return Object.keys(KEYS[holder as string]?.shape ?? {});
  const level = DIVISION_KEYS.find((key) => entries?.has(key));
  return level === undefined ? [...Object.keys(article.shape), ...DIVISION_KEYS] : [level, 'gap', 'heading', 'lead', 'body'];
}

/** The schema for editors: what statutes/statute.schema.json holds. */
export function jsonSchema(): object {
  return { ...z.toJSONSchema(statuteSchema, { io: 'input' }), $id: SCHEMA_ADDRESS, title: said('form') };
}
