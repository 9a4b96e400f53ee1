import { cut } from 'jieba-wasm';
import type { DecisionItem, Operation, Quote } from '../../src/decision/operation.ts';
import type { Address } from '../../src/statute/address.ts';
import { indexStatute, locate, type StatuteIndex } from '../../src/statute/locate.ts';
import { textIdsIn, textsOf } from '../../src/statute/texts.ts';
import type { Statute } from '../../src/statute/types.ts';

/** Words that a decision quotes for a change inside a unit: “甲” and “乙” of 将“甲”修改为“乙”, of 在“甲”后增加“乙”, of 删去“甲”. */
export interface Quotation {
  readonly words: string;
  /** What the quotation is to the change: words that stand in the base, or words that come. */
  readonly role: 'old' | 'anchor' | 'new';
  /** The text in which it stands, and where. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The words around it, the quotation between ⟦ and ⟧. */
  readonly around: string;
  /** It begins or ends inside a word, by a segmenter that the engine does not use. */
  readonly cuts: boolean;
  /** Next to nothing to be found at a glance: one character, with or without a mark. */
  readonly stump: boolean;
}

/** The quotations of a decision's items, each at its place in the base; those whose place is not found there are left out. */
export function quotationsIn(items: readonly DecisionItem[], base: Statute): readonly Quotation[] {
  const index = indexStatute(base);
  const texts = textsOf(base);
  return items.flatMap((item) => item.operations.flatMap((operation) => quotationsOf(operation, index, texts)));
}

function quotationsOf(operation: Operation, index: StatuteIndex, texts: ReturnType<typeof textsOf>): readonly Quotation[] {
  switch (operation.kind) {
    case 'replace-text':
      return operation.pairs.flatMap(({ old, new: now }) =>
        changed(wordsOf(old), wordsOf(now), 'old', textWith(operation.targets, wordsOf(old), index, texts)),
      );
    case 'delete-text':
      return operation.quotes.flatMap((quote) => changed(wordsOf(quote), '', 'old', textWith(operation.targets, wordsOf(quote), index, texts)));
    case 'insert-text': {
      if (operation.anchor === null) return [];
      const [anchor, fresh] = [wordsOf(operation.anchor), wordsOf(operation.text)];
      const text = textWith(operation.targets, anchor, index, texts);
      return changed(anchor, operation.position === 'after' ? anchor + fresh : fresh + anchor, 'anchor', text).map((quotation) =>
        quotation.role === 'new' ? inserted(text ?? '', anchor, fresh, operation.position) : quotation,
      );
    }
    default:
      return [];
  }
}

function wordsOf(quote: Quote): string {
  return quote.lines.map((line) => line.text).join('');
}

/** The text of the units addressed in which the words stand, marks as the statute has them. */
function textWith(targets: readonly Address[], words: string, index: StatuteIndex, texts: ReturnType<typeof textsOf>): string | null {
  const own = words.replaceAll('‘', '“').replaceAll('’', '”');
  for (const target of targets) {
    const found = locate(index, target);
    if (!found.found) continue;
    for (const id of textIdsIn(found.visit.node)) {
      const text = (texts.get(id)?.text ?? '').replaceAll('‘', '“').replaceAll('’', '”');
      if (text.includes(own)) return text;
    }
  }
  return null;
}

function changed(old: string, now: string, role: 'old' | 'anchor', text: string | null): readonly Quotation[] {
  if (text === null) return [];
  const at = text.indexOf(plain(old));
  const made = text.slice(0, at) + plain(now) + text.slice(at + old.length);
  const quotations = [quotation(text, at, at + old.length, role)];
  return now === '' ? quotations : [...quotations, quotation(made, at, at + now.length, 'new')];
}

function inserted(text: string, anchor: string, fresh: string, position: 'before' | 'after'): Quotation {
  const at = text.indexOf(plain(anchor)) + (position === 'after' ? anchor.length : 0);
  return quotation(text.slice(0, at) + plain(fresh) + text.slice(at), at, at + fresh.length, 'new');
}

function plain(words: string): string {
  return words.replaceAll('‘', '“').replaceAll('’', '”');
}

function quotation(text: string, start: number, end: number, role: Quotation['role']): Quotation {
  const words = text.slice(start, end);
  const borders = bordersOf(text);
  return {
    words,
    role,
    text,
    start,
    end,
    around: `${text.slice(Math.max(0, start - 8), start)}⟦${words}⟧${text.slice(end, end + 8)}`,
    cuts: !borders.has(start) || !borders.has(end),
    stump: words.replace(/[，。；：、（）“”《》\s]/g, '').length < 2,
  };
}

const known = new Map<string, ReadonlySet<number>>();

/** Where words begin and end in a text, by jieba. */
function bordersOf(text: string): ReadonlySet<number> {
  const before = known.get(text);
  if (before !== undefined) return before;
  const borders = new Set([0]);
  let at = 0;
  for (const word of cut(text, true)) {
    at += word.length;
    borders.add(at);
  }
  known.set(text, borders);
  return borders;
}
