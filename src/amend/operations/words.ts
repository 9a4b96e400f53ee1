import type { DeleteText, InsertText, Operation, Quote, ReplaceText } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, isError, relatedTo } from '../../diagnostics/diagnostic.ts';
import { type Address, formatAddress } from '../../statute/address.ts';
import { TITLE, textIdsIn } from '../../statute/texts.ts';
import type { NodeId } from '../../statute/types.ts';
import { placeOf } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import { materialiseWords } from '../content.ts';
import { jointMark } from '../joint.ts';
import { alreadyReads, findWords, nearest } from '../match.ts';
import { find, type Plan, type PlanContext } from '../plan.ts';
import type { Edit, TextEdit } from '../types.ts';

/** Words sought inside a target, and what becomes of each occurrence. */
interface Sought {
  readonly quote: Quote;
  /** The edit for an occurrence; null leaves it as it is (it already reads so). */
  readonly edit: (node: NodeId, text: string, start: number, end: number) => readonly TextEdit[] | null;
}

/** 将A中的“甲”修改为“乙”，“丙”修改为“丁”: all pairs in one pass, output is never input again. */
export function planReplaceText(operation: ReplaceText, context: PlanContext): Plan {
  const sought = operation.pairs.map(({ old, new: replacement }): Sought => {
    const before = materialiseWords(old);
    const after = materialiseWords(replacement);
    return {
      quote: old,
      edit: (node, text, start, end) => (alreadyReads(text, start, before, after) ? null : [wordEdit(operation, node, start, end, after)]),
    };
  });
  return planWords(operation, operation.targets, sought, context);
}

/** 删去A中的“甲”、“乙”. A quotation that is a whole unit but for its end mark deletes the unit. */
export function planDeleteText(operation: DeleteText, context: PlanContext): Plan {
  const sought = operation.quotes.map((quote): Sought => ({ quote, edit: (node, _text, start, end) => [wordEdit(operation, node, start, end, '')] }));
  const plan = planWords(operation, operation.targets, sought, context);
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

/** 在A中的“甲”后增加“乙”. A mark that drafters leave out at the joint is supplied and reported. */
export function planInsertText(operation: InsertText, context: PlanContext): Plan {
  const words = materialiseWords(operation.text);
  const sought: Sought = {
    quote: operation.anchor,
    edit: (node, text, start, end) => {
      const at = operation.position === 'after' ? end : start;
      const mark = jointMark(text, start, end, words, operation.position);
      const cause = { type: 'operation', operation } as const;
      return [{ kind: 'text', node, start: at, end: at, text: operation.position === 'after' ? mark + words : words + mark, cause }];
    },
  };
  const plan = planWords(operation, operation.targets, [sought], context);
  const supplied = plan.edits.filter((e) => e.kind === 'text' && e.text !== words).map((e) => (e.kind === 'text' ? e.text : ''));
  const diagnostics = supplied.map((text) => diagnose('A017', placeOf(operation.clause), { mark: text.replace(words, ''), text }));
  return { edits: plan.edits, diagnostics: [...plan.diagnostics, ...diagnostics] };
}

function wordEdit(operation: Operation, node: NodeId, start: number, end: number, text: string): TextEdit {
  return { kind: 'text', node, start, end, text, cause: { type: 'operation', operation } };
}

/**
 * Looks for the words in every target: each target must hold at least one of them, each of them must be found somewhere. More
 * than one occurrence is reported, none is an error that shows what comes nearest.
 */
function planWords(operation: Operation, targets: readonly Address[], sought: readonly Sought[], context: PlanContext): Plan {
  const edits: Edit[] = [];
  const diagnostics: Diagnostic[] = [];
  const words = sought.map((s) => materialiseWords(s.quote));
  const counts = words.map(() => 0);
  const scopes: string[] = [];
  for (const target of targets) {
    const scope = scopeOf(target, operation, context);
    if ('diagnostic' in scope) {
      diagnostics.push(scope.diagnostic);
      continue;
    }
    let hits = 0;
    for (const id of scope.ids) {
      const passage = context.texts.get(id) as Passage;
      scopes.push(passage.text);
      const { matches, tier } = findWords(passage.text, words);
      for (const { start, end, word } of matches) {
        hits++;
        counts[word] = (counts[word] ?? 0) + 1;
        const made = (sought[word] as Sought).edit(id, passage.text, start, end);
        if (made === null) diagnostics.push(diagnose('A029', placeOf(passage, start, end), { words: words[word] ?? '', count: 1 }));
        else edits.push(...made);
        if (tier === 'typographic') {
          diagnostics.push(diagnose('A020', (sought[word] as Sought).quote.place, { words: words[word] ?? '', found: passage.text.slice(start, end) }));
        }
      }
    }
    if (hits === 0 && targets.length > 1) diagnostics.push(missing(target, words, sought, scope.ids, context));
  }
  if (diagnostics.some(isError)) return { edits: [], diagnostics };
  for (const [i, count] of counts.entries()) {
    if (count > 0 && count <= targets.length) continue;
    const { quote } = sought[i] as Sought;
    const address = targets.map(formatAddress).join('、');
    if (count === 0) diagnostics.push(notFound(address, words[i] ?? '', quote, scopes, targets, context, operation));
    else diagnostics.push(diagnose('A006', quote.place, { words: words[i] ?? '', address, count }));
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
  const passage = first !== null && 'ids' in first ? context.texts.get(first.ids[0] ?? '') : undefined;
  return diagnose('A004', quote.place, { address, words: word, near }, [relatedTo(passage ? placeOf(passage) : null, 'base-text')]);
}

/** The texts an address covers: a unit with all it holds, the title, a heading, the preamble, a lead-in alone. */
export function scopeOf(target: Address, operation: Operation, context: PlanContext): { ids: readonly NodeId[] } | { diagnostic: Diagnostic } {
  if (target.part === 'title' && target.steps.length === 0) return { ids: [TITLE] };
  if (target.part === 'preamble') {
    const { paragraphs } = context.base.preamble;
    return paragraphs.length > 0 ? { ids: paragraphs.flatMap((p) => textIdsIn(p)) } : { diagnostic: noPart(target, operation) };
  }
  const found = find(context, { steps: target.steps }, operation);
  if ('diagnostic' in found) return found;
  const { node } = found.visit;
  if (target.part === 'heading') return node.type === 'division' ? { ids: [node.id] } : { diagnostic: noPart(target, operation) };
  if (target.part === 'leadin') {
    const lead = node.type === 'article' ? node.paragraphs[0] : node.type === 'paragraph' ? node : undefined;
    return lead === undefined ? { diagnostic: noPart(target, operation) } : { ids: [lead.id] };
  }
  return { ids: textIdsIn(node) };
}

export function noPart(target: Address, operation: Operation): Diagnostic {
  return diagnose('A028', placeOf(operation.clause), { address: formatAddress(target), have: '', within: '' });
}

function isWholeUnit(context: PlanContext, { node, start, end }: TextEdit): boolean {
  const text = (context.texts.get(node) as Passage).text;
  return start === 0 && /^[。；，：]?$/.test(text.slice(end));
}
