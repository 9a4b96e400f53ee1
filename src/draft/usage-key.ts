import type { WordChange } from './word-changes.ts';

/** What a wording costs less that the decision has for the same change elsewhere. */
export const USUAL = 6;

/** A wording without the marks that join what is added, which differ by place. */
export function usageKey(change: WordChange): string {
  switch (change.kind) {
    case 'replace':
      return `${change.old}→${change.text}`;
    case 'delete':
      return `${change.old}→`;
    case 'insert':
      return `${change.position} ${change.anchor} ${unjoined(change.text)}`;
    case 'edge':
      return `${change.position} ${change.text}`;
  }
}

/** Words without the marks at their edges. */
export function unjoined(words: string): string {
  return words.replace(/^[、，]+|(?<![、，])[、，]+$/g, '');
}
