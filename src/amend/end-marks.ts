/** The mark a unit ends with, '' if none: 。；：， in either width. */
export function endMark(text: string): string {
  return /[。；：，;:,]$/.exec(text)?.[0] ?? '';
}

/** A text with an end mark if it has none of its own. */
export function withEndMark(text: string, mark: string): string {
  return endMark(text) === '' && !/[”’]$/.test(text) ? text + mark : text;
}
