import type { Operation } from '../decision/operation.ts';
import { type Address, lastStep, type Segment, type Sentences, type WordSegment } from '../statute/address.ts';
import { formatAddress } from '../statute/address-text.ts';
import { captionOf } from '../statute/caption.ts';
import { annexLines } from '../statute/tables.ts';
import { TITLE, textIdsIn } from '../statute/texts.ts';
import type { Annex, NodeId, TableRow } from '../statute/types.ts';
import { parseNumeral } from '../text/numeral.ts';
import { placeOf } from '../text/passage.ts';
import { annexNamed, annexTitle } from './annex-named.ts';
import { find, type PlanContext } from './plan.ts';
import { Refused, refuse } from './refused.ts';
import { rowNumber } from './row-number.ts';
import { statedValue } from './stated-value.ts';
import { cellAt, tableScopeOf } from './table-scope.ts';

/** A stretch of a text in which words are sought; `edge` says that they must begin or end there. */
export interface Stretch {
  readonly id: NodeId;
  readonly start: number;
  readonly end: number;
  readonly edge: 'start' | 'end' | null;
}

/**
 * The texts an address covers: a unit with all it holds, the title, a heading, the preamble, a lead-in alone, an annex; narrowed to
 * its sentences, and to its first or last text where words at its beginning or end are meant.
 */
export function scopeOf(target: Address, operation: Operation, context: PlanContext): readonly Stretch[] | Refused {
  const { sentences, segment, edge, occurrence: _occurrence, ...named } = target;
  const { words: _pointing, ...pointed } = named;
  const cells = target.table !== undefined ? cellsIn(named, operation, context) : target.part === 'heading' ? captionIn(named, operation, context) : null;
  if (cells instanceof Refused) return cells;
  const all = cells !== null ? [] : idsOf(isAtWords(segment) ? pointed : named, operation, context);
  if (all instanceof Refused) return all;
  // A caption is no sentence, and not where an article begins.
  const plain = sentences === undefined && segment === undefined && edge === undefined;
  const texts = plain ? all : all.filter((id) => context.index.visits.get(id)?.node.type !== 'article');
  const whole = cells ?? texts.map((id): Stretch => ({ id, start: 0, end: (context.texts.get(id)?.text ?? '').length, edge: null }));
  const inside = sentences === undefined ? whole : narrow(whole, sentences, context);
  const narrowed = segment === undefined ? inside : segmentOf(inside, segment, target.words, operation, context);
  if (narrowed.length === 0) return noPart(target, operation);
  if (edge === undefined) return narrowed;
  const at = edge === 'start' ? narrowed[0] : narrowed[narrowed.length - 1];
  return at === undefined ? [] : [{ ...at, edge }];
}

function idsOf(target: Address, operation: Operation, context: PlanContext): readonly NodeId[] | Refused {
  const { part, steps } = target;
  if (part === 'title' && steps.length === 0) return [TITLE];
  if (target.annex !== undefined) {
    const annex = annexNamed(context.base, target);
    const rows = annex === null ? [] : annexRows(annex, target);
    return annex === null || rows.length === 0 ? noPart(target, operation) : rows;
  }
  if (part === 'preamble' && steps.length === 0) {
    const { paragraphs } = context.base.preamble;
    return paragraphs.length > 0 ? paragraphs.flatMap((p) => textIdsIn(p)) : noPart(target, operation);
  }
  if (part === 'history') return noPart(target, operation);
  const found = find(context, target, operation);
  if (found instanceof Refused) return found;
  const { node } = found;
  if (part === 'heading') return node.type === 'division' ? [node.id] : noPart(target, operation);
  if (part === 'leadin') {
    const lead = node.type === 'article' ? node.paragraphs[0] : node.type === 'paragraph' ? node : undefined;
    return lead === undefined ? noPart(target, operation) : [lead.id];
  }
  if (part === 'items') {
    const paragraphs = node.type === 'article' ? node.paragraphs : node.type === 'paragraph' ? [node] : [];
    const items = paragraphs.flatMap((paragraph) => paragraph.items);
    return items.length === 0 ? noPart(target, operation) : items.flatMap((item) => textIdsIn(item));
  }
  return textIdsIn(node);
}

