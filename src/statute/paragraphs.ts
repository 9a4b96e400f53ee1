import { slice } from '../text/passage.ts';
import type { Line, Passage } from '../text/source.ts';
import { type Label, type ListLabel, readListLabel } from './label.ts';
import { isRow, readTable } from './tables.ts';
import type { Item, NodeId, Ordinal, Paragraph, StatuteNode, Subitem, Table } from './types.ts';

/** The same nodes while they still grow. */
type Open<T, Lists> = Omit<T, keyof Lists> & Lists;
type OpenSubitem = Open<Subitem, { tables?: Table[] }>;
type OpenItem = Open<Item, { subitems: OpenSubitem[]; tables?: Table[] }>;
type OpenParagraph = Open<Paragraph, { items: OpenItem[]; tables?: Table[] }>;

/**
 * Builds paragraphs (款) with their items from lines that hold no article label. A label is that of an item or, in another style than the items, of a
 * subitem of the last one; （1） and ① only where they count on. A line without label is a 款, unless the list says that it belongs to the item
 * before it (docs/semantics.md#item-paragraphs). `first` is `text` where the first line is what stands behind 第一条, which has no label of its own.
 */
export function buildParagraphs(lines: readonly Line[], newId: () => NodeId, first: 'line' | 'text' = 'line'): readonly Paragraph[] {
  const reader = new ParagraphReader(lines, newId, first);
  for (let at = 0; at < lines.length; ) at = isRow(lines[at] as Line) ? reader.takeTable(at) : reader.take(at);
  return reader.paragraphs;
}

class ParagraphReader {
  readonly paragraphs: OpenParagraph[] = [];
  readonly #lines: readonly Line[];
  readonly #labels: readonly (ListLabel | null)[];
  readonly #newId: () => NodeId;
  /** The line before which all lines without label belong to the last item. */
  #itemEnd = 0;
  /** How the last item and its last 目 are labelled; null where there is none, or without a label. */
  #style: ListLabel['style'] | null = null;
  #below: { readonly style: ListLabel['style']; readonly ordinal: Ordinal } | null = null;

  constructor(lines: readonly Line[], newId: () => NodeId, first: 'line' | 'text') {
    this.#lines = lines;
    this.#labels = lines.map((line, i) => ((i === 0 && first === 'text') || isRow(line) ? null : readListLabel(line.text)));
    this.#newId = newId;
  }

