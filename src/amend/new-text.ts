import type { Operation, Quote } from '../decision/operation.ts';
import { buildContent, type NewId } from '../statute/build.ts';
import { opensArticle, readLabel, readListLabel } from '../statute/label.ts';
import { buildParagraphs, labelled, unlabelled } from '../statute/paragraphs.ts';
import { relabelled } from '../statute/relabelled.ts';
import type { Article, Item, Ordinal, Paragraph, Subitem } from '../statute/types.ts';
import { formatNumeral } from '../text/numeral.ts';
import { built, mapCharacters } from '../text/passage.ts';
import type { Line, Passage } from '../text/source.ts';
import { type Refused, refuse } from './refused.ts';

/** New text of a decision as units of a statute (docs/semantics.md#new-text), where it fits. */
export type Fitted<T> = readonly T[] | Refused;

/**
 * The lines of a quotation as the statute prints them: ‘’ inside a decision's “” become “” (and “” inside those ‘’); marks
 * that a decision did not change for being quoted stay.
 */
export function materialise(quote: Quote): readonly Line[] {
  if (!quote.lines.some((line) => line.text.includes('‘'))) return quote.lines;
  const swapped: Readonly<Record<string, string>> = { '‘': '“', '’': '”', '“': '‘', '”': '’' };
  return quote.lines.map((line) => ({ ...mapCharacters(line, (c) => swapped[c] ?? c), ...(line.row && { row: line.row }) }));
}

/** Quoted words in one line, as the statute prints them. */
export function materialiseWords(quote: Quote): string {
  return materialise(quote)
    .map((line) => line.text)
    .join('');
}

/** The lines that an operation writes into the statute. */
export function newText(operation: Operation): readonly string[] {
  const quotes =
    operation.kind === 'replace-text' ? operation.pairs.map((pair) => pair.new) : 'text' in operation && operation.text !== null ? [operation.text] : [];
  return quotes.flatMap((quote) => materialise(quote).map((line) => line.text));
}

/** New text for a whole article: its paragraphs with their items. A label quoted with it must be one of `labels` and is left out. */
export function asArticleText(quote: Quote, labels: readonly Ordinal[], newId: NewId): Fitted<Paragraph> {
  const { lead, children } = buildContent(materialise(quote), newId);
  const only = children[0];
  if (children.length === 0 && lead.length > 0) return lead;
  if (children.length !== 1 || lead.length > 0 || only?.type !== 'article' || only.paragraphs.length === 0) return misfit(quote, 'article');
  const fits = labels.some(({ number, suffix }) => number === only.ordinal.number && suffix === only.ordinal.suffix);
  return fits ? only.paragraphs : misfit(quote, 'article', only.label.text);
}

/** New articles, one for each label quoted, or a single one without a label. */
export function asArticles(quote: Quote, count: number, newId: NewId): Fitted<Article> {
  const { lead, children } = buildContent(materialise(quote), newId);
  const articles = children.filter((child) => child.type === 'article');
  if (articles.length === count && lead.length === 0 && articles.length === children.length) return articles;
  if (count === 1 && children.length === 0 && lead.length > 0) return [newArticle(lead, newId)];
  return misfit(quote, 'article');
}

function newArticle(paragraphs: readonly Paragraph[], newId: NewId): Article {
  const ordinal: Ordinal = { number: 0, suffix: 0 };
  return { type: 'article', id: newId(), ordinal, label: built(''), gap: '　', caption: null, labelAlone: false, paragraphs };
}

/** New text for a 款 (one paragraph or several, each with its items). */
export function asParagraphs(quote: Quote, newId: NewId): Fitted<Paragraph> {
  const lines = materialise(quote);
  if (lines.length === 0 || bearsLabel((lines[0] as Passage).text)) return misfit(quote, 'paragraph');
  return buildParagraphs(lines, newId);
}

/**
 * New items or subitems. A quoted number must be the one stated (`first` for the first, counting on); an item quoted without
 * a number gets its own, as the list numbers them: `like` is a label of it, where it has one. Further lines without one are paragraphs in which the item before
 * them goes on.
 */
export function asItems(quote: Quote, level: 'item' | 'subitem', first: number, newId: NewId, like: Passage | null): Fitted<Item | Subitem> {
  const kind = like === null ? level : (readListLabel(`${like.text}甲`)?.kind ?? level);
  const units: ((Omit<Item, 'subitems'> & { subitems: Subitem[] }) | Subitem)[] = [];
  for (const [i, line] of materialise(quote).entries()) {
    const label = readListLabel(line.text);
    const number = first + units.length;
    const last = units[units.length - 1];
    if (label === null) {
      if (readLabel(line.text) !== null || (i > 0 && last?.type !== 'item')) return misfit(quote, level);
      if (last?.type === 'item') last.subitems.push({ ...unlabelled(line, 0), type: 'subitem', id: newId() });
      else units.push(makeItem(level, newLabel(level, number, line, like), newId));
      continue;
    }
    const parts = labelled(line, label);
    if (level === 'item' && kind === 'item' && label.kind === 'subitem' && last?.type === 'item')
      last.subitems.push({ ...parts, type: 'subitem', id: newId() });
    else if (label.kind !== kind || parts.ordinal.number !== number) return misfit(quote, level, parts.label.text);
    else units.push(makeItem(level, parts, newId));
  }
  return units.length > 0 ? units : misfit(quote, level);
}

interface LabelledText {
  readonly ordinal: Ordinal;
  readonly label: Passage;
  readonly gap: string;
  readonly text: Passage;
}

function newLabel(level: 'item' | 'subitem', number: number, text: Passage, like: Passage | null): LabelledText {
  const ordinal = { number, suffix: 0 };
  const usual = level === 'item' ? `（${formatNumeral(number)}）` : `${number}.`;
  return { ordinal, label: like === null ? built(usual) : relabelled(like, level, ordinal), gap: '', text };
}

/** A label that the members of a list have; null if they have none. */
export function labelIn(list: readonly (Item | Subitem)[]): Passage | null {
  return list.find(({ label }) => label.text !== '')?.label ?? null;
}

function makeItem(level: 'item' | 'subitem', parts: LabelledText, newId: NewId): (Omit<Item, 'subitems'> & { subitems: Subitem[] }) | Subitem {
  return level === 'item' ? { ...parts, type: 'item', id: newId(), subitems: [] } : { ...parts, type: 'subitem', id: newId() };
}

/** Whether a line begins with a label of its own: 第十二条规定的职权 cites one. */
function bearsLabel(line: string): boolean {
  const label = readLabel(line);
  return label !== null && (label.kind !== 'article' || opensArticle(line, label, true));
}

function misfit(quote: Quote, level: string, label = ''): Refused {
  return refuse('A026', quote.place, { level, label });
}
