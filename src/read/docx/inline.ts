import { withoutEnd } from '../../text/ends.ts';
import { visibleLength } from '../../text/invisible.ts';
import { lowered, raised } from '../../text/raised.ts';
import { type Aside, left } from '../asides.ts';
import type { ReadOptions } from '../reader.ts';
import { kindOf } from './drawing.ts';
import type { Drawn } from './drawn.ts';
import { newFields } from './fields.ts';
import { type Format, formatOf, isSameFormat, runPropertiesOf } from './format.ts';
import { formulaText } from './formula.ts';
import { heightOf } from './height.ts';
import { changed, type WordNote } from './notes.ts';
import type { Numbering } from './numbering.ts';
import { isRenumbered, type ParagraphProperties, settledProperties } from './properties.ts';
import { isContents, type Styles } from './styles.ts';
import { hasSymbols, symbolOf, UNKNOWN_SIGN } from './symbols.ts';
import { allWords, charactersIn, childOf, elementsOf, holdsWords, type Node, takenBranch, wordsOf } from './tree.ts';
import { isOn } from './xml.ts';

/** What reading the text of a document depends on. */
export interface Context {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly revisions: 'accept' | 'reject';
  readonly struck: ReadOptions['struck'];
}

/** The text of a paragraph before it is taken apart into lines. */
export interface ParagraphText {
  readonly text: string;
  readonly properties: ParagraphProperties;
  readonly notes: readonly WordNote[];
  /** Whether its mark is gone or hidden, so that it runs on into the next one. */
  readonly joins: boolean;
}

/** A line break that the writer put inside a paragraph, and the break of a page or a column. */
export const SOFT_BREAK = '\n';
export const PAGE_BREAK = '\f';

