import type { Address } from '../statute/address.ts';
import { formatAddress } from '../statute/address-text.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import { TITLE, textsOf } from '../statute/texts.ts';
import type { Entry } from './body.ts';
import type { Pairing } from './pairing.ts';
import { type Phrase, phrasesChanged } from './phrases.ts';
import { type Drafted, quotable, words } from './wording.ts';

/** In so many units words must change alike before they are named once for all of them. */
export const MANY = 3;

const LABEL = /^(?:本[法条例]+)?第[^，。；]+[条款项]$/;

/**
 * Words that change alike through the whole statute (将有关条款中的“土地行政主管部门”修改为“自然资源主管部门”): in several units, and nowhere in the new version
 * do the old ones remain.
 */
export function changedThroughout(old: StatuteIndex, now: StatuteIndex, pairing: Pairing): readonly Phrase[] {
  const [olds, news] = [textsOf(old.statute), textsOf(now.statute)];
  const cores = new Map<string, { core: Phrase; units: number; phrases: Map<string, Phrase> }>();
  for (const [id, passage] of olds) {
    const partner = news.get(pairing.toNew.get(id) ?? '');
    if (partner === undefined || partner.text === passage.text) continue;
    const seen = new Set<string>();
    for (const { core, phrase } of phrasesChanged(passage.text, partner.text)) {
      const key = `${core.old}→${core.text}`;
      const known = cores.get(key) ?? { core, units: 0, phrases: new Map() };
      cores.set(key, known);
      known.phrases.set(`${phrase.old}→${phrase.text}`, phrase);
      if (!seen.has(key)) known.units++;
      seen.add(key);
    }
  }
  const before = [...olds].flatMap(([id, { text }]) => (id === TITLE ? [] : [text]));
  const after = [...news].flatMap(([id, { text }]) => (id === TITLE ? [] : [text]));
  const found: Phrase[] = [];
  for (const { core, units, phrases } of cores.values()) {
    // References follow the numbers by themselves.
    if (units < MANY || core.old === '' || core.text === '' || (LABEL.test(core.old) && LABEL.test(core.text))) continue;
    const said = [...phrases.values()].find(({ old: each }) => count(before, each) === count(before, core.old)) ?? core;
    if (!quotable(said.old) || !quotable(said.text) || remains(after, said)) continue;
    if (!found.some((other) => other.old.includes(said.old) || said.old.includes(other.old))) found.push(said);
  }
  return found;
}

function remains(texts: readonly string[], { old, text }: Phrase): boolean {
  return texts.some((each) => (text.includes(old) ? each.replaceAll(text, '\n') : each).includes(old));
}

function count(texts: readonly string[], sought: string): number {
  return texts.reduce((sum, text) => sum + text.split(sought).length - 1, 0);
}

/** 将有关条款中的“甲”修改为“乙”，“丙”修改为“丁”, as one item. */
export function throughoutEntry(phrases: readonly Phrase[]): readonly Entry[] {
  if (phrases.length === 0) return [];
  const pairs = phrases.map(({ old, text }) => ({ old: words(old), new: words(text) }));
  return [{ site: 'throughout', operations: [{ kind: 'replace-everywhere', except: [], pairs }] }];
}

/**
 * Words that change alike in several articles are named once: 将第二条、第三条第一款中的“其他组织”修改为“非法人组织”, behind the other items. What an
 * article is left with if nothing else of it changes, its new number, need not be said.
 */
export function gathered(entries: readonly Entry[]): readonly Entry[] {
  const groups = new Map<string, { pair: Extract<Drafted, { kind: 'replace-text' }>['pairs'][number]; targets: Map<string, Address> }>();
  for (const { operations } of entries) {
    for (const operation of operations) {
      if (operation.kind !== 'replace-text' || operation.targets.length > 1) continue;
      for (const pair of operation.pairs) {
        const key = keyOf(pair);
        const group = groups.get(key) ?? { pair, targets: new Map() };
        groups.set(key, group);
        for (const target of operation.targets) group.targets.set(formatAddress(target), target);
      }
    }
  }
  const taken = new Set([...groups].filter(([, { targets }]) => targets.size >= MANY).map(([key]) => key));
  if (taken.size === 0) return entries;
  const left = entries.flatMap((entry): Entry[] => {
    const operations = entry.operations.flatMap((operation): Drafted[] => {
      if (operation.kind !== 'replace-text') return [operation];
      const pairs = operation.pairs.filter((pair) => !taken.has(keyOf(pair)));
      return pairs.length === 0 ? [] : [{ ...operation, pairs }];
    });
    const changed = operations.length !== entry.operations.length;
    return changed && operations.every(({ kind }) => kind === 'renumber') ? [] : [{ ...entry, operations }];
  });
  const common = [...taken].map((key): Entry => {
    const { pair, targets } = groups.get(key) as { pair: Extract<Drafted, { kind: 'replace-text' }>['pairs'][number]; targets: Map<string, Address> };
    return { site: 'common', operations: [{ kind: 'replace-text', targets: [...targets.values()], pairs: [pair] }] };
  });
  return [...left, ...common];
}

function keyOf({ old, new: text }: { readonly old: { readonly lines: readonly { readonly text: string }[] }; readonly new: typeof old }): string {
  return `${old.lines.map((l) => l.text).join('\n')}→${text.lines.map((l) => l.text).join('\n')}`;
}
