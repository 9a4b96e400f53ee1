import { EVERY } from '../../statute/address.ts';
import type { Level } from '../../statute/types.ts';
import type { Pair, ParsedClause, WrittenAddress } from './written.ts';
import type { Words } from './chunks.ts';
import type { Deed, Group } from './deeds.ts';

/** What a clause may say beside its verb. */
export type Role = 'units' | 'scope' | 'words' | 'side' | 'mark' | 'count' | 'as' | 'to' | 'text' | 'name' | 'includes' | 'title' | 'from';

/**
 * One row of the table that a drafter reads (docs/language.md): a class of verbs, the roles it needs and may have, and the operation they make.
 * `build` may still decline, where the roles do not fit each other (a list of old words and another number of new ones).
 */
export interface Frame {
  readonly verb: Deed['verb'];
  readonly needs: readonly Role[];
  readonly may: readonly Role[];
  readonly makes: string;
  readonly build: (deed: Deed) => readonly ParsedClause[] | null;
}

export const FRAMES: readonly Frame[] = [
  { verb: 'change', needs: ['units', 'text'], may: ['as'], makes: 'replace', build: replaceUnits },
  { verb: 'change', needs: ['words', 'text'], may: ['units'], makes: 'replace-text', build: replaceWords },
  { verb: 'change', needs: ['scope', 'words', 'text'], may: [], makes: 'replace-everywhere', build: replaceEverywhere },
  { verb: 'change', needs: ['units', 'words', 'to'], may: [], makes: 'renumber', build: renumber },
  { verb: 'change', needs: ['units', 'to'], may: ['text'], makes: 'renumber · move', build: renumber },
  { verb: 'change', needs: ['units', 'count'], may: ['as', 'text'], makes: 'split · merge', build: recount },
  { verb: 'change', needs: ['count', 'text'], may: ['as'], makes: 'split (the unit last named)', build: recount },
  { verb: 'change', needs: ['units', 'title'], may: [], makes: 'replace (the name)', build: rename },
  { verb: 'change', needs: ['mark'], may: ['units'], makes: 'replace-text (a mark)', build: replaceMark },
  { verb: 'change', needs: ['text'], may: ['as'], makes: 'replace (the unit last named)', build: replaceUnits },
  { verb: 'change', needs: ['to'], may: ['text'], makes: 'renumber (the unit last named)', build: renumber },
  { verb: 'number', needs: ['units', 'to'], may: ['text'], makes: 'renumber · move', build: renumber },
  { verb: 'number', needs: ['to'], may: ['text'], makes: 'renumber (the unit last named)', build: renumber },
  { verb: 'add', needs: ['count', 'text'], may: ['units', 'side', 'as', 'words'], makes: 'insert', build: insert },
  { verb: 'add', needs: ['as', 'text'], may: ['units', 'side'], makes: 'insert', build: insert },
  { verb: 'add', needs: ['words', 'side', 'text'], may: ['units', 'count', 'mark'], makes: 'insert-text', build: insertText },
  { verb: 'add', needs: ['units', 'text'], may: ['side', 'count'], makes: 'insert-text · insert', build: addWords },
  { verb: 'add', needs: ['text'], may: [], makes: 'insert (in the unit last named)', build: addWords },
  { verb: 'add', needs: ['count'], may: ['units', 'side', 'as', 'name', 'includes', 'text', 'words'], makes: 'insert (a division)', build: insertDivision },
  { verb: 'add', needs: ['count'], may: ['units', 'side', 'as'], makes: 'insert (its text comes with the next clause)', build: openInsert },
  { verb: 'add', needs: ['name'], may: ['units', 'side', 'includes'], makes: 'insert (a heading)', build: insertHeading },
  { verb: 'delete', needs: ['units'], may: [], makes: 'delete', build: deleteUnits },
  { verb: 'delete', needs: ['words'], may: ['units'], makes: 'delete-text', build: deleteWords },
  { verb: 'delete', needs: ['scope', 'words'], may: [], makes: 'replace-everywhere (by nothing)', build: deleteEverywhere },
  { verb: 'stand-in', needs: ['words', 'text'], may: ['units'], makes: 'replace-text', build: replaceWords },
  { verb: 'stand-in', needs: ['scope', 'words', 'text'], may: [], makes: 'replace-everywhere', build: replaceEverywhere },
  { verb: 'merge', needs: ['units'], may: ['count', 'as', 'text'], makes: 'merge', build: merge },
  { verb: 'join', needs: ['to'], may: ['side'], makes: 'non-textual (where a unit stands)', build: announce },
  { verb: 'join', needs: ['units', 'to', 'as'], may: ['text'], makes: 'move', build: joinAs },
  { verb: 'join', needs: ['units', 'to', 'text'], may: [], makes: 'insert (what comes from elsewhere)', build: renumber },
  { verb: 'join', needs: ['units', 'to'], may: ['side'], makes: 'merge (into a division)', build: joinInto },
  { verb: 'split', needs: ['units'], may: ['count', 'as', 'text'], makes: 'split', build: recount },
  { verb: 'split', needs: ['count', 'text'], may: ['as'], makes: 'split (the unit last named)', build: recount },
  { verb: 'split', needs: ['as', 'text'], may: [], makes: 'split (the unit last named)', build: recount },
  { verb: 'split', needs: ['units', 'count', 'as', 'text'], may: [], makes: 'split (into what its numbers say)', build: recountByNumbers },
  { verb: 'single', needs: ['units'], may: ['count', 'as', 'text'], makes: 'move (款 → 条)', build: single },
  { verb: 'move', needs: ['units', 'to'], may: ['as', 'text', 'side'], makes: 'move', build: move },
  { verb: 'swap', needs: ['units'], may: [], makes: 'swap', build: swap },
  { verb: 'announce', needs: [], may: ['units', 'scope'], makes: 'non-textual (introduction)', build: announce },
  { verb: 'divide-no-more', needs: ['units'], may: [], makes: 'delete (the headings of sections)', build: deleteSections },
  { verb: 'order', needs: [], may: [], makes: 'non-textual (renumbering, commencement, left to the editor)', build: order },
  { verb: 'content', needs: ['text'], may: [], makes: 'text of the insertion before', build: content },
];

