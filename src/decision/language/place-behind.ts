import type { Chunk } from './chunks.ts';

type Of<T extends Chunk['type']> = Extract<Chunk, { type: T }>;

const ENDS: ReadonlySet<Chunk['type']> = new Set(['stop', 'line']);
/** What stands in front of the old words without saying where: a subject that nothing is known by, and particles. */
const SUBJECT: ReadonlySet<Chunk['type']> = new Set(['unknown', 'take', 'noise', 'adverb']);
/** No subject: it takes something out, or says where. */
const SAYS_MORE = /除(?!去)|不(?!动产)|未|第|之前|之后|以前|以后|以外|否则/;
const LONGEST_SUBJECT = 16;

/**
 * 公司住所由“甲”变更为“乙”，章程第三条相应修改 · ，并相应修改章程第三条: the place of the words is told behind them, as what is amended accordingly. They must stand there once; what the
 * sentence begins with only says what they are, and is passed over, which is told (D047; docs/semantics.md#unmarked-words).
 */
export function withPlacesBehind(chunks: readonly Chunk[], text: string): readonly Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const told = toldBehind(chunks, at);
    const from = told === null ? 0 : out.findLastIndex(({ type }) => ENDS.has(type)) + 1;
    const subject = told === null ? null : subjectOf(out.slice(from), text);
    if (told === null || subject === null) {
      out.push(chunks[at] as Chunk);
      continue;
    }
    out.splice(from, out.length - from, ...subject, ...chunks.slice(at, at + 3), told.place);
    at = told.end - 1;
  }
  return out;
}

/** “甲” · 变更为 · “乙” · ， · 第三条 · 相应修改, or 相应修改 · 第三条, and nothing more; where that ends. */
function toldBehind(chunks: readonly Chunk[], from: number): { readonly place: Chunk; readonly end: number } | null {
  const [old, verb, made, comma] = chunks.slice(from, from + 4);
  if (!isOne(old) || verb?.type !== 'verb' || verb.class !== 'change' || !isOne(made) || comma?.type !== 'comma') return null;
  let units: Of<'units'> | null = null;
  let revised = false;
  let at = from + 4;
  for (let chunk = chunks[at]; chunk !== undefined && !ENDS.has(chunk.type); chunk = chunks[++at]) {
    if (chunk.type === 'units' && units === null && !chunk.scope && chunk.addresses.length === 1) units = chunk;
    else if (chunk.type === 'revised' && !revised) revised = true;
    else if (chunk.type !== 'adverb' && chunk.type !== 'take' && chunk.type !== 'and') return null;
  }
  if (units === null || !revised) return null;
  const addresses = units.addresses.map((address) => ({ ...address, occurrence: address.occurrence ?? { all: 1 } }));
  const range = { start: comma.range.start, end: (chunks[at - 1] as Chunk).range.end };
  return { place: { type: 'where', addresses, scope: false, all: true, range }, end: at };
}

function isOne(chunk: Chunk | undefined): boolean {
  return chunk?.type === 'words' && chunk.words.flat().length === 1;
}

/** The words in front, what nothing is known by as a remark; null where they are more than a subject. */
function subjectOf(before: readonly Chunk[], text: string): readonly Chunk[] | null {
  if (before.some(({ type }) => !SUBJECT.has(type))) return null;
  const unknown = before.filter(({ type }) => type === 'unknown').map(({ range }) => text.slice(range.start, range.end));
  if (unknown.join('').length > LONGEST_SUBJECT || unknown.some((words) => SAYS_MORE.test(words))) return null;
  return before.map((chunk): Chunk => (chunk.type === 'unknown' ? { type: 'remark', range: chunk.range } : chunk));
}
