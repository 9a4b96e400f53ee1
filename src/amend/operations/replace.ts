import type { Operation, Quote, Replace } from '../../decision/operation.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { type Address, lastStep } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { restOfHeading } from '../../statute/heading.ts';
import { readEnumerated, readLabel } from '../../statute/label.ts';
import { captionsOf, locate } from '../../statute/locate.ts';
import { buildParagraphs, endOf } from '../../statute/paragraphs.ts';
import { printParagraph } from '../../statute/print.ts';
import { TITLE } from '../../statute/texts.ts';
import type { Article, Item, NodeId, Paragraph, StatuteNode, Subitem } from '../../statute/types.ts';
import { fold } from '../../text/fold.ts';
import { built, placeOf } from '../../text/passage.ts';
import { inBracketsOf, withLeadingCaption, withNewParagraphs } from '../captions.ts';
import { endMark } from '../marks/table.ts';
import { withEndMark, withStop } from '../marks/unit-end.ts';
import { nearest } from '../match.ts';
import { asArticleText, asItems, asParagraphs, labelIn, materialise, materialiseWords } from '../new-text.ts';
import { find, type Plan, type PlanContext } from '../plan.ts';
import { Refused, refuse } from '../refused.ts';
import { noPart, scopeOf } from '../scope.ts';
import type { Cause, Edit } from '../types.ts';
import { replaceAnnex, replaceAnnexTitle } from './annex.ts';
import { replaceAnnexRow } from './annex-rows.ts';
import { replaceQuotedPart } from './quoted-part.ts';
import { replaceInTable } from './table.ts';
import { wholeQuoted } from './whole-quoted.ts';

/** The id under which the whole preamble is rewritten. */
export const PREAMBLE: NodeId = 'preamble';

/** 将A修改为：“…”: the unit keeps its identity and its label, its text is the decision's. */
export function planReplace(operation: Replace, context: PlanContext): Plan {
  const { target, text } = operation;
  const cause: Cause = { type: 'operation', operation };
  if (text.lines.length === 0) return refuse('A026', text.place, { level: 'text' });
  if ((target.sentences !== undefined || target.segment !== undefined) && target.edge === undefined) return replaceSentences(operation, context);
  const inTable = target.table === undefined ? null : replaceInTable(operation, context);
  if (inTable !== null) return inTable;
  if (target.annex !== undefined) return target.part === 'heading' ? replaceAnnexTitle(operation, context) : replaceInAnnex(operation, target.annex, context);
  if (target.part === 'preamble' && target.steps.length === 0) {
    if (context.base.preamble.paragraphs.length === 0) return noPart(target, operation);
    const lines = materialise(text);
    const repeatsHeading = context.base.preamble.heading !== null && fold(lines[0]?.text ?? '') === fold(context.base.preamble.heading.text);
    return {
      edits: [{ kind: 'rewrite', node: PREAMBLE, nodes: buildParagraphs(repeatsHeading ? lines.slice(1) : lines, context.newId), cause }],
      notes: [],
    };
  }
  if (target.part !== undefined && target.part !== 'preamble' && target.part !== 'text') return replacePart(operation, context);
  const found = find(context, target, operation);
  if (found instanceof Refused) return found;
  const { node } = found;
  if (node.type === 'division') return refuse('A026', text.place, { level: node.level });
  if (operation.old !== null)
    return replaceWholeQuoted(operation, { old: operation.old, text }, node, context) ?? replaceParagraphs(operation, operation.old, node, context);
  const led = ledTo(node, text);
  if (led !== null) return replaceLeadIn(operation, led, context);
  const rewritten = rewrite(node, operation, context);
  if (rewritten instanceof Refused) return rewritten;
  const stays = node.type === 'article' ? withItems(node, rewritten.units) : null;
  if (stays !== null) return { edits: [{ kind: 'rewrite', node: node.id, nodes: stays, cause }], notes: [...rewritten.notes, itemsStay(operation)] };
  const misannounced = announcedWrongly(operation, node, rewritten.units[0]);
  if (misannounced !== null) return misannounced;
  return { edits: [{ kind: 'rewrite', node: node.id, nodes: rewritten.units, cause }], notes: rewritten.notes };
}

/** A unit of which all is quoted as the old text, lines left out, or in one line; null where it is not, and the words are sought in it. */
export function replaceWholeQuoted(
  operation: Operation,
  { old, text }: { readonly old: Quote; readonly text: Quote },
  node: StatuteNode,
  context: PlanContext,
): Plan | null {
  const made = node.type === 'division' ? null : wholeQuoted(old, text, node);
  if (made === null || node.type === 'division') return null;
  const rewritten = rewrite(node, made, context);
  if (rewritten instanceof Refused) return rewritten;
  const address = formatAddress(context.index.visits.get(node.id)?.address ?? { steps: [] });
  const notes = made.run ? [diagnose('A079', placeOf(operation.clause), { address })] : [];
  return {
    edits: [{ kind: 'rewrite', node: node.id, nodes: rewritten.units, cause: { type: 'operation', operation } }],
    notes: [...notes, ...rewritten.notes],
  };
}

