import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Address, depthOf, lastStep, parentAddress, sameAddress, sameStep, stepAt } from '../../statute/address.ts';
import { formatAddress, parseAddress } from '../../statute/address-text.ts';
import { readEnumerated, readLabel } from '../../statute/label.ts';
import type { Level } from '../../statute/types.ts';
import { built, slice } from '../../text/passage.ts';
import { type ClauseReader, wordsOf } from './clause-reader.ts';
import { completeNew } from './context.ts';
import type { Operation, Quote } from '../operation.ts';
import { countUnits, shareOut } from './quoted-units.ts';
import type { ParsedClause, Range, WrittenAddress } from '../language/written.ts';

/** An operation before its item is known. */
export type Draft = Operation extends infer O ? (O extends Operation ? Omit<O, 'item' | 'id' | 'clause'> : never) : never;

type Clause = Exclude<ParsedClause, { kind: 'not-understood' | 'content' }>;
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
      return [{ kind: 'restate', target: one(clause.targets, range, reader), text: reader.newText(clause.text) }];
    case 'split':
      return splitDrafts(clause, reader);
    case 'delete':
      return [{ kind: 'delete', targets: reader.targets(clause.targets, range) }];
    case 'replace-text':
      return replaceTextDrafts(clause, reader);
    case 'replace-everywhere': {
      const except = clause.except.length === 0 ? [] : reader.targets(clause.except, range);
      return [{ kind: 'replace-everywhere', except, pairs: clause.pairs.map((p) => reader.pair(p)) }];
    }
    case 'insert-text': {
      const { position } = clause;
      const targets = reader.targets(clause.targets, range);
      return [{ kind: 'insert-text', targets, anchor: reader.quote(clause.anchor), position, text: reader.newText(clause.text) }];
    }
    case 'insert-between': {
      const [first, second, text] = [clause.first, clause.second, clause.text].map((index) => reader.quote(index)) as [Quote, Quote, Quote];
      const old = literal(wordsOf(first) + wordsOf(second), first.place);
      const made = literal(wordsOf(first) + wordsOf(text) + wordsOf(second), text.place);
      return [{ kind: 'replace-text', targets: reader.targets(clause.targets, range), pairs: [{ old, new: made }] }];
    }
    case 'replace-mark': {
      const targets = reader.targets(clause.targets, range).map((target): Address => ({ ...target, edge: target.edge ?? 'end' }));
      return [{ kind: 'replace-text', targets, pairs: [{ old: literal(clause.old, null), new: literal(clause.new, null) }] }];
    }
    case 'delete-within':
      return deleteWithinDrafts(clause, reader);
    case 'insert-beside':
      return insertBesideDrafts(clause, reader);
    case 'insert-heading':
      return [insertHeadingDraft(clause, reader)];
    case 'add-words':
      return addWordsDrafts(clause, reader);
    case 'delete-text':
      return [{ kind: 'delete-text', targets: reader.targets(clause.targets, range), quotes: clause.quotes.map((q) => reader.quote(q)) }];
    case 'merge': {
      const targets = reader.targets(clause.targets, range);
      const sentences = joinedSentences(targets);
      if (sentences !== null && clause.text !== null && clause.as === null) {
        return [{ kind: 'replace', target: sentences, old: null, text: reader.newText(clause.text), adds: [] }];
      }
      const into = clause.into && reader.old(clause.into);
      return [{ kind: 'merge', targets, as: clause.as && completeNew(clause.as, targets[0] ?? null), into, text: clause.text && reader.newText(clause.text) }];
    }
    case 'insert':
      return insertDrafts(clause, reader);
    case 'renumber':
      return renumberDrafts(clause, reader);
    case 'renumber-map':
      return renumberMapDrafts(clause, reader);
    case 'move': {
      // 第十五条至第十七条移至第二章，作为第十一条至第十三条: each to its number.
      const { targets, as } = clause;
      if (as.length > 1 && as.length === targets.length && clause.text === null) return targets.map((target, i) => moveDraft({ ...clause, targets: [target], as: [as[i] as WrittenAddress] }, reader));
      return [moveDraft(clause, reader)];
    }
    case 'single':
      return [singleDraft(clause, reader)];
    case 'swap': {
      const targets = reader.targets(clause.targets, range);
      if (targets.length !== 2) reader.fail(diagnose('D006', reader.place(range), { stated: 2, found: targets.length }));
      return [{ kind: 'swap', targets }];
    }
    case 'announcement':
      if (clause.targets.length > 0) reader.targets(clause.targets, range);
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
  const drafts = shared(targets, reader.newText(clause.text), reader, clause.range, clause.same);
  const { adds } = clause;
  const [only] = drafts;
  if (adds === undefined || only?.kind !== 'replace') return drafts;
  const as = adds.as.map((a) => completeNew(a, only.target)).filter((a) => a !== null);
  if (as.length > 0 && as.length !== adds.count) reader.fail(diagnose('D006', reader.place(clause.range), { stated: adds.count, found: as.length }));
  return [{ ...only, adds: as }];
}

