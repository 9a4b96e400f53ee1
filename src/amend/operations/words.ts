import type { DeleteText, Operation, Quote, ReplaceText } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, isError, relatedTo } from '../../diagnostics/diagnostic.ts';
import { type Address, LAST, lastStep, type Occurrence } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { readLabel } from '../../statute/label.ts';
import { locate } from '../../statute/locate.ts';
import type { NodeId } from '../../statute/types.ts';
import { titleOf } from '../../statute/walk.ts';
import { groupBy } from '../../text/group.ts';
import { lookAlikes } from '../../text/look-alike.ts';
import { placeOf, slice } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import { inForeignTitle } from '../../text/titles/foreign.ts';
import { textsWith } from '../all-texts.ts';
import { endMark } from '../marks/table.ts';
import { wholeUnitsGo } from '../marks/whole-unit.ts';
import { alreadyReads, findWords, type Match, type Matches, nearestAmong } from '../match.ts';
import { materialiseWords } from '../new-text.ts';
import { allOf, type Plan, type PlanContext } from '../plan.ts';
import { Refused, refuse } from '../refused.ts';
import { type Stretch, scopeOf } from '../scope.ts';
import type { Edit, TextEdit } from '../types.ts';
import { planLeftOut, saysPlace } from './left-out.ts';
import { headingsQuoted, quotedAnnex, quotedHeading, quotedUnit, wholeUnitQuoted } from './quoted-unit.ts';
import { replaceWholeOfUnit } from './whole-of-unit.ts';

/** Words sought inside a target, and what becomes of each occurrence. */
export interface Sought {
  readonly quote: Quote;
  readonly words: string;
  /** The edit for an occurrence; null leaves it as it is (it already reads so). */
  readonly edit: (node: NodeId, text: string, start: number, end: number) => readonly TextEdit[] | null;
}

/** 将A中的“甲”修改为“乙”，“丙”修改为“丁”: all pairs in one pass, output is never input again (docs/semantics.md#simultaneous). */
export function planReplaceText(operation: ReplaceText, context: PlanContext): Plan {
  const retold = namesAnnex(operation) ? quotedAnnex(operation, context) : null;
  if (retold !== null) return retold;
  const [pair] = operation.pairs;
  // Lines end with a stop: only words with one inside can be several.
  const whole = pair !== undefined && /[。；：].|…/.test(materialiseWords(pair.old)) ? replaceWholeOfUnit(operation, context) : null;
  if (whole !== null) return whole;
  const sought = operation.pairs.map(({ old, new: replacement }): Sought => {
    const [before, after] = withoutLabels(materialiseWords(old), materialiseWords(replacement), operation.targets, context);
    return {
      quote: old,
      words: before,
      edit: (node, text, start, end) => (alreadyReads(text, start, before, after) ? null : [wordEdit(operation, node, start, end, after)]),
    };
  });
  const empty = operation.pairs.find((pair) => materialiseWords(pair.new) === '');
  if (empty !== undefined) return nothing(empty.new);
  return planWords(operation, headingsQuoted(operation, context), sought, context);
}

function namesAnnex({ targets }: ReplaceText | DeleteText): boolean {
  return targets[0]?.annex !== undefined;
}

/** 删去A中的“甲”、“乙”. A quotation that is a whole unit but for its end mark, or with its label, deletes the unit; one that is a heading deletes that. */
export function planDeleteText(operation: DeleteText, context: PlanContext): Plan {
  const several = operation.quotes.some(({ lines }) => lines.length > 1);
  const unit = (namesAnnex(operation) ? quotedAnnex(operation, context) : null) ?? (several ? wholeUnitQuoted(operation, context) : null);
  if (unit !== null) return unit;
  const headings = operation.quotes.map((quote) => quotedHeading(quote, operation, context));
  const units = operation.quotes.map((quote, i) => (headings[i] ? null : quotedUnit(quote, operation, context)));
  const whole = units.filter((unit) => unit !== null);
  const sought = operation.quotes
    .filter((_, i) => units[i] === null && headings[i] === null)
    .map((quote): Sought => ({ quote, words: materialiseWords(quote), edit: (node, _text, start, end) => [wordEdit(operation, node, start, end, '')] }));
  const words = sought.length === 0 ? { edits: [], notes: [] } : wholeUnitsGo(planWords(operation, operation.targets, sought, context), operation, context);
  return allOf([
    words,
    { edits: headings.filter((edit) => edit !== null), notes: [] },
    { edits: whole.map(({ edit }) => edit), notes: whole.map(({ note }) => note) },
  ]);
}

/**
 * A 项 is quoted with its label (第二十项“（二十）甲”修改为“（二十）乙”), which is none of its words; a label that changes is no change of words
 * and stays, so that the words are not found.
 */
