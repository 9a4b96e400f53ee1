import type { Summary } from '../../compare/summary.ts';
import type { Comparison, Correspondence, Why } from '../../compare/types.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { Unit } from '../../statute/units.ts';
import { padEndTo, widest } from '../../text/width.ts';
import { wordsIn } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import { layOut, type Run, run, type TerminalOptions } from './lines.ts';

/** The statuses of articles in the order in which they are counted. */
const CHANGED = ['changed', 'inserted', 'deleted', 'merged', 'split', 'moved'] as const;

/** One line of account: how many articles changed and how, how many only follow the numbering. */
export function comparisonSummary({ articles, elsewhere, following, typography, equal }: Summary, options: TerminalOptions): string {
  const { theme, language } = options;
  const words = wordsIn(language).comparison;
  const counted = (count: number, say: (count: number) => string): readonly string[] => (count > 0 ? [say(count)] : []);
  const changed = CHANGED.flatMap((status) => counted(articles[status], words.counts[status]));
  const rest = [
    ...counted(articles.renumbered, words.counts.renumbered),
    ...counted(following, words.following),
    ...counted(elsewhere, words.elsewhere),
    ...counted(typography, words.typography),
    ...counted(articles.same, words.counts.same),
  ];
  return (equal ? theme.ok : theme.heading)(words.account(changed.length > 0 ? changed : [words.noArticle], rest));
}

/** Why each unit was taken for which: articles and divisions, and whatever moved, merged or was split off. */
export function whyTable({ units }: Comparison, options: TerminalOptions): string {
  const partners = new Map(units.flatMap((unit) => (unit.old === null || unit.new === null ? [] : [[unit.old.key, unit.new.key]])));
  const shown = units.filter((unit) => isExplained(unit, partners));
  const places = shown.map((unit) => placesOf(unit));
  const width = Math.min(48, widest(places, options.ambiguous));
  const lines = shown.flatMap((unit, i) => {
    const runs: Run[] = [run(`${padEndTo(places[i] as string, width, options.ambiguous)}  `), run(reasonOf(unit, options), options.theme.dim)];
    return layOut(runs, 2, 6, options);
  });
  return lines.join('\n');
}

/** What moved along with the unit it lies in needs no reason of its own. */
function isExplained({ old, new: now, from, into, why }: Correspondence, partners: ReadonlyMap<string, string>): boolean {
  const { level } = (now ?? old) as Unit;
  if (level === 'article' || level === 'division') return true;
  if (level === 'toc' || level === 'history' || level === 'front' || level === 'title') return false;
  const elsewhere = old !== null && now !== null && partners.get(old.parent) !== now.parent && old.parent !== now.parent;
  return elsewhere || from.length > 0 || into !== null || why.by === 'place';
}

function placesOf({ old, new: now, into, from }: Correspondence): string {
  const name = (unit: Unit): string => {
    if (unit.level === 'division') return `${unit.label ?? ''}${unit.label === null ? unit.text : ''}`;
    return unit.address === null ? unit.text.slice(0, 12) : formatAddress(unit.address);
  };
  const sources = [...(old === null ? [] : [old]), ...from].map(name).join('、');
  const target = now ?? into;
  if (target === null) return `${sources} →`;
  return sources === '' ? `→ ${name(target)}` : `${sources} → ${name(target)}`;
}

function reasonOf({ why, status, into, from, moved }: Correspondence, { language }: TerminalOptions): string {
  const { comparison, names } = wordsIn(language);
  const extra = [
    ...(moved ? [names.statuses.moved] : []),
    ...(into !== null || (status === 'same' && from.length > 0) ? [names.statuses.merged] : []),
    ...(status === 'split' ? [names.statuses.split] : []),
  ];
  return comparison.list([reasonWords(why, status, language), ...extra].filter((text) => text !== ''));
}

function reasonWords(why: Why, status: Correspondence['status'], language: Language): string {
  const { comparison: words, names } = wordsIn(language);
  const shown = 'likeness' in why ? why.likeness.toFixed(2) : '';
  switch (why.by) {
    case 'exact':
      return words.sameWords;
    case 'similar':
      return words.alike(shown);
    case 'contents':
      return words.contents(shown);
    case 'number':
      return words.sameNumber;
    case 'place':
      return words.between(shown);
    case 'none': {
      if (status === 'merged' || status === 'split') return words.mostThere;
      const word = status === 'deleted' ? names.statuses.deleted : names.statuses.inserted;
      return why.likeness === 0 ? word : words.nearest(word, shown);
    }
  }
}
