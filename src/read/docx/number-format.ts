import { formatNumeral } from '../../text/numeral.ts';

const POSITIONAL = '○一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const FORMAL_UNITS = '拾佰仟';
const FORMAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';
const FORMAL_JAPANESE = '零壱弐参四五六七八九';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** `count` characters that follow each other in Unicode, from 1. */
function row(first: number, count: number): (value: number) => string {
  return (value) => (value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : String(value));
}

function digits(value: number, characters: string): string {
  return [...String(value)].map((digit) => characters[Number(digit)]).join('');
}

function chinese(value: number): string {
  return value >= 1 && value <= 9999 ? formatNumeral(value) : value === 0 ? '零' : String(value);
}

/** Above ninety-nine, the “counting” systems write digit by digit; those that count thousands do not. */
function counting(value: number): string {
  return value >= 1 && value < 100 ? formatNumeral(value) : digits(value, POSITIONAL);
}

/** 百一, 百十一: no 一 before 百 and 千, no 零. */
function japanese(value: number): string {
  return chinese(value)
    .replace(/零(?=.)/g, '')
    .replace(/一(?=[百千十])/g, '');
}

/** In the characters of documents that must not be forged. */
function formal(value: number, characters: string, units: string): string {
  const text = value >= 10 && value < 20 ? `一${chinese(value)}` : chinese(value);
  return text.replace(/[零一二三四五六七八九十百千]/g, (c) => {
    const digit = '零一二三四五六七八九'.indexOf(c);
    return digit >= 0 ? (characters[digit] as string) : (units['十百千'.indexOf(c)] as string);
  });
}

/** 甲子, 乙丑 … 癸亥, and then in figures. */
function cycle(value: number): string {
  const at = value - 1;
  return at >= 0 && at < 60 ? `${STEMS[at % 10]}${BRANCHES[at % 12]}` : String(value);
}

function ordinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return value + (teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'));
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let out = '';
  for (const [worth, sign] of signs) {
    for (; value >= worth; value -= worth) out += sign;
  }
  return out;
}

/** A … Z, AA, BB …, as Word counts on. */
function letter(value: number): string {
  return value < 1 || value > 26 * 30 ? String(value) : String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** The number formats of automatic numbering (ECMA-376 part 1, 17.18.59) that Chinese documents use. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => digits(value, '０１２３４５６７８９'),
  decimalFullWidth2: (value) => digits(value, '０１２３４５６７８９'),
  ordinal,
  hex: (value) => value.toString(16).toUpperCase(),
  numberInDash: (value) => `- ${value} -`,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letter,
  lowerLetter: (value) => letter(value).toLowerCase(),
  chineseCountingThousand: chinese,
  taiwaneseCountingThousand: chinese,
  chineseCounting: counting,
  taiwaneseCounting: counting,
  japaneseCounting: japanese,
  ideographDigital: (value) => digits(value, '〇一二三四五六七八九'),
  japaneseDigitalTenThousand: (value) => digits(value, '〇一二三四五六七八九'),
  taiwaneseDigital: (value) => digits(value, POSITIONAL),
  chineseLegalSimplified: (value) => formal(value, FORMAL, FORMAL_UNITS),
  ideographLegalTraditional: (value) => formal(value, FORMAL_TRADITIONAL, FORMAL_UNITS),
  japaneseLegal: (value) => formal(value, FORMAL_JAPANESE, '拾百阡').replace(/零(?=.)/g, ''),
  ideographTraditional: (value) => STEMS[value - 1] ?? String(value),
  ideographZodiacTraditional: cycle,
  ideographZodiac: (value) => BRANCHES[value - 1] ?? String(value),
  // The standard has circles; Word writes brackets ([MS-OI29500] 2.1.540).
  ideographEnclosedCircle: (value) => `（${chinese(value)}）`,
  decimalEnclosedCircle: row(0x2460, 20),
  decimalEnclosedCircleChinese: row(0x2460, 20),
  decimalEnclosedParen: row(0x2474, 20),
  decimalEnclosedFullstop: row(0x2488, 20),
  none: () => '',
};

/** A number as a format of Word writes it (`decimal00`: with that many zeros before one digit); null for a format that is not known. */
export function formatNumber(value: number, format: string): string | null {
  const zeros = /^decimal(0+)$/.exec(format)?.[1];
  if (zeros !== undefined) return String(value).padStart(zeros.length + 1, '0');
  return FORMATS[format]?.(value) ?? null;
}
