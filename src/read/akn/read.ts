import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { decode } from '../../text/encoding.ts';
import { LIMITS } from '../../text/limits.ts';
import { SourceText } from '../../text/source.ts';
import { told } from '../asides.ts';
import type { Extracted, ReadOptions } from '../reader.ts';
import { readXml, type XmlFault } from '../xml.ts';
import { AknLines } from './lines.ts';

/**
 * Reads a document in Akoma Ntoso (any version, any prefix) as its printed lines; each knows where it stands in the file. What is
 * no text of it (notes, remarks, pictures) is told. Refused are files with tracked changes, unless `revisions` says what becomes of them (R009), files that are not
 * well-formed (R047), that declare a document type or are nested too deep (R048), and XML that is no Akoma Ntoso or has no text (R049).
 */
export async function readAkn(name: string, bytes: Uint8Array, { revisions }: ReadOptions): Promise<Extracted> {
  const refuse = (diagnostic: Diagnostic): Extracted => ({ source: null, layout: 'lines', diagnostics: [diagnostic] });
  const decoded = decode(bytes);
  if (decoded === null) return refuse(diagnose('R002', { source: new SourceText(name, ''), span: { start: 0, end: 0 } }));
  const source = new SourceText(name, decoded.text);
  const taker = new AknLines(source, revisions === 'reject' ? 'ins' : 'del');
  const fault = await readXml(source.raw, taker);
  if (fault !== null) return refuse(diagnosed(fault, source));
  const lines = taker.lines();
  if (!taker.isAkn || lines.length === 0) {
    const root = taker.isAkn ? '' : (/<([^\s<>/!?]+)/.exec(source.raw)?.[1] ?? '');
    return refuse(diagnose('R049', { source, span: { start: 0, end: 0 } }, { root }));
  }
  if (revisions === 'ask' && taker.changes > 0) return refuse(diagnose('R009', { source, span: { start: 0, end: 0 } }, { count: taker.changes }));
  return { source, layout: 'paragraphs', reading: { source, lines, paragraphs: 'given' }, ...told(taker.notes()) };
}

function diagnosed({ kind, at, detail }: XmlFault, source: SourceText): Diagnostic {
  const start = Math.min(at, Math.max(0, source.raw.length - 1));
  const place = { source, span: { start, end: Math.min(start + 1, source.raw.length) } };
  return kind === 'syntax'
    ? diagnose('R047', place, { reason: detail })
    : diagnose('R048', place, detail === 'depth' ? { what: detail, most: LIMITS.xmlDepth } : { what: detail });
}
