import { type Address, depthOf, lastStep, unitOf } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { formatTablePlace } from '../../statute/table-place.ts';
import { formatNumeral } from '../../text/numeral.ts';
import type {
  Delete,
  Include,
  Insert,
  InsertText,
  Merge,
  Move,
  Operation,
  Quote,
  Renumber,
  Replace,
  ReplaceEverywhere,
  Split,
  WordPair,
} from '../operation.ts';
import { type Speaker, saidNew, saidNewList } from './addresses.ts';
import { block, quoted, words } from './quoting.ts';
import type { PrintStyle } from './style.ts';

type Textual = Exclude<Operation, { kind: 'non-textual' }>;

/** The wording of one operation, without its stop. The speaker knows what the clause before named. */
export function clauseOf(operation: Textual, speaker: Speaker, style: PrintStyle): string {
  switch (operation.kind) {
    case 'replace':
      return replaceClause(operation, speaker, style);
    case 'delete':
      return deleteClause(operation, speaker);
    case 'insert':
      return insertClause(operation, speaker, style);
    case 'renumber':
      return renumberClause(operation, speaker);
    case 'include':
      return includeClause(operation);
    case 'move':
      speaker.left = true;
      return moveClause(operation, speaker, style);
    case 'swap': {
      const [one, two] = operation.targets.map((target) => speaker.old(target));
      speaker.context = null;
      return `将${one ?? ''}与${two ?? ''}对调`;
    }
    case 'merge':
      return mergeClause(operation, speaker, style);
    case 'split':
      return splitClause(operation, speaker, style);
    case 'restate':
      return `${taken(operation.target, speaker)}相应修改为${block(operation.text, style)}`;
    case 'replace-text':
      return `${wordsAt(operation.targets, speaker, '将')}${pairs(operation.pairs)}`;
    case 'insert-text':
      return insertTextClause(operation, speaker);
    case 'delete-text': {
      const quotes = operation.quotes.map(words).join('、');
      const [only] = operation.targets;
      if (operation.targets.length === 1 && only !== undefined && speaker.isCurrent(only)) return `删去其中的${quotes}`;
      return `删去${speaker.list(operation.targets)}${edged(operation.targets) ? '的' : '中的'}${quotes}`;
    }
    case 'replace-everywhere':
      return everywhereClause(operation, speaker);
  }
}

/** 将第五条 where the address is said in full; 第二款 alone where the article is known. */
function taken(target: Address, speaker: Speaker): string {
  return `${speaker.goesOn(target) ? '' : '将'}${speaker.old(target)}`;
}

function replaceClause({ target, old, text, adds }: Replace, speaker: Speaker, style: PrintStyle): string {
  const unit = lastStep(target)?.level;
  if (old !== null && target.part === 'heading') {
    const label = unit === 'portion' ? `${formatNumeral(lastStep(target)?.number ?? 1)}、` : `${formatAddress({ steps: target.steps.slice(-1) })}　`;
    return `将“${label}${plainWords(old)}”修改为：“${label}${plainWords(text)}”`;
  }
  if (old !== null) return `${speaker.old(target)}：${eachQuoted(old)}修改为：${eachQuoted(text)}`;
  const [added] = adds;
  if (added?.annex !== undefined) return `增加${formatAddress(target)}${block(text, style)}`;
  if (added !== undefined && unit !== undefined) {
    const level = lastStep(added)?.level ?? 'paragraph';
    const spoken = speaker.old(target);
    const as = saidNewList(adds, target);
    return `在${spoken}中增加${counted(adds.length)}${unitOf(level)}，作为${as}，将该${unitOf(unit)}修改为${block(text, style)}`;
  }
  if (target.part === 'heading') return `${taken(target, speaker)}修改为${words(text)}`;
  return `${taken(target, speaker)}修改为${block(text, style)}`;
}

/** Whole 款 quoted, a quotation each. */
function eachQuoted({ lines }: Quote): string {
  return lines.map((line) => words({ lines: [line], place: null })).join('');
}

function plainWords({ lines }: Quote): string {
  return lines.map((line) => line.text).join('');
}

function deleteClause({ targets }: Delete, speaker: Speaker): string {
  // 删去第一章至第五章章名
  const [level] = targets.map((target) => lastStep(target)?.level);
  const headings = targets.length > 1 && targets.every((target) => target.part === 'heading' && lastStep(target)?.level === level);
  if (headings) return `删去${speaker.list(targets.map(({ part: _, ...division }) => division))}${unitOf(level ?? 'chapter')}名`;
  return `删去${speaker.list(targets)}`;
}