function replaceInAnnex(operation: Replace, name: string, context: PlanContext): Plan {
  const { annex: _annex, words: _words, numbering: _numbering, steps, table, ...inside } = operation.target;
  if (steps.length > 0 || table !== undefined) return replaceAnnexRow(operation, context);
  return Object.keys(inside).length > 0 ? noPart(operation.target, operation) : replaceAnnex(operation, name, context);
}

const LEADS = /[：:]$/;

/** 第二十五条第一款修改为：“……，并符合下列要求：”: the unit whose 项 (目) a new text of one line only leads to. */
function ledTo(node: Unit, { lines }: Quote): Paragraph | Item | null {
  if (lines.length !== 1 || !LEADS.test(lines[0]?.text ?? '')) return null;
  const [only] = node.type === 'article' && node.paragraphs.length === 1 ? node.paragraphs : [node];
  if (only?.type === 'paragraph') return only.items.length > 0 ? only : null;
  return only?.type === 'item' && only.subitems.length > 0 ? only : null;
}

function replaceLeadIn(operation: Replace, { id }: Paragraph | Item, context: PlanContext): Plan {
  const before = context.texts.get(id)?.text ?? '';
  const words = materialiseWords(operation.text);
  const label = readLabel(words);
  const text = label === null ? words : words.slice(label.length + label.gap.length);
  const edit: Edit = { kind: 'text', node: id, start: 0, end: before.length, text, cause: { type: 'operation', operation } };
  return { edits: [edit], notes: [itemsStay(operation)] };
}

/** The same where a whole article is restated: its last new 款 only leads to the 项 of the 款 in its place. */
function withItems(old: Article, [made]: readonly Unit[]): readonly Unit[] | null {
  if (made?.type !== 'article') return null;
  const [last] = made.paragraphs.slice(-1);
  const before = old.paragraphs[made.paragraphs.length - 1];
  if (last === undefined || last.items.length > 0 || !LEADS.test(last.text.text) || before === undefined || before.items.length === 0) return null;
  return [{ ...made, paragraphs: [...made.paragraphs.slice(0, -1), { ...last, items: before.items }] }];
}

function itemsStay({ clause, target }: Pick<Replace, 'clause' | 'target'>): Diagnostic {
  return diagnose('A068', placeOf(clause), { address: formatAddress(target) });
}

/**
 * 增加一款作为第二款，将该条修改为：“…”: the text must hold one 款 more than the article, and no 款 that stands there already to the letter at the number
 * of the new one.
 */
function announcedWrongly({ adds, text }: Replace, old: Unit, made: Unit | undefined): Refused | null {
  if (adds.length === 0 || old.type !== 'article' || made?.type !== 'article') return null;
  const numbers = adds
    .map(lastStep)
    .filter((step) => step?.level === 'paragraph')
    .map((step) => step?.number ?? 0);
  if (numbers.length === 0) return null;
  const [before, after] = [old.paragraphs, made.paragraphs];
  const due = before.length + numbers.length;
  if (after.length !== due) return refuse('D006', text.place, { stated: numbers.length, found: Math.max(0, after.length - before.length) });
  const known = new Set(before.map((p) => fold(p.text.text)));
  const wrong = numbers.find((number) => number > due || known.has(fold(after[number - 1]?.text.text ?? '')));
  if (wrong === undefined) return null;
  const fresh = after.findIndex((p) => !known.has(fold(p.text.text)));
  const counted = formatAddress({ steps: [{ level: 'paragraph', number: fresh + 1, suffix: 0 }] });
  return refuse('A007', text.place, {
    stated: formatAddress({ steps: [{ level: 'paragraph', number: wrong, suffix: 0 }] }),
    counted: fresh < 0 ? '' : counted,
  });
}

