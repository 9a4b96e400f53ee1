import type { Words } from './chunks.ts';
import type { Deed, Group } from './deed.ts';
import { block, ofLeadIn } from './row-roles.ts';
import type { Pair, ParsedClause, WrittenAddress } from './written.ts';

/** “甲”、“乙”均修改为“丙” · “甲”、“乙”分别修改为“丙”、“丁”; in every place that the clause names. */
export function replaceWords(deed: Deed): readonly ParsedClause[] | null {
  const { text, groups, share } = deed;
  if (text === null || groups.some((g) => g.mark !== null || (g.side !== null && g.words !== null && deed.verb !== 'stand-in'))) return null;
  const [group] = groups;
  if (groups.some((g) => g.its !== null)) return text.flat().length === 1 ? besideBefore(deed, text.flat()[0] ?? null) : null;
  // 第二十条中的“甲”“乙”均修改为“丙”: words side by side are no paragraphs where they are said to be several.
  const apart = share === 'each' || (share !== null && groups.some((g) => g.inside));
  const olds = groups.flatMap((g) => (apart ? (g.words ?? []).flat().map((n) => [n]) : (g.words ?? [])));
  const news0 = apart && share === 'each' ? text.flat().map((n) => [n]) : text;
  return wordsFor(deed, group, groups, olds, news0);
}

function wordsFor(
  { range, share, uniform }: Deed,
  group: Group | undefined,
  groups: readonly Group[],
  olds: Words,
  text: Words,
): readonly ParsedClause[] | null {
  const [alone] = olds;
  if (share === 'each' && groups.length === 1 && group !== undefined && alone !== undefined && olds.length === 1 && text.length > 1) {
    const pairs = text.map((words): Pair => ({ old: alone[0] as number, new: words[0] as number }));
    return [{ kind: 'replace-text', targets: group.units.map(ofLeadIn), pairs, uniform, spread: true, range }];
  }
  const shared = share === 'each' || (text.length > 1 && text.length === olds.length);
  if (shared ? olds.length !== text.length : text.length !== 1) return null;
  // 宪法第十五条：“甲。”“乙。”修改为：“丙。”“丁。”: whole 款, a quotation each; and 原第八条为：“甲”，现修改为：“乙”.
  const [old] = olds;
  const [news] = text;
  if (groups.length === 1 && group !== undefined && old !== undefined && news !== undefined && olds.length === 1) {
    if (old.length > 1 || news.length > 1 || (group.colon && group.units.length === 1 && group.units[0]?.numbering === 'base')) {
      return [{ kind: 'replace-whole', targets: group.units, old, text: news, range }];
    }
  }
  const entries = groups.reduce((sum, g) => sum + (g.words?.length ?? 0), 0);
  const places = placesOf(groups);
  let at = 0;
  return groups.flatMap(({ words }, index): readonly ParsedClause[] => {
    if (words === null) return [];
    const own = olds.slice(at, at + (entries === olds.length ? words : words.flat()).length);
    const pairs = own.map(([first], i): Pair => ({ old: first as number, new: (text[shared ? at + i : 0] as readonly number[])[0] as number }));
    at += own.length;
    return [{ kind: 'replace-text', targets: places[index] ?? [], pairs, uniform, range }];
  });
}

/** The units of each group whose words are changed; where one has none of its own, those of the nearest before it in the clause. */
function placesOf(groups: readonly Group[]): readonly (readonly WrittenAddress[])[] {
  let named: readonly WrittenAddress[] = [];
  return groups.map(({ units }) => {
    if (units.length > 0) named = units.map(ofLeadIn);
    return named;
  });
}

export function replaceEverywhere(deed: Deed): readonly ParsedClause[] | null {
  const { range, text, groups, share } = deed;
  if (text === null || groups.some((g) => g.side !== null || g.mark !== null)) return null;
  // “甲”“乙” and “甲”、“乙”: words, each of its own.
  const olds = groups.flatMap((g) => g.words ?? []).flat();
  const made = text.flat();
  const shared = share === 'each' || (made.length > 1 && made.length === olds.length);
  if (shared ? olds.length !== made.length : made.length !== 1) return null;
  const pairs = olds.map((old, i): Pair => ({ old, new: made[shared ? i : 0] as number }));
  return [{ kind: 'replace-everywhere', except: groups.flatMap((g) => (g.scope ? g.units : [])), pairs, range }];
}

export function deleteEverywhere({ range, groups }: Deed): readonly ParsedClause[] | null {
  const pairs = groups.flatMap((g) => (g.words ?? []).flat()).map((old): Pair => ({ old, new: null }));
  return [{ kind: 'replace-everywhere', except: groups.flatMap((g) => (g.scope ? g.units : [])), pairs, range }];
}

export function replaceMark({ groups, mark, range }: Deed): readonly ParsedClause[] | null {
  const [group] = groups;
  if (group === undefined || mark === null || groups.length !== 1) return null;
  // 第（四）项末尾改为分号: what stood there is the other mark that ends a 项.
  const ended = group.mark === null && group.words === null && !group.scope && group.units.length > 0 && group.units.every(({ edge }) => edge === 'end');
  const old = group.mark ?? (ended ? OTHER_END.get(mark) : undefined);
  if (old === undefined) return null;
  const beside = group.words === null ? null : besideWords(group);
  if (group.words !== null && beside === null) return null;
  return [{ kind: 'replace-mark', targets: group.units, old, new: mark, range, ...(beside && { beside }) }];
}

