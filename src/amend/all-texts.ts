import type { NodeId } from '../statute/types.ts';
import type { Passage } from '../text/source.ts';

/** The texts of a statute one behind the other, a line each; `starts[i]` is where that of `ids[i]` begins. */
interface AllTexts {
  readonly joined: string;
  readonly ids: readonly NodeId[];
  readonly starts: readonly number[];
  /** How often words were sought in them. */
  asked: number;
  /** In which texts every stretch of three characters stands, once it was worth while to know. */
  stretches: ReadonlyMap<string, readonly number[]> | null;
}

const STRETCH = 3;
/** To know where all stretches stand takes as long as to go through the texts so many times. */
const WORTH_KNOWING = 100;

const known = new WeakMap<ReadonlyMap<NodeId, Passage>, AllTexts>();

/** The texts in which words stand to the letter, in order: sought in all of them at once, since every clause that fails may ask. */
export function* textsWith(words: string, texts: ReadonlyMap<NodeId, Passage>): Generator<NodeId> {
  const all = known.get(texts) ?? joinedTexts(texts);
  if (words.length < STRETCH || ++all.asked <= WORTH_KNOWING) {
    yield* readingThrough(words, all);
    return;
  }
  all.stretches ??= stretchesOf(all, texts);
  for (const text of fewestHolding(words, all.stretches)) {
    const id = all.ids[text] as NodeId;
    if (texts.get(id)?.text.includes(words) === true) yield id;
  }
}

function* readingThrough(words: string, { joined, ids, starts }: AllTexts): Generator<NodeId> {
  for (let at = joined.indexOf(words); at >= 0; ) {
    const text = textAt(starts, at);
    const next = starts[text + 1] ?? joined.length + 1;
    const inside = at + words.length < next;
    if (inside) yield ids[text] as NodeId;
    at = joined.indexOf(words, inside ? next : at + 1);
  }
}

/** The texts that hold one stretch of the words, of that which fewest hold. */
function fewestHolding(words: string, stretches: ReadonlyMap<string, readonly number[]>): readonly number[] {
  let fewest: readonly number[] | null = null;
  for (let at = 0; at + STRETCH <= words.length; at++) {
    const holding = stretches.get(words.slice(at, at + STRETCH)) ?? [];
    if (fewest === null || holding.length < fewest.length) fewest = holding;
  }
  return fewest ?? [];
}

function stretchesOf({ ids }: AllTexts, texts: ReadonlyMap<NodeId, Passage>): ReadonlyMap<string, readonly number[]> {
  const stretches = new Map<string, number[]>();
  for (const [i, id] of ids.entries()) {
    const text = texts.get(id)?.text ?? '';
    for (let at = 0; at + STRETCH <= text.length; at++) {
      const stretch = text.slice(at, at + STRETCH);
      const holding = stretches.get(stretch);
      if (holding === undefined) stretches.set(stretch, [i]);
      else if (holding[holding.length - 1] !== i) holding.push(i);
    }
  }
  return stretches;
}

function joinedTexts(texts: ReadonlyMap<NodeId, Passage>): AllTexts {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of texts.values()) {
    starts.push(length);
    length += text.length + 1;
  }
  const all: AllTexts = { joined: [...texts.values()].map(({ text }) => text).join('\n'), ids: [...texts.keys()], starts, asked: 0, stretches: null };
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
