import { encircled } from '../../text/enclosed.ts';

/** Signs of symbol fonts that stand in forms and lists; the codes are those of the font, in the private use area. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    ...{ 40: '☎', 42: '✉', 69: '☜', 70: '☞', 71: '☝', 72: '☟', 74: '☺', 76: '☹', 108: '●', 109: '❍', 110: '■', 111: '□', 113: '❑', 114: '❒', 116: '⧫' },
    ...{ 117: '◆', 118: '❖', 119: '⬥', 128: '⓪', 139: '⓿', 158: '·', 159: '•', 161: '○', 164: '◉', 165: '◎', 167: '▪', 168: '□', 171: '★', 216: '➢' },
    ...{ 232: '➔', 239: '⇦', 240: '⇨', 251: '✗', 252: '✓', 253: '☒', 254: '☑' },
    ...row(129, 10, (i) => encircled(String(i + 1)) as string),
    ...row(140, 10, (i) => String.fromCharCode(0x2776 + i)),
  },
  'wingdings 2': {
    ...{ 79: '✗', 80: '✓', 82: '☑', 84: '☒', 105: '⓪', 116: '⓿', 163: '□' },
    ...row(106, 10, (i) => encircled(String(i + 1)) as string),
    ...row(117, 10, (i) => String.fromCharCode(0x2776 + i)),
  },
  symbol: {
    ...row(65, 26, (i) => 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'[i] as string),
    ...row(97, 26, (i) => 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'[i] as string),
    ...Object.fromEntries([...'!#%&()+,./0123456789:;<=>?[]_{|}'].map((sign) => [sign.charCodeAt(0), sign])),
    ...{ 45: '−', 126: '∼', 162: '′', 163: '≤', 165: '∞', 172: '←', 174: '→', 176: '°', 177: '±', 178: '″', 179: '≥', 180: '×', 181: '∝', 182: '∂' },
    ...{ 183: '•', 184: '÷', 185: '≠', 186: '≡', 187: '≈', 188: '…', 199: '∩', 200: '∪', 206: '∈', 214: '√', 229: '∑', 242: '∫' },
  },
  'wingdings 3': {},
  webdings: {},
};

/** The sign that stands for one that cannot be told (geta mark). */
export const UNKNOWN_SIGN = '〓';

/** Whether a font has signs in place of letters. */
export function hasSymbols(font: string): boolean {
  return SIGNS[font.toLowerCase()] !== undefined;
}

/** The character of a w:sym element (`char` in hexadecimal). */
export function symbolOf(font: string, char: string): string {
  const code = Number.parseInt(char, 16);
  if (!Number.isInteger(code) || code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return UNKNOWN_SIGN;
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const signs = SIGNS[font.toLowerCase()];
  if (signs !== undefined && own <= 0xff) return signs[own] ?? UNKNOWN_SIGN;
  return code >= 0xe000 && code <= 0xf8ff ? UNKNOWN_SIGN : String.fromCodePoint(code);
}

/** Signs whose codes follow each other. */
function row(first: number, count: number, sign: (i: number) => string): Readonly<Record<number, string>> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [first + i, sign(i)]));
}
