import type { Insert } from '../../decision/operation.ts';
import { depthOf, lastStep, stepAt } from '../../statute/address.ts';
import { formatAddress, formatStep } from '../../statute/address-text.ts';
import { buildContent } from '../../statute/build.ts';
import { readLabel } from '../../statute/label.ts';
import type { Article, Division, DivisionLevel, NodeId, Statute } from '../../statute/types.ts';
import { articlesOf, divisionsOf } from '../../statute/walk.ts';
import { fold } from '../../text/fold.ts';
import { built, placeOf } from '../../text/passage.ts';
import { articleToInsert } from '../new-article.ts';
import { materialise, materialiseWords } from '../new-text.ts';
import { articleKey } from '../numbers/stated.ts';
import { headingPlace } from '../numbers/under-heading.ts';
import { find, type Plan, type PlanContext } from '../plan.ts';
import { Refused, refuse } from '../refused.ts';
import type { Cause, Edit, InsertPlace } from '../types.ts';

/**
 * 增加一章，作为第八章“应急慈善”；……内容如下：“…” (慈善法2023 十, 宪法2018 第五十二条): the text holds the headings and the articles, as the decision
 * announces them (docs/semantics.md#divisions); an article of the base named among them moves there and is written anew.
 */
export function insertDivisions(operation: Insert, context: PlanContext): Plan {
  const { text, count, heading } = operation;
  const level = operation.level as DivisionLevel;
  if (text.lines.length === 0 && heading !== null && count === 1) return insertHeading(operation, level, materialiseWords(heading), context);
  const content = buildContent(materialise(text), context.newId);
  const { lead } = content;
  const children = underHeading(operation, level, content.children, context);
  const divisions = children.filter((child): child is Division => child.type === 'division' && child.level === level);
  if (lead.length > 0 || divisions.length !== count || divisions.length !== children.length) return refuse('A026', text.place, { level });
  const [first] = divisions;
  if (heading !== null && first !== undefined && fold(first.heading.text) !== fold(materialiseWords(heading))) {
    return refuse('A026', heading.place, { level, label: first.heading.text });
  }
  for (const [i, division] of divisions.entries()) {
    const stated = lastStep(operation.as[i] ?? { steps: [] });
    if (stated !== undefined && division.ordinal !== null && division.ordinal.number !== stated.number) {
      return refuse('A026', text.place, { level, label: division.label.text });
    }
  }
  const announced = operation.contents.flatMap((c) => c.as.map((a) => stepAt(a, 'article'))).filter((step) => step !== undefined);
  const quoted = divisions.flatMap((division) => articlesIn(division));
  if (
    announced.length > 0 &&
    announced.map(articleKey).sort().join() !==
      quoted
        .map((a) => articleKey(a.ordinal))
        .sort()
        .join()
  ) {
    return refuse('D006', text.place, { stated: announced.length, found: quoted.length, of: 'headings' });
  }
  const cause: Cause = { type: 'operation', operation };
  const moved = movedArticles(operation, quoted, context);
  if (moved instanceof Refused) return moved;
  const receiver = receivingPlace(operation, first?.ordinal?.number, context);
  if (receiver instanceof Refused) return receiver;
  const edits: Edit[] = [];
  const nodes = divisions.map((division) => settle(division, moved, context, edits, cause));
  return { edits: [{ kind: 'insert', parent: receiver.parent, place: receiver.place, nodes, cause }, ...edits], notes: [] };
}

/** 增加一节，作为第三节，节名为“甲”，包括第十八条：“第十八条　……”: where the text has no heading, what it holds stands under the one that the clause names. */
function underHeading(
  { heading, count, as }: Insert,
  level: DivisionLevel,
  children: readonly (Division | Article)[],
  context: PlanContext,
): readonly (Division | Article)[] {
  const number = lastStep(as[0] ?? { steps: [] })?.number;
  const open = children.every((child) => child.type === 'article' || depthOf(child.level) > depthOf(level));
  if (heading === null || count !== 1 || number === undefined || children.length === 0 || !open) return children;
  return [{ ...headingAt(number, level, materialiseWords(heading), context), children }];
}

/**
 * 增加一章，作为第六章，章名为“快递包装”，包括第三十七条至第四十五条: the heading alone; the articles that it holds come from other items or were there
 * before, and are found by their new numbers.
 */
function insertHeading(operation: Insert, level: DivisionLevel, heading: string, context: PlanContext): Plan {
  const number = lastStep(operation.as[0] ?? { steps: [] })?.number;
  const headed = headingPlace(operation, context.index);
  if (headed instanceof Refused) return headed;
  const receiver = headed ?? receivingPlace(operation, number, context);
  if (receiver instanceof Refused) return receiver;
  const label = readLabel(heading);
  if (label !== null && depthOf(label.kind) < depthOf('article')) {
    return refuse('A026', operation.heading?.place ?? null, { level, label: heading.slice(0, label.length) });
  }
  const holds = operation.contents.some((content) => content.as.some((a) => stepAt(a, 'article') !== undefined)) || (headed?.articles.length ?? 0) > 0;
  if (number === undefined || !holds) return refuse('D005', placeOf(operation.clause), { address: heading });
  const node = headingAt(number, level, heading, context);
  return {
    edits: [{ kind: 'insert', parent: receiver.parent, place: receiver.place, nodes: [node], cause: { type: 'operation', operation } }],
    notes: [],
  };
}

