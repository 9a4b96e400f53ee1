/** Signs of symbol fonts that stand in forms and lists; the codes are those of the font, in the private use area. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: { 108: '●', 110: '■', 111: '□', 113: '❑', 117: '◆', 118: '❖', 159: '•', 168: '□', 216: '➢', 252: '✓', 253: '☒', 254: '☑' },
  'wingdings 2': { 80: '✓', 82: '☑', 163: '□' },
  symbol: { 176: '°', 177: '±', 179: '≥', 163: '≤', 180: '×', 183: '•', 184: '÷', 185: '≠' },
};

/** The sign that stands for one that cannot be told (geta mark). */
export const UNKNOWN_SIGN = '〓';

/** The character of a w:sym element (`char` in hexadecimal). */
export function symbolOf(font: string, char: string): string {
  const code = Number.parseInt(char, 16);
  if (!Number.isInteger(code) || code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return UNKNOWN_SIGN;
  const signs = SIGNS[font.toLowerCase()];
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (signs !== undefined) return signs[own] ?? UNKNOWN_SIGN;
  return code >= 0xe000 && code <= 0xf8ff ? UNKNOWN_SIGN : String.fromCodePoint(code);
}
