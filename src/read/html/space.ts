import { withoutEnds } from '../../text/ends.ts';

const WIDE = /[\u2018-\u201d\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Whether a line break in the source between two characters is no space: editors wrap beside Chinese characters. */
export function joins(before: string, after: string): boolean {
  return WIDE.test(before) || WIDE.test(after);
}

/** Spaces that pages use for layout, as the plain ones of the same width. */
export function shownText(text: string): string {
  return trimmed(
    text
      .replace(/\u00a0/g, ' ')
      .replace(/\u2003/g, '\u3000')
      .replace(/[\u2002\u2009]/g, ' '),
  );
}

export function trimmed(text: string): string {
  return withoutEnds(text, BLANK);
}

const BLANK = /[\s\u200b]/;
