import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { existence, findReferences, leadsOf, type Reference, resolveReference, rewriteReferences, settleReferences, shortNames } from '../reference/index.ts';
import { type Address, lastStep, type Step, sameStep, stepAt } from '../statute/address.ts';
import { formatAddress } from '../statute/address-text.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import type { NodeId } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import { groupBy } from '../text/group.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../text/numeral.ts';
import { placeOf } from '../text/passage.ts';
import type { Passage } from '../text/source.ts';
import { goesWith, leavingNodes } from './disposed.ts';
import { articleKey } from './numbers/stated.ts';
import { keyOf } from './provision-map.ts';
import type { Destination, Edit, ProvisionMap, RewriteEdit, TextEdit } from './types.ts';

/** Cheap to test, and true of every text with a reference: 第N条, 第（一）项, 前款, 前两项. */
const MAY_REFER = new RegExp(`第[（(]?[${NUMERAL_CHARACTERS}0-9]|前[${NUMERAL_CHARACTERS}]*[编章节条款项目]`);

/** auto changes references that follow from counting again, report only names them, keep leaves them unmentioned. */
export type ReferencePolicy = 'auto' | 'report' | 'keep';

/**
 * References to this statute whose target bears another number now (docs/semantics.md#consequential), in text that the decision did not write:
 * consequential edits, each reported. A reference to a place that is gone, one whose law is not certain, and 前款 or 前条 with
 * another neighbour are reported and left alone. References to other laws are never touched.
 */
export function followReferences(
  base: StatuteIndex,
  after: StatuteIndex,
  texts: ReadonlyMap<NodeId, Passage>,
  edits: readonly Edit[],
  map: ProvisionMap,
  policy: ReferencePolicy,
): { edits: readonly TextEdit[]; diagnostics: readonly Diagnostic[] } {
  if (policy === 'keep') return { edits: [], diagnostics: [] };
  const destinations = new Map(map.entries.map((entry) => [keyOf(entry.from), entry]));
  if (map.entries.every((e) => e.to !== null && keyOf(e.to) === keyOf(e.from))) return { edits: [], diagnostics: [] };
  // A 款 that became an article of its own is cited by the article alone: 第一条第二款 → 第二条.
  const withoutSoleParagraph = ({ id }: Destination, to: Address): Address => {
    const step = stepAt(to, 'article');
    const [article, ...same] = (step !== undefined && after.articles.get(articleKey(step))) || [];
    if (article === undefined || same.length > 0 || article.paragraphs.length > 1 || article.id === base.visits.get(id)?.article?.id) return to;
    return { ...to, steps: to.steps.filter((s) => s.level !== 'paragraph') };
  };
  const destination = (address: Address): Address | 'deleted' | null => {
    // 第二章第三条: provisions are found by their article, and the chapter is that in which it stands now.
    const from = Math.max(
      0,
      address.steps.findIndex((step) => step.level === 'article'),
    );
    const entry = destinations.get(keyOf({ steps: address.steps.slice(from) }));
    const to = entry?.to ?? entry?.into;
    return entry === undefined ? null : to ? withDivisions(withoutSoleParagraph(entry, to), address.steps.slice(0, from), after) : 'deleted';
  };
  const rewritten = new Set(edits.filter((e): e is RewriteEdit => e.kind === 'rewrite').map((e) => e.node));
  const leaving = leavingNodes(edits);
  const changed = groupBy(
    edits.filter((e): e is TextEdit => e.kind === 'text'),
    (e) => e.node,
  );
  const mayConcern = concernsWhatMoved(map);
  const textOf = (id: NodeId): string | undefined => texts.get(id)?.text;
  let read: Reader | null = null;
  const found: TextEdit[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [id, visit] of base.visits) {
    const passage = texts.get(id);
    const to = map.byId.get(id)?.to;
    if (passage === undefined || !to || !MAY_REFER.test(passage.text) || goesWith(base, id, rewritten, leaving)) continue;
    if (!mayConcern(leadIn(base, id, textOf) + passage.text, visit.address)) continue;
    read ??= readerOf(
      base,
      [...texts.values()].map((p) => p.text),
      textOf,
    );
    const references = read(id, passage.text);
    if (references.length === 0) continue;
    const taken = changed.get(id) ?? [];
    const free = (r: { start: number; end: number }): boolean => !taken.some((e) => e.start < r.end && e.end > r.start);
    const result = rewriteReferences(passage.text, references, visit.address, destination, to);
    for (const change of result.changes.filter(free)) {
      if (policy === 'auto') found.push({ kind: 'text', node: id, start: change.start, end: change.end, text: change.text, cause: { type: 'reference' } });
      const params = { from: passage.text.slice(change.start, change.end), to: change.text, address: formatAddress(to) };
      diagnostics.push(diagnose('X001', placeOf(passage, change.start, change.end), params));
    }
    const report = (code: 'X002' | 'X003' | 'X004', list: readonly Reference[]): void => {
      for (const r of list.filter(free)) {
        diagnostics.push(diagnose(code, placeOf(passage, r.start, r.end), { words: passage.text.slice(r.start, r.end), address: formatAddress(to) }));
      }
    };
    report('X002', result.dangling);
    report(
      'X003',
      result.uncertain.filter((r) => moves(r, destination)),
    );
    report('X004', result.neighbours);
  }
  return { edits: found, diagnostics };
}