const samples = new WeakMap<Statute, ReadonlyMap<DivisionLevel, Division>>();

/** The first numbered division of every level that a statute has. */
function samplesOf(statute: Statute): ReadonlyMap<DivisionLevel, Division> {
  const before = samples.get(statute);
  if (before !== undefined) return before;
  const found = new Map<DivisionLevel, Division>();
  for (const division of divisionsOf(statute)) if (division.ordinal !== null && !found.has(division.level)) found.set(division.level, division);
  samples.set(statute, found);
  return found;
}

/** A heading with nothing under it yet, printed as this statute prints its own. */
export function headingAt(number: number, level: DivisionLevel, heading: string, context: PlanContext): Division {
  const sample = samplesOf(context.base).get(level);
  const label = built(formatStep({ level, number, suffix: 0 }));
  const gap = sample?.gap || '　';
  return { type: 'division', id: context.newId(), level, ordinal: { number, suffix: 0 }, label, gap, heading: built(heading), lead: [], children: [] };
}

/** Which articles of the base are among the quoted ones: 对第三十条进行修改，作为第七十条. */
function movedArticles(operation: Insert, quoted: readonly Article[], context: PlanContext): ReadonlyMap<Article, NodeId> | Refused {
  const ids = new Map<Article, NodeId>();
  for (const { from, as } of operation.contents) {
    if (from === null) continue;
    const found = find(context, from, operation);
    if (found instanceof Refused) return found;
    const step = as[0] === undefined ? undefined : stepAt(as[0], 'article');
    const article = quoted.find((a) => step !== undefined && articleKey(a.ordinal) === articleKey(step));
    if (article === undefined || found.node.type !== 'article') return refuse('A026', operation.text.place, { level: 'article' });
    ids.set(article, found.node.id);
  }
  return ids;
}

/** The division as it goes in, with the spacing of this statute; articles of the base move there and are written anew. */
function settle(division: Division, moved: ReadonlyMap<Article, NodeId>, context: PlanContext, edits: Edit[], cause: Cause): Division {
  const children: (Division | Article)[] = [];
  for (const [i, child] of division.children.entries()) {
    if (child.type === 'division') {
      children.push(settle(child, moved, context, edits, cause));
      continue;
    }
    const id = moved.get(child);
    if (id === undefined) {
      children.push(articleToInsert(child, child.ordinal, context));
      continue;
    }
    const base = context.index.visits.get(id)?.node as Article;
    edits.push({ kind: 'move', nodes: [id], parent: division.id, place: { type: 'number', number: i + 1 }, shell: null, cause });
    edits.push({ kind: 'rewrite', node: id, nodes: [{ ...base, labelAlone: false, paragraphs: child.paragraphs }], cause });
  }
  return { ...division, children };
}

/** Where new divisions go: beside the division named, in the one named, or at their number among those of their level: the one stated, else the one quoted. */
function receivingPlace(
  operation: Insert,
  quoted: number | undefined,
  context: PlanContext,
): { readonly parent: NodeId; readonly place: InsertPlace } | Refused {
  const { within, after, before, as } = operation;
  const beside = after ?? before;
  if (beside !== null) {
    const found = find(context, beside, operation);
    if (found instanceof Refused) return found;
    const side = after === null ? 'before' : 'after';
    // 在第十五条之后增加一章: beside the chapter that ends, or begins, with the article; one that it would cut in two is an error.
    let [node, parent] = [found.node.id, found.parent];
    for (let outer = context.index.visits.get(parent); outer?.node.type === 'division'; outer = context.index.visits.get(parent)) {
      const division = outer.node;
      if (depthOf(division.level) < depthOf(operation.level as DivisionLevel)) break;
      if (division.children.at(side === 'after' ? -1 : 0)?.id !== node)
        return refuse('A050', placeOf(operation.clause), { address: formatAddress(found.address), division: formatAddress(outer.address) });
      [node, parent] = [division.id, outer.parent];
    }
    return { parent, place: { type: side, node } };
  }
  const number = lastStep(as[0] ?? { steps: [] })?.number ?? quoted;
  if (number === undefined) return refuse('D005', placeOf(operation.clause), { address: '' });
  const receiver = within === null ? null : find(context, within, operation);
  if (receiver instanceof Refused) return receiver;
  const parent = receiver?.node.id ?? 'body';
  return { parent, place: { type: 'number', number } };
}

function articlesIn(division: Division): readonly Article[] {
  return articlesOf({ body: division.children });
}
