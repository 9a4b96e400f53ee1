import * as z from 'zod';
import type { Form } from '../../text/yaml/faults.ts';
import type { YamlMapping } from '../../text/yaml/tree.ts';
import type { DivisionLevel } from '../types.ts';
import { DIVISION_KEYS, DIVISION_WORDS, SCHEMA_ADDRESS } from './names.ts';

const text = z.union([z.string(), z.int()]).meta({ id: 'Text', description: '文字，一段一行 · text, a line a paragraph' });
const lines = z.union([text, z.array(text)]).meta({ id: 'Lines', description: '几行文字 · several lines' });
const gap = z
  .string()
  .regex(/^[\s\u3000]*(?:[：:、][\s\u3000]*)?$/)
  .meta({
    description:
      '序号后的空白，与通常不同时才写；换行：序号独占一行 · the space behind the label where it is not the usual one; a line break: the label stands alone',
  });
const label = text.meta({ description: '照印本写的序号 · the label as printed: 第一条, （一）, 1.' });

const count = z.int().min(1);
const fullCell = z.strictObject({ text, columns: count.optional(), rows: count.optional() });
const cell = z
  .union([text, fullCell])
  .meta({ id: 'Cell', description: '单元格，一段一行；跨几列、几行的写明 · a cell, a line a paragraph; how many columns and rows it takes if more than one' });
const table = z
  .strictObject({
    head: z.int().min(0).optional().meta({ description: '表头的行数 · how many rows are the head' }),
    widths: z.array(count).optional().meta({ description: '各列的宽度之比 · the widths of the columns, as shares' }),
    ruled: z.boolean().optional().meta({ description: '是否有框线，通常有 · whether lines are drawn; they usually are' }),
    rows: z
      .array(z.array(cell).min(1))
      .min(1)
      .meta({ description: '各行从左到右的单元格；从上一行跨下来的不写 · the cells of each row; not those that reach down from above' }),
  })
  .meta({ id: 'Table', description: '表格 · a table' });
const tables = z.array(table).optional().meta({ description: '文字之后的表格 · the tables behind the text' });

const fullSubitem = z.strictObject({ subitem: label, gap: gap.optional(), text, tables });
const subitem = z.union([text, fullSubitem]).meta({ id: 'Subitem', description: '目，可以照印本写成一行 · a subitem, or its line as printed' });
const fullItem = z.strictObject({ item: label, gap: gap.optional(), text, tables, subitems: z.array(subitem).optional() });
const item = z.union([text, fullItem]).meta({ id: 'Item', description: '项，可以照印本写成一行 · an item, or its line as printed' });
const fullParagraph = z.strictObject({ text, tables, items: z.array(item).optional() });
const paragraph = z
  .union([text, fullParagraph])
  .meta({ id: 'Paragraph', description: '款；没有项的只写文字 · a paragraph; its text alone if it has no items' });
const paragraphs = z.array(paragraph);

const article = z
  .strictObject({
    article: label,
    gap: gap.optional(),
    text: text.optional().meta({ description: '没有项的款，一行一款 · paragraphs without items, a line each' }),
    paragraphs: paragraphs.optional().meta({ description: '各款；写了 text 的，接在其后 · the paragraphs; behind those of text, if there are any' }),
  })
  .meta({ title: '条 · an article' });

/** The fields of a division; what it holds may be divisions again. */
function division<L extends DivisionLevel>(level: L) {
  return z
    .strictObject({
      [level]: label,
      gap: gap.optional(),
      heading: text.optional(),
      lead: paragraphs.optional().meta({ description: '第一条之前的文字 · text before the first article' }),
      get body() {
        return z.array(child).optional();
      },
    } as { gap: z.ZodOptional<z.ZodString> })
    .meta({ title: `${DIVISION_WORDS[level]} · a ${level}` });
}

const child: z.ZodType = z.union([article, ...DIVISION_KEYS.map(division)]).meta({ id: 'Unit', description: '条，或者编章节 · an article or a division' });

const preamble = z.strictObject({ heading: text.optional(), paragraphs: paragraphs.optional() });

/** A statute as data, as people may write it. */
const statuteSchema = z.strictObject({
  $schema: z.string().optional(),
  form: z.literal('statute').meta({ description: '法规 · this is a statute' }),
  unfinished: text.optional().meta({ description: '未完成：决定没有全部执行时开头的一行 · the head of a draft result; not of the text' }),
  title: lines.meta({ description: '名称 · the title' }),
  history: lines.optional().meta({ description: '题注，照印本写 · the title note as printed' }),
  front: lines.optional().meta({ description: '正文之前的其他文字 · what else stands before the text' }),
  toc: lines.optional().meta({ description: '目录，连标题 · the table of contents with its heading' }),
  preamble: preamble.optional().meta({ description: '序言或者引言 · the preamble' }),
  body: z.array(child).optional().meta({ description: '条文 · the articles' }),
  annexes: z
    .array(z.union([text, z.array(z.union([text, z.strictObject({ table })]))]))
    .optional()
    .meta({ description: '附件，每件一段文字；有表格的，逐段、逐表写 · the annexes, a text each; with tables, a list of paragraphs and tables' }),
  transitions: z.array(lines).optional().meta({
    description: '决定自身的施行、过渡规定，不属于法规正文；每件先写标题 · what decisions provide of their own, not of the text: the heading, then the lines',
  }),
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
  return { ...z.toJSONSchema(statuteSchema, { io: 'input' }), $id: SCHEMA_ADDRESS, title: '法规的数据形式 · a statute as data' };
}
