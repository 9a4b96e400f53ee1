import { changesBetween } from '../../../src/changes/compared.ts';
import { compare } from '../../../src/compare/compare.ts';
import { draft } from '../../../src/draft/draft.ts';
import { DEFAULT_DRAFT } from '../../../src/draft/types.ts';
import { verify } from '../../../src/verify/verify.ts';
import { statuteOf } from '../../support/texts.ts';
import { type Job, job } from '../job.ts';
import { each, nth, plainStatute, sentence, statute, words } from '../texts.ts';

/** Two versions of a statute, by what differs. */
type VersionsOf = readonly [name: string, size: number, old: (size: number) => string, now: (size: number) => string];

const article = (i: number, key = i): string => `${nth(i, '条')}　单位应当${words(key, 20)}。`;
const articles = (count: number, key: (article: number) => number = (i) => i): string => statute(each(count, (i) => article(i, key(i))));
const chapters = (count: number, key: (chapter: number) => number = (c) => c): string =>
  statute(each(count, (c) => [`${nth(c, '章')}　${words(key(c), 4)}`, article(2 * c - 1), article(2 * c)]).flat());
const paragraphs = (count: number, key: (paragraph: number) => number = (i) => i): string =>
  statute([`第一条　${words(key(1), 20)}。`, ...each(count - 1, (i) => `${words(key(i + 1), 20)}。`), '第二条　甲。']);
const points = (count: number, key: (item: number) => number = (i) => i): string =>
  statute([
    '第一条　单位应当符合下列条件：',
    ...each(count, (i) => `（${nth(i, '').slice(1)}）${words(key(i), 12)}${i === count ? '。' : '；'}`),
    '第二条　甲。',
  ]);
const long = (count: number, key: (clause: number) => number = (i) => i): string =>
  statute([`第一条　${each(count, (i) => words(key(i), 9)).join('，')}。`, '第二条　甲。']);

const VERSIONS: readonly VersionsOf[] = [
  ['the same', 100, (n) => articles(n), (n) => articles(n)],
  ['every fifth article edited', 100, (n) => plainStatute(n), (n) => plainStatute(n, (i) => (i % 5 === 0 ? sentence(i).replace('单位', '个人') : sentence(i)))],
  ['all articles edited', 100, (n) => plainStatute(n), (n) => plainStatute(n, (i) => sentence(i).replace('单位', words(i, 2)))],
  ['all articles different', 50, (n) => articles(n), (n) => articles(n, (i) => i + 5000)],
  ['a new article in front', 100, (n) => articles(n), (n) => articles(n + 1, (i) => (i === 1 ? 9000 : i - 1))],
  ['every second article new', 50, (n) => articles(n), (n) => articles(2 * n, (i) => (i % 2 === 0 ? i / 2 : i + 5000))],
  ['every second article gone', 50, (n) => articles(2 * n), (n) => articles(n, (i) => 2 * i)],
  ['articles in another order', 50, (n) => articles(n), (n) => articles(n, (i) => n + 1 - i)],
  ['articles of the same words', 50, (n) => articles(n, () => 1), (n) => articles(n + 1, () => 1)],
  [
    'references that follow',
    50,
    (n) => plainStatute(n, (i) => `违反第一条至${nth(i, '条')}规定，${words(i, 9)}。`),
    (n) => plainStatute(n + 1, (i) => (i === 1 ? '甲乙丙。' : `违反第二条至${nth(i, '条')}规定，${words(i - 1, 9)}。`)),
  ],
  ['renamed chapters', 100, (n) => chapters(n), (n) => chapters(n, (c) => c + 5000)],
  ['paragraphs of one article', 50, (n) => paragraphs(n), (n) => paragraphs(n, (i) => (i % 3 === 0 ? i + 5000 : i))],
  ['different paragraphs of one article', 50, (n) => paragraphs(n), (n) => paragraphs(n, (i) => i + 5000)],
  ['items of one paragraph', 50, (n) => points(n), (n) => points(n, (i) => (i % 3 === 0 ? i + 5000 : i))],
  ['clauses of one paragraph', 50, (n) => long(n), (n) => long(n, (i) => (i % 3 === 0 ? i + 5000 : i))],
  ['different clauses of one paragraph', 50, (n) => long(n), (n) => long(n, (i) => i + 5000)],
];

function comparing(name: string, run: (old: ReturnType<typeof statuteOf>, now: ReturnType<typeof statuteOf>) => unknown): readonly Job[] {
  return VERSIONS.map(([what, size, old, now]) =>
    job(`${name}: ${what}`, size, (n) => {
      const [before, after] = [statuteOf(old(n)), statuteOf(now(n))];
      return () => run(before, after);
    }),
  );
}

/** Comparing two versions, drafting the decision between them, and holding one against the other. */
export const VERSION_JOBS: readonly Job[] = [
  ...comparing('diff', (old, now) => changesBetween(compare(old, now), { by: 'word', typography: false })),
  ...comparing('draft', (old, now) => draft(old, now, DEFAULT_DRAFT)),
  ...comparing('verify', (old, now) => verify(now, old, old)),
];
