import type { ICharacterStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Style } from '../../document/types.ts';
import type { TitleSetting } from './title.ts';

/** Fonts by their role in the print of a statute, each with the fonts that take its place where it is not installed. */
export const FONTS = {
  title: { name: '方正小标宋简体', instead: '小标宋,方正小标宋_GBK,宋体,SimSun', family: 'roman' },
  heading: { name: '黑体', instead: 'SimHei', family: 'modern' },
  note: { name: '楷体_GB2312', instead: '楷体,KaiTi', family: 'modern' },
  text: { name: '仿宋_GB2312', instead: '仿宋,FangSong', family: 'modern' },
  number: { name: '宋体', instead: 'SimSun', family: 'roman' },
} as const;
type Font = keyof typeof FONTS;

/** Half points: 二号 22 pt, 小二 18 pt, 三号 16 pt, 四号 14 pt, 小四 12 pt, 五号 10.5 pt. */
const SIZE = { two: 44, smallTwo: 36, three: 32, four: 28, smallFour: 24, five: 21 } as const;
/** Twentieths of a point from line to line: 22 lines of 三号 on a page, as GB/T 9704 has it. */
const LINE = 580;

/**
 * How one kind of paragraph is set; the names begin alike so that they are none of Word's own in Chinese (题注, 页码). `indent` is counted in
 * characters of its size; `sides`, `before` and `after` in twentieths of a point. `opens`: it stays on the page of what follows; `joins`: no
 * space between two of its kind.
 */
interface Setting {
  readonly name: string;
  readonly font: Font;
  readonly size: number;
  readonly line: number;
  readonly align: 'center' | 'both' | 'left';
  readonly indent: number;
  readonly sides?: number;
  readonly before?: number;
  readonly after?: number;
  readonly opens?: true;
  readonly joins?: true;
}

const TEXT = { font: 'text', size: SIZE.three, line: LINE, align: 'both', indent: 2 } as const;
const HEADING = { font: 'heading', size: SIZE.three, line: LINE, align: 'center', indent: 0, before: LINE / 2, after: LINE / 2, opens: true } as const;
const IN_TABLE = { ...TEXT, size: SIZE.smallFour, line: 400 } as const;

const SETTINGS: Readonly<Record<Style, Setting>> = {
  title: { name: '法规标题', font: 'title', size: SIZE.two, line: 700, align: 'center', indent: 0 },
  history: {
    name: '法规题注',
    font: 'note',
    size: SIZE.three,
    line: LINE,
    align: 'center',
    indent: 0,
    sides: 320,
    before: LINE / 2,
    after: LINE / 2,
    joins: true,
  },
  front: { name: '法规文号', font: 'note', size: SIZE.three, line: LINE, align: 'center', indent: 0, before: LINE / 2, after: LINE / 2, joins: true },
  heading: { name: '法规独行标题', ...HEADING },
  toc: { name: '法规目录', ...TEXT, align: 'left' },
  part: { name: '法规编', ...HEADING, size: SIZE.smallTwo },
  subpart: { name: '法规分编', ...HEADING },
  chapter: { name: '法规章', ...HEADING },
  section: { name: '法规节', ...HEADING, font: 'note' },
  portion: { name: '法规部分', ...HEADING },
  text: { name: '法规条文', ...TEXT },
  annex: { name: '法规附件', ...TEXT },
  note: { name: '法规说明', font: 'note', size: SIZE.five, line: 320, align: 'both', indent: 2 },
};

const TABLE_SETTINGS = {
  head: { name: '法规表头', ...IN_TABLE, font: 'heading', align: 'center', indent: 0 },
  heading: { name: '法规表内标题', ...IN_TABLE, font: 'heading', align: 'center', indent: 0 },
  text: { name: '法规表内条文', ...IN_TABLE },
  note: { ...IN_TABLE, name: '法规表内说明', font: 'note', align: 'left', indent: 0 },
} as const satisfies Readonly<Record<string, Setting>>;

