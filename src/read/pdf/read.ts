import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { SourceText } from '../../text/source.ts';
import type { Extracted } from '../reader.ts';
import { boxesOf, type TextItem } from './box.ts';
import { inReadingOrder, usualGutter } from './columns.ts';
import { linesOf } from './lines.ts';
import { type Page, withoutMargins } from './margins.ts';

const MOST_BYTES = 100 * 1024 * 1024;
const MOST_PAGES = 3000;
/** More than this share of characters without meaning: the fonts do not say what their glyphs are. */
const MOST_UNREADABLE = 0.02;

/**
 * Reads the text layer of a PDF: runs of text by their places on the page, put into lines, columns and reading order, with their
 * indents. What stands in the margins of the pages is dropped. A PDF that is scanned (R025), damaged, encrypted, or too large
 * (R029) gives no text. Nothing is recognised from images.
 */
export async function readPdf(name: string, bytes: Uint8Array): Promise<Extracted> {
  const refuse = (code: 'R025' | 'R029', params: Readonly<Record<string, string | number>>): Extracted => {
    const diagnostic: Diagnostic = diagnose(code, { source: new SourceText(name, ''), span: { start: 0, end: 0 } }, params);
    return { source: null, layout: 'wrapped', diagnostics: [diagnostic] };
  };
  if (bytes.length > MOST_BYTES) return refuse('R029', { reason: 'size', limit: '100 MB' });
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // A copy: the library takes no Buffer, takes the bytes away from whoever gave them, and prints its warnings unless told not to.
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    return refuse('R029', { reason: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged' });
  }
  try {
    if (pdf.numPages > MOST_PAGES) return refuse('R029', { reason: 'pages', limit: MOST_PAGES });
    const { OPS } = await getResolvedPDFJS();
    const images: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.paintImageXObjectRepeat];
    const pages: Page[] = [];
    const scanned: number[] = [];
    for (let i = 1; i <= pdf.numPages; i++) {
      const page = await pdf.getPage(i);
      const view = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent({ disableNormalization: true });
      const boxes = boxesOf(
        items.filter((item): item is typeof item & TextItem => 'str' in item),
        view.transform,
      );
      if (!boxes.some((box) => box.text.trim() !== '')) {
        const { fnArray } = await page.getOperatorList();
        if (fnArray.some((op) => images.includes(op))) scanned.push(i);
      }
      pages.push({ boxes, height: view.height });
      page.cleanup();
    }
    const empty = pages.every((page) => page.boxes.every((box) => box.text.trim() === ''));
    if (scanned.length > 0 || empty) return refuse('R025', { pages: empty ? '' : shortList(scanned) });
    const text = pageText(withoutMargins(pages));
    if (unreadable(text) > text.length * MOST_UNREADABLE) return refuse('R029', { reason: 'fonts' });
    return { source: new SourceText(name, text), layout: 'wrapped', diagnostics: [] };
  } catch {
    return refuse('R029', { reason: 'damaged' });
  } finally {
    await pdf.destroy();
  }
}

/** How many characters are controls, of private use, or the sign for what could not be decoded. */
function unreadable(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 0x20 && code !== 0x0a) || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd) count++;
  }
  return count;
}

/** A line each, set in by ideographic spaces, an empty line where lines stand apart, and one space where a page begins. */
function pageText(pages: readonly Page[]): string {
  const out: string[] = [];
  const gutter = usualGutter(pages.map((page) => page.boxes));
  for (const { boxes } of pages) {
    for (const [i, { text, indent, apart }] of inReadingOrder(boxes, gutter).flatMap(linesOf).entries()) {
      if (i > 0 && apart) out.push('');
      out.push((i === 0 && out.length > 0 ? ' ' : '') + '\u3000'.repeat(Math.round(indent)) + text);
    }
  }
  return `${out.join('\n')}\n`;
}

function shortList(pages: readonly number[]): string {
  return pages.length <= 5 ? pages.join('、') : `${pages.slice(0, 5).join('、')}…`;
}
