import type { NodeId } from '../statute/types.ts';
import type { Passage } from '../text/source.ts';

/** The texts of a statute one behind the other, a line each; `starts[i]` is where that of `ids[i]` begins. */
interface AllTexts {
  readonly joined: string;
  readonly ids: readonly NodeId[];
  readonly starts: readonly number[];
}

const known = new WeakMap<ReadonlyMap<NodeId, Passage>, AllTexts>();

/** The texts in which words stand to the letter, in order: sought in all of them at once, since every clause that fails may ask. */
export function* textsWith(words: string, texts: ReadonlyMap<NodeId, Passage>): Generator<NodeId> {
  const { joined, ids, starts } = known.get(texts) ?? joinedTexts(texts);
  for (let at = joined.indexOf(words); at >= 0; ) {
    const text = textAt(starts, at);
    const next = starts[text + 1] ?? joined.length + 1;
    const inside = at + words.length < next;
    if (inside) yield ids[text] as NodeId;
    at = joined.indexOf(words, inside ? next : at + 1);
  }
}

function joinedTexts(texts: ReadonlyMap<NodeId, Passage>): AllTexts {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of texts.values()) {
    starts.push(length);
    length += text.length + 1;
  }
  const all = { joined: [...texts.values()].map(({ text }) => text).join('\n'), ids: [...texts.keys()], starts };
  known.set(texts, all);
  return all;
}

/** The text in which an index of all of them lies. */
function textAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
