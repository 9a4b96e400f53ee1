import type { PhysicalLine } from './physical.ts';

/** `—７４—`, `- 3 -`, `·12·`, `第 3 页 共 8 页`: the mark on both sides is what tells it from a figure in a table. */
const PAGE_NUMBER = /^(?:[—–―－\-·•\s]+[0-9０-９]{1,4}[—–―－\-·•\s]+|第\s*[0-9０-９]{1,4}\s*页(?:[\s,，/]*共\s*[0-9０-９]{1,4}\s*页)?)$/;

/** The name of a gazette and its issue on a line of its own, before or behind each other. */
const YEAR = '[0-9０-９]{4}\\s*(?:年|[·.．/]|\\u{100170}|\\u{1001b0})';
const ISSUE = `${YEAR}\\s*(?:第\\s*)?[0-9０-９]{1,3}\\s*[期号]?`;
const GAZETTE = '[\\u3400-\\u9fff\\s]{0,30}(?:公报|政报)';
const RUNNING_HEAD = new RegExp(`^(?:${GAZETTE}\\s*[（(]?${ISSUE}[)）]?|${ISSUE}\\s*${GAZETTE})$`, 'u');

/** A signature: the date of a document, or the body that signs it, may end a page again and again. */
const SIGNATURE = /^[0-9０-９〇一二三四五六七八九十]{1,4}\s*年.*日$|(?:委员会|代表大会|人民政府|法院|检察院)$/;

/**
 * Which lines belong to the page and not to the text: page numbers, running heads, and any line that stands beside page
 * numbers more than once and nowhere else, and is no signature.
 */
export function furnitureMarks(lines: readonly PhysicalLine[]): boolean[] {
  const numbers = lines.map((line) => PAGE_NUMBER.test(line.passage.text));
  const keys = lines.map((line) => withoutFigures(line.passage.text));
  const beside = new Map<string, number>();
  const isBeside = (i: number): boolean => numbers[i - 1] === true || numbers[i + 1] === true;
  for (const [i, key] of keys.entries()) {
    if (!numbers[i]) beside.set(key, (beside.get(key) ?? 0) + (isBeside(i) ? 1 : Number.NEGATIVE_INFINITY));
  }
  return lines.map(({ passage: { text } }, i) => {
    if (numbers[i] || RUNNING_HEAD.test(text)) return true;
    return isBeside(i) && (beside.get(keys[i] as string) ?? 0) > 1 && !SIGNATURE.test(text);
  });
}

function withoutFigures(text: string): string {
  return text.replace(/[0-9０-９]+/g, '');
}
