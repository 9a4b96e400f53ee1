import { type Account, accountOf, reasonsOf } from '../../amend/account.ts';
import type { Amendment } from '../../amend/types.ts';
import { asWritten } from '../../decision/as-written.ts';
import type { Instruction } from '../../decision/instructions.ts';
import type { Operation } from '../../decision/operation.ts';
import { type Address, insertedUnit } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { displayWidth, padEndTo, padStartTo, widest } from '../../text/width.ts';
import { wordsIn } from '../../words/index.ts';
import type { TerminalWords } from '../../words/terminal.ts';
import type { Words } from '../../words/words.ts';
import { layOut, type Run, run, type TerminalOptions } from './lines.ts';
import { addressNames } from './names.ts';

/** The columns of addresses shown when the terminal's are not known. */
const WIDE = 60;
const GAP = 2;

/** What the decision ordered, a line an order, understood or not: ✓ or ✗, its item, what it does, where, and how many places it touched. */
export function operationsTable(amendment: Amendment, options: TerminalOptions): string {
  const all = wordsIn(options.language);
  const words = all.terminal;
  const lines = accountOf(amendment).map((outcome) => ({
    outcome,
    item: outcome.operation.item,
    kind: kindWords(outcome.operation, all),
    result: resultWords(outcome, words),
  }));
  const width = (text: string): number => displayWidth(text, options.ambiguous);
  const columns = (texts: readonly string[]): number => widest(texts, options.ambiguous);
  const item = columns(lines.map((line) => line.item));
  const kind = columns(lines.map((line) => line.kind));
  const result = columns(lines.map((line) => line.result));
  const left = 1 + 1 + item + GAP + kind + GAP;
  const room = options.columns === null ? WIDE : Math.max(20, options.columns - left - GAP - result);
  const places = lines.map((line) => targetWords(line.outcome.operation, room, words, width));
  const middle = Math.min(room, widest(places));
  const pad = (text: string, columns: number): string => padEndTo(text, columns, options.ambiguous);
  return lines
    .flatMap((line, i) => {
      const applied = line.outcome.status === 'applied';
      const { theme } = options;
      const runs: Run[] = [
        run(applied ? '✓' : '✗', applied ? theme.ok : theme.error),
        run(` ${pad(line.item, item)}${' '.repeat(item > 0 ? GAP : 0)}`, theme.item),
        run(pad(line.kind, kind) + ' '.repeat(GAP)),
        run(line.result === '' ? (places[i] ?? '') : pad(places[i] ?? '', middle)),
        ...(line.result === '' ? [] : [run(' '.repeat(GAP) + padStartTo(line.result, result, options.ambiguous), applied ? theme.dim : theme.error)]),
      ];
      return layOut(runs, 0, left, options);
    })
    .join('\n');
}

/** What an operation does, in words: 删去, 增加一款. */
export function kindWords(operation: Instruction, { names, terminal }: Pick<Words, 'names' | 'terminal'>): string {
  switch (operation.kind) {
    case 'not-understood':
      return names.notUnderstood;
    case 'insert':
      return terminal.inserts(operation.count, insertedUnit(operation.level));
    case 'non-textual':
      return names.provisions[operation.what];
    case 'replace':
    case 'delete':
    case 'renumber':
    case 'include':
    case 'move':
    case 'swap':
    case 'merge':
    case 'split':
    case 'restate':
    case 'replace-text':
    case 'insert-text':
    case 'delete-text':
    case 'replace-everywhere':
      return names.operations[operation.kind];
  }
}

function resultWords(outcome: Account, words: TerminalWords): string {
  if (outcome.status !== 'applied') {
    const codes = new Set(reasonsOf(outcome).map((d) => d.code));
    return [...(outcome.status === 'failed' ? [words.failed] : []), ...codes].join(' ');
  }
  if (outcome.operation.kind === 'non-textual') return '';
  const touched = outcome.edits.filter((edit) => edit.cause.type === 'operation').length;
  // A number that is stated is the number that is counted: stating it touches nothing.
  return touched === 0 && ['renumber', 'include'].includes(outcome.operation.kind) ? '' : words.places(touched);
}

