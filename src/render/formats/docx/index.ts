import type { Block, Document, Style } from '../../document/types.ts';
import { bodyOf } from './body.ts';
import { packed } from './pack.ts';
import { PAGE_NUMBER, stylesOf } from './styles.ts';
import { titleSetting } from './title.ts';
import { xmlText } from './xml-text.ts';

/** Twentieths of a point: A4, and the margins of an official document (GB/T 9704). */
const A4 = { width: 11906, height: 16838 } as const;
const MARGIN = { top: 2098, bottom: 1985, left: 1588, right: 1474, footer: 1400 } as const;

/**
 * A document for a word processor (Office Open XML). Where the document is a revision, its changes are tracked: a reader accepts or
 * rejects them; else what is deleted is struck through and what is inserted is bold. The same document gives the same bytes.
 */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const docx = await import('docx');
  const { title, page, revision, blocks } = document;
  const across = page === 'landscape';
  // A page across is turned by a quarter, and its margins with it.
  const { top, bottom, left, right, footer } = MARGIN;
  const margin = across ? { top: left, right: bottom, bottom: right, left: bottom, footer: 800 } : MARGIN;
  const width = across ? A4.height - 2 * bottom : A4.width - left - right;
  const number = new docx.Paragraph({
    style: PAGE_NUMBER,
    children: [new docx.TextRun('— '), new docx.TextRun({ children: [docx.PageNumber.CURRENT] }), new docx.TextRun(' —')],
  });
  const file = new docx.Document({
    title: xmlText(title),
    creator: 'xiufa',
    lastModifiedBy: 'xiufa',
    styles: stylesOf(new Set(blocks.flatMap(stylesIn)), titleSetting(blocks, width)),
    sections: [
      {
        properties: {
          page: {
            size: { ...A4, orientation: across ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT },
            margin: { ...margin, header: top / 2, footer: across ? 800 : footer, gutter: 0 },
          },
        },
        footers: { default: new docx.Footer({ children: [number] }) },
        children: bodyOf(docx, blocks, revision, width),
      },
    ],
  });
  return packed(new Uint8Array(await docx.Packer.pack(file, 'uint8array')));
}

function stylesIn(block: Block): Style[] {
  return block.type === 'paragraph' ? [block.style] : [];
}
