import type { Insert } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { formatAddress, lastStep, stepAt } from '../../statute/address.ts';
import type { Article, Item, Ordinal, Paragraph } from '../../statute/types.ts';
import type { Visit } from '../../statute/walk.ts';
import { formatNumeral } from '../../text/numeral.ts';
import { built, placeOf } from '../../text/passage.ts';
import { asArticles, asItems, asParagraphs } from '../content.ts';
import { find, type Plan, type PlanContext } from '../plan.ts';
import type { Cause, InsertEdit, InsertPlace } from '../types.ts';
import { failed } from './replace.ts';

/** 增加一款，作为第二款：“…”: new units take their place so that, after counting, they bear the numbers stated. */
export function planInsert(operation: Insert, context: PlanContext): Plan {
  switch (operation.level) {
    case 'article':
      return insertArticles(operation, context);
    case 'paragraph':
      return insertParagraphs(operation, context);
    case 'item':
    case 'subitem':
      return insertItems(operation, context, operation.level);
  }
}

/** Articles: 第X条之一 stands behind its article and shifts nothing; otherwise the number or the anchor decides, and one of them must be there. */
function insertArticles(operation: Insert, context: PlanContext): Plan {
  const fitted = asArticles(operation.text, operation.count, context.newId);
  if ('diagnostic' in fitted) return failed(fitted.diagnostic);
  const stated = operation.as.map((address) => stepAt(address, 'article')).filter((step) => step !== undefined);
  const nodes: Article[] = [];
  for (const [i, article] of fitted.units.entries()) {
    const step = stated[i];
    const quoted = article.ordinal;
    if (step !== undefined && quoted.number !== 0 && (quoted.number !== step.number || quoted.suffix !== step.suffix)) {
      return failed(diagnose('A026', operation.text.place, { level: 'article' }));
    }
    const ordinal: Ordinal = step ?? quoted;
    nodes.push(articleToInsert(article, ordinal, context));
  }
  const anchored = operation.after === null ? null : find(context, operation.after, operation);
  if (anchored !== null && 'diagnostic' in anchored) return failed(anchored.diagnostic);
  const first = stated[0];
  const place = articlePlace(operation, context, anchored?.visit ?? null, first);
  if ('diagnostic' in place) return failed(place.diagnostic);
  const cause: Cause = { type: 'operation', operation };
  return { edits: [{ kind: 'insert', parent: 'body', place: place.place, nodes, cause }], diagnostics: [] };
}

/** A new article with its number and the spacing of this statute. */
export function articleToInsert(article: Article, { number, suffix }: Ordinal, context: PlanContext): Article {
  return { ...article, ordinal: { number, suffix }, label: built(labelOf({ number, suffix })), gap: gapOf(context) };
}

function articlePlace(
  operation: Insert,
  context: PlanContext,
  anchor: Visit | null,
  first: { number: number; suffix: number } | undefined,
): { place: InsertPlace } | { diagnostic: Diagnostic } {
  if (first !== undefined && first.suffix > 0) {
    const before = context.index.articles;
    if (before.has(`${first.number}/${first.suffix}`)) {
      return { diagnostic: diagnose('A032', placeOf(operation.clause), { address: formatAddress(operation.as[0] ?? { steps: [] }) }) };
    }
    for (let suffix = first.suffix - 1; suffix >= 0; suffix--) {
      const article = before.get(`${first.number}/${suffix}`)?.[0];
      if (article !== undefined) return { place: { type: 'after', node: article.id } };
    }
    return { diagnostic: diagnose('A001', placeOf(operation.clause), { address: `第${formatNumeral(first.number)}条`, have: '', within: '' }) };
  }
  if (anchor !== null) return { place: { type: 'after', node: anchor.node.id } };
  if (first !== undefined) return { place: { type: 'number', number: first.number } };
  return { diagnostic: diagnose('D005', placeOf(operation.clause), { address: '' }) };
}

