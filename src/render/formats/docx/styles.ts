import { wordsIn } from '../../../words/index.ts';
import type { Style } from '../../document/types.ts';
import { element, type XmlElement } from '../../xml.ts';
import { type Font, fonts } from './fonts.ts';
import type { TitleSetting } from './title.ts';
import { value, WORD, w } from './w.ts';

/** Half points: 二号 22 pt, 小二 18 pt, 三号 16 pt, 四号 14 pt, 小四 12 pt, 五号 10.5 pt. */
const SIZE = { two: 44, smallTwo: 36, three: 32, four: 28, smallFour: 24, five: 21 } as const;
/** Half points: the size of the text in tables. */
export const CELL_SIZE = SIZE.smallFour;
/** Twentieths of a point between the border of a cell and its text, left and right. */
export const CELL_MARGIN = 108;
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

/** Names of styles are Chinese, as the text is, whatever the language of the user. */
const { styles } = wordsIn('zh').document;

const TEXT = { font: 'text', size: SIZE.three, line: LINE, align: 'both', indent: 2 } as const;
const HEADING = { font: 'heading', size: SIZE.three, line: LINE, align: 'center', indent: 0, before: LINE / 2, after: LINE / 2, opens: true } as const;
const IN_TABLE = { ...TEXT, size: CELL_SIZE, line: 400 } as const;

