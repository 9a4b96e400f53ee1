import type { Address } from '../statute/address.ts';
import { formatAddress } from '../statute/address-text.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import { TITLE, textIdsIn, textsOf } from '../statute/texts.ts';
import type { Article, NodeId, Paragraph } from '../statute/types.ts';
import { articlesOf } from '../statute/walk.ts';
import type { Passage } from '../text/source.ts';
import type { Entry } from './body.ts';
import { joined, keyOf, singly, type Wording } from './clauses.ts';
import { hunksOf } from './hunks.ts';
import type { Pairing } from './pairing.ts';
import { type Phrase, phrasesChanged } from './phrases.ts';
import { numberOf } from './versions.ts';
import { type Drafted, quotable, words } from './wording.ts';

/** In so many units words must change alike before they are named once for all of them. */
export const MANY = 3;
/** And in so many, where words only come or go: in few, what they stand beside is named. */
const VERY_MANY = 8;

/** Words that change alike in many places: in all where they stand (有关条款中的), or in the units named. */
export interface Common {
  readonly phrase: Phrase;
  /** Null: wherever they stand. */
  readonly targets: readonly Address[] | null;
}

/**
 * Words that change alike in several units: 将有关条款中的“土地行政主管部门”修改为“自然资源主管部门” where the old ones remain nowhere in the new version, else
 * 将第二条、第三条中的“其他组织”修改为“非法人组织”.
 */
export function changedThroughout(old: StatuteIndex, now: StatuteIndex, pairing: Pairing): readonly Common[] {
  const [olds, news] = [textsOf(old.statute), textsOf(now.statute)];
  const cores = new Map<string, { core: Phrase; pure: boolean; units: Set<NodeId>; phrases: Map<string, Phrase> }>();
  for (const [id, passage] of olds) {
    const partner = news.get(pairing.toNew.get(id) ?? '');
    if (partner === undefined || partner.text === passage.text) continue;
    for (const { core, phrase, pure } of phrasesChanged(passage.text, partner.text)) {
      const key = `${core.old}→${core.text}`;
      const known = cores.get(key) ?? { core, pure, units: new Set(), phrases: new Map() };
      cores.set(key, known);
      known.phrases.set(`${phrase.old}→${phrase.text}`, phrase);
      known.units.add(id);
    }
  }
  const [before, after] = [olds, news].map((texts) => [...texts].flatMap(([id, { text }]) => (id === TITLE ? [] : [text]))) as [string[], string[]];
  const found: Common[] = spelledOtherwise([...cores.values()], after);
  for (const { core, pure, units, phrases } of [...cores.values()].sort((a, b) => b.units.size - a.units.size)) {
    if (units.size < MANY || core.old === '' || core.text === '' || isReference(core)) continue;
    const said = commonPhrase(core, [...phrases.values()], before);
    if (!quotable(said.old) || !quotable(said.text) || found.some(({ phrase }) => overlap(phrase, said))) continue;
    if (!remains(after, said) && (!pure || units.size >= VERY_MANY)) found.push({ phrase: said, targets: null });
    else if (!pure) {
      const targets = articlesOf(old.statute).flatMap((article) => targetsIn(article, said, olds, news, pairing));
      if (targets.length >= MANY) found.push({ phrase: said, targets });
    }
  }
  return found;
}

/** 帐 that becomes 账 in 帐簿, 记帐, 总帐 and wherever else it stands: a character written otherwise is one change. */
function spelledOtherwise(changes: readonly { readonly core: Phrase; readonly units: ReadonlySet<NodeId> }[], after: readonly string[]): Common[] {
  const spelled = new Map<string, { phrase: Phrase; compounds: number; units: Set<NodeId> }>();
  for (const { core, units } of changes) {
    if (core.old.length !== core.text.length) continue;
    const pairs = new Set([...core.old].flatMap((c, i) => (c === core.text[i] ? [] : [c + (core.text[i] ?? '')])));
    const [pair] = pairs;
    if (pair === undefined || pairs.size > 1 || pair.length !== 2) continue;
    const known = spelled.get(pair) ?? { phrase: { old: pair[0] as string, text: pair[1] as string }, compounds: 0, units: new Set<NodeId>() };
    spelled.set(pair, { ...known, compounds: known.compounds + 1, units: new Set([...known.units, ...units]) });
  }
  return [...spelled.values()].flatMap(({ phrase, compounds, units }): Common[] =>
    compounds > 1 && units.size >= MANY && /^\p{Script=Han}{2}$/u.test(phrase.old + phrase.text) && !remains(after, phrase) ? [{ phrase, targets: null }] : [],
  );
}

/** References follow the numbers by themselves. */
function isReference({ old, text }: Phrase): boolean {
  const label = /^(?:本[法条例]+)?第[^，。；]+[条款项]$/;
  return label.test(old) && label.test(text);
}

/** The words as all places have them: the longest phrase that stands as often as what changes, else one that stands in all, else what changes. */
function commonPhrase(core: Phrase, phrases: readonly Phrase[], before: readonly string[]): Phrase {
  const byLength = [...phrases].sort((a, b) => a.old.length - b.old.length);
  const often = byLength.findLast(({ old }) => count(before, old) === count(before, core.old));
  if (often !== undefined) return often;
  const inAll = byLength.find((each) => phrases.every(({ old, text }) => old.includes(each.old) && text.includes(each.text)));
  return inAll ?? core;
}

function overlap(one: Phrase, other: Phrase): boolean {
  return one.old.includes(other.old) || other.old.includes(one.old);
}

