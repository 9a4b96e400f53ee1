import { slice } from '../passage.ts';
import type { Passage } from '../source.ts';
import type { YamlScalar } from './tree.ts';

/** The lines of a scalar that say something, without the blanks around them (zero-width characters are kept); none if none does. */
export function linesIn({ passage }: YamlScalar): readonly Passage[] {
  const lines: Passage[] = [];
  let start = 0;
  for (const match of passage.text.matchAll(/\n|$/g)) {
    const line = withoutBlanks(slice(passage, start, match.index));
    if (line.text !== '') lines.push(line);
    start = match.index + 1;
  }
  return lines;
}

const BLANKS = ' \t\r\u3000';

function withoutBlanks(line: Passage): Passage {
  const { text } = line;
  let start = 0;
  let end = text.length;
  while (start < end && BLANKS.includes(text[start] as string)) start++;
  while (end > start && BLANKS.includes(text[end - 1] as string)) end--;
  return slice(line, start, end);
}
