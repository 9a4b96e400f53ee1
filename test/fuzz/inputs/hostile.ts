import fc from 'fast-check';
import { formatNumeral } from '../../../src/text/numeral.ts';

/** A structure that is hard on a program, n of it. */
type Hostile = (n: number) => string;

const times = (n: number, line: (i: number) => string): string => Array.from({ length: n }, (_, i) => line(i + 1)).join('');
const number = (i: number): string => formatNumeral(((i - 1) % 9999) + 1);

/** Structures of statutes: nesting without end, labels repeated, missing or enormous, nothing but one mark, one line of everything. */
export const HOSTILE_STATUTES: Readonly<Record<string, Hostile>> = {
  brackets: (n) => `第一条　${'（'.repeat(n)}甲${'）'.repeat(n)}。`,
  'open brackets': (n) => `第一条　${'（'.repeat(n)}`,
  quotations: (n) => `第一条　${'“‘'.repeat(n)}甲${'’”'.repeat(n)}。`,
  'title marks': (n) => `第一条　依照${'《关于〈'.repeat(n)}甲${'〉的》'.repeat(n)}办理。`,
  'open title marks': (n) => `第一条　依照${'《'.repeat(n)}`,
  'the same label': (n) => times(n, () => '第一条　甲应当办理。\n'),
  'labels alone': (n) => times(n, (i) => `第${number(i)}条\n`),
  'labels in a line': (n) => times(n, (i) => `第${number(i)}条　甲。`),
  items: (n) => `第一条　有下列情形之一的：\n${times(n, (i) => `（${number(i)}）甲；\n`)}`,
  'items of items': (n) => `第一条　有下列情形之一的：\n${times(n, (i) => `（一）甲：\n${i}．乙；\n`)}`,
  chapters: (n) => times(n, (i) => `第${number(i)}章　甲\n第${number(i)}条　乙。\n`),
  'chapters alone': (n) => times(n, (i) => `第${number(i)}章　甲\n`),
  suffixes: (n) => times(n, (i) => `第一条之${number(i)}　甲。\n`),
  references: (n) => `第一条　依照${times(n, (i) => `第${number(i)}条第一款、`)}办理。`,
  ranges: (n) => `第一条　依照${times(n, (i) => `第${number(i)}条至第${number(i + 1)}条和`)}办理。`,
  abbreviations: (n) => `第一条　${times(n, (i) => `某某${number(i)}机关（以下简称甲${number(i)}）`)}办理。`,
  'open abbreviations': (n) => `第一条　${'（以下简称'.repeat(n)}`,
  contents: (n) => `某市条例\n目录\n${times(n, (i) => `第${number(i)}章　甲\n`)}第一章　甲\n第一条　乙。\n`,
  annexes: (n) => `某市条例\n第一条　甲。\n${times(n, (i) => `附件${i}\n乙\n`)}`,
  spaces: (n) => `第一条　甲${' \u3000'.repeat(n)}乙。`,
  'empty lines': (n) => `第一条　甲。${'\n'.repeat(n)}第二条　乙。`,
  numerals: (n) => `第一条　${'一'.repeat(n)}条`,
  digits: (n) => `第一条　${'1'.repeat(n)}元，${'1,'.repeat(n)}元`,
  commas: (n) => `第一条　${'，'.repeat(n)}`,
  combining: (n) => `第一条　甲${'\u0301'.repeat(n)}。`,
  history: (n) => `某市条例\n（2001年1月1日通过${times(n, (i) => `　根据20${String(10 + (i % 80))}年1月1日《决定》第${number(i)}次修正`)}）\n第一条　甲。`,
  'one line': (n) => '甲应当办理取水许可证，'.repeat(n),
  'short lines': (n) => '甲乙丙丁\n'.repeat(n),
};

/** Structures of decisions, without their frame. */
export const HOSTILE_DECISIONS: Readonly<Record<string, Hostile>> = {
  'clauses of an item': (n) => `一、${times(n, (i) => `将第${number((i % 9) + 1)}条中的“甲”修改为“乙”；`)}`,
  'pairs of a clause': (n) => `一、将第一条中的${times(n, (i) => `“甲${i}”修改为“乙${i}”，`)}。`,
  'quotations of a clause': (n) => `一、删去第一条中的${times(n, (i) => `“甲${i}”、`)}。`,
  items: (n) => times(n, (i) => `${number(i)}、将第${number((i % 9) + 1)}条中的“甲”修改为“乙”。\n`),
  'open quotations': (n) => `一、将第一条修改为：${'“'.repeat(n)}`,
  'nested quotations': (n) => `一、将第一条修改为：${'“‘'.repeat(n)}甲${'’”'.repeat(n)}`,
  moves: (n) => times(n, (i) => `${number(i)}、将第${number((i % 9) + 1)}条移至第${number(((i + 1) % 9) + 1)}条之后。\n`),
  swaps: (n) => times(n, (i) => `${number(i)}、将第${number((i % 9) + 1)}条与第${number(((i + 1) % 9) + 1)}条对调。\n`),
  renumberings: (n) => times(n, (i) => `${number(i)}、将第${number(i)}条改为第${number(i + 1)}条，修改为：“甲。”\n`),
  additions: (n) => times(n, (i) => `${number(i)}、增加一条，作为第${number(i)}条：“甲。”\n`),
  chapters: (n) => times(n, (i) => `${number(i)}、增加一章，作为第${number(i)}章：“第${number(i)}章　甲\n第${number(i)}条　乙。”\n`),
  addresses: (n) => `一、删去${times(n, (i) => `第${number(i)}条、`)}第一条。`,
  range: (n) => `一、删去第一条至第${number(n)}条。`,
  'no verb': (n) => `一、${'对第一条酌情处理，'.repeat(n)}`,
  'one item of text': (n) => `一、将第一条修改为：“${'甲应当办理取水许可证，'.repeat(n)}”`,
  purposes: (n) => `为了${'加强管理，为了'.repeat(n)}`,
  columns: (n) => `修改前\t修改后\n${times(n, (i) => `第${number(i)}条　甲。\t第${number(i)}条　乙。\n`)}`,
  pronouns: (n) => `一、第一条${'增加一款：“甲。”该款'.repeat(n)}`,
};

const sizes = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 12 }) }, { weight: 1, arbitrary: fc.integer({ min: 13, max: 120 }) });

/** Some of these structures, one after the other, few of each. */
export function hostile(structures: Readonly<Record<string, Hostile>>): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.constantFrom(...Object.values(structures)), sizes), { minLength: 1, maxLength: 4 })
    .map((all) => all.map(([make, n]) => make(n)).join('\n'));
}
