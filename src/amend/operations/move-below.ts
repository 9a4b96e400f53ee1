import type { Move, Quote, Swap } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Address, lastStep, type Step, stepAt } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { Item, NodeId, Paragraph } from '../../statute/types.ts';
import type { Visit } from '../../statute/walk.ts';
import { formatNumeral } from '../../text/numeral.ts';
import { built, placeOf, slice } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import { withStop } from '../marks/unit-end.ts';
import { asItems, asParagraphs } from '../new-text.ts';
import { hostOf } from '../numbers/hosts.ts';
import { articleKey } from '../numbers/stated.ts';
import { find, type Plan, type PlanContext } from '../plan.ts';
import { Refused, refuse } from '../refused.ts';
import { noPart, type Stretch, scopeOf } from '../scope.ts';
import type { Cause, Edit, InsertPlace } from '../types.ts';

/** 款 and 项 that go into another article, or elsewhere in their own. */
export function moveInto(operation: Move, visits: readonly Visit[], context: PlanContext): Plan {
  const cause: Cause = { type: 'operation', operation };
  const nodes = visits.map((v) => v.node.id);
  const type = visits[0]?.node.type;
  const beside = operation.after ?? operation.before;
  if (beside !== null) {
    const anchor = find(context, beside, operation);
    if (anchor instanceof Refused) return anchor;
    if (operation.text !== null || anchor.node.type !== type) return nowhere(operation);
    const place: InsertPlace = { type: operation.after === null ? 'before' : 'after', node: anchor.node.id };
    return { edits: [{ kind: 'move', nodes, parent: anchor.parent, place, shell: null, cause }], notes: [] };
  }
  const { to, text } = operation;
  const step = to === null ? undefined : lastStep(to);
  const article = to === null ? undefined : stepAt(to, 'article');
  if (to === null || step === undefined || article === undefined) return nowhere(operation);
  const host = hostOf(to, visits, context) ?? (step.level === 'paragraph' ? (context.shells.get(articleKey(article)) ?? null) : null);
  if (host === null) {
    if (context.borne !== null) return nowhere(operation);
    return { edits: nodes.map((node): Edit => ({ kind: 'delete', node, into: null, cause })), notes: [], awaits: 'numbers' };
  }
  const parent = step.level === 'paragraph' ? host : listIn(host, to, context);
  if (parent === null || (step.level !== 'paragraph' && step.level !== 'item')) return nowhere(operation);
  const place: InsertPlace = { type: 'number', number: step.number };
  if (text === null && step.level === type) return { edits: [{ kind: 'move', nodes, parent, place, shell: null, cause }], notes: [] };
  const made = text === null ? remade(visits, step, operation, context) : anew(text, step, context);
  if (made instanceof Refused) return made;
  const { units, notes } = made;
  const gone = nodes.map((node): Edit => ({ kind: 'delete', node, into: units.length === 1 ? (units[0]?.id ?? parent) : parent, cause }));
  return { edits: [{ kind: 'insert', parent, place, nodes: units, cause }, ...gone], notes };
}

type Made = { readonly units: readonly (Paragraph | Item)[]; readonly notes: readonly Diagnostic[] };

/** The new text of what goes there, at the level of its new number. */
function anew(text: Quote, step: Step, context: PlanContext): Made | Refused {
  if (step.level === 'paragraph') {
    const fitted = asParagraphs(text, context.newId);
    return fitted instanceof Refused ? fitted : withStop(fitted, '。', text);
  }
  const fitted = asItems(text, 'item', step.number, context.newId, null);
  return fitted instanceof Refused ? fitted : { units: fitted as readonly Item[], notes: [] };
}

/** 将第十四条第四项改为第二款: a 项 that becomes a 款, or the other way round, keeps its words; what has a list of its own cannot. */
function remade(visits: readonly Visit[], step: Step, operation: Move, context: PlanContext): Made | Refused {
  const units: (Paragraph | Item)[] = [];
  for (const [i, { node }] of visits.entries()) {
    if ((node.type !== 'item' || node.subitems.length > 0) && (node.type !== 'paragraph' || node.items.length > 0)) return nowhere(operation);
    const words = node.text.text.replace(/[；;。]$/, '');
    const ordinal = { number: step.number + i, suffix: 0 };
    if (step.level === 'paragraph') units.push({ type: 'paragraph', id: context.newId(), text: built(`${words}。`), items: [] });
    else
      units.push({
        type: 'item',
        id: context.newId(),
        ordinal,
        label: built(`（${formatNumeral(ordinal.number)}）`),
        gap: '',
        text: built(`${words}；`),
        subitems: [],
      });
  }
  return { units, notes: [] };
}

/** The 款 of an article in whose list a 项 goes: the one named, or the only one with a list. */
function listIn(host: NodeId, to: Address, context: PlanContext): NodeId | null {
  const article = context.index.visits.get(host)?.node;
  if (article?.type !== 'article') return null;
  const named = stepAt(to, 'paragraph');
  if (named !== undefined) return article.paragraphs[named.number - 1]?.id ?? null;
  const lists = article.paragraphs.filter((paragraph) => paragraph.items.length > 0);
  return lists.length === 1 ? (lists[0]?.id ?? null) : null;
}

/**
 * 将第八条末句单独作为一款 · 从“……”起另起一款: words of one 款 become the 款 behind it; 将第八条末句移至第九条，作为第二款: the 款 of another article, or the one beside
 * a 款 that is named.
 */
