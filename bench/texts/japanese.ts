const DIGITS = '〇一二三四五六七八九';

/** A statute as lawtext reads it, of `characters` characters: chapters, captions, 条, 項 and 号. */
export function japaneseStatute(characters: number): string {
  let text = '民事試行法\n（令和三年法律第一号）\n\n';
  for (let i = 1; text.length < characters; i++) {
    if (i % 20 === 1) text += `      第${numeral((i - 1) / 20 + 1)}章　通則\n\n`;
    text += `  （効力${i}）\n第${numeral(i)}条　当事者は、その権利及び義務について必要な事項を書面により定め、もって取引の安全を図らなければならない。\n`;
    text +=
      '２　前項の規定にかかわらず、次の各号に掲げる場合には、この限りでない。\n  一　天災その他やむを得ない事由がある場合\n  二　相手方の承諾を得た場合\n\n';
  }
  return text;
}

/** 百二十三, as Japanese statutes count (to 9,999). */
function numeral(number: number): string {
  const figures = [...String(number)].map(Number);
  return figures
    .map((figure, i) => {
      const unit = ['', '十', '百', '千'][figures.length - 1 - i] as string;
      return figure === 0 ? '' : `${figure === 1 && unit !== '' ? '' : DIGITS[figure]}${unit}`;
    })
    .join('');
}
