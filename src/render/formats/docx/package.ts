import { compactXml, element, type XmlElement } from '../../xml.ts';
import { WORD } from './w.ts';

/** The first moment that a zip archive can state: a file has the same bytes at any time. */
const EPOCH = new Date(1980, 0, 1);

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/** What the document refers to besides its body, by the type of the relationship; each is a part of its own. */
export type Parts = Readonly<Record<'styles' | 'settings' | 'fontTable' | 'footer', XmlElement> & { comments?: XmlElement }>;

/** The namespaces of a part of the text. */
export const NAMESPACES = { 'xmlns:w': WORD, 'xmlns:r': OFFICE } as const;

/** The id by which the body refers to a part. */
export function idOf(part: keyof Parts): string {
  return `${part}1`;
}

/** A Word file of its parts: what they are, how they belong together, and who made them, without a date. */
export async function packed(title: string, document: XmlElement, parts: Parts): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const names = Object.keys(parts) as (keyof Parts)[];
  const files: Readonly<Record<string, XmlElement>> = {
    '[Content_Types].xml': contentTypes(['document', ...names]),
    '_rels/.rels': relationships([
      ['document1', `${OFFICE}/officeDocument`, 'word/document.xml'],
      ['core1', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': core(title),
    'word/_rels/document.xml.rels': relationships(names.map((name) => [idOf(name), `${OFFICE}/${name}`, `${name}.xml`])),
    'word/document.xml': document,
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, parts[name] as XmlElement])),
  };
  const bytes = Object.entries(files).map(([name, root]) => [name, strToU8(compactXml(root))] as const);
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: EPOCH });
}

function contentTypes(names: readonly ('document' | keyof Parts)[]): XmlElement {
  const override = (path: string, type: string): XmlElement => element('Override', { PartName: path, ContentType: type });
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    names.map((name) => override(`/word/${name}.xml`, `${TYPES}.${name === 'document' ? 'document.main' : name}+xml`)),
  );
}

function relationships(given: readonly (readonly [id: string, type: string, target: string])[]): XmlElement {
  const made = given.map(([id, type, target]) => element('Relationship', { Id: id, Type: type, Target: target }));
  return element('Relationships', { xmlns: `${PACKAGE}/relationships` }, made);
}

function core(title: string): XmlElement {
  return element(
    'cp:coreProperties',
    { 'xmlns:cp': `${PACKAGE}/metadata/core-properties`, 'xmlns:dc': DUBLIN_CORE },
    element('dc:title', {}, title),
    element('dc:creator', {}, 'xiufa'),
    element('cp:lastModifiedBy', {}, 'xiufa'),
  );
}
