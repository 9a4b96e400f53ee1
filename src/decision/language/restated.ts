import type { Chunk } from './chunks.ts';

/** What may stand between a unit and the colon before the text that it has now. */
const SAYS_SO: ReadonlySet<Chunk['type']> = new Set(['whole', 'content', 'revised', 'adverb', 'as', 'onward', 'in', 'comma', 'noise']);
const IN_FRONT: ReadonlySet<Chunk['type']> = new Set(['revised', 'adverb', 'as', 'and']);
const BORDERS: ReadonlySet<Chunk['type']> = new Set(['stop', 'line', 'comma']);
/** 整条改写，改后的内容是： · 重写： */
const REWRITTEN = /^[改重新写是现则]{1,4}$/;
/** That it is another text than before. */
const ANEW = /[修调变更订]|改|重写|新的|现(?:在|将|则)?(?:[为是改]|内容|全文|条文|规定)/;
/** 以下列文字代替： */
const WITH_THESE = /^(?:列|下|述|的|文字|内容|条文|规定|表述)+$/;

/**
 * 修订后该条为：“……” · 第五条第一款现为：“……” · 第八条整条改写，改后的内容是：“……” · 第五条以下列文字代替：“……”: however it is put, a unit, that it is another text now, and that text behind a colon. What is said
 * between the unit and the colon becomes one verb (docs/semantics.md#unmarked-words).
 */
export function withRestated(chunks: readonly Chunk[], text: string): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let colon = chunks.length - 1; colon > 0; colon--) {
    if (!introduces(chunks, colon)) continue;
    let from = colon;
    while (from > 0 && isSaid(chunks[from - 1] as Chunk, text, chunks[from])) from--;
    const place = from - 1;
    while (chunks[from]?.type === 'comma' || chunks[from]?.type === 'noise') from++;
    if (from === colon || chunks[place]?.type !== 'units') continue;
    let start = place;
    while (start > 0 && IN_FRONT.has((chunks[start - 1] as Chunk).type)) start--;
    const before = chunks[start - 1];
    if (before !== undefined && !BORDERS.has(before.type)) continue;
    const wording = text.slice((chunks[start] as Chunk).range.start, (chunks[colon] as Chunk).range.start);
    if (!ANEW.test(wording) && !/代替|取代|替代/.test(wording)) continue;
    out ??= [...chunks];
    const said = { start: (chunks[from] as Chunk).range.start, end: (chunks[colon - 1] as Chunk).range.end };
    out.splice(from, colon - from, {
      type: 'verb',
      class: 'change',
      word: (/后/.test(wording) ? '修改后' : '') + text.slice(said.start, said.end),
      range: said,
    });
    for (let at = start; at < place; at++) out[at] = { type: 'noise', range: (chunks[at] as Chunk).range };
  }
  return out ?? chunks;
}

/** A colon that no verb stands in front of, behind which the text is the last that is said: “甲”, 改为“乙” would go on. */
function introduces(chunks: readonly Chunk[], colon: number): boolean {
  if (chunks[colon]?.type !== 'colon') return false;
  const text = chunks[colon + 1];
  const behind = chunks[colon + 2];
  const next = chunks[colon + 3];
  return (
    text === undefined || (text.type === 'words' && (behind === undefined || (behind.type === 'stop' && next?.type !== 'verb' && next?.type !== 'adverb')))
  );
}

function isSaid(chunk: Chunk, text: string, behind: Chunk | undefined): boolean {
  const said = text.slice(chunk.range.start, chunk.range.end);
  if (chunk.type === 'verb') return chunk.class === 'stand-in' && behind?.type === 'colon';
  if (chunk.type === 'with') return behind?.type === 'unknown' || behind?.type === 'content';
  if (chunk.type !== 'unknown') return SAYS_SO.has(chunk.type);
  return REWRITTEN.test(said) || WITH_THESE.test(said);
}
