import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Address, depthOf, EVERY, lastStep } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { type ListLabel, readEnumerated, readLabel, readListLabel } from '../../statute/label.ts';
import type { Level } from '../../statute/types.ts';
import { slice } from '../../text/passage.ts';
import type { Range } from '../language/written.ts';
import type { Quote } from '../operation.ts';
import { type ClauseReader, memberShown, wordsOf } from './clause-reader.ts';
import { holderOf } from './insertion-orders.ts';
import type { Of, Order } from './order.ts';
import { countUnits } from './quoted-units.ts';

/** Words; and headings, which are named by quoting them: 将“一、买卖合同的成立及效力”修改为：“一、买卖合同的成立”. */
export function replaceTextOrders(clause: Of<'replace-text'>, reader: ClauseReader): readonly Order[] {
  const pairs = clause.pairs.map((p) => reader.pair(p));
  const [pair] = pairs;
  if (clause.targets.length === 0 && reader.context === null && pair !== undefined && pairs.length === 1) {
    const before = headingOf(pair.old);
    const after = headingOf(pair.new);
    if (before !== null && after !== null && before.label === after.label) {
      return [{ kind: 'replace', target: before.target, old: before.heading, text: after.heading, adds: [] }];
    }
  }
  const targets = reader.targets(clause.targets, clause.range);
  const [target, ...others] = targets;
  // 第八条原为：“……¶……”，修改为：“……”: lines are no words inside a text, but what the unit says.
  if (pair !== undefined && pairs.length === 1 && pair.old.lines.length > 1 && target !== undefined && others.length === 0 && isUnit(target))
    return [{ kind: 'replace', target, old: pair.old, text: pair.new, adds: [] }];
  if (clause.spread)
    return spread(targets, pairs, clause.range, reader).map(([target, one]): Order => ({ kind: 'replace-text', targets: [target], pairs: [one] }));
  return [{ kind: 'replace-text', targets, pairs }];
}

/** An article, or a 款, and nothing in it. */
function isUnit(address: Address): boolean {
  const level = lastStep(address)?.level;
  const { part, sentences, segment, edge, occurrence, annex } = address;
  return (level === 'article' || level === 'paragraph') && [part, sentences, segment, edge, occurrence, annex].every((field) => field === undefined);
}

/** Words; and headings, where no place is named (删去“第一节　水质保护”“第二节　水面利用”). */
export function deleteTextOrder(clause: Of<'delete-text'>, reader: ClauseReader): Order {
  const quotes = clause.quotes.map((quote) => reader.oldWords(quote));
  const headings = quotes.flatMap((quote) => headingOf(quote)?.target ?? []);
  const whole = clause.targets.length === 0 && headings.length === quotes.length;
  if (whole && reader.context === null) return { kind: 'delete-text', targets: headings, quotes };
  const targets = reader.targets(clause.targets, clause.range);
  // 该章不再分节，删去“第一节……”: in the chapter, not in all its sections.
  const above = targets.map((target) => (whole && lastStep(target)?.number === EVERY ? { steps: target.steps.slice(0, -1) } : target));
  return { kind: 'delete-text', targets: above, quotes };
}

/** 在……后增加“……”: the same words in every place, or a text for each. */
export function insertTextOrders(clause: Of<'insert-text'>, reader: ClauseReader): readonly Order[] {
  const { position } = clause;
  const targets = reader.targets(clause.targets, clause.range);
  const anchor = reader.oldWords(clause.anchor);
  const [target, ...others] = targets;
  // 第九条“（二）……；”之后增加“（三）……；”: a member of the list behind another one.
  const member = target === undefined || others.length > 0 || position !== 'after' ? null : memberShown(wordsOf(anchor), target);
  const members = member === null || target === undefined ? null : labelledMembers(reader.newText(clause.text), target, reader);
  if (member !== null && members?.kind === 'insert') return [{ ...members, within: null, after: member }];
  if (!clause.spread) return [{ kind: 'insert-text', targets, anchor, position, text: reader.newText(clause.text) }];
  const texts = clause.text.map((index) => reader.newText([index]));
  return spread(targets, texts, clause.range, reader).map(([target, text]): Order => ({ kind: 'insert-text', targets: [target], anchor, position, text }));
}

/** 第一条和第二条……分别……“乙”和“丙”: as many places as there are new words, one for each. */
function spread<T>(targets: readonly Address[], news: readonly T[], range: Range, reader: ClauseReader): readonly (readonly [Address, T])[] {
  if (targets.length !== news.length) reader.fail(diagnose('D006', reader.place(range), { stated: targets.length, found: news.length, of: 'text' }));
  return targets.map((target, i) => [target, news[i] as T] as const);
}

