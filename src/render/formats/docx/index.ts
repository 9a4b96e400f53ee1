import type { Document } from '../../document/types.ts';
import { element } from '../../xml.ts';
import { bodyOf } from './body.ts';
import { fontTablePart } from './fonts.ts';
import { NAMESPACES, packed } from './package.ts';
import { footerPart, sectionOf, textWidth } from './page.ts';
import { stylesPart } from './styles.ts';
import { titleSetting } from './title.ts';
import { WORD, w } from './w.ts';

/**
 * A document for a word processor (Office Open XML). Where the document is a revision, its changes are tracked: a reader accepts or
 * rejects them, and comments say what moved where; else what is deleted is struck through and what is inserted is bold. The same document gives the
 * same bytes.
 */
export async function writeDocx(given: Document): Promise<Uint8Array> {
  const { title, page, blocks } = given;
  const width = textWidth(page);
  const used = new Set(blocks.flatMap((block) => (block.type === 'paragraph' ? [block.style] : [])));
  const { body, comments } = bodyOf(given, width);
  const document = element('w:document', NAMESPACES, w('body', {}, body, sectionOf(page)));
  return packed(title, document, {
    styles: stylesPart(used, titleSetting(blocks, width)),
    settings: element('w:settings', { 'xmlns:w': WORD }, w('defaultTabStop', { val: 720 }), COMPATIBILITY),
    fontTable: fontTablePart(),
    footer: footerPart(),
    ...(comments === null ? {} : { comments }),
  });
}

/** Laid out as Word has done it since 2013; without this it opens a file as one of an older Word. */
const COMPATIBILITY = w('compat', {}, w('compatSetting', { name: 'compatibilityMode', uri: 'http://schemas.microsoft.com/office/word', val: 15 }));
