import type { Operation } from '../decision/operation.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Address, Sentences } from '../statute/address.ts';
import { formatAddress } from '../statute/address-text.ts';
import { annexLine, TITLE, textIdsIn } from '../statute/texts.ts';
import type { Annex, NodeId, Statute } from '../statute/types.ts';
import { fold } from '../text/fold.ts';
import { placeOf } from '../text/passage.ts';
import { find, type PlanContext } from './plan.ts';

/** A stretch of a text in which words are sought; `edge` says that they must begin or end there. */
export interface Stretch {
  readonly id: NodeId;
  readonly start: number;
  readonly end: number;
  readonly edge: 'start' | 'end' | null;
}

/**
 * The texts an address covers: a unit with all it holds, the title, a heading, the preamble, a lead-in alone, an annex; narrowed to
 * its sentences, and to its first or last text where words at its beginning or end are meant.
 */
export function scopeOf(target: Address, operation: Operation, context: PlanContext): { stretches: readonly Stretch[] } | { diagnostic: Diagnostic } {
  const { sentences, edge, ...unit } = target;
  const texts = idsOf(unit, operation, context);
  if ('diagnostic' in texts) return texts;
  const whole = texts.ids.map((id): Stretch => ({ id, start: 0, end: (context.texts.get(id)?.text ?? '').length, edge: null }));
  const narrowed = sentences === undefined ? whole : narrow(whole, sentences, context);
  if (narrowed.length === 0) return { diagnostic: noPart(target, operation) };
  if (edge === undefined) return { stretches: narrowed };
  const at = edge === 'start' ? narrowed[0] : narrowed[narrowed.length - 1];
  return { stretches: at === undefined ? [] : [{ ...at, edge }] };
}

function idsOf(target: Address, operation: Operation, context: PlanContext): { ids: readonly NodeId[] } | { diagnostic: Diagnostic } {
  const { part, steps } = target;
  if (part === 'title' && steps.length === 0) return { ids: [TITLE] };
  if (target.annex !== undefined) {
    const annex = annexNamed(context.base, target.annex);
    return annex === null ? { diagnostic: noPart(target, operation) } : { ids: annex.lines.map((_, i) => annexLine(annex.id, i)) };
  }
  if (part === 'preamble' && steps.length === 0) {
    const { paragraphs } = context.base.preamble;
    return paragraphs.length > 0 ? { ids: paragraphs.flatMap((p) => textIdsIn(p)) } : { diagnostic: noPart(target, operation) };
  }
  if (part === 'history') return { diagnostic: noPart(target, operation) };
  const found = find(context, target, operation);
  if ('diagnostic' in found) return found;
  const { node } = found.visit;
  if (part === 'heading') return node.type === 'division' ? { ids: [node.id] } : { diagnostic: noPart(target, operation) };
  if (part === 'leadin') {
    const lead = node.type === 'article' ? node.paragraphs[0] : node.type === 'paragraph' ? node : undefined;
    return lead === undefined ? { diagnostic: noPart(target, operation) } : { ids: [lead.id] };
  }
  return { ids: textIdsIn(node) };
}

/** The annex that a decision means: its first line begins with the name, or is it but for its brackets (税率表一（……适用）). */
export function annexNamed(statute: Statute, name: string): Annex | null {
  const key = annexKey(name);
  const named = statute.annexes.filter(({ lines }) => {
    const heading = annexKey(lines[0]?.text ?? '');
    return heading.startsWith(key) && !/^[0-9一二三四五六七八九十]/.test(heading.slice(key.length));
  });
  return named.length === 1 ? (named[0] as Annex) : null;
}

function annexKey(text: string): string {
  return fold(text).replace(/[ \u3000]/g, '');
}

/** The sentences named, counted over all texts of the unit; a sentence ends with 。 (or ？！), a text ends one too. */
function narrow(stretches: readonly Stretch[], { from, to }: Sentences, context: PlanContext): readonly Stretch[] {
  const all = stretches.flatMap((stretch): Stretch[] => {
    const text = context.texts.get(stretch.id)?.text ?? '';
    const found: Stretch[] = [];
    let start = 0;
    for (const match of text.matchAll(/[。？！][”’）]*/g)) {
      const end = match.index + match[0].length;
      found.push({ ...stretch, start, end });
      start = end;
    }
    if (start < text.length) found.push({ ...stretch, start, end: text.length });
    return found;
  });
  const index = (n: number): number => (n < 0 ? all.length + n : n - 1);
  if (index(from) < 0 || index(to) >= all.length) return [];
  const named = all.slice(index(from), index(to) + 1);
  const merged: Stretch[] = [];
  for (const stretch of named) {
    const last = merged[merged.length - 1];
    if (last !== undefined && last.id === stretch.id) merged[merged.length - 1] = { ...last, end: stretch.end };
    else merged.push(stretch);
  }
  return merged;
}

/** That the statute has no such part. */
export function noPart(target: Address, operation: Operation): Diagnostic {
  return diagnose('A028', placeOf(operation.clause), { address: formatAddress(target), have: '', within: '' });
}
