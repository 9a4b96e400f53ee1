/** The characters that Unicode has in a circle from U+3280 on. */
const IDEOGRAPHS = '一二三四五六七八九十月火水木金土日株有社名特財祝労秘男女適優印注項休写正上中下左右医宗学監企資協夜';

/** A number from 0 to 50, a letter or one of some ideographs in a circle: ㉑, Ⓐ, ㊀. Null where Unicode has no such character. */
export function encircled(text: string): string | null {
  if (/^\d{1,2}$/.test(text)) return circledNumber(Number(text));
  if (/^[A-Z]$/.test(text)) return String.fromCharCode(0x24b6 + text.charCodeAt(0) - 65);
  if (/^[a-z]$/.test(text)) return String.fromCharCode(0x24d0 + text.charCodeAt(0) - 97);
  const at = text.length === 1 ? IDEOGRAPHS.indexOf(text) : -1;
  return at < 0 ? null : String.fromCharCode(0x3280 + at);
}

function circledNumber(value: number): string | null {
  if (value === 0) return '⓪';
  if (value <= 20) return String.fromCharCode(0x2460 + value - 1);
  if (value <= 35) return String.fromCharCode(0x3251 + value - 21);
  return value <= 50 ? String.fromCharCode(0x32b1 + value - 36) : null;
}
