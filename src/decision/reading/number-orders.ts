import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Address, lastStep, parentAddress, sameAddress, sameStep, stepAt } from '../../statute/address.ts';
import { parseAddress } from '../../statute/address-text.ts';
import { isDivision } from '../language/row-roles.ts';
import type { WrittenAddress } from '../language/written.ts';
import { type ClauseReader, wordsOf } from './clause-reader.ts';
import { completeNew } from './context.ts';
import type { Of, Order } from './order.ts';
import { countUnits } from './quoted-units.ts';
import { shared } from './unit-orders.ts';

export function renumberOrders(clause: Of<'renumber'>, reader: ClauseReader, withText = true): readonly Order[] {
  const targets = reader.targets(clause.targets, clause.range);
  const text = withText && clause.text !== null ? reader.newText(clause.text) : null;
  const [first] = targets;
  const to = clause.to.map((t, i) => completeNew(fromArticle(t), targets[i] ?? first ?? null)).filter((a) => a !== null);
  for (const address of to) reader.goesTo(address);
  const [only] = to;
  // 第五章第一节、第二节分别改为第五章、第六章
  if (to.length > 1 && to.length === targets.length && targets.every((target, i) => isDivision(target) && leavesItsPlace(target, to[i] as Address))) {
    return targets.map((target, i): Order => ({ kind: 'move', targets: [target], to: to[i] as Address, after: null, before: null, within: null, text: null }));
  }
  if (first !== undefined && only !== undefined && to.length === 1 && leavesItsPlace(first, only)) {
    return [{ kind: 'move', targets, to: only, after: null, before: null, within: null, text }];
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
    if (found !== to.length) reader.fail(diagnose('D006', reader.place(clause.range), { stated: to.length, found }));
    return [{ kind: 'split', target: first, count: to.length, as: to, text }];
  }
  if (targets.length !== to.length) {
    reader.fail(diagnose('D006', reader.place(clause.range), { stated: targets.length, found: to.length }));
    return [];
  }
  const orders = targets.map((target, i): Order => ({ kind: 'renumber', target, to: to[i] as Address }));
  return text === null ? orders : [...orders, ...shared(targets, text, reader, clause.range, false)];
}

/** Whether a new number is at another level, or in another article or division: the unit moves, it is not only counted again. */
export function leavesItsPlace(from: Address, to: Address): boolean {
  if (lastStep(from)?.level !== lastStep(to)?.level) return true;
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
  const place = named ?? reader.old(clause.place);
  const stated = clause.as[0] === undefined ? undefined : stepAt({ steps: clause.as[0].steps }, 'article');
  // 移至第七十九条，作为第七十九条第一款: the new number says the place.
  const same = clause.as[0]?.pronoun === '条' || (stated !== undefined && lastStep(place)?.level === 'article' && sameStep(stated, lastStep(place)));
  const at = (position: 'within' | 'after' | 'before'): Address | null => (clause.position === position && !(same && position === 'within') ? place : null);
  const [as] = clause.as;
  const to = as === undefined ? null : completeNew(fromArticle(as), place);
  if (to !== null) reader.goesTo(to);
  return { kind: 'move', targets, to, after: at('after'), before: at('before'), within: at('within'), text: clause.text && reader.newText(clause.text) };
}

/** 单列一条: without a number it stands behind the article it leaves. */
export function singleOrder(clause: Of<'single'>, reader: ClauseReader): Order {
  const targets = reader.targets(clause.targets, clause.range);
  const article = stepAt(targets[0] ?? { steps: [] }, 'article');
  const to = clause.as && completeNew(clause.as, null);
  if (to !== null) reader.goesTo(to);
  const after = to === null && article !== undefined ? { steps: [article] } : null;
  return { kind: 'move', targets, to, after, before: null, within: null, text: clause.text && reader.newText(clause.text) };
}

/** 第九章第六十三条 is article 63: articles count through. */
export function fromArticle(written: WrittenAddress): WrittenAddress {
  const article = written.steps.findIndex((step) => step.level === 'article');
  return article > 0 ? { ...written, steps: written.steps.slice(article) } : written;
}
