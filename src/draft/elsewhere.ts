import { candidates } from '../compare/candidates.ts';
import { bagOf, gramsIn, likeness, vocabularyOf, wordsOf } from '../compare/likeness.ts';
import { printParagraph } from '../statute/print.ts';
import type { NodeId, Paragraph, Statute } from '../statute/types.ts';
import { articlesOf } from '../statute/walk.ts';

/** A 款 is the one that it is paired with if it has so much of its words; else it may be found elsewhere. */
const STILL_ITSELF = 0.3;
/** So much of its words must stand there. */
const FOUND_AGAIN = 0.5;

/**
 * 款 in whose place a text stands that has nothing of them, while a new article or 款 has their words: they went there (将第八条第三款单列一条，作为第四十九条), and
 * what stands in their place is new (第八条增加一款，作为第三款).
 */
export function pairElsewhere(old: Statute, now: Statute, toNew: Map<NodeId, NodeId>, toOld: Map<NodeId, NodeId>): void {
  const paragraphsOf = (statute: Statute): readonly Paragraph[] => articlesOf(statute).flatMap(({ paragraphs }) => paragraphs);
  const [olds, news] = [paragraphsOf(old), paragraphsOf(now)];
  const free = news.filter(({ id }) => !toOld.has(id));
  if (free.length === 0) return;
  const textOf = (paragraph: Paragraph): string => wordsOf(printParagraph(paragraph).join('\n'));
  const vocabulary = vocabularyOf(olds.map(textOf), news.map(textOf));
  const bags = new Map([...olds, ...news].map((paragraph) => [paragraph, bagOf(textOf(paragraph), vocabulary)] as const));
  const bag = (paragraph: Paragraph) => bags.get(paragraph) ?? bagOf('', vocabulary);
  const byId = new Map(news.map((paragraph) => [paragraph.id, paragraph]));
  const lost = olds.filter((paragraph) => {
    const partner = byId.get(toNew.get(paragraph.id) ?? '');
    return partner !== undefined && likeness(bag(paragraph), bag(partner), vocabulary) < STILL_ITSELF;
  });
  const pool = { grams: free.map((paragraph) => gramsIn(textOf(paragraph), vocabulary)), bag: (at: number) => bag(free[at] as Paragraph) };
  const found = candidates(lost.map(bag), pool, vocabulary).filter((edge) => edge.likeness >= FOUND_AGAIN);
  for (const edge of [...found].sort((a, b) => b.likeness - a.likeness)) {
    const [from, to] = [lost[edge.old] as Paragraph, free[edge.new] as Paragraph];
    const partner = toNew.get(from.id);
    if (toOld.has(to.id) || partner === undefined || toOld.get(partner) !== from.id) continue;
    toOld.delete(partner);
    toNew.set(from.id, to.id);
    toOld.set(to.id, from.id);
  }
}
