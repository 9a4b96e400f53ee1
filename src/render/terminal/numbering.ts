import { type Move, movesOf } from '../../changes/numbering.ts';
import type { Changes } from '../../changes/types.ts';
import { type Address, lastStep } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { padEndTo, widest } from '../../text/width.ts';
import { wordsIn } from '../../words/index.ts';
import type { TerminalWords } from '../../words/terminal.ts';
import { layOut, type Run, run, type TerminalOptions } from './lines.ts';
import { addressNames, addressRange } from './names.ts';

/**
 * Old numbers and new ones, neighbours with the same fate in one line: 第十一条至第十七条 → 第七条至第十三条. Of divisions and of 款, 项, 目 only
 * what changed is listed; units inside an article that went or came are not.
 */
export function numberingTable(changes: Changes, options: TerminalOptions): string {
  const words = wordsIn(options.language).terminal;
  const moves = movesOf(changes);
  const sections = (['divisions', 'articles', 'below'] as const).flatMap((section) => {
    const own = moves[section];
    if (!own.some((move) => move.fate !== 'kept')) return [];
    const shown = section === 'articles' ? own : own.filter((move) => move.fate !== 'kept');
    return [{ title: words[section], lines: rangesOf(shown, own, words) }];
  });
  if (sections.length === 0) return options.theme.dim(words.noRenumbering);
  const left = widest(
    sections.flatMap((s) => s.lines.map((line) => line.from)),
    options.ambiguous,
  );
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

/** Joins neighbours with the same fate; `all` says who neighbours whom. */
function rangesOf(shown: readonly Move[], all: readonly Move[], words: TerminalWords): Line[] {
  const groups: Move[][] = [];
  const place = new Map(all.map((move, i) => [move, i]));
  for (const move of shown) {
    const last = groups[groups.length - 1];
    const before = last?.[last.length - 1];
    const joins = before !== undefined && before.fate === move.fate && move.fate !== 'merged' && place.get(move) === (place.get(before) as number) + 1;
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

function keyOf(address: Address): string {
  return formatAddress({ steps: address.steps });
}