/** The article, or those of its 款 and 项, in which the words change wherever they stand; none if they change in part of a text only. */
function targetsIn(
  article: Article,
  phrase: Phrase,
  olds: ReadonlyMap<NodeId, Passage>,
  news: ReadonlyMap<NodeId, Passage>,
  { toNew }: Pairing,
): readonly Address[] {
  const changes = (ids: readonly NodeId[]): boolean => {
    const having = ids.filter((id) => olds.get(id)?.text.includes(phrase.old));
    return having.length > 0 && having.every((id) => changesIn(olds.get(id)?.text ?? '', news.get(toNew.get(id) ?? '')?.text ?? '', phrase));
  };
  if (changes(textIdsIn(article))) return [numberOf(article)];
  if (article.paragraphs.length === 1) return [];
  return article.paragraphs.flatMap((paragraph: Paragraph, i): Address[] =>
    changes(textIdsIn(paragraph)) ? [{ steps: [...numberOf(article).steps, { level: 'paragraph', number: i + 1, suffix: 0 }] }] : [],
  );
}

/** Whether the words change wherever they stand in a text, and nothing has to be changed back for that. */
function changesIn(before: string, after: string, { old, text }: Phrase): boolean {
  if (before === after) return false;
  const places = before.split(old).length - 1;
  const all = hunksOf(before, after, []);
  if (all === null || all.length < places) return false;
  const rest = hunksOf(before.replaceAll(old, text), after, []);
  return rest !== null && rest.length <= all.length - places;
}

function remains(texts: readonly string[], { old, text }: Phrase): boolean {
  return texts.some((each) => (text.includes(old) ? each.replaceAll(text, '\n') : each).includes(old));
}

function count(texts: readonly string[], sought: string): number {
  return texts.reduce((sum, text) => sum + text.split(sought).length - 1, 0);
}

/** 将有关条款中的“甲”修改为“乙”，“丙”修改为“丁”, as one item; what is changed in the units named, an item each. */
export function throughoutEntries(commons: readonly Common[]): readonly Entry[] {
  const pairOf = ({ phrase }: Common) => ({ old: words(phrase.old), new: words(phrase.text) });
  const everywhere = commons.filter(({ targets }) => targets === null);
  const listed = commons.flatMap((common): Entry[] =>
    common.targets === null
      ? []
      : [{ site: 'throughout', operations: [{ kind: 'replace-text', targets: common.targets, pairs: [pairOf(common)] }], common: true }],
  );
  if (everywhere.length === 0) return listed;
  return [{ site: 'throughout', operations: [{ kind: 'replace-everywhere', except: [], pairs: everywhere.map(pairOf) }], common: true }, ...listed];
}

/** What is left to be said for the units named, where others are restated, go, or are joined with others; dropped where few are left. */
export function withoutRestated(commons: readonly Common[], entries: readonly Entry[]): readonly Common[] {
  const taken = new Set(entries.flatMap(({ operations }) => operations.flatMap(disposed)));
  const isTaken = ({ steps }: Address): boolean => steps.some((_, i) => taken.has(formatAddress({ steps: steps.slice(0, i + 1) })));
  // A 款 restated inside an article that is named.
  const holdsTaken = ({ steps }: Address): boolean =>
    steps.length === 1 && [...taken].some((each) => each.startsWith(formatAddress({ steps })) && each !== formatAddress({ steps }));
  return commons.flatMap((common): Common[] => {
    if (common.targets === null) return [common];
    const targets = common.targets.filter((target) => !isTaken(target) && !holdsTaken(target));
    return targets.length < MANY ? [] : [{ ...common, targets }];
  });
}

function disposed(operation: Drafted): readonly string[] {
  switch (operation.kind) {
    case 'replace':
      return operation.target.part === undefined || operation.target.part === 'leadin' ? [formatAddress({ steps: operation.target.steps })] : [];
    case 'split':
      return [formatAddress(operation.target)];
    case 'delete':
    case 'merge':
      return operation.targets.map(formatAddress);
    case 'move':
      return operation.text === null ? [] : operation.targets.map(formatAddress);
    default:
      return [];
  }
}

/**
 * Clauses on words that are the same for several units are said once: 在第四十条第一款、第五十八条、第六十条中的“指定”后增加“或者变相指定”, behind the other items. What an
 * article is left with if nothing else of it changes, its new number, need not be said.
 */
export function gathered(entries: readonly Entry[]): readonly Entry[] {
  const groups = new Map<string, { said: Wording; targets: Map<string, Address> }>();
  for (const { operations } of entries) {
    for (const said of operations.flatMap(singly)) {
      const group = groups.get(keyOf(said)) ?? { said, targets: new Map() };
      groups.set(keyOf(said), group);
      for (const target of said.targets) group.targets.set(formatAddress(target), target);
    }
  }
  const taken = new Set([...groups].filter(([, { targets }]) => targets.size >= MANY).map(([key]) => key));
  if (taken.size === 0) return entries;
  const left = entries.flatMap((entry): Entry[] => {
    const operations = entry.operations.flatMap((operation): Drafted[] => {
      const parts = singly(operation);
      const kept = parts.filter((said) => !taken.has(keyOf(said)));
      return parts.length === 0 || kept.length === parts.length ? [operation] : [...joined(kept)];
    });
    const changed = operations.length !== entry.operations.length;
    return changed && operations.every(({ kind }) => kind === 'renumber') ? [] : [{ ...entry, operations }];
  });
  const common = [...taken].flatMap((key): Entry[] => {
    const group = groups.get(key);
    return group === undefined ? [] : [{ site: 'common', operations: [{ ...group.said, targets: [...group.targets.values()] }], common: true }];
  });
  return [...left, ...common];
}
