import type { Amendment, Destination } from '../../amend/types.ts';
import { type Address, lastStep, sameAddress } from '../../statute/address.ts';
import { formatAddress, formatStep } from '../../statute/address-text.ts';
import { isContinuation } from '../../statute/paragraphs.ts';
import { walkStatute } from '../../statute/walk.ts';
import { displayWidth, padEndTo } from '../../text/width.ts';
import { wordsOf } from '../../words/index.ts';
import type { TerminalWords } from '../../words/terminal.ts';
import { layOut, type Run, run, type TerminalOptions } from './lines.ts';
import { addressNames, addressRange } from './names.ts';

/** One unit of either text: where it was, where it is, and what it came from if it was made of several. */
export interface Move {
  readonly fate: 'kept' | 'renumbered' | 'deleted' | 'inserted' | 'merged';
  readonly from: readonly Address[];
  readonly to: Address | null;
}

type Section = 'divisions' | 'articles' | 'below';

/**
 * Old numbers and new ones, neighbours with the same fate in one line: 第十一条至第十七条 → 第七条至第十三条. Of divisions and of 款, 项, 目 only
 * what changed is listed; units inside an article that went or came are not.
 */
export function numberingTable(amendment: Amendment, options: TerminalOptions): string {
  const words = wordsOf(options.language).terminal;
  const moves = movesOf(amendment);
  const sections = (['divisions', 'articles', 'below'] as const).flatMap((section) => {
    const own = moves[section];
    if (!own.some((move) => move.fate !== 'kept')) return [];
    const shown = section === 'articles' ? own : own.filter((move) => move.fate !== 'kept');
    return [{ title: words[section], lines: rangesOf(shown, own, words) }];
  });
  if (sections.length === 0) return options.theme.dim(words.noRenumbering);
  const left = Math.max(...sections.flatMap((s) => s.lines.map((line) => displayWidth(line.from, options.ambiguous))));
  return sections.map(({ title, lines }) => [options.theme.heading(title), ...lines.flatMap((line) => layLine(line, left, options))].join('\n')).join('\n');
}

interface Line {
  readonly fate: Move['fate'];
  readonly from: string;
  readonly to: string;
  readonly word: string;
}

function layLine({ fate, from, to, word }: Line, left: number, options: TerminalOptions): string[] {
  const { theme } = options;
  const paint = fate === 'deleted' ? theme.error : fate === 'inserted' || fate === 'merged' ? theme.ok : null;
  const start = padEndTo(from, left, options.ambiguous);
  const runs: Run[] =
    fate === 'kept'
      ? [run(`${start}  ${word}`, theme.dim)]
      : fate === 'deleted'
        ? [run(`${start}  `), run(word, theme.marks ? null : theme.error)]
        : [run(start), run('  → ', theme.dim), run(to), ...(word === '' ? [] : [run(`  ${word}`, paint)])];
  return layOut(runs, 2, left + 6, options);
}

/** A unit of the new text that no unit of the base has been matched with yet. */
interface Pending {
  readonly section: Section;
  readonly address: Address;
}