/** The roles that a deed has. */
export function rolesOf(deed: Deed): ReadonlySet<Role> {
  const roles = new Set<Role>();
  for (const group of deed.groups) {
    if (group.scope) roles.add('scope');
    else if (group.units.length > 0) roles.add('units');
    if (group.words !== null) roles.add('words');
    if (group.side !== null) roles.add('side');
    if (group.mark !== null) roles.add('mark');
  }
  for (const [role, present] of [
    ['count', deed.count !== null],
    ['as', deed.as.length > 0],
    ['to', deed.to.length > 0],
    ['text', deed.text !== null],
    ['name', deed.name !== null],
    ['includes', deed.includes.length > 0],
    ['title', deed.title !== null],
    ['from', deed.from !== null],
  ] as const) {
    if (present) roles.add(role);
  }
  return roles;
}

/** Every reading that the table gives a deed: none, one, or several that differ. */
export function readingsOf(deed: Deed): readonly (readonly ParsedClause[])[] {
  const roles = rolesOf(deed);
  const readings = new Map<string, readonly ParsedClause[]>();
  for (const frame of FRAMES) {
    if (frame.verb !== deed.verb || !fits(frame, roles)) continue;
    const made = frame.build(deed);
    if (made !== null) readings.set(JSON.stringify(made), made);
  }
  return [...readings.values()];
}

function fits({ needs, may }: Frame, roles: ReadonlySet<Role>): boolean {
  return needs.every((role) => roles.has(role)) && [...roles].every((role) => needs.includes(role) || may.includes(role));
}

/** The row that comes nearest to a deed that fits none, for the error. */
export function nearestFrame(deed: Deed): Frame | null {
  const roles = rolesOf(deed);
  const off = ({ needs, may }: Frame): number =>
    needs.filter((role) => !roles.has(role)).length * 2 + [...roles].filter((role) => !needs.includes(role) && !may.includes(role)).length;
  return FRAMES.filter((frame) => frame.verb === deed.verb).reduce<Frame | null>((best, frame) => (best === null || off(frame) < off(best) ? frame : best), null);
}

/** The paragraphs of one text: adjacent quotations, or several that are one text's. */
function block(words: Words): readonly number[] {
  return words.flat();
}

function unitsOf(deed: Deed): readonly WrittenAddress[] {
  return deed.groups.flatMap((group) => group.units);
}

function replaceUnits(deed: Deed): readonly ParsedClause[] | null {
  const { range, text, as, share, groups } = deed;
  if (text === null || groups.some((g) => g.words !== null || g.side !== null || g.mark !== null)) return null;
  const targets = unitsOf(deed);
  if (as.length > 0) return [{ kind: 'renumber', targets, to: as, text: block(text), range }];
  if (deed.restates && targets.length <= 1) return [{ kind: 'restate', targets, text: block(text), range }];
  return [{ kind: 'replace', targets: targets.map(ofLeadIn), text: block(text), same: share === 'same', range }];
}

