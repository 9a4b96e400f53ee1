/**
 * A text without what stands between two marks, and without the marks: from each opening one up to the next closing one. `pairs` are the marks, two
 * characters each; an opening mark that is never closed stays.
 */
export function withoutBetween(text: string, ...pairs: readonly string[]): string {
  const last = pairs.map((pair) => text.lastIndexOf(pair[1] as string));
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const pair = pairs.findIndex((marks) => marks[0] === text[at]);
    if (pair < 0 || at >= (last[pair] as number)) continue;
    out += text.slice(from, at);
    at = text.indexOf((pairs[pair] as string)[1] as string, at + 1);
    from = at + 1;
  }
  return out + text.slice(from);
}

/** A text cut at its first opening and its last closing mark: what is before, between and behind them; null where the one does not stand before the other. */
export function outerParts(text: string, [open = '', close = '']: string): readonly [before: string, inside: string, behind: string] | null {
  const [start, end] = [text.indexOf(open), text.lastIndexOf(close)];
  return start < 0 || end < start ? null : [text.slice(0, start), text.slice(start + 1, end), text.slice(end + 1)];
}
