import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { isError } from '../../../src/diagnostics/diagnostic.ts';
import { decisionOf } from '../../support/texts.ts';
import { meaningOf } from './meaning.ts';
import type { Paraphrase } from './paraphrase.ts';

/** read: as meant · refused: with an error · misread: otherwise, and no error says so. */
export interface Judged {
  readonly paraphrase: Paraphrase;
  readonly outcome: 'read' | 'refused' | 'misread';
  readonly read: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a paraphrase as users' decisions are read, and compares what it was understood to mean. */
export function judge(paraphrase: Paraphrase): Judged {
  const { decision, diagnostics } = decisionOf(paraphrase.decision);
  const read = meaningOf(decision.parts.flatMap((part) => part.items.flatMap((item) => item.operations)));
  // All operations of a decision are meant at once: their order says nothing.
  const same = [...read].sort().join('\n') === [...paraphrase.means].sort().join('\n');
  const outcome = diagnostics.some(isError) ? 'refused' : same ? 'read' : 'misread';
  return { paraphrase, outcome, read, diagnostics };
}
