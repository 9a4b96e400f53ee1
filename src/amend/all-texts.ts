import type { NodeId } from '../statute/types.ts';
import type { Passage } from '../text/source.ts';

/** The texts of a statute one behind the other, a line each; `starts[i]` is where that of `ids[i]` begins. */
interface AllTexts {
  readonly joined: string;
  readonly ids: readonly NodeId[];
  readonly starts: readonly number[];
  /** How often words were sought in them. */
  asked: number;
  /** By its length, in which texts every stretch of so many characters stands, once it was worth while to know. */
  readonly stretches: Map<number, ReadonlyMap<string, readonly number[]>>;
}

/** Words are sought by stretches of so many characters, or as a whole where they are shorter. */
const LONGEST_STRETCH = 3;
/** To know where all stretches stand takes as long as to go through the texts so many times. */
const WORTH_KNOWING = 100;

const known = new WeakMap<ReadonlyMap<NodeId, Passage>, AllTexts>();

/** The texts in which words stand to the letter, in order: sought in all of them at once, since every clause that fails may ask. */
export function* textsWith(words: string, texts: ReadonlyMap<NodeId, Passage>): Generator<NodeId> {
  const all = known.get(texts) ?? joinedTexts(texts);
  if (words === '' || ++all.asked <= WORTH_KNOWING) {
    yield* readingThrough(words, all);
    return;
  }
  const length = Math.min(words.length, LONGEST_STRETCH);
  const stretches = all.stretches.get(length) ?? stretchesOf(all, length, texts);
  all.stretches.set(length, stretches);
  for (const text of fewestHolding(words, length, stretches)) {
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
function fewestHolding(words: string, length: number, stretches: ReadonlyMap<string, readonly number[]>): readonly number[] {
  let fewest: readonly number[] | null = null;
  for (let at = 0; at + length <= words.length; at++) {
    const holding = stretches.get(words.slice(at, at + length)) ?? [];
    if (fewest === null || holding.length < fewest.length) fewest = holding;
  }
  return fewest ?? [];
}

function stretchesOf({ ids }: AllTexts, length: number, texts: ReadonlyMap<NodeId, Passage>): ReadonlyMap<string, readonly number[]> {
  const stretches = new Map<string, number[]>();
  for (const [i, id] of ids.entries()) {
    const text = texts.get(id)?.text ?? '';
    for (let at = 0; at + length <= text.length; at++) {
      const stretch = text.slice(at, at + length);
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
  const all: AllTexts = { joined: [...texts.values()].map(({ text }) => text).join('\n'), ids: [...texts.keys()], starts, asked: 0, stretches: new Map() };
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
