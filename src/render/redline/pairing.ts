import type { Amendment } from '../../amend/types.ts';
import { similarity } from '../../compare/words.ts';
import { annexLine } from '../../statute/texts.ts';
import type { Annex, Article, Division, Item, NodeId, Paragraph, Statute, StatuteNode, Subitem } from '../../statute/types.ts';
import { walkStatute } from '../../statute/walk.ts';
import type { Passage } from '../../text/source.ts';

/** Two texts less alike than this are not the same unit rewritten, unless nothing else stands in their place. */
const ALIKE = 0.3;
/** Above this many comparisons only equal texts are aligned. */
const MOST_COMPARISONS = 40_000;

/**
 * Which unit of the base each unit of the new text is (new key → base key): by identity; inside rewritten units, whose contents
 * have new identities, and among lines without any, by order and likeness.
 */
export function pairUnits({ base, after, edits }: Amendment): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>([
    ['title', 'title'],
    ['preamble:heading', 'preamble:heading'],
  ]);
  const olds = nodesOf(base);
  const news = nodesOf(after);
  for (const id of news.keys()) if (olds.has(id)) pairs.set(id, id);
  for (const edit of edits) {
    if (edit.kind !== 'rewrite') continue;
    if (edit.node === 'preamble') pairLists(base.preamble.paragraphs, after.preamble.paragraphs, pairs);
    const old = olds.get(edit.node);
    const rewritten = news.get(edit.node) ?? news.get(edit.nodes[0]?.id ?? '');
    if (old === undefined || rewritten === undefined || old.type !== rewritten.type) continue;
    pairs.set(rewritten.id, old.id);
    pairContents(old, rewritten, pairs);
  }
  pairLines('history', base.history?.lines ?? [], after.history?.lines ?? [], pairs);
  pairLines('front', base.front, after.front, pairs);
  pairLines('toc', base.toc?.lines ?? [], after.toc?.lines ?? [], pairs);
  for (const annex of after.annexes)
    pairAnnex(
      base.annexes.find((a) => a.id === annex.id),
      annex,
      pairs,
    );
  return pairs;
}

function nodesOf(statute: Statute): Map<NodeId, StatuteNode> {
  const nodes = new Map<NodeId, StatuteNode>();
  walkStatute(statute, ({ node }) => void nodes.set(node.id, node));
  return nodes;
}

function pairContents(old: StatuteNode, rewritten: StatuteNode, pairs: Map<string, string>): void {
  const [oldLists, newLists] = [listsOf(old), listsOf(rewritten)];
  for (const [i, list] of oldLists.entries()) pairLists(list, newLists[i] ?? [], pairs);
}

function pairLists(olds: readonly StatuteNode[], news: readonly StatuteNode[], pairs: Map<string, string>): void {
  for (const [i, k] of align(olds.map(wordsOf), news.map(wordsOf))) {
    const [old, rewritten] = [olds[i], news[k]];
    if (old === undefined || rewritten === undefined || old.type !== rewritten.type || pairs.has(rewritten.id)) continue;
    pairs.set(rewritten.id, old.id);
    pairContents(old, rewritten, pairs);
  }
}

function listsOf(node: StatuteNode): readonly (readonly StatuteNode[])[] {
  switch (node.type) {
    case 'division':
      return [node.lead, node.children];
    case 'article':
      return [node.paragraphs];
    case 'paragraph':
      return [node.items];
    case 'item':
      return [node.subitems];
    case 'subitem':
      return [];
  }
}

function wordsOf(node: Division | Article | Paragraph | Item | Subitem): string {
  const own = node.type === 'division' ? node.heading.text : node.type === 'article' ? '' : node.text.text;
  return own + listsOf(node).flat().map(wordsOf).join('');
}

function pairLines(level: string, olds: readonly Passage[], news: readonly Passage[], pairs: Map<string, string>): void {
  for (const [i, k] of align(
    olds.map((l) => l.text),
    news.map((l) => l.text),
  ))
    pairs.set(`${level}:${k}`, `${level}:${i}`);
}

function pairAnnex(old: Annex | undefined, annex: Annex, pairs: Map<string, string>): void {
  if (old === undefined) return;
  const aligned = align(
    old.lines.map((l) => l.text),
    annex.lines.map((l) => l.text),
  );
  for (const [i, k] of aligned) pairs.set(annexLine(annex.id, k), annexLine(old.id, i));
}

/**
 * Aligns two lists of texts in order, so that the pairs are as alike as can be (index in the one, index in the other). What is
 * left between two pairs in equal number on both sides is paired one by one.
 */
export function align(olds: readonly string[], news: readonly string[]): readonly (readonly [number, number])[] {
  let head = 0;
  while (head < olds.length && olds[head] === news[head]) head++;
  let tail = 0;
  while (tail < Math.min(olds.length, news.length) - head && olds[olds.length - 1 - tail] === news[news.length - 1 - tail]) tail++;
  const middle = alignByLikeness(olds.slice(head, olds.length - tail), news.slice(head, news.length - tail));
  const anchors: (readonly [number, number])[] = [
    ...Array.from({ length: head }, (_, i) => [i, i] as const),
    ...middle.map(([i, k]) => [i + head, k + head] as const),
    ...Array.from({ length: tail }, (_, i) => [olds.length - tail + i, news.length - tail + i] as const),
  ];
  const pairs: (readonly [number, number])[] = [];
  let [i, k] = [0, 0];
  for (const [toI, toK] of [...anchors, [olds.length, news.length] as const]) {
    if (toI - i === toK - k) while (i < toI) pairs.push([i++, k++]);
    if (toI < olds.length) pairs.push([toI, toK]);
    [i, k] = [toI + 1, toK + 1];
  }
  return pairs;
}

function alignByLikeness(olds: readonly string[], news: readonly string[]): readonly (readonly [number, number])[] {
  const columns = news.length + 1;
  const few = olds.length * news.length <= MOST_COMPARISONS;
  const likeness = (a: string, b: string): number => (a === b ? 1 : few ? similarity(a, b) : 0);
  const best = new Float64Array((olds.length + 1) * columns);
  const taken = new Uint8Array(best.length);
  for (let i = olds.length - 1; i >= 0; i--) {
    for (let k = news.length - 1; k >= 0; k--) {
      const at = i * columns + k;
      const like = likeness(olds[i] as string, news[k] as string);
      const both = like >= ALIKE ? like + (best[at + columns + 1] as number) : -1;
      const skip = Math.max(best[at + columns] as number, best[at + 1] as number);
      best[at] = Math.max(both, skip);
      taken[at] = both >= skip && both >= 0 ? 1 : 0;
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, k = 0; i < olds.length && k < news.length; ) {
    const at = i * columns + k;
    if (taken[at] === 1) pairs.push([i++, k++]);
    else if ((best[at + columns] as number) >= (best[at + 1] as number)) i++;
    else k++;
  }
  return pairs;
}
