import type { Move, Swap } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Address, lastStep, stepAt } from '../../statute/address.ts';
import { formatAddress, formatStep } from '../../statute/address-text.ts';
import type { Article, NodeId, Paragraph } from '../../statute/types.ts';
import type { Visit } from '../../statute/walk.ts';
import { built, placeOf } from '../../text/passage.ts';
import { withStop } from '../marks/unit-end.ts';
import { articleToInsert } from '../new-article.ts';
import { asArticles, asParagraphs } from '../new-text.ts';
import { hostOf, statedHost } from '../numbers/hosts.ts';
import { articleKey, articlesKept } from '../numbers/stated.ts';
import { find, findAll, type Plan, type PlanContext } from '../plan.ts';
import { Refused, refuse } from '../refused.ts';
import type { Cause, Edit, InsertPlace } from '../types.ts';
import { moveInto, nowhere, partBecomesUnit } from './move-below.ts';
import { moveDivisions, renumberDivision } from './move-division.ts';
import { rewrite } from './replace.ts';

/** Units leave their place: 款 become an article, an article a 款, or a unit stands elsewhere (docs/semantics.md#moving). */
export function planMove(operation: Move, context: PlanContext): Plan {
  const [only] = operation.targets;
  if (only !== undefined && (only.sentences !== undefined || only.segment !== undefined) && only.edge === undefined)
    return partBecomesUnit(operation, only, context);
  const visits = findAll(context, operation.targets, operation);
  if (visits instanceof Refused) return visits;
  const [first] = visits;
  const beside = operation.after ?? operation.before;
  const anchor = beside === null ? null : find(context, beside, operation);
  if (anchor instanceof Refused && first?.node.type === 'division') return anchor;
  // Beside itself is nowhere; 单列一条 alone stands behind the article that it leaves.
  if (anchor !== null && !(anchor instanceof Refused) && visits.some((v) => v.node.id === anchor.node.id)) return nowhere(operation);
  if (first === undefined || visits.some((v) => v.node.type !== first.node.type)) return nowhere(operation);
  const level = operation.to === null ? null : lastStep(operation.to)?.level;
  if (first.node.type === 'article') return level === 'paragraph' ? articleIntoParagraph(operation, visits, context) : moveArticles(operation, visits, context);
  if (first.node.type === 'paragraph' || first.node.type === 'item') {
    const beginsNew = context.beginning.has(operation) && hostOf(operation.to as Address, visits, context) === null;
    const standsAlone = level === 'article' || beginsNew || (level === null && beside !== null && lastStep(beside)?.level === 'article');
    if (!standsAlone) return moveInto(operation, visits, context);
    const plan = becomeArticle(operation, visits, context);
    return beginsNew && !(plan instanceof Refused) ? { ...plan, notes: [...plan.notes, newArticle(operation)] } : plan;
  }
  if (first.node.type === 'division' && anchor !== null && !(anchor instanceof Refused)) return moveDivisions(operation, visits, anchor, context);
  if (first.node.type === 'division' && visits.length === 1) return renumberDivision(operation, first.node, context);
  return nowhere(operation);
}

/**
 * 将第八条第三款单列一条，作为第四十九条: the units are the 款 of a new article at the number stated, beside the one named, or behind the article they leave. With a
 * text restated that text is the article. An article that gave all its 款 is gone.
 */
