import type { TracedReference } from '../../reference/index.ts';
import { type Address, depthOf } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { groupBy } from '../../text/group.ts';
import { padEndTo, widest } from '../../text/width.ts';
import { wordsIn } from '../../words/index.ts';
import { layOut, type Run, run, type TerminalOptions } from './lines.ts';

/** The columns that the words of a reference may take before the arrow moves out of its column. */
const WIDEST = 36;

/**
 * The references of a statute as a table, grouped by article: the 款 or 项, the words, where they lead; what leads nowhere is
 * marked ✗, what is not settled ?. The last line counts them.
 */
export function referencesText(title: string, references: readonly TracedReference[], options: TerminalOptions): string {
  const { theme } = options;
  const lines = [theme.heading(title)];
  const columns = (texts: readonly string[]): number => Math.min(WIDEST, widest(texts, options.ambiguous));
  const left = columns(references.map((r) => withinArticle(r.home)));
  const middle = columns(references.map(wordsOf));
  for (const [group, members] of groupBy(references, (r) => groupOf(r, options))) {
    lines.push('', theme.heading(group));
    for (const [i, member] of members.entries()) {
      const unit = withinArticle(member.home);
      const repeated = i > 0 && withinArticle((members[i - 1] as TracedReference).home) === unit;
      lines.push(...rowLines(member, repeated ? '' : unit, left, middle, options));
    }
  }
  return [...lines, '', summary(references, options)].join('\n');
}

function rowLines(traced: TracedReference, unit: string, left: number, middle: number, options: TerminalOptions): string[] {
  const { theme } = options;
  const runs: Run[] = [
    run(`${padEndTo(unit, left, options.ambiguous)}  `, theme.dim),
    run(padEndTo(wordsOf(traced), middle, options.ambiguous)),
    ...destination(traced, options),
  ];
  return layOut(runs, 2, 2 + left + 2, options);
}

/** The arrow and what stands behind it. */
function destination({ state, law, target }: TracedReference, { theme, language }: TerminalOptions): Run[] {
  const words = wordsIn(language).references;
  const address = target === null ? '' : formatAddress(target);
  switch (state) {
    case 'found':
      return [run('  → ', theme.dim), run(address)];
    case 'dangling':
      return [run(`  ✗ ${address === '' ? words.nothingBefore : words.missing(address)}`, theme.error)];
    case 'other':
      return [run('  → ', theme.dim), run(`${law === null ? words.namedBefore : `《${law}》`}${address}`, theme.item)];
    case 'uncertain':
      return [run(`  ? ${words.unsettled}`, theme.warning)];
  }
}

function wordsOf({ passage, reference: { start, end } }: TracedReference): string {
  return passage.text.slice(start, end);
}

/** 第三条, 引言, 附件, or the division whose heading or lead it is. */
function groupOf({ home, annex }: TracedReference, { language }: TerminalOptions): string {
  const words = wordsIn(language).terminal;
  if (annex) return words.annex;
  if (home.part === 'preamble') return words.preamble;
  return formatAddress({ steps: home.steps.filter((step) => depthOf(step.level) <= depthOf('article')) });
}

function withinArticle(home: Address): string {
  return formatAddress({ steps: home.steps.filter((step) => depthOf(step.level) > depthOf('article')) });
}

function summary(references: readonly TracedReference[], { theme, language }: TerminalOptions): string {
  const count = (state: TracedReference['state']): number => references.filter((r) => r.state === state).length;
  const counts = { all: references.length, found: count('found'), other: count('other'), uncertain: count('uncertain'), dangling: count('dangling') };
  const text = wordsIn(language).references.account(counts);
  return counts.dangling > 0 ? theme.error(`✗ ${text}`) : theme.ok(`✓ ${text}`);
}