function shared(targets: readonly Address[], text: Quote, reader: ClauseReader, range: Range, same: boolean): readonly Draft[] {
  const [only] = targets;
  if (only !== undefined && targets.length === 1) return [{ kind: 'replace', target: only, old: null, text, adds: [] }];
  const parts = same ? null : shareOut(text, targets);
  if (parts !== null) return targets.map((target, i): Draft => ({ kind: 'replace', target, old: null, text: parts[i] as Quote, adds: [] }));
  // 第九条第二项、第二十二条第二项修改为“（二）……”: one text in several articles.
  const level = lastStep(only ?? { steps: [] })?.level;
  const articles = new Set(targets.map((target) => JSON.stringify(stepAt(target, 'article') ?? null)));
  if (level !== undefined && countUnits(text, level) === 1 && (same || (articles.size === targets.length && depthOf(level) > depthOf('article')))) {
    return targets.map((target): Draft => ({ kind: 'replace', target, old: null, text, adds: [] }));
  }
  // 第一、二、三款修改为：“……”: neighbours that become fewer are one text now.
  if (level !== undefined && areNeighbours(targets) && countUnits(text, level) === 1) return [{ kind: 'merge', targets, as: null, into: null, text }];
  reader.fail(diagnose('D006', reader.place(range), { stated: targets.length, found: text.lines.length }));
  return [];
}

/** 第二句、第三句合并为一句: neighbouring sentences of one unit. */
function joinedSentences(targets: readonly Address[]): Address | null {
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

function areNeighbours(targets: readonly Address[]): boolean {
  return targets.every((target, i) => {
    const before = targets[i - 1];
    const [a, b] = [before && lastStep(before), lastStep(target)];
    if (before === undefined || a === undefined || b === undefined) return i === 0;
    return sameAddress(parentAddress(before), parentAddress(target)) && a.level === b.level && b.number === a.number + 1 && a.suffix === 0 && b.suffix === 0;
  });
}

/** Words that the decision does not quote as they stand here. */
function literal(text: string, place: Quote['place']): Quote {
  return { lines: [built(text)], place };
}

/** “垂钓等”中的“等”字: what is left of the words is their new text. */
function deleteWithinDrafts(clause: Of<'delete-within'>, reader: ClauseReader): readonly Draft[] {
  const [outer, inner] = [reader.quote(clause.outer), reader.quote(clause.inner)];
  const [around, words] = [wordsOf(outer), wordsOf(inner)];
  const at = around.indexOf(words);
  if (at < 0 || around.indexOf(words, at + 1) >= 0) {
    reader.fail(diagnose('D006', inner.place, { stated: 1, found: at < 0 ? 0 : 2 }));
    return [];
  }
  const left = literal(around.slice(0, at) + around.slice(at + words.length), inner.place);
  return [{ kind: 'replace-text', targets: reader.targets(clause.targets, clause.range), pairs: [{ old: outer, new: left }] }];
}

/** One text for the units that are new and for those that move beside them: shared out in the order of the new numbers. */
function insertBesideDrafts(clause: Of<'insert-beside'>, reader: ClauseReader): readonly Draft[] {
  const inserted = insertDraft(clause.insert, reader);
  const moved = renumberDrafts(clause.renumber, reader, false);
  if (inserted.kind !== 'insert') return [];
  const places = [...inserted.as, ...moved.flatMap((draft) => (draft.kind === 'renumber' ? [draft.to] : []))];
  const order = places.map((_, i) => i).sort((a, b) => (lastStep(places[a] as Address)?.number ?? 0) - (lastStep(places[b] as Address)?.number ?? 0));
  const text = reader.newText(clause.text);
  const parts = shareOut(text, places);
  if (parts === null || inserted.as.length === 0) {
    reader.fail(diagnose('D006', reader.place(clause.range), { stated: places.length, found: countUnits(text, inserted.level) }));
    return [];
  }
  const of = (index: number): Quote => parts[order.indexOf(index)] as Quote;
  const own = inserted.as.map((_, i) => of(i));
  const rewritten = moved.map((draft, i): Draft[] =>
    draft.kind === 'renumber' ? [draft, { kind: 'replace', target: draft.target, old: null, text: of(inserted.as.length + i), adds: [] }] : [draft],
  );
  return [{ ...inserted, text: { lines: own.flatMap((quote) => quote.lines), place: text.place } }, ...rewritten.flat()];
}

/** 在第十条前增加章名“第三章　管理范围”: a heading over articles that are there. */
function insertHeadingDraft(clause: Of<'insert-heading'>, reader: ClauseReader): Draft {
  const before = clause.before && reader.old(clause.before);
  const heading = reader.quote(clause.heading);
  const label = readLabel(wordsOf(heading));
  if (label === null || depthOf(label.kind) >= depthOf('article')) reader.fail(diagnose('D006', heading.place, { stated: 1, found: 0 }));
  const level = label === null ? 'chapter' : label.kind;
  const as: readonly Address[] = label === null ? [] : [{ steps: [{ level: label.kind, ...label.ordinal }] }];
  const [line] = heading.lines;
  const named = line === undefined || label === null ? heading : { lines: [slice(line, label.length + label.gap.length)], place: heading.place };
  const included = clause.includes.map((t) => completeNew(t, null)).filter((a) => a !== null);
  const article = before === null ? undefined : stepAt(before, 'article');
  // 在第十条前增加章名: the heading stands over that article and those behind it.
  const over = included.length > 0 ? included : article === undefined ? [] : [{ steps: [article] }];
  const contents = over.length === 0 ? [] : [{ from: null, as: over }];
  const beside = article === undefined ? before : null;
  return { kind: 'insert', level, count: 1, within: null, after: null, before: beside, as, heading: named, contents, text: { lines: [], place: null } };
}

/** Whole 款 quoted, of one unit; or one for each of the units named (第二款、第三款：“甲。”“乙。”修改为：“丙。”“丁。”). */
function replaceWholeDrafts(clause: Of<'replace-whole'>, reader: ClauseReader): readonly Draft[] {
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
      (target, i): Draft => ({ kind: 'replace', target, old: reader.quote(old[i] as number), text: reader.quote(text[i] as number), adds: [] }),
    );
  }
  return [{ kind: 'replace', target: one(clause.targets, clause.range, reader), old: reader.block(old), text: reader.block(text), adds: [] }];
}

