import { each, nth, plainStatute, words } from '../../texts.ts';
import { type AmendingOf, chapters, counted, quotedArticle } from './amending.ts';

/** Amendments of divisions. */
export const DIVISIONS: readonly AmendingOf[] = [
  ['one word of growing chapters', 250, (n) => counted(chapters(n, 2), ['将第一条中的“单位”修改为“个人”。'])],
  [
    'new chapters with articles',
    100,
    (n) =>
      counted(
        chapters(n, 2),
        each(n, (i) => `增加一章，作为${nth(2 * i, '章')}：“${nth(2 * i, '章')}　${words(i + 5000, 4)}\n${quotedArticle(2 * i + i)}`),
      ),
  ],
  [
    'new headings of chapters',
    100,
    (n) =>
      counted(
        plainStatute(2 * n),
        each(n, (i) => `增加一章，作为${nth(i, '章')}，章名为“${words(i, 4)}”，包括${nth(2 * i - 1, '条')}至${nth(2 * i, '条')}。`),
      ),
  ],
  [
    'renamed chapters',
    100,
    (n) =>
      counted(
        chapters(n, 2),
        each(n, (i) => `${nth(i, '章')}章名修改为“${words(i + 5000, 4)}”。`),
      ),
  ],
  [
    'deleted chapters',
    100,
    (n) =>
      counted(
        chapters(2 * n, 2),
        each(n, (i) => `删去${nth(2 * i, '章')}。`),
      ),
  ],
  [
    'chapters renumbered',
    100,
    (n) => counted(chapters(n, 2), [`增加一章，作为第一章：“第一章　甲\n第一条　乙。”`, ...each(n, (i) => `${nth(i, '章')}改为${nth(i + 1, '章')}。`)]),
  ],
  [
    'chapters and what they include',
    100,
    (n) =>
      counted(
        chapters(n, 2),
        each(n, (i) => `${nth(i, '章')}包括${nth(2 * i - 1, '条')}至${nth(2 * i, '条')}。`),
      ),
  ],
  [
    'merged chapters',
    100,
    (n) =>
      counted(
        chapters(2 * n, 2),
        each(n, (i) => `将${nth(2 * i, '章')}并入${nth(2 * i - 1, '章')}。`),
      ),
  ],
  [
    'articles moved to chapters',
    100,
    (n) =>
      counted(
        chapters(n, 3),
        each(n - 1, (i) => `将${nth(3 * i, '条')}移至${nth(i + 1, '章')}。`),
      ),
  ],
];
