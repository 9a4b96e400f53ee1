import { type Address, depthOf, stepAt } from '../statute/address.ts';
import { formatAddress } from '../statute/address-text.ts';
import { indexStatute, type StatuteIndex } from '../statute/locate.ts';
import { annexLines } from '../statute/tables.ts';
import type { NodeId, Statute } from '../statute/types.ts';
import { articlesOf, titleOf } from '../statute/walk.ts';
import type { Passage } from '../text/source.ts';
import { existence } from './existence.ts';
import { findReferences } from './find.ts';
import { leadsOf } from './lead.ts';
import { type ShortNames, shortNames } from './names.ts';
import { resolveReference } from './resolve.ts';
import { settleReferences } from './settle.ts';
import type { Reference } from './types.ts';

/** Where a reference leads: to a unit of this statute, to none although it should, to another instrument, or it is not settled. */
export type ReferenceState = 'found' | 'dangling' | 'other' | 'uncertain';

/** A reference of a statute, where it stands and where it leads. */
export interface TracedReference {
  readonly reference: Reference;
  /** The text it stands in; the reference's range is one of this text. */
  readonly passage: Passage;
  /** The unit or row whose text that is; null for a line of an annex. */
  readonly id: NodeId | null;
  /** The address of that unit: 第四十七条第二款第一项, 引言, 第三章; without steps or part in an annex. */
  readonly home: Address;
  readonly annex: boolean;
  /** The full name of the instrument, short names of the statute resolved; null where none is named or it is this one. */
  readonly law: string | null;
  /** The address it has in the instrument it cites; null where it counts back to nothing (前款 in a first paragraph). */
  readonly target: Address | null;
  readonly state: ReferenceState;
}

/**
 * Every reference to a numbered provision in a statute (docs/semantics.md#references), in order of print: the preamble, headings, 款, 项 and 目, then
 * the annexes. Linear in the text.
 */
export function traceReferences(statute: Statute): readonly TracedReference[] {
  const index = indexStatute(statute);
  const texts = [...textsIn(index)];
  const names = shortNames(
    texts.map((text) => text.passage.text),
    titleOf(statute),
  );
  const textOf = (id: NodeId): string | undefined => {
    const node = index.visits.get(id)?.node;
    return node !== undefined && 'text' in node ? node.text.text : undefined;
  };
  const tracer = { names, exists: existence(index), elsewhere: inOtherParts(index), before: articlesBefore(index), countsArticles: countsArticles(index) };
  const leadOf = leadsOf(index, names, textOf);
  return texts.flatMap((text) => {
    const found = findReferences(text.passage.text, names, text.id === null ? undefined : leadOf(text.id));
    return settleReferences(found, text.inside, tracer.exists).map((reference) => trace(reference, text, tracer));
  });
}

interface Placed {
  readonly id: NodeId | null;
  readonly passage: Passage;
  /** With the divisions it lies in, which 本章第二节 counts from. */
  readonly inside: Address;
  readonly home: Address;
  readonly annex: boolean;
}

interface Tracer {
  readonly names: ShortNames;
  readonly exists: (address: Address) => boolean;
  readonly elsewhere: (address: Address) => boolean;
  readonly before: ReadonlyMap<string, Address>;
  /** A text counted in 一、二、三 has no 第X条 of its own. */
  readonly countsArticles: boolean;
}

function* textsIn({ statute, visits }: StatuteIndex): Generator<Placed> {
  const divisions = new Map<string, Address>();
  for (const [id, { node, address, parent, article }] of visits) {
    const above = divisions.get(parent);
    if (node.type === 'division') {
      divisions.set(id, address);
      yield { id, passage: node.heading, inside: address, home: address, annex: false };
      continue;
    }
    if (above !== undefined) divisions.set(id, above);
    if (!('text' in node)) continue;
    const inside = article === null || above === undefined ? address : { steps: [...above.steps, ...address.steps] };
    yield { id, passage: node.text, inside, home: address, annex: false };
    for (const { rows } of node.tables ?? []) for (const row of rows) yield { id: row.id, passage: row.text, inside, home: address, annex: false };
  }
  for (const annex of statute.annexes) {
    for (const { text: passage } of annexLines(annex)) yield { id: null, passage, inside: { steps: [] }, home: { steps: [] }, annex: true };
  }
}

