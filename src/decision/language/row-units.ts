import { depthOf, EVERY, LAST, levelOf, type Step } from '../../statute/address.ts';
import type { Deed } from './deed.ts';
import { meantBy } from './group-units.ts';
import { block, isDivision, ofLeadIn, unitsOf } from './row-roles.ts';
import type { ParsedClause, WrittenAddress } from './written.ts';

export function replaceUnits(deed: Deed): readonly ParsedClause[] | null {
  const { range, text, as, share, groups, includes } = deed;
  if (text === null || groups.some((g) => g.words !== null || g.side !== null || g.mark !== null)) return null;
  const targets = unitsOf(deed);
  // 分别修改为“……”“……”, and no units: which of those before is not said.
  if (share === 'each' && targets.length === 0) return null;
  if (includes.length > 0) return renamed(deed, targets, block(text));
  if (as.length > 0) return [{ kind: 'renumber', targets, to: as, text: block(text), range }];
  if (deed.restates && targets.length <= 1) return [{ kind: 'restate', targets, text: block(text), range }];
  return [{ kind: 'replace', targets: targets.map(ofLeadIn), text: block(text), same: share === 'same', ...(share === 'each' && { each: true }), range }];
}

/** 第二章章名修改为“……”，包括第五条至第九条: the division named by its old number. */
function renamed({ as, includes, range }: Deed, targets: readonly WrittenAddress[], text: readonly number[]): readonly ParsedClause[] | null {
  const [target, ...more] = targets;
  if (target?.part !== 'heading' || more.length > 0 || as.length > 0) return null;
  const { part: _part, ...division } = target;
  return [
    { kind: 'replace', targets, text, same: false, range },
    { kind: 'include', division: { numbering: 'base', ...division }, articles: includes, range },
  ];
}

/** 第三章“法规案起草”包括第十七条至第二十二条: both in new numbers, unless 原 says otherwise. */
export function include(deed: Deed): readonly ParsedClause[] | null {
  const [unit, ...more] = unitsOf(deed);
  if (unit === undefined || more.length > 0 || unit.part !== undefined || deed.groups.some((g) => g.words !== null || g.side !== null || g.scope)) return null;
  if (unit.pronoun === null && !isDivision(unit)) return null;
  const division = unit.pronoun === null ? { numbering: 'new' as const, ...unit } : unit;
  return [{ kind: 'include', division, articles: deed.includes, range: deed.range }];
}

export function renumber(deed: Deed): readonly ParsedClause[] | null {
  const { range, to, text, groups } = deed;
  if (groups.some((g) => g.side !== null || g.mark !== null)) return null;
  const targets = unitsOf(deed);
  // 第二项“（二）……”改为第三项: the words show the unit.
  if (groups.some((g) => g.words !== null)) return null;
  if (deed.name !== null || deed.includes.length > 0) return renumberDivision(deed, targets);
  return [{ kind: 'renumber', targets, to, text: text && block(text), range }];
}

/** 将第四章改为第六章“……”，包括第五十四条至第五十九条 */
function renumberDivision({ range, to, text, name, includes }: Deed, targets: readonly WrittenAddress[]): readonly ParsedClause[] | null {
  const [target, ...others] = targets;
  const [number, ...more] = to;
  if (number === undefined || !isDivision(number) || others.length + more.length > 0 || text !== null) return null;
  const heading = name?.[0]?.[0];
  if (heading !== undefined && target === undefined) return null;
  return [
    { kind: 'renumber', targets, to, text: null, range },
    ...(heading !== undefined && target !== undefined
      ? [{ kind: 'replace', targets: [{ ...target, part: 'heading', mark: null }], text: [heading], same: false, range } as const]
      : []),
    ...(includes.length > 0 ? [{ kind: 'include', division: { ...number, numbering: 'new' }, articles: includes, range } as const] : []),
  ];
}

