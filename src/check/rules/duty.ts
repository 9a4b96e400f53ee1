import { textsOf } from '../../statute/texts.ts';
import type { Match } from '../matches.ts';
import { faultAt, matchesIn } from '../matches.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { writtenTexts } from '../written.ts';

/**
 * L15. What someone has to do is 应当; 必须 says no more. Only a predicate is looked at (单位必须登记): in front of a noun (必须招标的项目, 必须
 * 具备的条件) and where it denies or names a need (不是必须, 确属必须, 所必须) it is another word.
 */
export const duty: Rule = {
  id: 'L15',
  source: 'manual',
  scopes: ['statute', 'decision'],
  codes: ['C025'],
  run: (subject) => {
    const before = wordsBefore(subject);
    return matchesIn(writtenTexts(subject), MUST)
      .filter((match) => !before.has(around(match)))
      .map((match) => faultAt('C025', match, { instead: '应当' }));
  },
};

/** An article written anew keeps what it said: 必须 in the words in which the statute had it. */
function wordsBefore(subject: Subject): ReadonlySet<string> {
  if (subject.kind !== 'decision' || subject.amendment === null) return new Set();
  return new Set(matchesIn(textsOf(subject.amendment.base).values(), MUST).map(around));
}

function around({ passage, start, words }: Match): string {
  return passage.text.slice(Math.max(0, start - 2), start + words.length + 4);
}

const MUST = /(?<![所非属无为是])必须(?![品的，。；、）])(?![^，。；：]{1,24}的(?:[\u4e00-\u9fff]|，))/g;
