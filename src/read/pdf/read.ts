import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { LIMITS } from '../../text/limits.ts';
import { SourceText, type Span } from '../../text/source.ts';
import { type Aside, leftOnPage, type Note, type Placed, pageList, placed, told } from '../asides.ts';
import { readPrint } from '../lines.ts';
import type { Extracted } from '../reader.ts';
import type { Box } from './box.ts';
import { loadLibrary, type Opened, openPdf } from './library.ts';
import { isMarginal, withoutMargins } from './margins.ts';
import { type ReadPage, readPage } from './page.ts';
import { isInside, withTables } from './tables.ts';
import { documentText } from './text.ts';
import { withoutWatermarks } from './watermark.ts';

/** More than this share of characters without meaning: the fonts do not say what their glyphs are. */
const MOST_UNREADABLE = 0.02;
/** From so many shapes on, a page without text has its letters drawn. */
const DRAWN = 50;

type Params = Readonly<Record<string, string | number>>;

/**
 * Reads the text layer of a PDF: glyphs by their places on the page, put into lines, columns and reading order, with their indents. Page numbers and running
 * heads, watermarks and whatever else is not its text are left out and told. A PDF that has no text (R025), or whose text cannot be read whole (R029: in fonts
 * that do not say their characters, damaged, encrypted, too large), gives none. Nothing is recognised from images.
 */
