/**
 * A text without the characters at its end, or at both ends, that a pattern of one character takes. It is looked through from its ends: a pattern for the end of a text
 * (`/ +$/`) begins anew at each place inside where it might, which takes the square of a long run of blanks.
 */
export function withoutEnd(text: string, blank: RegExp): string {
  let end = text.length;
  while (end > 0 && blank.test(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

export function withoutEnds(text: string, blank: RegExp): string {
  const cut = withoutEnd(text, blank);
  let start = 0;
  while (start < cut.length && blank.test(cut[start] as string)) start++;
  return cut.slice(start);
}
