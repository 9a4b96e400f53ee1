import { amendInOrder } from '../../amend/chain.ts';
import { verificationText } from '../../render/terminal/verification.ts';
import { verify } from '../../verify/verify.ts';
import { wordsIn } from '../../words/index.ts';
import { type AmendingOptions, amendOptions } from '../amending.ts';
import { showWithChoices } from '../choices.ts';
import { diagnosticJson, showDiagnostics } from '../diagnostics.ts';
import { printResult } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { endWith, loadDecisions, loadStatute } from '../load.ts';
import { usage } from '../saving.ts';
import { forbids, type Session } from '../session.ts';

export interface VerifyOptions extends AmendingOptions {
  readonly against?: string;
  readonly gazette?: string;
  readonly statutes?: string;
  readonly baseDate?: string;
}

/** `verify STATUTE DECISION… --against OFFICIAL`: status 0 if every article and heading is equal, 1 otherwise. */
export async function verifyCommand(session: Session, files: readonly string[], options: VerifyOptions): Promise<ExitStatus> {
  if (options.gazette !== undefined) {
    const { verifyGazetteCommand } = await import('./verify-gazette.ts');
    return verifyGazetteCommand(session, files, { ...options, gazette: options.gazette });
  }
  const { against } = options;
  if (against === undefined) return usage(session, wordsIn(session.language).options.noAgainst);
  if (files.length === 0) return usage(session, wordsIn(session.language).missing.statuteToVerify);
  const [path, ...rest] = files as [string, ...string[]];
  if (rest.length === 0) return usage(session, wordsIn(session.language).missing.decisionToVerify);
  const statute = await loadStatute(session, path, files.slice(1));
  const decisions = await loadDecisions(session, rest);
  const official = await loadStatute(session, against);
  const chain = amendInOrder(statute, decisions, amendOptions(options));
  if (chain.after === null) return endWith(session, chain.diagnostics, EXIT.faults);
  const verification = verify(chain.after, official.value, statute.value, options.by);
  const diagnostics = [...chain.diagnostics, ...official.diagnostics];
  if (session.json) {
    const { findings, ...rest } = verification;
    printResult(session, 'verification', { ...rest, findings: findings.map((d) => diagnosticJson(session, d)) }, diagnostics);
  } else {
    session.print(verificationText(verification, session));
    showWithChoices(
      session,
      chain.amendments,
      diagnostics.filter((d) => d.severity !== 'info'),
    );
    showDiagnostics(session, verification.findings);
  }
  const clean = verification.equal && !forbids(session, diagnostics) && !(session.strict && verification.findings.length > 0);
  return clean ? EXIT.done : EXIT.faults;
}