function insertClause(operation: Insert, speaker: Speaker, style: PrintStyle): string {
  const { level, within, after, before, as, heading, text } = operation;
  const anchor = after ?? before;
  const where = insertPlace(operation, speaker);
  if (level === 'row')
    return `${where}增加${counted(operation.count)}行${as.length === 0 ? '' : `，作为${as.map(({ table }) => formatTablePlace(table ?? {})).join('、')}`}${block(text, style)}`;
  const beside = within === null ? anchor : { steps: [...within.steps, { level, number: 1, suffix: 0 }] };
  const count = counted(operation.count);
  const numbers = as.length === 0 ? '' : `，${as.length > 1 && level === 'article' ? '分别' : ''}作为${saidNewList(as, beside)}`;
  if (level === 'part' || level === 'subpart' || level === 'chapter' || level === 'section') {
    const contents = operation.contents.map(({ from, as: stated }) => contentClause(from, stated, as[0] ?? from, speaker)).join('');
    const named = heading === null ? '' : words(heading);
    // 章名为“快递包装”，包括第三十七条至第四十五条: a heading over articles that are there.
    if (heading !== null && text.lines.length === 0) {
      const held = operation.contents.flatMap((content) => content.as);
      const includes = held.length === 0 ? '' : `，包括${saidNewList(held, as[0] ?? null)}`;
      return `${where}增加${count}${unitOf(level)}${numbers}，${unitOf(level)}名为${named}${includes}`;
    }
    return `${where}增加${count}${unitOf(level)}${numbers}${named}${contents}${contents === '' ? block(text, style) : `。内容如下：\n${quoted(text, style)}`}`;
  }
  const [content] = operation.contents;
  if (content?.from) {
    const number = as[0];
    const to = content.as.map((a) => (number !== undefined && a.steps.length > number.steps.length ? `本条${saidNew(a, number)}` : saidNew(a, null)));
    return `${where}增加${count}${unitOf(level)}${numbers}，将${speaker.old(content.from)}修改后作为${to.join('、')}${block(text, style)}`;
  }
  return `${where}增加${count}${unitOf(level)}${numbers}${block(text, style)}`;
}

function contentClause(from: Address | null, as: readonly Address[], beside: Address | null, speaker: Speaker): string {
  if (from === null) return `；增加${counted(as.length)}条，${as.length > 1 ? '分别' : ''}作为${saidNewList(as, beside)}`;
  return `；对${speaker.full(from)}进行修改，作为${saidNewList(as, beside)}`;
}

type Held = 'paragraph' | 'item' | 'subitem';

function isHeld(level: Insert['level']): level is Held {
  return level === 'paragraph' || level === 'item' || level === 'subitem';
}

function insertPlace({ level, within, after, before }: Insert, speaker: Speaker): string {
  if (after !== null) return `在${speaker.old(after)}后`;
  if (before !== null) return `在${speaker.old(before)}前`;
  if (within === null) return '';
  if (isHeld(level) && speaker.isIn(within, level)) return '';
  const division = lastStep(within)?.level;
  if (within.words !== undefined || (division !== undefined && level === 'article')) return `在${speaker.old(within)}中`;
  return speaker.old(within);
}

function renumberClause({ target, to, clause }: Renumber, speaker: Speaker): string {
  // That a number stays is no new one.
  if (clause.text.endsWith('不变')) return `${speaker.full({ steps: target.steps })}及以后各条序号不变`;
  const spoken = taken(target, speaker);
  return `${spoken}改为${saidNew(to, target)}`;
}

/** 第三章包括第十七条至第二十二条: the number is a new one; 原第三章 would be an old one. */
function includeClause({ target: { numbering, ...target }, articles }: Include): string {
  return `${formatAddress(numbering === 'new' ? target : { ...target, numbering: 'base' })}包括${saidNewList(articles, null)}`;
}

function moveClause(operation: Move, speaker: Speaker, style: PrintStyle): string {
  const { targets, to, after, before, within, text } = operation;
  const [first] = targets;
  const rewritten = text === null ? '' : `，修改为${block(text, style)}`;
  // 末句单独作为一款, “……”起另起一款: words of a 款 that become one.
  if (first !== undefined && (first.sentences !== undefined || first.segment !== undefined) && (after ?? before ?? within) === null) {
    const number = to === null ? '' : `，作为${saidNew(to, first)}`;
    return `将${speaker.list(targets)}单独作为一${unitOf(lastStep(to ?? { steps: [] })?.level ?? 'paragraph')}${number}${rewritten}`;
  }
  const article = first?.steps.find((step) => step.level === 'article');
  const beside = after ?? before ?? within;
  if (beside !== null) {
    const own = after !== null && to === null && first !== undefined && first.steps.length > 1;
    const spoken = speaker.list(targets);
    if (own && article !== undefined && after.steps.length === 1 && formatAddress(after) === formatAddress({ steps: [article] })) {
      return `将${spoken}单列一条${rewritten}`;
    }
    const end = after === null || within === null ? '' : `，作为${formatAddress(within)}最后一条`;
    const number = to === null ? '' : `，${end === '' ? '作' : '改'}为${saidNew(to, beside)}`;
    const side = after !== null ? '之后' : before !== null ? '之前' : '';
    return `将${spoken}移至${speaker.old(beside)}${side}${end}${number}${rewritten}`;
  }
  if (to === null) return `将${speaker.list(targets)}单列一款${rewritten}`;
  const alone = lastStep(to)?.level === 'article' && targets.every((target) => lastStep(target)?.level === 'paragraph');
  if (first !== undefined && leaves(first, to) && !alone)
    // 第四条改为第二款 alone would be a 款 of itself.
    return `将${speaker.list(targets)}改为${saidNewList(numbersFrom(to, operation.count ?? 1), lastStep(first)?.level === 'article' ? null : first)}${rewritten}`;
  return `将${speaker.list(targets)}单列一条，作为${saidNew(to, null)}${rewritten}`;
}

