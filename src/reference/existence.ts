import { type Address, depthOf } from '../statute/address.ts';
import { formatAddress } from '../statute/address-text.ts';
import { locate, type StatuteIndex } from '../statute/locate.ts';
import type { Article } from '../statute/types.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../text/numeral.ts';

/**
 * Tells whether a statute has what an address names. A number that stands twice is there; so is 第三条第二项 if any list of 第三条 has
 * it, and a 项 that is not set as one: counted 一、二、, printed inside a sentence, or in a list that an unnumbered paragraph interrupts.
 */
export function existence(index: StatuteIndex): (address: Address) => boolean {
  let others: ReadonlySet<string> | null = null;
  const unset = new Map<Article, ReadonlySet<number>>();
  return (address) => {
    const steps = provisionSteps(address);
    const [article, ...rest] = steps;
    if (article?.level !== 'article') {
      others ??= outsideArticles(index);
      return others.has(formatAddress({ ...address, steps })) || isLocated(index, steps);
    }
    const articles = index.articles.get(`${article.number}/${article.suffix}`) ?? [];
    if (articles.length === 0) return false;
    if (isLocated(index, steps)) return true;
    const item = rest.find((step) => step.level === 'item');
    if (item === undefined || rest[rest.length - 1] !== item) return false;
    return articles.some((node) => {
      const paragraph = rest.find((step) => step.level === 'paragraph');
      if (paragraph === undefined && node.paragraphs.some((p) => p.items.some((i) => i.ordinal.number === item.number))) return true;
      if (paragraph !== undefined && node.paragraphs[paragraph.number - 1] === undefined) return false;
      const numbers = unset.get(node) ?? unsetItems(node);
      unset.set(node, numbers);
      return numbers.has(item.number);
    });
  };
}

function isLocated(index: StatuteIndex, steps: Address['steps']): boolean {
  const located = locate(index, { steps });
  return located.found || located.reason === 'duplicate';
}

/** The preamble's paragraphs and those that stand between a heading and an article. */
function outsideArticles({ visits }: StatuteIndex): ReadonlySet<string> {
  return new Set([...visits.values()].filter((visit) => visit.article === null).map((visit) => formatAddress(visit.address)));
}

const INLINE = new RegExp(`(?<=^|[：；。，:;,. \\u3000])[（(]([${NUMERAL_CHARACTERS}]{1,3}|[0-9]{1,2})[）)](?![、项])|^([${NUMERAL_CHARACTERS}]{1,3})、`, 'g');

/** The numbers of items that an article has without being set as items of one list. */
function unsetItems({ paragraphs }: Article): ReadonlySet<number> {
  const numbers = new Set<number>();
  const interrupted = paragraphs.some((p) => (p.items[0]?.ordinal.number ?? 1) > 1);
  for (const { text, items } of paragraphs) {
    for (const [, bracketed, plain] of text.text.matchAll(INLINE)) numbers.add(parseNumeral(bracketed ?? (plain as string)) ?? 0);
    if (interrupted) for (const { ordinal } of items) numbers.add(ordinal.number);
  }
  return numbers;
}

/** Articles are known by their number alone, 第三章第十条 is 第十条. */
function provisionSteps({ steps }: Address): Address['steps'] {
  return steps.some((step) => step.level === 'article') ? steps.filter((step) => depthOf(step.level) >= depthOf('article')) : steps;
}
