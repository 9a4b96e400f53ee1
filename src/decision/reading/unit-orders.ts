import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Address, depthOf, lastStep, parentAddress, type Step, sameAddress, stepAt } from '../../statute/address.ts';
import { formatStep } from '../../statute/address-text.ts';
import { readLabel } from '../../statute/label.ts';
import { built, join } from '../../text/passage.ts';
import type { Line } from '../../text/source.ts';
import { OTHER_END } from '../language/row-words.ts';
import type { Range, WrittenAddress } from '../language/written.ts';
import type { Quote } from '../operation.ts';
import { type ClauseReader, wordsOf } from './clause-reader.ts';
import { completeNew } from './context.ts';
import { literal, type Of, type Order } from './order.ts';
import { countUnits, shareOut } from './quoted-units.ts';

/** One text for one unit; one text shared out among several, a part each. */
export function replaceOrders(clause: Of<'replace'>, reader: ClauseReader): readonly Order[] {
  const targets = reader.targets(clause.targets, clause.range);
  // 将第三条、第五条分别修改为：“甲。”“乙。”: a quotation each, if no labels share them out.
  const each = targets.length > 1 && !clause.same && clause.text.length === targets.length && shareOut(reader.block(clause.text), targets) === null;
  if (each) return targets.map((target, i) => ({ kind: 'replace', target, old: null, text: reader.newText([clause.text[i] as number]), adds: [] }));
  const whole = targets.every((t) => t.part === undefined && t.annex === undefined && t.sentences === undefined && t.segment === undefined);
  const text = whole ? reader.unitText(clause.text) : reader.newText(clause.text);
  const orders = shared(targets, text, reader, clause.range, clause.same, clause.each === true);
  const { adds } = clause;
  const [only] = orders;
  // 第（三）项末尾修改为“；”
  const other = OTHER_END.get(wordsOf(text));
  if (other !== undefined && targets.every(({ edge }) => edge === 'end'))
    return [{ kind: 'replace-text', targets, pairs: [{ old: literal(other, null), new: text }] }];
  if (adds === undefined || only?.kind !== 'replace') return orders;
  const as = adds.as.map((a) => completeNew(a, only.target)).filter((a) => a !== null);
  if (as.length > 0 && as.length !== adds.count)
    reader.fail(diagnose('D006', reader.place(clause.range), { stated: adds.count, found: as.length, of: 'numbers' }));
  return [{ ...only, adds: as }];
}

export function shared(targets: readonly Address[], text: Quote, reader: ClauseReader, range: Range, same: boolean, own = false): readonly Order[] {
  const [only] = targets;
  if (only !== undefined && targets.length === 1) return [{ kind: 'replace', target: only, old: null, text, adds: [] }];
  const parts = same ? null : shareOut(text, targets);
  if (parts !== null) return targets.map((target, i): Order => ({ kind: 'replace', target, old: null, text: parts[i] as Quote, adds: [] }));
  // 第九条第二项、第二十二条第二项修改为“（二）……”: one text in several articles.
  const level = lastStep(only ?? { steps: [] })?.level;
  const articles = new Set(targets.map((target) => JSON.stringify(stepAt(target, 'article') ?? null)));
  if (level !== undefined && countUnits(text, level) === 1 && (same || (articles.size === targets.length && depthOf(level) > depthOf('article')))) {
    return targets.map((target): Order => ({ kind: 'replace', target, old: null, text, adds: [] }));
  }
  // 第一、二、三款修改为：“……”: neighbours that become fewer are one text now; not where each is to have its own (分别修改为).
  if (!own && level !== undefined && areNeighbours(targets) && countUnits(text, level) === 1) return [{ kind: 'merge', targets, as: null, into: null, text }];
  reader.fail(diagnose('D006', reader.place(range), { stated: targets.length, found: text.lines.length, of: 'text' }));
  return [];
}

/** 第二句、第三句合并为一句: neighbouring sentences of one unit. */
export function joinedSentences(targets: readonly Address[]): Address | null {
  const [first] = targets;
  if (first?.sentences === undefined || targets.length < 2) return null;
  const bare = ({ sentences: _sentences, ...unit }: Address): Address => unit;
  const ordered = targets.every((target, i) => {
    const before = targets[i - 1]?.sentences;
    return target.sentences !== undefined && sameAddress(bare(target), bare(first)) && (before === undefined || target.sentences.from === before.to + 1);
  });
  const last = targets[targets.length - 1]?.sentences;
  return ordered && last !== undefined ? { ...first, sentences: { from: first.sentences.from, to: last.to } } : null;
}

