import { formatOf, isSameFormat } from './format.ts';
import { formatNumber } from './number-format.ts';
import type { Counted, Numbering } from './numbering.ts';
import { numberedOf, type Styles } from './styles.ts';
import { childOf, type Node, settingOf } from './tree.ts';

/** What the number of a paragraph, and whether it is shown, depends on. */
export interface ParagraphProperties {
  readonly style: string | null;
  readonly counted: Counted | null;
  /** The number that is shown in place of the one counted: what an old program kept of it before a change. */
  readonly kept: string | null;
}

/** The properties of a paragraph after its tracked changes or before them. */
export function settledProperties(pPr: Node | undefined, numbering: Numbering, revisions: 'accept' | 'reject'): ParagraphProperties {
  const change = childOf(pPr, 'pPrChange');
  const settled = revisions === 'reject' && change !== undefined ? childOf(change, 'pPr') : pPr;
  const style = settingOf(settled, 'pStyle');
  const numPr = childOf(settled, 'numPr');
  const gone = childOf(numPr, revisions === 'accept' ? 'del' : 'ins') !== undefined;
  const original = childOf(numPr, 'numberingChange')?.attributes['original'];
  const kept = revisions === 'reject' && original !== undefined ? keptNumber(original) : null;
  return { style, counted: numbering.resolve(style, gone ? null : numberedOf(settled)), kept };
}

/** Whether tracked changes of the properties of a paragraph change its number, or how its words are read. */
export function isRenumbered(pPr: Node | undefined, numbering: Numbering, styles: Styles): boolean {
  if (childOf(pPr, 'pPrChange') === undefined && !hasMark(childOf(pPr, 'numPr'))) return false;
  const now = settledProperties(pPr, numbering, 'accept');
  const was = settledProperties(pPr, numbering, 'reject');
  if (now.kept !== was.kept || now.counted?.list !== was.counted?.list || now.counted?.level !== was.counted?.level) return true;
  return now.style !== was.style && !isSameFormat(formatOf(styles, now.style, {}), formatOf(styles, was.style, {}));
}

function hasMark(numPr: Node | undefined): boolean {
  return ['ins', 'del', 'numberingChange'].some((name) => childOf(numPr, name) !== undefined);
}

/** The formats of numbers in the order of their codes in the old format of Word ([MS-OSHARED] 2.2.1.3). */
const CODES = [
  ...['decimal', 'upperRoman', 'lowerRoman', 'upperLetter', 'lowerLetter', 'ordinal', 'cardinalText', 'ordinalText', 'hex', 'chicago', 'ideographDigital'],
  ...['japaneseCounting', 'aiueo', 'iroha', 'decimalFullWidth', 'decimalHalfWidth', 'japaneseLegal', 'japaneseDigitalTenThousand', 'decimalEnclosedCircle'],
  ...['decimalFullWidth2', 'aiueoFullWidth', 'irohaFullWidth', 'decimalZero', 'bullet', 'ganada', 'chosung', 'decimalEnclosedFullstop', 'decimalEnclosedParen'],
  ...['decimalEnclosedCircleChinese', 'ideographEnclosedCircle', 'ideographTraditional', 'ideographZodiac', 'ideographZodiacTraditional', 'taiwaneseCounting'],
  ...['ideographLegalTraditional', 'taiwaneseCountingThousand', 'taiwaneseDigital', 'chineseCounting', 'chineseLegalSimplified', 'chineseCountingThousand'],
];

/** A number as w:numberingChange keeps it: the level, the value and the code of the format, then the text behind them, for each level shown. */
function keptNumber(original: string): string {
  return original.replace(/%\d:(\d+):(\d+):([^%]*)/g, (_, value: string, code: string, text: string) => {
    const number = Number(value);
    return (formatNumber(number, CODES[Number(code)] ?? 'decimal') ?? value) + text;
  });
}