/** 条首修改为: the lead-in itself, not words at its beginning. */
function ofLeadIn(target: WrittenAddress): WrittenAddress {
  return target.part === 'leadin' ? withoutEdge(target) : target;
}

/** 款首增加: at the beginning of the 款. */
function withoutPart({ part: _part, ...unit }: WrittenAddress): WrittenAddress {
  return unit;
}

/** “甲”、“乙”均修改为“丙” · “甲”、“乙”分别修改为“丙”、“丁”; in every place that the clause names. */
function replaceWords(deed: Deed): readonly ParsedClause[] | null {
  const { text, groups, share } = deed;
  if (text === null || groups.some((g) => g.mark !== null || (g.side !== null && g.words !== null && deed.verb !== 'stand-in'))) return null;
  const [group] = groups;
  // 第二十条中的“甲”“乙”均修改为“丙”: words side by side are no paragraphs where they are said to be several.
  const apart = share !== null && groups.some((g) => g.inside);
  const olds = groups.flatMap((g) => (apart ? (g.words ?? []).flat().map((n) => [n]) : (g.words ?? [])));
  const news0 = apart && share === 'each' ? text.flat().map((n) => [n]) : text;
  return wordsFor(deed, group, groups, olds, news0);
}

function wordsFor({ range, share, uniform }: Deed, group: Group | undefined, groups: readonly Group[], olds: Words, text: Words): readonly ParsedClause[] | null {
  const shared = share === 'each' || (text.length > 1 && text.length === olds.length);
  if (shared ? olds.length !== text.length : text.length !== 1) return null;
  // 宪法第十五条：“甲。”“乙。”修改为：“丙。”“丁。”: whole 款, a quotation each; and 原第八条为：“甲”，现修改为：“乙”.
  const [old] = olds;
  const [news] = text;
  if (groups.length === 1 && group !== undefined && old !== undefined && news !== undefined && olds.length === 1) {
    if (old.length > 1 || news.length > 1 || (group.colon && group.units.length === 1 && group.units[0]?.frame === 'base')) {
      return [{ kind: 'replace-whole', targets: group.units, old, text: news, range }];
    }
  }
  let at = 0;
  return groups
    .filter((g) => g.words !== null)
    .map((g): ParsedClause => {
      const own = olds.slice(at, at + ownCount(g, olds, groups));
      const pairs = own.map((words, i): Pair => ({ old: words[0] as number, new: (text[shared ? at + i : 0] as readonly number[])[0] as number }));
      at += own.length;
      return { kind: 'replace-text', targets: placesOf(g, groups).map(ofLeadIn), pairs, uniform, range };
    });
}

/** How many of the old words stand in one group. */
function ownCount({ words }: Group, olds: Words, groups: readonly Group[]): number {
  const entries = groups.reduce((sum, g) => sum + (g.words?.length ?? 0), 0);
  return entries === olds.length ? (words?.length ?? 0) : (words ?? []).flat().length;
}

/** The units of a group; where it has none of its own, those before it in the clause. */
function placesOf(group: Group, groups: readonly Group[]): readonly WrittenAddress[] {
  if (group.units.length > 0) return group.units;
  const before = groups.slice(0, groups.indexOf(group)).filter((g) => g.units.length > 0);
  return before[before.length - 1]?.units ?? [];
}

function replaceEverywhere(deed: Deed): readonly ParsedClause[] | null {
  const { range, text, groups, share } = deed;
  if (text === null || groups.some((g) => g.side !== null || g.mark !== null)) return null;
  const olds = groups.flatMap((g) => g.words ?? []);
  const shared = share === 'each' || (text.length > 1 && text.length === olds.length);
  if (shared ? olds.length !== text.length : text.length !== 1) return null;
  const pairs = olds.map((words, i): Pair => ({ old: words[0] as number, new: (text[shared ? i : 0] as readonly number[])[0] as number }));
  return [{ kind: 'replace-everywhere', except: groups.flatMap((g) => (g.scope ? g.units : [])), pairs, range }];
}

