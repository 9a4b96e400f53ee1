import type { PhysicalLine } from './physical.ts';

/** `—７４—`, `- 3 -`, `·12·`, `第 3 页 共 8 页`: the mark on both sides is what tells it from a figure in a table. */
const PAGE_NUMBER = /^(?:[—–―－\-·•\s]+[0-9０-９]{1,4}[—–―－\-·•\s]+|第\s*[0-9０-９]{1,4}\s*页(?:[\s,，/]*共\s*[0-9０-９]{1,4}\s*页)?)$/;

/** The name of a gazette and its issue on a line of its own, before or behind each other. */
const YEAR = '[0-9０-９]{4}\\s*(?:年|[·.．/]|\\u{100170}|\\u{1001b0})';
const ISSUE = `${YEAR}\\s*(?:第\\s*)?[0-9０-９]{1,3}\\s*[期号]?`;
const GAZETTE = '[\\u3400-\\u9fff\\s]{0,30}(?:公报|政报)';
const RUNNING_HEAD = new RegExp(`^(?:${GAZETTE}\\s*[（(]?${ISSUE}[)）]?|${ISSUE}\\s*${GAZETTE})$`, 'u');

/**
 * Drops what belongs to the page and not to the text: page numbers, running heads, and any line that stands beside page
 * numbers more than once.
 */
export function dropFurniture(lines: readonly PhysicalLine[]): PhysicalLine[] {
  const numbers = lines.map((line) => PAGE_NUMBER.test(line.passage.text));
  const beside = new Map<string, number>();
  for (const [i, line] of lines.entries()) {
    if (numbers[i] || !(numbers[i - 1] || numbers[i + 1])) continue;
    const key = withoutFigures(line.passage.text);
    beside.set(key, (beside.get(key) ?? 0) + 1);
  }
  return lines.filter((line, i) => {
    if (numbers[i]) return false;
    const { text } = line.passage;
    if (RUNNING_HEAD.test(text)) return false;
    return !((numbers[i - 1] || numbers[i + 1]) && (beside.get(withoutFigures(text)) ?? 0) > 1);
  });
}

function withoutFigures(text: string): string {
  return text.replace(/[0-9０-９]+/g, '');
}
