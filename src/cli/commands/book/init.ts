import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Days } from '../../../book/types.ts';
import { BOOK_FILE } from '../../../book/types.ts';
import { bookYaml } from '../../../book/write.ts';
import { bookJson } from '../../../render/life-json.ts';
import { versionDates } from '../../../statute/dates.ts';
import { titleOf } from '../../../statute/walk.ts';
import { dateIn } from '../../../text/date.ts';
import { wordsIn } from '../../../words/index.ts';
import { showDiagnostics } from '../../diagnostics.ts';
import { printResult } from '../../envelope.ts';
import { EXIT, type ExitStatus } from '../../exit.ts';
import { loadStatute } from '../../load.ts';
import { saveInto, usage } from '../../saving.ts';
import type { Session } from '../../session.ts';
import { checkKept, Names } from './names.ts';

export interface DayOptions {
  readonly adopted?: string;
  readonly promulgated?: string;
  readonly inForce?: string;
}

/** The days of the command line, which gives them as decisions print them. */
export function daysTold({ adopted, promulgated, inForce }: DayOptions): Partial<Days> {
  const day = (text: string | undefined): string | null => (text === undefined ? null : dateIn(text));
  return {
    ...(adopted !== undefined && { adopted: day(adopted) }),
    ...(promulgated !== undefined && { promulgated: day(promulgated) }),
    ...(inForce !== undefined && { inForce: day(inForce) }),
  };
}

/** `book init DIR STATUTE`: a new folder with the first text and its book.yaml; days that are not told are those that the text states. */
export async function bookInit(session: Session, folder: string, file: string, options: DayOptions): Promise<ExitStatus> {
  const words = wordsIn(session.language).book;
  if (existsSync(join(folder, BOOK_FILE))) usage(session, words.isBook(folder));
  checkKept(session, file);
  const { value: statute, diagnostics } = await loadStatute(session, file);
  const told = daysTold(options);
  const { made, inForce } = versionDates(statute);
  const adopted = told.adopted ?? made;
  const days: Days = { adopted, promulgated: told.promulgated ?? null, inForce: told.inForce ?? inForce ?? told.promulgated ?? adopted };
  const name = new Names(folder).of(file);
  const book = { title: titleOf(statute), origin: { file: name, ...days }, steps: [] };
  if (!session.json) showDiagnostics(session, diagnostics);
  saveInto(session, folder, [
    { path: join(folder, name), content: readFileSync(file) },
    { path: join(folder, BOOK_FILE), content: bookYaml(book) },
  ]);
  if (session.json) printResult(session, 'book', bookJson(book, []), diagnostics);
  else session.say(session.theme.ok(words.begun(folder, book.title, days.inForce)));
  return EXIT.done;
}
