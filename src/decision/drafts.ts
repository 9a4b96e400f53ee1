import { diagnose } from '../diagnostics/diagnostic.ts';
import { type Address, depthOf, lastStep, stepAt } from '../statute/address.ts';
import { parseAddress } from '../statute/address-text.ts';
import { readEnumerated, readLabel } from '../statute/label.ts';
import { slice } from '../text/passage.ts';
import { type ClauseReader, wordsOf } from './clause-reader.ts';
import { completeNew } from './context.ts';
import type { Operation, Quote } from './operation.ts';
import { countUnits, shareOut } from './quoted-units.ts';
import type { ParsedClause, Range, WrittenAddress } from './written.ts';

/** An operation before its item is known. */
export type Draft = Operation extends infer O ? (O extends Operation ? Omit<O, 'item' | 'id' | 'clause'> : never) : never;

type Clause = Exclude<ParsedClause, { kind: 'not-understood' }>;
type Of<K extends Clause['kind']> = Extract<Clause, { kind: K }>;

/** The operations that one clause orders; what is wrong in it is reported through the reader. */
export function draftsOf(clause: Clause, reader: ClauseReader): readonly Draft[] {
  const { range } = clause;
  switch (clause.kind) {
    case 'replace':
      return replaceDrafts(clause, reader);
    case 'rename':
      return [{ kind: 'replace', target: one(clause.targets, range, reader), old: null, text: reader.stretch(clause.name), adds: [] }];
    case 'replace-whole':
      return replaceWholeDrafts(clause, reader);
    case 'restate':
      return [{ kind: 'restate', target: one(clause.targets, range, reader), text: reader.block(clause.text) }];
    case 'split':
      return splitDrafts(clause, reader);
    case 'delete':
      return [{ kind: 'delete', targets: reader.targets(clause.targets, range) }];
    case 'replace-text':
      return replaceTextDrafts(clause, reader);
    case 'replace-everywhere': {
      const except = clause.except.map((t) => reader.old(t));
      return [{ kind: 'replace-everywhere', except, pairs: clause.pairs.map((p) => reader.pair(p)) }];
    }
    case 'insert-text': {
      const { position } = clause;
      const targets = reader.targets(clause.targets, range);
      return [{ kind: 'insert-text', targets, anchor: reader.quote(clause.anchor), position, text: reader.quote(clause.text) }];
    }
    case 'add-words':
      return addWordsDrafts(clause, reader);
    case 'delete-text':
      return [{ kind: 'delete-text', targets: reader.targets(clause.targets, range), quotes: clause.quotes.map((q) => reader.quote(q)) }];
    case 'merge': {
      const targets = clause.targets.map((t) => reader.old(t));
      const into = clause.into && reader.old(clause.into);
      return [{ kind: 'merge', targets, as: clause.as && completeNew(clause.as, targets[0] ?? null), into, text: clause.text && reader.block(clause.text) }];
    }
    case 'insert':
      return [insertDraft(clause, reader)];
    case 'renumber':
      return renumberDrafts(clause, reader);
    case 'renumber-map':
      return renumberMapDrafts(clause, reader);
    case 'move':
      return [moveDraft(clause, reader)];
    case 'single':
      return [singleDraft(clause, reader)];
    case 'swap': {
      const targets = clause.targets.map((t) => reader.old(t));
      if (targets.length !== 2) reader.fail(diagnose('D006', reader.place(range), { stated: 2, found: targets.length }));
      return [{ kind: 'swap', targets }];
    }
    case 'announcement':
      for (const target of clause.targets) reader.old(target);
      return [{ kind: 'non-textual', what: 'introduction', renumbers: 'none' }];
    case 'non-textual':
      return [{ kind: 'non-textual', what: clause.what, renumbers: clause.renumbers }];
  }
}

function one(written: readonly WrittenAddress[], range: Range, reader: ClauseReader): Address {
  const [target, ...more] = reader.targets(written, range);
  if (more.length > 0) reader.fail(diagnose('D006', reader.place(range), { stated: more.length + 1, found: 1 }));
  return target ?? { steps: [] };
}

/** One text for one unit; one text shared out among several, a part each. */
function replaceDrafts(clause: Of<'replace'>, reader: ClauseReader): readonly Draft[] {
  const targets = reader.targets(clause.targets, clause.range);
  const drafts = shared(targets, reader.block(clause.text), reader);
  const { adds } = clause;
  const [only] = drafts;
  if (adds === undefined || only?.kind !== 'replace') return drafts;
  const as = adds.as.map((a) => completeNew(a, only.target)).filter((a) => a !== null);
  if (as.length > 0 && as.length !== adds.count) reader.fail(diagnose('D006', reader.place(clause.range), { stated: adds.count, found: as.length }));
  return [{ ...only, adds: as }];
}

