import { N, numeralValue } from './numerals.ts';
import { type Item, quotedLines, readWording, type Wording } from './wording.ts';

/** A place named with plain numbers; null where the wording names no 款 or 项. */
export interface Spot {
  readonly article: number;
  readonly paragraph: number | null;
  readonly item: number | null;
}

/** What one simple clause asks for, in the few forms that the reference implementation knows. */
export type Order =
  | { readonly type: 'replace'; readonly at: Spot; readonly lines: readonly string[] }
  | { readonly type: 'delete'; readonly at: readonly Spot[] }
  | { readonly type: 'words'; readonly at: Spot; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly type: 'insert'; readonly article: number; readonly as: number; readonly lines: readonly string[] };

const SPOT = `第[${N}]+条(?!之)(?:第[${N}]+款)?(?:第[${N}]+项)?`;
const SHORT = `(?:第[${N}]+条(?!之))?(?:第[${N}]+款)?(?:第[${N}]+项)?`;
const REPLACE = new RegExp(`^将?(${SPOT})修改为：?“”$`);
const DELETE = new RegExp(`^(?:删去|删除)(${SPOT}(?:[、，和]${SHORT})*)$`);
const WORDS = new RegExp(`^将?(${SPOT})中的?“”修改为“”(?:[，、；]“”修改为“”)*$`);
const WITHOUT = new RegExp(`^(?:删去|删除)(${SPOT})中的?“”(?:[、和]“”)*$`);
const INSERT = new RegExp(`^在?(${SPOT})中?增加一款，?作为第([${N}]+)款：?“”$`);

/** The order that an item gives, or null if it is not one of the simple forms. */
export function readOrder(wording: Wording, item: Item): Order | null {
  const plain = wording.masked
    .slice(item.body, item.end)
    .replace(/□/g, '')
    .replace(/\s/g, '')
    .replace(/[。；]+$/, '')
    .replace(/^将?《[^“]*?》(?=第)/, '将');
  const own = wording.quotations.filter((q) => q.start >= item.body && q.end <= item.end).map((q) => quotedLines(wording.text, q));
  const matched = (form: RegExp): RegExpExecArray | null => form.exec(plain);
  const replace = matched(REPLACE);
  if (replace !== null) return { type: 'replace', at: spotOf(replace[1] as string), lines: own[0] ?? [] };
  const removal = matched(DELETE);
  if (removal !== null) return { type: 'delete', at: spotsOf(removal[1] as string) };
  const words = matched(WORDS);
  const texts = own.map((lines) => lines.join(''));
  if (words !== null) {
    const pairs = texts.flatMap((old, i) => (i % 2 === 0 ? [[old, texts[i + 1] ?? ''] as const] : []));
    return { type: 'words', at: spotOf(words[1] as string), pairs };
  }
  const without = matched(WITHOUT);
  if (without !== null) return { type: 'words', at: spotOf(without[1] as string), pairs: texts.map((old) => [old, ''] as const) };
  const insert = matched(INSERT);
  if (insert === null) return null;
  const { article, paragraph } = spotOf(insert[1] as string);
  return paragraph === null ? { type: 'insert', article, as: numeralValue(insert[2] as string) ?? 0, lines: own[0] ?? [] } : null;
}

/** The orders of a decision, an item each; null where an item is none of the simple forms. */
export function readOrders(text: string): readonly (Order | null)[] {
  const wording = readWording(text);
  return wording === null ? [null] : wording.items.map((item) => readOrder(wording, item));
}

function spotOf(text: string): Spot {
  const [, article, paragraph, item] = new RegExp(`^(?:第([${N}]+)条)?(?:第([${N}]+)款)?(?:第([${N}]+)项)?$`).exec(text) ?? [];
  const value = (numeral: string | undefined): number | null => (numeral === undefined ? null : (numeralValue(numeral) ?? null));
  return { article: value(article) ?? 0, paragraph: value(paragraph), item: value(item) };
}

/** 第七条、第三十四条第一款、第二款: a higher level left out is that of the one before. */
function spotsOf(list: string): readonly Spot[] {
  const spots: Spot[] = [];
  for (const text of list.split(/[、，和]/)) {
    const spot = spotOf(text);
    const before = spots.at(-1);
    const article = spot.article === 0 ? (before?.article ?? 0) : spot.article;
    const paragraph = spot.paragraph ?? (spot.article === 0 && spot.item !== null ? (before?.paragraph ?? null) : null);
    spots.push({ article, paragraph, item: spot.item });
  }
  return spots;
}
