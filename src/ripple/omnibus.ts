import type { Decision, DecisionItem, DecisionPart, Operation } from '../decision/operation.ts';
import type { DraftFrame } from '../draft/types.ts';
import { closing, ordered } from '../draft/wording.ts';
import { formatNumeral } from '../text/numeral.ts';
import { built } from '../text/passage.ts';
import { inTitleMarks } from '../text/titles/marks.ts';

/** A statute and what is to be done to it, an item a list. */
export interface Part {
  readonly title: string;
  readonly items: readonly (readonly Operation[])[];
}

const BLANK = '××××';
const BLANK_DATE = '××××年×月×日';

/**
 * One decision that amends several statutes: 一、对《甲条例》作出修改, its items （一）、（二） under it; one item alone stands under its header without a number
 * (docs/language.md), and of a single statute the items are those of the decision. What the frame was not told stands as ××××.
 */
export function omnibusOf(parts: readonly Part[], { title, body, session, date, inForce }: DraftFrame): Decision {
  const named = parts.map((part) => inTitleMarks(part.title));
  const all = named.length > 1 ? `${named[0] ?? ''}等${named.length === 2 ? '两' : formatNumeral(named.length)}件法规` : (named[0] ?? '');
  const sitting = session === '' ? body || BLANK : session.includes('会议') && session.length > body.length ? session : `${body}${session}`;
  return {
    form: 'decision',
    title: built(title || `${body}关于修改${all}的决定`),
    adoption: { text: built(`（${date || BLANK_DATE}${sitting}通过）`), date, body: date === '' ? '' : sitting },
    enacting: [built(`${sitting}决定对${all}作如下修改：`)],
    parts: parts.length === 1 ? parts.map(alone) : parts.map(partOf),
    closing: [closing('commencement', `本决定自${inForce || BLANK_DATE}起施行`), closing('republication', `${all}根据本决定作相应修改，重新公布`)],
    unread: [],
  };
}

function alone({ title, items }: Part): DecisionPart {
  return { instrument: title, header: null, items: items.map((operations, i) => itemOf(operations, items.length === 1 ? '' : formatNumeral(i + 1))) };
}

function partOf({ title, items }: Part, at: number): DecisionPart {
  const own = formatNumeral(at + 1);
  return {
    instrument: title,
    header: built(`${own}、对${inTitleMarks(title)}作出修改`),
    items: items.map((operations, i) => itemOf(operations, items.length === 1 ? own : `${own}（${formatNumeral(i + 1)}）`)),
  };
}

function itemOf(operations: readonly Operation[], number: string): DecisionItem {
  const again = operations.flatMap((operation) => (operation.kind === 'non-textual' ? [] : [ordered(operation, number)]));
  return { number, text: built(''), operations: again, unread: [] };
}
