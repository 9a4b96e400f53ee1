import { outputHead } from '../../render/json.ts';
import { verificationText } from '../../render/terminal/verification.ts';
import { verify } from '../../verify/verify.ts';
import { type AmendingOptions, amendInOrder } from '../amending.ts';
import { showWithChoices } from '../choices.ts';
import { diagnosticJson, showDiagnostics } from '../diagnostics.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { loadDecisions, loadStatute } from '../load.ts';
import { usage } from '../saving.ts';
import { forbids, type Session } from '../session.ts';

export interface VerifyOptions extends AmendingOptions {
  readonly against?: string;
  readonly gazette?: string;
  readonly statutes?: string;
}

/** `verify STATUTE DECISION… --against OFFICIAL`: status 0 if every article and heading is equal, 1 otherwise. */
export async function verifyCommand(session: Session, files: readonly string[], options: VerifyOptions): Promise<ExitStatus> {
  if (options.gazette !== undefined) {
    const { verifyGazetteCommand } = await import('./verify-gazette.ts');
    return verifyGazetteCommand(session, files, { ...options, gazette: options.gazette });
  }
  const { against } = options;
  if (against === undefined) return usage(session, '缺少选项 --against（或者 --gazette）', 'the option --against is missing (or --gazette)');
  if (files.length === 0)
    return usage(session, '缺少法规：verify 法规 决定… --against 官方文本', 'no statute given: verify STATUTE DECISION… --against OFFICIAL');
  const [path, ...rest] = files as [string, ...string[]];
  if (rest.length === 0)
    return usage(session, '缺少决定：verify 法规 决定… --against 官方文本', 'no decision given: verify STATUTE DECISION… --against OFFICIAL');
  const statute = await loadStatute(session, path);
  const decisions = await loadDecisions(session, rest);
  const official = await loadStatute(session, against);
  const chain = amendInOrder(statute, decisions, options);
  if (chain.after === null) {
    showDiagnostics(session, chain.diagnostics);
    return EXIT.faults;
  }
  const verification = verify(chain.after, official.value, statute.value, options.by);
  const diagnostics = [...chain.diagnostics, ...official.diagnostics];
  if (session.json) {
    const { findings, ...rest } = verification;
    const told = { findings: findings.map((d) => diagnosticJson(session, d)), diagnostics: diagnostics.map((d) => diagnosticJson(session, d)) };
    const shown = { ...outputHead('verification'), ...rest, ...told };
    session.print(JSON.stringify(shown, null, 2));
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
