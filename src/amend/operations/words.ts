import type { DeleteText, InsertText, Operation, Quote, ReplaceText } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, isError, relatedTo } from '../../diagnostics/diagnostic.ts';
import { type Address, lastStep } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { readLabel } from '../../statute/label.ts';
import { locate } from '../../statute/locate.ts';
import type { NodeId } from '../../statute/types.ts';
import { placeOf } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import { materialiseWords } from '../content.ts';
import { edgeMark, jointMark } from '../joint.ts';
import { alreadyReads, findWords, nearest } from '../match.ts';
import type { Plan, PlanContext } from '../plan.ts';
import { type Stretch, scopeOf } from '../scope.ts';
import type { Edit, TextEdit } from '../types.ts';
import { failed } from './replace.ts';

/** Words sought inside a target, and what becomes of each occurrence. */
interface Sought {
  readonly quote: Quote;
  readonly words: string;
  /** The edit for an occurrence; null leaves it as it is (it already reads so). */
  readonly edit: (node: NodeId, text: string, start: number, end: number) => readonly TextEdit[] | null;
}

/** 将A中的“甲”修改为“乙”，“丙”修改为“丁”: all pairs in one pass, output is never input again (docs/semantics.md#simultaneous). */
export function planReplaceText(operation: ReplaceText, context: PlanContext): Plan {
  const sought = operation.pairs.map(({ old, new: replacement }): Sought => {
    const [before, after] = withoutLabels(materialiseWords(old), materialiseWords(replacement), operation.targets, context);
    return {
      quote: old,
      words: before,
      edit: (node, text, start, end) => (alreadyReads(text, start, before, after) ? null : [wordEdit(operation, node, start, end, after)]),
    };
  });
  return planWords(operation, operation.targets, sought, context);
}

/** 删去A中的“甲”、“乙”. A quotation that is a whole unit but for its end mark deletes the unit. */
export function planDeleteText(operation: DeleteText, context: PlanContext): Plan {
  const sought = operation.quotes.map(
    (quote): Sought => ({ quote, words: materialiseWords(quote), edit: (node, _text, start, end) => [wordEdit(operation, node, start, end, '')] }),
  );
  return wholeUnitsGo(planWords(operation, operation.targets, sought, context), operation, context);
}

/** Where the words deleted are a whole unit but for its end mark, the unit is deleted, with a warning (docs/semantics.md#whole-unit). */
export function wholeUnitsGo(plan: Plan, operation: Operation, context: PlanContext): Plan {
  const diagnostics = [...plan.diagnostics];
  const edits = plan.edits.map((edit): Edit => {
    if (edit.kind !== 'text' || !isWholeUnit(context, edit)) return edit;
    const visit = context.index.visits.get(edit.node);
    if (visit === undefined || visit.node.type === 'division') return edit;
    diagnostics.push(diagnose('A018', placeOf(operation.clause), { address: formatAddress(visit.address) }));
    const only = visit.node.type === 'paragraph' && visit.article?.paragraphs.length === 1 ? visit.article.id : edit.node;
    return { kind: 'delete', node: only, into: null, cause: edit.cause };
  });
  return { edits, diagnostics };
}

/**
 * A 项 is quoted with its label (第二十项“（二十）甲”修改为“（二十）乙”), which is none of its words; a label that changes is no change of words
 * and stays, so that the words are not found.
 */
function withoutLabels(old: string, replacement: string, targets: readonly Address[], context: PlanContext): readonly [string, string] {
  const level = lastStep(targets[0] ?? { steps: [] })?.level;
  const before = level === 'item' || level === 'subitem' ? readLabel(old) : null;
  if (before === null || before.kind !== level) return [old, replacement];
  const after = readLabel(replacement);
  const exists = targets.every((target) => locate(context.index, target).found);
  if (!exists || after?.kind !== level || after.ordinal.number !== before.ordinal.number) return [old, replacement];
  return [old.slice(before.length + before.gap.length), replacement.slice(after.length + after.gap.length)];
}

/** 在A中的“甲”后增加“乙”. A mark that drafters leave out at the joint is supplied and reported. */
export function planInsertText(operation: InsertText, context: PlanContext): Plan {
  const { anchor, position } = operation;
  if (anchor === null) return insertAtEdge(operation, context);
  const words = materialiseWords(operation.text);
  const cause = { type: 'operation', operation } as const;
  const sought: Sought = {
    quote: anchor,
    words: materialiseWords(anchor),
    edit: (node, text, start, end) => {
      const at = position === 'after' ? end : start;
      const mark = context.joint === 'none' ? '' : jointMark(text, start, end, words, position);
      return [{ kind: 'text', node, start: at, end: at, text: position === 'after' ? mark + words : words + mark, cause }];
    },
  };
  return withMarks(planWords(operation, operation.targets, [sought], context), words, operation);
}

/** 末尾增加：“…” and 开始部分增加：“…”: at the end of the unit behind its last mark, or before its first word. */
function insertAtEdge(operation: InsertText, context: PlanContext): Plan {
  const edits: Edit[] = [];
  const words = materialiseWords(operation.text);
  const first = operation.position === 'before';
  for (const target of operation.targets) {
    const scope = scopeOf({ ...target, edge: first ? 'start' : 'end' }, operation, context);
    if ('diagnostic' in scope) return failed(scope.diagnostic);
    const [stretch] = scope.stretches;
    if (stretch === undefined) continue;
    const text = context.texts.get(stretch.id)?.text ?? '';
    const edge = edgeMark(text, first ? stretch.start : stretch.end, words, operation.position);
    const { at, before, after } = context.joint === 'none' ? { ...edge, before: '', after: '' } : edge;
    edits.push({ kind: 'text', node: stretch.id, start: at, end: at, text: before + words + after, cause: { type: 'operation', operation } });
  }
  return withMarks({ edits, diagnostics: [] }, words, operation);
}