  /** Gives the table that begins at a line to the unit that stands last, and says where it ends; where there is none it has a 款 to itself. */
  takeTable(at: number): number {
    const { table, end } = readTable(this.#lines, at, this.#newId);
    let paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (paragraph === undefined) {
      paragraph = { type: 'paragraph', id: this.#newId(), text: slice(this.#lines[at] as Line, 0, 0), items: [] };
      this.paragraphs.push(paragraph);
    }
    const item = paragraph.items[paragraph.items.length - 1];
    const holder = item?.subitems[item.subitems.length - 1] ?? item ?? paragraph;
    if (holder.tables === undefined) holder.tables = [table];
    else holder.tables.push(table);
    return end;
  }

  /** Takes a line, and says where the next one is. */
  take(at: number): number {
    const line = this.#lines[at] as Line;
    const { goesOn } = line;
    const label = goesOn === undefined ? (this.#labels[at] ?? null) : null;
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    const item = paragraph?.items[paragraph.items.length - 1];
    const level = label === null || paragraph === undefined ? null : this.#levelOf(label, at, paragraph);
    const id = this.#newId();
    if (paragraph !== undefined && label !== null && level === 'item') {
      paragraph.items.push({ ...labelled(line, label), type: 'item', id, subitems: [] });
      this.#style = label.style;
      this.#below = null;
    } else if (item !== undefined && label !== null && level === 'subitem') {
      item.subitems.push({ ...labelled(line, label), type: 'subitem', id });
      this.#below = label;
    } else if (item !== undefined && (goesOn ?? (level === 'below' || this.#belongs(at, item)))) {
      item.subitems.push({ ...unlabelled(line, 0), type: 'subitem', id });
    } else if (goesOn === undefined && paragraph !== undefined && label === null && isListed(line.text, paragraph)) {
      paragraph.items.push({ ...unlabelled(line, paragraph.items.length + 1), type: 'item', id, subitems: [] });
    } else {
      this.paragraphs.push({ type: 'paragraph', id, text: line, items: [] });
      this.#style = null;
      this.#below = null;
    }
    return at + 1;
  }

  /** The level at which a label stands: that of the list which has its style, or of one that it opens; `below` 目; null where it is no label. */
  #levelOf(label: ListLabel, at: number, { items }: OpenParagraph): 'item' | 'subitem' | 'below' | null {
    const item = items[items.length - 1];
    const usual = label.style === '（一）' || label.style === '1.';
    if (item === undefined) return usual || this.#opensList(label, at) ? 'item' : null;
    if (label.style === this.#style) return usual || follows(label, item) ? 'item' : null;
    if (this.#below !== null) {
      if (label.style === this.#below.style) return usual || follows(label, this.#below) ? 'subitem' : null;
      return label.style === '（一）' ? 'item' : 'below';
    }
    if (label.style === '（一）') return this.#style !== null && label.ordinal.number === 1 && this.#opensList(label, at) ? 'subitem' : 'item';
    return usual || this.#opensList(label, at) ? 'subitem' : null;
  }

  /** Whether a label is the first of a list: the next of its style is the second. */
  #opensList(label: ListLabel, at: number): boolean {
    if (label.ordinal.number !== 1) return false;
    let next = at + 1;
    while (next < this.#labels.length && this.#labels[next]?.style !== label.style) next++;
    return this.#labels[next]?.ordinal.number === 2;
  }

  /** Whether a line that is no member of a list belongs to the item before it. */
  #belongs(at: number, item: OpenItem): boolean {
    if (at >= this.#itemEnd && item.label.text !== '') this.#itemEnd = this.#endOf(item, at);
    return at < this.#itemEnd;
  }

  /** The line at which an item that goes on from `at` ends: where the list that it stands in, or that it holds, counts on; else `at`. */
  #endOf(item: OpenItem, at: number): number {
    const below = this.#below;
    for (let end = at + 1; end < this.#lines.length; end++) {
      const label = this.#labels[end] ?? null;
      if (label === null) continue;
      if (below !== null && label.style === below.style && follows(label, below)) return end;
      if (label.style !== this.#style) continue;
      // （三） behind a line that leads to it (有下列情形之一的：) is of a 款 whose list counts on.
      if (follows(label, item) && !(this.#labels[end - 1] === null && leads(this.#lines[end - 1] as Passage))) return end;
      break;
    }
    return this.#endOfLed(item, at);
  }

  /** What an item leads to by its ：, or goes on with behind a ，: the lines up to the first that ends as a sentence does. */
  #endOfLed(item: OpenItem, at: number): number {
    const { text } = item.subitems[item.subitems.length - 1]?.text ?? item.text;
    if (!/[：:，,、]$/.test(text)) return at;
    let end = at;
    while (end < this.#lines.length && this.#labels[end] === null && !isRow(this.#lines[end] as Line))
      if (!/[：:；;，,、]$/.test((this.#lines[end++] as Passage).text)) break;
    return end;
  }
}

/** The parts of a labelled line: its label, its gap, its text. */
export function labelled(line: Passage, label: Label): { ordinal: Label['ordinal']; label: Passage; gap: string; text: Passage } {
  return {
    ordinal: label.ordinal,
    label: slice(line, 0, label.length),
    gap: label.gap,
    text: slice(line, label.length + label.gap.length),
  };
}

/** A line without label as a member of a list: a number of its own only where the list has no labels at all. */
export function unlabelled(line: Passage, number: number): { ordinal: Label['ordinal']; label: Passage; gap: string; text: Passage } {
  return { ordinal: { number, suffix: 0 }, label: slice(line, 0, 0), gap: '', text: line };
}

/** Whether a 目 has a number; one without is a paragraph in which its item goes on. */
export function isNumbered({ label }: Subitem): boolean {
  return label.text !== '';
}

/** Whether a unit is a paragraph in which an item goes on. */
export function isContinuation(node: StatuteNode): boolean {
  return node.type === 'subitem' && !isNumbered(node);
}

/** The line that ends an item: its last 目 or paragraph, where its own text only leads to them or goes on in paragraphs. */
export function endOf(item: Item | Subitem, subitems: readonly Subitem[] = item.type === 'item' ? item.subitems : []): Item | Subitem {
  const last = subitems[subitems.length - 1];
  return last !== undefined && (leads(item.text) || !isNumbered(last)) ? last : item;
}

function follows({ ordinal }: Label, before: { readonly ordinal: Ordinal }): boolean {
  return ordinal.number === before.ordinal.number + 1;
}

function leads({ text }: Passage): boolean {
  return /[：:]$/.test(text);
}

/**
 * Whether a line is a member of a list without labels (宪法第六十五条: 委员长，/ 副委员长若干人，/ …… / 委员若干人。): members end with ，, which no 款
 * does, and the last one with 。
 */
function isListed(line: string, { text, items }: OpenParagraph): boolean {
  const before = items[items.length - 1];
  if (before === undefined) return leads(text) && /，$/.test(line);
  return before.label.text === '' && /，$/.test(before.text.text);
}
