/**
 * Radicals of the block U+2E80–2EFF that are whole characters, and those characters (Unicode: EquivalentUnifiedIdeograph). NFKC
 * knows two of them only. Radicals that are mere parts of characters stand in no text and stay as they are.
 */
const RADICALS = pairs(
  '⺁厂⺄乙⺈刀⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺜日⺝月⺟母⺠民⺧牛⺩王⺬示⺮竹⺶羊⺻聿⺼肉⺽臼⻃覀⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
);
/** What NFKC would give in the form of other regions; the technical bracket for the title mark, the bar for the dash. */
const MARKS = pairs('⼾户⾭青\u2329〈\u232a〉\u2015—');
const MISNAMED = /[\u2e80-\u2fdf\u2329\u232a\u2015]/g;

/**
 * The text of a PDF with the characters that were meant: a font draws several with one glyph, and many PDFs name the wrong one (⽇
 * for 日). Only these are touched: NFKC over the whole text would also make half-width brackets of （ ）.
 */
export function characters(text: string): string {
  return text.replace(MISNAMED, (c) => MARKS.get(c) ?? RADICALS.get(c) ?? (c >= '\u2f00' ? c.normalize('NFKC') : c));
}

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(Array.from({ length: text.length / 2 }, (_, i) => [text[2 * i] as string, text[2 * i + 1] as string]));
}
