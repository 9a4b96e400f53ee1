import { endMark } from '../amend/marks/table.ts';
import type { Quote } from '../decision/operation.ts';
import { type Address, type Step as AddressStep, lastStep } from '../statute/address.ts';
import { textIdsIn } from '../statute/texts.ts';
import type { Article, Item, NodeId, Paragraph } from '../statute/types.ts';
import { fold } from '../text/fold.ts';
import { together } from './clauses.ts';
import type { Arrival } from './crossing.ts';
import type { Following } from './hunks.ts';
import { linesOf, sameLines } from './lines.ts';
import type { Pairing } from './pairing.ts';
import { costOf, isMadeOver } from './restating.ts';
import { type Step, stepsBetween } from './siblings.ts';
import type { WordChange, WordChangesOf } from './word-changes.ts';
import { type Drafted, quotable, quoteOf, words } from './wording.ts';

/** How strongly a unit is amended: words inside it where that is clear; its 款 and 项 restated; the whole article restated. */
export type Strength = 'words' | 'units' | 'whole';

/** What the drafting of one article needs to know of both versions. */
export interface ArticleContext {
  readonly pairing: Pairing;
  /** What the engine changes by itself in a text of the base. */
  readonly following: (id: NodeId) => readonly Following[];
  readonly textOf: (id: NodeId) => string;
  /** The words that change in a text, as the decision words what changes in several units. */
  readonly wordChanges: WordChangesOf;
  /** 款 that another clause takes away. */
  readonly leaving?: ReadonlySet<NodeId>;
  /** 款 that come from another article, by the first of them. */
  readonly arrivals?: ReadonlyMap<NodeId, Arrival>;
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
  const parts = paragraphOperations(old, now, target, strength, context);
  if (parts === null) return [whole];
  const single = together([...captionOperations(old, now, target, context), ...parts]);
  if (single.length > MOST_OPERATIONS) return [whole];
  if (isMadeOver(old, single)) return [whole];
  const cost = single.reduce((sum, operation) => sum + costOf(operation), 0);
  return cost > WORTH_SINGLE_CHANGES * costOf(whole) ? [whole] : single;
}