function splitDrafts(clause: Of<'split'>, reader: ClauseReader): readonly Draft[] {
  const target = one(clause.targets, clause.range, reader);
  const { count, level } = clause;
  const text = reader.newText(clause.text);
  const own = lastStep(target)?.level;
  const as = clause.as.map((a) => completeNew(a, target)).filter((a) => a !== null);
  const found = countUnits(text, level);
  if (found !== count || (as.length > 0 && as.length !== count))
    reader.fail(diagnose('D006', reader.place(clause.range), { stated: count, found: found === count ? as.length : found }));
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
 * units of their own (宪法第十一条增加规定 1988; 第五条第二款后增加 四川1999), unless 一句 says that they are not.
 */
function addWordsDrafts(clause: Of<'add-words'>, reader: ClauseReader): readonly Draft[] {
  const targets = reader.targets(clause.targets, clause.range);
  const text = reader.newText(clause.text);
  const { place } = clause;
  return targets.flatMap(({ edge, ...target }): Draft[] => {
    const words = (position: 'before' | 'after'): Draft[] => [{ kind: 'insert-text', targets: [target], anchor: null, position, text }];
    // 第一句后增加：“……。” · 冒号前增加“……”: beside a sentence or a mark words go, no unit.
    if (target.sentences !== undefined) return words(place === 'before' || (place === 'within' && edge === 'start') ? 'before' : 'after');
    if (target.segment !== undefined) return words(target.segment.startsWith('after') && place === 'within' ? 'before' : 'after');
    if (edge !== undefined || clause.sentence) return words(edge === 'start' || (edge === undefined && place === 'before') ? 'before' : 'after');
    const level = lastStep(target)?.level ?? 'paragraph';
    const whole = place === 'within' && (level === 'article' || depthOf(level) < depthOf('article')) && target.part === undefined;
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

/** 增加两条，作为第十一条、第十六条：“……”“……”: articles without labels, a quotation each. */
function insertDrafts(clause: Of<'insert'>, reader: ClauseReader): readonly Draft[] {
  const { text, count, as, level, holds } = clause;
  // 增加一章，作为第四章“应急管理”；增加一条，作为第十八条：“……”: the article alone is quoted, the heading is said.
  const label = holds === undefined || text === null ? null : readLabel(reader.block(text).lines[0]?.text ?? '');
  if (holds !== undefined && clause.heading !== null && (label === null || depthOf(label.kind) >= depthOf('article'))) {
    const heading = insertDraft({ ...clause, text: null }, reader);
    return [heading, ...holds.map((held) => insertDraft(held, reader))];
  }
  const each = text !== null && count > 1 && text.length === count && as.length === count && countUnits(reader.block(text), level) !== count;
  if (!each) return [insertDraft(clause, reader)];
  return as.map((number, i) => insertDraft({ ...clause, count: 1, as: [number], text: [text[i] as number] }, reader));
}

function insertDraft(clause: Of<'insert'>, reader: ClauseReader): Draft {
  const { level, count } = clause;
  const after = clause.after && reader.old(clause.after);
  const before = clause.before && reader.old(clause.before);
  // 增加一款，作为第五条第三款 · 增加一条，作为第九章第六十三条: the unit that receives it is said with the new number.
  const outer = clause.within === null && after === null && before === null ? receiver(clause.as[0], level, reader) : null;
  const needsUnit = after === null && before === null && outer === null && depthOf(level) > depthOf('article');
  const within = clause.within ? reader.old(clause.within) : (outer ?? (needsUnit ? reader.current(clause.range) : null));
  const beside = within === null ? (after ?? before) : { steps: [...within.steps, { level, number: 1, suffix: 0 }] };
  const as = clause.as.map((a) => completeNew(fromArticle(a), beside)).filter((a) => a !== null);
  const text = clause.text === null ? { lines: [], place: null } : reader.newText(clause.text);
  const found = clause.text === null ? count : countUnits(text, level);
  if (found !== count || (as.length > 0 && as.length !== count)) {
    reader.fail(diagnose('D006', reader.place(clause.range), { stated: count, found: found === count ? as.length : found }));
  }
  const contents = clause.contents.map(({ from, as: stated }) => {
    const unit = from && reader.old(from);
    return { from: unit, as: stated.map((a) => completeNew(a, as[0] ?? unit)).filter((a) => a !== null) };
  });
  if (outer !== null && within !== null) reader.goOn(within);
  return { kind: 'insert', level, count, within, after, before, as, heading: clause.heading === null ? null : reader.quote(clause.heading), contents, text };
}

/** The unit above the one inserted, in new numbers, where the new number says it. */
function receiver(as: WrittenAddress | undefined, level: Level, reader: ClauseReader): Address | null {
  if (as === undefined || as.pronoun !== null) return null;
  const steps = as.steps.filter((step) => depthOf(step.level) < depthOf(level));
  const outer = level === 'article' ? steps : steps.filter((step) => depthOf(step.level) >= depthOf('article'));
  if (outer.length === 0 || (depthOf(level) > depthOf('article') && outer[0]?.level !== 'article')) return null;
  // 第二款作为第三条第一款……增加一款，作为第三条第二款: the unit last named is that article now.
  const article = outer.find((step) => step.level === 'article');
  if (article !== undefined && reader.context !== null && reader.moved.some((step) => sameStep(step, article))) return null;
  return { steps: outer, frame: 'new' };
}

/** 第九章第六十三条 is article 63: articles count through. */
function fromArticle(written: WrittenAddress): WrittenAddress {
  const article = written.steps.findIndex((step) => step.level === 'article');
  return article > 0 ? { ...written, steps: written.steps.slice(article) } : written;
}

function renumberDrafts(clause: Of<'renumber'>, reader: ClauseReader, withText = true): readonly Draft[] {
  const targets = reader.targets(clause.targets, clause.range);
  const text = withText && clause.text !== null ? reader.newText(clause.text) : null;
  const [first] = targets;
  const to = clause.to.map((t, i) => completeNew(fromArticle(t), targets[i] ?? first ?? null)).filter((a) => a !== null);
  for (const address of to) reader.goesTo(address);
  const [only] = to;
  if (first !== undefined && only !== undefined && to.length === 1 && leavesItsPlace(first, only)) {
    return [{ kind: 'move', targets, to: only, after: null, before: null, within: null, text }];
  }
  // 将第三十条改为第三十三条、第三十四条、第三十五条，修改为：“……”
  if (first !== undefined && targets.length === 1 && to.length > 1 && text !== null && to.every((address) => lastStep(address)?.level === lastStep(first)?.level)) {
    const level = lastStep(first)?.level ?? 'article';
    const found = countUnits(text, level);
    if (found !== to.length) reader.fail(diagnose('D006', reader.place(clause.range), { stated: to.length, found }));
    return [{ kind: 'split', target: first, count: to.length, as: to, text }];
  }
  if (targets.length !== to.length) {
    reader.fail(diagnose('D006', reader.place(clause.range), { stated: targets.length, found: to.length }));
    return [];
  }
  const drafts = targets.map((target, i): Draft => ({ kind: 'renumber', target, to: to[i] as Address }));
  return text === null ? drafts : [...drafts, ...shared(targets, text, reader, clause.range, false)];
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
function singleDraft(clause: Of<'single'>, reader: ClauseReader): Draft {
  const targets = reader.targets(clause.targets, clause.range);
  const article = stepAt(targets[0] ?? { steps: [] }, 'article');
  const to = clause.as && completeNew(clause.as, null);
  if (to !== null) reader.goesTo(to);
  const after = to === null && article !== undefined ? { steps: [article] } : null;
  return { kind: 'move', targets, to, after, before: null, within: null, text: clause.text && reader.newText(clause.text) };
}
