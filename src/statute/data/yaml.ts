import { type Entry, emitMapping, list, mapping, some, text, type Value } from '../../text/yaml/emit.ts';
import { wordsIn } from '../../words/index.ts';
import { readListLabel } from '../label.ts';
import type { Statute } from '../types.ts';
import {
  type ArticleData,
  type CellData,
  type DivisionData,
  type ItemData,
  type ParagraphData,
  type SubitemData,
  statuteData,
  type TableData,
} from './data.ts';
import { DIVISION_KEYS, LINE_BREAK, SCHEMA_ADDRESS, usualGap } from './names.ts';

const HEAD = [`# yaml-language-server: $schema=${SCHEMA_ADDRESS}`, `# ${wordsIn('zh').forms.statuteHead}`, `# ${wordsIn('en').forms.statuteHead}`];

/** The text of a YAML file that holds a statute, in the short forms that are pleasant to read: an article of one 款 as `text`, 项 as printed. */
export function statuteYaml(statute: Statute): string {
  const { title, history, front, toc, preamble, body, annexes, unfinished, transitions } = statuteData(statute);
  const lines = emitMapping([
    ['form', { type: 'name', name: 'statute', comment: wordsIn('zh').forms.kinds.statute }],
    ['unfinished', unfinished === undefined ? null : text(unfinished)],
    ['title', typeof title === 'string' ? text(title) : (texts(title) ?? { type: 'flow', items: [] })],
    ['history', texts(history ?? [])],
    ['front', texts(front ?? [])],
    ['toc', texts(toc ?? [])],
    [
      'preamble',
      preamble === undefined
        ? null
        : mapping([
            ['heading', preamble.heading === undefined ? null : text(preamble.heading)],
            ['paragraphs', some(preamble.paragraphs.map(paragraph))],
          ]),
    ],
    ['body', { type: 'list', apart: true, items: body.map(child) }],
    ['annexes', some((annexes ?? []).map(annex))],
    ['transitions', some((transitions ?? []).map((lines): Value => ({ type: 'block', text: lines.join('\n') })))],
  ]);
  return [...HEAD, ...lines, ''].join('\n');
}

/** An annex as one text; one with tables as a list. */
function annex(blocks: readonly (string | { readonly table: TableData })[]): Value {
  const paragraphs = blocks.filter((block) => typeof block === 'string');
  if (paragraphs.length === blocks.length) return { type: 'block', text: paragraphs.join('\n') };
  return list(blocks.map((block) => (typeof block === 'string' ? text(block) : mapping([['table', table(block.table)]]))));
}

function table({ head, widths, ruled, rows }: TableData): Value {
  return mapping([
    ['head', head === undefined ? null : { type: 'number', value: head }],
    ['widths', widths === undefined ? null : { type: 'flow', items: widths.map((value) => ({ type: 'number', value })) }],
    ['ruled', ruled === undefined ? null : { type: 'word', word: 'false' }],
    ['rows', list(rows.map((cells) => ({ type: 'flow', items: cells.map(cell) })))],
  ]);
}

function cell(data: CellData): Value {
  if (typeof data === 'string') return text(data);
  const { columns, rows } = data;
  return mapping([
    ['text', text(data.text)],
    ['columns', columns === undefined ? null : { type: 'number', value: columns }],
    ['rows', rows === undefined ? null : { type: 'number', value: rows }],
  ]);
}

function tables(data: { readonly tables?: readonly TableData[] }): Entry {
  return ['tables', some((data.tables ?? []).map(table))];
}

function texts(lines: readonly string[]): Value | null {
  return some(lines.map(text));
}

function child(data: DivisionData | ArticleData): Value {
  return 'article' in data ? article(data) : division(data as DivisionData);
}

function division(data: DivisionData): Value {
  const level = DIVISION_KEYS.find((key) => data[key] !== undefined) ?? 'chapter';
  return mapping([
    [level, text(data[level] ?? '')],
    gapOf(data),
    ['heading', text(data.heading)],
    ['lead', some((data.lead ?? []).map(paragraph))],
    ['body', data.body.length === 0 ? null : { type: 'list', apart: true, items: data.body.map(child) }],
  ]);
}

function article(data: ArticleData): Value {
  const [first] = data.paragraphs;
  const alone = data.paragraphs.length === 1 && first?.items === undefined && first?.tables === undefined ? first : undefined;
  return mapping([
    ['article', text(data.article)],
    gapOf(data),
    ['caption', data.caption === undefined ? null : text(data.caption)],
    alone === undefined ? ['paragraphs', some(data.paragraphs.map(paragraph))] : ['text', text(alone.text)],
  ]);
}

function paragraph(data: ParagraphData): Value {
  if (data.items === undefined && data.tables === undefined) return text(data.text);
  return mapping([['text', text(data.text)], tables(data), ['items', some((data.items ?? []).map(item))]]);
}

function item(data: ItemData): Value {
  if (data.subitems === undefined && data.tables === undefined) return text(printed(data.item, data));
  return mapping([['item', text(data.item)], gapOf(data), ['text', text(data.text)], tables(data), ['subitems', some((data.subitems ?? []).map(subitem))]]);
}

/** A paragraph in which an item goes on stands in full where its text begins as a label does. */
function subitem(data: SubitemData): Value {
  if (data.tables === undefined && (data.subitem !== '' || readListLabel(data.text) === null)) return text(printed(data.subitem, data));
  return mapping([['subitem', text(data.subitem)], gapOf(data), ['text', text(data.text)], tables(data)]);
}

/** The line as printed. */
function printed(label: string, data: ItemData | SubitemData): string {
  return label + (data.gap ?? usualGap(label, data.text)) + data.text;
}

function gapOf({ gap }: { readonly gap?: string }): Entry {
  return ['gap', gap === undefined ? null : gap === LINE_BREAK ? { type: 'block', text: gap } : text(gap)];
}
