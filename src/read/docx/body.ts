import { type Aside, left } from '../asides.ts';
import { hasLines } from './borders.ts';
import type { RawCell } from './grid.ts';
import { type Context, isKept, newInline, showsPlaceholder } from './inline.ts';
import { changed } from './notes.ts';
import { type DocumentLine, newParagraphs } from './paragraphs.ts';
import { charactersIn, childOf, elementsOf, isUnderstood, type Node, readTrees, settingOf } from './tree.ts';
import { type Element, isOn, type XmlFault } from './xml.ts';

/** Elements that are read whole: paragraphs, what stands between them like words, and properties. */
const WORDS = ['p', 'r', 't', 'hyperlink', 'fldSimple', 'm:oMath', 'm:oMathPara', 'txbxContent', 'altChunk', 'subDoc', 'drawing', 'pict'];
const PROPERTIES = ['tblPr', 'tblPrEx', 'tblGrid', 'trPr', 'tcPr', 'sdtPr', 'sectPr'];
const CHANGES = new Set(['ins', 'del', 'moveFrom', 'moveTo']);

/** The lines of a document with what is to be told of them. */
export interface Body {
  readonly lines: readonly DocumentLine[];
}

/** Something of which nothing is read, from a depth on. `muted`: only its words are not, its rows and cells stay. */
interface Gap {
  readonly depth: number;
  /** What its words are told as; null where another form of the same is read. */
  readonly what: Aside | null;
  readonly muted: boolean;
  places: 0 | 1;
}

/**
 * Reads the text of word/document.xml as Word shows it, with tracked changes taken in or thrown out. Work is linear in the part, and memory in
 * its text.
 */
export async function readBody(xml: string, context: Context): Promise<Body | XmlFault> {
  const { styles, revisions } = context;
  const out = newParagraphs(context.numbering);
  const inline = newInline(context);
  let depth = 0;
  let gap: Gap | null = null;
  /** The depth of the content control that holds a table of contents. */
  let contents: number | null = null;
  /** For each content in several forms, whether one is taken. */
  const alternatives: boolean[] = [];

  const leaveOut = (what: Aside | null, at: number, muted = false): void => {
    gap = { depth: at, what, muted, places: 1 };
  };
  const change = (by: Element, what: 'row' | 'cell' | 'words'): void => {
    out.note(changed(by, ''));
    if (isKept(by.name === 'cellIns' ? 'ins' : by.name === 'cellDel' ? 'del' : by.name, revisions)) return;
    if (what === 'row') out.dropRow();
    else if (what === 'cell') out.dropCell();
    leaveOut('revision', depth);
  };

  const open = ({ name, attributes }: Element): void => {
    depth++;
    if (gap !== null && !gap.muted) return;
    if (name === 'mc:AlternateContent') alternatives.push(false);
    else if (name === 'mc:Choice' || name === 'mc:Fallback') {
      const taken = alternatives[alternatives.length - 1] === false && (name === 'mc:Fallback' || isUnderstood(attributes['Requires'] ?? ''));
      if (taken) alternatives.splice(-1, 1, true);
      else leaveOut(null, depth);
    } else if (CHANGES.has(name)) change({ name, attributes }, 'words');
    else if (name === 'tbl') out.openTable();
    else if (name === 'tr') out.openRow();
    else if (name === 'tc') out.openCell();
  };

  const close = (name: string): void => {
    depth--;
    if (gap !== null && depth + 1 > gap.depth && !gap.muted) return;
    if (gap !== null && depth + 1 === gap.depth) gap = null;
    if (depth + 1 === contents) contents = null;
    if (name === 'mc:AlternateContent') alternatives.pop();
    else if (name === 'tbl') out.closeTable();
    else if (name === 'tr') out.closeRow();
    else if (name === 'tc') out.closeCell();
  };

  const tree = (node: Node): void => {
    if (gap !== null && !PROPERTIES.includes(node.name)) leave(node, gap);
    else if (gap !== null && !gap.muted) return;
    else if (node.name === 'sdtPr') {
      if (showsPlaceholder(node)) leaveOut('placeholder', depth, true);
      else if (isContentsGallery(node)) contents ??= depth;
    } else if (node.name === 'tblPr' || node.name === 'tblPrEx') tableProperties(node);
    else if (node.name === 'tblGrid') gridOf(node);
    else if (node.name === 'trPr') rowProperties(node);
    else if (node.name === 'tcPr') cellProperties(node);
    else if (node.name !== 'sectPr') out.paragraph(inline(node, contents !== null));
  };

  const leave = (node: Node, from: Gap): void => {
    const characters = charactersIn(node);
    if (characters === 0 || from.what === null) return;
    out.note(left(from.what, characters, from.places));
    from.places = 0;
  };

  const tableProperties = (node: Node): void => {
    const table = out.table();
    if (table === undefined) return;
    const lines = hasLines(node);
    if (node.name === 'tblPrEx') table.cells ||= lines === true;
    else table.own = lines;
    const style = settingOf(node, 'tblStyle');
    if (style !== null) table.style = styles.chain(style).find((one) => one.lines !== null)?.lines ?? null;
  };
  const gridOf = (node: Node): void => {
    const table = out.table();
    const columns = elementsOf(node).filter(({ name }) => name === 'gridCol');
    if (table !== undefined) table.grid = columns.map(({ attributes }) => wholeNumber(attributes['w'] ?? null, 0));
  };

  const rowProperties = (node: Node): void => {
    const row = out.row();
    if (row === undefined) return;
    row.before = wholeNumber(settingOf(node, 'gridBefore'), 0);
    row.after = wholeNumber(settingOf(node, 'gridAfter'), 0);
    row.head = isSet(node, 'tblHeader');
    const tracked = elementsOf(node).find(({ name }) => CHANGES.has(name));
    if (isSet(node, 'hidden')) {
      out.dropRow();
      leaveOut('hidden', depth);
    }
    if (tracked !== undefined) change(tracked, 'row');
  };

  const cellProperties = (node: Node): void => {
    const cell = out.cell();
    const table = out.table();
    if (cell === undefined || table === undefined) return;
    const now = mergesOf(node, 'accept');
    const was = mergesOf(node, 'reject');
    if (now.span !== was.span || now.merged !== was.merged || now.behind !== was.behind) {
      out.note(changed(childOf(node, 'tcPrChange') ?? childOf(node, 'cellMerge') ?? node, ''));
    }
    Object.assign(cell, revisions === 'accept' ? now : was);
    table.cells ||= hasLines(node) === true;
    const tracked = elementsOf(node).find(({ name }) => name === 'cellIns' || name === 'cellDel');
    if (tracked !== undefined) change(tracked, 'cell');
  };

  const fault = await readTrees(xml, { whole: new Set([...WORDS, ...PROPERTIES]), tree, open, close });
  return fault ?? { lines: out.finish() };
}

