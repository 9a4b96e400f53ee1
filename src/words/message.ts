import type { Stage, StageCode } from '../diagnostics/codes.ts';

/** The parameters of a diagnostic; a missing one reads as ''. */
export type Params = Readonly<Record<string, string>>;

/** Says in one line what a diagnostic with these parameters means. */
export type Message = (p: Params) => string;

/** The messages of one stage in a language: every code of it has one. */
export type Messages<S extends Stage> = Readonly<Record<StageCode<S>, Message>>;

/** What is not empty of these parameters, each with its word: 删去第四条，新增第五条. */
export const inside = (p: Params, words: Params, separator: string): string =>
  Object.entries(words)
    .filter(([key]) => p[key])
    .map(([key, word]) => `${word}${/[a-z]$/.test(word) ? ' ' : ''}${p[key]}`)
    .join(separator);

/** Whether what was meant to be a document of another program is a page or an answer of a server. */
export const isNoDownload = (p: Params): boolean => /^\.(?:docx|pdf|doc)$/i.test(p['ending'] ?? '') && /^(?:html|json)$/.test(p['format'] ?? '');

/** The end of a note entry, where the ordinal stands. */
export function tail(entry: string | undefined): string {
  return entry === undefined || entry.length <= 12 ? (entry ?? '') : `……${entry.slice(-10)}`;
}

/** How much of what two texts share stands on either side of where they part. */
const AROUND = 8;

/** Two near texts from where they part to where they meet again, with a little of what they share on either side. */
export function parting(one = '', other = ''): readonly [string, string] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start++;
  let end = 0;
  while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const cut = (text: string): string => {
    const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, text.length - end + AROUND)];
    return `${from > 0 ? '……' : ''}${text.slice(from, to)}${to < text.length ? '……' : ''}`;
  };
  return [cut(one), cut(other)];
}

/** What the words of a clause were taken for, each with its word of a language: `units:第七条|delete:删`. */
export function takenIn(p: Params, words: Params): readonly (readonly [as: string, text: string])[] {
  const taken = p['taken'] ? p['taken'].split('|') : [];
  return taken.map((one) => {
    const at = one.indexOf(':');
    return [words[one.slice(0, at)] ?? '', one.slice(at + 1)] as const;
  });
}

/** Words of the text in quotation marks, unless they are quotations already. */
export function quoted(text: string): string {
  return text.startsWith('“') && text.endsWith('”') ? text : `“${text}”`;
}
