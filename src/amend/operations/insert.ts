import type { Insert } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Address, lastStep, stepAt } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { isNumbered } from '../../statute/paragraphs.ts';
import type { Article, Item, NodeId, Ordinal, Paragraph } from '../../statute/types.ts';
import { articlesOf, type Visit } from '../../statute/walk.ts';
import { fold } from '../../text/fold.ts';
import { formatNumeral } from '../../text/numeral.ts';
import { placeOf } from '../../text/passage.ts';
import { withStop } from '../marks/unit-end.ts';
import { articleToInsert } from '../new-article.ts';
import { asArticles, asItems, asParagraphs, labelIn } from '../new-text.ts';
import { followedHost, statedHost } from '../numbers/hosts.ts';
import { articleKey } from '../numbers/stated.ts';
import { find, type Plan, type PlanContext } from '../plan.ts';
import { Refused, refuse } from '../refused.ts';
import type { Cause, Edit, InsertEdit, InsertPlace } from '../types.ts';
import { insertAnnexRows } from './annex-rows.ts';
import { insertDivisions } from './insert-division.ts';
import { PREAMBLE } from './replace.ts';
import { insertInTable } from './table.ts';

/** 增加一款，作为第二款：“…”: new units take their place so that, after counting, they bear the numbers stated (docs/semantics.md#insertion). */
export function planInsert(operation: Insert, context: PlanContext): Plan {
  switch (operation.level) {
    case 'row':
      return insertInTable(operation, context);
    case 'article':
      return insertArticles(operation, context);
    case 'paragraph':
      return insertParagraphs(operation, context);
    case 'item':
    case 'subitem':
      return insertItems(operation, context, operation.level);
    default:
      return insertDivisions(operation, context);
  }
}

/**
 * Articles: 第X条之一 stands behind its article and shifts nothing (docs/semantics.md#suffixed); otherwise the number or the anchor decides,
 * and one of them must be there.
 */
function insertArticles(operation: Insert, context: PlanContext): Plan {
  const fitted = asArticles(operation.text, operation.count, context.newId);
  if (fitted instanceof Refused) return fitted;
  const stated = operation.as.map((address) => stepAt(address, 'article')).filter((step) => step !== undefined);
  const nodes: Article[] = [];
  const supplied: Diagnostic[] = [];
  for (const [i, article] of fitted.entries()) {
    const step = stated[i];
    const quoted = article.ordinal;
    if (step !== undefined && quoted.number !== 0 && (quoted.number !== step.number || quoted.suffix !== step.suffix)) {
      return refuse('A026', operation.text.place, { level: 'article' });
    }
    const { units, notes } = withStop(article.paragraphs, '。', operation.text);
    supplied.push(...notes);
    nodes.push(articleToInsert({ ...article, paragraphs: units }, step ?? quoted, context));
  }
  const anchor = operation.after ?? operation.before;
  const anchored = anchor === null ? null : find(context, anchor, operation);
  if (anchored instanceof Refused) return anchored;
  const cause: Cause = { type: 'operation', operation };
  const edits: Edit[] = [];
  for (const run of runsOf(nodes, anchored === null && stated.length === nodes.length)) {
    const first = stated[nodes.indexOf(run[0] as Article)];
    const unplaced = anchored === null && first === undefined ? endOfDivision(operation, context) : null;
    if (unplaced !== null) supplied.push(unplaced.note);
    const place = unplaced?.place ?? articlePlace(operation, context, anchored, first);
    if (place instanceof Refused) return place;
    edits.push({ kind: 'insert', parent: 'body', place, nodes: run, cause });
  }
  for (const { from, as } of operation.contents) {
    const found = from === null ? null : find(context, from, operation);
    if (found instanceof Refused) return found;
    if (found !== null) edits.push({ kind: 'delete', node: found.node.id, into: receiverOf(as[0], nodes[0] as Article), cause });
  }
  return { edits, notes: supplied };
}

/** Articles that follow each other by their numbers stand together: 分别作为第三十条、第三十二条 are two places. */
function runsOf(nodes: readonly Article[], numbered: boolean): readonly (readonly Article[])[] {
  const runs: Article[][] = [];
  for (const node of nodes) {
    const last = runs[runs.length - 1];
    const before = last?.[last.length - 1]?.ordinal;
    const apart = numbered && before !== undefined && before.suffix === 0 && node.ordinal.suffix === 0 && node.ordinal.number !== before.number + 1;
    if (last === undefined || apart) runs.push([node]);
    else last.push(node);
  }
  return runs;
}

