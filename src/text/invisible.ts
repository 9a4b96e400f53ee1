import { CELL_END, CELL_LINE } from './source.ts';

/**
 * Characters that take no room and mean nothing beside Chinese ones: soft hyphen, zero-width space and joiners, direction marks, byte order marks. A page or a
 * program leaves them behind.
 */
const MARKS = '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff';

/** A character that is to be left out of a text: no eye sees whether it is there. */
export const INVISIBLE = new RegExp(`[${MARKS}]`);

/** The UTF-16 units of which `isInvisible` may be true, for a class of a regular expression. */
export const UNSEEN_UNITS = `${MARKS}\\udb40\\udc00-\\udfff\\ufe00-\\ufe0f`;

/** A character that is not seen by itself: an invisible one, or one that only chooses the form of the one before it. */
export const FORMLESS = /\p{Default_Ignorable_Code_Point}/u;

const UNSEEN = new RegExp(`(?:[\\s${CELL_END}${CELL_LINE}]|${FORMLESS.source})+`, 'gu');

/** How many characters of a text are seen: all but white space, what parts the cells of a row, and what has no form. */
export function visibleLength(text: string): number {
  let count = 0;
  for (const _ of text.replace(UNSEEN, '')) count++;
  return count;
}

/** Whether a UTF-16 unit is invisible or chooses the form of the character before it (a variation selector, or half of one). */
export function isInvisible(unit: string, before: string): boolean {
  const code = unit.charCodeAt(0);
  if (code < 0xad) return false;
  if (code >= 0xdc00 && code <= 0xdfff) return before === '\udb40';
  return code === 0xdb40 || (code >= 0xfe00 && code <= 0xfe0f) || INVISIBLE.test(unit);
}
