import { wordsIn } from '../../words/index.ts';
import { indexOf, sayIndex } from '../citation-index.ts';
import { showDiagnostics } from '../diagnostics.ts';
import { printResult } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { folderOf } from '../omnibus.ts';
import { forbids, type Session } from '../session.ts';

/** `index DIR`: what the statutes of a folder cite of others, kept in it; status 1 if it cannot be kept. */
export async function indexCommand(session: Session, program: string, path: string): Promise<ExitStatus> {
  const folder = folderOf(session, path);
  const index = await indexOf(session, program, folder);
  const { statutes, citations, unread, renewed, notKept } = index;
  if (session.json) printResult(session, 'index', { statutes, citations, renewed, unread, kept: notKept === null }, folder.diagnostics);
  else {
    session.print(wordsIn(session.language).ripple.indexed(statutes, citations, renewed));
    showDiagnostics(session, folder.diagnostics);
    sayIndex(session, index);
  }
  return notKept !== null || forbids(session, folder.diagnostics) ? EXIT.faults : EXIT.done;
}
