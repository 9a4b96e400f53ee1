import type { Chunk } from './chunks.ts';

/** 的章名 behind a list of divisions with their headings. */
export const OF_HEADINGS = /的[章节编]名/;

/**
 * 将第五章“质询”、第六章“发言和表决”的章名分别修改为……: what is quoted behind each division stands in its heading, and not elsewhere in it. Where 的章名 stands behind quoted words, it is said of all the
 * divisions of the list in front of it.
 */
export function withHeadingsNamed(chunks: readonly Chunk[], text: string): readonly Chunk[] {
  const out = [...chunks];
  for (const [i, { type, range }] of chunks.entries()) {
    if (type !== 'noise' || !OF_HEADINGS.test(text.slice(range.start, range.end))) continue;
    for (let at = i - 1; chunks[at]?.type === 'words' && chunks[at - 1]?.type === 'units'; at -= 3) {
      const units = chunks[at - 1] as Chunk & { type: 'units' };
      out[at - 1] = { ...units, addresses: units.addresses.map((address) => ({ ...address, part: 'heading' as const })) };
      if (chunks[at - 2]?.type !== 'dun' && chunks[at - 2]?.type !== 'and') break;
    }
  }
  return out;
}
