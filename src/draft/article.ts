import { endMark } from '../amend/marks/table.ts';
import type { Address, Step } from '../statute/address.ts';
import { textIdsIn } from '../statute/texts.ts';
import type { Article, Item, NodeId, Paragraph } from '../statute/types.ts';
import type { Following } from './hunks.ts';
import { linesOf, sameLines } from './lines.ts';
import type { Pairing } from './pairing.ts';
import { isMadeOver } from './restating.ts';
import { type WordChange, wordChanges } from './word-changes.ts';
import { type Drafted, quotable, quoteOf, words } from './wording.ts';

/** How strongly a unit is amended: words inside it where that is clear; its 款 and 项 restated; the whole article restated. */
export type Strength = 'words' | 'units' | 'whole';

/** What the drafting of one article needs to know of both versions. */
export interface ArticleContext {
  readonly pairing: Pairing;
  /** What the engine changes by itself in a text of the base. */
  readonly following: (id: NodeId) => readonly Following[];
  readonly textOf: (id: NodeId) => string;
  /** 款 that another clause takes away. */
  readonly leaving?: ReadonlySet<NodeId>;
}

/** Of an article whose single changes cost more than this share of restating it, the whole is restated, for clarity. */
const WORTH_SINGLE_CHANGES = 0.95;
const MOST_OPERATIONS = 5;

/** The operations that turn the text of an article into its new text; none where it already reads so. */
export function articleOperations(old: Article, now: Article, strength: Strength, context: ArticleContext): readonly Drafted[] {
  const target: Address = { steps: [stepOf(old)] };
  if (alike(old, now, context)) return [];
  const whole: Drafted = { kind: 'replace', target, old: null, text: quoteOf(linesOf(now)), adds: [] };
  if (strength === 'whole') return [whole];
  const single = paragraphOperations(old, now, target, strength, context);
  if (single === null || single.length > MOST_OPERATIONS) return [whole];
  if (isMadeOver(old, single)) return [whole];
  const cost = single.reduce((sum, operation) => sum + costOf(operation), 0);
  return cost > WORTH_SINGLE_CHANGES * costOf(whole) ? [whole] : single;
}

/** Whether the engine makes of the old unit what the new one is. */
function alike(old: Article | Paragraph | Item, now: Article | Paragraph | Item, context: ArticleContext): boolean {
  return sameLines(followedLines(old, context), linesOf(now));
}

/** The lines of a unit as the engine leaves them by itself. */
function followedLines(unit: Article | Paragraph | Item, context: ArticleContext): readonly string[] {
  const ids = textIdsIn(unit);
  return linesOf(unit).map((line, i) => {
    const text = context.textOf(ids[i] as NodeId);
    const edits = [...context.following(ids[i] as NodeId)].sort((a, b) => b.start - a.start);
    return line.slice(0, line.length - text.length) + edits.reduce((out, e) => out.slice(0, e.start) + e.text + out.slice(e.end), text);
  });
}

/** 款 that come, go and change; null if their order changed, or if nothing of the article is kept. */
function paragraphOperations(old: Article, now: Article, article: Address, strength: Strength, context: ArticleContext): Drafted[] | null {
  const { pairing } = context;
  const paired = old.paragraphs.map((p) => now.paragraphs.findIndex((q) => q.id === pairing.toNew.get(p.id)));
  const kept = paired.filter((k) => k >= 0);
  if (kept.length === 0 || kept.some((k, i) => i > 0 && k < (kept[i - 1] as number))) return null;
  const operations: Drafted[] = [];
  const gone: Address[] = [];
  const alone = old.paragraphs.length === 1;
  const at = (i: number): Address => ({ steps: [...article.steps, { level: 'paragraph', number: i + 1, suffix: 0 }] });
  let next = 0;
  const insert = (until: number): void => {
    if (next >= until) return;
    const fresh = now.paragraphs.slice(next, until);
    operations.push({
      kind: 'insert',
      level: 'paragraph',
      count: fresh.length,
      within: article,
      after: null,
      before: null,
      as: fresh.map((_, k) => at(next + k)),
      heading: null,
      contents: [],
      text: quoteOf(fresh.flatMap(linesOf)),
    });
    next = until;
  };
  for (const [i, paragraph] of old.paragraphs.entries()) {
    const k = paired[i] as number;
    if (k < 0) {
      if (context.leaving?.has(paragraph.id) !== true) gone.push(at(i));
      continue;
    }
    insert(k);
    next = k + 1;
    const partner = now.paragraphs[k] as Paragraph;
    if (alike(paragraph, partner, context)) continue;
    const changes = changesOf(paragraph, partner, alone ? article : at(i), at(i), strength, context);
    const shifts = i !== k && changes.length === 1 && changes[0]?.kind === 'replace';
    if (shifts) operations.push({ kind: 'renumber', target: at(i), to: at(k) });
    operations.push(...changes);
  }
  insert(now.paragraphs.length);
  return gone.length > 0 ? [{ kind: 'delete', targets: gone }, ...operations] : operations;
}

