import type { Drafting } from '../drafting.ts';
import { makeArticle } from '../make.ts';
import { move, replace } from '../orders.ts';
import { articleLines, type ModelArticle, type ModelParagraph } from '../statute.ts';

/** 款 that leave their article, and articles that become one. */
export const PARAGRAPHS: readonly ((d: Drafting) => void)[] = [paragraphsOut, mergeParagraphs, articleIn, paragraphAcross, restateWithoutParagraph];

/** 将第八条第二款、第三款单列，作为第四十九条. */
function paragraphsOut(d: Drafting): void {
  const made = takeOut(d, 1 + d.random.below(2));
  if (made !== null)
    d.order(() =>
      move(
        made.paragraphs.map((p) => d.old(p)),
        d.now(made),
        { within: d.division(made) },
      ),
    );
}

/** 将第八条第二款、第二十三条第一款合并，作为第六十三条, as they are or with a text. */
function mergeParagraphs(d: Drafting): void {
  const sources = d
    .free()
    .filter(({ article }) => article.paragraphs.length > 1)
    .filter(() => d.random.chance(0.5))
    .slice(0, 2);
  const section = d.anySection();
  if (sources.length < 2 || section === null) return;
  // They follow one another as in the old text.
  const inOrder = sources.map((s) => s.article).sort((a, b) => (d.old(a).article as number) - (d.old(b).article as number));
  const taken = inOrder.map((article) => article.paragraphs.splice(d.random.below(article.paragraphs.length), 1)[0] as ModelParagraph);
  for (const article of inOrder) d.write(article);
  const anew = d.random.chance(0.5);
  const made: ModelArticle = anew ? makeArticle(d.random, d.words) : { paragraphs: taken, riders: [] };
  // Nobody names its chapter: it stands among its own.
  section.articles.splice(d.random.below(section.articles.length + 1), 0, made);
  d.arriving.add(made);
  d.order(() => {
    if (d.division(made, true) !== null && !d.isAmong(made)) d.unsayable = true;
    return {
      kind: 'merge',
      targets: taken.map((p) => d.old(p)),
      as: d.now(made),
      into: null,
      text: anew ? [...articleLines(made, null, d.cite)] : null,
    };
  });
}

/** Some 款 of an article, never all, become an article of some section. */
function takeOut(d: Drafting, most: number): ModelArticle | null {
  const section = d.anySection();
  const sources = d.writable().filter(({ article }) => article.paragraphs.length > most);
  if (sources.length === 0 || section === null) return null;
  const { article } = d.random.pick(sources);
  d.write(article);
  const made: ModelArticle = { paragraphs: article.paragraphs.splice(d.random.below(article.paragraphs.length - most + 1), most), riders: [] };
  d.put(made, section);
  return made;
}

/** 将第三十九条改为第四十五条第一款. */
function articleIn(d: Drafting): void {
  const single = d.free().filter(({ article }) => article.paragraphs.length === 1);
  if (single.length === 0) return;
  const chosen = d.random.pick(single);
  const hosts = d.writable().filter(({ article }) => article !== chosen.article);
  if (hosts.length < 2) return;
  const { article: host } = d.random.pick(hosts);
  d.take(chosen.article);
  d.write(host);
  d.remove(chosen);
  const [paragraph] = chosen.article.paragraphs as [ModelParagraph];
  host.paragraphs.splice(d.random.below(host.paragraphs.length + 1), 0, paragraph);
  d.merged(chosen.article, paragraph);
  sayHost(d, host, paragraph);
  d.order(() => move([d.old(chosen.article)], d.now(paragraph)));
}

/** 将第五条第二款改为第七条第三款. */
function paragraphAcross(d: Drafting): void {
  const sources = d.writable().filter(({ article }) => article.paragraphs.length > 1);
  if (sources.length === 0) return;
  const { article } = d.random.pick(sources);
  const hosts = d.writable().filter((s) => s.article !== article);
  if (hosts.length === 0) return;
  const { article: host } = d.random.pick(hosts);
  d.write(article);
  d.write(host);
  const [paragraph] = article.paragraphs.splice(d.random.below(article.paragraphs.length), 1) as [ModelParagraph];
  host.paragraphs.splice(d.random.below(host.paragraphs.length + 1), 0, paragraph);
  sayHost(d, host, paragraph);
  d.order(() => {
    if (d.now(paragraph).article === d.old(article).article) d.unsayable = true;
    return move([d.old(paragraph)], d.now(paragraph));
  });
}

/** What becomes 第一款 of an article may be taken for a new article, unless a clause says which one bears the number. */
function sayHost(d: Drafting, host: ModelArticle, paragraph: ModelParagraph): void {
  const first = host.paragraphs[0] === paragraph;
  if (!first && d.random.chance(0.5)) return;
  if (!d.say(host) && first) d.unsayable = true;
}

/** 将第八条第三款单列一条，作为第四十九条；第八条修改为：“……”. */
function restateWithoutParagraph(d: Drafting): void {
  const free = d.free().filter(({ article }) => article.paragraphs.length > 1);
  const section = d.anySection();
  if (free.length === 0 || section === null) return;
  const { article } = d.random.pick(free);
  d.take(article);
  const [leaving] = article.paragraphs.splice(d.random.below(article.paragraphs.length), 1) as [ModelParagraph];
  const made: ModelArticle = { paragraphs: [leaving], riders: [] };
  d.put(made, section);
  article.paragraphs = makeArticle(d.random, d.words).paragraphs;
  d.order(() => move([d.old(leaving)], d.now(made), { within: d.division(made) }));
  d.order(() => replace(d.old(article), articleLines(article, null, d.cite)));
}
