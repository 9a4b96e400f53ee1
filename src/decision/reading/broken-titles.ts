import { join } from '../../text/passage.ts';
import type { Line } from '../../text/source.ts';

const OPENS_AT_END = /[《〈«][ \t\u3000]*$/;
const CLOSES_AT_START = /^[ \t\u3000]*[》〉»]/;

/** Pages set a name that is a link on a line of its own: 决定对《¶某市渔港条例¶》作如下修改. A title mark that opens at the end of a line, or closes at the beginning of one, joins the two. */
export function withWholeTitles(lines: readonly Line[]): readonly Line[] {
  const out: Line[] = [];
  let open: Line[] = [];
  for (const [i, line] of lines.entries()) {
    open.push(line);
    const next = lines[i + 1];
    const goesOn = next !== undefined && line.row === undefined && next.row === undefined;
    if (goesOn && (OPENS_AT_END.test(line.text) || CLOSES_AT_START.test(next.text))) continue;
    out.push(open.length === 1 ? line : join(open));
    open = [];
  }
  return out;
}
