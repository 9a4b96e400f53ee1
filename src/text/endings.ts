/** A format in which files are read or written. */
export type FileFormat = 'text' | 'markdown' | 'html' | 'docx' | 'pdf' | 'yaml' | 'json' | 'akn';

/** The endings of file names by format, the usual one first; capitals count for nothing. */
const ENDINGS: Readonly<Record<FileFormat, readonly [string, ...string[]]>> = {
  text: ['.txt', '.text'],
  markdown: ['.md', '.markdown', '.mdown', '.mkd'],
  html: ['.html', '.htm', '.xhtml', '.xht', '.shtml'],
  docx: ['.docx'],
  pdf: ['.pdf'],
  yaml: ['.yaml', '.yml'],
  json: ['.json'],
  akn: ['.xml', '.akn'],
};

/** Endings of the files of other programs, which are not read. */
const FOREIGN = ['.doc', '.wps', '.rtf', '.odt', '.ofd'];

/** The ending of a file name in small letters, with its dot; '' if it has none. */
function endingIn(name: string): string {
  return (/[^/\\](\.[^./\\]+)$/.exec(name)?.[1] ?? '').toLowerCase();
}

/** The format that the ending of a name promises, `other` one that is not read; null if it promises none. */
export function formatOfName(name: string): FileFormat | 'other' | null {
  const ending = endingIn(name);
  const found = (Object.keys(ENDINGS) as FileFormat[]).find((format) => ENDINGS[format].includes(ending));
  return found ?? (FOREIGN.includes(ending) ? 'other' : null);
}

/** The usual ending for the format that a name promises: `.html` for x.HTM; for one of no known format its own, '' if it has none. */
export function usualEnding(name: string): string {
  const format = formatOfName(name);
  return format === null || format === 'other' ? endingIn(name) : ENDINGS[format][0];
}

/** A name with another ending in place of the one that promises a format; one that promises none keeps what it has. */
export function withEnding(name: string, ending: string): string {
  return (formatOfName(name) === null ? name : name.slice(0, -endingIn(name).length)) + ending;
}

/** The usual ending of a format said by its name or by an ending, with its dot or without: md, .HTM, docx, akn. */
export function endingOfFormat(said: string): string {
  const name = said.toLowerCase().replace(/^\./, '');
  return ENDINGS[name as FileFormat]?.[0] ?? usualEnding(`x.${name}`);
}
