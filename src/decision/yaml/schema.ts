import * as z from 'zod';
import { insertedUnit, unitOf } from '../../statute/address.ts';
import { parseAddress } from '../../statute/address-text.ts';
import { LEVELS } from '../../statute/types.ts';
import type { Form } from '../../text/yaml/faults.ts';
import type { YamlMapping } from '../../text/yaml/tree.ts';
import type { OperationKind } from '../operation.ts';
import { FORM_WORDS, KIND_WORDS, RENUMBERS_WORDS, SCHEMA_ADDRESS, WHAT_WORDS } from './names.ts';

/** 条, 款, 项 …: the levels as units of an address. */
const UNITS = LEVELS.map(unitOf);

const text = z.union([z.string(), z.int()]).meta({ id: 'Text', description: '文字，一行一段 · text, a line a paragraph' });
const words = z
  .union([z.string().regex(/\S/), z.int()])
  .meta({ id: 'Words', description: '条文中的文字，不加引号 · words of the statute, without quotation marks' });
const address = z
  .string()
  .refine((value) => readAddress(value) !== null, { params: { what: 'address' } })
  .meta({
    id: 'Address',
    description: '照决定的写法，从条写起 · as decisions write it, from the article down: 第四十七条第一款第四项, 序言第七自然段, 第三章章名, 附件1',
  });
const addresses = z.union([address, z.array(address).min(1)]).meta({ id: 'Addresses', description: '一个地址，或者几个 · one address or a list of them' });
const maybeAddresses = z.union([address, z.array(address)]).meta({ id: 'MaybeAddresses', description: '地址，可以没有 · addresses, perhaps none' });
const quotes = z.union([words, z.array(words).min(1)]);
const level = z.enum([insertedUnit('row'), ...UNITS]).meta({ description: '增加的是条、款、项、目、章节，还是表格的行 · what arrives' });
const count = z.int().min(1).meta({ description: '个数 · how many' });
const pairs = z
  .array(
    z.strictObject({ old: words.meta({ description: '原文字 · the words in force' }), new: text.meta({ description: '新文字 · what takes their place' }) }),
  )
  .min(1)
  .meta({ description: '同时替换的文字 · words replaced at the same time' });

const oldPlace = '修改前的地址 · address in the text in force';
const newPlace = '修改后的序号 · number in the new text';
const target = address.meta({ description: oldPlace });
const targets = addresses.meta({ description: oldPlace });
const to = address.meta({ description: newPlace });
const as = maybeAddresses.meta({ description: newPlace });

/** An operation: its kind, the wording it came from (shown in reports, not carried out), and the fields of the kind. */
function operation<K extends OperationKind, S extends z.ZodRawShape>(kind: K, shape: S) {
  const clause = text.optional().meta({ description: '出自决定的哪一句，只供对照 · the wording it came from; shown, not carried out' });
  return z.strictObject({ op: z.literal(kind), clause, ...shape }).meta({ title: KIND_WORDS[kind] });
}

const nonTextual = operation('non-textual', {
  what: z.enum(keys(WHAT_WORDS)).meta({ description: described(WHAT_WORDS) }),
  renumbers: z
    .enum(keys(RENUMBERS_WORDS))
    .optional()
    .meta({ description: described(RENUMBERS_WORDS) }),
});