export function areNeighbours(targets: readonly Address[]): boolean {
  return targets.every((target, i) => {
    const before = targets[i - 1];
    const [a, b] = [before && lastStep(before), lastStep(target)];
    if (before === undefined || a === undefined || b === undefined) return i === 0;
    return sameAddress(parentAddress(before), parentAddress(target)) && a.level === b.level && b.number === a.number + 1 && a.suffix === 0 && b.suffix === 0;
  });
}

/** Whole 款 quoted, of one unit; or one for each of the units named (第二款、第三款：“甲。”“乙。”修改为：“丙。”“丁。”). */
export function replaceWholeOrders(clause: Of<'replace-whole'>, reader: ClauseReader): readonly Order[] {
  const { old, text } = clause;
  // “甲”“乙”修改为“丙”: what ends no sentence is words, not paragraphs.
  if (text.length === 1 && old.length > 1 && old.some((index) => !/[。；：！？]$/.test(wordsOf(reader.quote(index))))) {
    const [replacement] = text as [number];
    const pairs = old.map((index) => reader.pair({ old: index, new: replacement }));
    return [{ kind: 'replace-text', targets: reader.targets(clause.targets, clause.range), pairs }];
  }
  if (clause.targets.length > 1 && clause.targets.length === old.length && old.length === text.length) {
    const targets = reader.targets(clause.targets, clause.range);
    return targets.map(
      (target, i): Order => ({ kind: 'replace', target, old: reader.quote(old[i] as number), text: reader.quote(text[i] as number), adds: [] }),
    );
  }
  return [{ kind: 'replace', target: one(clause.targets, clause.range, reader), old: reader.block(old), text: reader.block(text), adds: [] }];
}

/** 拆成两条：第十二条：“甲。”第十三条：“乙。”: a quotation for each article, without its label, which the number stated gives. */
function oneEach({ text, count, level }: Of<'split'>, as: readonly Address[], reader: ClauseReader): Quote | null {
  if (level !== 'article' || text.length !== count || as.length !== count) return null;
  const quotes = text.map((index) => reader.quote(index));
  if (quotes.some(({ lines }) => lines[0] === undefined || readLabel(lines[0].text)?.kind === 'article')) return null;
  const lines = quotes.flatMap((quote, i) => {
    const [first, ...more] = quote.lines as [Line, ...Line[]];
    return [join([built(`${formatStep(lastStep(as[i] as Address) as Step)}　`), first]), ...more];
  });
  return { lines, place: reader.block(text).place };
}

export function splitOrders(clause: Of<'split'>, reader: ClauseReader): readonly Order[] {
  const target = one(clause.targets, clause.range, reader);
  const { count, level } = clause;
  const own = lastStep(target)?.level;
  const as = clause.as.map((a) => completeNew(a, target)).filter((a) => a !== null);
  const text = oneEach(clause, as, reader) ?? reader.unitText(clause.text);
  const found = countUnits(text, level);
  if (found !== count) reader.fail(diagnose('D006', reader.place(clause.range), { stated: count, found, of: 'text', level }));
  else if (as.length > 0 && as.length !== count)
    reader.fail(diagnose('D006', reader.place(clause.range), { stated: count, found: as.length, of: 'numbers', level }));
  // 第二十条分为两款: the article stays one.
  if (own !== undefined && depthOf(own) < depthOf(level)) return [{ kind: 'replace', target, old: null, text, adds: [] }];
  if (own !== level) reader.fail(diagnose('D006', reader.place(clause.range), { stated: count, found: 0 }));
  return [{ kind: 'split', target, count, as, text }];
}

export function one(written: readonly WrittenAddress[], range: Range, reader: ClauseReader): Address {
  const [target, ...more] = reader.targets(written, range);
  if (more.length > 0) reader.fail(diagnose('D006', reader.place(range), { stated: 1, found: more.length + 1, of: 'places' }));
  return target ?? { steps: [] };
}
