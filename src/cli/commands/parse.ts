import { decisionJson } from '../../render/json.ts';
import { decisionText } from '../../render/terminal/decision.ts';
import { diagnosticJson, showDiagnostics } from '../diagnostics.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { loadDecision } from '../load.ts';
import { forbids, type Session } from '../session.ts';

/** `parse DECISION`: what was understood, as a table; status 1 if something was not. */
export function parseCommand(session: Session, file: string): ExitStatus {
  const { value: decision, diagnostics } = loadDecision(session, file);
  if (session.json) {
    session.print(JSON.stringify({ ...decisionJson(decision), diagnostics: diagnostics.map((d) => diagnosticJson(session, d)) }, null, 2));
  } else {
    session.print(decisionText(decision, session));
    showDiagnostics(session, diagnostics);
  }
  return forbids(session, diagnostics) ? EXIT.faults : EXIT.done;
}
