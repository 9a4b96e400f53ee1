import { printStatute } from '../../../statute/print.ts';
import { printedDate } from '../../../text/date.ts';
import { wordsIn } from '../../../words/index.ts';
import { showDiagnostics } from '../../diagnostics.ts';
import { printResult } from '../../envelope.ts';
import { EXIT, type ExitStatus } from '../../exit.ts';
import { STATUTE_ENDINGS, statuteFile } from '../../products.ts';
import type { Session } from '../../session.ts';
import { deliver, targetOf } from '../../targets.ts';
import type { TextOptions } from './build.ts';
import { dayNamed, eventsOf, loadBook, versionFor } from './open.ts';

export interface AsOfOptions {
  readonly asOf?: string;
}

/** `book show DIR --as-of DAY`: the text that was in force on a day (without one the last); what was adopted and not yet in force is said. */
export async function bookShow(session: Session, folder: string, options: TextOptions & AsOfOptions): Promise<ExitStatus> {
  const words = wordsIn(session.language).book;
  const day = options.asOf === undefined ? null : dayNamed(session, options.asOf);
  const target = targetOf(session, options, STATUTE_ENDINGS, '.txt');
  const book = await loadBook(session, folder);
  const { replay, diagnostics } = versionFor(session, book, day);
  if (session.json) {
    printResult(session, 'version', { title: book.title, day, decisions: eventsOf(replay), text: printStatute(replay.last) }, diagnostics);
  } else {
    if (target === null) session.print(printStatute(replay.last).join('\n'));
    showDiagnostics(
      session,
      diagnostics.filter((d) => d.severity !== 'info' || d.code === 'B027'),
    );
    if (day !== null) session.say(words.onDay(book.title, printedDate(day), replay.stages.length));
  }
  if (target !== null) {
    const content = await statuteFile(
      replay.last,
      target.ending,
      replay.stages.map(({ amendment }) => amendment),
    );
    deliver(session, [{ target, content }]);
  }
  return EXIT.done;
}
