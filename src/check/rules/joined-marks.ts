import type { Amendment } from '../../amend/types.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { indexStatute } from '../../statute/locate.ts';
import { textsOf } from '../../statute/texts.ts';
import { placeOf } from '../../text/passage.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/**
 * D22. Where the decision joins old words and new ones no mark is left over: ，的 、以及 、。 and the like. A pair that the statute has anywhere before the
 * amendment is its manner of writing and not reported.
 */
export const joinedMarks: Rule = {
  id: 'D22',
  source: 'practice',
  scopes: ['decision+base'],
  codes: ['C034'],
  run: (subject: Subject) => (subject.kind === 'decision' && subject.amendment !== null ? leftOver(subject.amendment) : []),
};

const PAIR =
  /[，、；：][，、；：。！？]|。[，、；：。]|、(?:以及|或者|和(?![谐平解睦])|及(?![时早格])|等(?![级候离])|的)|，的|[（《〈“‘][，、；：。]|[，、][）》〉]/g;

function leftOver({ base, after, edits, decision }: Amendment): readonly Diagnostic[] {
  const before = textsOf(base);
  const usual = new Set([...before.values()].flatMap(({ text }) => text.match(PAIR) ?? []));
  const { visits } = indexStatute(after);
  return [...textsOf(after)].flatMap(([id, passage]) => {
    if (before.get(id)?.text === passage.text) return [];
    const address = visits.get(id)?.address;
    const cause = edits.words
      .get(id)
      ?.map((edit) => edit.cause)
      .find((each) => 'operation' in each);
    const clause = cause !== undefined && 'operation' in cause ? cause.operation.clause : null;
    return [...passage.text.matchAll(PAIR)].flatMap(({ 0: words, index }) => {
      if (usual.has(words)) return [];
      const place = placeOf(passage, index, index + words.length) ?? (clause === null ? placeOf(decision.title) : placeOf(clause));
      const around = passage.text.slice(Math.max(0, index - 6), index + words.length + 6);
      return [diagnose('C034', place, { words, around, address: address === undefined ? '' : formatAddress(address) })];
    });
  });
}
