import * as z from 'zod';
import type { Edit } from '../amend/types.ts';
import type { OperationKind } from '../decision/operation.ts';
import { LEVELS } from '../statute/types.ts';
import { inBoth } from '../words/index.ts';
import type { SchemaWords } from '../words/schema.ts';
import { OUTPUTS, type OutputName, outputHead } from './json.ts';

const said = (field: keyof SchemaWords['output']): string => inBoth(({ schema }) => schema.output[field]);

/** What programs may rely on in the documents that --json gives, by command; a change that breaks one counts its version up. */

const address = z.string().meta({ id: 'Address', description: said('address') });
const maybe = address.nullable();
const addresses = z.array(address);
const quote = z.array(z.string()).meta({ id: 'Quote', description: said('quote') });
const pairs = z.array(z.strictObject({ old: quote, new: quote }));
const count = z.int().min(0);
const offset = z.int().min(0);
const span = z.strictObject({ start: offset, end: offset }).meta({ id: 'Span', description: said('span') });

const where = { file: z.string(), line: z.int().min(1), column: z.int().min(1), start: offset, end: offset };
const place = z.strictObject(where).nullable();
const diagnostic = z
  .strictObject({
    code: z.string().regex(/^[A-Z][0-9]{3}$/),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.string(),
    params: z.record(z.string(), z.string()),
    place: place,
    related: z.array(z.strictObject({ note: z.enum(['base-text', 'clause', 'other-clause']), ...where })),
  })
  .meta({ id: 'Diagnostic', description: said('diagnostic') });
const diagnostics = z.array(diagnostic);

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

const choice = z
  .strictObject({
    code: z.string().regex(/^[A-Z][0-9]{3}$/),
    chosen: z.string(),
    alternative: z.string(),
    option: z.string().nullable(),
    places: z.array(z.strictObject({ item: z.string().nullable(), operation: z.string().nullable(), address: maybe, clause: place, text: place })),
  })
  .meta({ id: 'Choice', description: said('choice') });

const amendment = z
  .strictObject({
    title: z.string(),
    decision: z.string(),
    operations: z.array(operations({ status: z.enum(['applied', 'failed', 'not-understood']), edits: z.array(edit), reasons })),
    provisions: z
      .array(z.strictObject({ what: z.enum(['commencement', 'provision', 'repeal']), item: z.string(), text: z.string() }))
      .meta({ description: '决定自身的施行、过渡等规定，不属于法规正文 · what the decision provides of its own' }),
    choices: z.array(choice),
    consequential: z.array(edit),
    map: z.array(z.strictObject({ from: address, to: maybe, into: maybe })),
    text: z.array(z.string()),
  })
  .meta({ id: 'Amendment', description: said('amendment') });
const tally = z.strictObject({ ordered: count, applied: count, failed: count, notUnderstood: count, errors: count, doubts: count }).meta({
  id: 'Tally',
  description: said('tally'),
});
const chain = z.strictObject({ amendments: z.array(amendment), tally, diagnostics });

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
  segments: z
    .array(z.strictObject({ kind: z.enum(['same', 'ours', 'official']), text: z.string() }))
    .meta({ description: '不同时，两个文本的每一段：相同的，只在本程序文本的，只在官方文本的 · what differs, stretch by stretch; empty where nothing does' }),
};
const verdict = z.strictObject({
  label: z.string(),
  officialLabel: z.string().nullable(),
  status: z.enum(['equal', 'differs', 'missing', 'extra']),
  reason: z.enum(['number', 'not-applied', 'departs', 'typography', 'source']).nullable(),
  ...sides,
});

/** The documents by the name of their schema. */
export const OUTPUT_SCHEMAS = {
  amendment: z.union([
    z.strictObject({ ...head('amendment'), ...chain.shape }).meta({ title: 'apply STATUTE DECISION… --json' }),
    z
      .strictObject({
        ...head('amendment'),
        statutes: z.array(chain),
        missing: z.array(z.strictObject({ instrument: z.string(), file: z.string().nullable() })),
      })
      .meta({ title: 'apply DECISION --statutes DIR --json' }),
  ]),
  operations: z.strictObject({
    ...head('operations'),
    ...parsed,
    tally: z.strictObject({ ordered: count, understood: count, notUnderstood: count, errors: count }),
    diagnostics,
  }),
  references: z.strictObject({ ...head('references'), title: z.string(), references: z.array(reference), diagnostics }),
  verification: z.strictObject({
    ...head('verification'),
    equal: z.boolean(),
    articles: z.array(verdict),
    headings: z.array(z.strictObject({ ...sides, equal: z.boolean() })),
    parts: z.array(z.strictObject({ kind: z.enum(['preamble', 'lead', 'annex']), name: z.string(), ...sides, equal: z.boolean() })),
    counts: z.strictObject({ equal: count, differs: count, missing: count, extra: count }),
    findings: diagnostics,
    diagnostics,
  }),
} satisfies Record<OutputName, z.ZodType>;

function head(name: OutputName) {
  return { $schema: z.literal(outputHead(name).$schema), version: z.literal(OUTPUTS[name].version) };
}

/** The published schemas, by the name of their document. */
export function outputJsonSchemas(): Readonly<Record<OutputName, object>> {
  const published = (name: OutputName): object => ({
    ...z.toJSONSchema(OUTPUT_SCHEMAS[name]),
    $id: outputHead(name).$schema,
    title: OUTPUTS[name].title,
  });
  return {
    amendment: published('amendment'),
    operations: published('operations'),
    references: published('references'),
    verification: published('verification'),
  };
}