/** What changes inside one 款; `spoken` is how its own words are addressed (the article, if it has no other 款). */
function changesOf(old: Paragraph, now: Paragraph, spoken: Address, address: Address, strength: Strength, context: ArticleContext): readonly Drafted[] {
  const whole: Drafted = { kind: 'replace', target: spoken, old: null, text: quoteOf(linesOf(now)), adds: [] };
  const scope = textIdsIn(old).map(context.textOf);
  const items = itemOperations(old, now, spoken, address, strength, context);
  if (items === null) return [whole];
  const lead: Drafted[] = [];
  const text = context.textOf(old.id);
  if (!sameLines([followedLines(old, context)[0] ?? ''], [now.text.text])) {
    const changes = strength === 'words' ? wordChanges(text, now.text.text, context.following(old.id), scope) : null;
    const made = changes === null ? [] : wordOperations(changes, spoken);
    if (changes !== null) lead.push(...made);
    else if (old.items.length > 0 && now.items.length > 0 && quotable(now.text.text)) {
      lead.push({ kind: 'replace', target: { ...spoken, part: 'leadin' }, old: null, text: quoteOf([now.text.text]), adds: [] });
    } else return [whole];
  }
  const single = [...lead, ...items];
  const cost = single.reduce((sum, operation) => sum + costOf(operation), 0);
  return single.length > MOST_OPERATIONS || cost > WORTH_SINGLE_CHANGES * costOf(whole) ? [whole] : single;
}

/** 项 that come, go and change; null if their order changed, or none is left of the list. */
function itemOperations(old: Paragraph, now: Paragraph, spoken: Address, address: Address, strength: Strength, context: ArticleContext): Drafted[] | null {
  if (old.items.length === 0 && now.items.length === 0) return [];
  const paired = old.items.map((item) => now.items.findIndex((other) => other.id === context.pairing.toNew.get(item.id)));
  const kept = paired.filter((k) => k >= 0);
  if (kept.length === 0 || kept.some((k, i) => i > 0 && k < (kept[i - 1] as number))) return null;
  if (old.items.some(({ label, ordinal }, i) => label.text === '' || ordinal.number !== i + 1 || ordinal.suffix > 0)) return null;
  if (now.items.some(({ label, ordinal }, i) => label.text === '' || ordinal.number !== i + 1 || ordinal.suffix > 0)) return null;
  const list = spoken.steps.length === 1 ? spoken : address;
  const at = (i: number): Address => ({ steps: [...list.steps, { level: 'item', number: i + 1, suffix: 0 }] });
  // The mark that the engine sets at the end of a new item is not quoted.
  const final = endMark(old.items[old.items.length - 1]?.text.text ?? '') || '。';
  const settles = (item: Item): boolean => endMark(item.text.text) === (item === now.items[now.items.length - 1] ? final : '；');
  const operations: Drafted[] = [];
  const gone: Address[] = [];
  let next = 0;
  const insert = (until: number): void => {
    if (next >= until) return;
    const fresh = now.items.slice(next, until);
    const lines = fresh.flatMap((item) => {
      const [first, ...rest] = linesOf(item);
      return [item.label.text + (rest.length === 0 && settles(item) ? bareOf(first ?? '') : (first ?? '')), ...rest];
    });
    operations.push({
      kind: 'insert',
      level: 'item',
      count: fresh.length,
      within: list,
      after: null,
      before: null,
      as: fresh.map((_, k) => at(next + k)),
      heading: null,
      contents: [],
      text: quoteOf(lines),
    });
    next = until;
  };
  for (const [i, item] of old.items.entries()) {
    const k = paired[i] as number;
    if (k < 0) {
      gone.push(at(i));
      continue;
    }
    insert(k);
    next = k + 1;
    const partner = now.items[k] as Item;
    if (!alike(item, partner, context)) operations.push(...changesOfItem(item, partner, at(i), at(k), strength, context));
  }
  insert(now.items.length);
  return gone.length > 0 ? [{ kind: 'delete', targets: gone }, ...operations] : operations;
}

