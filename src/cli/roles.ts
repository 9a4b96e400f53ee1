import { recognise } from '../check/subject.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../read/index.ts';
import { parseStatute } from '../statute/parse.ts';
import type { Reading } from '../text/source.ts';
import { wordsIn } from '../words/index.ts';
import { usage } from './saving.ts';
import type { Session } from './session.ts';

/** Ends the command where what should be a statute is a decision; if a statute stands among the files behind it, the two are the wrong way round. */
export async function refuseDecision(session: Session, path: string, reading: Reading, behind: readonly string[]): Promise<void> {
  if (recognise(reading).kind !== 'decision') return;
  const statute = await firstStatute(session, behind);
  if (statute === null) usage(session, wordsIn(session.language).files.isDecision(path));
  usage(session, wordsIn(session.language).files.swapped(path, statute));
}

/** Ends the command where what should be a decision is a statute. */
export function refuseStatute(session: Session, path: string, reading: Reading): void {
  if (recognise(reading).kind !== 'statute') return;
  usage(session, wordsIn(session.language).files.isStatute(path));
}

async function firstStatute(session: Session, paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    if (path === '-') continue;
    const { reading } = await readDocument(path, session.reading);
    if (reading !== null && !parseStatute(reading).diagnostics.some(isError)) return path;
  }
  return null;
}