function deleteEverywhere({ range, groups }: Deed): readonly ParsedClause[] | null {
  const pairs = groups.flatMap((g) => g.words ?? []).map((words): Pair => ({ old: words[0] as number, new: null }));
  return [{ kind: 'replace-everywhere', except: groups.flatMap((g) => (g.scope ? g.units : [])), pairs, range }];
}

function renumber(deed: Deed): readonly ParsedClause[] | null {
  const { range, to, text, groups } = deed;
  if (groups.some((g) => g.side !== null || g.mark !== null)) return null;
  const targets = unitsOf(deed);
  // 第二项“（二）……”改为第三项: the words show the unit.
  if (groups.some((g) => g.words !== null)) return null;
  return [{ kind: 'renumber', targets, to, text: text && block(text), range }];
}

/** 改为两条 · 分为两款 · 改为一款 of several. */
function recount(deed: Deed): readonly ParsedClause[] | null {
  const { range, count, as, text, groups } = deed;
  if (groups.some((g) => g.words !== null || g.side !== null || g.mark !== null)) return null;
  const targets = unitsOf(deed);
  if (targets.length > 1 && count?.count === 1) return [{ kind: 'merge', targets, as: as[0] ?? null, into: null, text: text && block(text), range }];
  if (text === null) return as.length > 0 ? null : [{ kind: 'announcement', targets, range }];
  const level = count?.level ?? as[as.length - 1]?.steps[as[as.length - 1]!.steps.length - 1]?.level;
  if (level === undefined || level === 'sentence') return null;
  return [{ kind: 'split', targets, count: count?.count ?? as.length, level, as, text: block(text), range }];
}

/** 分为两款，作为第五条、第六条: the count says one level and the numbers another, so there are two readings. */
function recountByNumbers(deed: Deed): readonly ParsedClause[] | null {
  const said = deed.as[0]?.steps[deed.as[0].steps.length - 1]?.level;
  return said === undefined || said === deed.count?.level ? null : recount({ ...deed, count: null });
}

function rename(deed: Deed): readonly ParsedClause[] | null {
  return deed.title === null ? null : [{ kind: 'rename', targets: unitsOf(deed), name: deed.title, range: deed.range }];
}

function replaceMark({ groups, mark, range }: Deed): readonly ParsedClause[] | null {
  const [group] = groups;
  if (group?.mark == null || mark === null || groups.length !== 1 || group.words !== null) return null;
  return [{ kind: 'replace-mark', targets: group.units, old: group.mark, new: mark, range }];
}

function insert(deed: Deed): readonly ParsedClause[] | null {
  const { range, count, as, text, groups } = deed;
  if (text === null || count?.level === 'sentence' || (count !== null && DIVISIONS.has(count.level))) return null;
  if (groups.length > 1 || groups.some((g) => g.mark !== null)) return null;
  const [group] = groups;
  const level = count?.level ?? as[as.length - 1]?.steps[(as[as.length - 1]?.steps.length ?? 0) - 1]?.level;
  if (level === undefined || DIVISIONS.has(level)) return null;
  const places = group?.units ?? [];
  // 第六十二条“……”中增加一项: words that point at the unit; with a side they are an anchor, and what is added is words.
  if (group?.words != null && (group.side !== null || places.length !== 1 || group.words.length !== 1)) return null;
  const mark = group?.words?.[0]?.[0] ?? null;
  const written = mark === null ? places : places.map((p) => ({ ...p, mark }));
  if (written.some((p) => p.edge !== undefined && !isEdgeOf(p, as.length > 0)) || written.some((p) => p.sentences !== undefined || p.segment !== undefined)) return null;
  const counted = count?.count ?? as.length;
  const made = (place: WrittenAddress | null): ParsedClause => ({
    kind: 'insert',
    count: counted,
    level,
    ...placed(place, group?.side ?? null),
    as,
    heading: null,
    contents: [],
    text: block(text),
    range,
  });
  if (written.length > 1) return null;
  return [made(written[0] ?? null)];
}

/** 在第一章最后增加一条, 第五章开头增加一条，作为第二十一条: an edge of a division; at its beginning the number says where. */
function isEdgeOf({ edge, part, steps, division }: WrittenAddress, numbered: boolean): boolean {
  const level = steps[steps.length - 1]?.level;
  if (edge === 'start') return numbered && (division !== undefined || (level !== undefined && DIVISIONS.has(level)));
  return edge === 'end' && part === undefined;
}

