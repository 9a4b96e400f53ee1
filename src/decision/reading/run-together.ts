import { DATE } from '../../text/date.ts';
import { slice, trim } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';

/** A title, and more behind a gap: 某市……关于修改《……》的决定 （2020年5月1日……通过） ……决定：一、……. */
const TITLE_AND_MORE = /^[^，。；：:“”]{2,80}?(?:的决定|修正案)(?=[ \t\u3000]+[^ \t\u3000].{20})/;
const NOTE_AND_MORE = new RegExp(`^[（(]${DATE}[^（）()]{2,200}[）)](?=[ \\t\\u3000]*[^ \\t\\u3000])`);

/** Pages lose the ends of lines: the title, and the adoption note, that stand on one line with what follows them are lines of their own. */
export function withTitleApart(lines: readonly Passage[]): readonly Passage[] {
  const [first, ...rest] = lines;
  const title = first && TITLE_AND_MORE.exec(first.text);
  if (!title) return lines;
  const behind = behindOf(first, title[0].length);
  const note = NOTE_AND_MORE.exec(behind.text);
  const parts = note === null ? [behind] : [slice(behind, 0, note[0].length), behindOf(behind, note[0].length)];
  return [slice(first, 0, title[0].length), ...parts, ...rest];
}

function behindOf(line: Passage, at: number): Passage {
  return trim(slice(line, at));
}
