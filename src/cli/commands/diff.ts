import { changesBetween, withoutFollowing } from '../../changes/compared.ts';
import { compare } from '../../compare/compare.ts';
import { outOfOrder } from '../../compare/order.ts';
import { unrelated } from '../../compare/related.ts';
import { type Summary, summaryOf } from '../../compare/summary.ts';
import type { Comparison } from '../../compare/types.ts';
import { unadjustedReferences } from '../../compare/unadjusted.ts';
import { comparisonJson } from '../../render/comparison-json.ts';
import { comparisonSummary, whyTable } from '../../render/terminal/comparison.ts';
import { redlineText } from '../../render/terminal/index.ts';
import { wordsIn } from '../../words/index.ts';
import { showDiagnostics } from '../diagnostics.ts';
import { printResult, resultText } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { loadStatute } from '../load.ts';
import { changesFile, checkMoves, DOCUMENT_ENDINGS } from '../products.ts';
import { checkFiles } from '../saving.ts';
import { forbids, type Session } from '../session.ts';
import { deliver, pathOf, targetOf } from '../targets.ts';

export interface DiffOptions {
  readonly by: 'word' | 'char';
  readonly typography?: boolean;
  readonly why?: boolean;
  readonly substance?: boolean;
  readonly output?: string;
  readonly format?: string;
  readonly author?: string;
  readonly moves?: boolean;
}

/** `diff OLD NEW`: what changed between two versions, provision by provision; status 0 if nothing, 1 if anything differs. */
export async function diffCommand(session: Session, oldFile: string, newFile: string, options: DiffOptions): Promise<ExitStatus> {
  const target = targetOf(session, options, [...DOCUMENT_ENDINGS, '.json'], '.txt');
  checkMoves(session, options.moves, target?.ending);
  checkFiles(session, [oldFile, newFile], [pathOf(target)]);
  const old = await loadStatute(session, oldFile);
  const now = await loadStatute(session, newFile);
  const comparison = compare(old.value, now.value);
  const shown = { by: options.by, typography: options.typography === true };
  const diagnostics = [
    ...old.diagnostics,
    ...now.diagnostics,
    ...unrelated(comparison),
    ...outOfOrder(old.value, now.value),
    ...unadjustedReferences(comparison),
  ];
  const summary = summaryOf(comparison, shown);
  const result = (): object => comparisonJson(comparison, shown, options.substance);
  if (session.json) printResult(session, 'comparison', result(), diagnostics);
  else {
    if (target?.path !== null) print(session, comparison, summary, shown, options);
    showDiagnostics(session, diagnostics);
  }
  if (target !== null) {
    const { ending } = target;
    const json = ending === '.json';
    const content = json
      ? resultText(session, 'comparison', result(), diagnostics)
      : await changesFile(session, changesBetween(comparison, shown), options, ending);
    deliver(session, [{ target, content }]);
  }
  return summary.equal && !forbids(session, diagnostics) ? EXIT.done : EXIT.faults;
}

function print(
  session: Session,
  comparison: Comparison,
  summary: Summary,
  shown: { readonly by: 'word' | 'char'; readonly typography: boolean },
  { why, substance }: DiffOptions,
): void {
  const parts = [
    redlineText(withoutFollowing(changesBetween(comparison, shown)), { ...session, ...(substance === true ? { substance } : {}) }),
    ...(why === true ? [`${session.theme.heading(wordsIn(session.language).commands.correspondence)}\n${whyTable(comparison, session)}`] : []),
    comparisonSummary(summary, session),
  ];
  session.print(parts.join('\n\n'));
}
