import { findReferences, leadsOf, type Reference, shortNames } from '../../reference/index.ts';
import type { StatuteIndex } from '../../statute/locate.ts';
import type { NodeId } from '../../statute/types.ts';
import { titleOf } from '../../statute/walk.ts';
import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';

/** Cheap to test, and true of every text with a reference: 第N条, 第（一）项, 前款, 前两项, 上述, 本章. */
export const MAY_REFER = new RegExp(`第[（(]?[${NUMERAL_CHARACTERS}0-9]|[前上][${NUMERAL_CHARACTERS}]*[编章节条款项目]|[上前]述|本(?:分?编|章|节)`);

/** The references of a text that a unit has, or might have. */
export type Reader = (id: NodeId, text: string) => Reference[];

/** The text of a unit; undefined where it has none. */
export type TextOf = (id: NodeId) => string | undefined;

/** Finds the references of a unit's text: with the names its statute has for instruments, and what its lead-in leaves open. Made when first asked. */
export function readerOf(index: StatuteIndex, texts: () => Iterable<string>, textOf: TextOf): Reader {
  let read: Reader | null = null;
  return (id, text) => {
    if (read === null) {
      const names = shortNames([...texts()], titleOf(index.statute));
      const leadOf = leadsOf(index, names, textOf);
      read = (unit, words) => findReferences(words, names, leadOf(unit));
    }
    return read(id, text);
  };
}

/** The texts that lead in a 项 or 目: what it leaves out stands there. */
export function leadIn(index: StatuteIndex, id: NodeId, textOf: TextOf): string {
  const visit = index.visits.get(id);
  if (visit?.node.type !== 'item' && visit?.node.type !== 'subitem') return '';
  return leadIn(index, visit.parent, textOf) + (textOf(visit.parent) ?? '');
}
