import { FONTS } from './styles.ts';

/** The first moment that a zip archive can state. */
const EPOCH = new Date(1980, 0, 1);

/** A file of the writer's with the same bytes at any time: without the clock's, with the fonts that may take the place of those it names. */
export async function packed(file: Uint8Array): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const parts: Record<string, [Uint8Array, { readonly mtime: Date }]> = {};
  for (const [name, bytes] of Object.entries(unzipSync(file))) {
    const rewrite = REWRITTEN[name];
    parts[name] = [rewrite === undefined ? bytes : strToU8(rewrite(strFromU8(bytes))), { mtime: EPOCH }];
  }
  return zipSync(parts, { level: 6 });
}

const REWRITTEN: Readonly<Record<string, (xml: string) => string>> = {
  'docProps/core.xml': (xml) => xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, ''),
  // A change without a date.
  'word/document.xml': (xml) => xml.replace(/<w:(?:ins|del|pPrChange)\b[^>]*>/g, (tag) => tag.replace(' w:date=""', '')),
  'word/fontTable.xml': (xml) =>
    xml.replace(/<w:fonts\b([^>]*?)\/?>(?:<\/w:fonts>)?$/, (_, attributes: string) => `<w:fonts${attributes}>${FONT_TABLE}</w:fonts>`),
};

/** 86 is the character set of simplified Chinese. */
const FONT_TABLE = Object.values(FONTS)
  .map(
    ({ name, instead, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  )
  .join('');
