import type { Paragraph, Statute } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import { fold } from '../text/fold.ts';

/** （草案）, （修订草案）, （修订草案二次审议稿）, （征求意见稿）: what a text is, and no part of its name. */
const STAGE = /[（(](?=[^（）()]*(?:草案|草稿|征求意见稿|审议稿|送审稿|讨论稿|表决稿|修改稿))[^（）()]*[）)]$/;

/** The name of a statute without the words that say at what stage its text is. */
export function nameWithoutStage(statute: Statute): string {
  let name = titleOf(statute).replace(/[ \u3000]/g, '');
  while (STAGE.test(name)) name = name.replace(STAGE, '');
  return fold(name);
}

/** The new version under the name of the old one, where they differ by what says at what stage the text is: that is no change of name. */
export function withoutStage(old: Statute, now: Statute): Statute {
  const isStage = ({ text, items }: Paragraph): boolean => items.length === 0 && STAGE.test(text.text.trim()) && text.text.trim().replace(STAGE, '') === '';
  const first = now.preamble.paragraphs.findIndex((paragraph) => !isStage(paragraph));
  const staged = first === -1 ? now.preamble.paragraphs.length : first;
  const unstaged = staged === 0 ? now : { ...now, preamble: { ...now.preamble, paragraphs: now.preamble.paragraphs.slice(staged) } };
  return nameWithoutStage(old) === nameWithoutStage(now) && fold(titleOf(old)) !== fold(titleOf(now)) ? { ...unstaged, title: old.title } : unstaged;
}
