import { decisionOf } from '../../support/texts.ts';
import { type Job, job } from '../job.ts';
import { decision, each, nth, words } from '../texts.ts';

/** Reading the wording of a decision, the item given, or a whole text. */
function reading(name: string, size: number, item: (size: number) => string): Job {
  return job(`parse: ${name}`, size, (n) => {
    const text = decision([item(n)]);
    return () => decisionOf(text);
  });
}

function readingItems(name: string, size: number, item: (number: number) => string): Job {
  return job(`parse: items ${name}`, size, (n) => {
    const text = decision(each(n, item));
    return () => decisionOf(text);
  });
}

function readingText(name: string, size: number, text: (size: number) => string): Job {
  return job(`parse: ${name}`, size, (n) => {
    const whole = text(n);
    return () => decisionOf(whole);
  });
}

const pair = (i: number): string => `“${words(i, 3)}”修改为“${words(i + 1, 3)}”`;
const quoted = (i: number): string => `“${words(i, 3)}”`;

/** Clauses of one item. */
const ITEM: readonly Job[] = [
  reading('clauses of one item', 1000, (n) => `${each(n, (i) => `将${nth((i % 900) + 1, '条')}中的${pair(i)}`).join('；')}。`),
  reading('sentences of one item', 1000, (n) => each(n, (i) => `将${nth((i % 900) + 1, '条')}中的${pair(i)}。`).join('')),
  reading('clauses in one breath', 1000, (n) => `${each(n, (i) => `将${nth((i % 900) + 1, '条')}中的${pair(i)}`).join('，')}。`),
  reading('clauses of one unit', 1000, (n) => `将第一条${each(n, (i) => `第${'一二三四五六七八九'[i % 9]}款中的${pair(i)}`).join('；')}。`),
  reading('pairs of one clause', 2000, (n) => `将第一条中的${each(n, pair).join('、')}。`),
  reading('pairs with commas', 1000, (n) => `将第一条中的${each(n, pair).join('，')}。`),
  reading('pairs one by one', 1000, (n) => `将第一条中的${each(n, quoted).join('、')}分别修改为${each(n, (i) => quoted(i + 1)).join('、')}。`),
  reading('old words of one clause', 1000, (n) => `删去第一条中的${each(n, quoted).join('、')}。`),
  reading('anchors of one clause', 1000, (n) => `在第一条${each(n, quoted).join('、')}后增加“，甲”。`),
  reading('texts side by side', 1000, (n) => `将第一条修改为：${each(n, (i) => `“${words(i, 20)}。”`).join('')}`),
  reading('units of one clause', 1000, (n) => `删去${each(n, (i) => nth((i % 9000) + 1, '条')).join('、')}。`),
  reading('units with words of one clause', 1000, (n) => `将${each(n, (i) => `${nth((i % 9000) + 1, '条')}中的${quoted(i)}`).join('、')}修改为“甲”。`),
  reading(
    'numbers of one clause',
    1000,
    (n) => `${each(n, (i) => nth((i % 9000) + 1, '条')).join('、')}分别改为${each(n, (i) => nth((i % 9000) + 2, '条')).join('、')}。`,
  ),
  reading('renumberings of one item', 1000, (n) => `${each(n, (i) => `${nth((i % 9000) + 1, '条')}改为${nth((i % 9000) + 2, '条')}`).join('，')}。`),
  reading(
    'renumberings with a text behind',
    1000,
    (n) => `${each(n, (i) => `${nth((i % 9000) + 1, '条')}改为${nth((i % 9000) + 2, '条')}`).join('，')}，修改为：“甲”“乙”。`,
  ),
  reading('insertions whose texts come later', 1000, (n) => `${each(n, (i) => `${nth((i % 9000) + 1, '条')}增加一款，作为第二款`).join('；')}。`),
  reading('insertions of one item', 1000, (n) => each(n, (i) => `${nth((i % 9000) + 1, '条')}增加一款，作为第二款：${quoted(i)}；`).join('')),
  reading('numbered quotations of one insertion', 1000, (n) => `增加条文，分别作为${each(n, (i) => `${nth((i % 9000) + 1, '条')}：${quoted(i)}`).join('')}。`),
  reading(
    'a map of numbers',
    1000,
    (n) => `对条文顺序作相应调整：${each(n, (i) => `“${nth((i % 9000) + 1, '条')}”调整为“${nth((i % 9000) + 2, '条')}”`).join('，')}。`,
  ),
  reading(
    'divisions and what they include',
    1000,
    (n) => `${each(n, (i) => `${nth((i % 90) + 1, '章')}包括${nth((i % 9000) + 1, '条')}至${nth((i % 9000) + 3, '条')}`).join('；')}。`,
  ),
  reading(
    'a new chapter of many renumbered articles',
    1000,
    (n) => `增加一章，作为第三章，章名为“甲”，${each(n, (i) => `${nth((i % 9000) + 1, '条')}改为${nth((i % 9000) + 2, '条')}`).join('，')}。`,
  ),
  reading('new chapters of one item', 2000, (n) => each(n, (i) => `增加一章，作为${nth((i % 900) + 1, '章')}，章名为${quoted(i)}；`).join('')),
  reading('headings of one clause', 1000, (n) => `${each(n, (i) => `${nth((i % 900) + 1, '章')}${quoted(i)}`).join('、')}分别改为第二章。`),
  reading('orders in closings', 500, (n) => each(n, (i) => `《某市河道管理条例》根据本决定作相应修改，并将${pair(i)}后，重新公布。`).join('')),
  reading('exceptions', 1000, (n) => `将本条例中的“甲”修改为“乙”（${each(n, (i) => nth((i % 9000) + 1, '条')).join('、')}除外）。`),
  reading('rows of one item', 1000, (n) => each(n, (i) => `附件一增加一行，作为第${(i % 9) + 1}行：${quoted(i)}；`).join('')),
  reading('names of other statutes', 2000, (n) => each(n, (i) => `将《某市${words(i, 6)}条例》第一条中的${pair(i)}；`).join('')),
];

