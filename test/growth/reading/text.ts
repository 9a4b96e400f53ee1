import { formatNumeral } from '../../../src/text/numeral.ts';
import { each, type Growing, jobsOf } from './job.ts';

const HEAD = '某市河道管理条例\n（2001年1月1日某市人民代表大会常务委员会第一次会议通过）\n';
const nth = (number: number): string => formatNumeral(((number - 1) % 9999) + 1);
const articles = (count: number): string =>
  HEAD + each(count, (i) => `第${nth(i)}条　单位应当按照规定做好河道管理工作。\n个人有下列情形的，处罚：\n（一）倒垃圾的；\n（二）其他的。\n`);
/** In lines of so many characters, as a gazette is printed. */
const wrapped = (count: number): string =>
  each(count, (i) => {
    const text = `　　第${nth(i)}条　${'单位应当按照规定做好河道管理工作，不得妨碍行洪和堤防安全'.repeat(3)}。`;
    return `${text.slice(0, 22)}\n${text.slice(22, 46)}\n${text.slice(46, 70)}\n${text.slice(70)}\n`;
  });

/** Texts that are honest, only large. */
const LARGE: readonly Growing[] = [
  ['articles', 1000, articles],
  ['chapters', 1000, (n) => HEAD + each(n, (i) => `第${nth(i)}章　总则\n第${nth(i)}条　甲应当办理。\n`)],
  ['items of one paragraph', 4000, (n) => `${HEAD}第一条　有下列情形之一的，处罚：\n${each(n, (i) => `（${nth(i)}）倒垃圾的；\n`)}`],
  ['items numbered in figures', 4000, (n) => `${HEAD}第一条　有下列情形之一的，处罚：\n${each(n, (i) => `${i}.倒垃圾的；\n`)}`],
  ['subitems of one item', 4000, (n) => `${HEAD}第一条　有下列情形之一的，处罚：\n（一）倒垃圾：\n${each(n, (i) => `${i}.倒垃圾的；\n`)}`],
  ['items with paragraphs', 2000, (n) => `${HEAD}第一条　有下列情形之一的，处罚：\n${each(n, (i) => `（${nth(i)}）倒垃圾的：\n应当清除。\n`)}`],
  ['paragraphs of one article', 4000, (n) => `${HEAD}第一条　甲。\n${'单位应当办理。\n'.repeat(n)}`],
  ['annexes', 2000, (n) => `${HEAD}第一条　甲。\n${each(n, (i) => `附件${i}\n名录\n`)}`],
  ['a table of contents', 2000, (n) => `${HEAD}目录\n${each(n, (i) => `第${nth(i)}章　总则\n`)}第一章　总则\n第一条　甲。\n`],
  ['a wrapped print', 500, wrapped],
  ['one line without articles', 40_000, (n) => `${HEAD}${'甲应当办理乙。'.repeat(n / 4)}\n`],
  ['lines without articles', 4000, (n) => `${HEAD}${'甲应当办理乙。\n'.repeat(n)}`],
];