/** What never holds words of the text: properties, and what they were before a change. */
const APART = new Set(['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'rubyPr', 'm:ctrlPr', 'x:sdtPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr', 'sectPr']);
/** What floats beside the text or is a picture in it. */
const FLOATING = new Set(['drawing', 'pict', 'object', 'contentPart', 'txbxContent']);
/** Characters that are elements. */
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', cr: SOFT_BREAK, noBreakHyphen: '-' };
/** Dates that Word fills in when it shows the document. */
const DATES = /^(?:day|month|year)(?:Long|Short)$/;
const ASIDES: Readonly<Record<string, Aside>> = {
  footnoteReference: 'note',
  endnoteReference: 'note',
  commentReference: 'comment',
  altChunk: 'chunk',
  subDoc: 'chunk',
};
const DELETING = new Set(['del', 'moveFrom']);
const CHANGES = new Set(['ins', 'del', 'moveFrom', 'moveTo']);
/** The number of a page, and what stands around it at the end of a line of a table of contents: leaders, marks, spaces. */
const PAGE = /(?:(?<!\d)\d{1,4}|(?<![ivxlc])[ivxlc]{1,7})$/i;
const LEADERS = /(?<![\s\-—–－·.…()（）])[\s\-—–－·.…()（）]+$/;
const BEHIND = /(?<![\s\-—–－·.()（）])[\s\-—–－·.()（）]+$/;

/** Whether a tracked change is taken in. */
export function isKept(change: string, revisions: 'accept' | 'reject'): boolean {
  return DELETING.has(change) === (revisions === 'reject');
}

/** Whether a content control shows a placeholder. */
export function showsPlaceholder(properties: Node | undefined): boolean {
  const element = childOf(properties, 'showingPlcHdr');
  return element !== undefined && isOn(element);
}

/**
 * Reads the paragraphs of a document one after the other, each with what Word shows of it; fields may go on from one into the next.
 * `inContents`: the paragraph stands in a content control that holds a table of contents.
 */
export function newInline(context: Context): (paragraph: Node, inContents: boolean) => ParagraphText {
  const { styles, numbering, revisions, struck } = context;
  /** What has been read, put together when all is: its length, its last character and whether any of it is seen are asked for at every run. */
  let pieces: string[] = [];
  let length = 0;
  let shows = false;
  /** Where the words end that the last note names. */
  let named = -1;
  let notes: WordNote[] = [];
  let style: string | null = null;
  let format: Format = formatOf(styles, null, {});
  let said = false;
  /** The size of the last words that are neither raised nor lowered. */
  let size = format.size;

  /** Leaves out characters; what is left out on at the same place is one place. */
  const leave = (what: Aside, characters: number): void => {
    const last = notes[notes.length - 1];
    if (!said && last?.kind === 'left' && last.what === what && last.characters > 0) {
      notes[notes.length - 1] = { ...last, characters: last.characters + characters };
      return;
    }
    if (characters > 0) note(left(what, characters));
  };
  const note = (made: WordNote): void => {
    notes.push(made);
    said = false;
  };
  /** Names words that are read; those that follow each other are named together. */
  const name = (kind: 'struck' | 'raised' | 'lowered', words: string): void => {
    const last = notes[notes.length - 1];
    if (last?.kind === kind && named === length) notes[notes.length - 1] = { kind, words: [last.words[0] + words] };
    else if (words.trim() !== '') note({ kind, words: [words] });
    else return;
    named = length + words.length;
  };
  const fields = newFields(leave, () => isContents(styles.ofParagraph(style)[0]));
  let contents = false;

  const put = (words: string): void => {
    pieces.push(words);
    length += words.length;
    shows ||= words.trim() !== '';
  };
  const say = (words: string): void => {
    const gone = format.hidden ? 'hidden' : format.struck && struck === 'drop' ? 'struck' : null;
    if (gone !== null) {
      leave(gone, visibleLength(words));
      return;
    }
    contents ||= fields.isContents();
    const shown = fields.shown(words);
    if (shown === '') return;
    if (format.struck && struck === undefined) name('struck', shown);
    put(shown);
    said = true;
  };
  const sayLetters = (words: string): void => {
    const written = hasSymbols(format.font)
      ? [...words].map((c) => (c > '\u00ff' && !/[\uf000-\uf0ff]/.test(c) ? c : /\s/.test(c) ? c : sign(c))).join('')
      : words;
    const cased = format.capitals ? written.replace(/[a-zà-öø-þ]/g, (c) => c.toUpperCase()) : written;
    const { height, certain } = heightOf(format, shows, size);
    if (height === 'level' && format.shift === 0) size = format.size;
    const formed = height === 'level' || format.hidden ? cased : height === 'raised' ? raised(cased) : lowered(cased);
    if (formed === null && certain && height !== 'level') name(height, cased);
    say(formed ?? cased);
  };
  const sign = (character: string): string => {
    const found = symbolOf(format.font, character.charCodeAt(0).toString(16));
    if (found === UNKNOWN_SIGN) note(left('symbol', 0));
    return found;
  };
  const draw = (shown: Drawn | null): void => {
    if (shown === null || format.hidden) return;
    if (shown.told !== null) note(left(shown.told, 0));
    if (shown.text === '') return;
    const gap = /^\d+\//.test(shown.text) && /\d$/.test(pieces[pieces.length - 1] ?? '') ? ' ' : '';
    put(gap + shown.text);
  };
  /** A tracked change: whether what it holds is read. */
  const change = (node: Node): boolean => {
    note(changed(node, allWords(node)));
    const kept = isKept(node.name, revisions);
    if (!kept) leave('revision', charactersIn(node));
    return kept;
  };

  const walk = (node: Node): void => {
    if (APART.has(node.name)) return;
    if (holdsWords(node)) sayLetters(wordsOf(node));
    else if (CHANGES.has(node.name)) {
      if (change(node)) inside(node);
    } else if (FLOATING.has(node.name)) float(node);
    else if (node.name === 'r') run(node);
    else if (node.name === 'sdt' && showsPlaceholder(childOf(node, 'sdtPr'))) leave('placeholder', charactersIn(node));
    else if (node.name === 'fldSimple') simpleField(node);
    else if (node.name === 'mc:AlternateContent') takenBranch(node).forEach(walk);
    else if (node.name === 'rt') leave('ruby', charactersIn(node));
    else if (node.name === 'm:oMath') {
      note(left('formula', 0));
      say(formulaText(node, change));
    } else if (!mark(node)) inside(node);
  };
  const inside = (node: Node): void => elementsOf(node).forEach(walk);

  /** What stands in a run beside its text. */
  const mark = (node: Node): boolean => {
    const { attributes } = node;
    const aside = ASIDES[node.name];
    const character = SIGNS[node.name];
    if (character !== undefined) say(character);
    else if (node.name === 'br') say(/^(?:page|column)$/.test(attributes['type'] ?? '') ? PAGE_BREAK : SOFT_BREAK);
    else if (node.name === 'fldChar') draw(fields.mark(attributes['fldCharType'] ?? '', childOf(node, 'ffData')));
    else if (node.name === 'instrText' || node.name === 'delInstrText') fields.instruct(wordsOf(node));
    else if (aside !== undefined) note(left(aside, 0));
    else if (node.name === 'pgNum') note(left('page', 0));
    else if (DATES.test(node.name)) note(left('field', 0));
    else if (node.name === 'sym' || node.name.endsWith(':symEx')) {
      const found = symbolOf(attributes['font'] ?? '', attributes['char'] ?? '');
      if (found === UNKNOWN_SIGN) note(left('symbol', 0));
      say(found);
    } else return false;
    return true;
  };

  const run = (node: Node): void => {
    const before = format;
    const rPr = childOf(node, 'rPr');
    const tracked = childOf(rPr, 'rPrChange');
    format = formatOf(styles, style, runPropertiesOf(rPr));
    if (tracked !== undefined) {
      const was = formatOf(styles, style, runPropertiesOf(childOf(tracked, 'rPr')));
      if (!isSameFormat(was, format) && charactersIn(node) > 0) note(changed(tracked, allWords(node)));
      if (revisions === 'reject') format = was;
    }
    inside(node);
    format = before;
  };

  const simpleField = (node: Node): void => {
    fields.mark('begin', childOf(node, 'ffData'));
    fields.instruct(node.attributes['instr'] ?? '');
    fields.mark('separate', undefined);
    inside(node);
    draw(fields.mark('end', undefined));
  };

  const float = (node: Node): void => {
    fields.fill();
    const words = charactersIn(node);
    const what = words > 0 ? 'textbox' : kindOf(node);
    if (words > 0) leave('textbox', words);
    else if (what !== null) note(left(what, 0));
  };

  return (paragraph, inContents) => {
    const pPr = childOf(paragraph, 'pPr');
    const properties = settledProperties(pPr, numbering, revisions);
    pieces = [];
    [length, shows, named] = [0, false, -1];
    notes = [];
    said = true;
    style = properties.style;
    format = formatOf(styles, style, {});
    contents = inContents || fields.isContents();
    if (isRenumbered(pPr, numbering, styles)) note(changed(childOf(pPr, 'pPrChange') ?? paragraph, ''));
    const joins = isMarkGone(pPr);
    if (paragraph.name === 'p') inside(paragraph);
    else walk(paragraph);
    const whole = pieces.join('') + fields.endParagraph();
    const text = contents || fields.isContents() ? withoutPageNumber(whole) : whole;
    return { text, properties, notes, joins };
  };

  /** Whether the mark of a paragraph goes by a change, is hidden, or stands behind a letter that is dropped into the next one. */
  function isMarkGone(pPr: Node | undefined): boolean {
    const rPr = childOf(pPr, 'rPr');
    const changes = rPr === undefined ? [] : elementsOf(rPr).filter((node) => CHANGES.has(node.name));
    for (const each of changes) note(changed(each, '\n'));
    const { hidden } = formatOf(styles, style, runPropertiesOf(rPr));
    const dropped = /^(?:drop|margin)$/.test(childOf(pPr, 'framePr')?.attributes['dropCap'] ?? '');
    return changes.some((node) => !isKept(node.name, revisions)) || hidden || dropped;
  }

  function withoutPageNumber(text: string): string {
    const numbered = text.replace(BEHIND, '');
    const before = numbered.replace(PAGE, '');
    const leaders = before === numbered ? '' : (LEADERS.exec(before)?.[0] ?? '');
    if (!leaders.includes('\t')) return withoutEnd(text, /\t/);
    const start = before.length - leaders.length + leaders.indexOf('\t');
    leave('page', visibleLength(text.slice(start)));
    return withoutEnd(text.slice(0, start), /\t/);
  }
}
