import type { Decision, Operation, Quote } from '../../src/decision/operation.ts';
import { offsetAt, type Passage } from '../../src/text/source.ts';

/** The texts and words that an operation quotes. */
function quotesOf(part: Operation | object): readonly Quote[] {
  return Object.values(part).flatMap((value: unknown) => {
    if (typeof value !== 'object' || value === null) return [];
    if ('lines' in value) return [value as Quote];
    return Array.isArray(value) ? value.flatMap((one: unknown) => (typeof one === 'object' && one !== null ? quotesOf(one) : [])) : [];
  });
}

/** The characters that an item's operations with what they quote, the head, a header or a closing clause claim, by raw offset. */
export function claimedBy(decision: Decision): Set<number> {
  const set = new Set<number>();
  const claim = ({ origin, text: words }: Passage): void => {
    if (origin === null) return;
    for (let i = 0; i < words.length; i++) for (let at = offsetAt(origin, i); at < offsetAt(origin, i + 1); at++) set.add(at);
  };
  claim(decision.title);
  if (decision.adoption) claim(decision.adoption.text);
  for (const line of decision.enacting) claim(line);
  for (const part of decision.parts) {
    if (part.header) claim(part.header);
    for (const operation of part.items.flatMap((item) => item.operations)) {
      claim(operation.clause);
      // Texts printed side by side stand apart from the words that order them.
      for (const quote of quotesOf(operation)) for (const line of quote.lines) claim(line);
    }
  }
  for (const { clause } of decision.closing) claim(clause);
  return set;
}
