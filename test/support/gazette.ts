/** How the lines are set, in em: marks and stops inside a line, digits, and the column. */
export interface Setting {
  readonly mark: number;
  readonly stop: number;
  readonly digit: number;
  readonly width: number;
}

/** 山西省人大常委会公报: 开明 style (only stops take a full em), measured on the real print. */
export const GAZETTE: Setting = { mark: 0.5, stop: 1, digit: 0.62, width: 21.5 };
/** Every mark a full em, tight at the end of a line and beside another mark, digits half an em. */
export const FULL_WIDTH: Setting = { mark: 1, stop: 1, digit: 0.5, width: 22 };

const PRINTED: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '？': '?',
  '！': '!',
  '《': '«',
  '》': '»',
  '〈': '‹',
  '〉': '›',
};
const OPENING = '“‘《〈（';
const CLOSING = '，、；：。？！”’》〉）';
const TITLE_WIDTH = 22;
const NOTE_WIDTH = 38;
const LINES_A_COLUMN = 60;

/**
 * Prints a clean text (one paragraph a line) as the text layer of a gazette's PDF gives it: wrapped by the rules of
 * Chinese composition, indents lost, half-width marks, full-width digits, a blank line between lines, a column break
 * every 60 lines and page furniture every second time, whatever stands there.
 */
export function typesetAsGazette(cleanText: string, setting: Setting = GAZETTE): string {
  const paragraphs = cleanText
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const lines: string[] = [];
  let inNote = 0;
  for (const [i, paragraph] of paragraphs.entries()) {
    const isTitle = i === 0 && paragraphs[1]?.startsWith('（') === true;
    if (i === 1 && paragraph.startsWith('（')) inNote = 1;
    if (isTitle) lines.push(...wrap(paragraph, 0, { ...setting, width: TITLE_WIDTH }));
    else if (inNote > 0) lines.push(...wrap(paragraph, 0, { ...setting, width: NOTE_WIDTH }));
    else if (/^第[^条]{1,4}[章节编]　|^目　?录$/.test(paragraph)) lines.push(paragraph);
    else lines.push(...wrap(paragraph, 2, setting));
    if (paragraph.endsWith('）')) inNote = 0;
  }
  return paginate(lines.map(asPrinted));
}

/** The lines of one paragraph. A line is filled with what fits; one character alone never makes the last line. */
function wrap(paragraph: string, indent: number, setting: Setting): string[] {
  const units = unitsOf(paragraph);
  const lines: string[][] = [];
  let line: string[] = [];
  for (const unit of units) {
    const room = setting.width - (lines.length === 0 ? indent : 0);
    if (line.length > 0 && widthOf(line.join('') + unit, setting) > room) {
      lines.push(line);
      line = [];
    }
    line.push(unit);
  }
  const before = lines[lines.length - 1];
  if (before && before.length > 1 && /^.[。；：！？]?”?$/u.test(line.join(''))) line.unshift(before.pop() as string);
  return [...lines, line].map((parts) => parts.join(''));
}

/** What may not be parted: marks stay with their character, a figure stays whole, a label with its space. */
function unitsOf(paragraph: string): string[] {
  return paragraph.match(/[“‘《〈（]*(?:第[一二三四五六七八九十百]+条　|[0-9A-Za-z.]+%?|.)[，、；：。？！”’》〉）]*/gu) ?? [];
}

/** The least width of a line: marks at its end and, where they take a full em, before another one are set tight. */
function widthOf(text: string, setting: Setting): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    const own = characterWidth(character, setting);
    const atEnd = i === text.length - 1;
    const tight = own === 1 && isMark(character) && (atEnd || (setting.mark === 1 && isMark(text[i + 1] as string)));
    width += tight ? 0.5 : own;
  }
  return width;
}

function characterWidth(character: string, { mark, stop, digit }: Setting): number {
  if ('。？！'.includes(character)) return stop;
  if (isMark(character)) return mark;
  if (/[0-9]/.test(character)) return digit;
  return character < '\u2000' ? 0.5 : 1;
}

function isMark(character: string): boolean {
  return OPENING.includes(character) || CLOSING.includes(character);
}

function asPrinted(line: string): string {
  const numbered = line.replace(/^(\d+)\./, '$1\u{1001b0}').replace(/(?<=\d)\.(?=\d)/g, '\u{1001b0}');
  return [...numbered].map((c) => PRINTED[c] ?? (/[0-9]/.test(c) ? String.fromCharCode(c.charCodeAt(0) - 0x30 + 0xff10) : c)).join('');
}

/** A column break shows as a line with a space before it and no blank line; the page number and head stand anywhere. */
function paginate(lines: readonly string[]): string {
  let out = '';
  for (const [i, line] of lines.entries()) {
    if (i === 0) out += ` ${line}`;
    else if (i % (2 * LINES_A_COLUMN) === 0) {
      const page = [...String(i / (2 * LINES_A_COLUMN) + 13)].map((d) => String.fromCharCode(d.charCodeAt(0) - 0x30 + 0xff10)).join('');
      out += `\n—${page}—\n\n　山西省人民代表大会常务委员会公报２０２０\u{100170}６　\n\n\n\n${line}`;
    } else if (i % LINES_A_COLUMN === 0) out += `\n ${line}`;
    else out += `\n\n${line}`;
  }
  return `${out}\n`;
}
