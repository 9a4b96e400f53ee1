import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Address, depthOf, lastStep, type Step, sameStep, stepAt } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { readListLabel } from '../../statute/label.ts';
import type { TableLine, TablePlace } from '../../statute/table-place.ts';
import { placeOf, slice } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import { isGeneric } from '../../text/titles/name.ts';
import { sameStatute } from '../../text/titles/same.ts';
import type { Pair, Pronoun, Range, WrittenAddress } from '../language/written.ts';
import type { Quote, WordPair } from '../operation.ts';
import { type Context, complete, completeFollowing, contextOf } from './context.ts';
import { breakItems } from './items-in-line.ts';
import { literal } from './order.ts';
import { targetInside } from './target-inside.ts';
import { thoseUnits } from './those-units.ts';

/** What a clause is read against: the statute of its part, other names for it, and the quotations of the decision. */
export interface ClauseSource {
  readonly instrument: string;
  readonly laws: readonly string[];
  readonly quotes: readonly Quote[];
}

/** What one clause leaves in mind for the next (docs/semantics.md#context). */
export type ClauseContext = Pick<ClauseReader, 'context' | 'named' | 'sentence' | 'moved' | 'left' | 'earlier' | 'figures' | 'mentioned'>;

/** Completes what one clause names from the context, looks its quotations up, and carries the context on. */
export class ClauseReader {
  context: Context;
  /** The units that the clause before named (上述条款). */
  named: readonly Address[];
  /** The sentence last named (在该句后). */
  sentence: Address | null;
  /** The articles, by their new numbers, that units of the item go to: a clause behind may call them by these. One set, which grows from clause to clause. */
  readonly moved: Set<string>;
  /** The 款 or 项 that last went into another article: a clause behind goes on there. */
  left: Address | null;
  /** What the item before left in mind: a pronoun means it (该章) where nothing was named in this one. */
  readonly earlier: Context;
  /** Whether the 项 last named was called by figures (第3项). */
  figures: boolean;
  /** The units that the item has named so far. One list, which grows from clause to clause. */
  readonly mentioned: Address[];
  /** Something in the clause could not be read; it was reported, and the clause gives no operation. */
  failed = false;
  #subitemsAreItems = false;
  readonly #wording: Passage;
  readonly #instrument: string;
  readonly #laws: readonly string[];
  readonly #quotes: readonly Quote[];
  readonly #report: (d: Diagnostic) => void;
  /** The quotations that were looked up. */
  readonly #used: Set<number>;

  constructor(wording: Passage, { instrument, laws, quotes }: ClauseSource, before: ClauseContext, used: Set<number>, report: (d: Diagnostic) => void) {
    this.#used = used;
    this.#wording = wording;
    this.#instrument = instrument;
    this.#laws = laws;
    this.#quotes = quotes;
    this.context = before.context;
    this.named = before.named;
    this.sentence = before.sentence;
    this.moved = before.moved;
    this.left = before.left;
    this.earlier = before.earlier;
    this.figures = before.figures;
    this.mentioned = before.mentioned;
    this.#report = report;
  }

