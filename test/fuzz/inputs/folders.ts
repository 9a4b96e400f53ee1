import fc from 'fast-check';
import { formatNumeral } from '../../../src/text/numeral.ts';
import type { Files } from '../files.ts';
import type { Inputs } from './index.ts';
import { mutated } from './mutated.ts';
import { token } from './words.ts';

const numeral = fc.integer({ min: 1, max: 9 }).map(formatNumeral);
const cited = fc
  .tuple(numeral, fc.constantFrom('', '', '第一款', '第二款', '第一款第一项', '第二项'), fc.constantFrom('', '', '、第三条', '至第五条', '第四项'))
  .map(([article, below, more]) => `第${article}条${below}${more}`);

/** A statute each of whose articles cites 《某市条例》 or another. */
const citing = fc
  .array(fc.tuple(fc.constantFrom('《某市条例》', '《某市条例》', '《某省条例》', '该条例', '本条例'), cited), { minLength: 1, maxLength: 6 })
  .map((all) => all.map(([law, place], i) => `第${formatNumeral(i + 1)}条　违反${law}${place}规定的，依照${law}${place}处罚。`))
  .map((articles) => ['某市细则', '（2012年1月1日某会议通过）', ...articles].join('\n'));

/** A statute and its decision, others that cite it, and where an index is spoilt: each change a share of its length and a byte. */
export function rippling({ amendments, statutes }: Inputs): fc.Arbitrary<Files> {
  const spoil = fc.array(fc.tuple(fc.nat(999), fc.nat(255)), { maxLength: 6 }).map((changes) => JSON.stringify(changes));
  return amendments.chain((files) =>
    fc.record({ 'citing.txt': mutated(citing, token, 3), 'other.txt': statutes, 'spoil.json': spoil }).map((more) => ({ ...files, ...more })),
  );
}

const BOOKS: readonly string[] = [
  `title: 某市条例\ntext: base.txt\nadopted: '2001-01-01'\nin-force: '2001-01-01'\ndecisions:\n  - decision: first.txt\n    adopted: '2010-01-01'\n    in-force: '2010-06-01'\n    official: official.txt\n    departures: [第一条]\n  - decision: second.txt\n    adopted: '2015-01-01'\n    in-force: '2015-01-01'\n    items:\n      二: '2016-01-01'\n`,
  "title: 某市条例\ntext: base.txt\nadopted: '2001-01-01'\nin-force: '2001-01-01'\ndecisions: []\n",
];

/** The files of a book and its book.yaml, which may be spoilt. */
export function books({ statutes, decisions }: Inputs): fc.Arbitrary<Files> {
  return fc.record({
    'book.yaml': mutated(fc.constantFrom(...BOOKS), fc.oneof(token, fc.constantFrom('..', '/', '2010-02-30', 'base.txt', '  ', '- ', ': ', '&a ', '*a')), 3),
    'base.txt': statutes,
    'first.txt': decisions,
    'second.txt': decisions,
    'official.txt': statutes,
  });
}

const path = fc.constantFrom('base.txt', 'decision.txt', 'nothing.txt', 'out.txt', 'out.docx', 'out/x.html', '../out.txt', 'out.yaml', '/x/out.txt');
const anything = fc.oneof(
  path,
  fc.integer(),
  fc.boolean(),
  token,
  fc.constant(null),
  fc.array(path, { maxLength: 3 }),
  fc.dictionary(fc.string({ maxLength: 3 }), path, { maxKeys: 2 }),
);
const COMMANDS = ['apply', 'verify', 'check', 'diff', 'draft', 'table', 'report', 'convert', 'parse', 'refs', 'ripple', 'build'];
const BOOK = ['init', 'add', 'build', 'log', 'show', 'blame', 'diff', 'table'];
const OPTIONS = [
  'output',
  'redline',
  'against',
  'format',
  'strict',
  'force',
  'statutes',
  'over',
  'with',
  'lang',
  'place',
  'json',
  'papers',
  'pairs',
  'date',
  '__proto__',
];
const entry = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      command: fc.constantFrom(...COMMANDS),
      files: fc.array(path, { maxLength: 3 }),
      options: fc.dictionary(fc.constantFrom(...OPTIONS), anything, { maxKeys: 3 }),
    }),
  },
  { weight: 3, arbitrary: fc.dictionary(fc.constantFrom('id', 'command', 'files', 'options', 'x'), anything, { maxKeys: 4 }) },
  { weight: 1, arbitrary: anything },
);

