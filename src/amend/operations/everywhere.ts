import type { Operation, Quote, ReplaceEverywhere } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, isError, relatedTo } from '../../diagnostics/diagnostic.ts';
import { isInside } from '../../statute/locate.ts';
import { TITLE } from '../../statute/texts.ts';
import type { NodeId } from '../../statute/types.ts';
import { titleOf } from '../../statute/walk.ts';
import { lookAlikes } from '../../text/look-alike.ts';
import { placeOf } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import { inForeignTitle } from '../../text/titles/foreign.ts';
import { alreadyReads, type Finder, finder, nearestAmong } from '../match.ts';
import { materialiseWords } from '../new-text.ts';
import { find, type Plan, type PlanContext } from '../plan.ts';
import { Refused } from '../refused.ts';
import type { Edit, TextEdit } from '../types.ts';
import { leftInNewText } from './left-in-new-text.ts';

/**
 * 将有关条款中的“A”修改为“B” over the whole statute but its title and title note (docs/semantics.md#everywhere). It leaves alone what already reads so, titles
 * of other instruments in 《》 (reported), units that go or are rewritten (`gone`), and words that a more exact clause changes
 * (`taken`, reported).
 */
export function planReplaceEverywhere(
  operation: ReplaceEverywhere,
  context: PlanContext,
  gone: (node: NodeId) => boolean,
  taken: (node: NodeId, start: number, end: number) => boolean,
): Plan {
  const olds = operation.pairs.map((pair) => materialiseWords(pair.old));
  const news = operation.pairs.map((pair) => materialiseWords(pair.new));
  const seen = olds.map(() => 0);
  const already = olds.map(() => 0);
  const edits: Edit[] = [];
  const diagnostics: Diagnostic[] = [];
  const ownTitle = titleOf(context.base);
  const spared = new Set<NodeId>();
  for (const address of operation.except) {
    const found = find(context, address, operation);
    if (found instanceof Refused) return found;
    spared.add(found.node.id);
  }
  const seek = finderFor(olds, context);
  for (const [id, passage] of context.texts) {
    if (id === TITLE || (spared.size > 0 && isInside(context.index, id, spared))) continue;
    const { text } = passage;
    const foreign = inForeignTitle(passage, ownTitle);
    for (const { start, end, word } of seek(text)) {
      const old = olds[word] as string;
      seen[word] = (seen[word] ?? 0) + 1;
      if (gone(id)) continue;
      if (alreadyReads(text, start, old, news[word] as string)) already[word] = (already[word] ?? 0) + 1;
      else if (foreign(start, end))
        diagnostics.push(diagnose('A019', placeOf(passage, start, end), { words: old }, [relatedTo(placeOf(operation.clause), 'clause')]));
      else if (taken(id, start, end)) diagnostics.push(diagnose('A030', placeOf(passage, start, end), { words: old }));
      else {
        edits.push({ kind: 'text', node: id, start, end, text: news[word] as string, cause: { type: 'operation', operation } } satisfies TextEdit);
        if (text.slice(start, end) !== old) diagnostics.push(diagnose('A020', placeOf(passage, start, end), { words: old, found: text.slice(start, end) }));
      }
    }
  }
  for (const [i, pair] of operation.pairs.entries()) {
    if (seen[i] === 0) diagnostics.push(nowhere(olds[i] ?? '', pair.old.place, context));
    if ((already[i] ?? 0) > 0) diagnostics.push(diagnose('A029', pair.old.place, { words: olds[i] ?? '', count: already[i] ?? 0 }));
  }
  const words = olds.map((old, i) => [old, news[i] as string] as const);
  diagnostics.push(...leftInNewText(operation, words, context.operations));
  return diagnostics.some(isError) ? new Refused(diagnostics) : { edits, notes: diagnostics };
}

/** Words that stand nowhere in the statute, with what comes nearest to them in all of it. */
function nowhere(words: string, place: Quote['place'], context: PlanContext): Diagnostic {
  const passages = [...context.texts.values()];
  const texts = passages.map((passage) => passage.text);
  const near = nearestAmong(texts, words);
  const alike = texts.map((text) => lookAlikes(words, text)).find((n) => n !== '');
  const at = near === null ? null : placeOf(passages[near.index] as Passage, near.start, near.end);
  return diagnose('A011', place, { words, ...(near !== null && { near: near.shown }), ...(alike !== undefined && { alike }) }, [relatedTo(at, 'base-text')]);
}

/** To the letter; up to typography if some word stands nowhere in the statute to the letter. */
function finderFor(words: readonly string[], { texts }: PlanContext): Finder {
  const all = [...texts.values()];
  const exact = words.every((word) => all.some((passage) => passage.text.includes(word)));
  return finder(words, exact ? 'exact' : 'typographic');
}

/** That another clause replaces the same words over the whole statute too (A031). */
export function orderedTwice(operation: ReplaceEverywhere, operations: readonly Operation[]): readonly Diagnostic[] {
  const olds = new Set(operation.pairs.map((pair) => materialiseWords(pair.old)));
  for (const other of operations) {
    if (other === operation || other.kind !== 'replace-everywhere') continue;
    const words = other.pairs.map((pair) => materialiseWords(pair.old)).find((old) => olds.has(old));
    if (words === undefined) continue;
    const params = { words, item: operation.id, other: other.id };
    return [diagnose('A031', placeOf(operation.clause), params, [relatedTo(placeOf(other.clause), 'other-clause')])];
  }
  return [];
}
