import { diagnose } from '../diagnostics/diagnostic.ts';
import { decode } from '../text/encoding.ts';
import { SourceText } from '../text/source.ts';
import { isStatuteForm } from './machine.ts';
import type { Extracted, Reader } from './reader.ts';

/**
 * Reads a YAML or JSON file: a statute in its form as logical lines. Anything else is given as it stands, for others to read; the
 * reader of the form is loaded only if there is one.
 */
export function readForm(syntax: 'yaml' | 'json'): Reader {
  return async (name, bytes): Promise<Extracted> => {
    const decoded = decode(bytes);
    if (decoded === null) {
      const place = { source: new SourceText(name, ''), span: { start: 0, end: 0 } };
      return { source: null, layout: 'lines', diagnostics: [diagnose('R002', place)] };
    }
    const source = new SourceText(name, decoded.text);
    if (!isStatuteForm(source.raw)) return { source, layout: 'lines', diagnostics: [] };
    const { readStatuteData } = await import('../statute/data/read.ts');
    const { reading, diagnostics } = readStatuteData(source, syntax);
    return { source: reading === null ? null : source, layout: 'paragraphs', diagnostics, ...(reading !== null && { reading }) };
  };
}
