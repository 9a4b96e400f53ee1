import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { decode } from '../text/encoding.ts';
import { SourceText } from '../text/source.ts';
import type { Extracted, Reader } from './reader.ts';

/**
 * Reads Markdown: its text without its marks, each line where it stands in the file, so that line numbers are those of the file. Words
 * marked as inserted or deleted are an error unless `revisions` says what becomes of them.
 */
export const readMarkdown: Reader = (name, bytes, { revisions }) => {
  const decoded = decode(bytes);
  if (decoded === null) return refuse(diagnose('R002', { source: new SourceText(name, ''), span: { start: 0, end: 0 } }));
  const changes = decoded.text.match(/<(?:ins|del)\b[^>]{0,200}>/g)?.length ?? 0;
  if (revisions === 'ask' && changes > 0) {
    return refuse(diagnose('R009', { source: new SourceText(name, ''), span: { start: 0, end: 0 } }, { count: changes }));
  }
  const text = plainText(decoded.text, revisions === 'reject' ? 'ins' : 'del');
  return { source: new SourceText(name, text), layout: 'lines', diagnostics: [] };
};

function refuse(diagnostic: Diagnostic): Extracted {
  return { source: null, layout: 'lines', diagnostics: [diagnostic] };
}

const FRONT_MATTER = /^---[ \t]*\n(?:(?!---[ \t]*\n)[^\n]*\n){0,200}?---[ \t]*(?:\n|$)/;
/** |---|:--:| on a line, trimmed. */
const DELIMITER_ROW = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?$|^\|\s*:?-{2,}:?$/;

/** The text of a Markdown file; what is no text leaves its lines empty. `leftOut`: the changes that are not taken. */
export function plainText(raw: string, leftOut: 'ins' | 'del' = 'del'): string {
  const text = withoutStretches(raw.replace(/\r\n?/g, '\n').replace(FRONT_MATTER, blank), /<!--/g, '-->');
  const kept = withoutStretches(text, new RegExp(`<${leftOut}\\b[^>]{0,200}>`, 'g'), `</${leftOut}>`);
  const lines = kept.split('\n');
  let fence: string | null = null;
  let previous = '';
  return lines
    .map((line, i) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
      if (fence !== null) {
        if (mark?.startsWith(fence) === true) fence = null;
        return mark === null ? line : '';
      }
      if (mark !== null) {
        fence = mark;
        return '';
      }
      const inTable = isRow(line) && (isDelimiter(lines[i + 1] ?? '') || isRow(previous) || isDelimiter(line));
      const shown = inTable ? rowText(line) : blockText(line, previous);
      previous = line;
      return shown;
    })
    .join('\n');
}

/** The line ends of something that is no text. */
function blank(text: string): string {
  return text.replace(/[^\n]+/g, '');
}

/** The text without what stands between a beginning and the next end, both included; a beginning without an end is text. */
function withoutStretches(text: string, beginning: RegExp, ending: string): string {
  let out = '';
  let at = 0;
  for (const match of text.matchAll(beginning)) {
    if (match.index < at) continue;
    const end = text.indexOf(ending, match.index);
    if (end < 0) break;
    out += text.slice(at, match.index) + blank(text.slice(match.index, end));
    at = end + ending.length;
  }
  return out + text.slice(at);
}

function isRow(line: string): boolean {
  return /^\s*\|/.test(line) || /[^\\]\|\s*$/.test(line);
}

function isDelimiter(line: string): boolean {
  return DELIMITER_ROW.test(line.trim());
}

/** The cells of a table row, parted by tabs. */
function rowText(line: string): string {
  if (isDelimiter(line)) return '';
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/);
  return cells.map((cell) => inlineText(cell.replace(/<br\s*\/?>/gi, ' ')).trim()).join('\t');
}

/** A line without the marks of its block: quotation, heading, bullet, rule, underline of a heading. */
function blockText(line: string, previous: string): string {
  const quoted = line.replace(/^ {0,3}(?:> ?)+/, '');
  if (/^ {0,3}(?:([-*_])[ \t]*)(?:\1[ \t]*){2,}$/.test(quoted)) return '';
  if (/^ {0,3}=+[ \t]*$/.test(quoted) && previous.trim() !== '') return '';
  const heading = /^ {0,3}#{1,6}(?:[ \t]+|$)(.*)$/.exec(quoted);
  if (heading !== null) return inlineText((heading[1] as string).trimEnd().replace(/(?:^|[ \t])#+$/, ''));
  return inlineText(quoted.replace(/^(\s*)[-*+][ \t]+(?:\[[ xX]\][ \t]+)?/, '$1'));
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['nbsp', ' '],
    ['ensp', ' '],
    ['emsp', '\u3000'],
  ] as const),
  ...([
    ['ldquo', '“'],
    ['rdquo', '”'],
    ['lsquo', '‘'],
    ['rsquo', '’'],
    ['middot', '·'],
    ['mdash', '—'],
    ['hellip', '…'],
  ] as const),
]);
/** Inline HTML that only marks or breaks text; other words in angle brackets stay. */
const TAG = /<\/?(?:a|abbr|b|center|code|del|details|div|em|font|i|ins|kbd|mark|p|s|small|span|strong|sub|summary|sup|u)(?:\s[^<>]{0,300})?\/?>/gi;
/** A character that a backslash keeps from being a mark, put away while marks are read. */
const ESCAPABLE = /\\([!-/:-@[-`{-~])/g;
const AWAY = 0xe100;

/** The text of a line without emphasis, links, code marks, tags and escapes. */
function inlineText(line: string): string {
  if (!/[\\`*_[\]<&~]/.test(line)) return line.trimEnd();
  return line
    .replace(ESCAPABLE, (_, mark: string) => String.fromCharCode(AWAY + mark.charCodeAt(0)))
    .replace(/\\$/, '')
    .replace(/<br\s*\/?>/gi, '\u2028')
    .replace(TAG, '')
    .replace(/!?\[([^[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/(?<!`)(`{1,8})(?!`)([^`]+)\1(?!`)/g, '$2')
    .replace(/(\*{1,3})(?=\S)([^*]*[^*\s])\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]*[^_\s])\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/~~(?=\S)([^~]*[^~\s])~~/g, '$1')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => entity(whole, decimal, hex, name))
    .replace(/[\ue121-\ue17e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - AWAY))
    .trimEnd();
}

function entity(whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined): string {
  if (name !== undefined) return ENTITIES.get(name) ?? whole;
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
}
