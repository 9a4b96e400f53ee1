import { existsSync, readFileSync } from 'node:fs';
import { memoryPages, validateXML } from 'xmllint-wasm';

const SCHEMA = new URL('../../../shared/corpus/akn/', import.meta.url);

/** Whether the schema of Akoma Ntoso is at hand. */
export const hasSchema = existsSync(SCHEMA);

/** What the schema of Akoma Ntoso 3.0 has against some documents, named; empty if all are valid. All are validated at once, since loading the schema is slow. */
export async function schemaFaults(documents: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const file = (fileName: string): { fileName: string; contents: string } => ({ fileName, contents: readFileSync(new URL(fileName, SCHEMA), 'utf8') });
  const xsd = file('akomantoso30.xsd');
  const { errors } = await validateXML({
    xml: Object.entries(documents).map(([fileName, contents]) => ({ fileName, contents })),
    schema: [{ ...xsd, contents: xsd.contents.replace(/schemaLocation="[^"]*xml.xsd"/, 'schemaLocation="xml.xsd"') }],
    preload: [file('xml.xsd')],
    initialMemoryPages: 512,
    maxMemoryPages: memoryPages.max,
  });
  return errors.map((error) => error.rawMessage);
}