/** 第九十七条第一款第一句修改为：“…”: sentences of one text, which keep their end mark if the new ones are quoted without. */
function replaceSentences(operation: Replace, context: PlanContext): Plan {
  const { target, old, text } = operation;
  const scope = scopeOf(target, operation, context);
  if (scope instanceof Refused) return scope;
  const [stretch, ...more] = scope;
  if (stretch === undefined || more.length > 0 || text.lines.length > 1) return refuse('A026', text.place, { level: 'text' });
  const { id, start, end } = stretch;
  const whole = context.texts.get(id)?.text ?? '';
  const before = whole.slice(start, end);
  if (old !== null && fold(before) !== fold(materialiseWords(old))) return notTheText(operation, old, [before]);
  const words = materialiseWords(text);
  // 冒号前的文字修改为“……”: the colon stays, quoted or not; “甲”之前的内容 has no mark behind it.
  const own = target.segment === undefined || endMark(whole.slice(0, end + 1)) === '' ? '' : endMark(words);
  const after = own !== '' ? words.slice(0, -own.length) : target.segment === undefined ? withEndMark(words, endMark(before)) : words;
  return { edits: [{ kind: 'text', node: id, start, end, text: after, cause: { type: 'operation', operation } }], notes: [] };
}

/** 名称, 章名, 部分标题, 条首部分: a text of its own inside the unit. */
function replacePart(operation: Replace, context: PlanContext): Plan {
  const { target, old } = operation;
  const scope = scopeOf(target, operation, context);
  if (scope instanceof Refused) return scope;
  const node = scope[0]?.id ?? TITLE;
  const { start, end } = scope[0] ?? { start: 0, end: (context.texts.get(node)?.text ?? '').length };
  const before = (context.texts.get(node)?.text ?? '').slice(start, end);
  if (old !== null && fold(before) !== fold(materialiseWords(old))) return notTheText(operation, old, [before]);
  const words = withoutOwnName(materialiseWords(operation.text), target, context);
  const named = target.part === 'heading' && lastStep(target)?.level === 'article' ? inBracketsOf(before, words) : words;
  const after = withEndMark(named, target.part === 'leadin' ? endMark(before) : '');
  const cause: Cause = { type: 'operation', operation };
  const edit: Edit = { kind: 'text', node, start, end, text: after, cause };
  // A heading that goes on below goes as a whole.
  const division = context.index.visits.get(node)?.node;
  const rest = target.part === 'heading' && division?.type === 'division' ? restOfHeading(division) : null;
  return { edits: rest === null ? [edit] : [edit, { kind: 'delete', node: rest.id, into: null, cause }], notes: [] };
}

/** A heading is quoted with its label (“一、融资租赁合同的认定”), a title in its marks (《…》); neither belongs to the text itself. */
function withoutOwnName(words: string, target: Address, context: PlanContext): string {
  if (target.part === 'title') return words.replace(/^《(.+)》$/, '$1');
  if (target.part !== 'heading') return words;
  const found = locate(context.index, { steps: target.steps });
  const headed = found.found && (found.visit.node.type === 'division' || found.visit.node.type === 'article') ? found.visit.node : null;
  const label = headed === null ? null : (readLabel(words) ?? readEnumerated(words, 'portion'));
  return headed !== null && label !== null && fold(words.slice(0, label.length)) === fold(headed.label.text)
    ? words.slice(label.length + label.gap.length)
    : words;
}

/** Whole 款 quoted and replaced: the quoted ones must stand there one after the other. */
function replaceParagraphs(operation: Replace, old: Quote, node: Unit, context: PlanContext): Plan {
  const cause: Cause = { type: 'operation', operation };
  const paragraphs = node.type === 'article' ? node.paragraphs : node.type === 'paragraph' ? [node] : [];
  const sought = materialise(old).map((line) => fold(line.text));
  const texts = paragraphs.map((paragraph) => fold(paragraph.text.text));
  const whole = withTheirItems(paragraphs, sought);
  const at = whole?.at ?? texts.findIndex((_, i) => sought.every((text, k) => texts[i + k] === text));
  const part = at < 0 && sought.length === 1 ? replaceQuotedPart(operation, old, node, context) : null;
  if (part !== null) return part;
  if (at < 0) {
    const absent = materialise(old).find((line) => !texts.includes(fold(line.text)))?.text ?? materialiseWords(old);
    return notTheText(
      operation,
      old,
      paragraphs.map((paragraph) => paragraph.text.text),
      absent,
    );
  }
  const fitted = asParagraphs(operation.text, context.newId);
  if (fitted instanceof Refused) return fitted;
  const replaced = paragraphs.slice(at, at + (whole?.count ?? sought.length));
  const edits = replaced.map((paragraph, i): Edit => {
    const fresh = fitted[i];
    if (fresh === undefined) return { kind: 'delete', node: paragraph.id, into: null, cause };
    const more = i === replaced.length - 1 ? fitted.slice(i + 1) : [];
    return { kind: 'rewrite', node: paragraph.id, nodes: [{ ...fresh, id: paragraph.id }, ...more], cause };
  });
  return { edits, notes: [] };
}