/** Merges as tracked changes name them. */
const TRACKED_MERGES: Readonly<Record<string, RawCell['merged']>> = { rest: 'begins', cont: 'goes-on' };

/** How a cell is merged with others, after tracked changes or before them. */
function mergesOf(tcPr: Node, revisions: 'accept' | 'reject'): Pick<RawCell, 'span' | 'merged' | 'behind'> {
  const before = childOf(childOf(tcPr, 'tcPrChange'), 'tcPr');
  const properties = revisions === 'reject' && before !== undefined ? before : tcPr;
  const tracked = childOf(tcPr, 'cellMerge');
  const was = tracked?.attributes[revisions === 'accept' ? 'vMerge' : 'vMergeOrig'];
  return {
    span: Math.max(1, wholeNumber(settingOf(properties, 'gridSpan'), 1)),
    merged: tracked === undefined ? mergeOf(childOf(properties, 'vMerge')) : (TRACKED_MERGES[was ?? ''] ?? null),
    behind: mergeOf(childOf(properties, 'hMerge')) === 'goes-on',
  };
}

/** Without a value, a merge goes on. */
function mergeOf(merge: Node | undefined): RawCell['merged'] {
  if (merge === undefined) return null;
  return merge.attributes['val'] === 'restart' ? 'begins' : 'goes-on';
}

/** Whether a content control is made by Word to hold a table of contents. */
function isContentsGallery(sdtPr: Node): boolean {
  return /^table of contents$/i.test(settingOf(childOf(sdtPr, 'docPartObj'), 'docPartGallery') ?? '');
}

function isSet(node: Node, name: string): boolean {
  const element = childOf(node, name);
  return element !== undefined && isOn(element);
}

function wholeNumber(value: string | null, otherwise: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isInteger(number) && number >= 0 && number < 100_000 ? number : otherwise;
}
