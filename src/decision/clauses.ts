import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { placeOf, slice } from '../text/passage.ts';
import type { Passage } from '../text/source.ts';
import { ClauseReader } from './clause-reader.ts';
import type { Context } from './context.ts';
import { type Draft, draftsOf } from './drafts.ts';
import { type GrammarError, parse } from './grammar.js';
import { operationId } from './item-id.ts';
import type { Operation, Quote } from './operation.ts';
import { normaliseWording } from './wording.ts';

/**
 * Reads the wording of one item (quotations masked) into operations with complete addresses. A clause that cannot be
 * understood, or whose address has no article, is reported and gives no operation.
 */
export function readClauses(
  text: Passage,
  citation: string,
  instrument: string,
  quotes: readonly Quote[],
  report: (d: Diagnostic) => void,
): readonly Operation[] {
  const wording = normaliseWording(text);
  let context: Context = null;
  const drafts: { draft: Draft; clause: Passage }[] = [];
  for (const clause of parse(wording.text, { startRule: 'Item' })) {
    const passage = slice(wording, clause.range.start, clause.range.end);
    if (clause.kind === 'not-understood') {
      report(notUnderstood(passage));
      continue;
    }
    const reader = new ClauseReader(wording, instrument, quotes, context, report);
    const read = draftsOf(clause, reader);
    if (!reader.failed) for (const draft of read) drafts.push({ draft, clause: passage });
    context = reader.context;
  }
  return drafts.map(({ draft, clause }, i): Operation => {
    const id = operationId(citation, i, drafts.length);
    return { ...draft, item: citation, id, clause } as Operation;
  });
}

/** Quotations stand as “n” while the grammar reads; a reader sees “……”. */
function shown(text: string): string {
  return text.replace(/“[0-9]+”/g, '“……”');
}

/** How far the clause could be read, and what could have stood there. */
function notUnderstood(clause: Passage): Diagnostic {
  try {
    parse(clause.text, { startRule: 'Amending' });
  } catch (error) {
    const { location, expected } = error as GrammarError;
    const words = [...new Set((expected ?? []).map((e) => e.description ?? e.text ?? ''))].filter((w) => w !== '' && w !== '\n').slice(0, 8);
    const read = clause.text.slice(0, location.start.offset);
    return diagnose('D002', placeOf(clause), { clause: shown(clause.text), read: shown(read), expected: words.join(' ') });
  }
  return diagnose('D002', placeOf(clause), { clause: shown(clause.text), read: shown(clause.text), expected: '' });
}