/** Where 款 that are quoted with their 项 stand, and how many; null where they do not, or only in part. */
function withTheirItems(paragraphs: readonly Paragraph[], sought: readonly string[]): { readonly at: number; readonly count: number } | null {
  if (!paragraphs.some(({ items }) => items.length > 0)) return null;
  const lines = paragraphs.flatMap((paragraph, at) => printParagraph(paragraph).map((text, k) => ({ text: fold(text), at, begins: k === 0 })));
  const all = `\n${lines.map(({ text }) => text).join('\n')}\n`;
  const start = all.indexOf(`\n${sought.join('\n')}\n`);
  if (start < 0) return null;
  const from = all.slice(0, start).split('\n').length - 1;
  const [first, behind] = [lines[from], lines[from + sought.length]];
  const last = lines[from + sought.length - 1];
  if (first === undefined || last === undefined || !first.begins || behind?.begins === false) return null;
  return { at: first.at, count: last.at - first.at + 1 };
}

function notTheText(operation: Replace, old: Quote, texts: readonly string[], absent = materialiseWords(old)): Refused {
  const near = nearest(texts.join(''), absent);
  return refuse('A039', old.place, { address: formatAddress(operation.target), words: materialiseWords(old), near });
}

type Unit = Article | Paragraph | Item | Subitem;

/** New content of a unit, and what was supplied to it. */
type Rewritten = { readonly units: readonly Unit[]; readonly notes: readonly Diagnostic[] } | Refused;

export function rewrite(node: Unit, { text }: { readonly text: Quote }, context: PlanContext): Rewritten {
  switch (node.type) {
    case 'article': {
      const stated = context.stated.get(node.id);
      const fitted = asArticleText(text, stated === undefined ? [node.ordinal] : [node.ordinal, stated.step], context.newId);
      if (fitted instanceof Refused) return fitted;
      const { units, notes } = ended(fitted, node.paragraphs, text);
      const captions = captionsOf(context.index);
      if (node.caption !== null || captions === 'apart') {
        const made = withNewParagraphs(node, units, text.place);
        return { units: [made.article], notes: [...notes, ...made.notes] };
      }
      const kept = captions === null ? { units, notes: [], captioned: false } : withLeadingCaption(node, units, text.place);
      const gap = node.gap === '' && !/、$/.test(node.label.text) && !kept.captioned ? '　' : node.gap;
      return { units: [{ ...node, labelAlone: false, gap, paragraphs: kept.units }], notes: [...notes, ...kept.notes] };
    }
    case 'paragraph': {
      const fitted = asParagraphs(text, context.newId);
      if (fitted instanceof Refused) return fitted;
      const { units, notes } = ended(fitted, [node], text);
      const article = context.index.visits.get(node.id)?.article ?? null;
      const kept =
        article?.paragraphs[0] === node && captionsOf(context.index) === 'leading' ? withLeadingCaption(article, units, text.place) : { units, notes: [] };
      const [first, ...rest] = kept.units as readonly [Paragraph, ...Paragraph[]];
      return { units: [{ ...first, id: node.id }, ...rest], notes: [...notes, ...kept.notes] };
    }
    case 'item':
    case 'subitem': {
      const fitted = asItems(text, node.type, quotedNumber(node, text, context), context.newId, labelIn([node]));
      if (fitted instanceof Refused) return fitted;
      const [first, ...more] = fitted;
      if (first === undefined) return refuse('A026', text.place, { level: node.type });
      // What loses its 目 ends as the last of them did, not as what led to them.
      const leads = first.type === 'item' && first.subitems.length > 0;
      const marked = withEndMark(first.text.text, endMark((leads ? node : endOf(node)).text.text));
      const words = marked === first.text.text ? first.text : built(marked);
      return { units: [{ ...first, id: node.id, ordinal: node.ordinal, label: node.label, gap: node.gap, text: words }, ...more], notes: [] };
    }
  }
}

/** The number that a 项 is quoted with: its old one, or the one stated for it (第十三项改为第十五项，修改为：“（十五）……”). */
function quotedNumber(node: Item | Subitem, text: Quote, { stated }: PlanContext): number {
  const label = readLabel(text.lines[0]?.text ?? '');
  const step = stated.get(node.id)?.step;
  return step !== undefined && label?.kind === node.type && label.ordinal.number === step.number ? step.number : node.ordinal.number;
}

/** The stop of the last 款 where the old text ended with one (see `withStop`). */
function ended(units: readonly Paragraph[], old: readonly Paragraph[], quote: Quote): { units: readonly Paragraph[]; notes: readonly Diagnostic[] } {
  const before = old[old.length - 1];
  return withStop(units, before === undefined || before.items.length > 0 ? '' : endMark(before.text.text), quote);
}
