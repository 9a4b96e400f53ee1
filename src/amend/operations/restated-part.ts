import type { Restate } from '../../decision/operation.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { textIdsIn } from '../../statute/texts.ts';
import type { NodeId } from '../../statute/types.ts';
import type { Visit } from '../../statute/walk.ts';
import { fold } from '../../text/fold.ts';
import { endMark } from '../marks/table.ts';
import type { PlanContext } from '../plan.ts';
import { type Refused, refuse } from '../refused.ts';
import type { TextEdit } from '../types.ts';

/** So many characters at each end of a part tell where it stands. */
const MOST_AT_END = 16;
const LEAST_AT_END = 2;

/** 即修改为“根据甲法、乙条例等法律、法规”: what is restated is no whole text, for it has no end mark where all that it would replace has one. */
export function isPart(restated: string, whole: string): boolean {
  return endMark(restated) === '' && endMark(whole) !== '' && restated.length < whole.length;
}

/**
 * The part of a text that a restatement takes the place of, since the clauses before it do not give it: from where its beginning stands in the text in
 * force to where its end stands, each once. Refused where they do not.
 */
export function partRestated(operation: Restate, restated: string, { node }: Visit, { texts }: PlanContext): TextEdit | Refused {
  const places = textIdsIn(node).flatMap((id) => {
    const found = stretchOf(restated, texts.get(id)?.text ?? '');
    return found === null ? [] : [{ node: id, ...found }];
  });
  const [place, ...more] = places;
  if (place === undefined || more.length > 0)
    return refuse('A039', operation.text.place, { address: formatAddress(operation.target), words: restated, near: '' });
  return { kind: 'text', ...place, text: restated, cause: { type: 'operation', operation } };
}

function stretchOf(part: string, text: string): { readonly start: number; readonly end: number } | null {
  const start = onlyPlace(part, text, (length) => part.slice(0, length));
  const last = onlyPlace(part, text, (length) => part.slice(-length));
  if (start === null || last === null || last.at + last.length < start.at + start.length) return null;
  return { start: start.at, end: last.at + last.length };
}

/** Where the longest beginning (or end) of a part that the text has stands, if it is there once. */
function onlyPlace(part: string, text: string, cut: (length: number) => string): { readonly at: number; readonly length: number } | null {
  for (let length = Math.min(part.length, MOST_AT_END); length >= LEAST_AT_END; length--) {
    const at = text.indexOf(cut(length));
    if (at >= 0) return text.indexOf(cut(length), at + 1) < 0 ? { at, length } : null;
  }
  return null;
}

/** Whether an edit of words touches a part that is restated. */
export function touches(edit: { readonly node: NodeId; readonly start: number; readonly end: number }, part: TextEdit): boolean {
  return edit.node === part.node && edit.start <= part.end && edit.end >= part.start;
}

/** Whether the clauses give the part restated. */
export function standsIn(restated: string, made: string): boolean {
  return fold(made).includes(fold(restated));
}
