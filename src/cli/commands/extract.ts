import { readGazette } from '../../read/gazette/gazette.ts';
import { openDocument } from '../../read/index.ts';
import { linesDocument } from '../../render/document/statute.ts';
import { textOf } from '../../render/formats/text.ts';
import { documentFileNames, gazetteJson } from '../../render/gazette.ts';
import { gazetteText } from '../../render/terminal/gazette.ts';
import { diagnosticJson, showDiagnostics } from '../diagnostics.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { stop } from '../load.ts';
import { progress } from '../progress.ts';
import { saveAll } from '../saving.ts';
import { forbids, phrase, type Session } from '../session.ts';

/**
 * `extract GAZETTE [-o DIR]`: the documents of a gazette as a table; `-o DIR` writes each as a clean text, and index.json. Status 1 if
 * there is none, 2 if the file cannot be read.
 */
export async function extractCommand(session: Session, file: string, options: { readonly output?: string }): Promise<ExitStatus> {
  const { source, layout, reading, diagnostics: opening } = await openDocument(file, session.reading);
  if (source === null) return stop(session, opening);
  const bar = progress(session, '读取公报', 'reading the gazette');
  const gazette = readGazette(source, layout, bar.at, reading);
  bar.end();
  const { documents } = gazette;
  const diagnostics = [...opening, ...gazette.diagnostics];
  const names = documentFileNames(documents);
  const index = gazetteJson(gazette, (document) => (options.output === undefined ? null : (names.get(document) ?? null)));
  if (session.json) session.print(JSON.stringify({ ...index, diagnostics: diagnostics.map((d) => diagnosticJson(session, d)) }, null, 2));
  else {
    session.print(documents.length > 0 ? gazetteText(gazette, session) : '');
    showDiagnostics(session, diagnostics);
  }
  if (documents.length === 0) {
    session.say(phrase(session, '没有找到任何文件：不是公报', 'no document found: not a gazette'));
    return EXIT.faults;
  }
  if (options.output !== undefined) {
    const texts = documents.map((document): [string, string] => [names.get(document) as string, textOf(linesDocument(document.reading.lines))]);
    saveAll(session, options.output, [...texts, ['index.json', `${JSON.stringify(index, null, 2)}\n`]]);
  }
  return forbids(session, diagnostics) ? EXIT.faults : EXIT.done;
}