/** What is not understood, not closed, or hardly there. */
const FAULTY: readonly Job[] = [
  reading('unknown words', 2000, (n) => `将第一条${words(1, n)}。`),
  reading('unknown clauses', 1000, (n) => each(n, (i) => `将${nth((i % 9000) + 1, '条')}${words(i, 8)}；`).join('')),
  reading('unknown words in breaths', 2000, (n) => each(n, (i) => `${words(i, 5)}，`).join('')),
  reading('clauses with one word unknown', 100, (n) => each(n, (i) => `将${nth((i % 9000) + 1, '条')}${words(i, 3)}修改为${quoted(i)}；`).join('')),
  reading('clauses without what is said of them', 1000, (n) => each(n, () => '修改为').join('')),
  reading('reasons without an order', 2000, (n) => each(n, () => '为了').join('')),
  reading('reasons without an order, in breaths', 2000, (n) => each(n, (i) => `为了${words(i, 5)}，`).join('')),
  reading('reasons without an order, in sentences', 2000, (n) => each(n, (i) => `根据${words(i, 5)}。`).join('')),
  reading('provisions of its own before an order', 1000, (n) => `${each(n, (i) => `本决定施行前${words(i, 5)}的，按照原规定。`).join('')}删去第一条。`),
  reading('short names that do not end', 2000, (n) => each(n, () => '（以下简称').join('')),
  reading('short names', 1000, (n) => `将${each(n, (i) => `《某市${words(i, 6)}条例》（以下简称《条例》）`).join('、')}第一条删去。`),
  reading('brackets that do not end', 2000, (n) => '（'.repeat(n)),
  reading('title marks that do not end', 2000, (n) => '《'.repeat(n)),
  reading('title marks', 1000, (n) => '《甲》'.repeat(n)),
  reading('nested title marks', 1000, (n) => '《'.repeat(n) + '》'.repeat(n)),
  reading('quotation marks that do not end', 2000, (n) => '“'.repeat(n)),
  reading('quotation marks that do not begin', 2000, (n) => '”'.repeat(n)),
  reading('straight quotation marks', 2000, (n) => '"'.repeat(n)),
  reading('single quotation marks', 2000, (n) => `${"的'".repeat(n)}`),
  reading('corner marks that do not end', 2000, (n) => '「'.repeat(n)),
  reading('colons', 1000, (n) => `第一条增加一款：${'：甲'.repeat(n)}`),
  reading('colons with quotations', 2000, (n) => each(n, (i) => `第一条：${words(i, 3)}“甲”`).join('')),
  reading('announcements', 1000, (n) => each(n, (i) => `对${nth((i % 9000) + 1, '条')}作如下修改：`).join('')),
  reading('ordinals', 2000, (n) => '第'.repeat(n)),
  reading('numerals', 2000, (n) => `第${'一'.repeat(n)}条`),
  reading('digits', 2000, (n) => `第${'1'.repeat(n)}条`),
  reading('labels', 1000, (n) => '第一条'.repeat(n)),
  reading('places inside places', 1000, (n) => `删去第一条${'第一款第一项'.repeat(n)}。`),
  reading('conjunctions', 2000, (n) => `删去第一条${'和'.repeat(n)}第二条`),
  reading('list marks', 2000, (n) => `删去第一条${'、'.repeat(n)}第二条`),
  reading('commas', 2000, (n) => '，'.repeat(n)),
  reading('particles', 2000, (n) => '的'.repeat(n)),
  reading('verbs', 1000, (n) => '修改删去'.repeat(n)),
  reading('orders to count again', 1000, (n) => '对条文顺序作相应调整，'.repeat(n)),
  reading('words before an order to count again', 2000, (n) => `将${'其他相关'.repeat(n)}条文`),
  reading('white space', 4000, (n) => `将第一条${'　'.repeat(n)}删去`),
  reading('items in one line', 1000, (n) => `将第一条修改为：“${each(n, (i) => `（${nth((i % 9000) + 1, '').slice(1)}）${words(i, 5)}；`).join('')}”`),
];

