import { each, nth, plainStatute, statute, words } from '../../texts.ts';
import { type AmendingOf, counted } from './amending.ts';

/** Amendments of words. */
export const WORDS: readonly AmendingOf[] = [
  [
    'words of articles',
    250,
    (n) =>
      counted(
        plainStatute(n),
        each(n, (i) => `将${nth(i, '条')}中的“单位”修改为“个人”。`),
      ),
  ],
  [
    'words deleted',
    250,
    (n) =>
      counted(
        plainStatute(n),
        each(n, (i) => `删去${nth(i, '条')}中的“，做好”。`),
      ),
  ],
  [
    'words added',
    250,
    (n) =>
      counted(
        plainStatute(n),
        each(n, (i) => `在${nth(i, '条')}“单位”后增加“、个人”。`),
      ),
  ],
  ['words of one clause', 250, (n) => counted(plainStatute(n), [`将${each(n, (i) => nth(i, '条')).join('、')}中的“单位”修改为“个人”。`])],
  ['words everywhere', 250, (n) => counted(plainStatute(n), ['将本条例中的“单位”修改为“个人”。'])],
  [
    'many words everywhere',
    100,
    (n) => counted(plainStatute(20), [`将本条例中的${each(n, (i) => `“${words(i, 3)}”修改为“${words(i + 1, 3)}”`).join('，')}。`]),
  ],
  [
    'words in one long paragraph',
    250,
    (n) =>
      counted(
        statute([`第一条　${each(n, (i) => `甲${words(i, 9)}`).join('，')}。`]),
        each(n, (i) => `将第一条中的“${words(i, 9)}”修改为“${words(i + 5000, 5)}”。`),
      ),
  ],
  [
    'pairs in one long paragraph',
    250,
    (n) =>
      counted(statute([`第一条　${each(n, (i) => `甲${words(i, 9)}`).join('，')}。`]), [
        `将第一条中的${each(n, (i) => `“${words(i, 9)}”修改为“${words(i + 5000, 5)}”`).join('，')}。`,
      ]),
  ],
  [
    'words deleted in one long paragraph',
    250,
    (n) =>
      counted(statute([`第一条　${each(n, (i) => `甲${words(i, 9)}`).join('、')}。`]), [
        `删去第一条中的${each(n - 1, (i) => `“甲${words(i, 9)}、”`).join('、')}。`,
      ]),
  ],
  [
    'words that are not there',
    250,
    (n) =>
      counted(
        plainStatute(n),
        each(n, (i) => `将${nth(i, '条')}中的“丙丁”修改为“个人”。`),
      ),
  ],
  [
    'one word many times in one paragraph',
    100,
    (n) => counted(statute([`第一条　${each(n, (i) => `甲${words(i, 9)}`).join('，')}。`]), ['将第一条中的“甲”修改为“乙”。']),
  ],
];
