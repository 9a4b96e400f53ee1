import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose, isError } from '../diagnostics/diagnostic.ts';
import { join, passageOf, placeOf, slice } from '../text/passage.ts';
import type { Passage, Reading } from '../text/source.ts';
import { asWritten } from './as-written.ts';
import { leavesTheRest } from './language/closings.ts';
import { leftToEditor } from './language/editorial.ts';
import { nearestForm } from './language/near.ts';
import { isTopic } from './language/topics.ts';
import type { Decision, DecisionItem, DecisionPart, NonTextual, Operation, UnreadClause } from './operation.ts';
import { withoutCircumstances } from './reading/circumstances.ts';
import { readClauses } from './reading/clauses.ts';
import type { Context } from './reading/context.ts';
import { natureOf } from './reading/nature.ts';
import { withoutOrder } from './reading/orderless.ts';
import { type Entry, type Outline, readOutline } from './reading/outline.ts';
import { collectParts, isApart } from './reading/parts.ts';
import { brokenLists } from './reading/quoted-lists.ts';
import { normaliseWording } from './reading/wording.ts';

/**
 * Reads an amending decision from its logical lines. Every character is claimed by the head, an item's operations, or a
 * closing clause; what nobody understands is an error with its place. Always gives a value.
 */
export function parseDecision({ source, lines }: Reading): { decision: Decision; diagnostics: readonly Diagnostic[] } {
  // A text without a line has nothing in its head, either.
  const outline = readOutline(lines.length > 0 ? lines : [passageOf(source, 0, 0)]);
  const diagnostics: Diagnostic[] = [...outline.diagnostics, ...outline.quotes.flatMap(brokenLists)];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const parts = collectParts(outline, report);
  const read = parts.map((part): DecisionPart => {
    const clauseSource = { instrument: part.instrument, laws: [], quotes: outline.quotes };
    let earlier: Context = null;
    let announced: { readonly number: string; readonly of: Context } = { number: '', of: null };
    const items = part.items.map(({ citation, lines: own }, i): DecisionItem => {
      const text = join(own, '\n');
      const below = part.items[i + 1]?.citation ?? '';
      if (isUnder(below, citation) && isTopic(normaliseWording(text).text)) return topicItem(citation, text, report);
      const under = isUnder(citation, announced.number);
      const said: Diagnostic[] = [];
      const read = readClauses(text, citation, clauseSource, (d) => void said.push(d), earlier, under ? announced.of : null);
      earlier = read.context;
      const whole = { number: citation, text, operations: read.operations, unread: read.unread };
      const passedOver = citation !== '' && read.unread.length === 0 && !isUnder(below, citation) && said.some(({ code }) => code === 'D047');
      const item = passedOver ? withoutOrder(whole, said) : whole;
      for (const diagnostic of said) diagnostics.push(diagnostic);
      if (announcesItems(item)) announced = { number: citation, of: read.context };
      else if (!under) announced = { number: '', of: null };
      return item;
    });
    return { instrument: part.instrument, header: part.header, items: items.some(tellsWhen) ? withoutCircumstances(items) : items };
  });
  const whole = read.map((part) => ({ ...part, items: part.items.map((item, i) => withUnwritten(item, part.items[i + 1], report)) }));
  const ends = outline.entries.filter(isApart).map((entry) => readClosing(entry, outline, report));
  const closing = ends.flatMap((end) => end.operations);
  const orders = [...closing, ...whole.flatMap((part) => part.items.flatMap((item) => item.operations))];
  for (const { clause, ...order } of orders) {
    if (order.kind !== 'non-textual' || (order.what === 'introduction' && order.item === '')) continue;
    const left = leftToEditor(normaliseWording(clause).text);
    if (order.what === 'foreign-references' || left.citations) report(diagnose('D015', placeOf(clause), { text: asWritten(clause) }));
    if (order.what === 'provision' && !leavesTheRest(normaliseWording(clause).text.replace(/^(?:此外|同时|另外|最后)，/, ''))) {
      report(diagnose('D010', placeOf(clause), { text: asWritten(clause) }));
    }
    if (order.what === 'editorial' || left.text) report(diagnose('D032', placeOf(clause), { text: asWritten(clause) }));
  }
  const amends = whole.some((part) => part.items.some((item) => item.operations.some((o) => o.kind !== 'non-textual')));
  const nature = amends ? null : natureOf(normaliseWording(outline.title).text);
  const place = lines[0] ? placeOf(lines[0]) : { source, span: { start: 0, end: 0 } };
  const notADecision = nature === null ? diagnose('D001', place) : diagnose(nature.does === 'repeals' ? 'D017' : 'D018', place, { what: nature.what });
  if (nature !== null && outline.quotes.length === 0) diagnostics.splice(0, diagnostics.length, notADecision);
  else if (!amends && outline.quotes.length === 0 && !/修改|修正/.test(outline.title.text)) diagnostics.splice(0, diagnostics.length, notADecision);
  else if (!amends && !diagnostics.some(isError)) report(notADecision);
  const form = /修正案/.test(outline.title.text) ? 'amendment' : 'decision';
  const { title, adoption, enacting } = outline;
  const unread = ends.flatMap((end) => end.unread);
  return { decision: { form, title, adoption, enacting, parts: nature === null ? whole : [], closing, unread }, diagnostics };
}

