import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { cMaps } from './cmaps.ts';

/** A PDF as pdf.js opens it, and the numbers of its operators. */
export interface Opened {
  readonly pdf: PDFDocumentProxy;
  readonly operators: Readonly<Record<string, number>>;
  /** The predefined CMaps that its fonts name and that are not known, so far as its pages were read. */
  readonly unknownCMaps: ReadonlySet<string>;
}

/** pdf.js as the package `unpdf` has it. Throws where it is not installed, or not whole. */
export async function loadLibrary(): Promise<{
  readonly getDocumentProxy: typeof import('unpdf').getDocumentProxy;
  readonly operators: Opened['operators'];
}> {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const { OPS } = await getResolvedPDFJS();
  return { getDocumentProxy, operators: OPS };
}

/**
 * Opens a PDF with pdf.js. Images are not decoded unless they are asked for: nothing is read from them. Throws as pdf.js does, with a
 * `PasswordException` if the file is encrypted.
 */
export async function openPdf(bytes: Uint8Array, images = false): Promise<Opened> {
  const { getDocumentProxy, operators } = await loadLibrary();
  // ES2024, which pdf.js takes for granted and Node 20 has not.
  if (!('transferToFixedLength' in ArrayBuffer.prototype)) Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', { value: copied });
  const unknownCMaps = new Set<string>();
  // A copy: the library takes no Buffer, takes the bytes away from whoever gave them, and prints its warnings unless told not to.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    BinaryDataFactory: cMaps(unknownCMaps),
    useWorkerFetch: false,
    cMapUrl: 'cmaps/',
    fontExtraProperties: true,
    // Functions of a PDF are interpreted, never compiled to code.
    isEvalSupported: false,
    ...(images ? {} : { maxImageSize: 0 }),
  });
  return { pdf, operators, unknownCMaps };
}

function copied(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const copy = new ArrayBuffer(length);
  new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy;
}