/** The other one of the two marks that end a 项. */
export const OTHER_END: ReadonlyMap<string, string> = new Map([
  ['；', '。'],
  ['。', '；'],
]);

/** 删去“甲”后的逗号 */
export function deleteMark({ groups, range }: Deed): readonly ParsedClause[] | null {
  const [group] = groups;
  const beside = group === undefined || groups.length !== 1 ? null : besideWords(group);
  if (group?.mark == null || beside === null) return null;
  return [{ kind: 'replace-mark', targets: group.units, old: group.mark, new: '', beside, range }];
}

/** The words, and the side of them, on which a mark stands. */
function besideWords({ words, side, scope }: Group): { readonly words: number; readonly side: 'before' | 'after' } | null {
  const [only, ...more] = (words ?? []).flat();
  return only === undefined || more.length > 0 || scope || side === null || side === 'between' ? null : { words: only, side };
}

/** 其后的“甲”: one quotation beside the words that the clause before replaced. */
function besideBefore({ groups, range }: Deed, text: number | null): readonly ParsedClause[] | null {
  const [group, ...others] = groups;
  const [old, ...more] = (group?.words ?? []).flat();
  if (group?.its == null || old === undefined || others.length + more.length + group.units.length > 0) return null;
  return [{ kind: 'beside', along: { old, new: text, side: group.its }, range }];
}

/** 在“甲”后增加“乙”, in one place or several; “甲”和“乙”之间. */
export function insertText(deed: Deed): readonly ParsedClause[] | null {
  const { range, groups, count, share } = deed;
  const text = share === 'each' ? oneByOne(deed.text) : deed.text;
  if (text === null || (count !== null && count.level !== 'sentence') || groups.some((g) => g.scope || g.mark !== null)) return null;
  const anchors = groups.reduce((sum, g) => sum + (g.words?.length ?? 0), 0);
  const each = share === 'each' && text.length > 1;
  // 在“甲”和“乙”后分别增加“丙”和“丁”: one by one; 在第一条和第二条中的“甲”后分别增加……: one in each place.
  if (each && anchors !== text.length && (anchors !== 1 || groups.length !== 1)) return null;
  const spread = each && anchors === 1;
  const added = block(text);
  const last = groups[groups.length - 1] as Group;
  if (last.side === null || last.words === null) return null;
  const places = placesOf(groups);
  const clauses: ParsedClause[] = [];
  for (const [i, group] of groups.entries()) {
    if (group.words === null) {
      if (group.units.length > 0 && group.side === null) continue;
      return null;
    }
    const targets = places[i] ?? [];
    const side = group.side ?? last.side;
    if (side === 'between') {
      const [one, two] = group.words.length === 2 ? group.words : groups.flatMap((g) => g.words ?? []);
      if (one === undefined || two === undefined) return null;
      return [{ kind: 'insert-between', targets, first: one[0] as number, second: two[0] as number, text: added[0] as number, range }];
    }
    for (const words of group.words) {
      const own = each && !spread ? (text[clauses.length] as readonly number[]) : added;
      clauses.push({ kind: 'insert-text', targets, anchor: words[0] as number, position: side, text: own, range, ...(spread && { spread }) });
    }
  }
  return clauses;
}

/** 分别增加“丙”“丁”: one by one, and no paragraphs of one text. */
function oneByOne(text: Words | null): Words | null {
  return text?.length === 1 ? (text[0] as readonly number[]).map((quotation) => [quotation]) : text;
}

/** Words at the edge of a unit, behind a sentence, or units of their own where neither count nor number is said. */
export function addWords(deed: Deed): readonly ParsedClause[] | null {
  const { range, groups, count, share } = deed;
  const text = share === 'each' ? oneByOne(deed.text) : deed.text;
  if (text === null || groups.length > 1 || groups.some((g) => g.words !== null || g.mark !== null)) return null;
  if (count !== null && count.level !== 'sentence') {
    // 在第二条第一款末尾增加一款 is no place for words.
    return null;
  }
  const [group] = groups;
  const side = group?.side === 'between' ? null : (group?.side ?? null);
  const targets = (group?.units ?? []).map((unit) => (unit.part === 'leadin' && unit.edge === 'start' ? withoutPart(unit) : unit));
  const added = (to: readonly WrittenAddress[], words: readonly number[]): ParsedClause => {
    return { kind: 'add-words', targets: to, place: side ?? 'within', sentence: count !== null, text: words, range };
  };
  const words = block(text);
  if (words.length === 1 || targets.length < 2) return [added(targets, words)];
  // 第一项、第二项分别增加“甲”“乙”: one in each place; else it is not said which goes where.
  return share === 'each' && words.length === targets.length ? targets.map((target, i) => added([target], [words[i] as number])) : null;
}

/** 款首增加: at the beginning of the 款. */
function withoutPart({ part: _part, ...unit }: WrittenAddress): WrittenAddress {
  return unit;
}

export function deleteWords(deed: Deed): readonly ParsedClause[] | null {
  const { groups, range } = deed;
  if (groups.some((g) => g.its !== null)) return besideBefore(deed, null);
  if (groups.some((g) => g.side !== null || g.mark !== null || g.scope)) return null;
  // 删去第三条、第五条中的“甲”和第六条: a unit without words in the list goes as a whole.
  const places = placesOf(groups);
  const clauses: ParsedClause[] = [];
  for (const [i, group] of groups.entries()) {
    if (group.words === null) clauses.push({ kind: 'delete', targets: group.units, range });
    else clauses.push({ kind: 'delete-text', targets: places[i] ?? [], quotes: group.words.flat(), range });
  }
  return clauses;
}
