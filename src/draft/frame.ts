import type { Adoption, Decision, DecisionItem, NonTextual } from '../decision/operation.ts';
import type { Statute } from '../statute/types.ts';
import { formatNumeral } from '../text/numeral.ts';
import { built } from '../text/passage.ts';
import { inTitleMarks } from '../text/titles/marks.ts';
import { type Authority, authorityOf } from './authority.ts';
import type { Entry } from './body.ts';
import { nameOf } from './name.ts';
import { numbered } from './numbering.ts';
import type { DraftOptions } from './types.ts';
import { closing, ordered } from './wording.ts';

/** Where the drafter has to fill in what was not told. */
export const BLANK = '××××';
export const BLANK_DATE = '××××年×月×日';

/** Puts items together as a decision: its title, adoption note, enacting words, numbers, commencement and republication. */
export function framed(old: Statute, entries: readonly Entry[], renumbers: NonTextual['renumbers'], options: DraftOptions): Decision {
  const { form, frame } = options;
  const name = nameOf(old);
  const session = sessionOf(frame);
  const date = frame.date || BLANK_DATE;
  const title = frame.title || (form === 'amendment' ? `${name}修正案` : `${frame.body}关于修改${inTitleMarks(name)}的决定`);
  const adoption: Adoption = { text: built(`（${date}${session}通过）`), date: frame.date, body: frame.date === '' ? '' : session };
  const items = numbered(entries, form).map(({ number, entry, header }): DecisionItem => {
    const operations =
      entry === null ? [{ ...closing('introduction', header), item: number, id: number }] : entry.operations.map((each) => ordered(each, number));
    return { number, text: built(header), operations, unread: [] };
  });
  if (form === 'amendment') {
    const number = formatNumeral(items.length + 1);
    const clause = closing('commencement', `本修正案自${frame.inForce || BLANK_DATE}起施行`);
    items.push({ number, text: built(''), operations: [{ ...clause, item: number, id: number }], unread: [] });
    return { form, title: built(title), adoption, enacting: [], parts: [{ instrument: name, header: null, items }], closing: [], unread: [] };
  }
  const enacting = [built(`${session}决定对${inTitleMarks(name)}作如下修改：`)];
  const closings = closingWords(inTitleMarks(name), authorityOf(old, options), frame.inForce || BLANK_DATE, renumbers);
  return { form, title: built(title), adoption, enacting, parts: [{ instrument: name, header: null, items }], closing: closings, unread: [] };
}

/** What is said behind the items, as the body that decides words it (docs/drafting.md#closing). */
function closingWords(statute: string, authority: Authority, day: string, renumbers: NonTextual['renumbers']): readonly NonTextual[] {
  const commencement = closing('commencement', `本决定自${day}起施行`);
  const also = countedWords(renumbers);
  switch (authority) {
    case 'state-council':
      return [
        ...(also === '' ? [] : [closing('renumbering', also.replace('并', '此外，'), renumbers)]),
        commencement,
        closing('republication', `${statute}根据本决定作相应修改，重新公布`),
      ];
    case 'court':
      return [commencement, closing('republication', `根据本决定，${statute}作相应修改${also}后，重新公布`, renumbers)];
    case 'congress':
      return [commencement, closing('republication', `${statute}根据本决定作相应修改${also}，重新公布`, renumbers)];
  }
}

/** What the closing words say of numbers that are counted again. */
export function countedWords(renumbers: NonTextual['renumbers']): string {
  return { none: '', articles: '并对条文顺序作相应调整', all: '并对章条款顺序作相应调整' }[renumbers];
}

/** The session that takes a decision, or its body, as the decision names it; ×××× if neither was told. */
export function sessionOf({ body, session }: DraftOptions['frame']): string {
  if (session === '') return body || BLANK;
  return session.includes('会议') && (body === '' || session.length > body.length) ? session : `${body}${session}`;
}
