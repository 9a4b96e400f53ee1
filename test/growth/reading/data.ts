import { readDecisionYaml } from '../../../src/decision/yaml/read.ts';
import { SourceText } from '../../../src/text/source.ts';
import { type Job, job } from '../job.ts';
import { each, type Growing, jobsOf } from './job.ts';

const HEAD = 'form: statute\ntitle: 某市条例\n';

const YAML_GROWING: readonly Growing[] = [
  ['articles', 500, (n) => `${HEAD}body:\n${'  - article: 第一条\n    text: 甲应当办理。\n'.repeat(n)}`],
  [
    'items',
    1000,
    (n) =>
      `${HEAD}body:\n  - article: 第一条\n    paragraphs:\n      - text: 甲：\n        items:\n${each(n, (i) => `          - item: ${i}.\n            text: 乙；\n`)}`,
  ],
  ['lines of one text', 1000, (n) => `${HEAD}body:\n  - article: 第一条\n    text: |-\n${'      甲应当办理。\n'.repeat(n)}`],
  ['folded lines', 1000, (n) => `${HEAD}body:\n  - article: 第一条\n    text: >-\n${'      甲应当办理。\n'.repeat(n)}`],
  ['lines of a plain text', 1000, (n) => `${HEAD}body:\n  - article: 第一条\n    text: 甲\n${'      甲应当办理。\n'.repeat(n)}`],
  ['escapes', 2000, (n) => `${HEAD}body:\n  - article: 第一条\n    text: "${'\\u7532 '.repeat(n)}"\n`],
  ['unknown keys', 300, (n) => `${HEAD}${each(n, (i) => `bodi${i}: 甲\n`)}`],
  ['unknown keys of articles', 300, (n) => `${HEAD}body:\n${'  - articel: 第一条\n    txt: 甲\n'.repeat(n)}`],
  ['values of another kind', 300, (n) => `${HEAD}body:\n${'  - article: [1]\n    text: {}\n'.repeat(n)}`],
  ['keys that stand twice', 1000, (n) => `${HEAD}${'title: 甲\n'.repeat(n)}`],
  ['keys without a value', 1000, (n) => `${HEAD}${each(n, (i) => `a${i}:\n`)}`],
  ['aliases', 1000, (n) => `${HEAD}body: &a [甲]\nannexes: [${'*a,'.repeat(n)}]\n`],
  ['anchors of anchors', 1000, (n) => `${HEAD}a0: &a0 [甲]\n${each(n, (i) => `a${i}: &a${i} [*a${i - 1}, *a${i - 1}]\n`)}`],
  ['documents', 1000, (n) => `${HEAD}${'---\na: 甲\n'.repeat(n)}`],
  ['comments', 2000, (n) => `${HEAD}${'# 甲\n'.repeat(n)}body:\n  - article: 第一条\n    text: 甲\n`],
  ['comments behind values', 1000, (n) => `${HEAD}body:\n${'  - article: 第一条 # 注\n    text: 甲 #注\n'.repeat(n)}`],
  ['brackets', 2000, (n) => `${HEAD}body: ${'['.repeat(n)}`],
  ['lists in lists', 2000, (n) => `${HEAD}body:\n${'  '}${'- '.repeat(n)}甲\n`],
  ['brackets that close', 1000, (n) => `${HEAD}body: [${'[甲],'.repeat(n)}]\n`],
  ['an open quotation mark', 2000, (n) => `${HEAD}title: "${'甲\n  '.repeat(n)}`],
  [
    'rows',
    300,
    (n) =>
      `${HEAD}body:\n  - article: 第一条\n    paragraphs:\n      - text: 甲\n        tables:\n          - rows:\n${'              - [甲, 乙]\n'.repeat(n)}`,
  ],
  ['JSON of no form', 2000, (n) => JSON.stringify(Array.from({ length: n }, (_, i) => ({ a: '第一条甲', b: i })))],
  ['full-width colons', 1000, (n) => `${HEAD}${'title：甲\n'.repeat(n)}`],
];

const JSON_GROWING: readonly Growing[] = [
  ['articles', 500, (n) => json({ body: Array.from({ length: n }, () => ({ article: '第一条', text: '甲应当办理。' })) })],
  ['no form', 4000, (n) => JSON.stringify(Array.from({ length: n }, (_, i) => ({ a: '第一条甲', b: i })))],
  ['another form', 2000, (n) => JSON.stringify({ form: 'decision', a: Array.from({ length: n }, (_, i) => ({ a: '第一条甲', b: i })) })],
  ['values of another kind', 300, (n) => json({ body: Array.from({ length: n }, () => ({ article: [1], text: {} })) })],
  ['a fault at the end', 1000, (n) => `${json({ body: Array.from({ length: n }, () => ({ article: '第一条', text: '甲应当办理。' })) })},`],
  ['brackets', 2000, (n) => `{"form":"statute","body":${'['.repeat(n)}`],
  ['commas', 2000, (n) => `{"form":"statute","body":[${','.repeat(n)}]}`],
  ['escapes', 2000, (n) => json({ title: '某市条例', body: [{ article: '第一条', text: '\u0001'.repeat(n) }] })],
];

function json(value: object): string {
  return JSON.stringify({ form: 'statute', title: '某市条例', ...value });
}

/** What is read as a decision in its form: a YAML file that is no statute. */
const AS_DECISION: readonly Job[] = YAML_GROWING.map(([what, size, file]) =>
  job(`read yaml: ${what}, as a decision`, size, (n) => {
    const source = new SourceText('decision.yaml', String(file(n)));
    return () => readDecisionYaml(source);
  }),
);

export const DATA: readonly Job[] = [...jobsOf('yaml', YAML_GROWING), ...jobsOf('json', JSON_GROWING), ...AS_DECISION];
