import type { Merge } from '../../decision/operation.ts';
import { lastStep } from '../../statute/address.ts';
import { captionsOf } from '../../statute/locate.ts';
import type { Article, Division, NodeId, Ordinal, Paragraph, StatuteNode } from '../../statute/types.ts';
import type { Visit } from '../../statute/walk.ts';
import { fold } from '../../text/fold.ts';
import { built, join, placeOf } from '../../text/passage.ts';
import { withNewParagraphs } from '../captions.ts';
import { articleToInsert } from '../new-article.ts';
import { asArticleText, materialiseWords } from '../new-text.ts';
import { find, findAll, type Plan, type PlanContext } from '../plan.ts';
import { Refused, refuse } from '../refused.ts';
import type { Cause, Edit, InsertPlace } from '../types.ts';
import { rewrite } from './replace.ts';

/**
 * 将A、B合并修改为：“…”: the result stands where the first one stood, the others are gone into it (docs/semantics.md#merging). Of 款 and articles that are
 * merged the first article stays; without a text the 款 of the articles follow one another, and the sentences of 款 that become one.
 */
export function planMerge(operation: Merge, context: PlanContext): Plan {
  const visits = findAll(context, operation.targets, operation);
  if (visits instanceof Refused) return visits;
  if (operation.into !== null) return mergeDivisions(operation, visits, context);
  const inOrder = [...new Set(visits)].sort((a, b) => a.position - b.position).map(({ node }) => node);
  const articles = inOrder.filter((node) => node.type === 'article');
  const first = articles[0] ?? inOrder[0];
  const others = inOrder.filter((node) => node !== first);
  if (first === undefined || others.length === 0) return misfit(operation);
  if (first.type === 'division') return joinDivisions(operation, first, others);
  if (articles.length === 0 && others.some((node) => node.type !== first.type)) return misfit(operation);
  if (ALL_OF_IT.test(operation.clause.text) && leavesSome(visits, context)) return misfit(operation);
  const cause: Cause = { type: 'operation', operation };
  const gone = others.map((node): Edit => ({ kind: 'delete', node: node.id, into: first.id, cause }));
  const as = operation.as === null ? undefined : lastStep(operation.as);
  if (first.type !== 'article' && as?.level === 'article') return intoNewArticle(operation, as, inOrder, context);
  if (operation.text === null) return joined(operation, first, others, gone, cause);
  if (first.type !== 'article') {
    const rewritten = rewrite(first, { text: operation.text }, context);
    if (rewritten instanceof Refused) return rewritten;
    return { edits: [{ kind: 'rewrite', node: first.id, nodes: rewritten.units, cause }, ...gone], notes: rewritten.notes };
  }
  const fitted = asArticleText(operation.text, [first.ordinal, ...(as === undefined ? [] : [as])], context.newId);
  if (fitted instanceof Refused) return fitted;
  const made =
    captionsOf(context.index) === 'apart'
      ? withNewParagraphs(first, fitted, operation.text.place)
      : { article: { ...first, labelAlone: false, paragraphs: fitted }, notes: [] };
  return { edits: [{ kind: 'rewrite', node: first.id, nodes: [made.article], cause }, ...gone], notes: made.notes };
}

/** 第六条两款合并为一款: which are all that the article has. */
const ALL_OF_IT = /条(?:的|中的?)?[二两三四五六七八九]款合?并/;

function leavesSome(visits: readonly Visit[], { index }: PlanContext): boolean {
  const [visit] = visits;
  const article = visit === undefined ? undefined : index.visits.get(visit.parent)?.node;
  return article?.type === 'article' && article.paragraphs.some(({ id }) => !visits.some(({ node }) => node.id === id));
}

/** 将第八条第二款、第二十三条第一款合并，作为第六十三条 (监督法2024 七): 款 of several articles become one of their own. */
function intoNewArticle(operation: Merge, ordinal: Ordinal, units: readonly StatuteNode[], context: PlanContext): Plan {
  const cause: Cause = { type: 'operation', operation };
  const place: InsertPlace = { type: 'number', number: ordinal.number };
  const bare: Article = { type: 'article', id: context.newId(), ordinal, label: built(''), gap: '', caption: null, paragraphs: [], labelAlone: false };
  if (operation.text === null) {
    const shell = articleToInsert(bare, ordinal, context);
    return { edits: [{ kind: 'move', nodes: units.map((unit) => unit.id), parent: 'body', place, shell, cause }], notes: [] };
  }
  const fitted = asArticleText(operation.text, [ordinal], context.newId);
  if (fitted instanceof Refused) return fitted;
  const article = articleToInsert({ ...bare, paragraphs: fitted }, ordinal, context);
  const gone = units.map((unit): Edit => ({ kind: 'delete', node: unit.id, into: article.id, cause }));
  return { edits: [{ kind: 'insert', parent: 'body', place, nodes: [article], cause }, ...gone], notes: [] };
}

