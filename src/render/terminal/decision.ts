import { asWritten } from '../../decision/as-written.ts';
import { type Instruction, instructionsOf } from '../../decision/instructions.ts';
import type { Decision, Quote } from '../../decision/operation.ts';
import type { Address } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { padEndTo, widest } from '../../text/width.ts';
import { wordsIn } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import type { TerminalWords } from '../../words/terminal.ts';
import type { Theme } from '../theme.ts';
import { destinationOf, kindWords } from './operations.ts';

/**
 * What was understood of a decision, a line an operation: its item, what it does, where (numbers of the text in force, and
 * behind → the new numbers it states), and the words it quotes, shortened.
 */
export function decisionText(decision: Decision, { theme, language }: { theme: Theme; language: Language }): string {
  const all = wordsIn(language);
  const words = all.terminal;
  const lines = [theme.heading(decision.title.text)];
  if (decision.adoption !== null) lines.push(theme.dim(decision.adoption.text.text));
  for (const line of decision.enacting) lines.push(theme.dim(asWritten(line)));
  for (const part of decision.parts) {
    lines.push('', theme.heading(`《${part.instrument}》`));
    const operations = part.items.flatMap(instructionsOf);
    lines.push(
      ...table(
        operations.map((o) => [o.kind === 'not-understood' ? o.item : o.id, kindWords(o, all), places(o, words), quoted(o)]),
        theme,
      ),
    );
  }
  if (lines.some((line) => line.includes(' → '))) lines.push('', theme.dim(words.numberings));
  if (decision.closing.length + decision.unread.length > 0) lines.push('');
  for (const { clause } of decision.unread) lines.push(`${theme.error(all.names.notUnderstood)}　${asWritten(clause)}`);
  for (const closing of decision.closing) lines.push(`${theme.item(all.names.provisions[closing.what])}　${asWritten(closing.clause)}`);
  return lines.join('\n');
}

function table(rows: readonly (readonly [string, string, string, string])[], theme: Theme): string[] {
  const widths = [widest(rows.map(([id]) => id)), widest(rows.map(([, kind]) => kind))] as const;
  return rows.map(([id, kind, where, text]) =>
    `  ${theme.item(padEndTo(id, widths[0]))}  ${padEndTo(kind, widths[1])}  ${where}${text === '' ? '' : `  ${theme.dim(text)}`}`.trimEnd(),
  );
}

function places(operation: Instruction, words: TerminalWords): string {
  switch (operation.kind) {
    case 'not-understood':
      return cut(asWritten(operation.clause), 48);
    case 'replace':
    case 'restate':
      return formatAddress(operation.target);
    case 'delete':
    case 'swap':
    case 'delete-text':
    case 'replace-text':
    case 'insert-text':
      return list(operation.targets);
    case 'renumber':
      return `${formatAddress(operation.target)} → ${formatAddress(operation.to)}`;
    case 'include':
      return `${formatAddress(operation.target)} ← ${list(operation.articles)}`;
    case 'split':
      return `${formatAddress(operation.target)} → ${list(operation.as)}`.replace(/ → $/, '');
    case 'merge':
    case 'move': {
      const to = destinationOf(operation);
      return list(operation.targets) + (to === null ? '' : ` → ${formatAddress(to)}`);
    }
    case 'insert':
      return `${formatAddress(operation.within ?? operation.after ?? operation.before ?? { steps: [] })} → ${list(operation.as)}`.replace(/^ | → $/g, '');
    case 'replace-everywhere':
      return words.whole;
    case 'non-textual':
      return '';
  }
}

function list(addresses: readonly Address[]): string {
  return addresses.map(formatAddress).join('、');
}

function quoted(operation: Instruction): string {
  switch (operation.kind) {
    case 'replace':
    case 'restate':
    case 'split':
      return short(operation.text);
    case 'insert':
      return (operation.heading === null ? '' : short(operation.heading)) + short(operation.text);
    case 'merge':
    case 'move':
      return operation.text === null ? '' : short(operation.text);
    case 'replace-text':
    case 'replace-everywhere':
      return operation.pairs.map((pair) => `${short(pair.old)}→${short(pair.new)}`).join('，');
    case 'insert-text':
      return `${operation.anchor === null ? '' : short(operation.anchor)}＋${short(operation.text)}`;
    case 'delete-text':
      return operation.quotes.map(short).join('、');
    case 'delete':
    case 'swap':
    case 'renumber':
    case 'include':
    case 'non-textual':
    case 'not-understood':
      return '';
  }
}

function short({ lines }: Quote): string {
  return `“${cut(lines.map((line) => line.text).join(''), 24)}”`;
}

function cut(text: string, room: number): string {
  return text.length > room ? `${text.slice(0, room - 2)}……` : text;
}
