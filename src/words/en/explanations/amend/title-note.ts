import type { Explanation } from '../../../explanation.ts';
import type { titleNote as zh } from '../../../zh/explanations/amend/title-note.ts';

/** The title note. */
export const titleNote: Readonly<Record<keyof typeof zh, Explanation>> = {
  A024: {
    title: 'earlier amendments bear no ordinal in the title note',
    meaning: 'The title note says 修正 of earlier amendments without 第几次, and so does the new entry. The message gives the number counted from the entries.',
    reason: 'A title note has one style. 第二次修正 would require the earlier entries to change too, which the decision does not order.',
    remedy: 'If the republished text shall count, change the title note yourself.',
  },
  A025: {
    title: 'no adoption note: the title note stays as it was',
    meaning: 'Under the title of the decision there is no note that gives the date, the body and its session, so the title note gained no entry.',
    reason: 'Date, body and session cannot be made up. The amendment of the text is not affected.',
    remedy: 'Add the adoption note, as the gazette prints it, below the title of the decision.',
  },
};
