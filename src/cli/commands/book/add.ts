import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_OPTIONS } from '../../../amend/amend.ts';
import { readDecisionFile } from '../../../batch/texts.ts';
import { daysOf, refusals } from '../../../book/admit.ts';
import { replay } from '../../../book/replay.ts';
import type { OpenBook, OpenStep } from '../../../book/types.ts';
import { BOOK_FILE } from '../../../book/types.ts';
import { bookYaml } from '../../../book/write.ts';
import { type Diagnostic, isError } from '../../../diagnostics/diagnostic.ts';
import { bookJson } from '../../../render/life-json.ts';
import { wordsIn } from '../../../words/index.ts';
import { showDiagnostics } from '../../diagnostics.ts';
import { printResult } from '../../envelope.ts';
import { EXIT, type ExitStatus } from '../../exit.ts';
import { endWith, loadStatute, stop } from '../../load.ts';
import { saveInto } from '../../saving.ts';
import type { Session } from '../../session.ts';
import type { FileToWrite } from '../../write-files.ts';
import { type DayOptions, daysTold } from './init.ts';
import { checkKept, Names } from './names.ts';
import { loadBook, versionFor } from './open.ts';
import { stepsOf } from './steps.ts';

export interface AddOptions extends DayOptions {
  readonly official?: string;
  readonly departures?: readonly string[];
}

/**
 * `book add DIR DECISION`: the next decision of a life, after it was carried out on the last text (and held against the official text, if one is given). One that
 * is out of order, there already, for another statute, or cannot be carried out whole, is not added; status 1.
 */
export async function bookAdd(session: Session, folder: string, file: string, options: AddOptions): Promise<ExitStatus> {
  const words = wordsIn(session.language).book;
  for (const path of [file, ...(options.official === undefined ? [] : [options.official])]) checkKept(session, path);
  const book = await loadBook(session, folder);
  const current = versionFor(session, book, null).replay.last;
  const decision = await readDecisionFile(file, session.reading);
  if (decision.value === null) return stop(session, decision.diagnostics);
  const read: OpenStep['decision'] = { value: decision.value, diagnostics: decision.diagnostics };
  const { days, diagnostics } = daysOf(read, current, daysTold(options));
  const official = options.official === undefined ? null : await loadStatute(session, options.official);
  const names = new Names(folder);
  const step: OpenStep = {
    file: names.of(file),
    ...days,
    official: options.official === undefined ? null : names.of(options.official),
    departures: options.departures ?? [],
    decision: read,
    officialText: official,
  };
  const found: readonly Diagnostic[] = [...refusals(step, book.steps, current), ...diagnostics];
  const refuse = (why: readonly Diagnostic[]): never => {
    if (!session.json) session.say(session.theme.error(words.notAdded));
    return endWith(session, why, EXIT.faults);
  };
  if (found.some(isError)) return refuse(found);
  const longer: OpenBook = { ...book, steps: [...book.steps, step] };
  const built = replay(longer, DEFAULT_OPTIONS, session.strict);
  if (built.stopped !== null) return refuse(built.diagnostics);
  const made = built.stages.at(-1)?.diagnostics ?? [];
  const files: FileToWrite[] = [
    { path: join(folder, step.file), content: readFileSync(file) },
    ...(step.official === null || options.official === undefined ? [] : [{ path: join(folder, step.official), content: readFileSync(options.official) }]),
    { path: join(folder, BOOK_FILE), content: bookYaml(longer) },
  ];
  saveInto(session, folder, files);
  if (session.json) printResult(session, 'book', bookJson(longer, stepsOf(longer, built)), made);
  else {
    showDiagnostics(
      session,
      made.filter((d) => d.severity !== 'info'),
    );
    session.say(session.theme.ok(words.added(read.value.title.text, longer.steps.length, step.inForce)));
  }
  return EXIT.done;
}
