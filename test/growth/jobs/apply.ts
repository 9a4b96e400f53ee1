import { amend } from '../../../src/amend/amend.ts';
import { decisionOf, statuteOf } from '../../support/texts.ts';
import { type Job, job } from '../job.ts';
import { COUNTED_AGAIN, decision, each, nth, plainStatute, sentence, statute, words } from '../texts.ts';

/** A statute and a decision of a size. */
export interface Amending {
  readonly base: string;
  readonly decision: string;
}

/** Amendments by name: what of them grows, the least size, and the texts of a size. */
export type AmendingOf = readonly [name: string, size: number, texts: (size: number) => Amending];

const article = (i: number): string => `${nth(i, '条')}　单位应当${words(i, 20)}。`;
const counted = (base: string, items: readonly string[]): Amending => ({ base, decision: decision(items, COUNTED_AGAIN) });
const quotedArticle = (i: number, key = i): string => `“${nth(i, '条')}　应当${words(key + 5000, 20)}。”`;
const chapters = (count: number, articles: number): string =>
  statute(each(count, (c) => [`${nth(c, '章')}　${words(c, 4)}`, ...each(articles, (a) => article((c - 1) * articles + a))]).flat());
const paragraphs = (count: number): string => statute([`第一条　甲${words(0, 20)}。`, ...each(count - 1, (i) => `甲${words(i, 20)}。`)]);
const points = (count: number): string =>
  statute([`第一条　单位应当符合下列条件：`, ...each(count, (i) => `（${nth(i, '').slice(1)}）甲${words(i, 10)}${i === count ? '。' : '；'}`), '第二条　甲。']);

/** Amendments of whole articles. */
const ARTICLES: readonly AmendingOf[] = [
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
    250,
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

/** Amendments below articles. */
const BELOW: readonly AmendingOf[] = [
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

/** Amendments of words. */
const WORDS: readonly AmendingOf[] = [
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

/** Amendments of divisions, of references, and of what stands beside the articles. */
const DIVISIONS: readonly AmendingOf[] = [
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
        each(n, (i) => `在${nth(2 * i, '条')}前增加章名“${words(i, 4)}”。`),
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

const REFERENCES: readonly AmendingOf[] = [
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

/** Amendments by a whole decision. */
export const AMENDMENTS: readonly AmendingOf[] = [...ARTICLES, ...BELOW, ...WORDS, ...DIVISIONS, ...REFERENCES];

/** Carrying decisions out; they were read before. */
export const APPLY: readonly Job[] = AMENDMENTS.map(([name, size, texts]) =>
  job(`apply: ${name}`, size, (n) => {
    const { base, decision: text } = texts(n);
    const [before, read] = [statuteOf(base), decisionOf(text).decision];
    return () => amend(before, read);
  }),
);

void sentence;