/** The divisions of a statute, outermost first, as an outline shows them. */
const OUTLINE: readonly Style[] = ['part', 'subpart', 'chapter', 'section', 'portion'];

/** The id of the style of a paragraph of the text. */
export function styleId(style: Style): string {
  return `xiufa-${style}`;
}

/** The id of the style of a paragraph in a table: headings of every kind look alike there. */
export function tableStyleId(style: Style | 'head'): string {
  if (style === 'note' || style === 'head') return `xiufa-table-${style}`;
  const heading = style === 'title' || style === 'heading' || OUTLINE.includes(style);
  return heading ? 'xiufa-table-heading' : 'xiufa-table-text';
}

/** The ids of the styles of words: the label of an article, words that stand out, and changes that are shown and not tracked. */
export const WORDS = { article: 'xiufa-article', strong: 'xiufa-strong', inserted: 'xiufa-inserted', deleted: 'xiufa-deleted' } as const;

/** The id of the style of the page number. */
export const PAGE_NUMBER = 'xiufa-page-number';

/** The styles of a document whose title is set so. Its divisions have levels of the outline: those it has, from the first level down. */
export function stylesOf(used: ReadonlySet<Style>, title: TitleSetting): IStylesOptions {
  const levels = OUTLINE.filter((level) => used.has(level));
  const outline = (style: Style): number | undefined => {
    if (style === 'heading') return 0;
    const level = levels.indexOf(style);
    return level < 0 ? undefined : level;
  };
  const settings = { ...SETTINGS, title: { ...SETTINGS.title, ...title } };
  const text = (Object.entries(settings) as [Style, Setting][]).map(([style, setting]) => paragraphStyle(styleId(style), setting, outline(style)));
  const inTables = Object.entries(TABLE_SETTINGS).map(([key, setting]) => paragraphStyle(`xiufa-table-${key}`, setting, undefined));
  const number = paragraphStyle(PAGE_NUMBER, { name: '法规页码', font: 'number', size: SIZE.four, line: 300, align: 'center', indent: 0 }, undefined);
  return {
    default: { document: { run: { font: font('text'), size: SIZE.three, language: { value: 'zh-CN', eastAsia: 'zh-CN' } } } },
    paragraphStyles: [...text, ...inTables, number],
    characterStyles: WORD_STYLES,
  };
}

const WORD_STYLES: readonly ICharacterStyleOptions[] = [
  { id: WORDS.article, name: '法规条号', quickFormat: true, run: { font: font('heading') } },
  { id: WORDS.strong, name: '法规着重', quickFormat: true, run: { bold: true } },
  { id: WORDS.inserted, name: '法规增加文字', quickFormat: true, run: { font: font('heading'), bold: true } },
  { id: WORDS.deleted, name: '法规删去文字', quickFormat: true, run: { strike: true } },
];

function paragraphStyle(id: string, setting: Setting, outlineLevel: number | undefined): IParagraphStyleOptions {
  const { name, size, line, align, indent, sides = 0, before = 0, after = 0, opens, joins } = setting;
  // Word counts in characters and keeps the width beside it for programs that do not.
  const width = (characters: number): number => characters * size * 10;
  return {
    id,
    name,
    quickFormat: true,
    run: { font: font(setting.font), size },
    paragraph: {
      alignment: align,
      spacing: { before, after, line, lineRule: 'exact' },
      indent: {
        ...(indent === 0 ? {} : { firstLine: width(indent), firstLineChars: indent * 100 }),
        ...(sides === 0 ? {} : { left: sides, right: sides }),
      },
      ...(opens === undefined ? {} : { keepNext: true }),
      ...(joins === undefined ? {} : { contextualSpacing: true }),
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    },
  };
}

function font(role: Font): { readonly ascii: string; readonly eastAsia: string; readonly hAnsi: string; readonly cs: string; readonly hint: string } {
  const { name } = FONTS[role];
  return { ascii: name, eastAsia: name, hAnsi: name, cs: name, hint: 'eastAsia' };
}