export async function readPdf(name: string, bytes: Uint8Array): Promise<Extracted> {
  const refuse = (code: 'R025' | 'R029', params: Params): Extracted => {
    const diagnostic: Diagnostic = diagnose(code, { source: new SourceText(name, ''), span: { start: 0, end: 0 } }, params);
    return { source: null, layout: 'wrapped', diagnostics: [diagnostic] };
  };
  try {
    await loadLibrary();
  } catch {
    return refuse('R029', { reason: 'library' });
  }
  let opened: Opened;
  try {
    opened = await openPdf(bytes);
  } catch (error) {
    return refuse('R029', { reason: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged' });
  }
  const { pdf, operators, unknownCMaps } = opened;
  try {
    if (pdf.numPages > LIMITS.pages) return refuse('R029', { reason: 'pages', limit: LIMITS.pages });
    if (pdf.numPages === 0) return refuse('R029', { reason: 'empty' });
    const layers = await pdf.getOptionalContentConfig();
    const notes: Note[] = [];
    const read: ReadPage[] = [];
    for (let i = 1; i <= pdf.numPages; i++) {
      const page = await pdf.getPage(i);
      const own = await readPage(page, operators, (layer) => layers.isVisible(layer), notes);
      if (own.characters > LIMITS.onPage) return refuse('R029', { reason: 'dense', limit: LIMITS.onPage, pages: i });
      read.push(own);
      page.cleanup();
    }
    const fault = faultOf(read, [...unknownCMaps]);
    if (fault !== null) return refuse('R029', fault);
    const { pages, unclear } = content(read, notes);
    const bare = pages.filter((page) => !page.boxes.some((box) => box.text.trim() !== '') && page.sideways.length === 0);
    const empty = bare.length === pages.length;
    const scanned = await scannedAmong(bare, bytes, empty);
    if (scanned.length > 0) return refuse('R025', { pages: empty ? '' : pageList(scanned) });
    const drawn = bare.filter((page) => !page.hasText && page.shapes >= DRAWN).map((page) => page.number);
    if (drawn.length > 0) return refuse('R029', { reason: 'drawn', pages: pageList(drawn) });
    if (empty) return refuse('R029', { reason: read.some((page) => page.hasText) ? 'aside' : 'blank' });
    return extracted(name, pages, unclear, notes);
  } catch {
    return refuse('R029', { reason: 'damaged' });
  } finally {
    await pdf.destroy();
  }
}

/** Why the text of the pages cannot be had whole; null if it can. */
function faultOf(pages: readonly ReadPage[], unknownCMaps: readonly string[]): Params | null {
  const unread = pages.filter((page) => page.unread).map((page) => page.number);
  if (unread.length > 0) return { reason: 'cmap', pages: pageList(unread), names: unknownCMaps.join('、') };
  const characters = sum(pages, (page) => page.characters);
  if (sum(pages, (page) => page.nameless) > characters * MOST_UNREADABLE)
    return { reason: 'fonts', pages: pageList(pages.filter((page) => page.nameless > 0).map((page) => page.number)) };
  if (sum(pages, (page) => page.astray) > characters * MOST_UNREADABLE)
    return { reason: 'places', pages: pageList(pages.filter((page) => page.astray > 0).map((page) => page.number)) };
  const meaningless = sum(pages, (page) => sum(page.boxes, (box) => box.text.match(MEANINGLESS)?.length ?? 0));
  return meaningless > characters * MOST_UNREADABLE ? { reason: 'fonts' } : null;
}

/** Controls, private use, and the sign for what could not be decoded. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const MEANINGLESS = /[\0-\x1f\ue000-\uf8ff\ufffd]/g;

/** The pages without what is not their text, and with their tables; how many tables have no clear cells, by pages. */
function content(read: readonly ReadPage[], notes: Note[]): { pages: readonly ReadPage[]; unclear: readonly number[] } {
  const isArtifact = (box: Box): boolean => box.artifact === true && box.text.trim() !== '';
  // Where most of a file is marked as no content, the marks mean nothing.
  const marked = sum(read, (page) => sum(page.boxes.filter(isArtifact), (box) => box.text.length));
  const trusts = marked * 2 < sum(read, (page) => sum(page.boxes, (box) => box.text.length));
  const leave = (what: Aside, page: ReadPage, boxes: readonly Box[]): void => {
    const texts = boxes.map((box) => box.text);
    notes.push(...leftOnPage(page.number, what, texts));
  };
  const thinned = withoutMargins(read, (box, page) => page.grids.some((grid) => isInside(box, grid))).map(({ page, taken }) => {
    leave('margin', page, taken);
    return page;
  });
  const unmarked = thinned.map((page) => {
    if (!trusts) return page;
    const artifacts = page.boxes.filter(isArtifact);
    leave(
      'margin',
      page,
      artifacts.filter((box) => isMarginal(box, page)),
    );
    leave(
      'artifact',
      page,
      artifacts.filter((box) => !isMarginal(box, page)),
    );
    return { ...page, boxes: page.boxes.filter((box) => !isArtifact(box)) };
  });
  const clean = withoutWatermarks(unmarked).map(({ page, taken }) => {
    leave('watermark', page, taken);
    leave('sideways', page, page.sideways);
    return page;
  });
  const unclear: number[] = [];
  const pages = clean.map((page) => {
    const ruled = withTables(page);
    if (ruled.unclear > 0) unclear.push(page.number);
    return ruled.page;
  });
  return { pages, unclear };
}

/** Which of the pages without text show an image: the first few. */
async function scannedAmong(pages: readonly ReadPage[], bytes: Uint8Array, all: boolean): Promise<readonly number[]> {
  const scanned: number[] = [];
  if (pages.length === 0) return scanned;
  const { pdf, operators } = await openPdf(bytes, true);
  const images = ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject', 'paintImageXObjectRepeat'].map((name) => operators[name]);
  try {
    for (const { number } of pages) {
      const page = await pdf.getPage(number);
      const { fnArray } = await page.getOperatorList();
      if (fnArray.some((operator) => images.includes(operator))) scanned.push(number);
      page.cleanup();
      if (scanned.length > 5 || (all && scanned.length > 0)) break;
    }
  } finally {
    await pdf.destroy();
  }
  return scanned;
}

function extracted(name: string, pages: readonly ReadPage[], unclear: readonly number[], notes: readonly Note[]): Extracted {
  const text = documentText(name, pages);
  const { source, rows, alone } = text;
  const open = [...new Set([...unclear, ...text.unruled.map((page) => pages[page]?.number ?? 0)])].sort((a, b) => a - b);
  const heads = text.repeated.flatMap(({ page, texts }) => leftOnPage(pages[page]?.number ?? 0, 'head', texts));
  const at = (span: Span): { source: SourceText; span: Span } => ({ source, span });
  const start = { start: 0, end: 0 };
  const abreast = text.abreast.map((span): Placed<Note> => [{ kind: 'abreast' }, at(span)]);
  const said = told([...placed([{ text: '', notes: [...notes, ...heads] }], source), ...abreast]);
  const cut = pages.filter((page) => page.cut).map((page) => page.number);
  const diagnostics: Diagnostic[] = [
    ...said.diagnostics,
    ...text.overprinted.map((span) => diagnose('R055', at(span), { text: source.raw.slice(span.start, span.end).trim() })),
    ...(cut.length > 0 ? [diagnose('R057', at(start), { pages: pageList(cut) })] : []),
    ...(open.length > 0 ? [diagnose('R056', at(start), { pages: pageList(open) })] : []),
  ];
  const whole = { source, layout: 'wrapped', leftOut: said.leftOut } as const;
  if (rows.length === 0 && alone.length === 0) return { ...whole, diagnostics };
  const print = readPrint(source, rows, alone);
  return { ...whole, reading: print.reading, diagnostics: [...diagnostics, ...print.diagnostics] };
}

function sum<T>(list: readonly T[], of: (member: T) => number): number {
  return list.reduce((total, member) => total + of(member), 0);
}
