/**
 * Radicals of the block U+2E80–2EFF that are whole characters, and those characters (Unicode: EquivalentUnifiedIdeograph). NFKC
 * knows two of them only. Radicals that are mere parts of characters stand in no text and stay as they are.
 */
const SUPPLEMENT = new Map<string, string>(
  chunks(
    '⺁厂⺄乙⺈刀⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺜日⺝月⺟母⺠民⺧牛⺩王⺬示⺮竹⺶羊⺻聿⺼肉⺽臼⻃覀⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
  ),
);
const OTHER_NAME = /[\u2e80-\u2fdf\u2015]/g;

/**
 * The text of a PDF with characters in place of radicals: fonts give both the same glyph, and many PDFs name the wrong one (⽇ for
 * 日; the bar ― for the dash —). Only these are touched: NFKC over the whole text would also make half-width brackets of （ ）.
 */
export function withoutRadicals(text: string): string {
  return text.replace(OTHER_NAME, (c) => (c === '\u2015' ? '\u2014' : (SUPPLEMENT.get(c) ?? (c >= '\u2f00' ? c.normalize('NFKC') : c))));
}

function chunks(pairs: string): [string, string][] {
  return Array.from({ length: pairs.length / 2 }, (_, i) => [pairs[2 * i] as string, pairs[2 * i + 1] as string]);
}