function placed(
  place: WrittenAddress | null,
  side: Group['side'],
): { readonly within: WrittenAddress | null; readonly after: WrittenAddress | null; readonly before: WrittenAddress | null } {
  const plain = place && withoutEdge(place);
  return { within: side === null ? plain : null, after: side === 'after' ? plain : null, before: side === 'before' ? plain : null };
}

function withoutEdge(place: WrittenAddress): WrittenAddress {
  const { edge: _edge, ...rest } = place;
  return rest;
}

/** 在“甲”后增加“乙”, in one place or several; “甲”和“乙”之间. */
function insertText(deed: Deed): readonly ParsedClause[] | null {
  const { range, text, groups, count } = deed;
  if (text === null || (count !== null && count.level !== 'sentence') || groups.some((g) => g.scope || g.mark !== null)) return null;
  const added = block(text);
  const last = groups[groups.length - 1] as Group;
  if (last.side === null || last.words === null) return null;
  const clauses: ParsedClause[] = [];
  for (const group of groups) {
    if (group.words === null) {
      if (group.units.length > 0 && group.side === null) continue;
      return null;
    }
    const targets = placesOf(group, groups).map(ofLeadIn);
    const side = group.side ?? last.side;
    if (side === 'between') {
      const [one, two] = group.words.length === 2 ? group.words : groups.flatMap((g) => g.words ?? []);
      if (one === undefined || two === undefined) return null;
      return [{ kind: 'insert-between', targets, first: one[0] as number, second: two[0] as number, text: added[0] as number, range }];
    }
    for (const words of group.words) clauses.push({ kind: 'insert-text', targets, anchor: words[0] as number, position: side, text: added, range });
  }
  return clauses;
}

/** Words at the edge of a unit, behind a sentence, or units of their own where neither count nor number is said. */
function addWords(deed: Deed): readonly ParsedClause[] | null {
  const { range, text, groups, count } = deed;
  if (text === null || groups.length > 1 || groups.some((g) => g.words !== null || g.mark !== null)) return null;
  if (count !== null && count.level !== 'sentence') {
    // 在第二条第一款末尾增加一款 is no place for words.
    return null;
  }
  const [group] = groups;
  const side = group?.side === 'between' ? null : (group?.side ?? null);
  const targets = (group?.units ?? []).map((unit) => (unit.part === 'leadin' && unit.edge === 'start' ? withoutPart(unit) : unit));
  return [{ kind: 'add-words', targets, place: side ?? 'within', sentence: count !== null, text: block(text), range }];
}

function insertDivision(deed: Deed): readonly ParsedClause[] | null {
  const { range, count, as, text, name, includes, groups } = deed;
  if (count === null || count.level === 'sentence' || !DIVISIONS.has(count.level)) return null;
  if (groups.length > 1) return null;
  const [group] = groups;
  // 第三章“国家机构”中增加一节: the heading of the place, said beside its number.
  if (group?.words != null && (group.words.length !== 1 || group.units.length !== 1)) return null;
  const mark = group?.words?.[0]?.[0] ?? null;
  const unit = group?.units[0] ?? null;
  if ((group?.units.length ?? 0) > 1) return null;
  return [
    {
      kind: 'insert',
      count: count.count,
      level: count.level,
      ...placed(unit && mark !== null ? { ...unit, mark } : unit, group?.side ?? null),
      as,
      heading: name?.[0]?.[0] ?? null,
      contents: includes.length > 0 ? [{ from: null, as: includes }] : [],
      text: text && block(text),
      range,
    },
  ];
}

/** 增加一款，作为第二款，将该条修改为：“……”: the text comes with the clause behind. */
function openInsert(deed: Deed): readonly ParsedClause[] | null {
  const { range, count, as, groups } = deed;
  if (count === null || count.level === 'sentence' || DIVISIONS.has(count.level) || groups.length > 1) return null;
  const [group] = groups;
  if ((group?.units.length ?? 0) > 1) return null;
  return [
    {
      kind: 'insert',
      count: count.count,
      level: count.level,
      ...placed(group?.units[0] ?? null, group?.side ?? null),
      as,
      heading: null,
      contents: [],
      text: null,
      range,
    },
  ];
}

/** 在第十条前增加章名“第三章　管理范围”. */
function insertHeading({ name, groups, includes, range }: Deed): readonly ParsedClause[] | null {
  const [group] = groups;
  const heading = name?.[0]?.[0];
  if (heading === undefined || groups.length > 1 || (group?.units.length ?? 0) > 1) return null;
  return [{ kind: 'insert-heading', before: group?.units[0] ?? null, heading, includes, range }];
}

