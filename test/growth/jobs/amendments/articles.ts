import { decision, each, nth, plainStatute, statute, words } from '../../texts.ts';
import { type AmendingOf, article, counted, quotedArticle } from './amending.ts';

/** Amendments of whole articles. */
export const ARTICLES: readonly AmendingOf[] = [
  ['one word of a growing statute', 500, (n) => counted(plainStatute(n), ['将第一条中的“单位”修改为“个人”。'])],
  [
    'replaced articles',
    250,
    (n) =>
      counted(
        plainStatute(n),
        each(n, (i) => `${nth(i, '条')}修改为：${quotedArticle(i)}`),
      ),
  ],
  [
    'articles renumbered and replaced',
    250,
    (n) =>
      counted(plainStatute(n), [
        `增加一条，作为第一条：${quotedArticle(1, 9000)}`,
        ...each(n, (i) => `将${nth(i, '条')}改为${nth(i + 1, '条')}，修改为：${quotedArticle(i + 1)}`),
      ]),
  ],
  [
    'articles renumbered',
    250,
    (n) => counted(plainStatute(n), [`增加一条，作为第一条：${quotedArticle(1, 9000)}`, ...each(n, (i) => `${nth(i, '条')}改为${nth(i + 1, '条')}。`)]),
  ],
  [
    'articles renumbered in one clause',
    250,
    (n) => counted(plainStatute(n), [`增加一条，作为第一条：${quotedArticle(1, 9000)}`, `第一条至${nth(n, '条')}分别改为第二条至${nth(n + 1, '条')}。`]),
  ],
  [
    'new articles with their numbers',
    250,
    (n) =>
      counted(
        plainStatute(n),
        each(n, (i) => `增加一条，作为${nth(2 * i, '条')}：${quotedArticle(2 * i)}`),
      ),
  ],
  [
    'new articles behind others',
    250,
    (n) =>
      counted(
        plainStatute(n),
        each(n, (i) => `在${nth(i, '条')}后增加一条：“应当${words(i, 20)}。”`),
      ),
  ],
  [
    'new articles of one clause',
    250,
    (n) =>
      counted(plainStatute(n), [
        `增加${nth(n, '').slice(1)}条，作为第一条至${nth(n, '条')}：${each(n, (i) => `${quotedArticle(i).slice(0, -1)}`).join('\n')}”`,
      ]),
  ],
  [
    'new articles with suffixes',
    250,
    (n) => ({
      base: plainStatute(n),
      decision: decision(each(n, (i) => `在${nth(i, '条')}后增加一条，作为${nth(i, '条')}之一：“${nth(i, '条')}之一　应当${words(i, 20)}。”`)),
    }),
  ],
  [
    'deleted articles',
    250,
    (n) =>
      counted(
        plainStatute(2 * n),
        each(n, (i) => `删去${nth(2 * i, '条')}。`),
      ),
  ],
  ['articles deleted in one clause', 250, (n) => counted(plainStatute(2 * n), [`删去${each(n, (i) => nth(2 * i, '条')).join('、')}。`])],
  [
    'articles deleted with their numbers stated',
    250,
    (n) => counted(plainStatute(2 * n), each(n, (i) => `删去${nth(2 * i, '条')}，将${nth(2 * i + 1, '条')}改为${nth(i + 1, '条')}。`).slice(0, -1)),
  ],
  [
    'merged articles',
    500,
    (n) =>
      counted(
        plainStatute(2 * n),
        each(n, (i) => `将${nth(2 * i - 1, '条')}、${nth(2 * i, '条')}合并，作为${nth(i, '条')}，修改为：${quotedArticle(i)}`),
      ),
  ],
  [
    'split articles',
    250,
    (n) =>
      counted(
        plainStatute(n),
        each(
          n,
          (i) =>
            `将${nth(i, '条')}改为两条，作为${nth(2 * i - 1, '条')}、${nth(2 * i, '条')}，修改为：${quotedArticle(2 * i - 1).slice(0, -1)}\n${quotedArticle(2 * i)}`,
        ),
      ),
  ],
  [
    'swapped articles',
    250,
    (n) =>
      counted(
        plainStatute(2 * n),
        each(n, (i) => `将${nth(2 * i - 1, '条')}与${nth(2 * i, '条')}对调。`),
      ),
  ],
  [
    'articles that become paragraphs',
    250,
    (n) =>
      counted(
        plainStatute(2 * n),
        each(n, (i) => `将${nth(2 * i, '条')}改为${nth(i, '条')}第二款。`),
      ),
  ],
  [
    'paragraphs that become articles',
    250,
    (n) =>
      counted(
        statute(each(n, (i) => `${article(i)}\n甲${words(i, 9)}。`)),
        each(n, (i) => `将${nth(i, '条')}第二款单列一条，作为${nth(2 * i, '条')}。`),
      ),
  ],
  [
    'a map of numbers',
    250,
    (n) => ({
      base: plainStatute(n),
      decision: decision([
        `增加一条，作为第一条：${quotedArticle(1, 9000)}`,
        `对条文顺序作相应调整：${each(n, (i) => `“${nth(i, '条')}”调整为“${nth(i + 1, '条')}”`).join('，')}。`,
      ]),
    }),
  ],
  [
    'articles that are not there',
    250,
    (n) =>
      counted(
        plainStatute(3),
        each(n, (i) => `删去${nth(i + 3, '条')}。`),
      ),
  ],
  [
    'the same article many times',
    250,
    (n) =>
      counted(
        plainStatute(n),
        each(n, (i) => `将第一条中的“单位”修改为“${words(i, 3)}”。`),
      ),
  ],
  [
    'articles deleted that others amend',
    250,
    (n) =>
      counted(
        plainStatute(n),
        each(n, (i) => `删去${nth(i, '条')}；将${nth(i, '条')}中的“单位”修改为“个人”。`),
      ),
  ],
];
