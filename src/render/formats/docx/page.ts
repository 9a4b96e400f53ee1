import type { Document } from '../../document/types.ts';
import { element, type XmlElement } from '../../xml.ts';
import { idOf, NAMESPACES } from './package.ts';
import { PAGE_NUMBER } from './styles.ts';
import { value, w } from './w.ts';

/** Twentieths of a point: A4, and the margins of an official document (GB/T 9704). */
const A4 = { w: 11906, h: 16838 } as const;
const MARGIN = { top: 2098, right: 1474, bottom: 1985, left: 1588, header: 1049, footer: 1400, gutter: 0 } as const;
/** A page across is turned by a quarter, and its margins with it. */
const ACROSS = { top: MARGIN.left, right: MARGIN.bottom, bottom: MARGIN.right, left: MARGIN.bottom, header: 1049, footer: 800, gutter: 0 } as const;

/** How wide the text of a page is, in twentieths of a point. */
export function textWidth(page: Document['page']): number {
  return page === 'portrait' ? A4.w - MARGIN.left - MARGIN.right : A4.h - ACROSS.left - ACROSS.right;
}

/** The paper, its margins and the footer of every page. */
export function sectionOf(page: Document['page']): XmlElement {
  const across = page === 'landscape';
  return w(
    'sectPr',
    {},
    element('w:footerReference', { 'w:type': 'default', 'r:id': idOf('footer') }),
    w('pgSz', across ? { w: A4.h, h: A4.w, orient: page } : A4),
    w('pgMar', across ? ACROSS : MARGIN),
  );
}

/** The number of the page as official documents have it: — 1 —. */
export function footerPart(): XmlElement {
  const text = (words: string): XmlElement => w('r', {}, element('w:t', { 'xml:space': 'preserve' }, words));
  const number = w('fldSimple', { instr: 'PAGE' }, text('1'));
  return element('w:ftr', NAMESPACES, w('p', {}, w('pPr', {}, value('pStyle', PAGE_NUMBER)), text('— '), number, text(' —')));
}
