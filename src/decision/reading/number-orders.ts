import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Address, depthOf, lastStep, parentAddress, type Step, sameAddress, sameStep, stepAt } from '../../statute/address.ts';
import { parseAddress } from '../../statute/address-text.ts';
import { isDivision } from '../language/row-roles.ts';
import type { Range, WrittenAddress } from '../language/written.ts';
import type { Quote } from '../operation.ts';
import { type ClauseReader, wordsOf } from './clause-reader.ts';
import { completeNew } from './context.ts';
import type { Of, Order } from './order.ts';
import { countUnits, shareOut } from './quoted-units.ts';
import { areNeighbours, shared } from './unit-orders.ts';

export function renumberOrders(clause: Of<'renumber'>, reader: ClauseReader, withText = true): readonly Order[] {
  const annexes = annexesRenamed(clause, reader);
  if (annexes !== null) return annexes;
  const text = withText && clause.text !== null ? reader.unitText(clause.text) : null;
  return numbered(numbersOf(clause, reader), text, clause.range, reader);
}

/** 附件2改为附件1, 附表一改为附表: the name of an annex, which heads it. Null where other units are counted again. */
function annexesRenamed({ targets, to, text }: Of<'renumber'>, reader: ClauseReader): readonly Order[] | null {
  const whole = [...targets, ...to].every(
    ({ annex, steps, part, table }) => annex !== undefined && steps.length === 0 && part === undefined && table === undefined,
  );
  // 修改为本决定附件: no name that an annex of the statute can bear.
  const named = to.every(({ annex, range }) => reader.said(range) === annex);
  if (!whole || !named || text !== null || targets.length !== to.length || targets.length === 0) return null;
  return targets.map(
    (target, i): Order => ({ kind: 'replace', target: reader.old(target), old: null, text: reader.unquoted((to[i] as WrittenAddress).range), adds: [] }),
  );
}

/** Units and the numbers that they get. */
interface Numbers {
  readonly targets: readonly Address[];
  readonly to: readonly Address[];
}

/**
 * 第十七条分为两款，第一句为第一款，第二句为第二款: the sentences with which a 款 begins and that are said to be that 款, which only says what stays. Null where they are
 * others, or go elsewhere.
 */
function staying(targets: readonly Address[], to: readonly Address[]): Address | null {
  const [first] = targets;
  const [only, ...more] = to;
  if (first?.sentences === undefined || only === undefined || more.length > 0) return null;
  const { sentences: _, ...unit }: Address = first;
  const sole: Step = { level: 'paragraph', number: 1, suffix: 0 };
  const home: Address = lastStep(unit)?.level === 'article' ? { ...unit, steps: [...unit.steps, sole] } : unit;
  const inOrder = targets.every(({ sentences, ...own }, i) => sentences?.from === i + 1 && sentences.to === i + 1 && sameAddress(own, unit));
  const range = targets.length === 1 && first.sentences.from === 1 && first.sentences.to > 0;
  return (inOrder || range) && lastStep(home)?.level === 'paragraph' && sameAddress(home, only) ? home : null;
}

function numbersOf(clause: Of<'renumber'>, reader: ClauseReader): Numbers {
  const targets = reader.targets(clause.targets, clause.range);
  const to = newNumbers(clause.to, targets);
  for (const [i, address] of to.entries()) reader.goesTo(address, targets[i]);
  return { targets, to };
}