/** 改为两条 · 分为两款 · 改为一款 of several. */
export function recount(deed: Deed): readonly ParsedClause[] | null {
  const { range, count, as, text, groups } = deed;
  if (groups.some((g) => g.words !== null || g.side !== null || g.mark !== null)) return null;
  const targets = unitsOf(deed);
  if (targets.length > 1 && count?.count === 1) return [{ kind: 'merge', targets, as: as[0] ?? null, into: null, text: text && block(text), range }];
  if (text === null) {
    if ((as.length > 0 && !goesOnFrom(targets[0], as, count?.count)) || count?.level === 'sentence' || count?.level === 'row') return null;
    // 一分为二 counts units of its own level.
    const recounts = { count: count?.count ?? 2, level: count?.level ?? targets[0]?.steps.at(-1)?.level ?? 'article' };
    return [{ kind: 'announcement', targets, recounts, range }];
  }
  // 将第十八条第二款改为一条，作为第十九条，修改为：“……”: one unit of a level above its own.
  const own = targets.length === 1 ? (targets[0]?.sentences === undefined ? targets[0]?.steps.at(-1)?.level : 'sentence') : undefined;
  if (
    count?.count === 1 &&
    own !== undefined &&
    count.level !== 'sentence' &&
    count.level !== 'row' &&
    (own === 'sentence' || depthOf(own) > depthOf(count.level))
  )
    return as.length > 1 ? null : single(deed);
  const last = as[as.length - 1];
  const level = count?.level ?? last?.steps[last.steps.length - 1]?.level;
  if (level === undefined || level === 'sentence' || level === 'row') return null;
  return [{ kind: 'split', targets, count: count?.count ?? as.length, level, as, text: block(text), range }];
}

/** 第十三条分为两条，作为第十三条、第十四条: the numbers that they have in any case, the first one its own; the texts follow. */
function goesOnFrom(target: WrittenAddress | undefined, as: readonly WrittenAddress[], count: number | undefined): boolean {
  const own = target?.steps.at(-1);
  const same = (step: Step | undefined, i: number): boolean =>
    own !== undefined && step?.level === own.level && step.number === own.number + i && step.suffix === 0;
  return as.length === count && as.every(({ steps }, i) => same(steps.at(-1), i));
}

/** 分为两款，作为第五条、第六条: the count says one level and the numbers another, so there are two readings. */
export function recountByNumbers(deed: Deed): readonly ParsedClause[] | null {
  const said = deed.as[0]?.steps[deed.as[0].steps.length - 1]?.level;
  return said === undefined || said === deed.count?.level ? null : recount({ ...deed, count: null });
}

export function rename(deed: Deed): readonly ParsedClause[] | null {
  return deed.title === null ? null : [{ kind: 'rename', targets: unitsOf(deed), name: deed.title, range: deed.range }];
}

export function deleteUnits(deed: Deed): readonly ParsedClause[] | null {
  if (deed.groups.some((g) => g.words !== null || g.side !== null || g.mark !== null || g.scope)) return null;
  return [{ kind: 'delete', targets: unitsOf(deed), range: deed.range }];
}

/** 第三章不再分节 · 不再分章: the headings of its sections go, or of all chapters; the articles stay. */
export function deleteHeadings(deed: Deed): readonly ParsedClause[] | null {
  const { count, groups, range } = deed;
  const [unit, ...more] = unitsOf(deed);
  if (count === null || count.level === 'sentence' || count.level === 'row' || more.length > 0 || groups.some((g) => g.words !== null || g.side !== null))
    return null;
  const every: Step = { level: count.level, number: EVERY, suffix: 0 };
  const last = unit?.steps[unit.steps.length - 1];
  // 各章不再分节 names the chapters, 该章不再分节 the one last named, 本条例不再分章 the whole statute.
  const own = unit?.pronoun == null ? null : levelOf(unit.pronoun);
  if (unit !== undefined && !(own && depthOf(own) < depthOf(every.level)) && (last === undefined || depthOf(last.level) >= depthOf(every.level))) return null;
  return [{ kind: 'delete', targets: [{ ...(unit ?? meantBy(null, range)), part: 'heading', steps: [...(unit?.steps ?? []), every] }], range }];
}