/** 将第三条第二款修改后作为本条第一款: the 款 of the new article that it becomes, if that has several. */
function receiverOf(as: Address | undefined, article: Article): NodeId {
  const step = as === undefined ? undefined : lastStep(as);
  const paragraph = step?.level === 'paragraph' && article.paragraphs.length > 1 ? article.paragraphs[step.number - 1] : undefined;
  return paragraph?.id ?? article.id;
}

function articlePlace(operation: Insert, context: PlanContext, anchor: Visit | null, first: Ordinal | undefined): InsertPlace | Refused {
  // 在第三条后增加一条，作为第二条之一: where the anchor bears another number in the new text, it is the anchor that tells the place.
  const counted = anchor?.node.type === 'article' && anchor.node.ordinal.number !== first?.number;
  if (first !== undefined && first.suffix > 0 && anchor === null && !context.frozen) return { type: 'number', number: first.number };
  if (first !== undefined && first.suffix > 0 && !counted) {
    const before = context.index.articles;
    // 原第十二条之二改为第十二条之三: one that gives its number up is not in the way.
    const holder = before.get(articleKey(first))?.[0];
    if (holder !== undefined && !context.stated.has(holder.id)) {
      return refuse('A032', placeOf(operation.clause), { address: formatAddress(operation.as[0] ?? { steps: [] }) });
    }
    const article = lastBelow(first, before);
    if (article !== null) return { type: 'after', node: article.id };
    return refuse('A001', placeOf(operation.clause), { address: `第${formatNumeral(first.number)}条`, have: '', within: '' });
  }
  if (anchor !== null) return { type: operation.after === null ? 'before' : 'after', node: anchor.node.id };
  if (first !== undefined) return { type: 'number', number: first.number };
  return refuse('D005', placeOf(operation.clause), { address: '' });
}

/** The last article of a number that stands before one with a suffix: 第三条之一 before 第三条之二, else 第三条; null if there is none. */
function lastBelow({ number, suffix }: Ordinal, articles: PlanContext['index']['articles']): Article | null {
  // Suffixes count on, so that few steps lead down to one; a suffix that is far off is none to count from.
  if (suffix <= articles.size) {
    for (let below = suffix - 1; below >= 0; below--) {
      const article = articles.get(articleKey({ number, suffix: below }))?.[0];
      if (article !== undefined) return article;
    }
  }
  let last: Article | null = null;
  for (const [article] of articles.values()) {
    if (article === undefined || article.ordinal.number !== number || article.ordinal.suffix >= suffix) continue;
    if (last === null || article.ordinal.suffix > last.ordinal.suffix) last = article;
  }
  return last;
}

/** 本条例自2020年1月1日起施行。1999年……同时废止。 */
const COMMENCES = /^本[^，。；：]{1,12}自[^，。；：]{2,24}起(?:施行|实施|生效|执行)/;

/**
 * 在附则中增加一条, and no number: behind the articles that are there, but in front of the one on commencement, which stands last (临沂供热2023 八;
 * docs/semantics.md#insertion). Null where no division is named.
 */
function endOfDivision(operation: Insert, context: PlanContext): { readonly place: InsertPlace; readonly note: Diagnostic } | null {
  const found = operation.within === null ? null : find(context, operation.within, operation);
  if (found === null || found instanceof Refused || found.node.type !== 'division') return null;
  const last = articlesOf({ body: [found.node] }).at(-1);
  if (last === undefined) return null;
  const commences = COMMENCES.test(fold(last.paragraphs[0]?.text.text ?? ''));
  const note = diagnose('A022', placeOf(operation.clause), { reason: commences ? 'commencement' : 'division' });
  return { place: { type: commences ? 'before' : 'after', node: last.id }, note };
}

function insertParagraphs(operation: Insert, context: PlanContext): Plan {
  const fitted = asParagraphs(operation.text, context.newId);
  if (fitted instanceof Refused) return fitted;
  const { units: nodes, notes } = withStop(fitted, '。', operation.text);
  const cause: Cause = { type: 'operation', operation };
  const target = operation.within ?? operation.after ?? operation.before;
  const shell = shellNamed(operation, target, context);
  if (shell !== null) {
    const { place, notes: chosen } = placeAmong(operation, null);
    return { edits: [{ kind: 'insert', parent: shell, place, nodes, cause }], notes: [...notes, ...chosen] };
  }
  const inPreamble = target?.part === 'preamble';
  const found = target === null || (inPreamble && target.steps.length === 0) ? null : find(context, target, operation);
  if (found instanceof Refused) return found;
  // 序言第三自然段后增加一个自然段 · 序言增加一个自然段，作为第三自然段
  if (inPreamble && (operation.within?.steps.length ?? 0) === 0 && context.base.preamble.paragraphs.length > 0) {
    const { place, notes: chosen } = placeAmong(operation, found === null ? null : found.node.id);
    return { edits: [{ kind: 'insert', parent: PREAMBLE, place, nodes, cause }], notes: [...notes, ...chosen] };
  }
  if (found === null) return refuse('A028', placeOf(operation.clause), { address: '', have: '', within: '' });
  const { article, node } = found;
  if (article === null) return refuse('A026', operation.text.place, { level: 'paragraph' });
  const followed = followedHost(found, context);
  if (followed === null && context.borne !== null) return refuse('A028', placeOf(operation.clause), { address: '', have: '', within: '' });
  if (followed === null) return { edits: [], notes: [], awaits: 'numbers' };
  const { place, notes: chosen } = placeAmong(operation, operation.within === null && node.type === 'paragraph' ? node.id : null);
  const edit: InsertEdit = { kind: 'insert', parent: followed ?? article.id, place, nodes, cause };
  return { edits: [edit], notes: [...notes, ...chosen] };
}

