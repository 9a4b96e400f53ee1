import { each, nth, plainStatute, statute, words } from '../../texts.ts';
import { type AmendingOf, article, counted } from './amending.ts';

/** Amendments that references follow, and of what stands beside the articles. */
export const REFERENCES: readonly AmendingOf[] = [
  [
    'references that follow',
    250,
    (n) =>
      counted(
        plainStatute(n, (i) => `违反本条例${nth(n - i + 1, '条')}规定，${words(i, 9)}。`),
        [`增加一条，作为第一条：“应当${words(9000, 9)}。”`],
      ),
  ],
  [
    'references of one paragraph that follow',
    250,
    (n) =>
      counted(statute([...each(n, article), `${nth(n + 1, '条')}　违反本条例${each(n, (i) => nth(i, '条')).join('、')}规定的，处罚。`]), [
        `增加一条，作为第一条：“应当${words(9000, 9)}。”`,
      ]),
  ],
  [
    'ranges that follow',
    250,
    (n) =>
      counted(
        plainStatute(n, (i) => `违反第一条至${nth(i, '条')}规定，${words(i, 9)}。`),
        ['删去第二条。'],
      ),
  ],
  [
    'references to what is gone',
    250,
    (n) =>
      counted(
        plainStatute(n, (i) => `违反本条例第二条规定，${words(i, 9)}。`),
        ['删去第二条。'],
      ),
  ],
  [
    'references to paragraphs',
    250,
    (n) =>
      counted(statute(each(n, (i) => `${nth(i, '条')}　甲${words(i, 9)}。\n违反前款和第一条第二款规定的，处罚。`)), ['第一条增加一款，作为第一款：“乙。”']),
  ],
  [
    'references in new text',
    250,
    (n) =>
      counted(
        plainStatute(n),
        each(n, (i) => `${nth(i, '条')}修改为：“违反本条例${nth(n - i + 1, '条')}规定，${words(i, 9)}。”`),
      ),
  ],
  [
    'references to other statutes',
    250,
    (n) =>
      counted(
        plainStatute(n, (i) => `依照《中华人民共和国${words(i, 4)}法》${nth(i, '条')}规定办理。`),
        ['删去第一条。'],
      ),
  ],
  [
    'annexes',
    100,
    (n) => counted(`${plainStatute(3)}\n${each(n, (i) => `附件${i}\n${words(i, 20)}\n${words(i + 1, 20)}`).join('\n')}`, ['将第一条中的“单位”修改为“个人”。']),
  ],
];
