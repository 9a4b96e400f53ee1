import type { Words } from './make.ts';
import { numeral } from './numeral.ts';
import type { Random } from './random.ts';
import { articlesIn, type ModelArticle, type ModelItem, type ModelParagraph, type ModelStatute } from './statute.ts';
import { type Citation, citing, type Text } from './text.ts';

type Make = (from: { readonly random: Random; readonly words: Words; readonly statute: ModelStatute; readonly home: ModelArticle }) => Text | null;

/** How texts cite: the text of a 款 each, null where nothing is there to be cited so. */
const WAYS: readonly Make[] = [
  ({ random, words, statute }) => [words.next(), '依照', cites(random, [anyUnit(random, statute)]), '的规定办理。'],
  ({ random, words, statute }) => ['违反', cites(random, [anyUnit(random, statute)]), '规定的，由', words.next(), '予以处罚。'],
  ({ random, words, statute }) => [words.next(), '适用', { ...cites(random, several(random, statute)), joined: random.pick(['、', '和']) }, '的规定。'],
  ({ random, words, statute }) => {
    const ends = inOrder(random, articlesIn(statute));
    return ends === null ? null : [words.next(), '不适用', { ...cites(random, ends), joined: '至' }, '的规定。'];
  },
  ({ random, words, home }) => {
    const before = 1 + random.below(2);
    return home.paragraphs.length < before ? null : [{ before, level: 'paragraph' }, '规定的', words.next(), '应当备案。'];
  },
  ({ words, statute, home }) => (articlesIn(statute)[0] === home ? null : [words.next(), '违反', { before: 1, level: 'article' }, '规定的，应当改正。']),
  ({ random, words, home }) => [{ own: '本条', cited: [random.pick(home.paragraphs)], joined: '、' }, '规定的', words.next(), '应当公告。'],
  ({ random, words }) => [words.next(), `依照《某某保护法》第${numeral(1 + random.below(9))}条的规定办理。`],
  ({ random, words, statute }) => {
    const chapters = statute.filter((chapter) => chapter.heading !== null);
    return chapters.length === 0 ? null : [words.next(), '适用', citing(random.pick(chapters)), '的规定。'];
  },
];

function cites(random: Random, cited: readonly object[]): Citation {
  return { own: random.pick(['本条例', '']), cited, joined: '、' };
}

/** An article, or one of its 款 or 项. */
function anyUnit(random: Random, statute: ModelStatute): object {
  const article = random.pick(articlesIn(statute));
  const paragraph = random.pick(article.paragraphs);
  const item = paragraph.items.length > 0 ? random.pick(paragraph.items) : paragraph;
  return random.pick<object>([article, article, paragraph, item]);
}

/** Two or three units in the order of print. */
function several(random: Random, statute: ModelStatute): readonly object[] {
  const units = articlesIn(statute).flatMap((article): object[] => (random.chance(0.6) ? [article] : article.paragraphs.filter(() => random.chance(0.7))));
  const at = random.below(Math.max(1, units.length - 3));
  return units
    .slice(at)
    .filter(() => random.chance(0.6))
    .slice(0, 2 + random.below(2));
}

/** The ends of a range of three units or more. */
function inOrder<T extends object>(random: Random, units: readonly T[]): readonly T[] | null {
  if (units.length < 3) return null;
  const first = random.below(units.length - 2);
  return [units[first] as T, units[first + 2 + random.below(units.length - first - 2)] as T];
}

/** Some articles get a 款 that cites, `share` of them; some items cite too. */
export function addCitations(statute: ModelStatute, share: number, random: Random, words: Words): void {
  for (const home of articlesIn(statute)) {
    if (!random.chance(share)) continue;
    const text = random.pick(WAYS)({ random, words, statute, home });
    if (text !== null && !text.some((part) => typeof part === 'object' && 'cited' in part && part.cited.length === 0)) home.paragraphs.push(plain(text));
    const items = home.paragraphs.flatMap((paragraph) => paragraph.items);
    if (items.length > 0 && random.chance(0.3)) violation(random.pick(items), cites(random, [anyUnit(random, statute)]));
  }
}

/** 违反本条例第五条规定的； */
function violation(item: ModelItem, citation: Citation): void {
  item.text = ['违反', citation, '规定的'];
}

function plain(text: Text): ModelParagraph {
  return { text, items: [], connective: '' };
}
