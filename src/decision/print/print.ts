import type { Passage } from '../../text/source.ts';
import type { Decision, DecisionItem, DecisionPart, NonTextual, Quote } from '../operation.ts';
import { Quotations } from '../yaml/quotations.ts';
import { itemText } from './items.ts';
import { needsOpening, stopBehind } from './quoting.ts';
import { NPC_STYLE, type PrintStyle } from './style.ts';

/**
 * The wording of a decision, as drafters write it: title, adoption note, enacting words, the items of each instrument, closing clauses; a
 * paragraph a line. Reading it gives the same operations. What changes no text (commencement, republication) is printed in its own words.
 */
export function printDecision(decision: Decision, asked: PrintStyle = NPC_STYLE): string {
  const style = { ...asked, opening: asked.quoting === 'npc' || textsOf(decision).some(needsOpening) };
  const quotations = new Quotations(decision);
  const restored = ({ clause }: NonTextual): string => quotations.line(clause);
  const several = decision.parts.length > 1;
  const lines: string[] = [];
  if (decision.title.text !== '') lines.push(decision.title.text);
  const numbers = decision.enacting.filter(({ text }) => DOCUMENT_NUMBER.test(text));
  lines.push(...numbers.map(({ text }) => text));
  if (decision.adoption !== null) lines.push(decision.adoption.text.text);
  for (const line of decision.enacting) if (!numbers.includes(line)) lines.push(quotations.line(line));
  for (const part of decision.parts) lines.push(...partLines(part, several, style, restored, quotations));
  for (const entry of decision.closing) {
    const wording = restored(entry);
    lines.push(wording + (entry.what === 'attachment' || entry.what === 'repeal' ? '' : stopBehind(wording)));
  }
  // What the closing words order is said behind them: in front it would belong to the last item.
  for (const item of decision.parts[0]?.items.filter(isBehindClosing) ?? []) lines.push(itemText(item.operations, style, restored));
  return `${lines.join('\n')}\n`;
}

/** What the items write anew. */
function textsOf({ parts }: Decision): readonly Quote[] {
  return parts.flatMap(({ items }) => items.flatMap(({ operations }) => operations.flatMap((o) => ('text' in o && o.text !== null ? [o.text] : []))));
}

/** An item without a number, behind others: the closing words order it. */
function isBehindClosing({ number }: DecisionItem, index: number, items: readonly DecisionItem[]): boolean {
  return number === '' && index > 0 && items[0]?.number !== '';
}

const DOCUMENT_NUMBER = /^(?=[\s\S]*号$)[\s\S]*?〔[0-9]{4}〕/;

function partLines(part: DecisionPart, several: boolean, style: PrintStyle, restored: (clause: NonTextual) => string, quotations: Quotations): string[] {
  const text = (passage: Passage): string => quotations.text(passage);
  const lines = part.header === null ? [] : [quotations.line(part.header)];
  for (const [i, item] of part.items.entries()) {
    if (isBehindClosing(item, i, part.items)) continue;
    const label = itemLabel(item, part, i);
    // An item of which nothing was understood keeps its own words.
    if (item.operations.length === 0 && item.text.text !== '') {
      lines.push(label + text(item.text));
      continue;
    }
    // Without a header, the first address of an omnibus part names its instrument; and 第一条　第十一条…… would be one address.
    const named = (several && part.header === null && i === 0) || /条　$/.test(label);
    const law = named && style.law === '' ? (/(?:宪法|刑法)$/.exec(part.instrument)?.[0] ?? `《${part.instrument}》`) : style.law;
    lines.push(label + itemText(item.operations, { ...style, law }, restored));
  }
  return lines;
}

/** 七、 · （二） · 3. · 第一条　: the last number of a citation, as it stands before the item; none for the only item under a header. */
function itemLabel({ number }: DecisionItem, { header, items }: DecisionPart, index: number): string {
  const last =
    /(?:第[^第条]+条|第[^第]+[处项点]|第[一二三四五六七八九十]+|[（(][^（）()]+[）)]|(?<![0-9])[0-9]+|(?<![^、（）()0-9第条])[^、（）()0-9第条]+)$/.exec(
      number,
    )?.[0] ?? '';
  if (last === '' || (header !== null && index === 0 && items.length === 1 && header.text.startsWith(last))) return '';
  if (/^第.*[条处项点]$/.test(last)) return `${last}　`;
  if (/^第/.test(last)) return `${last}，`;
  if (/^[（(]/.test(last)) return last;
  return /^[0-9]/.test(last) ? `${last}.` : `${last}、`;
}