function numbered({ targets, to }: Numbers, text: Quote | null, range: Range, reader: ClauseReader): readonly Order[] {
  const [first] = targets;
  const [only] = to;
  const stays = text === null ? staying(targets, to) : null;
  if (stays !== null) return [{ kind: 'renumber', target: stays, to: stays }];
  // 第五章第一节、第二节分别改为第五章、第六章
  if (to.length > 1 && to.length === targets.length && targets.every((target, i) => isDivision(target) && leavesItsPlace(target, to[i] as Address))) {
    return targets.map(
      (target, i): Order => ({ kind: 'move', targets: [target], to: to[i] as Address, after: null, before: null, within: null, count: null, text: null }),
    );
  }
  if (first !== undefined && only !== undefined && to.length === 1 && leavesItsPlace(first, only)) {
    return [{ kind: 'move', targets, to: only, after: null, before: null, within: null, count: null, text }];
  }
  // 将第四十二条改为第四十七条第一款、第二款: all of it, in as many 款.
  if (first !== undefined && only !== undefined && targets.length === 1 && to.length > 1 && lastStep(first)?.level === 'article' && areNeighbours(to)) {
    const found = text === null ? to.length : countUnits(text, 'paragraph');
    if (lastStep(only)?.level === 'paragraph') {
      if (found !== to.length) reader.fail(diagnose('D006', reader.place(range), { stated: to.length, found, of: 'text', level: 'paragraph' }));
      return [{ kind: 'move', targets, to: only, after: null, before: null, within: null, count: to.length, text }];
    }
  }
  // 将第三十条改为第三十三条、第三十四条、第三十五条，修改为：“……”
  if (
    first !== undefined &&
    targets.length === 1 &&
    to.length > 1 &&
    text !== null &&
    to.every((address) => lastStep(address)?.level === lastStep(first)?.level)
  ) {
    const level = lastStep(first)?.level ?? 'article';
    const found = countUnits(text, level);
    if (found !== to.length) reader.fail(diagnose('D006', reader.place(range), { stated: to.length, found, of: 'text', level }));
    return [{ kind: 'split', target: first, count: to.length, as: to, text }];
  }
  if (targets.length !== to.length) {
    reader.fail(diagnose('D006', reader.place(range), { stated: targets.length, found: to.length, of: 'numbers' }));
    return [];
  }
  // 将第十一条第二款、第三款改为第十六条第一款、第二款，修改为：¶……¶……: each goes, with its part of the text.
  if (targets.some((target, i) => leavesItsPlace(target, to[i] as Address))) return movedOneByOne(targets, to, text, range, reader);
  const orders = targets.map((target, i): Order => ({ kind: 'renumber', target, to: to[i] as Address }));
  return text === null ? orders : [...orders, ...shared(targets, text, reader, range, false)];
}

function movedOneByOne(targets: readonly Address[], to: readonly Address[], text: Quote | null, range: Range, reader: ClauseReader): readonly Order[] {
  // 第三条第一款、第二款改为第四条、第五条，修改为：¶……¶……: articles without labels, a paragraph for each 款 that becomes one.
  const parts = text === null ? null : (shareOut(text, to) ?? shareOut(text, targets));
  if (text !== null && parts === null) reader.fail(diagnose('D006', reader.place(range), { stated: to.length, found: text.lines.length, of: 'text' }));
  return targets.flatMap((target, i): Order[] => {
    const [number, own] = [to[i] as Address, parts?.[i] ?? null];
    if (leavesItsPlace(target, number))
      return [{ kind: 'move', targets: [target], to: number, after: null, before: null, within: null, count: null, text: own }];
    const renumbered: Order = { kind: 'renumber', target, to: number };
    return own === null ? [renumbered] : [renumbered, { kind: 'replace', target, old: null, text: own, adds: [] }];
  });
}

/** 将第六条改为第八条第一款，第九条改为第八条第二款，修改为：¶……¶……: one text for all of them, where it has a part for each; else it is the last one's. */
export function renumberTogetherOrders({ moves, range }: Of<'renumber-together'>, reader: ClauseReader): readonly Order[] {
  const each = moves.map((move) => numbersOf(move, reader));
  const text = reader.unitText(moves.flatMap((move) => move.text ?? []));
  const targets = each.flatMap((numbers) => numbers.targets);
  const to = each.flatMap((numbers) => numbers.to);
  const level = lastStep(to[0] ?? { steps: [] })?.level;
  const alike = targets.length === to.length && level !== undefined && to.every((address) => lastStep(address)?.level === level);
  if (alike && countUnits(text, level) === to.length && shareOut(text, to) !== null) return movedOneByOne(targets, to, text, range, reader);
  return each.flatMap((numbers, i) => numbered(numbers, i === each.length - 1 ? text : null, range, reader));
}

/** New numbers beside the units that get them; in 第十六条第一款、第二款 the second takes its article from the member before it. */
function newNumbers(written: readonly WrittenAddress[], targets: readonly Address[]): readonly Address[] {
  let said: Address | null = null;
  return written.flatMap((address, i) => {
    const number = fromArticle(address);
    const unit = targets[i] ?? targets[0] ?? { steps: [] };
    // 原第十条作为第二款: a 款 of itself, whatever its number comes to be.
    if (said === null && isWhole(unit) && lastStep(unit)?.level === 'article' && number.steps[0]?.level === 'paragraph') return { steps: number.steps };
    const to = completeNew(number, number.steps[0]?.level === 'article' ? null : (said ?? targets[i] ?? targets[0] ?? null));
    if (to !== null && (said !== null || number.steps[0]?.level === 'article')) said = to;
    return to ?? [];
  });
}

function isWhole({ sentences, segment, part, words }: Address): boolean {
  return sentences === undefined && segment === undefined && part === undefined && words === undefined;
}