function trace(reference: Reference, text: Placed, tracer: Tracer): TracedReference {
  const { passage, id, home, annex } = text;
  const shown = { reference, passage, id, home, annex };
  if (reference.scope === 'other') {
    return {
      ...shown,
      law: reference.law === null ? null : (tracer.names.titles.get(reference.law) ?? reference.law),
      target: reference.address,
      state: 'other',
    };
  }
  const target = absolute(reference, text, tracer.before);
  if (!isCertain(reference, text, tracer) || (target === null && isNotCounted(reference, home))) {
    return { ...shown, law: null, target: reference.address, state: 'uncertain' };
  }
  if (target !== null && tracer.exists(target)) return { ...shown, law: null, target, state: 'found' };
  return { ...shown, law: null, target, state: target !== null && tracer.elsewhere(target) ? 'uncertain' : 'dangling' };
}

/**
 * Whether an address may be in another part of the statute: a text whose articles do not begin with 第一条 is one 编 or chapter of a code that is printed in
 * several.
 */
function inOtherParts({ statute }: StatuteIndex): (address: Address) => boolean {
  const numbers = articlesOf(statute).map(({ ordinal }) => ordinal.number);
  const [first = 1] = numbers;
  if (first <= 1) return () => false;
  const last = numbers.reduce((most, number) => Math.max(most, number), first);
  return ({ steps: [step] }) => step !== undefined && step.level === 'article' && (step.number < first || step.number > last);
}

/** An annex may count articles of its own, and a text without articles cites others: only what names this statute is certain there. */
function isCertain({ scope, law }: Reference, { annex }: Placed, { countsArticles }: Tracer): boolean {
  if (scope === 'uncertain' || !countsArticles) return false;
  return !annex || (scope === 'own' && law !== null);
}

/** 前三项 outside a list may be the first three of anything. */
function isNotCounted({ anchor }: Reference, home: Address): boolean {
  return anchor?.level === 'item' && anchor.back > 0 && stepAt(home, 'item') === undefined;
}

function absolute(reference: Reference, { inside, home }: Placed, before: ReadonlyMap<string, Address>): Address | null {
  const { anchor, address } = reference;
  if (anchor?.level === 'article' && anchor.back > 0) {
    let article = articleOf(home);
    for (let k = 0; k < anchor.back && article !== null; k++) article = before.get(formatAddress(article)) ?? null;
    return article && { steps: [...article.steps, ...address.steps] };
  }
  const target = resolveReference(reference, inside);
  // 本编第六章 in a text that is one 编 by itself.
  if (target === null) return anchor?.back === 0 && depthOf(anchor.level) < depthOf('article') ? address : null;
  const steps = target.steps.some((step) => step.level === 'article') ? target.steps.filter((s) => depthOf(s.level) >= depthOf('article')) : target.steps;
  return home.part === undefined || anchor === null ? { steps } : { steps, part: home.part };
}

function articleOf(address: Address): Address | null {
  const article = stepAt(address, 'article');
  return article === undefined ? null : { steps: [article] };
}

/** The article printed before each: 第十条之二 before 第十一条. */
/** Whether the articles bear numbers that are cited: not where they are enumerated (一、). */
function countsArticles({ articles }: StatuteIndex): boolean {
  for (const [first] of articles.values()) if (first !== undefined && !/、$/.test(first.label.text)) return true;
  return false;
}

function articlesBefore({ visits }: StatuteIndex): ReadonlyMap<string, Address> {
  const before = new Map<string, Address>();
  let last: Address | null = null;
  for (const { node, address } of visits.values()) {
    if (node.type !== 'article') continue;
    if (last !== null) before.set(formatAddress(address), last);
    last = address;
  }
  return before;
}
