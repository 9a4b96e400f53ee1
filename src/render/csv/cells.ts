import { asWritten } from '../../decision/as-written.ts';
import type { Instruction } from '../../decision/instructions.ts';
import type { Quote } from '../../decision/operation.ts';
import type { Address } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { isRow } from '../../statute/tables.ts';
import { CELL_END, CELL_LINE } from '../../text/source.ts';

/** What one clause orders, in the cells of a row: where, under which new number, instead of which words, in which words, said how. */
export interface OperationCells {
  readonly place: string;
  readonly to: string;
  readonly old: string;
  readonly new: string;
  readonly clause: string;
}

/** The cells of an operation; several pairs of words are a line each, in the same order in both cells. */
export function cellsOf(operation: Instruction): OperationCells {
  const { clause } = operation;
  return { place: '', to: '', old: '', new: '', clause: asWritten(clause), ...own(operation) };
}

function own(operation: Instruction): Partial<OperationCells> {
  switch (operation.kind) {
    case 'replace':
      return { place: formatAddress(operation.target), to: list(operation.adds), old: text(operation.old), new: text(operation.text) };
    case 'delete':
    case 'swap':
      return { place: list(operation.targets) };
    case 'insert': {
      const { within, after, before, heading } = operation;
      return { place: beside(within, after, before), to: list(operation.as), new: text(heading) + (heading === null ? '' : '\n') + text(operation.text) };
    }
    case 'renumber':
      return { place: formatAddress(operation.target), to: formatAddress(operation.to) };
    case 'include':
      return { place: formatAddress(operation.target), to: list(operation.articles) };
    case 'move': {
      const { to, within, after, before } = operation;
      return { place: list(operation.targets), to: to === null ? beside(within, after, before) : formatAddress(to), new: text(operation.text) };
    }
    case 'merge': {
      const to = operation.as ?? operation.into;
      return { place: list(operation.targets), to: to === null ? '' : formatAddress(to), new: text(operation.text) };
    }
    case 'split':
      return { place: formatAddress(operation.target), to: list(operation.as), new: text(operation.text) };
    case 'restate':
      return { place: formatAddress(operation.target), new: text(operation.text) };
    case 'replace-text':
      return { place: list(operation.targets), ...words(operation.pairs) };
    case 'insert-text': {
      const { anchor, position } = operation;
      const side = position === 'after' ? '后' : '前';
      return { place: list(operation.targets) + (anchor === null ? '' : `“${text(anchor)}”${side}`), new: text(operation.text) };
    }
    case 'delete-text':
      return { place: list(operation.targets), old: operation.quotes.map(text).join('\n') };
    case 'replace-everywhere':
      return { place: operation.except.length === 0 ? '' : `除${list(operation.except)}外`, ...words(operation.pairs) };
    case 'non-textual':
    case 'not-understood':
      return {};
  }
}

/** 第五条, or 第五条后 where what comes stands beside a unit. */
function beside(within: Address | null, after: Address | null, before: Address | null): string {
  if (after !== null) return `${formatAddress(after)}后`;
  if (before !== null) return `${formatAddress(before)}前`;
  return within === null ? '' : formatAddress(within);
}

function list(addresses: readonly Address[]): string {
  return addresses.map(formatAddress).join('、');
}

function words(pairs: readonly { readonly old: Quote; readonly new: Quote }[]): { readonly old: string; readonly new: string } {
  return { old: pairs.map((pair) => text(pair.old)).join('\n'), new: pairs.map((pair) => text(pair.new)).join('\n') };
}

/** A quoted text, a line a paragraph; the cells of a row of a table are parted by bars. */
function text(quote: Quote | null): string {
  const line = (each: Quote['lines'][number]): string => (isRow(each) ? each.text.replaceAll(CELL_END, ' | ').replaceAll(CELL_LINE, ' ') : each.text);
  return quote === null ? '' : quote.lines.map(line).join('\n');
}