/** Manifests of a batch, a job a line or as a list, some of them spoilt, with a statute and its decision. */
export function manifests({ amendments }: Inputs): fc.Arbitrary<Files> {
  const lines = fc.array(entry, { maxLength: 5 });
  const listed = fc.oneof(
    lines.map((jobs) => ({ name: 'jobs.jsonl', text: jobs.map((job) => JSON.stringify(job)).join('\n') })),
    lines.map((jobs) => ({ name: 'jobs.yaml', text: JSON.stringify(jobs) })),
  );
  const spoilt = listed.chain(({ name, text }) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(text) }, { weight: 1, arbitrary: mutated(fc.constant(text), token, 2) }).map((made) => ({ [name]: made })),
  );
  return amendments.chain((files) => spoilt.map((manifest) => ({ ...files, ...manifest })));
}

/** Command lines, a word a line: commands, options, values; `@` begins the name of a file of the input. */
export function commandLines({ amendments }: Inputs): fc.Arbitrary<Files> {
  const command = fc.constantFrom(
    ...COMMANDS.slice(0, -1),
    'extract',
    'index',
    'explain',
    'completion',
    ...BOOK.map(
      (name) => `book
${name}`,
    ),
  );
  const file = fc.constantFrom('@base.txt', '@decision.txt', '@nothing.txt', '@out', '@out.txt', '@out.docx', '@out.csv', '@out.nonsense');
  const flag = fc.constantFrom(
    '--json',
    '--strict',
    '--force',
    '--text',
    '--items',
    '--substance',
    '--why',
    '--moves',
    '--typography',
    '--overwrite',
    '--fix',
    '--rules',
    '--all',
    '--transition',
    '--pairs',
    '--allow-missing',
    '--unchanged',
    '--explicit-refs',
    '--nonsense',
    '--no-pager',
    '--doubtful',
  );
  const named = fc.constantFrom(
    '--output',
    '--redline',
    '--decision',
    '--operations',
    '--against',
    '--statutes',
    '--over',
    '--draft',
    '--table',
    '--clean',
    '--papers',
    '--gazette',
    '--official',
  );
  const valued = fc.constantFrom(
    '--lang',
    '--color',
    '--revisions',
    '--struck',
    '--refs',
    '--renumber',
    '--joint',
    '--by',
    '--place',
    '--format',
    '--date',
    '--in-force',
    '--adopted',
    '--as-of',
    '--style',
    '--form',
    '--base-date',
    '--body',
    '--title',
    '--with',
    '--shard',
  );
  const value = fc.oneof(
    fc.constantFrom(
      'zh',
      'en',
      'never',
      'accept',
      'drop',
      'keep',
      'always',
      'word',
      'char',
      '第三条=第二章',
      'docx',
      'html',
      'json',
      '2020-01-01',
      '2020-02-31',
      '公布之日',
      'npc',
      'spc',
      'amendment',
      '',
    ),
    token.map((word) => word.replace(/[\n\r]/g, ' ')),
  );
  const word = fc.oneof(
    { weight: 4, arbitrary: file },
    { weight: 3, arbitrary: flag },
    { weight: 2, arbitrary: fc.tuple(named, fc.oneof(file, fc.constant('@.'))).map(([option, path]) => `${option}\n${path}`) },
    { weight: 3, arbitrary: fc.tuple(valued, value).map(([option, what]) => `${option}=${what}`) },
    { weight: 1, arbitrary: fc.constantFrom('A004', 'R029', 'bash', '第一条', '2020-01-01') },
  );
  const line = fc.tuple(command, fc.array(word, { maxLength: 7 })).map(([first, words]) => [first, ...words].join('\n'));
  return amendments.chain((files) => line.map((argv) => ({ ...files, 'argv.txt': argv })));
}
