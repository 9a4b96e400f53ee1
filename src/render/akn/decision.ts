import type { Amendment } from '../../amend/types.ts';
import type { Decision, DecisionItem, DecisionPart } from '../../decision/operation.ts';
import { Quotations } from '../../decision/yaml/quotations.ts';
import { buildContent, type Content, newIds } from '../../statute/build.ts';
import { OWN_NAMESPACE } from '../../statute/data/names.ts';
import { inOneLine } from '../../statute/tables.ts';
import { built } from '../../text/passage.ts';
import { element, type XmlElement, type XmlNode, xmlText } from '../xml.ts';
import { dated } from './dates.ts';
import { elementIdsIn } from './ids.ts';
import { identification, lifecycle, references } from './meta.ts';
import { activeModifications } from './modifications.ts';
import { NAMESPACE, statuteWork } from './names.ts';
import { unitElement } from './units.ts';
import { decisionWork, itemId, partId } from './works.ts';

/**
 * An amending decision as an act in Akoma Ntoso 3.0: its items are paragraphs, each clause a <mod>, quoted words <quotedText>, quoted units
 * <quotedStructure>. What it did in `amendments`, if they are given, stands in it as active modifications of the statutes.
 */
export function decisionXml(decision: Decision, amendments: readonly Amendment[] = []): string {
  const work = decisionWork(decision);
  const amended = amendments.map(({ base }) => statuteWork(base));
  const meta = element(
    'meta',
    {},
    identification({ work, date: work.date, component: 'main' }),
    lifecycle([{ type: 'generation', date: work.date }], []),
    activeModifications(amendments),
    references(
      work,
      amended.map((each, i) => element('activeRef', { eId: `statute_${i + 1}`, href: each.uri, showAs: each.title })),
    ),
  );
  const act = element('act', { name: work.kind, contains: 'originalVersion' }, meta, ...new DecisionWriter(decision).parts());
  return xmlText(element('akomaNtoso', { xmlns: NAMESPACE, 'xmlns:xiufa': OWN_NAMESPACE }, act));
}

class DecisionWriter {
  readonly #decision: Decision;
  readonly #quotations: Quotations;

  constructor(decision: Decision) {
    this.#decision = decision;
    this.#quotations = new Quotations(decision);
  }

  /** Preface, preamble, body. */
  parts(): readonly (XmlElement | null)[] {
    const { title, adoption, enacting, parts, closing } = this.#decision;
    const note = adoption === null ? null : element('container', { eId: 'preface__history', name: 'history' }, element('p', {}, dated(adoption.text.text)));
    const named = element('longTitle', { eId: 'preface__longTitle' }, element('p', {}, element('docTitle', {}, title.text)));
    const words = enacting.map((line) => element('p', {}, this.#quotations.line(line)));
    const end = closing.map(({ what, clause }) =>
      element('p', {}, what === 'attachment' ? this.#quotations.line(clause) : stopped(this.#quotations.line(clause))),
    );
    const items = parts.flatMap((part, i) => this.#part(part, i));
    const last =
      end.length > 0 || items.length === 0
        ? element('hcontainer', { eId: 'closing', name: 'closing' }, element('content', {}, end.length > 0 ? end : element('p', {})))
        : null;
    return [
      element('preface', {}, named, note),
      words.length === 0 ? null : element('preamble', {}, element('formula', { eId: 'preamble__formula', name: 'enactingFormula' }, words)),
      element('body', { eId: 'body' }, items, last),
    ];
  }

  #part(part: DecisionPart, at: number): readonly XmlElement[] {
    const items = part.items.map((item, i) => this.#item(item, part, itemId(this.#decision, at, i)));
    const eId = partId(this.#decision, at);
    if (eId === null) return items;
    const heading = part.header === null ? null : element('heading', {}, this.#quotations.line(part.header));
    return [element('part', { eId }, heading, items)];
  }

  #item(item: DecisionItem, part: DecisionPart, eId: string): XmlElement {
    const label = labelOf(item, part);
    return element('paragraph', { eId }, label === '' ? null : element('num', {}, label), element('content', {}, this.#clauses(item, eId)));
  }

  /** The wording of an item, a <p> a line, each with its quotations in a <mod>. */
  #clauses(item: DecisionItem, above: string): readonly XmlElement[] {
    const lines: XmlNode[][] = [[]];
    let quotes = 0;
    for (const piece of this.#quotations.pieces(item.text)) {
      const id = (): string => `${above}__mod_${lines.length}`;
      if (typeof piece !== 'string') (lines.at(-1) as XmlNode[]).push(quotation(piece, id(), ++quotes));
      else {
        for (const [i, words] of piece.split(/(?:(?<![ \t\r])[ \t\r]+)?\n[ \t\u3000]*/).entries()) {
          if (i > 0) lines.push([]);
          if (words !== '') (lines.at(-1) as XmlNode[]).push(words);
        }
      }
    }
    const shown = lines.map((line, i) => ({ line, eId: `${above}__mod_${i + 1}` })).filter(({ line }) => line.length > 0);
    if (shown.length === 0) return [element('p', {})];
    return shown.map(({ line, eId }) => element('p', {}, line.some((node) => typeof node !== 'string') ? element('mod', { eId }, line) : line));
  }
}

/** Quoted words, or quoted units with their structure; the marks are attributes. */
function quotation(lines: readonly string[], above: string, count: number): XmlElement {
  const marks = { startQuote: '“', endQuote: '”' };
  const content = buildContent(lines.map(built), newIds('q'));
  if (lines.length === 1 && !isUnit(content)) return element('quotedText', { eId: `${above}__qtext_${count}`, ...marks }, inOneLine(lines[0] ?? ''));
  const eId = `${above}__qstr_${count}`;
  const ids = elementIdsIn(content.children, eId);
  const whole = content.lead.length === 0 && content.children.length > 0;
  const inner = whole
    ? content.children.map((unit) => unitElement(unit, (node) => ({ eId: ids.get(node) ?? null, wId: null })))
    : lines.map((line) => element('p', {}, inOneLine(line)));
  return element('quotedStructure', { eId, ...marks }, inner);
}

/** Whether one line is a whole article or a heading, and not the mere number of one. */
function isUnit({ lead, children }: Content): boolean {
  const [only] = children;
  return lead.length === 0 && only !== undefined && (only.type === 'article' ? only.paragraphs.length > 0 : only.heading.text !== '' && only.label.text !== '');
}

/** The number of an item as printed: 一、 or 7. or （一）; nothing where the header of its part has it. */
function labelOf({ number }: DecisionItem, { header }: DecisionPart): string {
  if (number === '' || (header?.text.startsWith(number) === true && !number.includes('、'))) return '';
  const own = /(?:（[^（）]*）|(?<![0-9])[0-9]+|(?<![^（）0-9、])[^（）0-9、]+)$/.exec(number.replace(/、$/, ''))?.[0] ?? number;
  return /^[0-9]+$/.test(own) ? `${own}.` : own.startsWith('（') || /^第.+条$/.test(own) ? own : `${own}、`;
}

/** A closing clause as a sentence. */
function stopped(clause: string): string {
  return /[。；：）]$/.test(clause) ? clause : `${clause}。`;
}