function joined(operation: Merge, first: StatuteNode, others: readonly StatuteNode[], gone: readonly Edit[], cause: Cause): Plan {
  if (first.type === 'paragraph') return inOneParagraph(operation, first, others, cause);
  if (first.type !== 'article') return misfit(operation);
  const nodes = others.flatMap((node) => (node.type === 'article' ? node.paragraphs.map((p) => p.id) : [node.id]));
  const left = gone.filter((edit) => edit.kind === 'delete' && others.some((node) => node.id === edit.node && node.type === 'article'));
  return { edits: [{ kind: 'move', nodes, parent: first.id, place: { type: 'last' }, shell: null, cause }, ...left], notes: [] };
}

/** 第四条第一款与第二款合并为一款: their sentences follow one another. What holds 项 does not go on with a sentence. */
function inOneParagraph(operation: Merge, first: Paragraph, others: readonly StatuteNode[], cause: Cause): Plan {
  const joining = others.filter((node): node is Paragraph => node.type === 'paragraph');
  const holds = [first, ...joining].some(({ items, tables }) => items.length > 0 || (tables ?? []).length > 0);
  // Another sentence stands behind a whole one.
  const open = [first, ...joining.slice(0, -1)].some(({ text }) => !/[。！？；]$/.test(text.text));
  if (joining.length !== others.length || holds || open) return misfit(operation);
  const whole: Paragraph = { ...first, text: join([first.text, ...joining.map((paragraph) => paragraph.text)]) };
  const gone = joining.map((paragraph): Edit => ({ kind: 'delete', node: paragraph.id, into: first.id, cause }));
  return { edits: [{ kind: 'rewrite', node: first.id, nodes: [whole], cause }, ...gone], notes: [] };
}

/** 将第三章、第四章合并为第三章“甲”: what they hold follows on under one heading, which must be said. */
function joinDivisions(operation: Merge, first: Division, others: readonly StatuteNode[]): Plan {
  const cause: Cause = { type: 'operation', operation };
  const divisions = others.filter((node): node is Division => node.type === 'division' && node.level === first.level);
  if (divisions.length !== others.length || operation.text === null || operation.text.lines.length !== 1) return misfit(operation);
  const heading = materialiseWords(operation.text);
  const renamed: Edit = { kind: 'text', node: first.id, start: 0, end: first.heading.text.length, text: heading, cause };
  const same = fold(heading) === fold(first.heading.text);
  return { edits: [...(same ? [] : [renamed]), ...divisions.flatMap((division) => intoDivision(division, first.id, cause))], notes: [] };
}

/** What a division holds goes to the end of another one, and its heading goes. */
function intoDivision(division: Division, into: NodeId, cause: Cause): readonly Edit[] {
  const nodes = division.children.map((child) => child.id);
  return [
    { kind: 'move', nodes, parent: into, place: { type: 'last' }, shell: null, cause },
    { kind: 'delete', node: division.id, into, cause },
  ];
}

/** 将第三章并入第二章: what the division holds stands in the other one, behind what was there. */
function mergeDivisions(operation: Merge, visits: readonly Visit[], context: PlanContext): Plan {
  const found = operation.into === null ? null : find(context, operation.into, operation);
  if (found === null || found instanceof Refused) return found ?? misfit(operation);
  const receiver = found.node;
  const cause: Cause = { type: 'operation', operation };
  // 第一款并入第二款: whether in front of what is there or behind it, nobody says.
  if (receiver.type === 'paragraph' && visits.every(({ position }) => position > found.position))
    return inOneParagraph(
      operation,
      receiver,
      visits.map(({ node }) => node),
      cause,
    );
  const divisions = visits.map((v) => v.node).filter((node): node is Division => node.type === 'division');
  if (receiver.type !== 'division' || divisions.length !== visits.length || divisions.includes(receiver)) return misfit(operation);
  return { edits: divisions.flatMap((division) => intoDivision(division, receiver.id, cause)), notes: [] };
}

function misfit(operation: Merge): Refused {
  return refuse('A026', placeOf(operation.clause), { level: 'article' });
}
