import { parseOccurrence } from '../../statute/address-text.ts';
import type { Chunk } from './chunks.ts';

const ENDS: ReadonlySet<Chunk['type']> = new Set(['stop', 'line', 'verb']);
const BETWEEN: ReadonlySet<Chunk['type']> = new Set(['in', 'noise', 'comma', 'take']);

/** 第十三条“甲”，两处均改为“乙”: how often the words stand, told behind them, as 第十三条中的两处“甲”. Where they have no place to which it could be said, it is not known. */
export function withOccurrences(chunks: readonly Chunk[], text: string): readonly Chunk[] {
  const out: Chunk[] = [];
  for (const chunk of chunks) {
    if (chunk.type !== 'occurs') {
      out.push(chunk);
      continue;
    }
    const occurrence = parseOccurrence(text.slice(chunk.range.start, text.indexOf('处', chunk.range.start) + 1));
    const at = placeBefore(out);
    const place = at < 0 ? undefined : out[at];
    if (occurrence === null || place?.type !== 'units') out.push({ type: 'unknown', range: chunk.range });
    else out[at] = { ...place, addresses: place.addresses.map((address) => ({ ...address, occurrence: address.occurrence ?? occurrence })) };
  }
  return out;
}

/** Where the one place of the words in front stands; -1 where there is none. */
function placeBefore(chunks: readonly Chunk[]): number {
  let at = chunks.length - 1;
  while (at >= 0 && BETWEEN.has((chunks[at] as Chunk).type)) at--;
  if (chunks[at]?.type !== 'words') return -1;
  for (at--; at >= 0 && !ENDS.has((chunks[at] as Chunk).type); at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type === 'units') return chunk.scope || chunk.addresses.length !== 1 ? -1 : at;
    if (!BETWEEN.has(chunk.type)) return -1;
  }
  return -1;
}
