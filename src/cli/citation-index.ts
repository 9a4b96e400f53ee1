import type { Folder } from '../batch/folder.ts';
import type { CitationIndex } from '../ripple/index-file.ts';
import { openIndex } from '../ripple/index-file.ts';
import { wordsIn } from '../words/index.ts';
import { progress } from './progress.ts';
import type { Session } from './session.ts';

/** How many names of files are shown. */
const SHOWN = 5;

/** The index of a folder, with progress while it is made. */
export async function indexOf(session: Session, program: string, folder: Folder): Promise<CitationIndex> {
  const bar = progress(wordsIn(session.language).ripple.indexing);
  try {
    return await openIndex(folder, { program, reading: session.reading, at: bar.at });
  } finally {
    bar.end();
  }
}

/** Says which files are not in the index, and that it is not kept. */
export function sayIndex(session: Session, { unread, notKept }: CitationIndex): void {
  const { ripple: words, files } = wordsIn(session.language);
  if (unread.length > 0) session.say(session.theme.dim(words.notRead(unread.length, unread.slice(0, SHOWN).join('、') + (unread.length > SHOWN ? '……' : ''))));
  if (notKept !== null) session.say(session.theme.warning(words.notKept(files.reasons[notKept] ?? notKept)));
}
