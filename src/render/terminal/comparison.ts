import type { Summary } from '../../compare/summary.ts';
import type { Comparison, Correspondence, Why } from '../../compare/types.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { Unit } from '../../statute/units.ts';
import { displayWidth, padEndTo } from '../../text/width.ts';
import { wordsOf } from '../../words/index.ts';
import { layOut, type Run, run, type TerminalOptions } from './lines.ts';

/** One line of account: how many articles changed and how, how many only follow the numbering. */
export function comparisonSummary({ articles, elsewhere, following, typography, equal }: Summary, options: TerminalOptions): string {
  const { theme } = options;
  const zh = options.language === 'zh';
  const counted = (list: readonly (readonly [number, string, string])[]): string[] =>
    list.filter(([count]) => count > 0).map(([count, word, en]) => (zh ? `${word} ${count} 条` : `${count} ${en}`));
  const kinds = counted([
    [articles.changed, '修改', 'changed'],
    [articles.inserted, '新增', 'new'],
    [articles.deleted, '删去', 'deleted'],
    [articles.merged, '并入他条', 'merged into others'],
    [articles.split, '由他条分出', 'split from others'],
    [articles.moved, '移动', 'moved'],
  ]);
  const rest = [
    ...counted([[articles.renumbered, '只改序号', 'only renumbered']]),
    ...(following > 0
      ? [zh ? `随序号变化的引用 ${following} 处` : `${following} ${following === 1 ? 'reference follows' : 'references follow'} the numbering`]
      : []),
    ...(elsewhere > 0 ? [zh ? `条文之外改动 ${elsewhere} 处` : `${elsewhere} ${elsewhere === 1 ? 'change' : 'changes'} outside the articles`] : []),
    ...(typography > 0
      ? [zh ? `只有标点、字形不同 ${typography} 处` : `${typography} ${typography === 1 ? 'line differs' : 'lines differ'} in typography alone`]
      : []),
    ...counted([[articles.same, '相同', 'the same']]),
  ];
  const head = kinds.length > 0 ? kinds : [zh ? '条文没有改动' : 'no article changed'];
  const line = zh ? `${head.join('，')}；${rest.join('，')}` : `articles: ${head.join(', ')}; ${rest.join(', ')}`;
  return (equal ? theme.ok : theme.heading)(line.replace(/[；;] ?$/, ''));
}

/** Why each unit was taken for which: articles and divisions, and whatever moved, merged or was split off. */
export function whyTable({ units }: Comparison, options: TerminalOptions): string {
  const partners = new Map(units.flatMap((unit) => (unit.old === null || unit.new === null ? [] : [[unit.old.key, unit.new.key]])));
  const shown = units.filter((unit) => isExplained(unit, partners));
  const places = shown.map((unit) => placesOf(unit));
  const width = Math.min(48, Math.max(0, ...places.map((text) => displayWidth(text, options.ambiguous))));
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
  const zh = language === 'zh';
  const words = wordsOf(language).terminal;
  const extra = [
    ...(moved ? [words.moved] : []),
    ...(into !== null || (status === 'same' && from.length > 0) ? [words.merged] : []),
    ...(status === 'split' ? [zh ? '分出' : 'split off'] : []),
  ];
  return [reasonWords(why, status, zh), ...extra].filter((text) => text !== '').join(zh ? '，' : ', ');
}

function reasonWords(why: Why, status: Correspondence['status'], zh: boolean): string {
  const shown = 'likeness' in why ? why.likeness.toFixed(2) : '';
  switch (why.by) {
    case 'exact':
      return zh ? '文字相同' : 'the same words';
    case 'similar':
      return zh ? `相似 ${shown}` : `alike ${shown}`;
    case 'contents':
      return zh ? `内容对应 ${shown}` : `contents correspond ${shown}`;
    case 'number':
      return zh ? '序号和位置相同' : 'the same number and place';
    case 'place':
      return zh ? `位置对应，前后各条都已对应（相似 ${shown}）` : `between the same neighbours (alike ${shown})`;
    case 'none': {
      if (status === 'merged' || status === 'split') return zh ? '文字的大部分在对方' : 'most of its words stand there';
      const word = status === 'deleted' ? (zh ? '删去' : 'deleted') : zh ? '新增' : 'new';
      if (why.likeness === 0) return word;
      return zh ? `${word}；最相近的 ${shown}` : `${word}; the nearest is ${shown} alike`;
    }
  }
}
