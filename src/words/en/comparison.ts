import type { ComparisonWords } from '../comparison.ts';
import { names } from './names.ts';

const { statuses } = names;
const articles = (status: string) => (count: number) => `${count} ${status}`;

export const comparison: ComparisonWords = {
  counts: {
    same: articles(statuses.same),
    changed: articles(statuses.changed),
    inserted: articles(statuses.inserted),
    deleted: articles(statuses.deleted),
    moved: articles(statuses.moved),
    renumbered: articles(statuses.renumbered),
    merged: articles(`${statuses.merged} into others`),
    split: articles(`${statuses.split} from others`),
  },
  following: (count) => `${count} ${count === 1 ? 'reference follows' : 'references follow'} the numbering`,
  elsewhere: (count) => `${count} ${count === 1 ? 'change' : 'changes'} outside the articles`,
  typography: (count) => `${count} ${count === 1 ? 'line differs' : 'lines differ'} in typography alone`,
  noArticle: 'no article changed',
  account: (changed, rest) => `articles: ${[changed, rest].flatMap((list) => (list.length === 0 ? [] : [list.join(', ')])).join('; ')}`,
  list: (reasons) => reasons.join(', '),
  sameWords: 'the same words',
  alike: (likeness) => `alike ${likeness}`,
  contents: (likeness) => `contents correspond ${likeness}`,
  sameNumber: 'the same number and place',
  between: (likeness) => `between the same neighbours (alike ${likeness})`,
  mostThere: 'most of its words stand there',
  nearest: (status, likeness) => `${status}; the nearest is ${likeness} alike`,
};
