import * as z from 'zod';
import type { Edit } from '../amend/types.ts';
import type { OperationKind } from '../decision/operation.ts';
import { LEVELS } from '../statute/types.ts';
import { OUTPUTS, type OutputName, outputSchemaAddress } from './json.ts';
import { address, addresses, choice, count, diagnostics, maybe, missing, offset, place, quote, said, span, tally } from './schema-parts.ts';
import { VIEWS } from './view-schemas.ts';

/** What programs may rely on in the documents that --json gives, by command; a change that breaks one counts its version up. */

const pairs = z.array(z.strictObject({ old: quote, new: quote }));

/** The fields of each kind of operation beside those that all have. */
const FIELDS = {
  replace: { target: address, old: quote.nullable(), text: quote, adds: addresses },
  delete: { targets: addresses },
  insert: {
    level: z.enum([...LEVELS, 'row']),
    count: z.int(),
    within: maybe,
    after: maybe,
    before: maybe,
    as: addresses,
    heading: quote.nullable(),
    contents: z.array(z.strictObject({ from: maybe, as: addresses })),
    text: quote,
  },
  renumber: { target: address, to: address },
  include: { target: address, articles: addresses },
  move: { targets: addresses, to: maybe, after: maybe, before: maybe, within: maybe, count: z.int().nullable(), text: quote.nullable() },
  swap: { targets: addresses },
  merge: { targets: addresses, as: maybe, into: maybe, text: quote.nullable() },
  split: { target: address, count: z.int(), as: addresses, text: quote },
  restate: { target: address, text: quote },
  'replace-text': { targets: addresses, pairs },
  'insert-text': { targets: addresses, anchor: quote.nullable(), position: z.enum(['before', 'after']), text: quote },
  'delete-text': { targets: addresses, quotes: z.array(quote) },
  'replace-everywhere': { except: addresses, pairs },
  'non-textual': { what: z.string(), renumbers: z.enum(['none', 'articles', 'all']) },
} as const satisfies Record<OperationKind, z.ZodRawShape>;

/** The codes of the errors for which an order was not carried out, or not understood. */
const reasons = z.array(z.string());

/** The operations, clauses that were not understood among them, each with more fields if asked for. */
function operations(more: z.ZodRawShape) {
  const kinds = Object.entries({ ...FIELDS, 'not-understood': { reasons } }).map(([kind, fields]) =>
    z.strictObject({ id: z.string(), item: z.string(), kind: z.literal(kind), clause: z.string(), span: span.nullable(), ...fields, ...more }),
  );
  return z.discriminatedUnion('kind', kinds as unknown as [z.ZodObject<{ kind: z.ZodLiteral<string> }>, ...z.ZodObject<{ kind: z.ZodLiteral<string> }>[]]);
}

/** The fields of each kind of edit beside those that all have. */
const EDIT_FIELDS = {
  text: { start: offset, end: offset, text: z.string() },
  delete: { into: maybe },
  insert: { units: z.int() },
  move: { units: z.int() },
  rewrite: { units: z.int() },
  annex: { lines: z.int() },
  rows: { rows: z.int() },
  table: { rows: z.int() },
  relabel: { from: z.string(), to: z.string() },
  history: { entry: z.string() },
} as const satisfies Record<Edit['kind'], z.ZodRawShape>;
const cause = z.enum(['operation', 'tidy', 'numbering', 'reference', 'history']);
const edits = Object.entries(EDIT_FIELDS).map(([kind, fields]) => z.strictObject({ kind: z.literal(kind), cause, address: maybe, ...fields }));
const edit = z
  .discriminatedUnion('kind', edits as unknown as [z.ZodObject<{ kind: z.ZodLiteral<string> }>, ...z.ZodObject<{ kind: z.ZodLiteral<string> }>[]])
  .meta({ id: 'Edit', description: said('edit') });

const amendment = z
  .strictObject({
    title: z.string(),
    decision: z.string(),
    operations: z.array(operations({ status: z.enum(['applied', 'failed', 'not-understood']), edits: z.array(edit), reasons })),
    provisions: z
      .array(z.strictObject({ what: z.enum(['commencement', 'provision', 'repeal']), item: z.string(), text: z.string() }))
      .meta({ description: said('provisions') }),
    choices: z.array(choice),
    consequential: z.array(edit),
    map: z.array(z.strictObject({ from: address, to: maybe, into: maybe })),
    text: z.array(z.string()),
  })
  .meta({ id: 'Amendment', description: said('amendment') });