const SETTINGS: Readonly<Record<Exclude<Style, 'cell'>, Setting>> = {
  title: { name: styles.title, font: 'title', size: SIZE.two, line: 700, align: 'center', indent: 0 },
  history: {
    name: styles.history,
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
  front: { name: styles.front, font: 'note', size: SIZE.three, line: LINE, align: 'center', indent: 0, before: LINE / 2, after: LINE / 2, joins: true },
  heading: { name: styles.heading, ...HEADING },
  toc: { name: styles.toc, ...TEXT, align: 'left' },
  part: { name: styles.part, ...HEADING, size: SIZE.smallTwo },
  subpart: { name: styles.subpart, ...HEADING },
  chapter: { name: styles.chapter, ...HEADING },
  section: { name: styles.section, ...HEADING, font: 'note' },
  portion: { name: styles.portion, ...HEADING },
  text: { name: styles.text, ...TEXT },
  annex: { name: styles.annex, ...TEXT },
  matter: { name: styles.matter, ...TEXT, font: 'heading', opens: true },
  submatter: { name: styles.submatter, ...TEXT, font: 'note', opens: true },
  note: { name: styles.note, font: 'note', size: SIZE.five, line: 320, align: 'both', indent: 2 },
};

const TABLE_SETTINGS = {
  head: { name: styles.tableHead, ...IN_TABLE, font: 'heading', align: 'center', indent: 0 },
  heading: { name: styles.tableHeading, ...IN_TABLE, font: 'heading', align: 'center', indent: 0 },
  text: { name: styles.tableText, ...IN_TABLE },
  cell: { name: styles.tableCell, ...IN_TABLE, align: 'left', indent: 0 },
  note: { ...IN_TABLE, name: styles.tableNote, font: 'note', align: 'left', indent: 0 },
} as const satisfies Readonly<Record<string, Setting>>;

/** The divisions of a statute, outermost first, as an outline shows them. */
const OUTLINE: readonly Style[] = ['part', 'subpart', 'chapter', 'section', 'portion'];

/** The id of the style of a paragraph of the text. */
export function styleId(style: Style): string {
  return style === 'cell' ? tableStyleId(style) : `xiufa-${style}`;
}

/** The id of the style of a paragraph in a table: headings of every kind look alike there. */
export function tableStyleId(style: Style | 'head'): string {
  if (style === 'note' || style === 'cell' || style === 'head') return `xiufa-table-${style}`;
  const heading = style === 'title' || style === 'heading' || OUTLINE.includes(style);
  return heading ? 'xiufa-table-heading' : 'xiufa-table-text';
}

/** The ids of the styles of words: the label of an article, words that stand out, and changes that are shown and not tracked. */
export const WORDS = { article: 'xiufa-article', strong: 'xiufa-strong', inserted: 'xiufa-inserted', deleted: 'xiufa-deleted' } as const;

/** The id of the style of the page number. */
export const PAGE_NUMBER = 'xiufa-page-number';

/** The styles of a document whose title is set so. Its divisions have levels of the outline: those it has, from the first level down. */
export function stylesPart(used: ReadonlySet<Style>, title: TitleSetting): XmlElement {
  const levels = OUTLINE.filter((level) => used.has(level));
  const outline = (style: Style): number | null => {
    if (style === 'heading') return 0;
    const level = levels.indexOf(style);
    return level < 0 ? null : level;
  };
  const settings = { ...SETTINGS, title: { ...SETTINGS.title, ...title } };
  return element(
    'w:styles',
    { 'xmlns:w': WORD },
    w(
      'docDefaults',
      {},
      w('rPrDefault', {}, w('rPr', {}, fonts('text'), size(SIZE.three), w('lang', { val: 'zh-CN', eastAsia: 'zh-CN' }))),
      // Without this LibreOffice leaves single lines of a paragraph on a page; Word never does.
      w('pPrDefault', {}, w('pPr', {}, w('widowControl'))),
    ),
    OWN_OF_WORD,
    (Object.entries(settings) as [Style, Setting][]).map(([style, setting]) => paragraphStyle(styleId(style), setting, outline(style))),
    Object.entries(TABLE_SETTINGS).map(([key, setting]) => paragraphStyle(`xiufa-table-${key}`, setting, null)),
    paragraphStyle(PAGE_NUMBER, { name: styles.pageNumber, font: 'number', size: SIZE.four, line: 300, align: 'center', indent: 0 }, null),
    wordStyle(WORDS.article, styles.article, fonts('heading')),
    wordStyle(WORDS.strong, styles.strong, BOLD),
    wordStyle(WORDS.inserted, styles.inserted, fonts('heading'), BOLD),
    wordStyle(WORDS.deleted, styles.deleted, w('strike')),
  );
}

/** Word's own styles for what has none of ours. */
const OWN_OF_WORD: readonly XmlElement[] = [
  w('style', { type: 'paragraph', styleId: 'Normal', default: 1 }, value('name', 'Normal'), w('qFormat')),
  w(
    'style',
    { type: 'table', styleId: 'TableNormal', default: 1 },
    value('name', 'Normal Table'),
    value('uiPriority', 99),
    w('semiHidden'),
    w('unhideWhenUsed'),
    w(
      'tblPr',
      {},
      w('tblInd', { w: 0, type: 'dxa' }),
      w(
        'tblCellMar',
        {},
        ...(['top', 'left', 'bottom', 'right'] as const).map((side) => w(side, { w: side === 'left' || side === 'right' ? CELL_MARGIN : 0, type: 'dxa' })),
      ),
    ),
  ),
];

const BOLD = [w('b'), w('bCs')] as const;

function paragraphStyle(id: string, setting: Setting, outlineLevel: number | null): XmlElement {
  const { name, line, align, indent, sides = 0, before = 0, after = 0, opens, joins } = setting;
  // Word counts in characters and keeps the width beside it for programs that do not.
  const ind = {
    ...(sides === 0 ? {} : { left: sides, right: sides }),
    ...(indent === 0 ? {} : { firstLineChars: indent * 100, firstLine: indent * setting.size * 10 }),
  };
  return w(
    'style',
    { type: 'paragraph', customStyle: 1, styleId: id },
    value('name', name),
    w('qFormat'),
    w(
      'pPr',
      {},
      opens === undefined ? null : w('keepNext'),
      w('spacing', { before, after, line, lineRule: 'exact' }),
      Object.keys(ind).length === 0 ? null : w('ind', ind),
      joins === undefined ? null : w('contextualSpacing'),
      value('jc', align),
      outlineLevel === null ? null : value('outlineLvl', outlineLevel),
    ),
    w('rPr', {}, fonts(setting.font), size(setting.size)),
  );
}

function wordStyle(id: string, name: string, ...look: readonly (XmlElement | readonly XmlElement[])[]): XmlElement {
  return w('style', { type: 'character', customStyle: 1, styleId: id }, value('name', name), w('qFormat'), w('rPr', {}, ...look));
}

function size(halfPoints: number): readonly XmlElement[] {
  return [value('sz', halfPoints), value('szCs', halfPoints)];
}