/** 第三条条标: the caption of an article, on a line of its own or in front of the text; null where no article is named, or it has none. */
function captionIn(target: Address, operation: Operation, context: PlanContext): readonly Stretch[] | Refused | null {
  if (lastStep(target)?.level !== 'article') return null;
  const found = find(context, target, operation);
  if (found instanceof Refused) return found;
  const caption = found.node.type === 'article' ? captionOf(found.node) : null;
  return caption === null ? null : [{ id: caption.node, start: 0, end: caption.text.length, edge: null }];
}

/** The cells that an address names; null where the annex has no table. */
function cellsIn(target: Address, operation: Operation, context: PlanContext): readonly Stretch[] | Refused | null {
  const scope = tableScopeOf(target, operation, context);
  if (scope === null || scope instanceof Refused) return scope;
  return scope.rows.flatMap((i): Stretch[] => {
    const row = scope.table.rows[i] as TableRow;
    const cell = scope.column === null ? { start: 0, end: row.text.text.length } : cellAt(row, scope.column);
    return cell === null ? [] : [{ id: row.id, start: cell.start, end: cell.end, edge: null }];
  });
}

/** The lines of an annex that an address means: all; or those of a row that bears a number (附表一第3项, 序号5), up to the next that does. */
function annexRows(annex: Annex, { part, steps, table }: Address): readonly NodeId[] {
  const title = part === 'heading' ? annexTitle(annex) : null;
  if (part === 'heading') return title === null ? [] : [title.node];
  const lines = annexLines(annex);
  const step = lastStep({ steps });
  const row = table?.row;
  const number = step?.number ?? (row !== undefined && 'numbered' in row && table?.column === undefined ? parseNumeral(row.numbered) : null);
  if (step === undefined && table === undefined) return lines.map((line) => line.id);
  if (number === null || (step !== undefined && step.level !== 'item' && step.level !== 'subitem')) return [];
  const numbers = lines.map((line) => rowNumber(line.text.text));
  const first = numbers.indexOf(number);
  if (first < 0 || numbers.lastIndexOf(number) !== first) return [];
  const next = numbers.findIndex((n, i) => i > first && n !== null);
  return lines.filter((_, i) => i >= first && (next < 0 || i < next)).map((line) => line.id);
}

/** The stretch that marks set apart (冒号前, 分号后, 但书), or from some words on; none unless there is just one. */
function segmentOf(stretches: readonly Stretch[], segment: Segment, words: string | undefined, operation: Operation, context: PlanContext): readonly Stretch[] {
  const made = operation.kind === 'replace' ? operation.text.lines.map((line) => line.text).join('') : '';
  const found = stretches.flatMap((stretch): Stretch[] => {
    const text = (context.texts.get(stretch.id)?.text ?? '').slice(stretch.start, stretch.end);
    return spansOf(text, segment, words, made).map(([from, to]) => ({ ...stretch, start: stretch.start + from, end: stretch.start + to }));
  });
  return found.length === 1 ? found : [];
}

const DIVIDING: Readonly<Partial<Record<Segment, string>>> = {
  'before-colon': '：:',
  'before-semicolon': '；;',
  'after-semicolon': '；;',
  'before-comma': '，,',
  'after-comma': '，,',
};

const AT_WORDS: ReadonlySet<Segment> = new Set<WordSegment>(['the-words', 'from-words', 'to-sentence-end', 'behind-words', 'before-words', 'value']);

function isAtWords(segment: Segment | undefined): segment is WordSegment {
  return segment !== undefined && AT_WORDS.has(segment);
}

/** “甲”起, “甲”起至句末, “甲”之后的内容, “甲”之前的内容. */
function bordered(text: string, segment: WordSegment, start: number, behind: number, end: number, made: string): readonly [number, number] {
  switch (segment) {
    case 'the-words':
      return [start, behind];
    case 'from-words':
      return [start, end];
    case 'to-sentence-end': {
      const stop = text.slice(behind).search(/[。？！]/);
      return [start, stop < 0 ? end : behind + stop];
    }
    case 'behind-words':
      return [behind, end];
    case 'before-words':
      return [0, start];
    case 'value':
      return statedValue(text, behind, end, made) ?? [behind, behind];
  }
}

