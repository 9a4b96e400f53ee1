const PAIRS: Readonly<Record<string, string>> = { '》': '《', '〉': '〈', '）': '（', '”': '“', '’': '‘', '】': '【' };
const OPENING = new Set(Object.values(PAIRS));

/** The first bracket or quotation mark that has no partner, or null. */
export function firstUnpaired(text: string): number | null {
  const open: { mark: string; at: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] as string;
    if (OPENING.has(mark)) open.push({ mark, at: i });
    const partner = PAIRS[mark];
    if (partner === undefined) continue;
    if (open[open.length - 1]?.mark !== partner) return i;
    open.pop();
  }
  return open[0]?.at ?? null;
}
