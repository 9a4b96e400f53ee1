import { visibleLength } from '../../text/invisible.ts';
import { left, type Note } from '../asides.ts';
import { keyOf } from './inline.ts';

/** What the text refers to by a name in brackets: the names of links, and of notes. */
export interface References {
  readonly links: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
}

const NOTE = /^ {0,3}\[(\^[^\s[\]]{1,200})\]:/;
const LINK = /^ {0,3}\[([^[\]^][^[\]]{0,200})\]:[ \t]*(\S{1,2000})(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;
/** What a link leads to, as against words that happen to stand behind [1]:. */
const TARGET = /^(?:<[^<>]*>|[\w!#$%&'*+,./:;=?@~()-]+)$/;
/** What begins a block of its own, so that it is no part of a note. */
const BLOCK = /^(?:\s{0,3}(?:#{1,6}\s|[-*+]\s|>)|第[^\s]{1,9}[编章节条](?:[\s\u3000]|$))/;

/**
 * Takes what only defines a name out of the lines: the targets of links, which are no text, and notes with the lines that belong to them. `[1]: words` is a note
 * too, since it leads nowhere. Lines are only emptied, so that all keep their numbers.
 */
export function takeReferences(lines: string[], note: (note: Note, line: number) => void): References {
  const links = new Set<string>();
  const notes = new Set<string>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    const [, link = '', target = ''] = LINK.exec(line) ?? [];
    const name = NOTE.exec(line)?.[1] ?? (link !== '' && !TARGET.test(target) ? link : undefined);
    if (name === undefined && link === '') continue;
    if (name === undefined) {
      links.add(keyOf(link));
      lines[i] = '';
      continue;
    }
    notes.add(keyOf(name));
    let characters = 0;
    for (const end = endOfNote(lines, i); i < end; i++) {
      characters += visibleLength(lines[i] as string);
      lines[i] = '';
    }
    i--;
    note(left('note', characters, 0), i);
  }
  return { links, notes };
}

/** Behind the last line of a note that begins at a line: lines that follow at once, and indented ones behind empty ones. */
function endOfNote(lines: readonly string[], start: number): number {
  let end = start + 1;
  for (let i = end; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.trim() === '') continue;
    const follows = i === end && !BLOCK.test(line) && !NOTE.test(line) && !LINK.test(line);
    if (!follows && !/^(?: {4}|\t| {2,3}\S)/.test(line)) break;
    end = i + 1;
  }
  return end;
}
