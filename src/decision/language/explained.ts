import { type Step, sameAddress, sameStep } from '../../statute/address.ts';
import type { Chunk } from './chunks.ts';
import type { WrittenAddress } from './written.ts';

const BORDERS: ReadonlySet<Chunk['type']> = new Set(['stop', 'line']);
const BEGINS: ReadonlySet<Chunk['type']> = new Set(['verb', 'units', 'at', 'take']);

/**
 * 删除第三条中关于办公地点的内容，即删除“甲”一句: an order in words that nothing is known by, and behind 即 the same order to the letter. What stands before 即 only says where; it is passed over, which
 * is told (D047). So is what 即 says of numbers that are stated (第六条改为第五条，第五条改为第六条，即两条位置互换).
 */
export function withExplanations(chunks: readonly Chunk[], text: string): readonly Chunk[] {
  if (!chunks.some((chunk, i) => isThatIs(chunks, i, text) && chunk.type === 'as')) return chunks;
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    if (!isThatIs(chunks, at, text)) {
      out.push(chunks[at] as Chunk);
      continue;
    }
    const from = out.findLastIndex(({ type }) => BORDERS.has(type)) + 1;
    const said = out.slice(from, -1);
    const [place, ...more] = said.filter(({ type }) => type === 'units');
    const vague = said.some(({ type }) => type === 'unknown') && said.every(({ type }) => type !== 'words');
    const swap = swapEnd(chunks, at + 1);
    if (vague && place !== undefined && more.length === 0 && BEGINS.has(chunks[at + 1]?.type ?? 'comma')) {
      const range = { start: (said[0] as Chunk).range.start, end: (said[said.length - 1] as Chunk).range.end };
      out.splice(from, out.length - from, { type: 'remark', range }, place, { type: 'comma', range: (chunks[at] as Chunk).range });
    } else if (swap > at + 1 && said.some(({ type }) => type === 'verb')) {
      out.push({ type: 'remark', range: { start: (chunks[at] as Chunk).range.start, end: (chunks[swap - 1] as Chunk).range.end } });
      at = swap - 1;
    } else if (restatesResult(said, chunks, at + 1)) {
      const verb = chunks[at + 1]?.type === 'units' ? at + 2 : at + 1;
      const { word, range } = chunks[verb] as Chunk & { type: 'verb' };
      out.push({ type: 'verb', class: 'change', word: `修改后${word}`, range: { start: (chunks[at] as Chunk).range.start, end: range.end } });
      at = verb;
    } else if (restatesSwap(said, chunks, at + 1)) {
      let end = at + 1;
      while (chunks[end] !== undefined && !BORDERS.has((chunks[end] as Chunk).type)) end++;
      // It says the same once more, and belongs to the order.
      const order = said[said.length - 1] as Chunk;
      out.splice(out.length - 2, 2, { ...order, range: { start: order.range.start, end: (chunks[end - 1] as Chunk).range.end } });
      at = end - 1;
    } else out.push(chunks[at] as Chunk);
  }
  return out;
}

/** 第五条“甲”之后增加“乙”，即该条修订为：“……” · ，即修改为：“……”: what the unit reads when it is done. */
function restatesResult(said: readonly Chunk[], chunks: readonly Chunk[], from: number): boolean {
  const place = chunks[from];
  const own = place?.type === 'units' ? place.addresses : [];
  const [verb, behind] = chunks.slice(place?.type === 'units' ? from + 1 : from, from + 3);
  if (verb?.type !== 'verb' || verb.class !== 'change' || (behind?.type !== 'colon' && behind?.type !== 'words') || !said.some(({ type }) => type === 'verb'))
    return false;
  const named = said.flatMap(unitsOf);
  return own.every(({ pronoun, steps }) => (pronoun !== null && steps.length === 0) || named.some((other) => sameUnit(other.steps, steps)));
}

function sameUnit(some: readonly Step[], others: readonly Step[]): boolean {
  return some.length === others.length && some.every((step, i) => sameStep(step, others[i]));
}

/** 第十八条与第十九条顺序对调，即第十八条调整为第十九条，第十九条调整为第十八条: the two numbers of two units that change places, and nothing else. */
function restatesSwap(said: readonly Chunk[], chunks: readonly Chunk[], from: number): boolean {
  const swapped = said.some((chunk) => chunk.type === 'verb' && chunk.class === 'swap') ? said.flatMap(unitsOf) : [];
  const [one, other] = swapped;
  if (one === undefined || other === undefined || swapped.length !== 2) return false;
  let at = from;
  for (const [old, made] of [
    [one, other],
    [other, one],
  ] as const) {
    if (chunks[at]?.type === 'comma') at++;
    const verb = chunks[at + 1];
    const [before, after] = [chunks[at], chunks[at + 2]].map((chunk) => (chunk === undefined ? [] : unitsOf(chunk)));
    const says = verb?.type === 'verb' && (verb.class === 'change' || verb.class === 'number');
    if (
      !says ||
      before?.length !== 1 ||
      after?.length !== 1 ||
      !sameAddress(before[0] as WrittenAddress, old) ||
      !sameAddress(after[0] as WrittenAddress, made)
    )
      return false;
    at += 3;
  }
  const behind = chunks[at];
  return behind === undefined || BORDERS.has(behind.type);
}

function unitsOf(chunk: Chunk): readonly WrittenAddress[] {
  return chunk.type === 'units' ? chunk.addresses : [];
}

/** ，即 in front of an order. */
function isThatIs(chunks: readonly Chunk[], at: number, text: string): boolean {
  const chunk = chunks[at];
  return chunk?.type === 'as' && text.slice(chunk.range.start, chunk.range.end) === '即' && chunks[at - 1]?.type === 'comma';
}

/** 两条位置互换: up to where it goes; the offset itself where it says anything else. */
function swapEnd(chunks: readonly Chunk[], from: number): number {
  let at = from;
  if (chunks[at]?.type !== 'count') return from;
  at++;
  while (chunks[at]?.type === 'number-word' || chunks[at]?.type === 'in') at++;
  const verb = chunks[at];
  return verb?.type === 'verb' && verb.class === 'swap' ? at + 1 : from;
}
