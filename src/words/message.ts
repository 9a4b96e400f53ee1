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
