import { N, numeralValue } from './numerals.ts';

/** A quotation: the offsets of its opening mark and behind its closing mark. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

/** A numbered item: 7. or 三、 or （二）, to the end of its last line. `part` is the statute last named in front of a line, '' if none was. */
export interface Item {
  readonly start: number;
  readonly body: number;
  readonly end: number;
  readonly label: string;
  readonly style: Style;
  readonly number: number;
  readonly part: string;
}
type Style = 'chinese' | 'bracketed' | 'arabic';

/**
 * The wording of a decision as the mutations see it: where its quotations and items are. `masked` is the text with the inside of
 * every quotation written as □, of the same length, so that offsets hold. Read with regular expressions only, apart from the
 * engine; null if the text is not regular enough for that.
 */
export interface Wording {
  readonly text: string;
  readonly masked: string;
  readonly quotations: readonly Quotation[];
  readonly items: readonly Item[];
}

const LABEL = new RegExp(`^(?:([${N}]+)、|（([${N}]+)）|([0-9]{1,3})[.．、](?![0-9]))`);
const CLOSING = /^[^“]*(?:施行|重新公布|顺序作相应调整|重新确定)[^“]*$/;

export function readWording(text: string): Wording | null {
  const quotations = readQuotations(text);
  if (quotations === null || text.includes('"')) return null;
  let masked = '';
  let from = 0;
  for (const { start, end } of quotations) {
    masked += `${text.slice(from, start + 1)}${'□'.repeat(end - start - 2)}”`;
    from = end;
  }
  masked += text.slice(from);
  return { text, masked, quotations, items: readItems(masked) };
}

function readQuotations(text: string): readonly Quotation[] | null {
  const found: Quotation[] = [];
  let open = -1;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '“') {
      if (open < 0) open = i;
      else if (text[i - 1] !== '\n') depth++;
    } else if (text[i] === '”') {
      if (open < 0) return null;
      if (depth > 0) depth--;
      else {
        found.push({ start: open, end: i + 1 });
        open = -1;
      }
    }
  }
  return open < 0 ? found : null;
}

function readItems(masked: string): readonly Item[] {
  const items: Item[] = [];
  let part = '';
  let at = 0;
  let open = false;
  for (const line of masked.split('\n')) {
    const end = at + line.length;
    const match = LABEL.exec(line);
    const rest = line.slice(match?.[0].length ?? 0);
    if (/^(?:对|修改)?《.+》(?:作|进行|予以|$)/.test(rest) && !rest.includes('“')) {
      part = statuteInFront(rest) ?? rest;
      open = false;
    } else if (match !== null) {
      const [label, chinese, bracketed, arabic] = match as unknown as [string, string?, string?, string?];
      part = statuteInFront(rest) ?? part;
      const style = chinese !== undefined ? 'chinese' : bracketed !== undefined ? 'bracketed' : 'arabic';
      items.push({ start: at, body: at + label.length, end, label, style, number: numeralValue(chinese ?? bracketed ?? arabic ?? '') ?? 0, part });
      open = true;
    } else if (CLOSING.test(line)) open = false;
    else if (open) items.push({ ...(items.pop() as Item), end });
    at = end + 1;
  }
  return items;
}

/** The statute that a line names first of all: 对《…》作出修改, 将《…》第二条…; with its marks. */
function statuteInFront(line: string): string | null {
  const start = /^(?:将|在|对|修改|删去|删除)?《/.exec(line)?.[0].length;
  if (start === undefined) return null;
  let depth = 1;
  for (let i = start; i < line.length; i++) {
    if (/[《〈]/.test(line[i] as string)) depth++;
    else if (/[》〉]/.test(line[i] as string) && --depth === 0) return line.slice(start - 1, i + 1);
  }
  return null;
}

/** The lines that a quotation holds, without marks, spaces around them, and the opening mark repeated at the head of a line. */
export function quotedLines(text: string, { start, end }: Quotation): string[] {
  const inside = text.slice(start + 1, end - 1);
  return inside
    .split('\n')
    .map((line, i) => (i === 0 ? line : line.replace(/^“/, '')).trim())
    .filter((line) => line !== '');
}

/** An address 第X条第Y款第Z项 outside quotations, in an item; `stated` says that it is a new number (作为, 改为, 调整为). */
export interface Cited {
  readonly start: number;
  readonly end: number;
  readonly item: Item;
  readonly text: string;
  readonly article: number | null;
  readonly paragraph: number | null;
  readonly listed: number | null;
  readonly stated: boolean;
}

const CITED = new RegExp(`(?:第([${N}]+)条(?!之))?(?:第([${N}]+)款)?(?:第([${N}]+)项)?`, 'g');

/** Every address that the items give outside quotations. */
export function addressesOf({ masked, items }: Wording): readonly Cited[] {
  return items.flatMap((item) => {
    const body = masked.slice(item.body, item.end);
    return [...body.matchAll(CITED)].flatMap((match): Cited[] => {
      if (match[0] === '') return [];
      const before = body.slice(0, match.index);
      if (/(?:根据|依照|按照|所列|依据)$/.test(before)) return [];
      const stated = /(?:作为|改为|调整为)(?:修改后的)?(?:第[^，；。：“]*[、和])?$/.test(before);
      const value = (numeral: string | undefined): number | null => (numeral === undefined ? null : (numeralValue(numeral) ?? null));
      const start = item.body + match.index;
      const [article, paragraph, 项] = [value(match[1]), value(match[2]), value(match[3])];
      return [{ start, end: start + match[0].length, item, text: match[0], article, paragraph, listed: 项, stated }];
    });
  });
}