function becomeArticle(operation: Move, visits: readonly Visit[], context: PlanContext): Plan {
  const { text, to } = operation;
  const cause: Cause = { type: 'operation', operation };
  const step = to === null ? undefined : stepAt(to, 'article');
  const side = operation.after === null ? 'before' : 'after';
  const beside = operation.after ?? operation.before;
  const anchor = beside === null ? null : find(context, beside, operation);
  if (anchor instanceof Refused) return anchor;
  const place: InsertPlace | null =
    step !== undefined ? { type: 'number', number: step.number } : anchor === null ? null : { type: side, node: anchor.node.id };
  if (place === null) return nowhere(operation);
  const ordinal = step ?? { number: (stepAt(beside as Address, 'article')?.number ?? 0) + (side === 'after' ? 1 : 0), suffix: 0 };
  if (text === null) {
    // A 项 with a list of its own, or a table, would be a 款 with 目.
    if (visits.some(({ node }) => node.type === 'item' && (node.subitems.length > 0 || node.tables !== undefined))) return nowhere(operation);
    const shell = articleToInsert(
      { type: 'article', id: context.newId(), ordinal, label: built(''), gap: '', caption: null, paragraphs: [], labelAlone: false },
      ordinal,
      context,
    );
    return { edits: [{ kind: 'move', nodes: visits.map((v) => v.node.id), parent: 'body', place, shell, cause }], notes: [] };
  }
  const fitted = asArticles(text, 1, context.newId);
  if (fitted instanceof Refused) return fitted;
  const [quoted] = fitted;
  if (quoted === undefined) return refuse('A026', text.place, { level: 'article' });
  if (quoted.ordinal.number !== 0 && articleKey(quoted.ordinal) !== articleKey(ordinal))
    return refuse('A026', text.place, { level: 'article', label: quoted.label.text });
  const article = articleToInsert(quoted, ordinal, context);
  const edits: Edit[] = [{ kind: 'insert', parent: 'body', place, nodes: [article], cause }];
  const [only, ...more] = article.paragraphs;
  const into = only !== undefined && more.length === 0 ? only.id : article.id;
  for (const { node } of visits) edits.push({ kind: 'delete', node: node.id, into, cause });
  return { edits, notes: [] };
}

/**
 * 将第三十九条改为第四十五条第一款: where another article bears that number, its 款 go there; where none does, it is this article itself that is
 * counted so, and its text is the 款 named (消法2013 十八).
 */
function articleIntoParagraph(operation: Move, visits: readonly Visit[], context: PlanContext): Plan {
  const to = operation.to as Address;
  const cause: Cause = { type: 'operation', operation };
  const article = visits[0]?.node as Article;
  const { count } = operation;
  if (count !== null && operation.text === null && article.paragraphs.length !== count)
    return refuse('D006', placeOf(operation.clause), { stated: count, found: article.paragraphs.length });
  const ofItself = stepAt(to, 'article') === undefined;
  if (context.stated.get(article.id)?.operation === operation || (ofItself && articlesKept(context.operations)(operation)))
    return staysArticle(operation, article, context);
  if (ofItself) return refuse('A007', placeOf(operation.clause), { stated: formatAddress(to), counted: '' });
  const host = visits.length > 1 ? null : hostOf(to, visits, context);
  // 原第十条作为第三款, where no clause brings a second one: what would then bear its number stands behind it, and is not meant.
  const own = stepAt(to, 'article');
  const positionOf = (id: NodeId | null): number => context.index.visits.get(id ?? '')?.position ?? -1;
  if (own !== undefined && articleKey(own) === articleKey(article.ordinal) && statedHost(to, context) === null && positionOf(host) > positionOf(article.id))
    return refuse('A007', placeOf(operation.clause), { stated: formatAddress(to), counted: '' });
  if (host === null) {
    // Which article bears that number is known when all others have been counted without this one.
    if (context.borne !== null || visits.length > 1) return nowhere(operation);
    return { edits: [{ kind: 'delete', node: article.id, into: null, cause }], notes: [], awaits: 'numbers' };
  }
  const place: InsertPlace = { type: 'number', number: lastStep(to)?.number ?? 1 };
  // What cited the article cites the 款 that it becomes, if it becomes a single one.
  const gone = (made: readonly Paragraph[]): Edit => ({ kind: 'delete', node: article.id, into: made.length === 1 ? (made[0] as Paragraph).id : host, cause });
  if (operation.text === null) {
    return {
      edits: [{ kind: 'move', nodes: article.paragraphs.map((p) => p.id), parent: host, place, shell: null, cause }, gone(article.paragraphs)],
      notes: [],
    };
  }
  const fitted = asParagraphs(operation.text, context.newId);
  if (fitted instanceof Refused) return fitted;
  const { units, notes } = withStop(fitted, '。', operation.text);
  return { edits: [{ kind: 'insert', parent: host, place, nodes: units, cause }, gone(units)], notes };
}

/** The article is counted anew, and what it said is one 款 of it: a text restated takes the place of all its 款, so that others may come beside it. */
function staysArticle(operation: Move, article: Article, context: PlanContext): Plan {
  const cause: Cause = { type: 'operation', operation };
  const [first, ...more] = article.paragraphs;
  // 原第十条作为第二款, where 第十条 has two 款: which of them, and what becomes of the other?
  if (operation.text === null)
    return more.length > 0 && operation.count === null
      ? refuse('D006', placeOf(operation.clause), { stated: 1, found: more.length + 1 })
      : { edits: [], notes: [] };
  if (first === undefined) return nowhere(operation);
  const rewritten = rewrite(first, { text: operation.text }, context);
  if (rewritten instanceof Refused) return rewritten;
  const gone = more.map((paragraph): Edit => ({ kind: 'delete', node: paragraph.id, into: first.id, cause }));
  return { edits: [{ kind: 'rewrite', node: first.id, nodes: rewritten.units, cause }, ...gone], notes: rewritten.notes };
}

