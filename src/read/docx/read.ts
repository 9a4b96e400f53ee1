import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { type Place, SourceText } from '../../text/source.ts';
import type { Extracted, Reader } from '../reader.ts';
import { readBody } from './body.ts';
import { readNumbering } from './numbering.ts';
import { openPackage, type Package, type PackageFault } from './package.ts';
import type { Aside, DocumentLine } from './paragraphs.ts';
import { readStyles } from './styles.ts';
import { readPart, type XmlFault } from './xml.ts';

/** What a reader is told of, first what may be text of the law. Tracked changes are told in another way. */
const WARNED: readonly Aside[] = ['note', 'textbox', 'formula', 'symbol', 'chunk'];
const NOTED: readonly Aside[] = ['picture', 'comment', 'hidden'];

/**
 * Reads a Word file: its paragraphs as Word shows them, with their automatic numbers. Headers, footers, comments and what floats
 * beside the text are not read, and all but the first two are reported. Tracked changes are an error unless `revisions` says what
 * becomes of them.
 */
export const readDocx: Reader = async (name, bytes, { revisions }) => {
  const opened = await openPackage(bytes);
  const parts = 'fault' in opened ? opened.fault : await partsOf(opened);
  if (typeof parts === 'string') return refuse(name, parts);
  const styles = await readStyles(parts.styles);
  if (typeof styles === 'string') return refuse(name, styles);
  const numbering = await readNumbering(parts.numbering, styles);
  if (typeof numbering === 'string') return refuse(name, numbering);
  const body = await readBody(parts.document, styles, numbering, revisions === 'ask' ? 'accept' : revisions);
  if (typeof body === 'string') return refuse(name, body);
  const source = new SourceText(name, body.lines.map((line) => line.text).join('\n'));
  const asides = placesOf(body.lines, source);
  if (revisions === 'ask' && body.changes > 0) {
    const place = asides.get('change')?.place ?? null;
    return { source: null, layout: 'paragraphs', diagnostics: [diagnose('R009', place, { count: body.changes })] };
  }
  const diagnostics: Diagnostic[] = [];
  for (const what of WARNED) tell('R012', what);
  for (const what of NOTED) tell('R013', what);
  const abreast = asides.get('abreast');
  if (abreast !== undefined) diagnostics.push(diagnose('R014', abreast.place));
  for (const format of numbering.unknown) diagnostics.push(diagnose('R016', { source, span: { start: 0, end: 0 } }, { format }));
  return { source, layout: 'paragraphs', diagnostics };

  function tell(code: 'R012' | 'R013', what: Aside): void {
    const found = asides.get(what);
    if (found !== undefined) diagnostics.push(diagnose(code, found.place, { what, count: found.count }));
  }
};

interface Parts {
  readonly document: string;
  readonly styles: string;
  readonly numbering: string;
}

/** The parts that make the text; which they are, the relationships of the package say. */
async function partsOf(opened: Package): Promise<Parts | PackageFault | XmlFault> {
  const root = await relationships(opened, '_rels/.rels', '');
  if (typeof root === 'string') return root;
  const main = root.get('officeDocument') ?? 'word/document.xml';
  const slash = main.lastIndexOf('/') + 1;
  const own = await relationships(opened, `${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`, main.slice(0, slash));
  if (typeof own === 'string') return own;
  const text = (name: string | undefined): string | { readonly fault: PackageFault } => (name === undefined ? '' : (opened.part(name) ?? ''));
  const document = opened.part(main) ?? { fault: 'missing' as const };
  const styles = text(own.get('styles'));
  const numbering = text(own.get('numbering'));
  if (typeof document !== 'string') return document.fault;
  if (typeof styles !== 'string') return styles.fault;
  return typeof numbering === 'string' ? { document, styles, numbering } : numbering.fault;
}

/** The targets inside the package that a part names, by the last word of their types. */
async function relationships(opened: Package, name: string, base: string): Promise<ReadonlyMap<string, string> | PackageFault | XmlFault> {
  const text = opened.part(name);
  const targets = new Map<string, string>();
  if (text === null) return targets;
  if (typeof text !== 'string') return text.fault;
  const fault = await readPart(text, {
    open({ attributes }) {
      const { Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      const kind = type.slice(type.lastIndexOf('/') + 1);
      if (target !== '' && mode !== 'External' && !targets.has(kind)) targets.set(kind, resolved(target, base));
    },
    close() {},
  });
  return fault ?? targets;
}

function resolved(target: string, base: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : base + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** How often each aside occurs, and the line of the first. */
function placesOf(lines: readonly DocumentLine[], source: SourceText): ReadonlyMap<Aside, { place: Place; count: number }> {
  const found = new Map<Aside, { place: Place; count: number }>();
  let start = 0;
  for (const { text, notes } of lines) {
    for (const aside of notes) {
      const before = found.get(aside);
      if (before === undefined) found.set(aside, { place: { source, span: { start, end: start + text.length } }, count: 1 });
      else before.count++;
    }
    start += text.length + 1;
  }
  return found;
}

const LIMITS: Partial<Readonly<Record<PackageFault | XmlFault, true>>> = { entries: true, size: true, depth: true };

function refuse(name: string, reason: PackageFault | XmlFault): Extracted {
  const place = { source: new SourceText(name, ''), span: { start: 0, end: 0 } };
  const diagnostic = LIMITS[reason] === true ? diagnose('R011', place, { limit: reason }) : diagnose('R008', place, { reason });
  return { source: null, layout: 'paragraphs', diagnostics: [diagnostic] };
}