export function partBecomesUnit(operation: Move, target: Address, context: PlanContext): Plan {
  const scope = scopeOf(target, operation, context);
  if (scope instanceof Refused) return scope;
  const [stretch, ...more] = scope;
  const visit = stretch === undefined ? undefined : context.index.visits.get(stretch.id);
  const step = operation.to === null ? undefined : lastStep(operation.to);
  if (
    stretch === undefined ||
    more.length > 0 ||
    visit === undefined ||
    visit.node.type !== 'paragraph' ||
    visit.article === null ||
    visit.node.items.length > 0
  ) {
    return noPart(target, operation);
  }
  if (operation.text !== null || (step !== undefined && step.level !== 'paragraph'))
    return refuse('A041', placeOf(operation.clause), { address: formatAddress(target) });
  if (operation.within !== null && operation.to === null) return partJoins(operation, operation.within, stretch, context);
  const goes = placeOfPart(operation, visit, context);
  if (goes instanceof Refused) return goes;
  if (goes === null) return { edits: [], notes: [], awaits: 'numbers' };
  const text = context.texts.get(stretch.id)?.text ?? '';
  // The text from the words on runs to the end, with its mark; what stays ends as a sentence.
  const end = stretch.end < text.length && /[。；]/.test(text[stretch.end] ?? '') ? stretch.end + 1 : stretch.end;
  const cause: Cause = { type: 'operation', operation };
  const paragraph: Paragraph = { type: 'paragraph', id: context.newId(), text: slice(context.texts.get(stretch.id) as Passage, stretch.start, end), items: [] };
  const kept = text.slice(0, stretch.start);
  // Of words in the middle, and of words that are quoted, only whole sentences can go.
  if ((end < text.length || target.segment === 'the-words') && kept !== '' && !/[。！？；]$/.test(kept)) return noPart(target, operation);
  // 第二句单列一款, without a number: what follows would stand before it or behind it.
  if (end < text.length && operation.to === null && operation.after === null && operation.before === null) return nowhere(operation);
  const mark = end === text.length && !/[。！？]$/.test(kept) ? '。' : '';
  const from = mark === '' ? stretch.start : kept.replace(/[，；、：]$/, '').length;
  const notes = mark === '' ? [] : [diagnose('A064', placeOf(operation.clause), { mark, text: kept.slice(-12) })];
  return {
    edits: [
      { kind: 'text', node: stretch.id, start: from, end, text: mark, cause },
      { kind: 'insert', ...goes, nodes: [paragraph], cause },
    ],
    notes,
  };
}

/** 将第十七条第二句移至第十六条第一款末尾: sentences that stand at an end of another 款. A 款 without an end, or an article, leaves open where. */
function partJoins(operation: Move, { edge, ...within }: Address, { id, start, end }: Stretch, context: PlanContext): Plan {
  if (edge === undefined || lastStep(within)?.level !== 'paragraph') return nowhere(operation);
  const host = find(context, within, operation);
  if (host instanceof Refused) return host;
  const [from, into] = [context.texts.get(id), context.texts.get(host.node.id)];
  if (from === undefined || into === undefined || host.node.id === id || (host.node.type === 'paragraph' && host.node.items.length > 0))
    return nowhere(operation);
  const through = end < from.text.length && /[。；]/.test(from.text[end] ?? '') ? end + 1 : end;
  const words = from.text.slice(start, through);
  const at = edge === 'end' ? into.text.length : 0;
  // A sentence stands beside sentences, and leaves some behind.
  if (!/[。！？]$/.test(words) || (start > 0 && !/[。！？]$/.test(from.text.slice(0, start))) || words.length === from.text.length) return nowhere(operation);
  if (edge === 'end' && !/[。！？]$/.test(into.text)) return nowhere(operation);
  const cause: Cause = { type: 'operation', operation };
  return {
    edits: [
      { kind: 'text', node: id, start, end: through, text: '', cause },
      { kind: 'text', node: host.node.id, start: at, end: at, text: words, cause },
    ],
    notes: [],
  };
}

/** Where words that become a 款 go: behind the 款 they leave, unless the clause names another article or a 款 beside which they stand. Null while it is not known which article bears the number. */
function placeOfPart(operation: Move, { node, article }: Visit, context: PlanContext): { parent: NodeId; place: InsertPlace } | Refused | null {
  const beside = operation.after ?? operation.before;
  if (beside !== null) {
    const anchor = find(context, beside, operation);
    if (anchor instanceof Refused) return anchor;
    if (anchor.node.type !== 'paragraph') return nowhere(operation);
    return { parent: anchor.parent, place: { type: operation.after === null ? 'before' : 'after', node: anchor.node.id } };
  }
  const { to } = operation;
  const own: { parent: NodeId; place: InsertPlace } = { parent: article?.id ?? '', place: { type: 'after', node: node.id } };
  const named = to === null ? undefined : stepAt(to, 'article');
  if (to === null || named === undefined || article === null || articleKey(named) === articleKey(article.ordinal)) return own;
  const host = hostOf(to, [], context) ?? context.shells.get(articleKey(named)) ?? null;
  if (host === null) return context.borne === null ? null : nowhere(operation);
  if (host === article.id) return own;
  const number = lastStep(to)?.number ?? 0;
  const there = context.index.visits.get(host)?.node;
  // 移至第十六条第一款: as a 款 before that one, or into it?
  if (!/[作成列]/.test(operation.clause.text) && there?.type === 'article' && number <= there.paragraphs.length) return nowhere(operation);
  return { parent: host, place: { type: 'number', number } };
}

/** That nobody can tell where a unit is to go. */
export function nowhere(operation: Move | Swap): Refused {
  return refuse('A040', placeOf(operation.clause), { address: operation.targets.map(formatAddress).join('、') });
}
