import { slice, trim } from '../passage.ts';
import type { Passage } from '../source.ts';
import type { YamlScalar } from './tree.ts';

/** The lines of a scalar that say something, trimmed; none if none does. */
export function linesIn({ passage }: YamlScalar): readonly Passage[] {
  const lines: Passage[] = [];
  let start = 0;
  for (const match of passage.text.matchAll(/\n|$/g)) {
    const line = trim(slice(passage, start, match.index));
    if (line.text !== '') lines.push(line);
    start = match.index + 1;
  }
  return lines;
}
