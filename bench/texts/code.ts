import { formatNumeral } from '../../src/text/numeral.ts';
import { chooser } from './choose.ts';

const WHO = [
  '国务院',
  '省级人民政府',
  '登记机关',
  '利害关系人',
  '当事人',
  '债权人',
  '受托人',
  '监护人',
  '受益人',
  '承包人',
  '出租人',
  '保证人',
  '行政主管部门',
  '有关单位',
];
const MODE = ['应当', '可以', '不得', '有权'];
const WHAT = [
  '提交申请材料',
  '履行告知义务',
  '承担相应责任',
  '请求赔偿损失',
  '解除合同',
  '办理变更登记',
  '申请复议',
  '保存有关记录',
  '公布处理结果',
  '采取补救措施',
  '返还财产',
];
const WHEN = [
  '因不可抗力不能履行的',
  '在合理期限内未作表示的',
  '经书面同意的',
  '双方另有约定的',
  '情况紧急的',
  '数额较大的',
  '造成他人损害的',
  '未经登记的',
  '超过期限的',
];
const NAMES = ['登记', '合同', '物权', '责任', '程序', '监督', '期间', '代理', '担保'];

/** The 款 of an article each. */
export type Articles = readonly (readonly string[])[];

/** Articles of two or three sentences each, of `characters` characters together; no two of them are alike. */
export function articlesOf(characters: number): Articles {
  const choose = chooser(7);
  const sentence = (): string =>
    `${choose(WHEN)}，${choose(WHO)}${choose(MODE)}${choose(WHAT)}，${choose(WHO)}${choose(MODE)}${choose(WHAT)}；${choose(WHEN)}，${choose(WHO)}${choose(MODE)}${choose(WHAT)}。`;
  const articles: string[][] = [];
  for (let length = 0; length < characters; ) {
    const article = [sentence() + sentence(), ...(articles.length % 3 === 0 ? [sentence()] : [])];
    length += article.join('').length + 6;
    articles.push(article);
  }
  return articles;
}

/** So many articles. */
export function articlesBy(count: number): Articles {
  return articlesOf(count * 140).slice(0, count);
}

/** A code with a chapter every forty articles, a paragraph a line. */
export function printCode(articles: Articles): string {
  const lines = ['示范法典'];
  for (const [i, [first, ...others]] of articles.entries()) {
    if (i % 40 === 0) lines.push(`第${formatNumeral(i / 40 + 1)}章　${NAMES[(i / 40) % NAMES.length]}之${formatNumeral(i / 40 + 1)}`);
    lines.push(`第${formatNumeral(i + 1)}条　${first}`, ...others);
  }
  return `${lines.join('\n')}\n`;
}

/** The same code with one new article near its beginning, so that the number of every later one is another, and twenty articles edited. */
export function edited(articles: Articles): Articles {
  const now = articles.map((article) => [...article]);
  for (let n = 0; n < 20; n++) {
    const article = now[Math.floor(((n + 0.5) * now.length) / 20)] as string[];
    article[0] = (article[0] as string).replace(/应当|可以|不得|有权/, '一律应当').replace('。', '，但是法律另有规定的除外。');
  }
  now.splice(10, 0, ['国务院主管部门定期评估本法的实施情况，评估报告向社会公布。']);
  return now;
}

/** A decision that writes articles of such a code anew, one after the other from the first, until it has so many characters. */
export function decisionOn(articles: Articles, characters: number): string {
  const lines = ['全国人民代表大会常务委员会关于修改《示范法典》的决定'];
  let length = 0;
  for (let i = 0; i < articles.length && length < characters; i++) {
    const line = itemOn(articles, i, i + 1);
    lines.push(line);
    length += line.length + 1;
  }
  return `${lines.join('\n')}\n本决定自公布之日起施行。\n`;
}

/** One of a chain of decisions: every twelfth article. */
export function chainLink(articles: Articles, link: number, links: number): string {
  const items = articles.flatMap((_, i) => (i % links === link ? [i] : [])).map((i, n) => itemOn(articles, i, n + 1));
  return `全国人民代表大会常务委员会关于修改《示范法典》的决定\n${items.join('\n')}\n本决定自公布之日起施行。\n`;
}

function itemOn(articles: Articles, i: number, item: number): string {
  const [number, at] = [formatNumeral(i + 1), formatNumeral(item)];
  const words = articles[i]?.[0] ?? '';
  if (i % 3 === 0) return `${at}、第${number}条第一款修改为：“${words.replace('；', '；但是，')}”`;
  const part = words.slice(0, words.indexOf('，'));
  return i % 3 === 1
    ? `${at}、第${number}条修改为：“第${number}条　${words.replace('。', '，并应当保存记录。')}”`
    : `${at}、第${number}条增加一款，作为第二款：“${part}，适用前款规定。”`;
}
