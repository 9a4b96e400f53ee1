import * as z from 'zod';
import { insertedUnit, unitOf } from '../../statute/address.ts';
import { parseAddress } from '../../statute/address-text.ts';
import { LEVELS } from '../../statute/types.ts';
import type { Form } from '../../text/yaml/faults.ts';
import type { YamlMapping } from '../../text/yaml/tree.ts';
import { inBoth, wordsIn } from '../../words/index.ts';
import type { SchemaWords } from '../../words/schema.ts';
import type { OperationKind } from '../operation.ts';
import { SCHEMA_ADDRESS } from './names.ts';

const { forms, names } = wordsIn('zh');
const said = (field: keyof SchemaWords['decision']): string => inBoth(({ schema }) => schema.decision[field]);

/** 条, 款, 项 …: the levels as units of an address. */
const UNITS = LEVELS.map(unitOf);

const text = z.union([z.string(), z.int()]).meta({ id: 'Text', description: said('text') });
const words = z.union([z.string().regex(/\S/), z.int()]).meta({ id: 'Words', description: said('words') });
const address = z
  .string()
  .refine((value) => readAddress(value) !== null, { params: { what: 'address' } })
  .meta({
    id: 'Address',
    description: said('address'),
  });
const addresses = z.union([address, z.array(address).min(1)]).meta({ id: 'Addresses', description: said('addresses') });
const maybeAddresses = z.union([address, z.array(address)]).meta({ id: 'MaybeAddresses', description: said('maybeAddresses') });
const quotes = z.union([words, z.array(words).min(1)]);
const level = z.enum([insertedUnit('row'), ...UNITS]).meta({ description: said('level') });
const count = z
  .int()
  .min(1)
  .meta({ description: said('count') });
const pairs = z
  .array(z.strictObject({ old: words.meta({ description: said('oldWords') }), new: text.meta({ description: said('newWords') }) }))
  .min(1)
  .meta({ description: said('pairs') });

const oldPlace = said('oldPlace');
const newPlace = said('newPlace');
const target = address.meta({ description: oldPlace });
const targets = addresses.meta({ description: oldPlace });
const to = address.meta({ description: newPlace });
const as = maybeAddresses.meta({ description: newPlace });

/** An operation: its kind, the wording it came from (shown in reports, not carried out), and the fields of the kind. */
function operation<K extends OperationKind, S extends z.ZodRawShape>(kind: K, shape: S) {
  const clause = text.optional().meta({ description: said('clause') });
  return z.strictObject({ op: z.literal(kind), clause, ...shape }).meta({ title: inBoth(({ names }) => names.operations[kind]) });
}

const nonTextual = operation('non-textual', {
  what: z.enum(keys(names.provisions)).meta({ description: described(names.provisions) }),
  renumbers: z
    .enum(keys(forms.renumbers))
    .optional()
    .meta({ description: described(forms.renumbers) }),
});

/** The operations by kind; a new kind is a compile error here until it has its fields. */
export const OPERATIONS = {
  replace: operation('replace', {
    target,
    old: text.optional().meta({ description: said('old') }),
    adds: as.optional(),
    text,
  }),
  delete: operation('delete', { targets }),
  insert: operation('insert', {
    level,
    count: count.optional(),
    within: address.optional().meta({ description: said('within') }),
    after: address.optional().meta({ description: said('after') }),
    before: address.optional().meta({ description: said('before') }),
    as: as.optional(),
    heading: text.optional().meta({ description: said('heading') }),
    contents: z
      .array(z.strictObject({ from: target.optional(), as: as.optional() }))
      .optional()
      .meta({ description: said('contents') }),
    text,
  }),
  renumber: operation('renumber', { target, to }),
  include: operation('include', {
    target: address.meta({ description: said('included') }),
    articles: addresses.meta({ description: newPlace }),
  }),
  move: operation('move', {
    targets,
    to: to.optional(),
    after: address.optional().meta({ description: said('movedAfter') }),
    before: address.optional().meta({ description: said('movedBefore') }),
    within: address.optional().meta({ description: said('movedWithin') }),
    count: count.optional().meta({ description: said('movedCount') }),
    text: text.optional().meta({ description: said('movedText') }),
  }),
  swap: operation('swap', {
    targets: z
      .array(address)
      .length(2)
      .meta({ description: said('swapped') }),
  }),
  merge: operation('merge', {
    targets,
    as: to.optional(),
    into: address.optional().meta({ description: said('into') }),
    text: text.optional(),
  }),
  split: operation('split', { target, count: count.optional(), as: as.optional(), text }),
  restate: operation('restate', { target, text }),
  'replace-text': operation('replace-text', { targets, pairs }),
  'insert-text': operation('insert-text', {
    targets,
    anchor: words.optional().meta({ description: said('anchor') }),
    position: z.enum(['before', 'after']).meta({ description: described(forms.positions) }),
    text: words,
  }),
  'delete-text': operation('delete-text', { targets, quotes }),
  'replace-everywhere': operation('replace-everywhere', {
    except: maybeAddresses.optional().meta({ description: said('except') }),
    pairs,
  }),
  'non-textual': nonTextual,
} satisfies Record<OperationKind, z.ZodType>;