/** The operations by kind; a new kind is a compile error here until it has its fields. */
export const OPERATIONS = {
  replace: operation('replace', {
    target,
    old: text.optional().meta({ description: '决定引用的原文，一行一款 · the text replaced, if quoted' }),
    adds: as.optional(),
    text,
  }),
  delete: operation('delete', { targets }),
  insert: operation('insert', {
    level,
    count: count.optional(),
    within: address.optional().meta({ description: '增加在哪个单位之内 · the unit that receives it' }),
    after: address.optional().meta({ description: '在哪个单位之后 · the unit behind which it goes' }),
    before: address.optional().meta({ description: '在哪个单位之前 · the unit before which it goes' }),
    as: as.optional(),
    heading: text.optional().meta({ description: '新的编章节的名称 · heading of a new division' }),
    contents: z
      .array(z.strictObject({ from: target.optional(), as: as.optional() }))
      .optional()
      .meta({ description: '新的编章节所辖的条 · what stands in a new division' }),
    text,
  }),
  renumber: operation('renumber', { target, to }),
  include: operation('include', {
    target: address.meta({ description: '编章节；修改后的序号写“修改后的第三章” · the division; 修改后的第三章 where the number is a new one' }),
    articles: addresses.meta({ description: newPlace }),
  }),
  move: operation('move', {
    targets,
    to: to.optional(),
    after: address.optional().meta({ description: '移到哪个单位之后 · the unit behind which they go' }),
    before: address.optional().meta({ description: '移到哪个单位之前 · the unit before which they go' }),
    within: address.optional().meta({ description: '移入哪个单位 · the unit that receives them' }),
    count: count.optional().meta({ description: '一条改为几款 · as how many 款 an article goes' }),
    text: text.optional().meta({ description: '移动之后的文字 · what they then say' }),
  }),
  swap: operation('swap', { targets: z.array(address).length(2).meta({ description: '对调的两个单位 · the two that change places' }) }),
  merge: operation('merge', {
    targets,
    as: to.optional(),
    into: address.optional().meta({ description: '并入哪个编章节 · the division that receives them' }),
    text: text.optional(),
  }),
  split: operation('split', { target, count: count.optional(), as: as.optional(), text }),
  restate: operation('restate', { target, text }),
  'replace-text': operation('replace-text', { targets, pairs }),
  'insert-text': operation('insert-text', {
    targets,
    anchor: words.optional().meta({ description: '在哪些文字的前后；没有则在单位的首尾 · the words beside which it goes; none: the start or the end' }),
    position: z.enum(['before', 'after']).meta({ description: 'before 之前 · after 之后' }),
    text: words,
  }),
  'delete-text': operation('delete-text', { targets, quotes }),
  'replace-everywhere': operation('replace-everywhere', {
    except: maybeAddresses.optional().meta({ description: '除外的条款 · the units excepted' }),
    pairs,
  }),
  'non-textual': nonTextual,
} satisfies Record<OperationKind, z.ZodType>;

const unresolved = z
  .array(text)
  .optional()
  .meta({ description: '还没有读懂的地方：改正之后删去该行 · what was not understood: delete the line once corrected' });

const item = z.strictObject({
  number: text.meta({ description: '项号 · item number: 一、1' }),
  text: text.optional().meta({ description: '本项的文字，只供对照 · wording of the item; shown, not carried out' }),
  unresolved,
  operations: z.array(z.discriminatedUnion('op', Object.values(OPERATIONS) as unknown as [typeof nonTextual, ...(typeof nonTextual)[]])),
});

const part = z.strictObject({
  instrument: text.meta({ description: '所修改的法规名称，不加书名号 · name of the statute amended' }),
  header: text.optional(),
  items: z.array(item),
});

const adoption = z.strictObject({
  text: text.meta({ description: '题下的通过信息 · the note under the title' }),
  date: text.optional().meta({ description: '通过日期 · date of adoption' }),
  body: text.optional().meta({ description: '机关和会议，用于题注 · body and session, for the title note' }),
});

/** The YAML form of a decision. */
const decisionSchema = z.strictObject({
  form: z.enum(keys(FORM_WORDS)).meta({ description: described(FORM_WORDS) }),
  title: text,
  adoption: adoption.optional(),
  enacting: z.array(text).optional().meta({ description: '第一项之前的文字 · the enacting words' }),
  unresolved,
  parts: z.array(part).meta({ description: '每件法规一部分 · a part for each statute amended' }),
  closing: z.array(nonTextual).optional().meta({ description: '结尾的施行、公布条款 · closing clauses' }),
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
  return { ...z.toJSONSchema(decisionSchema, { io: 'input' }), $id: SCHEMA_ADDRESS, title: '修改决定的可编辑形式 · editable form of an amending decision' };
}

/** An address as written in the form, white space outside quotations apart; null if it is none. */
export function readAddress(value: string): ReturnType<typeof parseAddress> {
  return parseAddress(value.replace(/“[^”]*”|\s+/g, (part) => (part.startsWith('“') ? part : '')));
}

function keys<K extends string>(table: Readonly<Record<K, string>>): [K, ...K[]] {
  return Object.keys(table) as [K, ...K[]];
}

function described(table: Readonly<Record<string, string>>): string {
  return Object.entries(table)
    .map(([key, word]) => `${key} ${word}`)
    .join(' · ');
}