/** A quotation that is the heading of a division: its address, its label, and the heading without it. */
export function headingOf(quote: Quote): { target: Address; label: string; heading: Quote } | null {
  const [line, ...more] = quote.lines;
  if (line === undefined || more.length > 0) return null;
  const label = readLabel(line.text) ?? readEnumerated(line.text, 'portion');
  if (label === null || depthOf(label.kind) >= depthOf('article')) return null;
  const heading = slice(line, label.length + label.gap.length);
  const target: Address = { steps: [{ level: label.kind, ...label.ordinal }], part: 'heading' };
  return { target, label: line.text.slice(0, label.length), heading: { lines: [heading], place: quote.place } };
}

/**
 * Words without an anchor: at the edge named, else behind the last sentence of a 款; in an article, or behind a unit, they are
 * units of their own (宪法第十一条增加规定 1988; 第五条第二款后增加 四川1999), unless 一句 says that they are not, or the comma with which they
 * begin: those go to the end.
 */
export function addWordsOrders(clause: Of<'add-words'>, reader: ClauseReader): readonly Order[] {
  const targets = reader.targets(clause.targets, clause.range);
  const text = reader.newText(clause.text);
  const { place } = clause;
  return targets.flatMap(({ edge, ...target }): Order[] => {
    const members = edge === 'start' || place !== 'within' ? null : labelledMembers(text, target, reader);
    if (members !== null) return [members];
    const words = (position: 'before' | 'after'): Order[] => [{ kind: 'insert-text', targets: [target], anchor: null, position, text }];
    // 第一句后增加：“……。” · 冒号前增加“……”: beside a sentence or a mark words go, no unit.
    if (target.sentences !== undefined) return words(place === 'before' || (place === 'within' && edge === 'start') ? 'before' : 'after');
    if (target.segment !== undefined) return words(target.segment.startsWith('after') && place === 'within' ? 'before' : 'after');
    if (edge !== undefined || clause.sentence) return words(edge === 'start' || (edge === undefined && place === 'before') ? 'before' : 'after');
    if (place === 'within' && /^[，、；]/.test(wordsOf(text))) return words('after');
    const level = lastStep(target)?.level ?? 'paragraph';
    const whole = place === 'within' && (level === 'article' || depthOf(level) < depthOf('article')) && target.part === undefined;
    const open = place === 'within' && target.part === undefined ? unplaced(text, level) : null;
    const told = place === 'within' && clause.targets.some(({ described }) => described !== undefined);
    if (open === 'anywhere' || told) reader.fail(diagnose('D037', reader.place(clause.range), { words: said(text), address: formatAddress(target) }));
    if (open === 'first') {
      reader.warn(diagnose('D036', reader.place(clause.range), { words: said(text), address: formatAddress(target) }));
      return words('before');
    }
    if (place === 'within' && !whole) return words('after');
    const inserted = whole ? 'paragraph' : level;
    const at = (side: 'within' | 'after' | 'before'): Address | null => (place === side ? target : null);
    if (!whole) reader.warn(diagnose('D034', reader.place(clause.range), { address: formatAddress(target) }));
    const count = countUnits(text, inserted);
    return [
      { kind: 'insert', level: inserted, count, within: at('within'), after: at('after'), before: at('before'), as: [], heading: null, contents: [], text },
    ];
  });
}

/** 第十二条末尾增加“（四）……。” · 第二项……，并增加“（三）……；”: what bears numbers of a list is members of it, wherever in the unit it is said to go; their numbers say where. Null where it bears none. */
function labelledMembers(text: Quote, target: Address, reader: ClauseReader): Order | null {
  const labels = text.lines.map((line) => readListLabel(line.text));
  const [first] = labels;
  if (first == null || target.part !== undefined || target.sentences !== undefined || target.segment !== undefined || target.annex !== undefined) return null;
  const { kind } = first;
  // 1. 2. are 项 where no （一） stands above them.
  const level = kind === 'subitem' && (reader.figures || target.steps.every((step) => step.level !== 'item')) ? 'item' : kind;
  const within = holderOf(level, target, reader);
  const members = labels.filter((label) => label?.kind === kind);
  const as = members.map((label): Address => ({ steps: [...within.steps, { level, ...(label as ListLabel).ordinal }] }));
  return { kind: 'insert', level, count: as.length, within, after: null, before: null, as, heading: null, contents: [], text };
}

/**
 * Words that a clause adds to a unit and gives no place in it. 第十三条中增加“一般管理区内，”: by their mark they come first. 第三条增加“公益惠民”: no sentence and no
 * unit, so that they may stand anywhere; a 项 takes a further name at its end. Null where they are sentences or units of their own.
 */
function unplaced({ lines }: Quote, level: Level): 'first' | 'anywhere' | null {
  const [line] = lines;
  if (lines.length === 1 && /[，,]$/.test(line?.text ?? '')) return 'first';
  const names = lines.length > 0 && lines.every(({ text }) => /^[^，。；：、！？,;:]{1,20}$/.test(text) && readLabel(text) === null);
  return names && level !== 'item' && level !== 'subitem' ? 'anywhere' : null;
}

function said(text: Quote): string {
  return text.lines.map((line) => line.text).join('”“');
}