const unresolved = z
  .array(text)
  .optional()
  .meta({ description: said('unresolved') });

const item = z.strictObject({
  number: text.meta({ description: said('number') }),
  text: text.optional().meta({ description: said('itemText') }),
  unresolved,
  operations: z.array(z.discriminatedUnion('op', Object.values(OPERATIONS) as unknown as [typeof nonTextual, ...(typeof nonTextual)[]])),
});

const part = z.strictObject({
  instrument: text.meta({ description: said('instrument') }),
  header: text.optional(),
  items: z.array(item),
});

const adoption = z.strictObject({
  text: text.meta({ description: said('adoption') }),
  date: text.optional().meta({ description: said('date') }),
  body: text.optional().meta({ description: said('body') }),
});

/** The YAML form of a decision. */
const decisionSchema = z.strictObject({
  form: z.enum(['decision', 'amendment']).meta({ description: described({ decision: forms.kinds.decision, amendment: forms.kinds.amendment }) }),
  title: text,
  adoption: adoption.optional(),
  enacting: z
    .array(text)
    .optional()
    .meta({ description: said('enacting') }),
  unresolved,
  parts: z.array(part).meta({ description: said('parts') }),
  closing: z
    .array(nonTextual)
    .optional()
    .meta({ description: said('closing') }),
});

/** The form that files are read by. */
export const DECISION_FORM: Form = { schema: decisionSchema, keysAt };

/** The keys a mapping may have, by the path that leads to it in the form; those of an operation by its kind. */
function keysAt(path: readonly PropertyKey[], entries: YamlMapping['entries'] | null): readonly string[] {
  const op = entries?.get('op')?.value;
  const kind = op?.type === 'scalar' ? op.passage.text : '';
  const holder = path.findLast((step) => typeof step === 'string');
  switch (holder) {
    case undefined:
      return Object.keys(decisionSchema.shape);
    case 'operations':
    case 'closing':
      return Object.keys(OPERATIONS[kind as OperationKind]?.shape ?? {});
    case 'pairs':
      return ['old', 'new'];
    case 'contents':
      return ['from', 'as'];
    default:
      return Object.keys(({ parts: part, items: item, adoption } as Readonly<Record<PropertyKey, z.ZodObject>>)[holder as string]?.shape ?? {});
  }
}

/** The schema for editors: what decisions/decision.schema.json holds. */
export function jsonSchema(): object {
  return { ...z.toJSONSchema(decisionSchema, { io: 'input' }), $id: SCHEMA_ADDRESS, title: said('form') };
}

/** An address as written in the form, white space outside quotations apart; null if it is none. */
export function readAddress(value: string): ReturnType<typeof parseAddress> {
  return parseAddress(value.replace(/“[^”]*(?:”|$)|\s+/g, (part) => (part.startsWith('“') ? part : '')));
}

function keys<K extends string>(table: Readonly<Record<K, string>>): [K, ...K[]] {
  return Object.keys(table) as [K, ...K[]];
}

function described(table: Readonly<Record<string, string>>): string {
  return Object.entries(table)
    .map(([key, word]) => `${key} ${word}`)
    .join(' · ');
}
