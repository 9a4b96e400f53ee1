import type { Deed, Group } from './deed.ts';
import { block, DIVISIONS, withoutEdge } from './row-roles.ts';
import type { ParsedClause, WrittenAddress } from './written.ts';

export function insert(deed: Deed): readonly ParsedClause[] | null {
  const { range, count, as, text, groups } = deed;
  if (text === null || count?.level === 'sentence' || count?.level === 'row' || (count !== null && DIVISIONS.has(count.level))) return null;
  if (groups.length > 1 || groups.some((g) => g.mark !== null)) return null;
  const [group] = groups;
  // 增加附表三：“……”: an annex, which belongs to no unit.
  if (count === null && groups.length === 0 && as.length === 1 && as[0]?.annex !== undefined)
    return [{ kind: 'add-annex', annex: as[0], text: block(text), range }];
  const level = count?.level ?? as[as.length - 1]?.steps[(as[as.length - 1]?.steps.length ?? 0) - 1]?.level;
  if (level === undefined || DIVISIONS.has(level)) return null;
  const places = group?.units ?? [];
  // 第六十二条“……”中增加一项: words that point at the unit; with a side they are an anchor, and what is added is words, but for 第九条“（二）……；”之后增加一项.
  if (group?.words != null && ((group.side !== null && level !== 'item') || places.length !== 1 || group.words.length !== 1)) return null;
  const mark = group?.words?.[0]?.[0] ?? null;
  const written = mark === null ? places : places.map((p) => ({ ...p, mark }));
  if (written.some((p) => p.edge !== undefined && !isEdgeOf(p, as.length > 0)) || written.some((p) => p.sentences !== undefined || p.segment !== undefined))
    return null;
  const counted = count?.count ?? as.length;
  const made = (place: WrittenAddress | null, own = block(text), side = group?.side ?? null): ParsedClause => ({
    kind: 'insert',
    count: counted,
    level,
    ...placed(place, side),
    as,
    heading: null,
    contents: [],
    text: own,
    range,
  });
  // 在第五条与第六条之间增加一条: behind the one that the other follows.
  if (group?.side === 'between') {
    const [first, second, ...others] = written;
    return first !== undefined && second !== undefined && others.length === 0 && follows(first, second) ? [made(first, block(text), 'after')] : null;
  }
  if (written.length > 1) {
    // 在第五条、第六条中分别增加一款，作为第二款：“……”“……”
    const each = deed.share === 'each' && counted === 1 && block(text).length === written.length;
    return each ? written.map((place, i) => made(place, [block(text)[i] as number])) : null;
  }
  return [made(written[0] ?? null)];
}

/** 附表增加一行，作为第三行：, 在附表第三行后增加两行：: rows of a table. */
export function insertRows({ range, count, as, text, groups }: Deed): readonly ParsedClause[] | null {
  if (count?.level !== 'row' || text === null || groups.length > 1) return null;
  const [group] = groups;
  if (group !== undefined && (group.units.length !== 1 || group.words !== null || group.mark !== null || group.scope)) return null;
  if (as.some(({ table }) => table === undefined)) return null;
  return [{ kind: 'insert-rows', count: count.count, ...placed(group?.units[0] ?? null, group?.side ?? null), as, text: block(text), range }];
}

/** 在第一章最后增加一条, 第五章开头增加一条，作为第二十一条: an edge of a division; at its beginning the number says where. */
function isEdgeOf({ edge, part, steps, division }: WrittenAddress, numbered: boolean): boolean {
  const level = steps[steps.length - 1]?.level;
  if (edge === 'start') return numbered && (division !== undefined || (level !== undefined && DIVISIONS.has(level)));
  return edge === 'end' && part === undefined;
}

/** Whether the second of two units is the next one of its level. */
function follows(first: WrittenAddress, second: WrittenAddress): boolean {
  const [a, b] = [first.steps.at(-1), second.steps.at(-1)];
  return a !== undefined && b !== undefined && a.level === b.level && a.suffix === 0 && b.suffix === 0 && b.number === a.number + 1;
}

function placed(
  place: WrittenAddress | null,
  side: Group['side'],
): { readonly within: WrittenAddress | null; readonly after: WrittenAddress | null; readonly before: WrittenAddress | null } {
  const plain = place && withoutEdge(place);
  return { within: side === null ? plain : null, after: side === 'after' ? plain : null, before: side === 'before' ? plain : null };
}

export function insertDivision(deed: Deed): readonly ParsedClause[] | null {
  const { range, count, as, text, name, includes, groups } = deed;
  if (count === null || count.level === 'sentence' || count.level === 'row' || !DIVISIONS.has(count.level)) return null;
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
export function openInsert(deed: Deed): readonly ParsedClause[] | null {
  const { range, count, as, groups } = deed;
  if (count === null || count.level === 'sentence' || count.level === 'row' || DIVISIONS.has(count.level) || groups.length > 1) return null;
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

/** 第三章分为两节：第一节“经营条件”，包括第十四条、第十五条；第二节…… · 将第二章改为第二章“甲”和第三章“乙”. */
export function divide({ groups, count, headings, range }: Deed): readonly ParsedClause[] | null {
  const [group, ...more] = groups;
  if (group === undefined || more.length > 0 || group.units.length !== 1 || group.words !== null || group.side !== null) return null;
  return [{ kind: 'divide', targets: group.units, count: count?.count ?? headings.length, headings, range }];
}

/** 在第十条前增加章名“第三章　管理范围”. */
export function insertHeading({ name, groups, includes, range }: Deed): readonly ParsedClause[] | null {
  const [group] = groups;
  const heading = name?.[0]?.[0];
  if (heading === undefined || groups.length > 1 || (group?.units.length ?? 0) > 1) return null;
  return [{ kind: 'insert-heading', ...placed(group?.units[0] ?? null, group?.side ?? null), heading, includes, range }];
}