/** An address with the divisions of the levels named, as they stand around its article in the new text; without them where it lies in none. */
function withDivisions(address: Address, named: readonly Step[], { articles, visits }: StatuteIndex): Address {
  const step = named.length === 0 ? undefined : stepAt(address, 'article');
  const article = step === undefined ? undefined : articles.get(articleKey(step))?.[0];
  if (article === undefined) return address;
  const around: Step[] = [];
  for (let visit = visits.get(visits.get(article.id)?.parent ?? ''); visit !== undefined; visit = visits.get(visit.parent)) {
    const { node } = visit;
    if (node.type === 'division' && node.ordinal !== null && named.some((s) => s.level === node.level)) around.unshift({ level: node.level, ...node.ordinal });
  }
  return { ...address, steps: [...around, ...address.steps] };
}

type Reader = (id: NodeId, text: string) => Reference[];

/** Finds the references of a unit's text: with the names its statute has for instruments, and what its lead-in leaves open. */
function readerOf(index: StatuteIndex, texts: readonly string[], textOf: (id: NodeId) => string | undefined): Reader {
  const names = shortNames(texts, titleOf(index.statute));
  const leadOf = leadsOf(index, names, textOf);
  return (id, text) => findReferences(text, names, leadOf(id));
}

/** The texts that lead in a 项 or 目: what it leaves out stands there. */
function leadIn(index: StatuteIndex, id: NodeId, textOf: (id: NodeId) => string | undefined): string {
  const visit = index.visits.get(id);
  if (visit?.node.type !== 'item' && visit?.node.type !== 'subitem') return '';
  return leadIn(index, visit.parent, textOf) + (textOf(visit.parent) ?? '');
}

/**
 * Tells cheaply that a text cannot refer to anything that moved: it counts no article that did, no division, does not count back
 * to another article, and nothing moved inside its own article. Where in doubt, it may.
 */
function concernsWhatMoved(map: ProvisionMap): (text: string, home: Address) => boolean {
  const articles = new Set<number>();
  const inside = new Set<number>();
  const numbers = new Map<string, Step>();
  for (const { from, to } of map.entries) {
    const article = stepAt(from, 'article');
    const last = lastStep(from);
    if (article === undefined || last === undefined) continue;
    const now = to === null ? undefined : lastStep(to);
    const home = to === null ? undefined : stepAt(to, 'article');
    if (last.level === 'article' && home !== undefined) numbers.set(articleKey(article), home);
    // What stays in its article follows that; what left it for the same number elsewhere has moved.
    const stays = home !== undefined && sameStep(home, numbers.get(articleKey(article)));
    if (now !== undefined && sameStep(last, now) && from.steps.length === to?.steps.length && (last.level === 'article' || stays)) continue;
    (last.level === 'article' ? articles : inside).add(article.number);
  }
  return (text, home) => {
    if (BEYOND_ARTICLES.test(text)) return true;
    const own = stepAt(home, 'article');
    if (own === undefined || inside.has(own.number)) return true;
    for (const [, numerals = ''] of text.matchAll(ARTICLE_NUMBERS)) {
      for (const numeral of numerals.split(/[^〇○零一二两三四五六七八九十百千0-9]+/)) {
        const number = parseNumeral(numeral);
        if (numeral !== '' && (number === null || articles.has(number) || inside.has(number))) return true;
      }
    }
    return false;
  };
}

