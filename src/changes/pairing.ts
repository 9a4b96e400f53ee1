import type { Amendment } from '../amend/types.ts';
import { align } from '../compare/align.ts';
import { type AnnexLine, annexLines, tablesOf } from '../statute/tables.ts';
import type { Annex, Article, Division, Item, NodeId, Paragraph, Statute, StatuteNode, Subitem, TableRow } from '../statute/types.ts';
import { walkStatute } from '../statute/walk.ts';
import type { Passage } from '../text/source.ts';

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
  pairRows(base, after, pairs);
  return pairs;
}

/** Rows by identity; those of tables written anew with the rows that what holds them had, in order and by likeness. */
function pairRows(base: Statute, after: Statute, pairs: Map<string, string>): void {
  const [olds, news] = [rowsByHolder(base), rowsByHolder(after)];
  for (const [holder, rows] of news) {
    const before = olds.get(pairs.get(holder) ?? holder) ?? [];
    const known = new Set(before.map((row) => row.id));
    for (const row of rows) if (known.delete(row.id)) pairs.set(row.id, row.id);
    const left = [before.filter((row) => known.has(row.id)), rows.filter((row) => !pairs.has(row.id))] as const;
    const texts = left.map((list) => list.map((row) => row.text.text)) as [string[], string[]];
    for (const [i, k] of texts.some((list) => list.length === 0) ? [] : align(...texts)) {
      const [old, now] = [left[0][i], left[1][k]];
      if (old !== undefined && now !== undefined) pairs.set(now.id, old.id);
    }
  }
}

function rowsByHolder(statute: Statute): ReadonlyMap<NodeId, readonly TableRow[]> {
  const rows = new Map<NodeId, TableRow[]>();
  for (const { table, holder } of tablesOf(statute)) rows.set(holder, [...(rows.get(holder) ?? []), ...table.rows]);
  return rows;
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
  const paragraphs = (of: Annex): readonly AnnexLine[] => annexLines(of).filter((line) => line.row === null);
  const [olds, news] = [paragraphs(old), paragraphs(annex)];
  const aligned = align(
    olds.map((line) => line.text.text),
    news.map((line) => line.text.text),
  );
  for (const [i, k] of aligned) {
    const [before, after] = [olds[i], news[k]];
    if (before !== undefined && after !== undefined && !pairs.has(after.id)) pairs.set(after.id, before.id);
  }
}
