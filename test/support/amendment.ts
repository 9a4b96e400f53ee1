import { Edits } from '../../src/amend/edits.ts';
import type { Amendment, Cause, Destination, Edit, Outcome } from '../../src/amend/types.ts';
import type { DeleteText, Operation } from '../../src/decision/operation.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import type { Article, Division, Item, Paragraph, Statute, StatuteNode } from '../../src/statute/types.ts';
import { walkStatute } from '../../src/statute/walk.ts';
import { built, passageOf } from '../../src/text/passage.ts';
import { SourceText } from '../../src/text/source.ts';

/**
 * A statute from lines of which each but the title and its note bears the id of its unit: `@a1 第一条　为了……`. The first 款 of an article
 * has the id `a1.1`, or the one that is given behind the article's: `@a1,p 第一条　为了……`.
 */
export function statute(...lines: readonly string[]): Statute {
  const ids = lines.flatMap((line) => /^@(\S+) /.exec(line)?.[1] ?? []);
  const texts = lines.map((line) => line.replace(/^@\S+ /, ''));
  const source = new SourceText('statute.txt', texts.join('\n'));
  const parsed = parseStatute({ source, lines: texts.map((text) => built(text)), paragraphs: 'given' }).statute;
  const names = new Map<string, string>();
  let next = 0;
  walkStatute(parsed, ({ node, parent, article }) => {
    if (node.type === 'paragraph' && article?.id === parent && article.paragraphs[0] === node) return;
    const [own, first] = (ids[next++] ?? node.id).split(',') as [string, string?];
    names.set(node.id, own);
    if (node.type === 'article' && node.paragraphs[0] !== undefined) names.set(node.paragraphs[0].id, first ?? `${own}.1`);
  });
  return renamed(parsed, (id) => names.get(id) ?? id);
}

/** A unit of a statute by its id. */
export function unit(inside: Statute, id: string): StatuteNode {
  let found: StatuteNode | undefined;
  walkStatute(inside, ({ node }) => {
    if (node.id === id) found = node;
  });
  if (found === undefined) throw new Error(`no unit ${id}`);
  return found;
}

function renamed(parsed: Statute, name: (id: string) => string): Statute {
  const item = (node: Item): Item => ({ ...node, id: name(node.id), subitems: node.subitems.map((s) => ({ ...s, id: name(s.id) })) });
  const paragraph = (node: Paragraph): Paragraph => ({ ...node, id: name(node.id), items: node.items.map(item) });
  const child = (node: Division | Article): Division | Article =>
    node.type === 'article'
      ? { ...node, id: name(node.id), paragraphs: node.paragraphs.map(paragraph) }
      : { ...node, id: name(node.id), lead: node.lead.map(paragraph), children: node.children.map(child) };
  const preamble = { ...parsed.preamble, paragraphs: parsed.preamble.paragraphs.map(paragraph) };
  return { ...parsed, preamble, body: parsed.body.map(child) };
}

/** An operation of no account but its item: what the renderers show of an operation is who ordered it. */
export function operation(item: string): DeleteText {
  return { kind: 'delete-text', item, id: item, clause: built(''), targets: [], quotes: [] };
}

/** The cause of what an operation ordered. */
export function by(item: string): Cause {
  return { type: 'operation', operation: operation(item) };
}

/** `old` in the text of a unit becomes `words`; offsets are found by looking. */
export function wordEdit(base: Statute, node: string, old: string, words: string, cause: Cause): Edit {
  let start = -1;
  walkStatute(base, (visit) => {
    if (visit.node.id === node && 'text' in visit.node) start = visit.node.text.text.indexOf(old);
  });
  if (start < 0) throw new Error(`${node} has no ${old}`);
  return { kind: 'text', node, start, end: start + old.length, text: words, cause };
}

/** Text put into a unit before some words of it. */
export function insertEdit(base: Statute, node: string, before: string, words: string, cause: Cause): Edit {
  const edit = wordEdit(base, node, before, words, cause);
  return edit.kind === 'text' ? { ...edit, end: edit.start } : edit;
}

/** An amendment put together by hand: both texts, and the edits between them. Units correspond by id. */
export function amendment(base: Statute, after: Statute, edits: readonly Edit[] = [], operations: readonly Outcome[] = []): Amendment {
  const to = new Map<string, Destination['to']>();
  walkStatute(after, ({ node, address }) => void to.set(node.id, address));
  const entries: Destination[] = [];
  walkStatute(base, ({ node, address }) => {
    const merged = edits.find((edit) => edit.kind === 'delete' && edit.node === node.id && edit.into !== null);
    const into = merged?.kind === 'delete' ? (to.get(merged.into ?? '') ?? null) : null;
    entries.push({ id: node.id, from: address, to: to.get(node.id) ?? null, into });
  });
  const items = operations.map(({ operation }) => ({ number: operation.item, text: operation.clause, operations: [operation], unread: [] }));
  const part = { instrument: '', header: null, items };
  const title = passageOf(new SourceText('decision.txt', '关于修改某条例的决定'));
  return {
    base,
    after,
    decision: { form: 'decision', title, adoption: null, enacting: [], parts: [part], closing: [], unread: [] },
    part,
    outcomes: operations,
    edits: new Edits(edits),
    map: { entries, byId: new Map(entries.map((entry) => [entry.id, entry])) },
    diagnostics: [],
    choices: [],
  };
}

/** An operation that was carried out by these edits. */
export function applied(done: Operation, ...edits: readonly Edit[]): Outcome {
  return { operation: done, status: 'applied', edits };
}