  /** An address of the text in force; it becomes the context of what follows. */
  old(written: WrittenAddress): Address {
    for (const bad of written.bad) this.fail(diagnose('D011', this.place(bad), { text: this.#wording.text.slice(bad.start, bad.end) }));
    const label = BRACKETED.exec(this.#wording.text.slice(written.range.start, written.range.end))?.[0];
    if (label !== undefined) this.#report(diagnose('D044', this.place(written.range), { label, address: formatAddress(written) }));
    if (written.described !== undefined) {
      const { occurrence: _, ...place } = written;
      const words = this.#wording.text.slice(written.described.start, written.described.end).replace(/，?在$|，$|的$/, '');
      this.#report(diagnose('D046', this.place(written.described), { words, address: formatAddress(place) }));
    }
    if (written.slip) this.#report(diagnose('D013', this.place(written.range), { address: formatAddress(written) }));
    if (written.law !== null && !names(written.law, this.#instrument, this.#laws)) {
      this.fail(diagnose('D012', this.place(written.range), { law: written.law, instrument: this.#instrument }));
    }
    const named = written.table === undefined ? written : { ...written, table: this.#unmasked(written.table) };
    const words = written.mark === null ? null : wordsOf(this.quote(written.mark));
    const member = words === null ? null : memberShown(words, named);
    const marked = member ?? (words === null ? named : { ...named, words });
    // 第九条第3目、第4目: as the one before.
    const own = this.#subitemsAreItems && marked.steps[0]?.level === 'subitem' ? { ...marked, steps: asItems(marked.steps) } : marked;
    const called = written.pronoun === '句' ? this.sentence : complete(own, this.context ?? (PAST_ITEMS.has(written.pronoun) ? this.earlier : null));
    const address = called === null ? null : this.#itemCalledSubitem(called, written);
    if (address === null) {
      // A numeral that cannot be read is fault enough.
      if (written.bad.length === 0) this.fail(diagnose('D005', this.place(written.range), { address: formatAddress(marked) }));
      return { steps: written.steps };
    }
    const { words: _own, ...unit } = address;
    this.context = contextOf(member === null ? address : unit);
    if (this.context.steps.length > 0) this.mentioned.push(this.context);
    if (address.sentences !== undefined) this.sentence = address;
    this.figures = /[0-9]项/.test(this.#wording.text.slice(written.range.start, written.range.end)) || (this.figures && written.steps.length === 0);
    return address;
  }

  /** 第九条第3目 where no 项 is named above it: the 项 of the article, which is called a 目. */
  #itemCalledSubitem(address: Address, written: WrittenAddress): Address {
    const at = address.steps.findIndex(({ level }) => level === 'subitem');
    const above = address.steps[at - 1]?.level;
    if (at < 0 || (above !== 'article' && above !== 'paragraph')) return address;
    const steps = asItems(address.steps);
    this.#subitemsAreItems = true;
    this.#report(
      diagnose('D044', this.place(written.range), {
        label: this.#wording.text.slice(written.range.start, written.range.end),
        address: formatAddress({ steps }),
      }),
    );
    return { ...address, steps };
  }

  /** The words that name a row or a column, which the wording has as numbers of quotations. */
  #unmasked({ row, column }: TablePlace): TablePlace {
    const line = (of: TableLine): TableLine => {
      const quoted = (masked: string): string => (/^[0-9]+$/.test(masked) ? wordsOf(this.quote(Number(masked))) : masked);
      return 'headed' in of ? { headed: quoted(of.headed) } : of;
    };
    return { ...(row && { row: line(row) }), ...(column && { column: line(column) }) };
  }

  /** The units named, or the one last named. */
  targets(written: readonly WrittenAddress[], at: Range): readonly Address[] {
    const targets = written.length > 0 ? written.flatMap((t) => this.#each(t)) : [this.current(at)];
    this.named = targets;
    const inside = targets.length > 1 ? targetInside(targets) : null;
    if (inside !== null) this.fail(diagnose('D048', this.place(at), { outer: formatAddress(inside.outer), inner: formatAddress(inside.inner) }));
    return targets;
  }

  #each(written: WrittenAddress): readonly Address[] {
    const those = written.pronoun === 'those' && written.steps.length === 0 ? thoseUnits(this.said(written.range), this.named, this.mentioned) : null;
    if (those !== null) {
      if (those.length === 0) this.fail(diagnose('D005', this.place(written.range), { address: '' }));
      return those;
    }
    if (written.following !== null) {
      const units = completeFollowing(written.following, this.context);
      if (units.length === 0) this.fail(diagnose('D005', this.place(written.range), { address: '' }));
      return units;
    }
    return [this.old(written)];
  }

  /** A unit gets a new number. */
  goesTo(address: Address, from?: Address): void {
    const article = stepAt(address, 'article');
    const own = from && stepAt(from, 'article');
    if (from !== undefined && own !== undefined && lastStep(from)?.level !== 'article' && !sameStep(own, article)) this.left = from;
    if (article !== undefined) this.moved.add(numberOf(article));
  }

  /** Whether a unit of the item went to an article of that number. */
  wentTo(article: Step): boolean {
    return this.moved.has(numberOf(article));
  }

  /** What follows goes on with this unit. */
  goOn(address: Address): void {
    this.context = contextOf(address);
  }

  /** The unit last named. */
  current(at: Range): Address {
    const { context } = this;
    if (context === null || isNothing(context)) {
      this.fail(diagnose('D005', this.place(at), { address: '' }));
      return { steps: [] };
    }
    return context;
  }

  pair({ old, new: text, along }: Pair): WordPair {
    const words = this.oldWords(old);
    const made: Quote = text === null ? { lines: [], place: null } : this.newText([text]);
    // 程序是：（一）……；（二）……: where the old words are a list, so are the new ones.
    const own: WordPair = { old: words, new: breakItems(words).labels.length > 0 ? breakItems(made).text : made };
    if (along === undefined) return own;
    const { side } = along;
    const beside = this.pair(along);
    return { old: sideBySide(own.old, beside.old, side), new: sideBySide(own.new, beside.new, side) };
  }

  /** Words that are to be found in the text in force: there must be some between the marks. */
  oldWords(index: number): Quote {
    const words = this.quote(index);
    if (wordsOf(words).trim() === '') this.fail(diagnose('D035', words.place, { text: '', old: 'old' }));
    return words;
  }

  /** New text must be written out: an ellipsis, or nothing between the marks, is none; one that stands for a part of it is told. */
  newText(indices: readonly number[]): Quote {
    const text = this.block(indices);
    const words = wordsOf(text);
    if (/^[…．.·\s]*$/.test(words)) this.fail(diagnose('D035', text.place, { text: words }));
    else for (const line of text.lines) this.#tellEllipsis(line);
    return text;
  }

  #tellEllipsis(line: Passage): void {
    const found = LEFT_OUT.exec(line.text);
    if (found === null) return;
    const start = Math.max(0, found.index - AROUND);
    const end = Math.min(line.text.length, found.index + found[0].length + AROUND);
    this.warn(diagnose('D041', placeOf(line, start, end), { part: line.text.slice(start, end) }));
  }

  /** New text of units: items quoted in one line are set on lines of their own; told where they stand in one paragraph with their lead-in. */
  unitText(indices: readonly number[]): Quote {
    const { text, labels } = breakItems(this.newText(indices));
    for (const label of labels) this.#report(diagnose('D038', placeOf(label), { label: label.text }));
    return text;
  }

  quote(index: number): Quote {
    this.#used.add(index);
    return this.#quotes[index] as Quote;
  }

  /** Adjacent quotations are the paragraphs of one text. */
  block(indices: readonly number[]): Quote {
    const quotes = indices.map((index) => this.quote(index));
    const [first] = quotes;
    if (first !== undefined && quotes.length === 1) return first;
    const last = quotes[quotes.length - 1]?.place;
    const place = first?.place && last ? { source: first.place.source, span: { start: first.place.span.start, end: last.span.end } } : null;
    return { lines: quotes.flatMap((quote) => quote.lines), place };
  }

  /** A stretch of the wording itself as a text (名称修改为《…》). */
  stretch({ start, end }: Range): Quote {
    const line = slice(this.#wording, start, end);
    return { lines: [line], place: placeOf(line) };
  }

  place(range: Range): Diagnostic['place'] {
    return placeOf(this.#wording, range.start, range.end);
  }

  /** The words of the decision in a range as the text of a unit, which no marks quote. */
  unquoted({ start, end }: Range): Quote {
    return { lines: [slice(this.#wording, start, end)], place: placeOf(this.#wording, start, end) };
  }

  /** The words of the decision in a range. */
  said({ start, end }: Range): string {
    return this.#wording.text.slice(start, end);
  }

  warn(diagnostic: Diagnostic): void {
    this.#report(diagnostic);
  }

  fail(diagnostic: Diagnostic): void {
    this.failed = true;
    this.#report(diagnostic);
  }
}

function asItems(steps: readonly Step[]): readonly Step[] {
  return steps.map((step): Step => (step.level === 'subitem' ? { ...step, level: 'item' } : step));
}

/** 处以下列处罚：……, 甲。……乙。: where a line begins or ends, or behind a stop, an ellipsis stands for text. */
const LEFT_OUT = /^[ \u3000]*…{2}|…{2}[ \u3000]*[。；]?$|[。；：][ \u3000]*…{2}/;
/** 第（六）款, 第2点: a 项 that is called a 款, or a 点. */
const BRACKETED = /第?（[^（）]{1,8}）款|第[^（）“”条款]{1,4}点$/;
/** So many characters on either side are shown of where it stands. */
const AROUND = 10;

/** Words and those on one side of them, as one quotation. */
export function sideBySide(words: Quote, others: Quote, side: 'before' | 'after'): Quote {
  const [first, second] = side === 'after' ? [words, others] : [others, words];
  return literal(wordsOf(first) + wordsOf(second), words.place);
}
/** Pronouns that mean a unit of the item before, where the own item has named none: what is in an article is counted anew in each item. */
const PAST_ITEMS: ReadonlySet<Pronoun | null> = new Set<Pronoun>(['编', '分编', '章', '节', '条']);

/** The lines of a quotation as one text. */
export function wordsOf({ lines }: Quote): string {
  return lines.map((line) => line.text).join('');
}

/** 第九条“（二）……；”: the member of a list that the words are, with its number; null where they are none. */
export function memberShown<T extends Address>(words: string, within: T): (T & { readonly words: string }) | null {
  const label = readListLabel(words);
  const own = lastStep(within);
  if (label === null || own === undefined || depthOf(own.level) >= depthOf(label.kind)) return null;
  // “4、完税证明；”: of an article, the 项 that are counted in figures.
  const level = label.kind === 'subitem' && own.level !== 'item' ? 'item' : label.kind;
  return { ...within, steps: [...within.steps, { level, ...label.ordinal }], words: words.slice(label.length + label.gap.length) };
}

function numberOf({ number, suffix }: Step): string {
  return `${number}-${suffix}`;
}

function isNothing({ steps, part, annex, division }: Address): boolean {
  return steps.length === 0 && part === undefined && annex === undefined && division === undefined;
}

/** Whether a name in an address (《…》, 刑法, 《解释》) can mean the statute of this part. */
function names(law: string, instrument: string, laws: readonly string[]): boolean {
  if (instrument === '' || laws.includes(law) || /^(?:法律|行政法规|法规|规章|文件|决定)$/.test(law)) return true;
  return sameStatute(law, instrument, instrument) !== 'no' || (isGeneric(law) && isGeneric(instrument) && instrument.endsWith(law));
}
