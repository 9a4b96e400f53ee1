import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../../src/check/subject.ts';
import { parseDecision } from '../../../src/decision/parse.ts';
import { isError } from '../../../src/diagnostics/diagnostic.ts';
import { withoutTabs } from '../../../src/read/docx/gap.ts';
import { readDocument } from '../../../src/read/index.ts';
import { actXml } from '../../../src/render/akn/act.ts';
import { statuteDocument } from '../../../src/render/document/statute.ts';
import { DOCUMENT_FORMATS } from '../../../src/render/formats/index.ts';
import { writable } from '../../../src/render/xml.ts';
import { statuteJson } from '../../../src/statute/data/data.ts';
import { outlineOf } from '../../../src/statute/data/outline.ts';
import { statuteYaml } from '../../../src/statute/data/yaml.ts';
import { parseStatute } from '../../../src/statute/parse.ts';
import { printStatute } from '../../../src/statute/print.ts';
import type { Statute } from '../../../src/statute/types.ts';
import { holds, job, sameLines } from './broken.ts';
import { type Place, productPath } from './command.ts';
import { areTold } from './told.ts';

/** Reads a file of any format, then as a statute and as a decision: it has lines, or an error says why not; no line is empty. */
export async function isRead(path: string): Promise<void> {
  for (const revisions of ['ask', 'accept', 'reject'] as const) {
    const { reading, diagnostics } = await job(() => readDocument(path, { revisions, struck: revisions === 'accept' ? 'drop' : 'keep' }));
    areTold(diagnostics);
    holds('what cannot be read has an error', reading !== null || diagnostics.some(isError));
    if (reading === null) continue;
    holds('what is read has lines', reading.lines.length > 0 && reading.lines.every((line) => line.row !== undefined || line.text.trim() !== ''));
    areTold(parseDecision(reading).diagnostics);
    areTold(parseStatute(reading).diagnostics);
    areTold(recognise(reading).diagnostics);
  }
}

const WRITERS: Readonly<Record<string, (statute: Statute) => string | Uint8Array | Promise<string | Uint8Array>>> = {
  ...Object.fromEntries(
    Object.entries(DOCUMENT_FORMATS).map(([ending, load]) => [ending, async (statute: Statute) => (await load())(statuteDocument(statute))]),
  ),
  '.yaml': statuteYaml,
  '.json': statuteJson,
  '.xml': actXml,
};

/**
 * A statute written in every format and read again is the same tree, unit by unit; only a tab becomes a space in Word. Not asked for is a text with characters that XML cannot
 * hold, and one that begins as a PDF does and is taken for one.
 */
export async function staysInFormats(place: Place, statute: Statute): Promise<void> {
  const lines = printStatute(statute);
  if (lines.length === 0 || lines[0]?.trimStart().startsWith('%PDF-') === true || lines.some((line) => writable(line) !== line)) return;
  for (const [ending, write] of Object.entries(WRITERS)) {
    const path = productPath(place, `statute${ending}`);
    writeFileSync(path, await job(() => write(statute)));
    const { reading, diagnostics } = await job(() => readDocument(path));
    areTold(diagnostics);
    holds(`${ending} written is read again`, reading !== null, () => diagnostics.map((d) => d.code).join(' '));
    if (reading === null) continue;
    const again = unitsIn(parseStatute(reading).statute);
    sameLines(`${ending} read again is the same tree`, again, unitsIn(statute, ending === '.docx' ? withoutTabs : undefined));
  }
}

/** The one file of an input, by its path. */
export function only(folder: string, files: object): string {
  return join(folder, Object.keys(files)[0] as string);
}

/** A statute line by line, each with what it is and its label; `keep` is what the format keeps of a line. */
function unitsIn(statute: Statute, keep = (line: string): string => line): readonly string[] {
  const lines = printStatute(statute).map(keep);
  return outlineOf(statute).map((line, i) => JSON.stringify({ ...line, text: lines[i] ?? '' }));
}