export function merge(deed: Deed): readonly ParsedClause[] | null {
  const { range, as, groups, includes } = deed;
  if (groups.some((g) => g.words !== null || g.side !== null || g.mark !== null)) return null;
  const [number] = as;
  const text = deed.text ?? deed.name;
  const merged: ParsedClause = { kind: 'merge', targets: unitsOf(deed), as: number ?? null, into: null, text: text && block(text), range };
  if (includes.length === 0) return [merged];
  if (number === undefined || !isDivision(number)) return null;
  return [merged, { kind: 'include', division: { ...number, numbering: 'new' }, articles: includes, range }];
}

/** 第六十二条并入第十五条，作为第十五条第三款 */
export function joinAs(deed: Deed): readonly ParsedClause[] | null {
  return move({ ...deed, toSide: null });
}

export function joinInto(deed: Deed): readonly ParsedClause[] | null {
  const [into] = deed.to;
  if (into === undefined || deed.groups.some((g) => g.words !== null)) return null;
  return [{ kind: 'merge', targets: unitsOf(deed), as: null, into, text: null, range: deed.range }];
}

/** 单列一条，作为第四十九条 */
export function single(deed: Deed): readonly ParsedClause[] | null {
  const { range, as, text, groups } = deed;
  if (groups.some((g) => g.words !== null || g.side !== null || g.mark !== null)) return null;
  return [
    {
      kind: 'single',
      targets: unitsOf(deed),
      paragraph: deed.count?.level === 'paragraph',
      as: as[0] ?? null,
      text: text && block(text),
      range,
    },
  ];
}

export function move(deed: Deed): readonly ParsedClause[] | null {
  const [place] = deed.to;
  if (place === undefined || deed.to.length > 1 || deed.groups.some((g) => g.words !== null || g.side !== null)) return null;
  const position = deed.toSide ?? 'within';
  // 移至第二十四条之前，作为一条: beside a unit of that level.
  if (deed.count !== null && (position === 'within' || place.steps.at(-1)?.level !== deed.count.level)) return null;
  const end = endOf(deed.as);
  if (end !== null && position === 'before') return null;
  const as = end === null ? deed.as : [];
  return [{ kind: 'move', targets: unitsOf(deed), place, position, as, ...(end && { endOf: end }), text: deed.text && block(deed.text), range: deed.range }];
}

/** 第二章的最后一条 is a place, and no number. */
function endOf([only, ...more]: readonly WrittenAddress[]): WrittenAddress | null {
  const last = only?.steps[only.steps.length - 1];
  if (only === undefined || more.length > 0 || last?.level !== 'article' || last.number !== LAST || only.steps.length < 2) return null;
  return { ...only, steps: only.steps.slice(0, -1) };
}

export function swap(deed: Deed): readonly ParsedClause[] | null {
  if (deed.groups.some((g) => g.words !== null || g.side !== null)) return null;
  return [{ kind: 'swap', targets: unitsOf(deed), as: deed.as, range: deed.range }];
}

export function announce(deed: Deed): readonly ParsedClause[] | null {
  if (deed.groups.some((g) => g.words !== null)) return null;
  return [{ kind: 'announcement', targets: unitsOf(deed), range: deed.range }];
}

/** 列入本章: in the division that the clause before brings. One that is named would have to be the place of something. */
export function standsInOwn(deed: Deed): readonly ParsedClause[] | null {
  return deed.to.every(({ pronoun }) => pronoun !== null) ? announce(deed) : null;
}

export function order({ range, divisions, what, counts }: Deed): readonly ParsedClause[] {
  const renumbers = !counts ? 'none' : divisions ? 'all' : 'articles';
  return [{ kind: 'non-textual', what, renumbers, range }];
}

export function content({ text, range }: Deed): readonly ParsedClause[] | null {
  return text === null ? null : [{ kind: 'content', text: block(text), range }];
}
