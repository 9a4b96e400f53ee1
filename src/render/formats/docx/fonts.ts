import { element, type XmlElement } from '../../xml.ts';
import { value, WORD, w } from './w.ts';

/** Fonts by their role in the print of a statute, each with the fonts that take its place where it is not installed. */
const FONTS = {
  title: { name: '方正小标宋简体', instead: '小标宋,方正小标宋_GBK,宋体,SimSun', family: 'roman' },
  heading: { name: '黑体', instead: 'SimHei', family: 'modern' },
  note: { name: '楷体_GB2312', instead: '楷体,KaiTi', family: 'modern' },
  text: { name: '仿宋_GB2312', instead: '仿宋,FangSong', family: 'modern' },
  number: { name: '宋体', instead: 'SimSun', family: 'roman' },
} as const;
export type Font = keyof typeof FONTS;

/** Letters, digits and marks too are set in the Chinese font. */
export function fonts(role: Font): XmlElement {
  const { name } = FONTS[role];
  return w('rFonts', { hint: 'eastAsia', ascii: name, hAnsi: name, eastAsia: name, cs: name });
}

/** The fonts of a document with those that may take their place; 86 is the character set of simplified Chinese. */
export function fontTablePart(): XmlElement {
  const table = Object.values(FONTS).map(({ name, instead, family }) =>
    w('font', { name }, value('altName', instead), value('charset', '86'), value('family', family), value('pitch', 'variable')),
  );
  return element('w:fonts', { 'xmlns:w': WORD }, table);
}
