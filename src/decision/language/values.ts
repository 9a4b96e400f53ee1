import type { Chunk } from './chunks.ts';
import type { Range } from './written.ts';

/** 公司住所, 会址: what a charter states of the body, in so many words. */
const NAME = /^[\u4e00-\u9fff]{2,12}$/;
/** What may mean a place or more than one thing, or is said of the order. */
const SAYS_MORE =
  /[编章节条款项目句段处附表题录序则除外非不未第原新各均都全]|标点|[逗句分顿冒]号|以上|以下|之前|之后|内容|规定|标准|关于|有关|部分|文字|表述|相应|因|由/;
const ENDS: ReadonlySet<Chunk['type']> = new Set(['stop', 'line']);

/**
 * 第五条会址变更为：…… · 第三条中的公司住所变更为“……”: the words between a unit and the verb name what the unit states, and what it states of them (会址：……) is what changes
 * (docs/semantics.md#values).
 */
export function withValues(chunks: readonly Chunk[], text: string): readonly Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    const named = chunk.type === 'units' && !chunk.scope && chunk.addresses.length === 1 ? nameBehind(chunks, at + 1, text) : null;
    const [unit] = chunk.type === 'units' ? chunk.addresses : [];
    if (named === null || unit === undefined || unit.mark !== null || unit.segment !== undefined) out.push(chunk);
    else {
      const words = text.slice(named.range.start, named.range.end);
      out.push({ type: 'units', addresses: [{ ...unit, words, segment: 'value' }], scope: false, range: { start: chunk.range.start, end: named.range.end } });
      at = named.verb - 1;
    }
  }
  return out;
}

/** The name behind a unit, and the verb behind it, which brings another text, the last that is said. Null where anything else stands there. */
function nameBehind(chunks: readonly Chunk[], behind: number, text: string): { readonly range: Range; readonly verb: number } | null {
  const from = chunks[behind]?.type === 'in' ? behind + 1 : behind;
  let verb = from;
  while (chunks[verb]?.type === 'unknown' || (verb > from && chunks[verb]?.type === 'in')) verb++;
  const [first, last, deed] = [chunks[from], chunks[verb - 1], chunks[verb]];
  if (verb === from || last?.type !== 'unknown' || deed?.type !== 'verb' || deed.class !== 'change') return null;
  const range = { start: (first as Chunk).range.start, end: last.range.end };
  const words = text.slice(range.start, range.end);
  const colon = chunks[verb + 1]?.type === 'colon';
  const made = chunks[colon ? verb + 2 : verb + 1];
  const next = chunks[colon ? verb + 3 : verb + 2];
  const brings = made === undefined ? colon : made.type === 'words' && made.words.length === 1 && (next === undefined || ENDS.has(next.type));
  return brings && NAME.test(words) && !SAYS_MORE.test(words) ? { range, verb } : null;
}