function deleteUnits(deed: Deed): readonly ParsedClause[] | null {
  if (deed.groups.some((g) => g.words !== null || g.side !== null || g.mark !== null || g.scope)) return null;
  return [{ kind: 'delete', targets: unitsOf(deed), range: deed.range }];
}

/** 第三章不再分节: the headings of its sections go, its articles stay. */
function deleteSections(deed: Deed): readonly ParsedClause[] | null {
  const [unit, ...more] = unitsOf(deed);
  if (unit === undefined || more.length > 0 || deed.groups.some((g) => g.words !== null)) return null;
  return [{ kind: 'delete', targets: [{ ...unit, part: 'heading', steps: [...unit.steps, { level: 'section', number: EVERY, suffix: 0 }] }], range: deed.range }];
}

function deleteWords({ groups, range }: Deed): readonly ParsedClause[] | null {
  if (groups.some((g) => g.side !== null || g.mark !== null || g.scope)) return null;
  // 删去第三条、第五条中的“甲”和第六条: a unit without words in the list goes as a whole.
  const clauses: ParsedClause[] = [];
  for (const [i, group] of groups.entries()) {
    // “垂钓等”中的“等”字: words inside words, which stand there as they are.
    const next = groups[i + 1];
    if (group.words === null) clauses.push({ kind: 'delete', targets: group.units, range });
    else if (group.inside && next !== undefined && next.units.length === 0 && group.words.length === 1 && next.words?.length === 1 && groups.length === 2 && group.units.length > 0) {
      return [{ kind: 'delete-within', targets: group.units, outer: group.words[0]?.[0] as number, inner: next.words[0]?.[0] as number, range }];
    } else clauses.push({ kind: 'delete-text', targets: placesOf(group, groups).map(ofLeadIn), quotes: group.words.flat(), range });
  }
  return clauses;
}

function merge(deed: Deed): readonly ParsedClause[] | null {
  const { range, as, text, groups } = deed;
  if (groups.some((g) => g.words !== null || g.side !== null || g.mark !== null)) return null;
  return [{ kind: 'merge', targets: unitsOf(deed), as: as[0] ?? null, into: null, text: text && block(text), range }];
}

/** 第六十二条并入第十五条，作为第十五条第三款 */
function joinAs(deed: Deed): readonly ParsedClause[] | null {
  return move({ ...deed, toSide: null });
}

function joinInto(deed: Deed): readonly ParsedClause[] | null {
  const [into] = deed.to;
  if (into === undefined || deed.groups.some((g) => g.words !== null)) return null;
  return [{ kind: 'merge', targets: unitsOf(deed), as: null, into, text: null, range: deed.range }];
}

/** 单列一条，作为第四十九条 */
function single(deed: Deed): readonly ParsedClause[] | null {
  const { range, as, text, groups } = deed;
  if (groups.some((g) => g.words !== null || g.side !== null || g.mark !== null)) return null;
  return [{ kind: 'single', targets: unitsOf(deed), as: as[0] ?? null, text: text && block(text), range }];
}

function move(deed: Deed): readonly ParsedClause[] | null {
  const [place] = deed.to;
  if (place === undefined || deed.to.length > 1 || deed.groups.some((g) => g.words !== null || g.side !== null)) return null;
  return [
    { kind: 'move', targets: unitsOf(deed), place, position: deed.toSide ?? 'within', as: deed.as, text: deed.text && block(deed.text), range: deed.range },
  ];
}

function swap(deed: Deed): readonly ParsedClause[] | null {
  if (deed.groups.some((g) => g.words !== null || g.side !== null)) return null;
  return [{ kind: 'swap', targets: unitsOf(deed), range: deed.range }];
}

function announce(deed: Deed): readonly ParsedClause[] | null {
  if (deed.groups.some((g) => g.words !== null)) return null;
  return [{ kind: 'announcement', targets: unitsOf(deed), range: deed.range }];
}

function order({ range, divisions, what }: Deed): readonly ParsedClause[] {
  const renumbers = what !== 'renumbering' ? 'none' : divisions ? 'all' : 'articles';
  return [{ kind: 'non-textual', what, renumbers, range }];
}

function content({ text, range }: Deed): readonly ParsedClause[] | null {
  return text === null ? null : [{ kind: 'content', text: block(text), range }];
}

const DIVISIONS: ReadonlySet<Level | 'sentence'> = new Set(['part', 'subpart', 'chapter', 'section', 'portion']);