/** Many items, and what stands around them. */
const ITEMS: readonly Job[] = [
  readingItems('that replace words', 500, (i) => `将${nth(i, '条')}中的${pair(i)}。`),
  readingItems('that replace articles', 500, (i) => `${nth(i, '条')}修改为：“${nth(i, '条')}　${words(i, 30)}。”`),
  readingItems('that renumber and replace', 500, (i) => `将${nth(i, '条')}改为${nth(i + 1, '条')}，修改为：“${words(i, 30)}。”`),
  readingItems('that nobody understands', 500, (i) => `${nth(i, '条')}${words(i, 9)}。`),
  readingItems('without quotation marks', 500, (i) => `${nth(i, '条')}修改为：${words(i, 20)}。`),
  readingText('lines of one quotation', 1000, (n) =>
    decision([`将第一条修改为：“第一条　${words(1, 9)}：\n${each(n, (i) => `“（${nth((i % 9000) + 1, '').slice(1)}）${words(i, 12)}；`).join('\n')}\n“甲。”`]),
  ),
  readingText('lines of one quotation that does not end', 1000, (n) =>
    decision([`将第一条修改为：“第一条　${words(1, 9)}：\n${each(n, (i) => words(i, 12)).join('\n')}`]),
  ),
  readingText('lines of one text without marks', 1000, (n) => decision([`将第一条修改为：\n${each(n, (i) => `${words(i, 12)}。`).join('\n')}`])),
  readingText('lines of prose in an item', 500, (n) => decision([`将第一条删去。\n${each(n, (i) => `${words(i, 12)}。`).join('\n')}`])),
  readingText('lines behind the decision', 1000, (n) => `${decision(['将第一条删去。'])}\n${each(n, (i) => `${nth(i, '条')}　${words(i, 20)}。`).join('\n')}`),
  readingText('closings', 500, (n) =>
    decision(
      ['将第一条删去。'],
      each(n, (i) => `《某市${words(i, 6)}条例》自2020年5月1日起废止。`),
    ),
  ),
  readingText('lines of a head', 1000, (n) => `${each(n, (i) => words(i, 12)).join('\n')}\n${decision(['将第一条删去。'])}`),
  readingText(
    'short names in the enacting words',
    500,
    (n) =>
      `某市关于修改《某市河道管理条例》的决定\n会议决定对${each(n, (i) => `《某市${words(i, 6)}条例》（以下简称《${words(i, 4)}》）`).join('、')}作如下修改：\n一、将第一条删去。`,
  ),
  readingText(
    'short names that do not end, in the enacting words',
    1000,
    (n) => `某市关于修改《某市河道管理条例》的决定\n会议决定对《某市河道管理条例》${'（以下简称'.repeat(n)}作如下修改：\n一、将第一条删去。`,
  ),
  readingText(
    'reasons in the enacting words',
    1000,
    (n) => `某市关于修改《某市河道管理条例》的决定\n${each(n, (i) => `为了${words(i, 6)}，`).join('')}\n一、将第一条删去。`,
  ),
  readingText(
    'statutes of one decision',
    50,
    (n) =>
      `某市关于修改部分地方性法规的决定\n会议决定：\n${each(n, (i) => `${nth(i, '').slice(1)}、对《某市${words(i, 6)}条例》作出修改\n将第一条中的${pair(i)}。`).join('\n')}`,
  ),
  readingText(
    'statutes named in the clauses',
    50,
    (n) =>
      `某市关于修改部分地方性法规的决定\n会议决定：\n${each(n, (i) => `${nth(i, '').slice(1)}、将《某市${words(i, 6)}条例》第一条中的${pair(i)}。`).join('\n')}`,
  ),
  readingText(
    'texts side by side in lines',
    50,
    (n) => `某市关于修改《某市河道管理条例》的决定\n${each(n, (i) => `原${nth(i, '条')}：“${words(i, 20)}。”\n修改为：“${words(i + 1, 20)}。”`).join('\n')}`,
  ),
];

/** Reading decisions. */
export const LANGUAGE: readonly Job[] = [...ITEM, ...FAULTY, ...ITEMS];