/** 第六条删除后，……: whether a deletion may only say when. */
function tellsWhen({ operations }: DecisionItem): boolean {
  return operations.some(({ kind, clause }) => kind === 'delete' && clause.text.endsWith('后'));
}

/** Whether reading a decision told that it amends nothing by its own nature: it repeals, or approves. */
export function isNoAmendment(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ code }) => code === 'D017' || code === 'D018');
}

/** 对第三十条作如下修改： announces items of its own, or new text. */
function announcesItems({ operations }: DecisionItem): NonTextual | null {
  const last = operations[operations.length - 1];
  if (last?.kind !== 'non-textual' || last.what !== 'introduction') return null;
  const places =
    /第.{1,9}[编章节条款项]|附[件表录则]|总则|名称|标题|题注|序言/.test(last.clause.text) &&
    /(?<![不未][作]?)(?:修改|调整|修订|修正|完善)(?:如下)?：?$/.test(last.clause.text);
  return places ? last : null;
}

/** 三、增加优惠措施 over （一）《办法》第六条……: a heading of the items under it. It orders nothing by itself, and is passed over, which is told. */
function topicItem(number: string, text: Passage, report: (d: Diagnostic) => void): DecisionItem {
  report(diagnose('D047', placeOf(text), { words: asWritten(text) }));
  return { number, text, operations: [{ kind: 'non-textual', what: 'introduction', renumbers: 'none', item: number, id: number, clause: text }], unread: [] };
}

/** Whether an item is one of those of another one: 五、1 under 五. */
function isUnder(number: string, above: string): boolean {
  return above !== '' && number !== above && number.startsWith(above);
}

/** Where neither items nor new text follow what is announced, nothing says what is changed, and the clause is not understood. */
function withUnwritten(item: DecisionItem, next: DecisionItem | undefined, report: (d: Diagnostic) => void): DecisionItem {
  const { number, unread } = item;
  const last = announcesItems(item);
  if (last === null || (next !== undefined && isUnder(next.number, number))) return item;
  const { form } = nearestForm(normaliseWording(last.clause).text, []);
  const diagnostic = diagnose('D002', placeOf(last.clause), { clause: asWritten(last.clause), at: '', nearest: form });
  report(diagnostic);
  return { ...item, unread: [...unread, { clause: last.clause, diagnostics: [diagnostic] }] };
}

/** What an entry behind the items orders; and what of it was not understood. */
function readClosing(
  entry: Exclude<Entry, { type: 'header' | 'item' | 'text' }>,
  outline: Outline,
  report: (d: Diagnostic) => void,
): { readonly operations: readonly NonTextual[]; readonly unread: readonly UnreadClause[] } {
  if (entry.type !== 'closing') {
    return { operations: [{ kind: 'non-textual', what: entry.type, renumbers: 'none', item: '', id: '', clause: slice(entry.line, 0) }], unread: [] };
  }
  const { operations, unread } = readClauses(entry.line, '', { instrument: '', laws: [], quotes: outline.quotes }, report);
  return { operations: operations.filter((o: Operation): o is NonTextual => o.kind === 'non-textual'), unread };
}
