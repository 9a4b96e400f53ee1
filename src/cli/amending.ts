import { type AmendOptions, amend } from '../amend/amend.ts';
import { concerning } from '../amend/concerning.ts';
import type { Amendment } from '../amend/types.ts';
import type { Decision } from '../decision/operation.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { outlineOf } from '../statute/data/outline.ts';
import { parseStatute } from '../statute/parse.ts';
import { printStatute } from '../statute/print.ts';
import { tableLines, tablesOf } from '../statute/tables.ts';
import type { Statute } from '../statute/types.ts';
import { passageOf } from '../text/passage.ts';
import { type Line, type Reading, SourceText } from '../text/source.ts';
import type { Loaded } from './load.ts';

/** The options of every command that amends. */
export interface AmendingOptions {
  readonly refs: AmendOptions['refs'];
  readonly renumber: AmendOptions['renumber'];
  readonly place: ReadonlyMap<string, string>;
  readonly joint: AmendOptions['joint'];
  readonly by: 'word' | 'char';
}

/** A chain of decisions carried out; `after` is null if one of them does not amend the statute at all. */
export interface Chain {
  readonly amendments: readonly Amendment[];
  readonly after: Statute | null;
  readonly diagnostics: readonly Diagnostic[];
  /** What reading the decisions had to say of clauses for other statutes. It does not count here. */
  readonly elsewhere: readonly Diagnostic[];
}

/** Applies decisions one after the other, each to the text that the one before it gave. */
export function amendInOrder(statute: Loaded<Statute>, decisions: readonly Loaded<Decision>[], options: AmendingOptions): Chain {
  const { refs, renumber, place: places, joint } = options;
  const read = decisions.map((d) => concerning(d.value, statute.value, d.diagnostics));
  const diagnostics: Diagnostic[] = [...statute.diagnostics, ...new Set(read.flatMap((r) => r.here))];
  const elsewhere = [...new Set(read.flatMap((r) => r.elsewhere))];
  const amendments: Amendment[] = [];
  let current = statute.value;
  for (const [i, { value: decision }] of decisions.entries()) {
    const { amendment, diagnostics: found } = amend(current, decision, { refs, renumber, places, joint }, read[i]?.here ?? []);
    // Of a decision that repeals or approves enough has been said.
    const known = decisions[i]?.diagnostics.some((d) => d.code === 'D017' || d.code === 'D018') === true;
    diagnostics.push(...(known ? found.filter((d) => d.code !== 'A012') : found));
    if (amendment === null) return { amendments, after: null, diagnostics, elsewhere };
    amendments.push(amendment);
    current = i < decisions.length - 1 ? readAgain(amendment.after, decision.title.text) : amendment.after;
  }
  return { amendments, after: current, diagnostics, elsewhere };
}

/** An amended statute as the base of the next decision: read from its own print, so that diagnostics can show it; rows of tables stay rows. */
function readAgain(statute: Statute, decision: string): Statute {
  const lines = printStatute(statute);
  const source = new SourceText(`〈${decision}〉`, lines.join('\n'));
  const roles = outlineOf(statute);
  const rows = tablesOf(statute)
    .flatMap(({ table }) => tableLines(table))
    .values();
  const read: Line[] = [];
  let at = 0;
  for (const [i, line] of lines.entries()) {
    const passage = passageOf(source, at, at + line.length);
    const row = roles[i]?.role === 'row' ? rows.next().value?.row : undefined;
    read.push(row === undefined ? passage : { ...passage, row });
    at += line.length + 1;
  }
  const reading: Reading = { source, lines: read, paragraphs: statute.paragraphs };
  return parseStatute(reading).statute;
}
