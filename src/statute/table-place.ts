import { formatNumeral, NUMERAL_CHARACTERS, parseNumeral } from '../text/numeral.ts';

/** A row or a column of a table: by its order (第三行), by the number that the row bears (序号5), by the words that head it (“收费标准”一栏). */
export type TableLine = { readonly nth: number } | { readonly numbered: string } | { readonly headed: string };

/** A place in the table of a unit or of an annex; without row and column the table itself. */
export interface TablePlace {
  readonly row?: TableLine;
  readonly column?: TableLine;
}

const N = `[${NUMERAL_CHARACTERS}]+|[0-9]+`;
const NTH = new RegExp(`第(${N})(行(?![政为使业人])|栏|列(?![入为出举明示席支]))`, 'y');
const NUMBERED = new RegExp(`(?:序号|编号)(?=)(?:为|是)?(?=)(${N}|[0-9]+(?:[.-][0-9]+)*)(?=)(?![并律同起般致])(?:的?(?:一|这一|该)?(?=)[行项栏])?(?=)`, 'y');
const HEADED = /“([^”]+)”(?:这|该)?一?(行(?![政为使业人])|栏|列(?![入为出举明示席支]))/y;
/** 序号3对应的收费标准, 序号2的计分: the column by its head, without marks, behind a row and in front of what is done. */
const UNMARKED =
  /(?:所?对应)?的?(?!修改|增加|删|调整|改|替换|变更|新增|之|后|前|中|的|由|对应)([\u4e00-\u9fff]{2,12}?)(?=(?:一栏|栏)?(?:由“|(?:修改|调整|变更|更改|改|提高|降低)(?:为|到|至)：?“))(?:一栏|栏)?/y;
const INSIDE = /(?:中|内|里)?的?/y;
const FURTHER = new RegExp(`(?:、|和|及|以及|至|到|－|—|-)(?:第?(${N})(行|栏|列)|(?:序号|编号)?(${N})(?![行栏列]))`, 'y');

/** The places in a table that a text names from an offset on, one for each row of a list (第三行、第五行; 序号5至8), and where they end; null if it names none. */
export function readTablePlaces(text: string, start: number): { readonly places: readonly TablePlace[]; readonly end: number } | null {
  let rows: readonly TableLine[] = [];
  let column: TableLine | undefined;
  let end = start;
  for (;;) {
    const lead = matched(INSIDE, text, end)?.[0].length ?? 0;
    const found = readLine(text, end + lead) ?? (rows.length === 1 && column === undefined ? readUnmarked(text, end) : null);
    if (found === null || (found.of === 'row' ? rows.length > 0 : column !== undefined)) break;
    end = found.end;
    if (found.of === 'column') column = found.line;
    else {
      const list = readList(text, end, found.line);
      if (list === null) return null;
      rows = list.lines;
      end = list.end;
    }
  }
  if (end === start) return null;
  const shared = column === undefined ? {} : { column };
  return { places: rows.length === 0 ? [shared] : rows.map((row) => ({ row, ...shared })), end };
}

/** More rows than a table of a statute has: a longer range is not understood. */
const MOST_IN_RANGE = 1000;

function readLine(text: string, at: number): { readonly of: 'row' | 'column'; readonly line: TableLine; readonly end: number } | null {
  const first = text[at];
  const nth = first === '第' ? matched(NTH, text, at) : null;
  const count = nth === null ? null : parseNumeral(nth[1] as string);
  if (nth !== null && count !== null) return { of: nth[2] === '行' ? 'row' : 'column', line: { nth: count }, end: at + nth[0].length };
  const numbered = first === '序' || first === '编' ? matched(NUMBERED, text, at) : null;
  if (numbered !== null) return { of: 'row', line: { numbered: numbered[1] as string }, end: at + numbered[0].length };
  const headed = first === '“' ? matched(HEADED, text, at) : null;
  return headed === null ? null : { of: headed[2] === '行' ? 'row' : 'column', line: { headed: headed[1] as string }, end: at + headed[0].length };
}

function readUnmarked(text: string, at: number): ReturnType<typeof readLine> {
  const named = matched(UNMARKED, text, at);
  return named === null ? null : { of: 'column', line: { headed: named[1] as string }, end: at + named[0].length };
}

/** 第三行、第五行 · 第三行至第五行 · 序号5、6 · 序号5至8; null where a range is too long. */
function readList(text: string, start: number, first: TableLine): { readonly lines: readonly TableLine[]; readonly end: number } | null {
  const lines = [first];
  let end = start;
  for (let more = matched(FURTHER, text, end); more !== null; more = matched(FURTHER, text, end)) {
    const [whole, nth, unit, numbered] = more;
    const before = lines[lines.length - 1] as TableLine;
    const value = parseNumeral((nth ?? numbered) as string);
    const from = 'nth' in before ? before.nth : 'numbered' in before ? parseNumeral(before.numbered) : null;
    if (value === null || from === null || 'nth' in before !== (unit === '行')) break;
    const ranging = /^[至到－—-]/.test(whole);
    if (ranging && value - from > MOST_IN_RANGE) return null;
    const through = ranging ? Array.from({ length: Math.max(0, value - from - 1) }, (_, i) => from + i + 1) : [];
    for (const number of [...through, value])
      lines.push('nth' in before ? { nth: number } : { numbered: number === value ? ((nth ?? numbered) as string) : `${number}` });
    end += whole.length;
  }
  return { lines, end };
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The place as decisions write it: 第三行“收费标准”一栏. */
export function formatTablePlace({ row, column }: TablePlace): string {
  return (row === undefined ? '' : formatLine(row, '行')) + (column === undefined ? '' : formatLine(column, '栏'));
}

function formatLine(line: TableLine, unit: '行' | '栏'): string {
  return 'nth' in line ? `第${formatNumeral(line.nth)}${unit}` : 'numbered' in line ? `序号${line.numbered}` : `“${line.headed}”一${unit}`;
}
