import type { Decision, Operation, Quote } from '../decision/operation.ts';
import { buildContent, newIds } from '../statute/build.ts';
import { readLabel } from '../statute/label.ts';
import { isNumbered } from '../statute/paragraphs.ts';
import type { Article, Division, Item, Paragraph, Subitem } from '../statute/types.ts';
import { visitsOf } from '../statute/walk.ts';
import { slice } from '../text/passage.ts';
import type { Passage } from '../text/source.ts';
import type { Subject } from './subject.ts';

/** Every operation of a decision, in order; closing clauses are not among them. */
export function operationsOf(decision: Decision): readonly Operation[] {
  return decision.parts.flatMap((part) => part.items.flatMap((item) => item.operations));
}

/**
 * The text that a decision puts in: whole units, and words. What it quotes only to find a place is not among it, nor is there any
 * where units move or become one as they are; what it restates in full (相应修改为：“…”) is.
 */
export function newTexts(decision: Decision): readonly Quote[] {
  return operationsOf(decision).flatMap((operation): readonly Quote[] => {
    if ('pairs' in operation) return operation.pairs.map((pair) => pair.new);
    return 'text' in operation && operation.text !== null ? [operation.text] : [];
  });
}

/** The text that the document lays down, a unit each, without labels: of a statute its 款, 项 and 目, of a decision its new text. */
export function writtenTexts(subject: Subject): readonly Passage[] {
  if (subject.kind === 'statute') return visitsOf(subject.statute).flatMap(({ node }) => ('text' in node ? [node.text] : []));
  return newTexts(subject.decision).flatMap((quote) => quote.lines.map(withoutLabel));
}

/** Everything that a decision quotes, old words and new. */
export function quotesIn(decision: Decision): readonly Quote[] {
  return operationsOf(decision).flatMap((operation): readonly Quote[] => {
    const quotes = [
      ...('pairs' in operation ? operation.pairs.flatMap((pair) => [pair.old, pair.new]) : []),
      ...('quotes' in operation ? operation.quotes : []),
      ...('anchor' in operation ? [operation.anchor] : []),
      ...('old' in operation ? [operation.old] : []),
      ...('heading' in operation ? [operation.heading] : []),
      ...('text' in operation ? [operation.text] : []),
    ];
    return quotes.filter((quote) => quote !== null);
  });
}

/**
 * What a decision says outside its quotations, every character where it was. The wording has a mask in place of a quotation already, the
 * YAML form may have it in full.
 */
export function unquoted({ text, origin }: Passage): Passage {
  let depth = 0;
  const blanked = text.split('').map((c) => {
    if (c === '“') depth++;
    const inside = depth > 0;
    if (c === '”' && inside) depth--;
    return inside ? '　' : c;
  });
  return { text: blanked.join(''), origin };
}

/** The text that the document lays down and, of a decision, what its clauses say outside their quotations: where provisions are cited. */
export function citingTexts(subject: Subject): readonly Passage[] {
  const clauses = subject.kind === 'decision' ? operationsOf(subject.decision).map((operation) => unquoted(operation.clause)) : [];
  return [...new Set([...writtenTexts(subject), ...clauses])];
}

/** Whether a document is one of the courts or procuratorates, which number items and cite laws in a manner of their own. */
export function isOfCourts(subject: Subject): boolean {
  const title = subject.kind === 'statute' ? subject.statute.title.map((line) => line.text).join('') : subject.decision.title.text;
  // A collection may leave out who interprets: 关于审理……案件具体应用法律若干问题的解释.
  return /最高人民(?:法|检察)院|^人民(?:法|检察)院|(?:适用|应用)法律/.test(title);
}

/** All that the document prints as text: of a statute its title, headings, labels and units, of a decision its title, its clauses and what it quotes. */
export function printedTexts(subject: Subject): readonly Passage[] {
  if (subject.kind === 'statute') {
    const { statute } = subject;
    const units = visitsOf(statute).flatMap(({ node }) => [
      ...('label' in node ? [node.label] : []),
      ...('heading' in node ? [node.heading] : []),
      ...('text' in node ? [node.text] : []),
    ]);
    return [...statute.title, ...(statute.history?.lines ?? []), ...units];
  }
  const { title, adoption, enacting, parts, closing } = subject.decision;
  const items = parts.flatMap((part) => [...(part.header === null ? [] : [part.header]), ...part.items.map((item) => unquoted(item.text))]);
  const quotes = newTexts(subject.decision).flatMap((quote) => quote.lines);
  return [title, ...(adoption === null ? [] : [adoption.text]), ...enacting, ...items, ...closing.map((o) => o.clause), ...quotes];
}

function withoutLabel(line: Passage): Passage {
  const label = readLabel(line.text);
  return label === null ? line : slice(line, label.length + label.gap.length);
}

/** A list of 项 or 目 under the words that open it. */
export interface WrittenList {
  readonly lead: Passage;
  readonly units: readonly (Item | Subitem)[];
}

/** The lists that the document lays down whole, each with its lead-in. */
export function writtenLists(subject: Subject): readonly WrittenList[] {
  const paragraphs = subject.kind === 'statute' ? paragraphsOf(subject.statute.body) : newTexts(subject.decision).flatMap(quotedParagraphs);
  return paragraphs.flatMap((paragraph) => [
    ...(paragraph.items.length > 0 ? [{ lead: paragraph.text, units: paragraph.items }] : []),
    ...paragraph.items.flatMap((item): readonly WrittenList[] => {
      const units = item.subitems.filter(isNumbered);
      return units.length > 0 ? [{ lead: item.text, units }] : [];
    }),
  ]);
}

/** The 款 of a quotation; one that begins with an item is part of a list only and has none. */
function quotedParagraphs(quote: Quote): readonly Paragraph[] {
  const first = readLabel(quote.lines[0]?.text ?? '')?.kind;
  if (first === 'item' || first === 'subitem') return [];
  const { lead, children } = buildContent(quote.lines, newIds('q'));
  return [...lead, ...paragraphsOf(children)];
}

function paragraphsOf(children: readonly (Division | Article)[]): readonly Paragraph[] {
  return children.flatMap((child) => (child.type === 'article' ? child.paragraphs : [...child.lead, ...paragraphsOf(child.children)]));
}
