/**
 * Radicals of the block U+2E80–2EFF that are whole characters, and those characters (Unicode: EquivalentUnifiedIdeograph). NFKC
 * knows two of them only. Radicals that are mere parts of characters stand in no text and stay as they are.
 */
const RADICALS = pairs(
  '⺁厂⺄乙⺈刀⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺜日⺝月⺟母⺠民⺧牛⺩王⺬示⺮竹⺶羊⺻聿⺼肉⺽臼⻃覀⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
);
/** What NFKC would give in the form of other regions. */
const REGIONAL = pairs('⼾户⾭青');
/** Radicals, and ideographs that stand in Unicode a second time for the sake of older sets. */
const COMPATIBLE = /[\u2e80-\u2fdf\uf900-\ufaff]|\ud87e[\udc00-\ude1d]/g;

/** The text with the ideographs that are meant where radicals (⽔, ⺠) or compatibility ideographs stand for them; each is one character as before. */
export function ideographs(text: string): string {
  return text.replace(COMPATIBLE, (c) => REGIONAL.get(c) ?? RADICALS.get(c) ?? c.normalize('NFKC'));
}

/** Characters and what each stands for, written one after the other. */
export function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(Array.from({ length: text.length / 2 }, (_, i) => [text[2 * i] as string, text[2 * i + 1] as string]));
}