function insertParagraphs(operation: Insert, context: PlanContext): Plan {
  const target = operation.within ?? operation.after;
  const found = target === null ? null : find(context, target, operation);
  if (found === null) return failed(diagnose('A028', placeOf(operation.clause), { address: '', have: '', within: '' }));
  if ('diagnostic' in found) return failed(found.diagnostic);
  const { article, node } = found.visit;
  if (article === null) return failed(diagnose('A026', operation.text.place, { level: 'paragraph' }));
  const fitted = asParagraphs(operation.text, context.newId);
  if ('diagnostic' in fitted) return failed(fitted.diagnostic);
  const nodes: readonly Paragraph[] = fitted.units;
  const { place, diagnostics } = placeAmong(operation, operation.after !== null && node.type === 'paragraph' ? node.id : null);
  const edit: InsertEdit = { kind: 'insert', parent: article.id, place, nodes, cause: { type: 'operation', operation } };
  return { edits: [edit], diagnostics };
}

function insertItems(operation: Insert, context: PlanContext, level: 'item' | 'subitem'): Plan {
  const target = operation.within ?? operation.after;
  const found = target === null ? null : find(context, target, operation);
  if (found === null) return failed(diagnose('A028', placeOf(operation.clause), { address: '', have: '', within: '' }));
  if ('diagnostic' in found) return failed(found.diagnostic);
  const { visit } = found;
  const list = level === 'item' ? listFor(visit, context) : itemFor(visit, context);
  if (list === null) return failed(diagnose('A005', placeOf(operation.clause), { address: formatAddress(visit.address), have: '', within: '' }));
  const siblings = list.type === 'paragraph' ? list.items : list.subitems;
  const first = lastStep(operation.as[0] ?? { steps: [] })?.number ?? siblings.length + 1;
  const fitted = asItems(operation.text, level, first, context.newId);
  if ('diagnostic' in fitted) return failed(fitted.diagnostic);
  const { place, diagnostics } = placeAmong(operation, operation.after !== null && visit.node.type === level ? visit.node.id : null);
  const edit: InsertEdit = { kind: 'insert', parent: list.id, place, nodes: fitted.units, cause: { type: 'operation', operation } };
  return { edits: [edit], diagnostics };
}

/** The stated number, else the anchor, else last (reported when nothing was stated: 增加规定). */
function placeAmong(operation: Insert, anchor: string | null): { place: InsertPlace; diagnostics: readonly Diagnostic[] } {
  const number = lastStep(operation.as[0] ?? { steps: [] })?.number;
  if (number !== undefined) return { place: { type: 'number', number }, diagnostics: [] };
  if (anchor !== null) return { place: { type: 'after', node: anchor }, diagnostics: [] };
  return { place: { type: 'last' }, diagnostics: [diagnose('A022', placeOf(operation.clause), {})] };
}

/** The paragraph whose list receives an item: the one named, or the article's only list, or its only paragraph. */
function listFor(visit: Visit, context: PlanContext): Paragraph | null {
  const { node, article } = visit;
  if (node.type === 'paragraph') return node;
  if (node.type === 'item') return context.index.visits.get(visit.parent)?.node as Paragraph;
  const lists = article?.paragraphs.filter((p) => p.items.length > 0) ?? [];
  if (lists.length === 1) return lists[0] as Paragraph;
  return lists.length === 0 && article?.paragraphs.length === 1 ? (article.paragraphs[0] as Paragraph) : null;
}

function itemFor(visit: Visit, context: PlanContext): Item | null {
  if (visit.node.type === 'item') return visit.node;
  return visit.node.type === 'subitem' ? (context.index.visits.get(visit.parent)?.node as Item) : null;
}

function labelOf({ number, suffix }: Ordinal): string {
  return `第${formatNumeral(Math.max(1, number))}条${suffix > 0 ? `之${formatNumeral(suffix)}` : ''}`;
}

/** The space behind article labels in this statute. */
function gapOf(context: PlanContext): string {
  for (const visit of context.index.visits.values()) if (visit.node.type === 'article' && visit.node.gap !== '') return visit.node.gap;
  return '　';
}