/** 第四十七条第一款、第二款: so many numbers from one on. */
function numbersFrom(to: Address, count: number): readonly Address[] {
  const last = lastStep(to);
  if (last === undefined) return [to];
  return Array.from({ length: count }, (_, i) => ({ ...to, steps: [...to.steps.slice(0, -1), { ...last, number: last.number + i }] }));
}

function leaves(from: Address, to: Address): boolean {
  const [a, b] = [from.steps[0], to.steps[0]];
  return lastStep(from)?.level !== lastStep(to)?.level || (from.steps.length > 1 && (a?.number !== b?.number || a?.suffix !== b?.suffix));
}

function mergeClause({ targets, as, into, text }: Merge, speaker: Speaker, style: PrintStyle): string {
  const spoken = speaker.list(targets);
  if (into !== null) return `将${spoken}并入${speaker.old(into)}`;
  const number = as === null ? '' : `，作为${saidNew(as, targets[0] ?? null)}`;
  if (as !== null && text !== null && isDivision(as)) return `将${spoken}合并为${saidNew(as, targets[0] ?? null)}${words(text)}`;
  return `将${spoken}合并${number}${text === null ? '' : `，修改为${block(text, style)}`}`;
}

function splitClause({ target, count, as, text }: Split, speaker: Speaker, style: PrintStyle): string {
  const unit = unitOf(lastStep(target)?.level ?? 'article');
  // 分为第二章“甲”、第三章“乙”
  if (isDivision(target)) {
    const headings = as.map((number, i) => saidNew(number, target) + words({ lines: text.lines.slice(i, i + 1), place: null }));
    return `${taken(target, speaker)}分为${headings.join('、')}`;
  }
  const numbers = as.length === 0 ? '' : `，作为${saidNewList(as, target)}`;
  return `${taken(target, speaker)}分为${counted(count)}${unit}${numbers}，修改为${block(text, style)}`;
}

function isDivision(address: Address): boolean {
  return depthOf(lastStep(address)?.level ?? 'article') < depthOf('article');
}

/** 将第五条中的, 第二款中的, 其中的 for the unit last named. */
function wordsAt(targets: readonly Address[], speaker: Speaker, take: '将' | '在'): string {
  const [first] = targets;
  if (targets.length === 1 && first !== undefined && speaker.isCurrent(first)) return take === '将' ? '其中的' : '在';
  const near = take === '将' && first !== undefined && speaker.goesOn(first);
  return `${near ? '' : take}${speaker.list(targets)}${edged(targets) ? '的' : '中的'}`;
}

/** 末尾的“甲”, 第二处的“甲”: where the address names an edge, or which of several places. */
function edged(targets: readonly Address[]): boolean {
  const last = targets[targets.length - 1];
  return last?.edge !== undefined || last?.occurrence !== undefined;
}

function pairs(all: readonly WordPair[]): string {
  return all.map((pair) => `${words(pair.old)}修改为${words(pair.new)}`).join('，');
}

function insertTextClause({ targets, anchor, position, text }: InsertText, speaker: Speaker): string {
  const side = position === 'after' ? '后' : '前';
  if (anchor !== null) return `${wordsAt(targets, speaker, '在')}${words(anchor)}${side}增加${words(text)}`;
  const [target] = targets;
  if (target?.sentences !== undefined) return `在${speaker.old(target)}${side}增加：${words(text)}`;
  const edge = position === 'after' ? 'end' : 'start';
  const known = targets.length === 1 && target !== undefined && speaker.isCurrent(target);
  const spoken = known ? formatAddress({ steps: [], edge }) : targets.map((each) => speaker.old({ ...each, edge })).join('、');
  return `在${spoken}增加：${words(text)}`;
}

function everywhereClause({ except, pairs: all }: ReplaceEverywhere, speaker: Speaker): string {
  const scope = except.length === 0 ? '有关条款中的' : `除${speaker.list(except)}外的其他条款中的`;
  if (all.every((pair) => pair.new.lines.length === 0 && pair.new.place === null)) return `删去${scope}${all.map((pair) => words(pair.old)).join('、')}`;
  return `将${scope}${pairs(all)}`;
}

/** 一款, 两款, 三款. */
function counted(count: number): string {
  return count === 2 ? '两' : formatNumeral(Math.max(1, count));
}
