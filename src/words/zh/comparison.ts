import type { ComparisonWords } from '../comparison.ts';
import { names } from './names.ts';

const { statuses } = names;
const articles = (status: string) => (count: number) => `${status} ${count} 条`;

export const comparison: ComparisonWords = {
  counts: {
    same: articles(statuses.same),
    changed: articles(statuses.changed),
    inserted: articles(statuses.inserted),
    deleted: articles(statuses.deleted),
    moved: articles(statuses.moved),
    renumbered: articles(statuses.renumbered),
    merged: articles('并入他条'),
    split: articles(`由他条${statuses.split}`),
  },
  following: (count) => `随序号变化的引用 ${count} 处`,
  elsewhere: (count) => `条文之外改动 ${count} 处`,
  typography: (count) => `只有标点、字形不同 ${count} 处`,
  noArticle: '条文没有改动',
  account: (changed, rest) => [changed, rest].flatMap((list) => (list.length === 0 ? [] : [list.join('，')])).join('；'),
  list: (reasons) => reasons.join('，'),
  sameWords: '文字相同',
  alike: (likeness) => `相似 ${likeness}`,
  contents: (likeness) => `内容对应 ${likeness}`,
  sameNumber: '序号和位置相同',
  between: (likeness) => `位置对应，前后各条都已对应（相似 ${likeness}）`,
  mostThere: '文字的大部分在对方',
  nearest: (status, likeness) => `${status}；最相近的 ${likeness}`,
};