/** 将第三条条标修改为“主管部门”. */
function captionOperations({ id, caption: was }: Article, { caption: is }: Article, target: Address, context: ArticleContext): readonly Drafted[] {
  if (was === null || is === null) return [];
  const followed = [...context.following(id)].sort((a, b) => b.start - a.start);
  const left = followed.reduce((out, e) => out.slice(0, e.start) + e.text + out.slice(e.end), was.text);
  return fold(left) === fold(is.text) ? [] : [{ kind: 'replace', target: { ...target, part: 'heading' }, old: null, text: words(is.text), adds: [] }];
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

/** 款 that come, go, change places and change; null if little of their order is left, or nothing of the article. */
function paragraphOperations(old: Article, now: Article, article: Address, strength: Strength, context: ArticleContext): Drafted[] | null {
  const steps = stepsBetween(old.paragraphs, now.paragraphs, context.pairing);
  if (steps === null) return null;
  // The text alone of an article with a caption is its 款.
  const alone = old.paragraphs.length === 1 && old.caption === null;
  const at = (i: number): Address => ({ steps: [...article.steps, { level: 'paragraph', number: i + 1, suffix: 0 }] });
  const textOf = (indices: readonly number[]): Quote => quoteOf(indices.flatMap((k) => linesOf(now.paragraphs[k] as Paragraph)));
  const still = steps.every(({ type }) => type !== 'swap' && type !== 'moved');
  return inOrder(steps).flatMap((step): readonly Drafted[] => {
    switch (step.type) {
      case 'fresh': {
        // 移至第五条，作为第一款: in front of all that was there, 改为第五条第一款 would begin an article.
        const into = step.news[0] === 0 && now.ordinal.number === old.ordinal.number ? article : null;
        const said: Receiver = { article: { steps: [stepOf(now)] }, into, within: article };
        return arriving(
          step.news.map((k) => now.paragraphs[k] as Paragraph),
          step.news[0] as number,
          said,
          context,
        );
      }
      case 'kept': {
        const [paragraph, partner] = [old.paragraphs[step.old] as Paragraph, now.paragraphs[step.now] as Paragraph];
        if (alike(paragraph, partner, context)) return [];
        const changes = changesOf(paragraph, partner, alone ? article : at(step.old), at(step.old), strength, context);
        const shifts = still && step.old !== step.now && changes.length === 1 && changes[0]?.kind === 'replace';
        return shifts ? [{ kind: 'renumber', target: at(step.old), to: at(step.now) }, ...changes] : changes;
      }
      case 'gone': {
        const gone = step.olds.filter((i) => context.leaving?.has((old.paragraphs[i] as Paragraph).id) !== true);
        return gone.length === 0 ? [] : [{ kind: 'delete', targets: gone.map(at) }];
      }
      default:
        return rearranged(step, at, textOf);
    }
  });
}

/** What is gone stands behind what stays in front of it. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  const gone = steps.find((step) => step.type === 'gone');
  if (gone === undefined) return steps;
  const others = steps.filter((step) => step !== gone);
  const at = others.findIndex((step) => step.type !== 'kept' || step.old > (gone.olds[0] as number));
  return at < 0 ? [...others, gone] : [...others.slice(0, at), gone, ...others.slice(at)];
}

/** The article that receives 款: by its new number, by its old one, and by that again where they are said to move into it. */
interface Receiver {
  readonly article: Address;
  readonly within: Address;
  readonly into: Address | null;
}

/** New 款, among them those that come from another article (将第六条改为第五条第二款); `from` is the index of the first. */
function arriving(fresh: readonly Paragraph[], from: number, { article, within, into }: Receiver, context: ArticleContext): readonly Drafted[] {
  const operations: Drafted[] = [];
  const at = ({ steps }: Address, k: number): Address => ({ steps: [...steps, { level: 'paragraph', number: from + k + 1, suffix: 0 }] });
  for (let k = 0; k < fresh.length; ) {
    const arrival = context.arrivals?.get((fresh[k] as Paragraph).id);
    if (arrival !== undefined) {
      operations.push(...arrivalOperations(arrival, at(article, k), into, context));
      k += arrival.news.length;
      continue;
    }
    let end = k + 1;
    while (end < fresh.length && context.arrivals?.has((fresh[end] as Paragraph).id) !== true) end++;
    const as = Array.from({ length: end - k }, (_, i) => at(within, k + i));
    const text = quoteOf(fresh.slice(k, end).flatMap(linesOf));
    operations.push({ kind: 'insert', level: 'paragraph', count: end - k, within, after: null, before: null, as, heading: null, contents: [], text });
    k = end;
  }
  return operations;
}

/** 款 that go elsewhere, and what changes in them: the words, or all of the text. */
export function arrivalOperations(
  { targets, olds, news, addressOf }: Arrival,
  to: Address,
  within: Address | null,
  context: ArticleContext,
): readonly Drafted[] {
  const contents = olds.flatMap((old, i): readonly Drafted[] => {
    const now = news[i] as Paragraph;
    return alike(old, now, context) ? [] : changesOf(old, now, addressOf(i), addressOf(i), 'words', context);
  });
  const restated = contents.some((o) => o.kind === 'replace' && o.target.part === undefined && lastStep(o.target)?.level !== 'item');
  const count = lastStep(to)?.level === 'paragraph' && olds.length > 1 ? olds.length : null;
  const text = restated ? quoteOf(news.flatMap(linesOf)) : null;
  const move: Drafted = { kind: 'move', targets, to, after: null, before: null, within, count, text };
  return restated ? [move] : [move, ...contents];
}

/** Merged, parted or in another order: the same of 款 and of 项. */
function rearranged(step: Rearrangement, at: (i: number) => Address, textOf: (news: readonly number[]) => Quote): readonly Drafted[] {
  switch (step.type) {
    case 'merged':
      return [{ kind: 'merge', targets: step.olds.map(at), as: at(step.now), into: null, text: textOf([step.now]) }];
    case 'split':
      return [{ kind: 'split', target: at(step.old), count: step.news.length, as: step.news.map(at), text: textOf(step.news) }];
    case 'swap':
      return [{ kind: 'swap', targets: step.olds.map(at) }];
    case 'moved': {
      const [after, before] = [step.after, step.before].map((i) => (i === null ? null : at(i)));
      return [{ kind: 'move', targets: [at(step.old)], to: null, after: after ?? null, before: before ?? null, within: null, count: null, text: null }];
    }
  }
}

type Rearrangement = Extract<Step, { readonly type: 'merged' | 'split' | 'swap' | 'moved' }>;

/** What changes inside one 款; `spoken` is how its own words are addressed (the article, if it has no other 款). */
function changesOf(old: Paragraph, now: Paragraph, spoken: Address, address: Address, strength: Strength, context: ArticleContext): readonly Drafted[] {
  const whole: Drafted = { kind: 'replace', target: spoken, old: null, text: quoteOf(linesOf(now)), adds: [] };
  const scope = textIdsIn(old).map(context.textOf);
  const items = itemOperations(old, now, spoken, address, strength, context);
  if (items === null) return [whole];
  const lead: Drafted[] = [];
  const text = context.textOf(old.id);
  if (!sameLines([followedLines(old, context)[0] ?? ''], [now.text.text])) {
    const changes = strength === 'words' ? context.wordChanges(text, now.text.text, context.following(old.id), scope) : null;
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

/** 项 that come, go, change places and change; null if little of their order is left, or none of the list. */
function itemOperations(old: Paragraph, now: Paragraph, spoken: Address, address: Address, strength: Strength, context: ArticleContext): Drafted[] | null {
  if (old.items.length === 0 && now.items.length === 0) return [];
  const steps = stepsBetween(old.items, now.items, context.pairing);
  if (steps === null || ![old, now].every(countsOn)) return null;
  const list = spoken.steps.length === 1 ? spoken : address;
  const at = (i: number): Address => ({ steps: [...list.steps, { level: 'item', number: i + 1, suffix: 0 }] });
  // The mark that the engine sets at the end of a new item is not quoted.
  const final = endMark(old.items[old.items.length - 1]?.text.text ?? '') || '。';
  const settles = (item: Item): boolean => endMark(item.text.text) === (item === now.items[now.items.length - 1] ? final : '；');
  const textOf = (indices: readonly number[]): Quote =>
    quoteOf(
      indices.flatMap((k) => {
        const item = now.items[k] as Item;
        const [first, ...rest] = linesOf(item);
        return [item.label.text + (rest.length === 0 && settles(item) ? bareOf(first ?? '') : (first ?? '')), ...rest];
      }),
    );
  const still = steps.every(({ type }) => type !== 'swap' && type !== 'moved');
  return steps.flatMap((step): readonly Drafted[] => {
    switch (step.type) {
      case 'fresh': {
        const { news } = step;
        const fresh = { within: list, after: null, before: null, as: news.map(at), heading: null, contents: [], text: textOf(news) };
        return [{ kind: 'insert', level: 'item', count: news.length, ...fresh }];
      }
      case 'kept': {
        const [item, partner] = [old.items[step.old] as Item, now.items[step.now] as Item];
        return alike(item, partner, context) ? [] : changesOfItem(item, partner, at(step.old), still ? at(step.now) : null, strength, context);
      }
      case 'gone':
        return [{ kind: 'delete', targets: step.olds.map(at) }];
      default:
        return rearranged(step, at, textOf);
    }
  });
}

/** Whether the 项 of a list are numbered from （一） on. */
function countsOn({ items }: Paragraph): boolean {
  return items.every(({ label, ordinal }, i) => label.text !== '' && ordinal.number === i + 1 && ordinal.suffix === 0);
}

function changesOfItem(old: Item, now: Item, target: Address, to: Address | null, strength: Strength, context: ArticleContext): readonly Drafted[] {
  const scope = textIdsIn(old).map(context.textOf);
  const subitems = sameLines(followedLines(old, context).slice(1), linesOf(now).slice(1));
  if (strength === 'words' && subitems) {
    const changes = context.wordChanges(old.text.text, now.text.text, context.following(old.id), scope);
    if (changes !== null) return wordOperations(changes, target);
  }
  // 项 are quoted without the mark at their end, if that stays (修改为：“（二）……”。).
  const [first, ...rest] = linesOf(now);
  const bare = rest.length === 0 && endMark(old.text.text) === endMark(now.text.text) ? bareOf(first ?? '') : (first ?? '');
  const moves = old.ordinal.number !== now.ordinal.number;
  const text = quoteOf([(moves && to === null ? '' : now.label.text) + bare, ...rest]);
  const replace: Drafted = { kind: 'replace', target, old: null, text, adds: [] };
  return moves && to !== null ? [{ kind: 'renumber', target, to }, replace] : [replace];
}

function bareOf(text: string): string {
  return text.replace(/[。；：，,;:]$/, '');
}

/** Pairs of one clause are simultaneous; insertions are clauses of their own. In the order of the text, what comes to the edges last. */
export function wordOperations(changes: readonly WordChange[], target: Address): readonly Drafted[] {
  const operations: Drafted[] = [];
  for (const c of changes) {
    const last = operations.at(-1);
    if (c.kind === 'replace') {
      const pair = { old: words(c.old), new: words(c.text) };
      if (last?.kind === 'replace-text') operations.splice(-1, 1, { ...last, pairs: [...last.pairs, pair] });
      else operations.push({ kind: 'replace-text', targets: [target], pairs: [pair] });
    } else if (c.kind === 'delete') {
      if (last?.kind === 'delete-text') operations.splice(-1, 1, { ...last, quotes: [...last.quotes, words(c.old)] });
      else operations.push({ kind: 'delete-text', targets: [target], quotes: [words(c.old)] });
    } else {
      operations.push({
        kind: 'insert-text',
        targets: [target],
        anchor: c.kind === 'insert' ? words(c.anchor) : null,
        position: c.position,
        text: words(c.text),
      });
    }
  }
  return operations;
}

function stepOf({ ordinal }: Article): AddressStep {
  return { level: 'article', ...ordinal };
}
