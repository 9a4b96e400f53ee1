import { groupBy } from '../../text/group.ts';
import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';
import { mapCharacters, placeOf, slice, trim } from '../../text/passage.ts';
import type { Line, Passage } from '../../text/source.ts';
import type { Quote } from '../operation.ts';
import { normaliseWording } from './wording.ts';

const NUMBER = `(?:[${NUMERAL_CHARACTERS}0-9]{1,3})?`;
const ANNEX = `附[件表录图]${NUMBER}`;
const TITLE = '《(?:[^《》]|《[^《》]*》)*》';
const REVISES = '(?:修改|调整|修订|替换|变更|更换|更新)';
/** 本决定所附的附件2 · 附件: what is attached, and under which name. */
const SHEET = `(?:本(?:决定|修正案|令|通知|公告))?(?:[所后]附)?的?(?:${ANNEX})?(?:${TITLE})?(?:所列)?(?:的?内容)?`;
const SEEN = '(?:详见|见|参见)';

/**
 * That the new text of an annex is a sheet behind the decision: 将附表二修改为本决定附件 · 附表二修改为：（见附件） · 对附表二进行修改，修改后的附表二见附件 · 附表二按照本决定附件修改
 * (docs/language.md#attached-annexes).
 */
const ORDER = new RegExp(
  `^(?:[${NUMERAL_CHARACTERS}0-9]{1,3}[、.．]|[（(][${NUMERAL_CHARACTERS}0-9]{1,3}[）)])?(?:将|把|对)?(修改|修订|调整|更新)?(${ANNEX}(?:${TITLE})?)(?:的内容)?(?:${[
    `${REVISES}[为成]：?(?=本|[所后]附|附)${SHEET}`,
    `${REVISES}(?:为|如下|后的?)?：?（?(?:具体内容|内容|修改后的?(?:内容|${ANNEX})?)?(?:${SEEN}${SHEET}|附后)）?`,
    `(?:作|进行|予以)?(?:相应)?(?:${REVISES})?[，；（](?:${REVISES}后的?)?(?:具体)?(?:内容|文本|${ANNEX})?(?:${TITLE})?(?:${SEEN}${SHEET}|附后)）?`,
    `(?:按照|依照|按|以|用)(?=本|[所后]附)${SHEET}(?:予以|进行)?${REVISES}`,
  ].join('|')})[。；]?$`,
);
/** 附件 · 附件2 · 附表二： alone, or 附件：收费标准 with its title. */
const LABEL = new RegExp(`^(${ANNEX})(?:[：:]?$|[：:](?=[^。；，]{2,40}$))`);

interface Sheet {
  readonly label: string;
  readonly lines: readonly Line[];
  /** How many lines of the decision it takes. */
  readonly from: number;
  readonly to: number;
}

interface Attached {
  readonly annex: string;
  readonly sheet: Sheet;
  /** Where the mark stands that opens the quotation in its place. */
  readonly at: number;
}

/** The lines of a decision without the sheets that are new texts of annexes; these are quoted where they are ordered, by a mark that `withSheets` looks for. */
export interface WithoutSheets {
  readonly lines: readonly Line[];
  readonly attached: readonly Attached[];
}

/**
 * Takes the sheets apart that an order makes the new text of an annex. A sheet that none needs stays where it is; an order whose sheet is not there, or may be either of
 * two, is not understood.
 */