function changesOfItem(old: Item, now: Item, target: Address, to: Address, strength: Strength, context: ArticleContext): readonly Drafted[] {
  const scope = textIdsIn(old).map(context.textOf);
  const subitems = sameLines(followedLines(old, context).slice(1), linesOf(now).slice(1));
  if (strength === 'words' && subitems) {
    const changes = wordChanges(old.text.text, now.text.text, context.following(old.id), scope);
    if (changes !== null) return wordOperations(changes, target);
  }
  // 项 are quoted without the mark at their end, if that stays (修改为：“（二）……”。).
  const [first, ...rest] = linesOf(now);
  const bare = rest.length === 0 && endMark(old.text.text) === endMark(now.text.text) ? bareOf(first ?? '') : (first ?? '');
  const moves = old.ordinal.number !== now.ordinal.number;
  const text = quoteOf([(moves ? '' : now.label.text) + bare, ...rest]);
  const replace: Drafted = { kind: 'replace', target, old: null, text, adds: [] };
  return moves ? [{ kind: 'renumber', target, to }, replace] : [replace];
}

function bareOf(text: string): string {
  return text.replace(/[。；：，,;:]$/, '');
}

/** Pairs of one clause are simultaneous; insertions and deletions are clauses of their own. */
export function wordOperations(changes: readonly WordChange[], target: Address): readonly Drafted[] {
  const operations: Drafted[] = [];
  const pairs = changes.filter((c) => c.kind === 'replace').map((c) => ({ old: words(c.old), new: words(c.text) }));
  if (pairs.length > 0) operations.push({ kind: 'replace-text', targets: [target], pairs });
  for (const c of changes) {
    if (c.kind === 'insert') operations.push({ kind: 'insert-text', targets: [target], anchor: words(c.anchor), position: c.position, text: words(c.text) });
    if (c.kind === 'edge') operations.push({ kind: 'insert-text', targets: [target], anchor: null, position: c.position, text: words(c.text) });
  }
  const quotes = changes.filter((c) => c.kind === 'delete').map((c) => words(c.old));
  if (quotes.length > 0) operations.push({ kind: 'delete-text', targets: [target], quotes });
  return operations;
}

/** About how many characters the wording of an operation takes. */
export function costOf(operation: Drafted): number {
  const length = (quote: { readonly lines: readonly { readonly text: string }[] } | null): number =>
    quote === null ? 0 : quote.lines.reduce((sum, line) => sum + line.text.length, 0);
  switch (operation.kind) {
    case 'replace-text':
    case 'replace-everywhere':
      return 8 + operation.pairs.reduce((sum, pair) => sum + length(pair.old) + length(pair.new) + 8, 0);
    case 'delete-text':
      return 8 + operation.quotes.reduce((sum, quote) => sum + length(quote) + 3, 0);
    case 'insert-text':
      return 14 + length(operation.anchor) + length(operation.text);
    case 'insert':
    case 'replace':
    case 'split':
    case 'restate':
    case 'move':
    case 'merge':
      return 14 + length(operation.text);
    case 'delete':
    case 'include':
    case 'renumber':
    case 'swap':
      return 12;
  }
}

function stepOf({ ordinal }: Article): Step {
  return { level: 'article', ...ordinal };
}
