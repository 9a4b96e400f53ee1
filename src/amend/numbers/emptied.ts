import type { Operation } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, relatedTo } from '../../diagnostics/diagnostic.ts';
import { locate, type StatuteIndex } from '../../statute/locate.ts';
import type { Article, Division, NodeId } from '../../statute/types.ts';
import { placeOf } from '../../text/passage.ts';
import { type Edits, operationOf } from '../edits.ts';
import type { PlanContext } from '../plan.ts';
import { isArticleArrival, type Placement } from '../rebuild.ts';
import type { DeleteEdit, Edit } from '../types.ts';

/** A division that a decision leaves without articles: by which operations, the error if it may not go, the note if it may. */
export interface Emptied {
  readonly operations: readonly Operation[];
  readonly diagnostic: Diagnostic;
  readonly note: Diagnostic;
}

/**
 * Divisions that had articles and have none left. They disappear when the decision orders divisions to be counted again
 * (对章条款顺序作相应调整), though it never names them (山西 2020, 第二章); otherwise that is an error (docs/semantics.md#emptied). One all of whose
 * sections clauses take elsewhere by name goes in any case: no clause has taken an article out of it.
 */
export function emptiedDivisions(
  index: StatuteIndex,
  edits: Edits,
  placements: readonly Placement[],
): { edits: readonly DeleteEdit[]; reports: readonly Emptied[] } {
  const left = new Map<NodeId, Edit>([...edits.moved, ...edits.gone]);
  const filled = new Set([...placements.map((p) => p.division), ...edits.arrivals.keys()]);
  const removed: DeleteEdit[] = [];
  const reports: Emptied[] = [];
  const survives = (child: Division | Article): boolean => (child.type === 'article' ? !left.has(child.id) : judge(child));
  const judge = (division: Division): boolean => {
    if (edits.gone.has(division.id)) return false;
    const children = division.children.map((child) => survives(child));
    if (division.children.length === 0 || children.some((kept) => kept) || filled.has(division.id)) return !left.has(division.id);
    removed.push({ kind: 'delete', node: division.id, into: null, cause: { type: 'numbering' } });
    const takers = articlesIn(division, left).flatMap(({ id }) => left.get(id) ?? []);
    const operations = [...new Set(takers.map(operationOf))].filter((o) => o !== null);
    const params = { label: `${division.label.text}${division.gap}${division.heading.text}` };
    const place = placeOf(division.heading);
    // 第二章包括第三条至第六条, and 第六条 is all that 第三章 had: the clause that says so is wrong, or another one is missing.
    const says = operations.find((operation) => operation.kind === 'include');
    reports.push({
      operations,
      diagnostic: says === undefined ? diagnose('A013', place, params) : diagnose('A013', placeOf(says.clause), params, [relatedTo(place, 'base-text')]),
      note: diagnose('A014', place, params),
    });
    return false;
  };
  for (const child of index.statute.body) if (child.type === 'division') judge(child);
  return { edits: removed, reports };
}

/**
 * The divisions that will be left without articles, as far as that is known before articles are placed: not one for which a clause states a number, nor
 * one into which, or beside an article of which, a clause brings an article.
 */
export function leftEmpty(edits: Edits, { index, stated }: PlanContext): ReadonlySet<NodeId> {
  const empty = new Set<NodeId>(emptiedDivisions(index, edits, []).edits.map((edit) => edit.node));
  const keep = (id: NodeId): void => {
    for (let at: NodeId | undefined = id; at !== undefined; at = index.visits.get(at)?.parent) empty.delete(at);
  };
  for (const id of stated.keys()) if (index.visits.get(id)?.node.type === 'division') keep(id);
  for (const edit of edits) {
    const operation = operationOf(edit);
    const within = operation?.kind === 'insert' || operation?.kind === 'move' ? operation.within : null;
    const named = within === null || within.numbering === 'new' ? null : locate(index, within);
    if (named?.found && named.visit.node.type === 'division') keep(named.visit.node.id);
    if (isArticleArrival(edit) && (edit.place.type === 'after' || edit.place.type === 'before')) keep(edit.place.node);
  }
  return empty;
}

/** Articles whose 款 are all deleted or moved away, by whatever clauses: nothing is left of them, and they are gone too. */
export function emptiedArticles(index: StatuteIndex, edits: Edits): readonly DeleteEdit[] {
  const gone = new Map(edits.gone);
  for (const [node, { shell, parent, cause }] of edits.moved) gone.set(node, { kind: 'delete', node, into: shell?.id ?? parent, cause });
  const emptied: DeleteEdit[] = [];
  for (const { node, parent } of index.visits.values()) {
    if (node.type !== 'paragraph' || edits.rewritten.has(parent) || !gone.has(node.id) || gone.has(parent) || edits.arrivals.has(parent)) continue;
    const article = index.visits.get(parent)?.node;
    if (article?.type !== 'article' || article.paragraphs[0] !== node) continue;
    if (article.paragraphs.every((paragraph) => gone.has(paragraph.id))) emptied.push({ ...(gone.get(node.id) as DeleteEdit), node: article.id });
  }
  return emptied;
}

/** The articles of a division but for those that leave with a division of their own. */
function articlesIn(division: Division, left: ReadonlyMap<NodeId, Edit>): Article[] {
  return division.children.flatMap((child) => (child.type === 'article' ? [child] : left.has(child.id) ? [] : articlesIn(child, left)));
}