/** Texts that nobody writes. */
const HOSTILE: readonly Growing[] = [
  ['articles in one line', 1000, (n) => `${HEAD}${each(n, (i) => `第${nth(i)}条　甲应当办理。`)}`],
  ['labels in one line', 4000, (n) => `${HEAD}${each(n, (i) => `第${nth(i)}条`)}`],
  ['labels without numbers', 20_000, (n) => `${HEAD}${'第'.repeat(n)}`],
  ['numerals', 20_000, (n) => `${HEAD}第${'一'.repeat(n)}条　甲\n第${'十'.repeat(n)}\n`],
  ['one article again and again', 2000, (n) => `${HEAD}${'第一条　甲。\n'.repeat(n)}`],
  ['one item again and again', 4000, (n) => `${HEAD}第一条　甲：\n${'（一）乙\n'.repeat(n)}`],
  ['items and paragraphs by turns', 2000, (n) => `${HEAD}第一条　甲：\n${'（一）乙\n丙\n'.repeat(n)}`],
  ['first items of several styles', 2000, (n) => `${HEAD}第一条　甲：\n（一）乙\n${'（1）乙\n丙\n①丁\n'.repeat(n)}`],
  ['an item and lines behind it', 4000, (n) => `${HEAD}第一条　甲：\n（一）乙：\n${'丙，\n'.repeat(n)}`],
  ['blank lines', 40_000, (n) => `${HEAD}第一条　甲。${'\n'.repeat(n)}第二条　乙。`],
  ['blanks in one line', 40_000, (n) => `${HEAD}第一条　甲${' '.repeat(n)}乙。`],
  ['blanks at ends of lines', 4000, (n) => `${HEAD}${each(n, () => `　　　　　　　　甲　　　　　　　　\n`)}`],
  ['marks', 40_000, (n) => '。'.repeat(n)],
  ['quotation marks', 20_000, (n) => `${HEAD}第一条　${'“'.repeat(n)}甲。`],
  ['brackets', 20_000, (n) => `${HEAD}第一条　${'（'.repeat(n)}甲${'）'.repeat(n)}。`],
  ['lines of marks', 10_000, (n) => '。\n'.repeat(n)],
  ['lines of one character', 10_000, (n) => '甲\n'.repeat(n)],
  ['notes', 2000, (n) => `${HEAD}第一条　${each(n, (i) => `甲[${i}]`)}\n${each(n, (i) => `[${i}]注。\n`)}`],
  ['invisible characters', 20_000, (n) => `${HEAD}第一条　${'甲\u200b'.repeat(n)}。`],
  ['characters without meaning', 20_000, (n) => `${HEAD}第一条　${'甲乙丙丁\ue000'.repeat(n)}。`],
  ['radicals', 10_000, (n) => `${HEAD}第一条　${'⼀⽇'.repeat(n)}。`],
  ['tabs behind labels', 2000, (n) => HEAD + each(n, (i) => `第${nth(i)}条\t甲。\n`)],
  ['titles', 2000, (n) => '某市条例\n'.repeat(n)],
  ['dates', 2000, (n) => `某市条例\n${each(n, (i) => `（20${10 + (i % 10)}年1月1日某市人民代表大会常务委员会通过`)}`],
  ['stretched lines', 1000, (n) => `${'　　甲 乙 丙 丁 戊 己 庚 辛 壬 癸\n子 丑 寅 卯 辰 巳 午 未 申 酉\n'.repeat(n)}`],
  ['supplementary characters', 20_000, (n) => `${HEAD}第一条　${'𠮷'.repeat(n)}。`],
];

/** Honest articles in other encodings than UTF-8. */
const ENCODED: readonly Growing[] = [
  ['UTF-16', 1000, (n) => utf16(`\ufeff${articles(n)}`)],
  ['UTF-16 without mark', 1000, (n) => utf16(articles(n))],
  ['UTF-32', 1000, (n) => utf32(articles(n))],
  ['bytes of GBK', 20_000, (n) => Uint8Array.from({ length: 2 * n }, (_, i) => (i % 64 === 62 ? 0x20 : i % 64 === 63 ? 0x0a : 0xb0 + ((i * 7) % 0x40)))],
  ['NUL bytes', 40_000, (n) => new Uint8Array(n)],
  ['a text filled up with NUL', 40_000, (n) => `${HEAD}第一条　甲。${'\0'.repeat(n)}`],
  ['bytes that are no text', 40_000, (n) => Uint8Array.from({ length: n }, (_, i) => (i * 2654435761) >>> 24)],
];

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (_, i) => text.charCodeAt(i)).buffer).slice(0, 2 * text.length);
}

function utf32(text: string): Uint8Array {
  return new Uint8Array(Uint32Array.from(`\ufeff${text}`, (c) => c.codePointAt(0) as number).buffer);
}

export const TEXT = jobsOf('txt', [...LARGE, ...HOSTILE, ...ENCODED]);
