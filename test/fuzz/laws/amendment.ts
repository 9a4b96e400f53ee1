import { amend } from '../../../src/amend/amend.ts';
import { statesArticleNumber } from '../../../src/amend/numbers/stated.ts';
import type { Amendment } from '../../../src/amend/types.ts';
import { changesOfChain } from '../../../src/changes/chain.ts';
import type { Changes } from '../../../src/changes/types.ts';
import type { Decision } from '../../../src/decision/operation.ts';
import { type Diagnostic, isError } from '../../../src/diagnostics/diagnostic.ts';
import { changesDocument } from '../../../src/render/document/changes.ts';
import { proofOf } from '../../../src/render/proof.ts';
import { numberingTable, operationsTable, redlineText } from '../../../src/render/terminal/index.ts';
import { plainTheme } from '../../../src/render/theme.ts';
import { printStatute } from '../../../src/statute/print.ts';
import type { Statute } from '../../../src/statute/types.ts';
import { unitsOf } from '../../../src/statute/units.ts';
import { holds, job, sameLines } from './broken.ts';
import { areTold } from './told.ts';

/** An operation that failed says why; what is refused changes nothing; the text that is made and the changes that are shown agree. */
export function holdsTogether(base: Statute, decision: Decision, amendment: Amendment, diagnostics: readonly Diagnostic[]): void {
  areTold(diagnostics);
  const failed = amendment.outcomes.filter((outcome) => outcome.status === 'failed');
  holds(
    'what failed says why',
    failed.every((outcome) => outcome.status === 'failed' && outcome.diagnostics.some(isError)),
  );
  holds('what failed is among the errors', failed.length === 0 || diagnostics.some(isError));
  if (failed.length > 0) refusedChangesNothing(base, decision, amendment);
  const changes = changesOfChain([amendment], { by: 'word' });
  holds('an amendment has its changes', changes !== null);
  if (changes !== null) changesAgree(changes);
  for (const columns of [null, 40]) {
    for (const language of ['zh', 'en'] as const) {
      const shown = { theme: plainTheme, columns, language };
      operationsTable(amendment, shown);
      if (changes === null) continue;
      redlineText(changes, { ...shown, substance: true });
      numberingTable(changes, shown);
    }
  }
}

/** The decision without the operations that were refused makes the same text. */
function refusedChangesNothing(base: Statute, decision: Decision, amendment: Amendment): void {
  const refused = new Set(amendment.outcomes.filter((outcome) => outcome.status === 'failed').map(({ operation }) => operation));
  const kept = (part: Decision['parts'][number]): Decision['parts'][number] => ({
    ...part,
    items: part.items.map((item) => ({ ...item, operations: item.operations.filter((operation) => !refused.has(operation)) })),
  });
  const without = { ...decision, parts: decision.parts.map((part) => (part === amendment.part ? kept(part) : part)) };
  // Numbers beside one that was refused are put as they are stated, which is told.
  if (amendment.diagnostics.some(({ code }) => code === 'A047')) return;
  // That an amendment counts its articles again its wording tells, whether that is carried out or not.
  if (decision.form === 'amendment' && [...refused].some(statesArticleNumber)) return;
  const again = job(() => amend(base, without)).amendment;
  holds('without what was refused there is an amendment', again !== null);
  // Numbers that nothing states any more may be left to the count; what failed because of them is then carried out.
  if (again === null || again.outcomes.some((outcome) => outcome.status === 'failed')) return;
  sameLines('what is refused changes nothing', printStatute(again.after), printStatute(amendment.after));
}

/** Every unit of both texts is in one change, whose stretches spell both; the redline gives both texts. */
export function changesAgree(changes: Changes): void {
  const { old, new: now, units } = changes;
  sameLines(
    'every unit of the old text is in one change',
    units.flatMap((unit) => unit.old?.key ?? []).sort(),
    unitsOf(old)
      .map((unit) => unit.key)
      .sort(),
  );
  sameLines(
    'every unit of the new text is in one change',
    units.flatMap((unit) => unit.new?.key ?? []).sort(),
    unitsOf(now)
      .map((unit) => unit.key)
      .sort(),
  );
  for (const language of ['zh', 'en'] as const) {
    const faults = job(() => proofOf(changesDocument(changes, { language, movesTracked: language === 'en', linesStay: language === 'zh' }), changes));
    holds('a redline gives both texts', faults.length === 0, () => faults.map((fault) => JSON.stringify(fault.params)).join('; '));
  }
}
