import { isPageNumber, newFields } from './fields.ts';
import type { Numbering } from './numbering.ts';
import { type DocumentLine, newParagraphs, type ParagraphProperties } from './paragraphs.ts';
import { levelOf, type Styles } from './styles.ts';
import { symbolOf, UNKNOWN_SIGN } from './symbols.ts';
import { type Element, isOn, readPart, type XmlFault } from './xml.ts';

/** What is never text of the document: properties as they were before a change, page layout, a second form for older programs. */
const APART = new Set([
  ...['pPrChange', 'rPrChange', 'tblPrChange', 'tblPrExChange', 'tblGridChange', 'trPrChange', 'tcPrChange', 'sectPrChange', 'numberingChange'],
  ...['sectPr', 'tblPr', 'tblGrid', 'sdtEndPr', 'rubyPr', 'rt', 'mc:Fallback'],
]);
/** What floats beside the text or is a picture in it. */
const FLOATING = new Set(['drawing', 'pict', 'object']);
/** Characters that are elements. */
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };
const DELETING = new Set(['del', 'moveFrom']);
const CHANGES = new Set(['ins', 'del', 'moveFrom', 'moveTo']);

/** The lines of a document, and how many tracked changes it has. */
export interface Body {
  readonly lines: readonly DocumentLine[];
  readonly changes: number;
}

/**
 * Reads the text of word/document.xml as Word shows it, with tracked changes taken in or thrown out. A change of format is none of
 * the text. Work is linear in the part, and memory in its text.
 */
export async function readBody(xml: string, styles: Styles, numbering: Numbering, revisions: 'accept' | 'reject'): Promise<Body | XmlFault> {
  const out = newParagraphs(numbering);
  const fields = newFields();
  const path: string[] = [];
  /** The depth from which on nothing is read: the element there is left out. */
  let skipped = Number.POSITIVE_INFINITY;
  let floating: { depth: number; textbox: boolean; words: boolean; picture: boolean } | null = null;
  let changes = 0;
  let text = '';
  let properties: ParagraphProperties = { style: null, numbered: null };
  let joins = false;
  let hidden = false;
  let letters: string | null = null;
  let spaced = false;

  const parent = (): string => path[path.length - 2] ?? '';
  const leaveOut = (): void => {
    skipped = Math.min(skipped, path.length);
  };
  const say = (words: string): void => {
    text += fields.shown(words);
  };

  /** A tracked change: of a paragraph mark, of a row, of a cell, or of words. */
  const change = (name: string): void => {
    const around = parent();
    if (around === 'numPr') return;
    changes++;
    out.aside('change');
    if (DELETING.has(name) !== (revisions === 'accept')) return;
    if (around === 'trPr' || around === 'tcPr') skipped = Math.min(skipped, path.length - 2);
    else if (around === 'rPr' && path[path.length - 3] === 'pPr') joins = true;
    else if (around !== 'rPr') leaveOut();
  };

  const open = (element: Element): void => {
    const { name, attributes } = element;
    path.push(name);
    if (path.length > skipped) return;
    if (floating !== null) {
      if (name === 'txbxContent') floating.textbox = true;
      else if (name === 'x:pic' || name === 'v:imagedata') floating.picture = true;
      else if (name === 't') letters = '';
      return;
    }
    const value = attributes['val'] ?? '';
    if (APART.has(name)) leaveOut();
    else if (FLOATING.has(name)) floating = { depth: path.length, textbox: false, words: false, picture: false };
    else if (CHANGES.has(name)) change(name);
    else if (name === 'cellIns' || name === 'cellDel') change(name === 'cellIns' ? 'ins' : 'del');
    else if (name === 'p') {
      text = '';
      properties = { style: null, numbered: null };
      joins = false;
    } else if (name === 'r') hidden = false;
    else if (name === 't' || name === 'delText' || name === 'instrText' || name === 'delInstrText' || name === 'm:t') {
      letters = '';
      spaced = attributes['space'] === 'preserve';
    } else if (name === 'tbl') out.openTable();
    else if (name === 'tr') out.openRow();
    else if (name === 'tc') out.openCell();
    else if (parent() === 'r') mark(element);
    else if (name === 'pStyle' && parent() === 'pPr') properties.style = value;
    else if (name === 'numId' && parent() === 'numPr') properties.numbered = { list: value, level: properties.numbered?.level ?? null };
    else if (name === 'ilvl' && parent() === 'numPr') properties.numbered = { list: properties.numbered?.list ?? null, level: levelOf(value) };
    else if (parent() === 'rPr' && path[path.length - 3] === 'r') {
      if (name === 'vanish') hidden = isOn(element);
      else if (name === 'rStyle') hidden = styles.hides(value);
    } else if (name === 'fldSimple' && isPageNumber(attributes['instr'] ?? '')) leaveOut();
    else if (name === 'showingPlcHdr' && isOn(element) && parent() === 'sdtPr') skipped = path.length - 2;
    else if (name === 'm:oMath') out.aside('formula');
    else if (name === 'altChunk') out.aside('chunk');
  };

  /** What stands in a run beside its text. */
  const mark = ({ name, attributes }: Element): void => {
    const sign = SIGNS[name];
    if (sign !== undefined) {
      if (!hidden) say(sign);
    } else if (name === 'fldChar') fields.mark(attributes['fldCharType'] ?? '');
    else if (name === 'footnoteReference' || name === 'endnoteReference') out.aside('note');
    else if (name === 'commentReference') out.aside('comment');
    else if (name === 'sym') {
      const symbol = symbolOf(attributes['font'] ?? '', attributes['char'] ?? '');
      if (symbol === UNKNOWN_SIGN) out.aside('symbol');
      if (!hidden) say(symbol);
    }
  };

  const close = (name: string): void => {
    const depth = path.length;
    path.pop();
    if (depth > skipped) return;
    if (depth === skipped) skipped = Number.POSITIVE_INFINITY;
    if (floating !== null) {
      if (name === 't' && letters?.trim()) floating.words ||= floating.textbox;
      if (depth === floating.depth) {
        if (floating.words) out.aside('textbox');
        else if (floating.picture) out.aside('picture');
        floating = null;
      }
      letters = null;
    } else if (letters !== null) {
      endLetters(name, spaced ? letters : letters.replace(/^[ \t]+|[ \t]+$/g, ''));
      letters = null;
    } else if (name === 'p') {
      out.paragraph(text + fields.endParagraph(), properties, joins);
      text = '';
    } else if (name === 'tr') out.closeRow();
    else if (name === 'tc') out.closeCell();
  };

  const endLetters = (name: string, words: string): void => {
    if (name === 'instrText' || name === 'delInstrText') fields.instruct(words);
    else if (!hidden) say(words);
    else if (words.trim() !== '') out.aside('hidden');
  };

  const fault = await readPart(xml, {
    open,
    close,
    text: (words) => {
      if (letters !== null && path.length <= skipped) letters += words.replace(/[\r\n]/g, ' ');
    },
  });
  return fault ?? { lines: out.finish(), changes };
}
