import { depthOf } from '../../statute/address.ts';
import type { StatuteIndex } from '../../statute/locate.ts';
import type { Division, Statute } from '../../statute/types.ts';
import { articlesOf, divisionsOf } from '../../statute/walk.ts';
import type { Edits } from '../edits.ts';
import type { MoveEdit } from '../types.ts';
import { numbersIn, type Ordered } from './articles.ts';
import type { Holder, Includes } from './includes.ts';

/** 将第二编改为第二编“甲”和第三编“乙”，第三编包括第七条、第八条: a chapter all of whose articles go to the new part goes there with its heading. */
export function divisionsThatFollow(tree: Statute, ordered: Ordered, includes: Includes, edits: Edits, base: StatuteIndex): readonly MoveEdit[] {
  const numbers = numbersIn(ordered);
  const standing = ordered.order.map((slot, i) => ({ slot, number: numbers[i] as number })).filter(({ slot }) => slot.edit === null);
  const holders = new Map(standing.map(({ slot, number }) => [slot.article.id, includes.holderOf(slot.article.id, number, slot.division)]));
  const levels = new Map(divisionsOf(tree).map(({ id, level }) => [id, level]));
  const moves: MoveEdit[] = [];
  const goesTo = (division: Division): Holder | null => {
    const [first, ...more] = articlesOf({ body: division.children }).flatMap(({ id }) => holders.get(id) ?? (holders.has(id) ? [null] : []));
    const level = first ? levels.get(first.division) : undefined;
    if (!first || level === undefined || base.visits.has(first.division) || depthOf(level) >= depthOf(division.level)) return null;
    return more.every((other) => other?.division === first.division) ? first : null;
  };
  const visit = (children: Statute['body']): void => {
    for (const child of children) {
      if (child.type === 'article' || !base.visits.has(child.id)) continue;
      // What a clause takes elsewhere by its name goes there.
      const holder = edits.moved.has(child.id) ? null : goesTo(child);
      if (holder === null) visit(child.children);
      else {
        const { division: parent, cause } = holder;
        moves.push({ kind: 'move', nodes: [child.id], parent, place: { type: 'last' }, shell: null, divisions: true, cause });
      }
    }
  };
  visit(tree.body);
  return moves;
}
