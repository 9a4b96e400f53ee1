import { type Deed, type Group, NO_GROUP, type Stray } from './deed.ts';
import { within } from './group-units.ts';

/** Deeds of which one says what another leaves open: a text behind the old numbers, a place behind what is added. */
export function together(deeds: readonly (Deed | Stray)[]): readonly (Deed | Stray)[] {
  return withTextBehindNumbers(withPlaceBehind(withWordsInstead(deeds)));
}

const INSTEAD = /^(?:换成|换为|换作|换上|代之以|替换为|改换为)$/;

/** 第十六条取消“甲”，换成“乙”: the new words in the place of those that go. */
function withWordsInstead(deeds: readonly (Deed | Stray)[]): readonly (Deed | Stray)[] {
  const out: (Deed | Stray)[] = [];
  for (const deed of deeds) {
    const before = out[out.length - 1];
    const [gone, ...more] = before?.verb === 'delete' ? before.groups : [];
    const instead = deed.verb === 'change' && INSTEAD.test(deed.word) && deed.groups.length === 0 && deed.text?.flat().length === 1;
    if (before?.verb === 'delete' && instead && gone?.words?.flat().length === 1 && more.length === 0)
      out[out.length - 1] = { ...deed, groups: before.groups, range: { start: before.range.start, end: deed.range.end } };
    else out.push(deed);
  }
  return out;
}

/**
 * 增加一条，作为第十二条：“……”，列入第三章 · 第十五条改为第十二条，列入第三章: where what the deed before brought, or counted again, comes to stand. The division that is being inserted (本章) it
 * stands in anyway.
 */
function withPlaceBehind(deeds: readonly (Deed | Stray)[]): readonly (Deed | Stray)[] {
  const out: (Deed | Stray)[] = [];
  for (const deed of deeds) {
    const before = out[out.length - 1];
    const [place, ...more] = deed.verb === 'join' ? deed.to : [];
    if (deed.verb !== 'join' || place === undefined || more.length > 0 || place.pronoun !== null || place.steps.length === 0 || !isOfBefore(deed))
      out.push(deed);
    else if (
      before?.verb === 'add' &&
      before.count !== null &&
      before.groups.length < 2 &&
      besides(before.groups[0]) &&
      (before.text === null || deed.text === null)
    ) {
      const { edge: _edge, ...division } = place;
      const [beside] = before.groups[0]?.units ?? [];
      // 在第十七条前增加一条：“……”列入第五章: beside an article of that chapter.
      const unit = beside === undefined ? division : within(division, beside);
      const side = beside === undefined ? deed.toSide : (before.groups[0]?.side ?? null);
      const [text, introduced] = before.text === null ? [deed.text, deed.introduced] : [before.text, before.introduced];
      const range = { start: before.range.start, end: deed.range.end };
      out[out.length - 1] = { ...before, groups: [{ ...NO_GROUP, units: [unit], side }], text, introduced, range };
    } else if (isNumbering(before) && deed.text === null && deed.toSide === null && place.edge === undefined) {
      out[out.length - 1] = { ...before, verb: 'move', to: [place], as: before.to, range: { start: before.range.start, end: deed.range.end } };
    } else out.push(deed);
  }
  return out;
}

/** Whether what is added has no place yet, or stands beside one article. */
function besides(group: Group | undefined): boolean {
  if (group === undefined) return true;
  const [unit, ...more] = group.units;
  return (
    unit?.steps.length === 1 &&
    unit.steps[0]?.level === 'article' &&
    more.length === 0 &&
    group.words === null &&
    group.side !== null &&
    group.side !== 'between'
  );
}

/** Whether a place is said of nothing but what the deed before named: 列入第三章, 该条列入第三章. */
function isOfBefore({ groups }: Deed): boolean {
  const [only, ...more] = groups;
  if (only === undefined) return true;
  return more.length === 0 && only.words === null && only.units.length === 1 && only.units[0]?.steps.length === 0 && only.units[0].pronoun !== null;
}

/** 增加一款，作为第二款，原第二款作为第三款：“……”: the text behind the old numbers is that of the unit added, which has none. */
function withTextBehindNumbers(deeds: readonly (Deed | Stray)[]): readonly (Deed | Stray)[] {
  const out = [...deeds];
  for (const [i, added] of deeds.entries()) {
    if (added.verb !== 'add' || added.text !== null || added.name !== null || added.includes.length > 0) continue;
    const wanted = added.count?.count ?? added.as.length;
    let at = i + 1;
    while (isNumbering(deeds[at]) && (deeds[at] as Deed).text === null) at++;
    const last = deeds[at];
    if (!isNumbering(last) || wanted === 0 || last.text?.flat().length !== wanted) continue;
    out[i] = { ...added, text: last.text, introduced: last.introduced };
    out[at] = { ...last, text: null, introduced: false };
  }
  return out;
}

function isNumbering(deed: Deed | Stray | undefined): deed is Deed {
  if (deed?.verb !== 'number' && deed?.verb !== 'change') return false;
  return (
    !deed.revised &&
    deed.to.length > 0 &&
    deed.to.every(({ pronoun }) => pronoun === null) &&
    deed.groups.length > 0 &&
    deed.groups.every(({ units, words }) => words === null && units.length > 0)
  );
}
