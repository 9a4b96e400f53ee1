import { mapCharacters, slice } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';

/** Words that the layout says without writing them (a column headed 修改后, a heading over a list), as if they stood where a passage begins. */
export function saidAt(at: Passage, words: string): Passage {
  const one = slice(at, 0, 1);
  return mapCharacters(one.text === '' ? { text: '·', origin: null } : one, () => words);
}