/** Whether a new number is at another level, in another article or division, or that of a part of a unit: this moves, it is not only counted again. */
export function leavesItsPlace(from: Address, to: Address): boolean {
  if (from.sentences !== undefined || from.segment !== undefined || lastStep(from)?.level !== lastStep(to)?.level) return true;
  if (isDivision(to)) return to.steps.length > 1 && !sameAddress(parentAddress({ steps: from.steps }), parentAddress(to));
  const [a, b] = [stepAt(from, 'article'), stepAt(to, 'article')];
  return from.steps.length > 1 && a !== undefined && b !== undefined && (a.number !== b.number || a.suffix !== b.suffix);
}

export function renumberMapOrders(clause: Of<'renumber-map'>, reader: ClauseReader): readonly Order[] {
  const orders: Order[] = [{ kind: 'non-textual', what: 'renumbering', renumbers: 'articles' }];
  for (const { old, new: text } of clause.pairs) {
    const target = parseAddress(wordsOf(reader.quote(old)));
    const to = text === null ? null : parseAddress(wordsOf(reader.quote(text)));
    if (target === null || to === null) reader.fail(diagnose('D011', reader.quote(old).place, { text: wordsOf(reader.quote(old)) }));
    else orders.push({ kind: 'renumber', target, to });
  }
  return orders;
}

/** 第十五条至第十七条移至第二章，作为第十一条至第十三条: each to its number. */
export function moveOrders(clause: Of<'move'>, reader: ClauseReader): readonly Order[] {
  const { targets, as } = clause;
  // 移至本章: the division in mind before the articles were named.
  const place = ['编', '分编', '章', '节'].includes(clause.place.pronoun ?? '') ? reader.old(clause.place) : null;
  if (as.length > 1 && as.length === targets.length && clause.text === null)
    return targets.map((target, i) => moveOrder({ ...clause, targets: [target], as: [as[i] as WrittenAddress] }, place, reader));
  return [moveOrder(clause, place, reader)];
}

function moveOrder(clause: Of<'move'>, named: Address | null, reader: ClauseReader): Order {
  const targets = reader.targets(clause.targets, clause.range);
  // 移至第五章首条，作为第十九条: the beginning of the chapter.
  const said = named ?? reader.old(clause.place);
  const first = clause.position === 'within' && clause.as.length > 0 && lastStep(said)?.level === 'article' && said.steps.length > 1;
  const place = first ? parentAddress(said) : atItsEnd(clause.position, said);
  const end = clause.endOf === undefined ? null : reader.old(clause.endOf);
  const stated = clause.as[0] === undefined ? undefined : stepAt({ steps: clause.as[0].steps }, 'article');
  // 移至第七十九条，作为第七十九条第一款: the new number says the place.
  const same = clause.as[0]?.pronoun === '条' || (stated !== undefined && lastStep(place)?.level === 'article' && sameStep(stated, lastStep(place)));
  const at = (position: 'within' | 'after' | 'before'): Address | null => (clause.position === position && !(same && position === 'within') ? place : null);
  const [as] = clause.as;
  const to = as === undefined ? null : completeNew(fromArticle(as), place);
  if (to !== null) reader.goesTo(to, targets[0]);
  // 移至第十九条之后，并将其中的“甲”修改为“乙”: the clause goes on with what moved, and not with the place.
  const [moved, ...others] = targets;
  if (moved !== undefined && others.length === 0 && clause.text === null) reader.goOn(moved);
  return {
    kind: 'move',
    targets,
    to,
    after: at('after'),
    before: at('before'),
    within: at('within') ?? end,
    count: null,
    text: clause.text && reader.unitText(clause.text),
  };
}

/** 移至第三章的最后: what goes into a division comes to stand there in any case. */
function atItsEnd(position: Of<'move'>['position'], { edge, ...place }: Address): Address {
  const level = lastStep(place)?.level;
  const whole = position === 'within' && edge === 'end' && level !== undefined && depthOf(level) < depthOf('article');
  return whole || edge === undefined ? place : { ...place, edge };
}

/** 单列一条: without a number it stands behind the article it leaves; words that become a 款, behind the 款 they leave. */
export function singleOrder(clause: Of<'single'>, reader: ClauseReader): Order {
  const targets = reader.targets(clause.targets, clause.range);
  const article = stepAt(targets[0] ?? { steps: [] }, 'article');
  const to = clause.as && completeNew(clause.as, targets[0] ?? null);
  if (to !== null) reader.goesTo(to, targets[0]);
  const after = to === null && article !== undefined && !clause.paragraph ? { steps: [article] } : null;
  return { kind: 'move', targets, to, after, before: null, within: null, count: null, text: clause.text && reader.unitText(clause.text) };
}

/** 第九章第六十三条 is article 63: articles count through. */
export function fromArticle(written: WrittenAddress): WrittenAddress {
  const article = written.steps.findIndex((step) => step.level === 'article');
  return article > 0 ? { ...written, steps: written.steps.slice(article) } : written;
}
