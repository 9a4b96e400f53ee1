import { formatNumeral } from '../../src/text/numeral.ts';

/** Characters that no pattern of the language of decisions knows. */
const NEUTRAL = '山水花鸟鱼虫风云雨雪江河湖海松竹梅兰菊桃李杏枫柏桂莲荷芳草林泉石溪谷峰岭岸舟桥亭台楼阁窗灯茶酒琴棋书画诗歌舞剑马牛羊鹿鹤燕雀莺蝶蜂';

/** Words that differ for every number, `length` characters; the same number gives the same words. */
export function words(number: number, length: number): string {
  let state = (number * 2654435761 + 12345) >>> 0;
  let out = '';
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    out += NEUTRAL[(state >>> 8) % NEUTRAL.length];
  }
  return out;
}

/** What a function gives for 1 to `count`. */
export function each<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i + 1));
}

/** 第十二条. */
export function nth(number: number, unit: string): string {
  return `第${formatNumeral(number)}${unit}`;
}

/** A statute of articles, headings among them where they are given as lines. */
export function statute(lines: readonly string[]): string {
  return ['某市河道管理条例', '（2001年1月1日某市人民代表大会常务委员会第一次会议通过）', ...lines].join('\n');
}

/** A statute of so many articles of one paragraph: their own words, and 甲N in each. */
export function plainStatute(count: number, wording: (article: number) => string = sentence): string {
  return statute(each(count, (i) => `${nth(i, '条')}　${wording(i)}`));
}

/** A sentence of about 30 characters that differs from article to article, and holds 甲. */
export function sentence(article: number): string {
  return `单位应当按照${words(article, 12)}的要求，做好甲${words(article + 7, 6)}工作。`;
}

/** The decision that amends it, of items without their numbers. */
export function decision(items: readonly string[], closing: readonly string[] = ['本决定自2020年5月1日起施行。']): string {
  return [
    '某市人民代表大会常务委员会关于修改《某市河道管理条例》的决定',
    '（2020年1月1日某市人民代表大会常务委员会第二次会议通过）',
    '某市人民代表大会常务委员会第二次会议决定对《某市河道管理条例》作如下修改：',
    ...items.map((item, i) => `${formatNumeral(i + 1)}、${item}`),
    ...closing,
  ].join('\n');
}

/** The closing that has all numbers counted again. */
export const COUNTED_AGAIN = ['本决定自2020年5月1日起施行。', '《某市河道管理条例》根据本决定作相应修改，对条文顺序作相应调整，重新公布。'];