/**
 * 增加一款，作为第四十条第二款: another article than the one last named, if the number stated is not that one's: one that this decision makes, or
 * one that it numbers so.
 */
function shellNamed(operation: Insert, target: Address | null, context: PlanContext): string | null {
  const stated = operation.as[0] === undefined ? undefined : stepAt(operation.as[0], 'article');
  const named = target === null ? undefined : stepAt(target, 'article');
  if (stated === undefined || (named !== undefined && articleKey(named) === articleKey(stated))) return null;
  return statedHost(operation.as[0] as Address, context) ?? context.shells.get(articleKey(stated)) ?? null;
}

function insertItems(operation: Insert, context: PlanContext, level: 'item' | 'subitem'): Plan {
  const target = operation.within ?? operation.after ?? operation.before;
  if (target?.annex !== undefined) return insertAnnexRows(operation, target, context);
  const found = target === null ? null : find(context, target, operation);
  if (found === null) return refuse('A028', placeOf(operation.clause), { address: '', have: '', within: '' });
  if (found instanceof Refused) return found;
  const visit = found;
  const list = level === 'item' ? listFor(visit, target?.words, context) : itemFor(visit, context);
  if (list === null) return refuse('A005', placeOf(operation.clause), { address: formatAddress(visit.address), have: '', within: '' });
  const siblings = list.type === 'paragraph' ? list.items : list.subitems.filter(isNumbered);
  const anchor = operation.within === null && visit.node.type === level ? visit.node.ordinal.number + (operation.after === null ? 0 : 1) : null;
  const first = lastStep(operation.as[0] ?? { steps: [] })?.number ?? anchor ?? siblings.length + 1;
  const fitted = asItems(operation.text, level, first, context.newId, labelIn(siblings));
  if (fitted instanceof Refused) return fitted;
  const { place, notes: chosen } = placeAmong(operation, operation.within === null && visit.node.type === level ? visit.node.id : null);
  const edit: InsertEdit = { kind: 'insert', parent: list.id, place, nodes: fitted, cause: { type: 'operation', operation } };
  return { edits: [edit], notes: chosen };
}

/** The stated number, else the anchor, else last (reported when nothing was stated: 增加规定). */
function placeAmong(operation: Insert, anchor: string | null): { place: InsertPlace; notes: readonly Diagnostic[] } {
  const number = lastStep(operation.as[0] ?? { steps: [] })?.number;
  if (number !== undefined) return { place: { type: 'number', number }, notes: [] };
  if (anchor !== null) return { place: { type: operation.after === null ? 'before' : 'after', node: anchor }, notes: [] };
  return { place: { type: 'last' }, notes: [diagnose('A022', placeOf(operation.clause), {})] };
}

/** The paragraph whose list receives an item: the one named or pointed at, or the article's only list, or its only paragraph (docs/semantics.md#paragraphs-and-items). */
function listFor(visit: Visit, words: string | undefined, context: PlanContext): Paragraph | null {
  const { node, article } = visit;
  if (node.type === 'paragraph') return node;
  if (node.type === 'item') return context.index.visits.get(visit.parent)?.node as Paragraph;
  const paragraphs = article?.paragraphs ?? [];
  const pointed = words === undefined ? paragraphs : paragraphs.filter((p) => fold(p.text.text).includes(fold(words)));
  const lists = pointed.filter((p) => p.items.length > 0);
  if (lists.length === 1) return lists[0] as Paragraph;
  return lists.length === 0 && article?.paragraphs.length === 1 ? (article.paragraphs[0] as Paragraph) : null;
}

function itemFor(visit: Visit, context: PlanContext): Item | null {
  if (visit.node.type === 'item') return visit.node;
  return visit.node.type === 'subitem' ? (context.index.visits.get(visit.parent)?.node as Item) : null;
}
