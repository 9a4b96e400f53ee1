import { join } from 'node:path';
import { readGazette } from '../../read/gazette/gazette.ts';
import { openDocument } from '../../read/index.ts';
import { linesDocument } from '../../render/document/statute.ts';
import { textOf } from '../../render/formats/text.ts';
import { documentFileNames, gazetteJson } from '../../render/gazette.ts';
import { gazetteText } from '../../render/terminal/gazette.ts';
import { wordsIn } from '../../words/index.ts';
import { showDiagnostics } from '../diagnostics.ts';
import { printResult, resultText } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { stop } from '../load.ts';
import { progress } from '../progress.ts';
import { checkFiles, saveInto } from '../saving.ts';
import { forbids, type Session } from '../session.ts';

/**
 * `extract GAZETTE [-o DIR]`: the documents of a gazette as a table; `-o DIR` writes each as a clean text, and index.json, `-o -` prints the texts.
 * Status 1 if there is none, 2 if the file cannot be read.
 */
export async function extractCommand(session: Session, file: string, { output }: { readonly output?: string }): Promise<ExitStatus> {
  checkFiles(session, [file], [output === '-' ? output : undefined]);
  const { source, layout, reading, diagnostics: opening } = await openDocument(file, session.reading);
  if (source === null) return stop(session, opening);
  const bar = progress(wordsIn(session.language).files.readingGazette);
  const gazette = readGazette(source, layout, bar.at, reading);
  bar.end();
  const { documents } = gazette;
  const diagnostics = [...opening, ...gazette.diagnostics];
  const names = documentFileNames(documents);
  const index = gazetteJson(gazette, (document) => (output === undefined || output === '-' ? null : (names.get(document) ?? null)));
  if (session.json) printResult(session, 'gazette', index, diagnostics);
  else {
    if (output !== '-') session.print(documents.length > 0 ? gazetteText(gazette, session) : '');
    showDiagnostics(session, diagnostics);
  }
  if (documents.length === 0) {
    session.say(wordsIn(session.language).commands.noGazette);
    return EXIT.faults;
  }
  const texts = output === undefined ? [] : documents.map((document) => ({ document, content: textOf(linesDocument(document.reading.lines)) }));
  if (output === '-') session.print(texts.map(({ content }) => content).join('\n'));
  else if (output !== undefined) {
    const named = texts.map(({ document, content }) => ({ path: join(output, names.get(document) as string), content }));
    const files = [...named, { path: join(output, 'index.json'), content: resultText(session, 'gazette', index, diagnostics) }];
    checkFiles(
      session,
      [file],
      files.map(({ path }) => path),
    );
    saveInto(session, output, files);
  }
  return forbids(session, diagnostics) ? EXIT.faults : EXIT.done;
}