function shared(targets: readonly Address[], text: Quote, reader: ClauseReader): readonly Draft[] {
  const [only] = targets;
  if (only !== undefined && targets.length === 1) return [{ kind: 'replace', target: only, old: null, text, adds: [] }];
  const parts = shareOut(text, targets);
  if (parts === null) {
    reader.fail(diagnose('D006', text.place, { stated: targets.length, found: text.lines.length }));
    return [];
  }
  return targets.map((target, i): Draft => ({ kind: 'replace', target, old: null, text: parts[i] as Quote, adds: [] }));
}

/** Whole 款 quoted, of one unit; or one for each of the units named (第二款、第三款：“甲。”“乙。”修改为：“丙。”“丁。”). */
function replaceWholeDrafts(clause: Of<'replace-whole'>, reader: ClauseReader): readonly Draft[] {
  const { old, text } = clause;
  if (clause.targets.length > 1 && clause.targets.length === old.length && old.length === text.length) {
    const targets = reader.targets(clause.targets, clause.range);
    return targets.map(
      (target, i): Draft => ({ kind: 'replace', target, old: reader.quote(old[i] as number), text: reader.quote(text[i] as number), adds: [] }),
    );
  }
  return [{ kind: 'replace', target: one(clause.targets, clause.range, reader), old: reader.block(old), text: reader.block(text), adds: [] }];
}

function splitDrafts(clause: Of<'split'>, reader: ClauseReader): readonly Draft[] {
  const target = one(clause.targets, clause.range, reader);
  const { count, level } = clause;
  const text = reader.block(clause.text);
  const own = lastStep(target)?.level;
  const as = clause.as.map((a) => completeNew(a, target)).filter((a) => a !== null);
  const found = countUnits(text, level);
  if (found !== count || (as.length > 0 && as.length !== count))
    reader.fail(diagnose('D006', text.place, { stated: count, found: found === count ? as.length : found }));
  // 第二十条分为两款: the article stays one.
  if (own !== undefined && depthOf(own) < depthOf(level)) return [{ kind: 'replace', target, old: null, text, adds: [] }];
  if (own !== level) reader.fail(diagnose('D006', reader.place(clause.range), { stated: count, found: 0 }));
  return [{ kind: 'split', target, count, as, text }];
}

/** Words; and headings, which are named by quoting them: 将“一、买卖合同的成立及效力”修改为：“一、买卖合同的成立”. */
function replaceTextDrafts(clause: Of<'replace-text'>, reader: ClauseReader): readonly Draft[] {
  const pairs = clause.pairs.map((p) => reader.pair(p));
  const [pair] = pairs;
  if (clause.targets.length === 0 && reader.context === null && pair !== undefined && pairs.length === 1) {
    const before = headingOf(pair.old);
    const after = headingOf(pair.new);
    if (before !== null && after !== null && before.label === after.label) {
      return [{ kind: 'replace', target: before.target, old: before.heading, text: after.heading, adds: [] }];
    }
  }
  return [{ kind: 'replace-text', targets: reader.targets(clause.targets, clause.range), pairs }];
}

