import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Address, lastStep, parentAddress } from '../../statute/address.ts';
import type { WrittenAddress, WrittenHeading } from '../language/written.ts';
import type { Quote } from '../operation.ts';
import type { ClauseReader } from './clause-reader.ts';
import { completeNew } from './context.ts';
import { fromArticle } from './number-orders.ts';
import type { Of, Order } from './order.ts';
import { unlabelled } from './quoted-headings.ts';

/**
 * 第三章分为两节：第一节“……”，包括第十四条、第十五条；第二节……: headings that come into the division, over the articles named by their new numbers. Those of
 * its own level (将第二章改为第二章“甲”和第三章“乙”) take its place.
 */
export function divideOrders({ targets, count, headings, range }: Of<'divide'>, reader: ClauseReader): readonly Order[] {
  const [division] = reader.targets(targets, range);
  if (headings.length !== count) reader.fail(diagnose('D006', reader.place(range), { stated: count, found: headings.length, of: 'headings' }));
  if (division === undefined) return [];
  const own = lastStep(division)?.level;
  if (headings.every(({ unit }) => lastStep(unit)?.level === own)) return splitDivision(division, headings, reader);
  return headings.flatMap(({ unit, heading, includes }): Order[] => {
    const step = lastStep(unit);
    if (step === undefined) return [];
    const contents = [{ from: null, as: articles(includes) }];
    const as = [{ steps: [...division.steps, step] }];
    const text = { lines: [], place: null };
    return [{ kind: 'insert', level: step.level, count: 1, within: division, after: null, before: null, as, heading: reader.quote(heading), contents, text }];
  });
}

function splitDivision(target: Address, headings: readonly WrittenHeading[], reader: ClauseReader): readonly Order[] {
  const above = parentAddress(target).steps;
  const as = headings.map(({ unit }): Address => ({ steps: unit.steps.length > 1 ? unit.steps : [...above, ...unit.steps] }));
  const named = headings.map(({ heading }, i) => unlabelled(reader.quote(heading), lastStep(as[i] as Address), reader));
  const text: Quote = { lines: named.flatMap((quote) => quote.lines), place: named[0]?.place ?? null };
  const included = headings.flatMap(({ includes }, i): Order[] =>
    includes.length === 0 ? [] : [{ kind: 'include', target: { ...(as[i] as Address), numbering: 'new' }, articles: articles(includes) }],
  );
  return [{ kind: 'split', target, count: headings.length, as, text }, ...included];
}

/** 第三章“法规案起草”包括第十七条至第二十二条. What follows may be about that division (移至本章). */
export function includeOrder(clause: Of<'include'>, reader: ClauseReader): Order {
  const target = reader.old(clause.division);
  const held = articles(clause.articles);
  if (held.some((address) => lastStep(address)?.level !== 'article') || held.length < clause.articles.length)
    reader.fail(diagnose('D006', reader.place(clause.range), { stated: clause.articles.length, found: 0 }));
  return { kind: 'include', target: { numbering: 'base', ...target }, articles: held };
}

/** New numbers of articles. */
function articles(written: readonly WrittenAddress[]): readonly Address[] {
  return written.map((address) => completeNew(fromArticle(address), null)).filter((a) => a !== null);
}
