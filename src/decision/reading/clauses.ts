import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, isError } from '../../diagnostics/diagnostic.ts';
import { withoutBetween } from '../../text/between.ts';
import { join, placeOf, slice } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import { asWritten } from '../as-written.ts';
import { nearestForm } from '../language/near.ts';
import { readWording } from '../language/read.ts';
import { isUnread, type UnreadParse } from '../language/written.ts';
import type { Operation, UnreadClause } from '../operation.ts';
import { type ClauseContext, ClauseReader, type ClauseSource } from './clause-reader.ts';
import type { Context } from './context.ts';
import { operationId } from './item-id.ts';
import type { Order } from './order.ts';
import { ordersOf } from './orders.ts';
import { withoutSaidBeside } from './said-beside.ts';
import { normaliseWording } from './wording.ts';

/**
 * Reads the wording of one item (quotations masked) into operations with complete addresses. A clause that cannot be
 * understood, or whose address has no article, is reported and gives no operation: it is among the `unread`. `earlier` is what the item before left in mind,
 * `announced` the place that an item above gives to those under it.
 */
export function readClauses(
  text: Passage,
  citation: string,
  source: ClauseSource,
  report: (d: Diagnostic) => void,
  earlier: Context = null,
  announced: Context = null,
): { readonly operations: readonly Operation[]; readonly unread: readonly UnreadClause[]; readonly context: Context } {
  const whole = normaliseWording(text);
  const apart = readWording(whole.text, source.laws).some(isUnread) ? withoutSaidBeside(whole, source.laws, source.quotes) : null;
  const { wording, beside } = apart ?? { wording: whole, beside: [] };
  let before: ClauseContext = { context: announced, named: [], sentence: null, moved: new Set(), left: null, earlier, figures: false, mentioned: [] };
  const orders: { order: Order; clause: Passage; range: string }[] = [];
  const unread: UnreadClause[] = [];
  for (const remark of beside) report(diagnose('D047', placeOf(remark), { words: asWritten(remark).replace('（）', '') }));
  if (beside.length > 0) orders.push({ order: { kind: 'non-textual', what: 'introduction', renumbers: 'none' }, clause: join(beside, '；'), range: 'beside' });
  let mark: string | null = null;
  const used = new Set<number>();
  for (const clause of readWording(wording.text, source.laws)) {
    const passage = slice(wording, clause.range.start, clause.range.end);
    if (isUnread(clause)) {
      mark ??= strangeMark(wording.text);
      const diagnostic = notUnderstood(clause, passage, wording, source.laws, mark);
      report(diagnostic);
      unread.push({ clause: passage, diagnostics: [diagnostic] });
      continue;
    }
    const said: Diagnostic[] = [];
    const reader = new ClauseReader(wording, source, before, used, (diagnostic) => {
      said.push(diagnostic);
      report(diagnostic);
    });
    const read = ordersOf(clause, reader);
    if (reader.failed) unread.push({ clause: passage, diagnostics: said.filter(isError) });
    else for (const order of read) orders.push({ order, clause: passage, range: `${clause.range.start}-${clause.range.end}` });
    before = reader;
  }
  // A quotation that no order has looked at was passed over: its clause is not understood. One clause may give many orders.
  const textual = new Map(orders.flatMap(({ order, clause, range }) => (order.kind === 'non-textual' ? [] : [[range, clause] as const])));
  const passed = new Map([...textual].filter(([, clause]) => passesOver(clause, used)));
  for (const clause of passed.values()) {
    const { form } = nearestForm(clause.text, source.laws);
    const diagnostic = diagnose('D002', placeOf(clause), { clause: shown(clause.text), at: '', taken: '', nearest: form, mark: '' });
    report(diagnostic);
    unread.push({ clause, diagnostics: [diagnostic] });
  }
  const heeded = orders.filter(({ range }) => !passed.has(range));
  const operations = heeded.map(({ order, clause }, i): Operation => {
    const id = operationId(citation, i, heeded.length);
    return { ...order, item: citation, id, clause } as Operation;
  });
  return { operations, unread, context: before.context };
}

/** Whether a quotation stands in a clause that nothing has used; one in brackets may be a remark's. */
function passesOver({ text }: Passage, used: ReadonlySet<number>): boolean {
  return [...withoutBetween(text, '（）').matchAll(/“([0-9]+)”/g)].some(([, index]) => !used.has(Number(index)));
}

/** Quotations stand as “n” while the clause is read; a reader sees “……”. */
function shown(text: string): string {
  return text.replace(/“[0-9]+”/g, '“……”');
}

/** The first mark that stands where a quotation can begin and that is none of those which quote, nor ends a sentence; '' if there is none. */
function strangeMark(wording: string): string {
  return /[的为将把加去与和、：](?![（《“”，。；：、！？])([\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Po}\p{Sk}])/u.exec(wording)?.[1] ?? '';
}

/** The words that nothing is known by, what the others were taken for, and the form that comes nearest; or the two readings that a clause has. */
function notUnderstood(clause: UnreadParse, passage: Passage, wording: Passage, laws: readonly string[], mark: string): Diagnostic {
  if (clause.kind === 'not-understood' && clause.readings.length > 1)
    return diagnose('D031', placeOf(passage), { clause: shown(passage.text), readings: clause.readings.join('”、“') });
  const { taken, form } = nearestForm(wording.text.slice(clause.range.start, clause.range.end), laws);
  const at = taken.flatMap(({ as, text }) => (as === 'unknown' ? [shown(text)] : [])).join('”、“');
  const known = taken.flatMap(({ as, text }) => (as === 'unknown' ? [] : [`${as}:${text}`])).join('|');
  return diagnose('D002', placeOf(passage), { clause: shown(passage.text), at, taken: known, nearest: form, mark });
}
