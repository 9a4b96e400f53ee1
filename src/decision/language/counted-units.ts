import type { Chunk } from './chunks.ts';
import type { WrittenAddress } from './written.ts';

/**
 * 第六条两款合并为一款: so many 款 of an article, which are all that it has; each is named as a place of its own (docs/semantics.md#merging).
 */
export function withCountedUnits(chunks: readonly Chunk[]): readonly Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    const counted = chunks[at + 1]?.type === 'in' ? at + 2 : at + 1;
    const count = chunks[counted];
    const verb = chunks[counted + 1];
    const [only, ...more] = chunk.type === 'units' && !chunk.scope ? chunk.addresses : [];
    const article = only !== undefined && more.length === 0 && only.part === undefined && only.steps.at(-1)?.level === 'article';
    if (chunk.type !== 'units' || !article || count?.type !== 'count' || count.level !== 'paragraph' || verb?.type !== 'verb' || verb.class !== 'merge') {
      out.push(chunk);
      continue;
    }
    const addresses = Array.from(
      { length: count.count },
      (_, i): WrittenAddress => ({ ...only, steps: [...only.steps, { level: 'paragraph', number: i + 1, suffix: 0 }] }),
    );
    out.push({ type: 'units', addresses, scope: false, range: { start: chunk.range.start, end: count.range.end } });
    at = counted;
  }
  return out;
}
