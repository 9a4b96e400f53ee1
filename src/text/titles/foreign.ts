import { findTitles, type TitleSpan } from './marks.ts';
import { sameStatute } from './same.ts';

/** Whether a range of a text stands in the title of another instrument than the one called `own`; the titles are looked for when first asked. */
export function inForeignTitle(text: string, own: string): (start: number, end: number) => boolean {
  let found: readonly TitleSpan[] | null = null;
  return (start, end) => {
    found ??= findTitles(text).filter((title) => sameStatute(text.slice(title.start + 1, title.end - 1), own) !== 'same');
    return found.some((title) => title.start < start && end < title.end);
  };
}
