const ONLY_WORDS = /^[\u4e00-\u9fff]+$/;

/** The longest words with which one text ends and the next begins, no shorter than two characters; '' where there are none. */
export function wordsTwice(before: string, behind: string): string {
  for (let length = Math.min(before.length, behind.length); length > 1; length--) {
    const words = behind.slice(0, length);
    if (before.endsWith(words) && ONLY_WORDS.test(words)) return words;
  }
  return '';
}
