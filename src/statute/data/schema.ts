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

const subitem = z
  .union([text, z.strictObject({ subitem: label, gap: gap.optional(), text })])
  .meta({ id: 'Subitem', description: '目，可以照印本写成一行 · a subitem, or its line as printed' });
const fullItem = z.strictObject({ item: label, gap: gap.optional(), text, subitems: z.array(subitem).optional() });
const item = z.union([text, fullItem]).meta({ id: 'Item', description: '项，可以照印本写成一行 · an item, or its line as printed' });
const fullParagraph = z.strictObject({ text, items: z.array(item).optional() });
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
  title: lines.meta({ description: '名称 · the title' }),
  history: lines.optional().meta({ description: '题注，照印本写 · the title note as printed' }),
  front: lines.optional().meta({ description: '正文之前的其他文字 · what else stands before the text' }),
  toc: lines.optional().meta({ description: '目录，连标题 · the table of contents with its heading' }),
  preamble: preamble.optional().meta({ description: '序言或者引言 · the preamble' }),
  body: z.array(child).optional().meta({ description: '条文 · the articles' }),
  annexes: z.array(lines).optional().meta({ description: '附件，每件一段文字 · the annexes, a text each' }),
});

/** The form that files are read by. */
export const STATUTE_FORM: Form = { schema: statuteSchema, keysAt };

const KEYS: Readonly<Record<string, z.ZodObject>> = { preamble, subitems: subitem.options[1], items: fullItem, paragraphs: fullParagraph, lead: fullParagraph };

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
