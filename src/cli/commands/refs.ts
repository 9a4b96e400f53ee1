import { danglingReferences, traceReferences } from '../../reference/index.ts';
import { referencesJson } from '../../render/json.ts';
import { referencesText } from '../../render/terminal/references.ts';
import { titleOf } from '../../statute/walk.ts';
import { showDiagnostics } from '../diagnostics.ts';
import { printResult } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { loadStatute } from '../load.ts';
import { isFolder } from '../saving.ts';
import { forbids, type Session } from '../session.ts';

/** `refs STATUTE`: every reference and where it leads; status 1 if one leads to a place that the statute does not have. `refs DIR`: of all statutes of a folder. */
export async function refsCommand(session: Session, file: string): Promise<ExitStatus> {
  if (isFolder(file)) {
    const { refsFolder } = await import('./refs-folder.ts');
    return refsFolder(session, file);
  }
  const { value: statute, diagnostics: reading } = await loadStatute(session, file);
  const references = traceReferences(statute);
  const dangling = danglingReferences(references);
  const diagnostics = [...reading, ...dangling];
  if (session.json) printResult(session, 'references', referencesJson(statute, references), diagnostics);
  else {
    session.print(referencesText(titleOf(statute), references, session));
    showDiagnostics(session, diagnostics);
  }
  return dangling.length > 0 || forbids(session, diagnostics) ? EXIT.faults : EXIT.done;
}
