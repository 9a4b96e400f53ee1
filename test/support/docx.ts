import { strToU8, type Zippable, zipSync } from 'fflate';
import { readDocx } from '../../src/read/docx/read.ts';
import type { ReadOptions } from '../../src/read/reader.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/></Types>`;

/** The root elements of parts that are not called as their relations are. */
const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };

/** The parts of a Word file: what stands inside w:body, w:styles and w:numbering. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** Further parts of the text: of which kind each is (`footnotes`, `header` …) and what stands inside its root element. */
  readonly others?: readonly (readonly [kind: string, content: string])[];
}

/** The files of a Word package, to be zipped or spoilt first. */
export function wordFiles({ body, styles, numbering, others = [] }: WordParts): Record<string, Uint8Array> {
  const part = (name: string, content: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${name} ${NAMESPACES}>${content}</w:${name}>`);
  const relations = (...targets: readonly (readonly [string, string])[]): Uint8Array =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
        .map(([type, target], i) => `<Relationship Id="r${i}" Type="${R}/${type}" Target="${target}"/>`)
        .join('')}</Relationships>`,
    );
  return {
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relations(
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
      ...others.map(([kind], i): [string, string] => [kind, `${kind}${i}.xml`]),
    ),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(styles === undefined ? {} : { 'word/styles.xml': part('styles', styles) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', numbering) }),
    ...Object.fromEntries(others.map(([kind, content], i) => [`word/${kind}${i}.xml`, part(ROOTS[kind] ?? kind, content)])),
  };
}

/** A Word file as bytes. */
export function wordFile(parts: WordParts): Uint8Array {
  return zipSync(wordFiles(parts) as Zippable);
}

/** A paragraph: properties, then text or runs as XML. */
export function p(content: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : r(content)}</w:p>`;
}

/** A run with a text. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A level of a list. */
export function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
}

/** Abstract lists and the lists that use them: `lists` says which number has which abstract one, with its overrides. */
export function numberingOf(abstracts: readonly string[], lists: readonly (readonly [abstract: number, overrides?: string])[]): string {
  const made = abstracts.map((levels, i) => `<w:abstractNum w:abstractNumId="${i}">${levels}</w:abstractNum>`);
  const used = lists.map(([abstract, overrides = ''], i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`);
  return [...made, ...used].join('');
}

/** That a paragraph is numbered. */
export function numbered(list: number, at = 0): string {
  return `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** The lines that a Word file is read as, and the codes of what is said of it with their first parameter. */
export async function readWord(
  parts: WordParts | Uint8Array,
  revisions: ReadOptions['revisions'] = 'ask',
  struck?: 'keep' | 'drop',
): Promise<{ lines: readonly string[] | null; said: readonly string[] }> {
  const options = { revisions, ...(struck !== undefined && { struck }) };
  const { source, diagnostics } = await readDocx('law.docx', parts instanceof Uint8Array ? parts : wordFile(parts), options);
  return {
    lines: source === null ? null : source.raw.split('\n'),
    said: diagnostics.map((d) => [d.code, ...Object.values(d.params)].join(' ')),
  };
}

/** The runs of a field: its instruction, and its result if it has one. */
export function field(instruction: string, result?: string): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const asked = `${mark('begin')}<w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r>`;
  return `${asked}${result === undefined ? '' : mark('separate') + result}${mark('end')}`;
}

/** A cell of a table: its paragraphs, and its properties. */
export function tc(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
}

/** A row of cells. */
export function tr(cells: readonly string[], properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
}

/** A table of rows. */
export function tbl(rows: readonly string[], properties = '', widths: readonly number[] = []): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}
