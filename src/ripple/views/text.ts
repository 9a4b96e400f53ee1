import { layOut, type Run, run, type TerminalOptions } from '../../render/terminal/lines.ts';
import { groupBy } from '../../text/group.ts';
import { padEndTo, widest } from '../../text/width.ts';
import { wordsIn } from '../../words/index.ts';
import { isCertain, type Ripple, type RippleEntry } from '../types.ts';
import { becomes, remarks, wordsOf } from './cells.ts';

/** The columns that a place, or the words of a reference, may take before what stands behind moves out of its column. */
const WIDEST = 36;

/** Stale references for a terminal: a citing statute after the other, a line a reference, what is open below it; the last line counts. */
export function rippleText(ripple: Ripple, options: TerminalOptions): string {
  const { theme, language } = options;
  const words = wordsIn(language).ripple;
  const { entries } = ripple;
  const lines = [theme.heading(words.title(ripple.title)), ...ripple.decisions.map((title) => theme.dim(words.decision(title)))];
  const columns = (texts: readonly string[]): number => Math.min(WIDEST, widest(texts, options.ambiguous));
  const left = columns(entries.map((entry) => placeOf(entry, words.annex)));
  const middle = columns(entries.map(wordsOf));
  for (const [file, own] of groupBy(entries, (entry) => entry.file)) {
    lines.push('', `${theme.heading(own[0]?.title ?? '')}　${theme.dim(file)}`);
    for (const entry of own) lines.push(...entryLines(entry, left, middle, options));
  }
  if (entries.length === 0) lines.push('', words.nothing);
  const certain = entries.filter(isCertain).length;
  const account = words.account({ ...ripple, stale: entries.length, certain });
  lines.push('', entries.length === 0 ? theme.ok(`✓ ${account}`) : theme.warning(account));
  if (ripple.superseded > 0) lines.push(theme.dim(words.older(ripple.superseded)));
  return lines.join('\n');
}

function entryLines(entry: RippleEntry, left: number, middle: number, options: TerminalOptions): readonly string[] {
  const { theme, language } = options;
  const words = wordsIn(language).ripple;
  const now = becomes(entry, words);
  const open = remarks(entry, words);
  const sure = open.length === 0;
  const runs: Run[] = [
    run(`${padEndTo(placeOf(entry, words.annex), left, options.ambiguous)}  `, theme.dim),
    run(padEndTo(wordsOf(entry), middle, options.ambiguous)),
    ...(now === '' ? [] : [run('  → ', theme.dim), run(now, entry.becomes === null ? theme.error : theme.item)]),
    run(`  ${words.kinds[entry.kind]}`, sure ? theme.dim : theme.warning),
  ];
  const hang = 2 + left + 2;
  return [...layOut(runs, 2, hang, options), ...open.flatMap((remark) => layOut([run(`? ${remark}`, theme.warning)], hang, hang + 2, options))];
}

function placeOf({ citing }: RippleEntry, annex: string): string {
  return citing.address ?? annex;
}