/** 将第九条移至第五条之后 · 移至第三章，作为第二十条. */
function moveArticles(operation: Move, visits: readonly Visit[], context: PlanContext): Plan {
  const cause: Cause = { type: 'operation', operation };
  const nodes = visits.map((v) => v.node.id);
  const step = operation.to === null ? undefined : stepAt(operation.to, 'article');
  const beside = operation.after ?? operation.before;
  const anchor = beside === null ? null : find(context, beside, operation);
  if (anchor instanceof Refused) return anchor;
  // 第三章包括第十七条至第二十二条；将第十二条移至本章，作为第十八条: a division by its new number, which the place by number will find.
  const byNumber = operation.within?.numbering === 'new' && step !== undefined;
  const within = operation.within === null || byNumber ? null : find(context, operation.within, operation);
  if (within instanceof Refused) return within;
  if (anchor !== null && anchor.node.type !== 'article') return nowhere(operation);
  if (within !== null && within.node.type !== 'division') return nowhere(operation);
  if (anchor !== null && within !== null && !isLastOf(anchor, within, visits, context)) return nowhere(operation);
  const edits: Edit[] = [];
  if (anchor !== null) {
    const place: InsertPlace = { type: operation.after === null ? 'before' : 'after', node: anchor.node.id };
    edits.push({ kind: 'move', nodes, parent: 'body', place, shell: null, cause });
  } else if (step !== undefined) edits.push({ kind: 'move', nodes, parent: 'body', place: { type: 'number', number: step.number }, shell: null, cause });
  else if (within !== null) edits.push({ kind: 'move', nodes, parent: within.node.id, place: { type: 'last' }, shell: null, cause });
  else return nowhere(operation);
  if (operation.text === null) return { edits, notes: [] };
  const rewritten = rewrite(visits[0]?.node as Article, { text: operation.text }, context);
  if (rewritten instanceof Refused) return rewritten;
  if (visits.length > 1) return nowhere(operation);
  return { edits: [...edits, { kind: 'rewrite', node: nodes[0] as NodeId, nodes: rewritten.units, cause }], notes: rewritten.notes };
}

/** 第十一条之后，作为第二章的最后一条: whether nothing but what moves stands behind the article in the division. */
function isLastOf(anchor: Visit, division: Visit, moving: readonly Visit[], { index }: PlanContext): boolean {
  const all = [...index.visits.values()];
  const inside = (visit: Visit | undefined): boolean =>
    visit !== undefined && (visit.parent === division.node.id || inside(index.visits.get(visit.parent as NodeId)));
  const articles = all.filter((visit) => visit.node.type === 'article' && inside(visit) && !moving.includes(visit));
  return articles[articles.length - 1]?.node.id === anchor.node.id;
}

/** 将第五条与第六条对调: each stands where the other stood. */
export function planSwap(operation: Swap, context: PlanContext): Plan {
  const visits = findAll(context, operation.targets, operation);
  if (visits instanceof Refused) return visits;
  const [one, two] = visits;
  if (one === undefined || two === undefined || one.node.type !== two.node.type || one.node.id === two.node.id) return nowhere(operation);
  const cause: Cause = { type: 'operation', operation };
  const go = (unit: Visit, other: Visit): Edit => {
    const parent = unit.node.type === 'article' ? 'body' : other.parent;
    const divisions = unit.node.type === 'division' ? { divisions: true as const } : {};
    return { kind: 'move', nodes: [unit.node.id], parent, place: { type: 'after', node: other.node.id }, shell: null, ...divisions, cause };
  };
  return { edits: [go(one, two), go(two, one)], notes: [] };
}

/** 将第一条第二款改为第二条第一款, where no article of the base is stated to be 第二条: it is a new one. */
function newArticle(operation: Move): Diagnostic {
  const article = operation.to === null ? undefined : stepAt(operation.to, 'article');
  const params = { address: operation.targets.map(formatAddress).join('、'), article: article === undefined ? '' : formatStep(article) };
  return diagnose('A042', placeOf(operation.clause), params);
}
