import { CODES, type Code } from './codes.ts';

const ALL = Object.keys(CODES) as Code[];

/** A code as somebody types it: a004, [A004], Ａ００４; null if there is none. */
export function readCode(text: string): Code | null {
  const plain = text
    .normalize('NFKC')
    .replace(/^\[|\]$/g, '')
    .toUpperCase();
  return ALL.find((code) => code === plain) ?? null;
}

/** The codes that come nearest to what was typed: fewest characters changed, then the nearest number. */
export function nearestCodes(text: string, most = 3): readonly Code[] {
  const typed = text.normalize('NFKC').toUpperCase();
  const number = numberIn(typed);
  const ranked = ALL.map((code) => ({ code, changes: changesBetween(typed, code), apart: Math.abs(numberIn(code) - number) }));
  return ranked
    .sort((a, b) => a.changes - b.changes || a.apart - b.apart || (a.code < b.code ? -1 : 1))
    .slice(0, most)
    .map(({ code }) => code);
}

function numberIn(text: string): number {
  return Number(/[0-9]+/.exec(text)?.[0] ?? 0);
}

/** How many characters have to be put in, taken out or changed to make one text of the other. */
function changesBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(same, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
