import { visibleLength } from '../../text/invisible.ts';
import { lowered, raised } from '../../text/raised.ts';
import { left, type Note } from '../asides.ts';
import type { ReadOptions } from '../reader.ts';
import type { References } from './references.ts';

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
const TAG =
  /<\/?(?:a|abbr|b|big|blockquote|center|cite|code|del|details|div|em|font|h[1-6]|hr|i|ins|kbd|li|mark|ol|p|pre|q|s|section|small|span|strike|strong|sub|summary|sup|u|ul)(?:\s[^<>]{0,300})?\/?>/gi;
/** A character that a backslash keeps from being a mark, put away while marks are read, as half of a pair without the other: no text has that. */
const ESCAPABLE = /\\([!-/:-@[-`{-~])/g;
const AWAY = 0xdc00;
const BACK = /(?<![\ud800-\udbff])[\udc21-\udc7e]/g;

/** What is needed to read the marks of a text. */
export interface Marks {
  readonly struck: ReadOptions['struck'];
  readonly references: References;
  /** Takes what is to be said about the text. */
  readonly note: (note: Note) => void;
}

/** The text without emphasis, links, code marks, tags and escapes; line ends stay where they are. What is shown in another way than as text is noted. */
export function inlineText(text: string, { struck, references, note }: Marks): string {
  if (!/[\\`*_[\]<&~^]/.test(text)) return text;
  const strike = (words: string): string => {
    const plain = words.replace(TAG, '').replace(BACK, back);
    if (struck === 'drop') note(left('struck', visibleLength(plain)));
    else if (struck === undefined) note({ kind: 'struck', words: [plain] });
    return struck === 'drop' ? lineEnds(words) : words;
  };
  const height = (kind: 'raised' | 'lowered', words: string): string => {
    const written = (kind === 'raised' ? raised : lowered)(words);
    if (written === null && words.trim() !== '') note({ kind, words: [words.replace(BACK, back)] });
    return written ?? words;
  };
  const picture = (): string => {
    note(left('picture', 0));
    return '';
  };
  return text
    .replace(ESCAPABLE, (_, mark: string) => away(mark))
    .replace(/(?<!`)(`{1,8})(?!`)([^`]+)\1(?!`)/g, (_, _mark, code: string) => code.replace(/[!-/:-@[-`{-~]/g, away))
    .replace(/<br[ \t]*\/?>/gi, '\u2028')
    .replace(/<([a-z]{1,10})\b[^<>]{0,300}?(?:\shidden\b|display\s*:\s*none)[^<>]{0,300}>([^<]*)<\/\1>/gi, (_, _name, words: string) => {
      note(left('hidden', visibleLength(words)));
      return lineEnds(words);
    })
    .replace(/<img\b[^<>]{0,2000}>/gi, picture)
    .replace(/<((?:https?|ftp|mailto):[^\s<>]{1,2000}|[\w.+-]{1,80}@[\w.-]{1,200})>/g, '$1')
    .replace(/\[\^([^\s[\]]{1,200})\]/g, (mark, name: string) => noteMark(mark, name))
    .replace(/\^\[([^[\]]{1,2000})\]/g, (_, words: string) => {
      note(left('note', visibleLength(words)));
      return lineEnds(words);
    })
    .replace(/!\[[^[\]]*\](?:\((?:[^()\s]|\([^()\s]*\))*(?:[ \t]+"[^"\n]*")?\)|\[[^[\]\n]*\])/g, picture)
    .replace(/\[([^[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:[ \t]+"[^"\n]*")?\)/g, '$1')
    .replace(/\[([^[\]]*)\]\[([^[\]\n]*)\]/g, (whole, words: string, name: string) => (references.links.has(keyOf(name || words)) ? words : whole))
    .replace(/\[([^[\]\n]{1,200})\]/g, (whole, words: string) => (references.links.has(keyOf(words)) ? words : noteMark(whole, words)))
    .replace(/<(s|strike)(?:\s[^<>]{0,300})?>([^<]*)<\/\1>/gi, (_, _name, words: string) => strike(words))
    .replace(/~~(?=\S)([^~]*[^~\s])~~/g, (_, words: string) => strike(words))
    .replace(/<(sup|sub)(?:\s[^<>]{0,300})?>([^<]*)<\/\1>/gi, (_, name: string, words: string) => height(/p$/i.test(name) ? 'raised' : 'lowered', words))
    .replace(/(?<=\S)\^([^\s^]{1,20})\^/g, (whole, words: string) => raised(words) ?? whole)
    .replace(/(?<=[A-Za-z])~([0-9+-]{1,5})~/g, (whole, words: string) => lowered(words) ?? whole)
    .replace(TAG, '')
    .replace(/(\*{1,3})(?=\S)([^*]*[^*\s])\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]*[^_\s])\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => entity(whole, decimal, hex, name))
    .replace(BACK, back);

  /** The mark of a note is no text. */
  function noteMark(mark: string, name: string): string {
    if (!references.notes.has(keyOf(mark.startsWith('[^') ? `^${name}` : name))) return mark;
    note(left('note', visibleLength(mark)));
    return '';
  }
}

/** By what a reference is called, in any case. */
export function keyOf(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The line ends of something that is no text. */
export function lineEnds(text: string): string {
  return text.replace(/[^\n]+/g, '');
}

function away(mark: string): string {
  return String.fromCharCode(AWAY + mark.slice(-1).charCodeAt(0));
}

function back(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - AWAY);
}

function entity(whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined): string {
  if (name !== undefined) return ENTITIES.get(name) ?? whole;
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
}