function withoutLabels(old: string, replacement: string, targets: readonly Address[], context: PlanContext): readonly [string, string] {
  const level = lastStep(targets[0] ?? { steps: [] })?.level;
  const before = level === 'item' || level === 'subitem' ? readLabel(old) : null;
  if (before === null || before.kind !== level) return [old, replacement];
  const after = readLabel(replacement);
  const exists = targets.every((target) => locate(context.index, target).found);
  if (!exists || after?.kind !== level || after.ordinal.number !== before.ordinal.number) return [old, replacement];
  return [old.slice(before.length + before.gap.length), replacement.slice(after.length + after.gap.length)];
}

/** That a quotation of new words holds none (修改为“”). */
export function nothing(quote: Quote): Refused {
  return refuse('A026', quote.place, { level: 'text' });
}

/** The edit of an operation in a text. */
export function wordEdit(operation: Operation, node: NodeId, start: number, end: number, text: string): TextEdit {
  return { kind: 'text', node, start, end, text, cause: { type: 'operation', operation } };
}

/**
 * Looks for the words in every target: each target must hold at least one of them, each of them must be found somewhere. More
 * than one occurrence is reported, none is an error that shows what comes nearest (docs/semantics.md#words). A place that the clause leaves out may be
 * a wider one than was named last.
 */
export function planWords(operation: Operation, targets: readonly Address[], sought: readonly Sought[], context: PlanContext): Plan {
  const plan = (addresses: readonly Address[]): Plan => planIn(operation, addresses, sought, context);
  const [target, ...more] = targets;
  if (target === undefined || more.length > 0 || saysPlace(operation)) return plan(targets);
  return planLeftOut(target, { operation, words: sought.map((s) => s.words), plan }, context);
}

function planIn(operation: Operation, targets: readonly Address[], sought: readonly Sought[], context: PlanContext): Plan {
  const edits: Edit[] = [];
  const diagnostics: Diagnostic[] = [];
  const words = sought.map((s) => s.words);
  const counts = words.map(() => 0);
  const changed = words.map(() => 0);
  const scopes: Passage[] = [];
  for (const target of targets) {
    const scope = scopeOf(target, operation, context);
    if (scope instanceof Refused) {
      diagnostics.push(...scope.diagnostics);
      continue;
    }
    for (const { id, start, end } of scope) scopes.push(slice(context.texts.get(id) as Passage, start, end));
    const found = hitsIn(scope, words, context);
    const hits = target.occurrence === undefined ? found : meant(found, target.occurrence);
    if ('stated' in hits) {
      const [here] = found;
      diagnostics.push(
        diagnose('D006', placeOf(operation.clause), { ...hits, of: 'occurrences' }, here ? [relatedTo(placeOf(here.passage), 'base-text')] : []),
      );
      continue;
    }
    const own = new Set(hits.flatMap(({ word, foreign }) => (foreign ? [] : [word])));
    for (const { id, passage, start, end, word, foreign, tier } of hits) {
      if (foreign && own.has(word)) {
        diagnostics.push(diagnose('A019', placeOf(passage, start, end), { words: words[word] ?? '' }, [relatedTo(placeOf(operation.clause), 'clause')]));
        continue;
      }
      counts[word] = (counts[word] ?? 0) + 1;
      const made = (sought[word] as Sought).edit(id, passage.text, start, end);
      if (made === null) diagnostics.push(diagnose('A029', placeOf(passage, start, end), { words: words[word] ?? '', count: 1 }));
      else {
        edits.push(...made);
        changed[word] = (changed[word] ?? 0) + 1;
      }
      if (tier === 'typographic') {
        diagnostics.push(diagnose('A020', (sought[word] as Sought).quote.place, { words: words[word] ?? '', found: passage.text.slice(start, end) }));
      }
    }
    if (hits.length === 0 && targets.length > 1)
      diagnostics.push(
        missing(
          target,
          words,
          sought,
          scope.map((s) => s.id),
          context,
        ),
      );
  }
  if (diagnostics.some(isError)) return new Refused(diagnostics);
  const counted = targets.some(({ occurrence }) => occurrence !== undefined);
  for (const [i, count] of counts.entries()) {
    if (count > 0 && (counted || (changed[i] ?? 0) <= targets.length)) continue;
    const { quote } = sought[i] as Sought;
    const address = targets.map(formatAddress).join('、');
    if (count === 0) diagnostics.push(notFound(address, words[i] ?? '', quote, scopes, context));
    else diagnostics.push(diagnose('A006', quote.place, { words: words[i] ?? '', address, count: changed[i] ?? 0 }));
  }
  if (diagnostics.some(isError)) return new Refused(diagnostics);
  if (edits.length === 0) diagnostics.push(diagnose('A033', placeOf(operation.clause)));
  return { edits, notes: diagnostics };
}

