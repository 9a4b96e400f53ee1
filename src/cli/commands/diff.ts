import { changesBetween, withoutFollowing } from '../../changes/compared.ts';
import { compare } from '../../compare/compare.ts';
import { unrelated } from '../../compare/related.ts';
import { summaryOf } from '../../compare/summary.ts';
import type { Comparison } from '../../compare/types.ts';
import { comparisonJson } from '../../render/comparison-json.ts';
import { comparisonSummary, whyTable } from '../../render/terminal/comparison.ts';
import { redlineText } from '../../render/terminal/index.ts';
import { usualEnding } from '../../text/endings.ts';
import { diagnosticJson, showDiagnostics } from '../diagnostics.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { loadStatute } from '../load.ts';
import { changesFile, checkMoves, DOCUMENT_ENDINGS } from '../products.ts';
import { checkFiles, checkFormat, save } from '../saving.ts';
import { forbids, phrase, type Session } from '../session.ts';

export interface DiffOptions {
  readonly by: 'word' | 'char';
  readonly typography?: boolean;
  readonly why?: boolean;
  readonly output?: string;
  readonly moves?: boolean;
}

/** `diff OLD NEW`: what changed between two versions, provision by provision; status 0 if nothing, 1 if anything differs. */
export async function diffCommand(session: Session, oldFile: string, newFile: string, options: DiffOptions): Promise<ExitStatus> {
  checkFormat(session, options.output, [...DOCUMENT_ENDINGS, '.json']);
  checkMoves(session, options.moves, options.output);
  checkFiles(session, [oldFile, newFile], [options.output]);
  const old = await loadStatute(session, oldFile);
  const now = await loadStatute(session, newFile);
  const comparison = compare(old.value, now.value);
  const shown = { by: options.by, typography: options.typography === true };
  const diagnostics = [...old.diagnostics, ...now.diagnostics, ...unrelated(comparison)];
  const summary = summaryOf(comparison, shown);
  const json = (): string => JSON.stringify({ ...comparisonJson(comparison, shown), diagnostics: diagnostics.map((d) => diagnosticJson(session, d)) }, null, 2);
  if (session.json) session.print(json());
  else {
    print(session, comparison, shown, options.why === true);
    showDiagnostics(session, diagnostics);
  }
  if (options.output !== undefined) {
    const ending = usualEnding(options.output);
    save(session, options.output, ending === '.json' ? `${json()}\n` : await changesFile(session, changesBetween(comparison, shown), options.moves, ending));
  }
  return summary.equal && !forbids(session, diagnostics) ? EXIT.done : EXIT.faults;
}

function print(session: Session, comparison: Comparison, shown: { readonly by: 'word' | 'char'; readonly typography: boolean }, why: boolean): void {
  const parts = [
    redlineText(withoutFollowing(changesBetween(comparison, shown)), session),
    ...(why ? [`${session.theme.heading(phrase(session, '【对应关系】', '[Correspondence]'))}\n${whyTable(comparison, session)}`] : []),
    comparisonSummary(summaryOf(comparison, shown), session),
  ];
  session.print(parts.join('\n\n'));
}
