import type { Document } from '../document/types.ts';

/** Prints a document in one format. */
export type DocumentWriter = (document: Document) => string | Uint8Array | Promise<string | Uint8Array>;

/** The formats in which documents are written, by the ending of the file; each writer is loaded when it is asked for. */
export const DOCUMENT_FORMATS: Readonly<Record<string, () => Promise<DocumentWriter>>> = {
  '.txt': async () => (await import('./text.ts')).textOf,
  '.md': async () => (await import('./markdown.ts')).markdownOf,
  '.html': async () => (await import('./html.ts')).htmlOf,
  '.docx': async () => (await import('./docx/index.ts')).writeDocx,
};