/** The moves of each section in the order of the new text, what is gone where it stood. */
export function movesOf({ after, map, edits }: Amendment): Record<Section, Move[]> {
  const moves: Record<Section, Move[]> = { divisions: [], articles: [], below: [] };
  const made = [...edits.merged.values()];
  const pending: Pending[] = [];
  const known = new Set(map.entries.flatMap((entry) => (entry.to === null ? [] : [keyOf(entry.to)])));
  walkStatute(after, ({ address, article, node }) => {
    const inNew = article !== null && node !== article && !known.has(keyOf({ steps: address.steps.slice(0, 1) }));
    if (address.part === undefined && address.steps.length > 0 && !inNew && !isContinuation(node)) pending.push({ section: sectionOf(address), address });
  });
  let next = 0;
  const emitUntil = (to: Address): void => {
    let end = next;
    while (end < pending.length && !sameAddress((pending[end] as Pending).address, to)) end++;
    if (end === pending.length) return;
    emitInserted(end);
    next = end + 1;
  };
  const emitInserted = (end: number): void => {
    for (; next < end; next++) {
      const { section, address } = pending[next] as Pending;
      if (!known.has(keyOf(address))) moves[section].push({ fate: 'inserted', from: [], to: address });
    }
  };
  const gone = new Set<string>();
  for (const entry of map.entries) {
    if (entry.from.part !== undefined || entry.from.steps.length === 0) continue;
    const section = sectionOf(entry.from);
    if (entry.to !== null) {
      emitUntil(entry.to);
      moves[section].push(
        keptMove(entry, made.includes(entry.id) ? map.entries.filter((e) => e.into !== null && sameAddress(e.into, entry.to as Address)) : []),
      );
    } else if (entry.into === null && !isInsideGone(entry.from, gone)) {
      moves[section].push({ fate: 'deleted', from: [entry.from], to: null });
    }
    if (entry.to === null) gone.add(keyOf(entry.from));
  }
  emitInserted(pending.length);
  return moves;
}

function keptMove({ from, to }: Destination, sources: readonly Destination[]): Move {
  if (sources.length > 0) return { fate: 'merged', from: [from, ...sources.map((s) => s.from)], to };
  const [old, now] = [lastStep(from), to === null ? undefined : lastStep(to)];
  const same = old !== undefined && now !== undefined && formatStep(old) === formatStep(now);
  return { fate: same ? 'kept' : 'renumbered', from: [from], to };
}

/** Joins neighbours with the same fate; `all` says who neighbours whom. */
function rangesOf(shown: readonly Move[], all: readonly Move[], words: TerminalWords): Line[] {
  const groups: Move[][] = [];
  for (const move of shown) {
    const last = groups[groups.length - 1];
    const before = last?.[last.length - 1];
    const joins = before !== undefined && before.fate === move.fate && move.fate !== 'merged' && all.indexOf(move) === all.indexOf(before) + 1;
    if (joins && sameParent(before, move)) (last as Move[]).push(move);
    else groups.push([move]);
  }
  return groups.map((group) => lineOf(group, words));
}

function lineOf(group: readonly Move[], words: TerminalWords): Line {
  const [{ fate, from }] = group as [Move, ...Move[]];
  const old =
    fate === 'merged'
      ? addressNames(from).join('、')
      : addressRange(
          group.flatMap((m) => m.from),
          words,
        );
  const now = addressRange(
    group.flatMap((m) => (m.to === null ? [] : [m.to])),
    words,
  );
  switch (fate) {
    case 'kept':
      return { fate, from: old, to: now, word: words.sameNumber };
    case 'deleted':
      return { fate, from: old, to: '', word: words.deleted };
    case 'inserted':
      return { fate, from: words.none, to: now, word: words.inserted };
    case 'merged':
      return { fate, from: old, to: now, word: words.merged };
    case 'renumbered':
      return { fate, from: old, to: now, word: '' };
  }
}

function sameParent(a: Move, b: Move): boolean {
  const parent = (move: Move): string =>
    [...move.from, ...(move.to === null ? [] : [move.to])].map((address) => keyOf({ steps: address.steps.slice(0, -1) })).join('|');
  return parent(a) === parent(b) && lastStep((a.to ?? a.from[0]) as Address)?.level === lastStep((b.to ?? b.from[0]) as Address)?.level;
}

function sectionOf(address: Address): Section {
  const level = lastStep(address)?.level;
  if (level === 'article') return 'articles';
  return level === 'paragraph' || level === 'item' || level === 'subitem' ? 'below' : 'divisions';
}

function isInsideGone({ steps }: Address, gone: ReadonlySet<string>): boolean {
  return steps.some((_, i) => i > 0 && gone.has(keyOf({ steps: steps.slice(0, i) })));
}

function keyOf(address: Address): string {
  return formatAddress({ steps: address.steps });
}
