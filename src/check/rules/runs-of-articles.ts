import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatNumeral, NUMERAL_CHARACTERS, parseNumeral } from '../../text/numeral.ts';
import { faultAt, matchesIn } from '../matches.ts';
import type { Rule } from '../rule.ts';
import { writtenTexts } from '../written.ts';

/**
 * L20. Three articles and more that follow each other are cited by their ends: 第五条至第七条, not 第五条、第六条、第七条. Two are named both. Statutes in force do
 * both: of three 140 places of 177 name each, of four 39 of 86, of seven and more 2 of 30. A decision names each that it deletes or adds, so its clauses are not looked at.
 */
export const runsOfArticles: Rule = {
  id: 'L20',
  source: 'practice',
  scopes: ['statute', 'decision'],
  codes: ['C030'],
  run: (subject) => matchesIn(writtenTexts(subject), LIST).flatMap(runsIn),
};

const ARTICLE = `第[${NUMERAL_CHARACTERS}]+条(?![第之中])`;
const LIST = new RegExp(`${ARTICLE}(?:(?:、|，|和|以及|或者)${ARTICLE}){2,}`, 'g');
const LEAST = 3;

function runsIn(match: ReturnType<typeof matchesIn>[number]): readonly Diagnostic[] {
  const numbers = [...match.words.matchAll(/第([^第条]+)条/g)].map(({ 0: words, 1: numeral = '', index }) => ({
    words,
    index,
    value: parseNumeral(numeral) ?? 0,
  }));
  const runs: (typeof numbers)[] = [];
  for (const each of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.value === each.value - 1) run.push(each);
    else runs.push([each]);
  }
  return runs
    .filter((run) => run.length >= LEAST)
    .map((run) => {
      const [first, last] = [run[0] as (typeof numbers)[number], run.at(-1) as (typeof numbers)[number]];
      const words = match.words.slice(first.index, last.index + last.words.length);
      const instead = `第${formatNumeral(first.value)}条至第${formatNumeral(last.value)}条`;
      return faultAt('C030', { ...match, start: match.start + first.index, words }, { instead });
    });
}
