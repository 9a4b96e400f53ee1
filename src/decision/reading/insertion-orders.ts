import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Address, depthOf, lastStep, sameAddress } from '../../statute/address.ts';
import { readLabel } from '../../statute/label.ts';
import type { Level } from '../../statute/types.ts';
import type { WrittenAddress } from '../language/written.ts';
import type { Quote } from '../operation.ts';
import type { ClauseReader } from './clause-reader.ts';
import { completeNew, sectionsAbove } from './context.ts';
import { fromArticle, renumberOrders } from './number-orders.ts';
import type { Of, Order } from './order.ts';
import { labelOfHeading, unlabelled } from './quoted-headings.ts';
import { countUnits, shareOut } from './quoted-units.ts';

/** 增加两条，作为第十一条、第十六条：“……”“……”: articles without labels, a quotation each. */
export function insertOrders(clause: Of<'insert'>, reader: ClauseReader): readonly Order[] {
  const { text, count, as, level } = clause;
  const holds = heldApart(clause, reader);
  if (holds !== null) return [insertOrder({ ...clause, text: null }, reader), ...holds.flatMap((held) => insertOrders(held, reader))];
  // 在第九条后增加两条：“……”“……”: the place says it, and none has a number.
  const beside = as.length === 0 && level === 'article' && (clause.after ?? clause.before) !== null;
  const apart = text !== null && count > 1 && text.length === count && (as.length === count || beside);
  // 分别作为第（一）项和第（五）项：“（一）……”“（五）……”: what does not stand together comes one by one.
  const each = apart && (countUnits(reader.block(text), level) !== count || !followEachOther(as));
  if (!each) return [insertOrder(clause, reader)];
  return text.map((own, i) => insertOrder({ ...clause, count: 1, as: as.slice(i, i + 1), text: [own] }, reader));
}

function followEachOther(as: readonly WrittenAddress[]): boolean {
  const numbers = as.map(({ steps }) => steps.at(-1));
  return numbers.every((step, i) => i === 0 || step?.number === (numbers[i - 1]?.number ?? 0) + 1 || (step?.suffix ?? 0) > 0);
}

/**
 * 增加一章，作为第四章“应急管理”；增加一条，作为第十八条：“……” · 增加第四章“应急管理”，包括两条，作为第十八条、第十九条：“……”“……”: the articles alone are quoted, the heading and
 * their numbers are said. Null where the text has headings or numbers of its own.
 */
function heldApart({ text, heading, holds, contents, range }: Of<'insert'>, reader: ClauseReader): readonly Of<'insert'>[] | null {
  if (text === null || heading === null) return null;
  const label = readLabel(reader.block(text).lines[0]?.text ?? '');
  if (holds !== undefined) return label === null || depthOf(label.kind) >= depthOf('article') ? holds : null;
  const as = contents.flatMap((content) => (content.from === null ? content.as : []));
  if (label !== null || as.length === 0) return null;
  const apart = { within: null, after: null, before: null, heading: null, contents: [], range };
  return [{ kind: 'insert', ...apart, count: as.length, level: 'article', as, text }];
}

export function insertOrder(written: Of<'insert'>, reader: ClauseReader): Order {
  const clause = withWholeText(written, reader);
  const { level, count } = clause;
  const after = clause.after && reader.old(clause.after);
  const before = clause.before && reader.old(clause.before);
  // 增加一款，作为第五条第三款 · 增加一条，作为第九章第六十三条: the unit that receives it is said with the new number.
  const outer = clause.within === null && after === null && before === null ? receiver(clause.as[0], level, reader) : null;
  const needsUnit = after === null && before === null && outer === null && depthOf(level) > depthOf('article');
  const within = clause.within
    ? reader.old(clause.within)
    : (outer ??
      (needsUnit ? holderOf(level, reader.current(clause.range), reader) : after === null && before === null ? chapterOf(clause.as[0], level, reader) : null));
  const beside = within === null ? (after ?? before) : { steps: [...within.steps, { level, number: 1, suffix: 0 }] };
  const named = clause.heading === null ? null : reader.quote(clause.heading);
  const own = named && labelOfHeading(named);
  const stated = clause.as.map((a) => completeNew(fromArticle(a), beside)).filter((a) => a !== null);
  // 章名为“第三章　管理范围”: the number is quoted with the heading.
  const as: readonly Address[] = stated.length === 0 && own?.level === level ? [{ steps: [own] }] : stated;
  const heading = named && unlabelled(named, lastStep(as[0] ?? { steps: [] }), reader);
  const text = clause.text === null ? { lines: [], place: null } : reader.unitText(clause.text);
  const annexed = (within ?? after ?? before)?.annex !== undefined;
  // The lines of an annex are counted where they go: as it numbers its own.
  const found = clause.text === null || annexed ? count : countUnits(text, level);
  if (as.length > 0 && as.length !== count)
    reader.fail(diagnose('D006', reader.place(clause.range), { stated: count, found: as.length, of: 'numbers', level }));
  else if (found !== count) reader.fail(diagnose('D006', reader.place(clause.range), { stated: count, found, of: 'text', level }));
  const contents = clause.contents.map(({ from, as: stated }) => {
    const unit = from && reader.old(from);
    return { from: unit, as: stated.map((a) => completeNew(a, as[0] ?? unit)).filter((a) => a !== null) };
  });
  if (outer !== null && within !== null) reader.goOn(within);
  // 第二条之后增加一条：“……”该条……: what was said last is the new one, which has no number yet.
  if (level === 'article' && as.length === 0) reader.context = null;
  return { kind: 'insert', level, count, within, after, before, as, heading, contents, text };
}