const amended = { amendments: z.array(amendment), tally };

const operation = operations({}).meta({ id: 'Operation' });
const parsed = {
  form: z.enum(['decision', 'amendment']),
  title: z.string(),
  adoption: z.strictObject({ date: z.string(), body: z.string(), text: z.string() }).nullable(),
  enacting: z.array(z.string()),
  parts: z.array(z.strictObject({ instrument: z.string(), items: z.array(z.strictObject({ number: z.string(), operations: z.array(operation) })) })),
  closing: z.array(operation),
};

const reference = z.strictObject({
  address: maybe,
  annex: z.boolean(),
  place: place,
  words: z.string(),
  scope: z.enum(['own', 'other', 'relative', 'uncertain']),
  named: z.string().nullable(),
  law: z.string().nullable(),
  target: maybe,
  state: z.enum(['found', 'dangling', 'other', 'uncertain']),
});

const sides = {
  ours: z.string().nullable(),
  official: z.string().nullable(),
  segments: z.array(z.strictObject({ kind: z.enum(['same', 'ours', 'official']), text: z.string() })).meta({ description: said('segments') }),
};
const verdict = z.strictObject({
  label: z.string(),
  officialLabel: z.string().nullable(),
  status: z.enum(['equal', 'differs', 'missing', 'extra']),
  reason: z.enum(['number', 'not-applied', 'departs', 'typography', 'source']).nullable(),
  ...sides,
});

const verification = z.strictObject({
  equal: z.boolean(),
  articles: z.array(verdict),
  headings: z.array(z.strictObject({ ...sides, equal: z.boolean() })),
  parts: z.array(z.strictObject({ kind: z.enum(['preamble', 'lead', 'annex']), name: z.string(), ...sides, equal: z.boolean() })),
  counts: z.strictObject({ equal: count, differs: count, missing: count, extra: count }),
  findings: diagnostics,
});
const lines = { title: z.string(), firstLine: count, lastLine: count };
const proof = z.strictObject({
  title: z.string(),
  state: z.enum(['equal', 'differs', 'failed', 'open']),
  decisions: z.array(z.strictObject(lines)),
  base: z.string().nullable(),
  republished: z.strictObject(lines).nullable(),
  verification: verification.nullable(),
  diagnostics,
});

/** What commands give as their result, by the name of its document. */
const RESULTS = {
  amendment: z.union([
    z.strictObject(amended).meta({ title: 'apply STATUTE DECISION… --json' }),
    z
      .strictObject({
        statutes: z.array(z.strictObject({ file: z.string(), ...amended, diagnostics })),
        missing,
      })
      .meta({ title: 'apply DECISION --statutes DIR --json' }),
  ]),
  operations: z.strictObject({ ...parsed, tally: z.strictObject({ ordered: count, understood: count, notUnderstood: count, errors: count }) }),
  references: z.strictObject({ title: z.string(), references: z.array(reference) }),
  verification,
  'gazette-verification': z.strictObject({
    statutes: z.array(proof),
    others: z.array(z.strictObject({ does: z.string(), what: z.string(), ...lines })),
    unused: z.array(z.string()),
  }),
  ...VIEWS,
  error: z.null(),
} satisfies Record<OutputName, z.ZodType>;

/** The documents by the name of their schema: all have the same head, a result and diagnostics. */
export const OUTPUT_SCHEMAS: Readonly<Record<OutputName, z.ZodType>> = Object.fromEntries(
  Object.entries(RESULTS).map(([name, result]) => [name, documentOf(name as OutputName, result)]),
) as Record<OutputName, z.ZodType>;

function documentOf(name: OutputName, result: z.ZodType): z.ZodType {
  return z.strictObject({ $schema: z.literal(outputSchemaAddress(name)), version: z.literal(OUTPUTS[name].version), result, diagnostics });
}

/** The published schemas, by the name of their document. */
export function outputJsonSchemas(): Readonly<Record<OutputName, object>> {
  const published = (name: OutputName): object => ({
    ...z.toJSONSchema(OUTPUT_SCHEMAS[name]),
    $id: outputSchemaAddress(name),
    title: OUTPUTS[name].title,
  });
  return Object.fromEntries((Object.keys(OUTPUTS) as OutputName[]).map((name) => [name, published(name)])) as Record<OutputName, object>;
}