function spansOf(text: string, segment: Segment, words: string | undefined, made: string): readonly (readonly [number, number])[] {
  const end = text.length - (/[。！？；]$/.test(text) ? 1 : 0);
  if (isAtWords(segment)) {
    const at = words === undefined ? -1 : text.indexOf(words);
    if (words === undefined || at < 0 || text.indexOf(words, at + 1) >= 0) return [];
    const [from, to] = bordered(text, segment, at, at + words.length, end, made);
    // Whether 之后的内容 goes on into the next sentence is not said.
    const open = (segment === 'behind-words' || segment === 'before-words') && /[。？！]/.test(text.slice(from, to));
    return from < to && !open ? [[from, to]] : [];
  }
  if (segment === 'proviso')
    return [...text.matchAll(/(?<=[，；。：])但(?:是)?[^。]*/g)].map((m) => [m.index, m.index + m[0].replace(/；$/, '').length] as const);
  if (segment === 'brackets') return [...text.matchAll(/（([^（）]*)）/g)].map((m) => [m.index + 1, m.index + m[0].length - 1] as const);
  if (segment === 'first-half' || segment === 'second-half') return halfOf(text, segment, end);
  const marks = DIVIDING[segment] ?? '';
  const at = [...text].flatMap((c, i) => (marks.includes(c) && i < end + (segment === 'before-colon' ? 1 : 0) ? [i] : []));
  const [only] = at;
  if (only === undefined || (at.length > 1 && segment !== 'before-colon')) return [];
  return segment.startsWith('before') ? [[0, only]] : [[only + 1, end]];
}

/** 前半句, 后半句: one sentence has two halves where one semicolon parts it, or one comma and no semicolon. */
function halfOf(text: string, half: 'first-half' | 'second-half', end: number): readonly (readonly [number, number])[] {
  const said = text.slice(0, end);
  const sentences = [...said.matchAll(/[。？！]/g)];
  // Of two sentences each is a half.
  if (sentences.length === 1 && sentences[0] !== undefined) return half === 'first-half' ? [[0, sentences[0].index]] : [[sentences[0].index + 1, text.length]];
  const marks = /[；;]/.test(said) ? /[；;]/g : /[，,]/g;
  const [only, ...more] = [...said.matchAll(marks)];
  if (only === undefined || more.length > 0 || /[。？！]/.test(said)) return [];
  return half === 'first-half' ? [[0, only.index]] : [[only.index + 1, end]];
}

/** The sentences named, counted over all texts of the unit; a sentence ends with 。 (or ？！), a text ends one too. */
function narrow(stretches: readonly Stretch[], { from, to }: Sentences, context: PlanContext): readonly Stretch[] {
  const all = stretches.flatMap((stretch): Stretch[] => {
    const text = (context.texts.get(stretch.id)?.text ?? '').slice(0, stretch.end);
    const found: Stretch[] = [];
    let { start } = stretch;
    for (const match of text.slice(start).matchAll(/[。？！][”’）]*/g)) {
      const end = stretch.start + match.index + match[0].length;
      found.push({ ...stretch, start, end });
      start = end;
    }
    if (start < text.length) found.push({ ...stretch, start, end: text.length });
    return found;
  });
  const index = (n: number): number => (n < 0 ? all.length + n : n - 1);
  if (index(from) < 0 || index(to) >= all.length) return [];
  const named = all.slice(index(from), index(to) + 1);
  const merged: Stretch[] = [];
  for (const stretch of named) {
    const last = merged[merged.length - 1];
    if (last !== undefined && last.id === stretch.id) merged[merged.length - 1] = { ...last, end: stretch.end };
    else merged.push(stretch);
  }
  return merged;
}

/** That the statute has no such part. */
export function noPart(target: Address, operation: Operation): Refused {
  return refuse('A028', placeOf(operation.clause), { address: formatAddress(target), have: '', within: '' });
}