/** 第七十六条, 第七十六、七十七条, 第三条至第五条: the numerals in front of 条. */
const ARTICLE_NUMBERS = new RegExp(`第([${NUMERAL_CHARACTERS}0-9第条之、，,和及与或者至到（）() \\u3000]*)条`, 'g');
/** Divisions, and articles counted back to. */
const BEYOND_ARTICLES = new RegExp(`第[${NUMERAL_CHARACTERS}0-9]+[编章节分]|[前上][${NUMERAL_CHARACTERS}]*条`);

/** Whether a reference that cannot be attributed would have had to follow, had it meant this statute. */
function moves(reference: Reference, destination: (address: Address) => Address | 'deleted' | null): boolean {
  const to = destination(reference.address);
  return to === 'deleted' || (to !== null && keyOf(to) !== keyOf(reference.address));
}

/** Texts that cite an annex which the decision deletes (附表一): the statute would point at nothing. */
export function danglingAnnexes(after: StatuteIndex, base: StatuteIndex, edits: readonly Edit[]): readonly Diagnostic[] {
  const gone = edits.flatMap((edit) => (edit.kind === 'annex' && edit.lines === null ? [edit.node] : []));
  const names = base.statute.annexes
    .filter(({ id }) => gone.includes(id))
    .flatMap(({ lines }) => /^附(?:件|表|录|图)[一二三四五六七八九十0-9]*/.exec(lines[0]?.text.replace(/\s/g, '') ?? '') ?? []);
  const diagnostics: Diagnostic[] = [];
  for (const { node } of names.length === 0 ? [] : after.visits.values()) {
    if (!('text' in node)) continue;
    for (const name of names) {
      const at = node.text.text.indexOf(name);
      if (at < 0 || /^[一二三四五六七八九十0-9]/.test(node.text.text.slice(at + name.length))) continue;
      const address = after.visits.get(node.id)?.address;
      diagnostics.push(
        diagnose('X002', placeOf(node.text, at, at + name.length), { words: name, address: address === undefined ? '' : formatAddress(address) }),
      );
    }
  }
  return diagnostics;
}

/** Text that the decision itself wrote and that cites a place of this statute which does not exist in the new numbering. */
export function danglingInNewText(after: StatuteIndex, base: StatuteIndex): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const textOf = (id: NodeId): string | undefined => {
    const node = after.visits.get(id)?.node;
    return node !== undefined && 'text' in node ? node.text.text : undefined;
  };
  let read: Reader | null = null;
  let exists: ReturnType<typeof existence> | null = null;
  for (const [id, { node, address }] of after.visits) {
    if (!('text' in node) || base.visits.get(id)?.node === node || node.text.origin === null || node.text.origin.source === after.statute.source) continue;
    if (!MAY_REFER.test(node.text.text)) continue;
    read ??= readerOf(
      after,
      [...after.visits.keys()].map((unit) => textOf(unit) ?? ''),
      textOf,
    );
    exists ??= existence(after);
    for (const reference of settleReferences(read(id, node.text.text), address, exists)) {
      if (reference.scope !== 'own' && reference.scope !== 'relative') continue;
      const target = resolveReference(reference, address);
      if (target === null || exists(target)) continue;
      const { start, end } = reference;
      diagnostics.push(diagnose('X005', placeOf(node.text, start, end), { words: node.text.text.slice(start, end), address: formatAddress(target) }));
    }
  }
  return diagnostics;
}
