import type { Operation } from '../decision/operation.ts';
import { isChoiceCode } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatAddress } from '../statute/address-text.ts';
import { textsOf } from '../statute/texts.ts';
import type { Statute } from '../statute/types.ts';
import { walkStatute } from '../statute/walk.ts';
import { groupBy } from '../text/group.ts';
import { placeOf } from '../text/passage.ts';
import type { Passage, Place } from '../text/source.ts';
import { oldPlaces } from './numbers/new-reading.ts';
import type { Amendment, Choice, ChoicePlace } from './types.ts';

/**
 * What the engine chose on the way to this text where a reader could defend another result (docs/semantics.md#choices), each choice once with its
 * places, in order of the decision; `read` is what reading the decision had to say. What was chosen for an operation that failed had no effect,
 * and what was for another statute has none here: neither counts.
 */
export function choicesOf(amendment: Omit<Amendment, 'choices'>, read: readonly Diagnostic[]): readonly Choice[] {
  const found = [...new Set([...read, ...amendment.diagnostics])].filter(({ code }) => isChoiceCode(code));
  if (found.length === 0) return [];
  const failed = new Set(amendment.outcomes.flatMap(({ status, operation }) => (status === 'failed' ? [operation] : [])));
  const placed = found.flatMap((diagnostic) => {
    const place = placeIn(amendment, diagnostic);
    return place === null || (place.operation !== null && failed.has(place.operation)) ? [] : [{ diagnostic, place }];
  });
  const same = groupBy(placed, ({ diagnostic: { code, params } }) => JSON.stringify([code, params]));
  const choices = [...same.values()].map((group): Choice => ({ diagnostics: group.map((g) => g.diagnostic), places: group.map((g) => g.place) }));
  const order = new Map(amendment.part.items.map(({ number }, i) => [number, i]));
  const rank = ({ places }: Choice): number => order.get(places[0]?.item ?? '') ?? order.size;
  return choices.sort((a, b) => rank(a) - rank(b));
}

/** Where a choice was made; null if that is in what the decision orders for another statute. */
function placeIn({ base, decision, part }: Omit<Amendment, 'choices'>, { place, related, params }: Diagnostic): ChoicePlace | null {
  const places = [place, ...related.map((r) => r.place)].filter((p) => p !== null);
  const text = places.find(({ source }) => source === base.source) ?? null;
  const clause = places.find(({ source }) => source !== base.source) ?? null;
  const own = clause && part.items.find((item) => holds(item.text, clause));
  if (clause !== null && !own && decision.parts.some((p) => p !== part && p.items.some((item) => holds(item.text, clause)))) return null;
  const operations = own?.operations ?? [];
  const operation = operations.find((o) => clause !== null && holds(o.clause, clause)) ?? (operations.length === 1 ? operations[0] : undefined);
  const address = params['places'] ?? params['address'] ?? (text && unitAt(base, text)) ?? (operation === undefined ? '' : namedBy(operation));
  return { item: own?.number ?? '', operation: operation ?? null, address, clause, text };
}

/** Whether a place begins inside a passage. */
function holds(passage: Passage, { source, span }: Place): boolean {
  const own = placeOf(passage);
  return own !== null && own.source === source && own.span.start <= span.start && span.start < own.span.end;
}

/** The unit of the base in whose text a place lies; null if in none. */
function unitAt(base: Statute, place: Place): string | null {
  const texts = textsOf(base);
  let found: string | null = null;
  walkStatute(base, ({ node, address }) => {
    const text = texts.get(node.id);
    if (found === null && text !== undefined && holds(text, place)) found = formatAddress(address);
  });
  return found;
}

function namedBy(operation: Operation): string {
  return oldPlaces(operation).map(formatAddress).join('、');
}