/** Of the places of each word those that are meant (第二处, 两处); how many there are where that is not what is said. */
function meant(hits: readonly Hit[], occurrence: Occurrence): readonly Hit[] | { readonly stated: number; readonly found: number } {
  const chosen: Hit[] = [];
  for (const places of groupBy(
    hits.filter(({ foreign }) => !foreign),
    ({ word }) => word,
  ).values()) {
    const stated = 'all' in occurrence ? occurrence.all : occurrence.nth;
    const those = 'all' in occurrence ? places : places.slice(stated === LAST ? -1 : stated - 1, stated === LAST ? undefined : stated);
    if (those.length === 0 || ('all' in occurrence && places.length !== stated)) return { stated, found: places.length };
    chosen.push(...those);
  }
  return chosen;
}

interface Hit extends Match {
  readonly id: NodeId;
  readonly passage: Passage;
  readonly tier: Matches['tier'];
  /** Part of the title of another instrument, and not its name: meant only if the words stand nowhere else in the place. */
  readonly foreign: boolean;
}

function hitsIn(scope: readonly Stretch[], words: readonly string[], { texts, base }: PlanContext): readonly Hit[] {
  const title = titleOf(base);
  return scope.flatMap((stretch) => {
    const passage = texts.get(stretch.id) as Passage;
    const { matches, tier } = findWords(passage.text, words);
    const foreign = inForeignTitle(passage, title);
    return matches
      .filter(({ start, end }) => lies(stretch, start, end, passage.text))
      .map(
        (match): Hit => ({ ...match, id: stretch.id, passage, tier, foreign: foreign(match.start, match.end) && !namesInstrument(passage.text, match.end) }),
      );
  });
}

/** 将“婚姻法”修改为“民法典” of 《中华人民共和国婚姻法》（以下简称婚姻法）: words at the end of a title are the name of what it is called by. */
function namesInstrument(text: string, end: number): boolean {
  return /^[》〉]/.test(text.slice(end));
}

/** Of several places one that has none of the words. */
function missing(target: Address, words: readonly string[], sought: readonly Sought[], ids: readonly NodeId[], context: PlanContext): Diagnostic {
  const passages = ids.map((id) => context.texts.get(id) as Passage);
  const quoted = { address: formatAddress(target), words: words.join('”、“'), place: (sought[0] as Sought).quote.place };
  return notThere(quoted, words[0] ?? '', passages, words.length === 1, context);
}

function notFound(address: string, word: string, quote: Quote, scopes: readonly Passage[], context: PlanContext): Diagnostic {
  return notThere({ address, words: word, place: quote.place }, word, scopes, true, context);
}

/** Words that a place does not have: what comes nearest to them there, and where else they stand to the letter. */
function notThere(
  { address, words, place }: { readonly address: string; readonly words: string; readonly place: Quote['place'] },
  word: string,
  passages: readonly Passage[],
  alone: boolean,
  context: PlanContext,
): Diagnostic {
  const texts = passages.map((passage) => passage.text);
  const near = nearestAmong(texts, word);
  const found = passages[near?.index ?? 0];
  const alike = texts.map((text) => lookAlikes(word, text)).find((n) => n !== '') ?? '';
  const elsewhere = alone ? standsIn(word, context) : '';
  return diagnose('A004', place, { address, words, near: near?.shown ?? '', ...(alike !== '' && { alike }), ...(elsewhere !== '' && { elsewhere }) }, [
    relatedTo(found ? placeOf(found, near?.start, near?.end) : null, 'base-text'),
  ]);
}

/** How many units are named in which words stand elsewhere; of more than that none, since the words say little. */
const FEW = 3;

/** The units of the statute in which words stand to the letter: an article number may be wrong, and not the words. */
function standsIn(word: string, { texts, index }: PlanContext): string {
  if (word.length < 2) return '';
  const units: string[] = [];
  for (const id of textsWith(word, texts)) {
    const address = index.visits.get(id)?.address;
    // 十日 in 二十日 is another number.
    if (address === undefined || findWords(texts.get(id)?.text ?? '', [word]).matches.length === 0) continue;
    if (units.length === FEW) return '';
    units.push(formatAddress(address));
  }
  return units.join('、');
}

/** Whether words lie in a stretch, and at its edge if they must (the end mark of a text does not count). */
function lies({ start, end, edge }: Stretch, from: number, to: number, text: string): boolean {
  if (from < start || to > end) return false;
  if (edge === 'start') return from === start;
  return edge === null || to === end || (to === end - 1 && endMark(text[to] ?? '') !== '');
}
