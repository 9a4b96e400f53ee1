import { type Address, lastStep, sameStep, stepAt } from '../../statute/address.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numeral.ts';
import { keyOf } from '../provision-map.ts';
import type { ProvisionMap } from '../types.ts';

/**
 * Tells cheaply that a text cannot refer to anything that moved: it counts no article that did, no division and no range, does not count
 * back to another article, and nothing moved inside its own article. Where in doubt, it may.
 */
export function concernsWhatMoved(map: ProvisionMap): (text: string, home: Address) => boolean {
  const destinations = new Map(map.entries.map(({ from, to }) => [keyOf(from), to]));
  const wentAlong = (from: Address, to: Address): boolean => {
    const outer = destinations.get(keyOf({ steps: from.steps.slice(0, -1) }));
    return outer !== undefined && outer !== null && keyOf(outer) === keyOf({ steps: to.steps.slice(0, -1) });
  };
  const articles = new Set<number>();
  const inside = new Set<number>();
  for (const { from, to } of map.entries) {
    const article = stepAt(from, 'article');
    const last = lastStep(from);
    if (article === undefined || last === undefined) continue;
    const now = to === null ? undefined : lastStep(to);
    if (to !== null && now !== undefined && sameStep(last, now) && (last.level === 'article' || wentAlong(from, to))) continue;
    (last.level === 'article' ? articles : inside).add(article.number);
  }
  return (text, home) => {
    if (BEYOND_ARTICLES.test(text)) return true;
    const own = stepAt(home, 'article');
    if (own === undefined || inside.has(own.number)) return true;
    for (const [run] of text.matchAll(NUMBERS)) {
      for (const numeral of run.slice(0, Math.max(0, run.lastIndexOf('条'))).split(BETWEEN_NUMERALS)) {
        const number = parseNumeral(numeral);
        if (numeral !== '' && (number === null || articles.has(number) || inside.has(number))) return true;
      }
    }
    return false;
  };
}

/** 第七十六条, 第七十六、七十七条, 第三条至第五条: those in front of the last 条 are numbers of articles. */
const NUMBERS = new RegExp(`第[${NUMERAL_CHARACTERS}0-9第条之、，,和及与或者至到（）() \\u3000]*`, 'g');
const BETWEEN_NUMERALS = new RegExp(`[^${NUMERAL_CHARACTERS}0-9]+`);
/** Divisions, articles counted back to, and ranges, whose inside may be another though their ends stayed. */
const BEYOND_ARTICLES = new RegExp(
  `第[${NUMERAL_CHARACTERS}0-9]+[编章节分]|[前上][${NUMERAL_CHARACTERS}]*条|本(?:编|分编|章(?!程)|节)|[${NUMERAL_CHARACTERS}0-9编章节条款项）)][至到\\-－—–~～]+第?[（(]?[${NUMERAL_CHARACTERS}0-9]`,
);
