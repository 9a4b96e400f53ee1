import { findTitles } from '../../text/titles/marks.ts';

/** The marks of a quotation that may stand in a title, with those that close them. */
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '‘': '’', '"': '"', '＂': '＂' };

/**
 * Where titles stand in a line that hold quotation marks of their own (《某市“三公”经费管理条例》): from the index of the 《 to that behind the 》. The words
 * between those marks are of the name, and no quotation of the decision. A title whose marks do not pair, or which goes over a colon, is none:
 * a quotation may begin in it.
 */
export function quotingTitles(text: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (!/[“「『‘"＂]/.test(text)) return found;
  for (const { start, end } of findTitles(text)) if (isWholeName(text.slice(start + 1, end - 1))) found.set(start, end);
  return found;
}

function isWholeName(name: string): boolean {
  if (/[：:；;]/.test(name) || !/[“「『‘"＂]/.test(name)) return false;
  const open: string[] = [];
  for (const c of name) {
    if (c === open[open.length - 1]) open.pop();
    else if (PAIRS[c] !== undefined) open.push(PAIRS[c]);
    else if (Object.values(PAIRS).includes(c)) return false;
  }
  return open.length === 0;
}