/** A quotation that is the heading of a division: its address, its label, and the heading without it. */
function headingOf(quote: Quote): { target: Address; label: string; heading: Quote } | null {
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
 * units of their own (宪法第十一条增加规定 1988; 第五条第二款后增加 四川1999).
 */
function addWordsDrafts(clause: Of<'add-words'>, reader: ClauseReader): readonly Draft[] {
  const { edge, ...target } = one(clause.targets, clause.range, reader);
  const text = reader.block(clause.text);
  // 第一句后增加：“……。”: beside a sentence words go, no unit.
  if (target.sentences !== undefined) {
    const start = clause.place === 'before' || (clause.place === 'within' && edge === 'start');
    return [{ kind: 'insert-text', targets: [target], anchor: null, position: start ? 'before' : 'after', text }];
  }
  const level = lastStep(target)?.level ?? 'paragraph';
  const whole = clause.place === 'within' && (level === 'article' || depthOf(level) < depthOf('article')) && edge === undefined && target.part === undefined;
  if (clause.place === 'within' && !whole) {
    return [{ kind: 'insert-text', targets: [target], anchor: null, position: edge === 'start' ? 'before' : 'after', text }];
  }
  const inserted = whole ? 'paragraph' : level;
  const count = countUnits(text, inserted);
  const at = (place: 'within' | 'after' | 'before'): Address | null => (clause.place === place ? target : null);
  return [
    { kind: 'insert', level: inserted, count, within: at('within'), after: at('after'), before: at('before'), as: [], heading: null, contents: [], text },
  ];
}

function insertDraft(clause: Of<'insert'>, reader: ClauseReader): Draft {
  const { level, count } = clause;
  const after = clause.after && reader.old(clause.after);
  const before = clause.before && reader.old(clause.before);
  const needsUnit = after === null && before === null && depthOf(level) > depthOf('article');
  const within = clause.within ? reader.old(clause.within) : needsUnit ? reader.current(clause.range) : null;
  const beside = within === null ? (after ?? before) : { steps: [...within.steps, { level, number: 1, suffix: 0 }] };
  const as = clause.as.map((a) => completeNew(a, beside)).filter((a) => a !== null);
  const text = reader.block(clause.text);
  const found = countUnits(text, level);
  if (found !== count || (as.length > 0 && as.length !== count)) {
    reader.fail(diagnose('D006', text.place, { stated: count, found: found === count ? as.length : found }));
  }
  const contents = clause.contents.map(({ from, as: stated }) => {
    const unit = from && reader.old(from);
    return { from: unit, as: stated.map((a) => completeNew(a, as[0] ?? unit)).filter((a) => a !== null) };
  });
  return { kind: 'insert', level, count, within, after, before, as, heading: clause.heading === null ? null : reader.quote(clause.heading), contents, text };
}

function renumberDrafts(clause: Of<'renumber'>, reader: ClauseReader): readonly Draft[] {
  const targets = reader.targets(clause.targets, clause.range);
  const text = clause.text && reader.block(clause.text);
  const [first] = targets;
  const to = clause.to.map((t, i) => completeNew(t, targets[i] ?? first ?? null)).filter((a) => a !== null);
  const [only] = to;
  if (first !== undefined && only !== undefined && to.length === 1 && leavesItsPlace(first, only)) {
    return [{ kind: 'move', targets, to: only, after: null, before: null, within: null, text }];
  }
  if (targets.length !== to.length) {
    reader.fail(diagnose('D006', reader.place(clause.range), { stated: targets.length, found: to.length }));
    return [];
  }
  const drafts = targets.map((target, i): Draft => ({ kind: 'renumber', target, to: to[i] as Address }));
  return text === null ? drafts : [...drafts, ...shared(targets, text, reader)];
}

/** Whether a new number is at another level, or in another article: the unit moves, it is not only counted again. */
function leavesItsPlace(from: Address, to: Address): boolean {
  if (lastStep(from)?.level !== lastStep(to)?.level) return true;
  const [a, b] = [stepAt(from, 'article'), stepAt(to, 'article')];
  return from.steps.length > 1 && a !== undefined && b !== undefined && (a.number !== b.number || a.suffix !== b.suffix);
}

function renumberMapDrafts(clause: Of<'renumber-map'>, reader: ClauseReader): readonly Draft[] {
  const drafts: Draft[] = [{ kind: 'non-textual', what: 'renumbering', renumbers: 'articles' }];
  for (const { old, new: text } of clause.pairs) {
    const target = parseAddress(wordsOf(reader.quote(old)));
    const to = text === null ? null : parseAddress(wordsOf(reader.quote(text)));
    if (target === null || to === null) reader.fail(diagnose('D011', reader.quote(old).place, { text: wordsOf(reader.quote(old)) }));
    else drafts.push({ kind: 'renumber', target, to });
  }
  return drafts;
}

function moveDraft(clause: Of<'move'>, reader: ClauseReader): Draft {
  const targets = reader.targets(clause.targets, clause.range);
  const place = reader.old(clause.place);
  const at = (position: 'within' | 'after' | 'before'): Address | null => (clause.position === position ? place : null);
  const to = clause.as && completeNew(clause.as, place);
  return { kind: 'move', targets, to, after: at('after'), before: at('before'), within: at('within'), text: clause.text && reader.block(clause.text) };
}

/** 单列一条: without a number it stands behind the article it leaves. */
function singleDraft(clause: Of<'single'>, reader: ClauseReader): Draft {
  const targets = reader.targets(clause.targets, clause.range);
  const article = stepAt(targets[0] ?? { steps: [] }, 'article');
  const to = clause.as && completeNew(clause.as, null);
  const after = to === null && article !== undefined ? { steps: [article] } : null;
  return { kind: 'move', targets, to, after, before: null, within: null, text: clause.text && reader.block(clause.text) };
}
