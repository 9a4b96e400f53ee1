import { accountOf, reasonsOf } from '../../amend/account.ts';
import type { Amendment } from '../../amend/types.ts';
import { type Instruction, instructionsOf, notUnderstood } from '../../decision/instructions.ts';
import type { Decision } from '../../decision/operation.ts';
import { titleOf } from '../../statute/walk.ts';
import { placeOf } from '../../text/passage.ts';
import { wordsIn } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import type { OperationColumn } from '../../words/result.ts';
import { kindWords } from '../terminal/operations.ts';
import { cellsOf } from './cells.ts';
import { spreadsheet } from './spreadsheet.ts';

type Row = Readonly<Record<OperationColumn, string>>;
/** What is known of an order: from which decision, for which statute, what became of it. */
type Known = Pick<Row, 'decision' | 'statute' | 'result' | 'places' | 'reasons'>;

const READ: readonly OperationColumn[] = ['statute', 'item', 'operation', 'place', 'to', 'old', 'new', 'clause', 'result', 'reasons', 'file', 'line'];
const APPLIED: readonly OperationColumn[] = ['decision', ...READ.slice(0, -3), 'places', 'reasons', 'file', 'line'];

/** What a decision orders, a row an order, those not understood and the closing clauses among them, for a spreadsheet. */
export function decisionCsv({ parts, closing, unread, title }: Decision, language: Language): string {
  const { outcomes } = wordsIn(language).result;
  const row = (statute: string, each: Instruction): Row => {
    const open = each.kind === 'not-understood';
    const reasons = open ? codes(each.diagnostics) : '';
    return rowOf(each, { decision: title.text, statute, result: outcomes[open ? 'not-understood' : 'understood'], places: '', reasons }, language);
  };
  const inItems = parts.flatMap(({ instrument, items }) => items.flatMap(instructionsOf).map((each) => row(instrument, each)));
  const outside = [...unread.map((clause) => notUnderstood(clause, '')), ...closing].map((each) => row('', each));
  return csvOf(READ, [...inItems, ...outside], language);
}

/** What decisions ordered and what became of it, a row an order, for a spreadsheet. */
export function amendmentsCsv(amendments: readonly Amendment[], language: Language): string {
  const { outcomes } = wordsIn(language).result;
  const rows = amendments.flatMap((amendment) =>
    accountOf(amendment).map((account) => {
      const { status, operation } = account;
      const touched = status === 'applied' && operation.kind !== 'non-textual' ? account.edits.filter((edit) => edit.cause.type === 'operation').length : null;
      const known = { decision: amendment.decision.title.text, statute: titleOf(amendment.base), result: outcomes[status] };
      return rowOf(operation, { ...known, places: touched === null ? '' : String(touched), reasons: codes(reasonsOf(account)) }, language);
    }),
  );
  return csvOf(APPLIED, rows, language);
}

function rowOf(operation: Instruction, known: Known, language: Language): Row {
  const place = placeOf(operation.clause);
  return {
    ...known,
    ...cellsOf(operation),
    item: operation.kind === 'not-understood' ? operation.item : operation.id,
    operation: kindWords(operation, wordsIn(language)),
    file: place?.source.name ?? '',
    line: place === null ? '' : String(place.source.position(place.span.start).line),
  };
}

function codes(diagnostics: readonly { readonly code: string }[]): string {
  return [...new Set(diagnostics.map((d) => d.code))].join(' ');
}

function csvOf(columns: readonly OperationColumn[], rows: readonly Row[], language: Language): string {
  const names = wordsIn(language).result.columns;
  return spreadsheet(
    columns.map((column) => names[column]),
    rows.map((row) => columns.map((column) => row[column])),
  );
}