/** Where an operation acts, in at most `room` columns: 第七条、第八条……等 24 处. */
export function targetWords(operation: Instruction, room: number, words: TerminalWords, width: (text: string) => number): string {
  switch (operation.kind) {
    case 'replace':
    case 'restate':
      return addressWords(operation.target, words);
    case 'delete':
    case 'swap':
    case 'replace-text':
    case 'insert-text':
    case 'delete-text':
      return abbreviate(targetNames(operation.targets, words), room, words, width);
    case 'split':
      return (
        addressWords(operation.target, words) + (operation.as.length === 0 ? '' : ` → ${abbreviate(targetNames(operation.as, words), room, words, width)}`)
      );
    case 'merge':
    case 'move': {
      const to = destinationOf(operation);
      const result = to === null ? '' : ` → ${addressWords(to, words)}`;
      return abbreviate(targetNames(operation.targets, words), room - width(result), words, width) + result;
    }
    case 'renumber':
      return `${addressWords(operation.target, words)} → ${addressWords(operation.to, words)}`;
    case 'include': {
      const target = `${addressWords(operation.target, words)} ← `;
      return target + abbreviate(targetNames(operation.articles, words), room - width(target), words, width);
    }
    case 'insert':
      return insertWords(operation, room, words, width);
    case 'replace-everywhere': {
      const pairs = operation.pairs.map((pair) => `${lineOf(pair.old.lines)} → ${lineOf(pair.new.lines)}`);
      return abbreviate(pairs, room, words, width);
    }
    case 'not-understood':
    case 'non-textual':
      return cut(asWritten(operation.clause).replace(/\s+/g, ' '), room, width);
  }
}

/** Where units go that move or are merged: the new number stated, else the unit that receives them or stands before them. */
export function destinationOf(operation: Extract<Operation, { kind: 'merge' | 'move' }>): Address | null {
  if (operation.kind === 'merge') return operation.as ?? operation.into;
  return operation.to ?? operation.within ?? operation.after ?? operation.before;
}

function insertWords(operation: Extract<Operation, { kind: 'insert' }>, room: number, words: TerminalWords, width: (text: string) => number): string {
  const { within, after, as } = operation;
  const stated = abbreviate(targetNames(as, words), room, words, width);
  const place = within ?? after;
  if (stated === '') return place === null ? '' : addressWords(place, words);
  const [first] = as;
  const named =
    place === null || (first !== undefined && first.steps.length > place.steps.length && place.steps.every((s, i) => s.level === first.steps[i]?.level));
  return named ? stated : `${addressWords(place, words)} → ${stated}`;
}

function targetNames(targets: readonly Address[], words: TerminalWords): readonly string[] {
  return addressNames(targets).map((name, i) => (name === '' || targets[i]?.steps.length === 0 ? addressWords(targets[i] as Address, words) : name));
}

function addressWords(address: Address, words: TerminalWords): string {
  if (address.steps.length > 0 || address.annex !== undefined) return formatAddress(address);
  return address.part === 'title' ? words.title : address.part === 'preamble' ? words.preamble : words.whole;
}

function lineOf(lines: readonly { readonly text: string }[]): string {
  return lines.map((line) => line.text).join('');
}

/** As many names as fit, and how many there are. */
function abbreviate(names: readonly string[], room: number, words: TerminalWords, width: (text: string) => number): string {
  const all = names.join('、');
  if (width(all) <= room) return all;
  for (let shown = names.length - 1; shown > 1; shown--) {
    const text = words.abbreviated(names.slice(0, shown).join('、'), names.length);
    if (width(text) <= room) return text;
  }
  return names.length === 1 ? cut(all, room, width) : words.abbreviated(names[0] ?? '', names.length);
}

function cut(text: string, room: number, width: (text: string) => number): string {
  if (width(text) <= room) return text;
  let out = '';
  for (const character of text) {
    if (width(out + character) > room - 2) break;
    out += character;
  }
  return `${out}…`;
}
