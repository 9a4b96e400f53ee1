import { each, nth, plainStatute, words } from '../../texts.ts';
import { type AmendingOf, counted, paragraphs, points } from './amending.ts';

/** Amendments below articles. */
export const BELOW: readonly AmendingOf[] = [
  [
    'new paragraphs',
    250,
    (n) =>
      counted(
        plainStatute(n),
        each(n, (i) => `${nth(i, '条')}增加一款，作为第二款：“应当${words(i, 20)}。”`),
      ),
  ],
  [
    'new paragraphs of one article',
    250,
    (n) =>
      counted(
        paragraphs(n),
        each(n, (i) => `第一条增加一款，作为${nth(2 * i, '款')}：“应当${words(i, 20)}。”`),
      ),
  ],
  [
    'deleted paragraphs of one article',
    250,
    (n) =>
      counted(
        paragraphs(2 * n),
        each(n, (i) => `删去第一条${nth(2 * i, '款')}。`),
      ),
  ],
  [
    'replaced paragraphs of one article',
    250,
    (n) =>
      counted(
        paragraphs(n),
        each(n, (i) => `第一条${nth(i, '款')}修改为：“应当${words(i, 20)}。”`),
      ),
  ],
  [
    'new items of one paragraph',
    250,
    (n) =>
      counted(
        points(n),
        each(n, (i) => `第一条增加一项，作为${nth(2 * i, '项')}：“（${nth(2 * i, '').slice(1)}）应当${words(i, 9)}；”`),
      ),
  ],
  [
    'deleted items of one paragraph',
    250,
    (n) =>
      counted(
        points(2 * n),
        each(n - 1, (i) => `删去第一条${nth(2 * i, '项')}。`),
      ),
  ],
  [
    'replaced items of one paragraph',
    250,
    (n) =>
      counted(
        points(n),
        each(n - 1, (i) => `第一条${nth(i, '项')}修改为：“（${nth(i, '').slice(1)}）应当${words(i, 9)}；”`),
      ),
  ],
  [
    'items renumbered and replaced',
    250,
    (n) =>
      counted(points(n), [
        '第一条增加一项，作为第一项：“（一）应当甲；”',
        ...each(n - 1, (i) => `第一条${nth(i, '项')}改为${nth(i + 1, '项')}，修改为：“（${nth(i + 1, '').slice(1)}）应当${words(i, 9)}；”`),
      ]),
  ],
];
