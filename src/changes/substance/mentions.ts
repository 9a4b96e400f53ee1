import { fold } from '../../text/fold.ts';
import { bodiesIn } from './bodies.ts';
import { quantitiesIn } from './quantity.ts';
import { ROWS } from './table.ts';
import type { Mention } from './types.ts';

/** What a period, a sum or a multiple measures out, directly behind it: the term of a sentence, the amount of a fine. */
const MEASURED = /^的?(?:有期徒刑|拘役|管制|行政拘留|拘留|剥夺政治权利|罚款|罚金)/u;

/** Whatever a text says of substance, in order of reading; no two overlap. */
export function mentionsIn(text: string): Mention[] {
  const quantities = quantitiesIn(text).map((quantity) => measured(text, quantity));
  const rows = ROWS.flatMap(({ kind, group, key, words }) =>
    [...text.matchAll(words)].map((match): Mention => {
      const said = match[0];
      return { kinds: [kind], group, key: `${group}:${key ?? fold(said)}`, words: said, start: match.index, end: match.index + said.length };
    }),
  );
  return apart(text.length, [...quantities, ...rows, ...bodiesIn(text)]).sort((a, b) => a.start - b.start);
}

function measured(text: string, quantity: Mention): Mention {
  const what = MEASURED.exec(text.slice(quantity.end, quantity.end + 8))?.[0];
  if (what === undefined) return quantity;
  const end = quantity.end + what.length;
  const name = what.replace(/^的/, '');
  return {
    ...quantity,
    kinds: ['penalty', ...quantity.kinds],
    group: `penalty:${name}`,
    key: `${name}:${quantity.key}`,
    words: text.slice(quantity.start, end),
    end,
  };
}

/** Of what overlaps the first counts. */
function apart(length: number, mentions: readonly Mention[]): Mention[] {
  const taken = new Uint8Array(length);
  return mentions.filter(({ start, end }) => {
    for (let i = start; i < end; i++) if (taken[i] === 1) return false;
    taken.fill(1, start, end);
    return true;
  });
}
