import { diagnose } from '../../diagnostics/diagnostic.ts';
import { SourceText } from '../../text/source.ts';
import { type Note, placed, told } from '../asides.ts';
import { beyond, isLimit, type Limit } from '../beyond.ts';
import { readingOf } from '../lines.ts';
import type { Extracted, Reader } from '../reader.ts';
import { besideOf, type Relation } from './beside.ts';
import { readBody } from './body.ts';
import { ofLine } from './notes.ts';
import { readNumbering } from './numbering.ts';
import { openPackage, type Package, type PackageFault } from './package.ts';
import { readStyles } from './styles.ts';
import { readPart, type XmlFault } from './xml.ts';

/**
 * Reads a Word file: its paragraphs and tables as Word shows them, with their automatic numbers. Headers, footers, notes, comments and what
 * floats beside the text are not read, which is told. Tracked changes are an error unless `revisions` says what becomes of them.
 */
export const readDocx: Reader = async (name, bytes, { revisions, struck }) => {
  const opened = await openPackage(bytes);
  const parts = 'fault' in opened ? opened.fault : await partsOf(opened);
  if ('fault' in opened || typeof parts === 'string') return refuse(name, parts as PackageFault | XmlFault);
  const styles = await readStyles(parts.styles);
  if (typeof styles === 'string') return refuse(name, styles);
  const numbering = await readNumbering(parts.numbering, styles);
  if (typeof numbering === 'string') return refuse(name, numbering);
  const body = await readBody(parts.document, { styles, numbering, struck, revisions: revisions === 'ask' ? 'accept' : revisions });
  if (typeof body === 'string') return refuse(name, body);
  const { lines } = body;
  const reading = readingOf(name, lines);
  const { source } = reading;
  const changes = placed(lines, source).flatMap(([note, place]) => (note.kind === 'change' ? [[note.change, place] as const] : []));
  const [first] = changes;
  if (revisions === 'ask' && first !== undefined) {
    return { source: null, layout: 'paragraphs', diagnostics: [diagnose('R009', first[1], { count: changes.length })] };
  }
  const notes = placed(
    lines.map(({ text, notes }) => ({ text, notes: ofLine(notes) })),
    source,
  );
  const beside = await besideOf(opened, parts.relations, (what) => notes.some(([note]) => note.kind === 'left' && note.what === what));
  if (typeof beside === 'string') return refuse(name, beside);
  const unknown = [...numbering.unknown].map((format): Note => ({ kind: 'format', format }));
  return {
    source,
    layout: 'paragraphs',
    changes,
    // A text without lines is told as an empty one.
    ...(reading.lines.length > 0 && { reading }),
    ...told([...notes, ...placed([{ text: '', notes: [...beside, ...unknown] }], source)]),
  };
};

interface Parts {
  readonly document: string;
  readonly styles: string;
  readonly numbering: string;
  readonly relations: readonly Relation[];
}

/** The parts that make the text; which they are, the relationships of the package say. */
async function partsOf(opened: Package): Promise<Parts | PackageFault | XmlFault> {
  const root = await relationsOf(opened, '_rels/.rels', '');
  if (typeof root === 'string') return root;
  const main = targetOf(root, 'officeDocument') ?? 'word/document.xml';
  const slash = main.lastIndexOf('/') + 1;
  const relations = await relationsOf(opened, `${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`, main.slice(0, slash));
  if (typeof relations === 'string') return relations;
  const text = (name: string | undefined): string | { readonly fault: PackageFault } => (name === undefined ? '' : (opened.part(name) ?? ''));
  const document = opened.part(main) ?? { fault: 'missing' as const };
  const styles = text(targetOf(relations, 'styles'));
  const numbering = text(targetOf(relations, 'numbering'));
  if (typeof document !== 'string') return document.fault;
  if (typeof styles !== 'string') return styles.fault;
  return typeof numbering === 'string' ? { document, styles, numbering, relations } : numbering.fault;
}

function targetOf(relations: readonly Relation[], kind: string): string | undefined {
  return relations.find((relation) => relation.kind === kind)?.target;
}

/** What a part names inside the package, by the last word of the types. */
async function relationsOf(opened: Package, name: string, base: string): Promise<readonly Relation[] | PackageFault | XmlFault> {
  const text = opened.part(name);
  const relations: Relation[] = [];
  if (text === null) return relations;
  if (typeof text !== 'string') return text.fault;
  const fault = await readPart(text, {
    open({ attributes }) {
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      if (target !== '' && mode !== 'External') relations.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), target: resolved(target, base) });
    },
    close() {},
  });
  return fault ?? relations;
}

function resolved(target: string, base: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : base + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function refuse(name: string, reason: PackageFault | XmlFault | Limit): Extracted {
  const place = { source: new SourceText(name, ''), span: { start: 0, end: 0 } };
  const diagnostic = isLimit(reason) ? beyond(place, reason) : diagnose('R008', place, { reason });
  return { source: null, layout: 'paragraphs', diagnostics: [diagnostic] };
}
