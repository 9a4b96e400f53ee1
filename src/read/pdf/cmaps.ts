import { readFileSync } from 'node:fs';

let packed: Uint8Array | null = null;

/** What pdf.js asks for its data: a class of which it makes one for a document. */
export interface DataSource {
  fetch(wanted: { readonly filename: string }): Promise<Uint8Array>;
}

/**
 * Where pdf.js finds the CMaps that the PDF standard predefines for Chinese fonts and that no PDF carries with it: which character a code of GBK-EUC-H,
 * UniGB-UCS2-H … is. They are Adobe's (docs/decisions.md#predefined-cmaps), in a zip beside the program. Names asked for in vain go to `unknown`.
 */
export function cMaps(unknown: Set<string>): new () => DataSource {
  return class implements DataSource {
    async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
      const { unzipSync } = await import('fflate');
      packed ??= readFileSync(new URL('./cmaps.zip', import.meta.url));
      const found = unzipSync(packed, { filter: (file) => file.name === filename })[filename];
      if (found !== undefined) return found;
      unknown.add(filename.replace(/\.bcmap$/, ''));
      throw new Error(`${filename} is not among the predefined CMaps`);
    }
  };
}