/** 增加第四章“第四章　应急管理¶第十八条……”: what is quoted is no heading, but all of it. */
function withWholeText(clause: Of<'insert'>, reader: ClauseReader): Of<'insert'> {
  const { text, heading } = clause;
  return text === null && heading !== null && reader.quote(heading).lines.length > 1 ? { ...clause, heading: null, text: [heading] } : clause;
}

/** Rows go into a table: the one named, or that in which the anchor stands. */
export function insertRowsOrder(clause: Of<'insert-rows'>, reader: ClauseReader): Order {
  const { count } = clause;
  const after = clause.after && reader.old(clause.after);
  const before = clause.before && reader.old(clause.before);
  const named = clause.within ? reader.old(clause.within) : after === null && before === null ? reader.current(clause.range) : null;
  const within = named && { ...named, table: named.table ?? {} };
  const as = clause.as.map((a) => completeNew(a, within ?? after ?? before)).filter((a) => a !== null);
  const text = reader.newText(clause.text);
  const found = countUnits(text, 'row');
  if (as.length > 0 && as.length !== count)
    reader.fail(diagnose('D006', reader.place(clause.range), { stated: count, found: as.length, of: 'numbers', level: 'row' }));
  else if (found !== count) reader.fail(diagnose('D006', reader.place(clause.range), { stated: count, found, of: 'text', level: 'row' }));
  return { kind: 'insert', level: 'row', count, within, after, before, as, heading: null, contents: [], text };
}

/** 第三章分为两节。增加一节，作为第一节: sections are counted in their chapter, the one last named unless the number says which. */
function chapterOf(as: WrittenAddress | undefined, level: Level, { context }: ClauseReader): Address | null {
  const steps = level === 'section' && (as?.steps.length ?? 0) <= 1 ? sectionsAbove(context) : [];
  return steps.length === 0 ? null : { steps };
}

/**
 * 第一款中的……。增加一款，作为第二款: what was named last cannot hold a unit of its own level, the unit above it does; unless it went into another article, where the
 * clause goes on.
 */
export function holderOf(level: Level, address: Address, { left }: ClauseReader): Address {
  if (left !== null && sameAddress(left, address)) return address;
  const steps = address.steps.filter((step) => depthOf(step.level) < depthOf(level));
  return steps.length === 0 || steps.length === address.steps.length ? address : { ...address, steps };
}

/** The unit above the one inserted, in new numbers, where the new number says it. */
export function receiver(as: WrittenAddress | undefined, level: Level, reader: ClauseReader): Address | null {
  if (as === undefined || as.pronoun !== null) return null;
  const steps = as.steps.filter((step) => depthOf(step.level) < depthOf(level));
  const outer = level === 'article' ? steps : steps.filter((step) => depthOf(step.level) >= depthOf('article'));
  if (outer.length === 0 || (depthOf(level) > depthOf('article') && outer[0]?.level !== 'article')) return null;
  // 第二款作为第三条第一款……增加一款，作为第三条第二款: the unit last named is that article now.
  const article = outer.find((step) => step.level === 'article');
  if (article !== undefined && reader.context !== null && reader.wentTo(article)) return null;
  return { steps: outer, numbering: 'new' };
}

/** One text for the units that are new and for those that move beside them: shared out in the order of the new numbers. */
export function insertBesideOrders(clause: Of<'insert-beside'>, reader: ClauseReader): readonly Order[] {
  // Either may be said first, and is then what the other goes on with.
  const first = clause.insert.range.start < clause.renumber.range.start ? insertOrder(clause.insert, reader) : null;
  const moved = renumberOrders(clause.renumber, reader, false);
  const added = first ?? insertOrder(clause.insert, reader);
  if (added.kind !== 'insert') return [];
  // 第五十七条第二款改为第七十三条第二款，增加一款作为第一款: of the article in which the other arrives.
  const arrives = moved.find((order) => order.kind === 'move')?.to;
  const inserted = arrives == null ? added : { ...added, as: clause.insert.as.map((a) => completeNew(a, arrives)).filter((a) => a !== null) };
  const places = [...inserted.as, ...moved.flatMap((order) => (order.kind === 'renumber' || order.kind === 'move' ? (order.to ?? []) : []))];
  const order = places.map((_, i) => i).sort((a, b) => (lastStep(places[a] as Address)?.number ?? 0) - (lastStep(places[b] as Address)?.number ?? 0));
  const text = reader.unitText(clause.text);
  const parts = shareOut(text, places);
  if (parts === null || inserted.as.length === 0) {
    reader.fail(
      diagnose('D006', reader.place(clause.range), { stated: places.length, found: countUnits(text, inserted.level), of: 'text', level: inserted.level }),
    );
    return [];
  }
  const of = (index: number): Quote => parts[order.indexOf(index)] as Quote;
  const own = inserted.as.map((_, i) => of(i));
  const rewritten = moved.map((order, i): Order[] => {
    if (order.kind === 'move') return [{ ...order, text: of(inserted.as.length + i) }];
    return order.kind === 'renumber' ? [order, { kind: 'replace', target: order.target, old: null, text: of(inserted.as.length + i), adds: [] }] : [order];
  });
  return [...rewritten.flat(), { ...inserted, text: { lines: own.flatMap((quote) => quote.lines), place: text.place } }];
}

/** 在第十条前增加章名“第三章　管理范围”: a heading over articles that are there; its number is quoted with it. */
export function insertHeadingOrder(clause: Of<'insert-heading'>, reader: ClauseReader): Order {
  const { within, after, before, includes, range } = clause;
  const contents = includes.length === 0 ? [] : [{ from: null, as: includes }];
  const { heading } = clause;
  const level = labelOfHeading(reader.quote(heading))?.level ?? 'chapter';
  return insertOrder({ kind: 'insert', within, after, before, count: 1, level, as: [], heading, contents, text: null, range }, reader);
}
