import type { Decision } from '../../src/decision/operation.ts';
import type { Passage } from '../../src/text/source.ts';

/** The characters that an item's operations, the head, a header or a closing clause claim, by raw offset. */
export function claimedBy(decision: Decision): Set<number> {
  const set = new Set<number>();
  const claim = ({ origin, text: words }: Passage): void => {
    if (origin === null) return;
    for (let i = 0; i < words.length; i++) for (let at = origin.at[i] as number; at < (origin.at[i + 1] as number); at++) set.add(at);
  };
  claim(decision.title);
  if (decision.adoption) claim(decision.adoption.text);
  for (const line of decision.enacting) claim(line);
  for (const part of decision.parts) {
    if (part.header) claim(part.header);
    for (const item of part.items) for (const { clause } of item.operations) claim(clause);
  }
  for (const { clause } of decision.closing) claim(clause);
  return set;
}
