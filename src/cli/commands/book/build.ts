import { DEFAULT_OPTIONS } from '../../../amend/amend.ts';
import { replay } from '../../../book/replay.ts';
import { bookJson } from '../../../render/life-json.ts';
import { lifeText } from '../../../render/terminal/life.ts';
import { wordsIn } from '../../../words/index.ts';
import { showDiagnostics } from '../../diagnostics.ts';
import { printResult } from '../../envelope.ts';
import { EXIT, type ExitStatus } from '../../exit.ts';
import { STATUTE_ENDINGS, statuteFile } from '../../products.ts';
import type { Session } from '../../session.ts';
import { deliver, targetOf } from '../../targets.ts';
import { loadBook } from './open.ts';
import { stepsOf } from './steps.ts';

export interface TextOptions {
  readonly output?: string;
  readonly format?: string;
}

/**
 * `book build DIR`: carries out all decisions of a life, one after the other, and holds each result against the official text where there is one. It stops at the
 * first that fails, with status 1; the last text is written (`-o`) only if none does.
 */
export async function bookBuild(session: Session, folder: string, options: TextOptions): Promise<ExitStatus> {
  const words = wordsIn(session.language).book;
  const target = targetOf(session, options, STATUTE_ENDINGS, '.txt');
  const book = await loadBook(session, folder);
  const built = replay(book, DEFAULT_OPTIONS, session.strict);
  const { stopped } = built;
  const diagnostics = [...built.stages.flatMap((stage) => stage.diagnostics), ...built.diagnostics];
  const steps = stepsOf(book, built);
  if (session.json) printResult(session, 'book', bookJson(book, steps), diagnostics);
  else {
    if (target?.path !== null) session.print(lifeText(book, steps, session));
    showDiagnostics(
      session,
      diagnostics.filter((d) => d.severity !== 'info'),
    );
    const said =
      stopped === null
        ? session.theme.ok(words.built(book.title, steps.length))
        : session.theme.error(words.stoppedAt(stopped + 1, steps[stopped]?.title ?? ''));
    session.say(said);
  }
  if (stopped !== null) return EXIT.faults;
  if (target !== null) {
    const content = await statuteFile(
      built.last,
      target.ending,
      built.stages.map(({ amendment }) => amendment),
    );
    deliver(session, [{ target, content }]);
  }
  return EXIT.done;
}

/** `book log DIR`: the decisions of a life with their days. Nothing is carried out. */
export async function bookLog(session: Session, folder: string): Promise<ExitStatus> {
  const book = await loadBook(session, folder);
  const steps = stepsOf(book, { first: book.first.value, stages: [], last: book.first.value, stopped: null, diagnostics: [] });
  if (session.json) printResult(session, 'book', bookJson(book, steps), []);
  else session.print(lifeText(book, steps, session));
  return EXIT.done;
}