function withMarks(plan: Plan, words: string, operation: Operation): Plan {
  const supplied = plan.edits.filter((e) => e.kind === 'text' && e.text !== words).map((e) => (e.kind === 'text' ? e.text : ''));
  const diagnostics = supplied.map((text) => diagnose('A017', placeOf(operation.clause), { mark: text.replace(words, ''), text }));
  return { edits: plan.edits, diagnostics: [...plan.diagnostics, ...diagnostics] };
}

function wordEdit(operation: Operation, node: NodeId, start: number, end: number, text: string): TextEdit {
  return { kind: 'text', node, start, end, text, cause: { type: 'operation', operation } };
}

/**
 * Looks for the words in every target: each target must hold at least one of them, each of them must be found somewhere. More
 * than one occurrence is reported, none is an error that shows what comes nearest (docs/semantics.md#words).
 */
function planWords(operation: Operation, targets: readonly Address[], sought: readonly Sought[], context: PlanContext): Plan {
  const edits: Edit[] = [];
  const diagnostics: Diagnostic[] = [];
  const words = sought.map((s) => s.words);
  const counts = words.map(() => 0);
  const changed = words.map(() => 0);
  const scopes: string[] = [];
  for (const target of targets) {
    const scope = scopeOf(target, operation, context);
    if ('diagnostic' in scope) {
      diagnostics.push(scope.diagnostic);
      continue;
    }
    let hits = 0;
    for (const stretch of scope.stretches) {
      const { id } = stretch;
      const passage = context.texts.get(id) as Passage;
      scopes.push(passage.text.slice(stretch.start, stretch.end));
      const { matches, tier } = findWords(passage.text, words);
      for (const { start, end, word } of matches) {
        if (!lies(stretch, start, end, passage.text)) continue;
        hits++;
        counts[word] = (counts[word] ?? 0) + 1;
        const made = (sought[word] as Sought).edit(id, passage.text, start, end);
        if (made === null) diagnostics.push(diagnose('A029', placeOf(passage, start, end), { words: words[word] ?? '', count: 1 }));
        else {
          edits.push(...made);
          changed[word] = (changed[word] ?? 0) + 1;
        }
        if (tier === 'typographic') {
          diagnostics.push(diagnose('A020', (sought[word] as Sought).quote.place, { words: words[word] ?? '', found: passage.text.slice(start, end) }));
        }
      }
    }
    if (hits === 0 && targets.length > 1)
      diagnostics.push(
        missing(
          target,
          words,
          sought,
          scope.stretches.map((s) => s.id),
          context,
        ),
      );
  }
  if (diagnostics.some(isError)) return { edits: [], diagnostics };
  for (const [i, count] of counts.entries()) {
    if (count > 0 && (changed[i] ?? 0) <= targets.length) continue;
    const { quote } = sought[i] as Sought;
    const address = targets.map(formatAddress).join('、');
    if (count === 0) diagnostics.push(notFound(address, words[i] ?? '', quote, scopes, targets, context, operation));
    else diagnostics.push(diagnose('A006', quote.place, { words: words[i] ?? '', address, count: changed[i] ?? 0 }));
  }
  if (diagnostics.some(isError)) return { edits: [], diagnostics };
  if (edits.length === 0) diagnostics.push(diagnose('A033', placeOf(operation.clause)));
  return { edits, diagnostics };
}

function missing(target: Address, words: readonly string[], sought: readonly Sought[], ids: readonly NodeId[], context: PlanContext): Diagnostic {
  const texts = ids.map((id) => context.texts.get(id) as Passage);
  const word = words[0] ?? '';
  const near = texts.map((p) => nearest(p.text, word)).find((n) => n !== '') ?? '';
  return diagnose('A004', (sought[0] as Sought).quote.place, { address: formatAddress(target), words: words.join('”、“'), near }, [
    relatedTo(texts[0] ? placeOf(texts[0]) : null, 'base-text'),
  ]);
}

function notFound(
  address: string,
  word: string,
  quote: Quote,
  scopes: readonly string[],
  targets: readonly Address[],
  context: PlanContext,
  operation: Operation,
): Diagnostic {
  const near = scopes.map((text) => nearest(text, word)).reduce((best, n) => (n.length > best.length ? n : best), '');
  const first = targets[0] === undefined ? null : scopeOf(targets[0], operation, context);
  const passage = first !== null && 'stretches' in first ? context.texts.get(first.stretches[0]?.id ?? '') : undefined;
  return diagnose('A004', quote.place, { address, words: word, near }, [relatedTo(passage ? placeOf(passage) : null, 'base-text')]);
}

/** Whether words lie in a stretch, and at its edge if they must (the end mark of a text does not count). */
function lies({ start, end, edge }: Stretch, from: number, to: number, text: string): boolean {
  if (from < start || to > end) return false;
  if (edge === 'start') return from === start;
  return edge === null || to === end || (to === end - 1 && /[。；，：]/.test(text[to] ?? ''));
}

function isWholeUnit(context: PlanContext, { node, start, end }: TextEdit): boolean {
  const text = (context.texts.get(node) as Passage).text;
  return start === 0 && /^[。；，：]?$/.test(text.slice(end));
}