export function withoutSheets(lines: readonly Line[], isClosing: (line: Passage) => boolean): WithoutSheets {
  const orders = new Map<number, Order>();
  for (const [i, line] of lines.entries()) {
    const order = line.text.includes('附') ? orderIn(normaliseWording(line)) : null;
    if (order !== null) orders.set(i, order);
  }
  if (orders.size === 0) return { lines, attached: [] };
  let last = 0;
  for (const i of orders.keys()) last = i;
  const sheets = sheetsOf(
    lines,
    lines.findLastIndex((line, i) => i > last && isClosing(line)),
  );
  const labelled = groupBy(sheets, ({ label }) => label);
  const found = new Map<number, Sheet>();
  for (const [i, { annex, sheet, wording }] of orders) {
    const labels = new Set([nameOf(annex), ...(sheet === null ? [] : [sheet])]);
    const named = [...labels].flatMap((label) => labelled.get(label) ?? []);
    const [only, ...more] = named.length > 0 ? named : orders.size === 1 ? sheets : [];
    if (only !== undefined && more.length === 0 && placeOf(wording) !== null) found.set(i, only);
  }
  const taken = [...found.values()];
  // One sheet is the new text of one annex.
  if (new Set(taken).size < taken.length) found.clear();
  const within = new Set([...found].flatMap(([i, { label, from, to }]) => range(from + (label === nameOf((orders.get(i) as Order).annex) ? 0 : 1), to)));
  const attached: Attached[] = [];
  const left = lines.flatMap((line, i): readonly Line[] => {
    const [order, sheet] = [orders.get(i), found.get(i)];
    // The label of the sheet is the decision's, where it is not the annex's.
    if (order === undefined) return within.has(i) ? [] : [line];
    if (sheet === undefined) return [mapCharacters(order.wording, (c) => (/[：（）]/.test(c) ? '' : c))];
    const quoted = asQuoted(order);
    attached.push({ annex: nameOf(order.annex), sheet, at: placeOf(quoted, quoted.text.length - 2)?.span.start ?? -1 });
    return [quoted];
  });
  return { lines: left, attached };
}

/** The quotations with the sheets in their places. */
export function withSheets(quotes: readonly Quote[], attached: readonly Attached[]): readonly Quote[] {
  if (attached.length === 0) return quotes;
  const byPlace = new Map(attached.map((each) => [each.at, each]));
  return quotes.map((quote) => {
    const [first, ...more] = quote.lines;
    const at = first !== undefined && more.length === 0 && first.text === ATTACHED ? placeOf(first)?.span.start : undefined;
    const order = at === undefined ? undefined : byPlace.get(at);
    return order === undefined ? quote : { ...quote, lines: textOf(order) };
  });
}

/** What stands between the marks until the sheet does. */
const ATTACHED = '\uE000';

interface Order {
  readonly wording: Passage;
  readonly annex: string;
  /** How the order names the sheet, if it does. */
  readonly sheet: string | null;
  /** 修改附表二，……: the verb in front, which the quotation does not need. */
  readonly verb: string;
}

function orderIn(wording: Passage): Order | null {
  const found = ORDER.exec(wording.text);
  if (found === null) return null;
  const [all, verb = '', annex = ''] = found;
  return { wording, annex, verb, sheet: lastAnnexIn(all.slice(all.indexOf(annex) + annex.length)) };
}

/** 将附表二修改为：“……” in the place of the order, every character where it stood. */
function asQuoted({ wording, annex, verb }: Order): Passage {
  const start = wording.text.indexOf(annex);
  const end = start + annex.length;
  const last = wording.text.length - 1;
  return mapCharacters(wording, (c, i) => {
    if (i < start) return i >= start - verb.length ? '' : c;
    if (i < end) return c;
    return i === end ? '修改为：“' : i === last ? `${ATTACHED}”` : '';
  });
}

/** What the annex is to say: the sheet, with its label where that is the annex's own. */
function textOf({ annex, sheet }: Attached): readonly Line[] {
  const [first, ...rest] = sheet.lines;
  if (first === undefined || sheet.label === annex) return sheet.lines;
  const title = trim(slice(first, behindLabel(first.text)));
  return title.text === '' ? rest : [title, ...rest];
}

/** The offset behind 附件：, whose characters may stand apart (附　件). */
function behindLabel(text: string): number {
  let left = LABEL.exec(text.replace(/\s/g, ''))?.[0].length ?? 0;
  let at = 0;
  while (left > 0) if (!/\s/.test(text[at++] as string)) left--;
  return at;
}

function sheetsOf(lines: readonly Line[], closing: number): readonly Sheet[] {
  if (closing < 0) return [];
  const begins = lines.flatMap((line, i) => (i > closing && LABEL.test(line.text.replace(/\s/g, '')) ? [i] : []));
  return begins.map((from, i): Sheet => {
    const to = begins[i + 1] ?? lines.length;
    const own = lines.slice(from, to);
    return { label: nameOf(LABEL.exec((own[0] as Line).text.replace(/\s/g, ''))?.[1] ?? ''), lines: own, from, to };
  });
}

function lastAnnexIn(text: string): string | null {
  const names = text.match(new RegExp(ANNEX, 'g'));
  return names === null ? null : nameOf(names[names.length - 1] as string);
}

/** An annex without its title. */
function nameOf(annex: string): string {
  return annex.split('《')[0] as string;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
