import { type Diagnostic, diagnose, relatedTo } from '../diagnostics/diagnostic.ts';
import { type Reference, type TracedReference, traceReferences } from '../reference/index.ts';
import { formatAddress } from '../statute/address-text.ts';
import { textsOf } from '../statute/texts.ts';
import type { NodeId, Statute } from '../statute/types.ts';
import type { Unit } from '../statute/units.ts';
import { excerpt } from '../text/excerpt.ts';
import { groupBy } from '../text/group.ts';
import { placeOf } from '../text/passage.ts';
import type { Passage } from '../text/source.ts';
import { sameStretches } from './following.ts';
import type { Comparison } from './types.ts';

/** A reference of the new version that reads as in the old one, and leads to another provision than there. */
export interface Unadjusted {
  readonly reference: TracedReference;
  /** What it cites in the old version. */
  readonly meant: Unit;
  /** What became of that; null where it is gone. */
  readonly became: Unit | null;
  /** What it cites in the new version; null where nothing bears that number. */
  readonly cited: Unit | null;
}

/** How much of the words around a reference must be those of the old version, the reference counted as one. */
const LEAST_KEPT = 6;

/**
 * References that did not follow the numbering (docs/semantics.md#unadjusted), in order of print: the words around them are kept, their number is
 * kept, and what bore it bears another. References joined by 、和至 are held beside each other one by one, where as many are joined as before. A provision
 * that is gone and a new one under its number may be one rewritten: nothing is said of it.
 */
export function unadjusted({ old, new: now, units }: Comparison): readonly Unadjusted[] {
  const [before, after] = [chainsByUnit(old), chainsByUnit(now)];
  const [citedThen, citedNow] = [citedAmong(units.map((unit) => unit.old)), citedAmong(units.map((unit) => unit.new))];
  const [became, stood] = [new Map<Unit, Unit>(), new Set<Unit>()];
  for (const { old: was, new: is, into, from } of units) {
    const to = is ?? into;
    if (was !== null && to !== null) became.set(was, to);
    if (is !== null && (was !== null || from.length > 0)) stood.add(is);
  }
  return units.flatMap(({ old: mine, new: theirs }): readonly Unadjusted[] => {
    if (mine === null || theirs === null) return [];
    const [chains, others] = [before.get(mine.key), after.get(theirs.key)];
    if (chains === undefined || others === undefined) return [];
    return keptChains(mine, chains, theirs, others).flatMap(([was, is]) =>
      is.flatMap((reference, i): readonly Unadjusted[] => {
        const former = was[i] as TracedReference;
        if (wordsOf(former) !== wordsOf(reference)) return [];
        const [meant, cited] = [citedThen(former), citedNow(reference)];
        const to = meant === null ? null : (became.get(meant) ?? null);
        if (meant === null || to === cited || (to === null && (cited === null || !stood.has(cited)))) return [];
        return [{ reference, meant, became: to, cited }];
      }),
    );
  });
}

type Chain = readonly TracedReference[];

/** The chains of both texts that stand between the same words and have as many members. */
function keptChains(mine: Unit, olds: readonly Chain[], theirs: Unit, news: readonly Chain[]): readonly (readonly [Chain, Chain])[] {
  const [left, right] = [withChainsAsOne(mine.text, olds), withChainsAsOne(theirs.text, news)];
  return sameStretches(left.text, right.text).flatMap(({ old, new: now, length }) => {
    if (length < Math.min(LEAST_KEPT, left.text.length, right.text.length)) return [];
    return left.at.flatMap((at, i): readonly (readonly [Chain, Chain])[] => {
      const k = at < old || at >= old + length ? -1 : right.at.indexOf(at - old + now);
      const [was, is] = [olds[i], news[k]];
      return was === undefined || is === undefined || was.length !== is.length ? [] : [[was, is]];
    });
  });
}

const CHAIN = '\u0001';

/** A text in which every chain of references is one character, and where those stand. */
function withChainsAsOne(text: string, chains: readonly Chain[]): { readonly text: string; readonly at: readonly number[] } {
  let out = '';
  let end = 0;
  const at: number[] = [];
  for (const chain of chains) {
    out += text.slice(end, (chain[0] as TracedReference).reference.start);
    at.push(out.length);
    out += CHAIN;
    end = (chain.at(-1) as TracedReference).reference.end;
  }
  return { text: out + text.slice(end), at };
}

/** The references to provisions of the statute itself that have numbers, chain by chain, by the unit in whose text they stand. */
function chainsByUnit(statute: Statute): ReadonlyMap<string, readonly Chain[]> {
  const references = traceReferences(statute).filter(({ state, reference }) => PROVISIONS.has(state) && isNumbered(reference));
  const chains = new Map<string, readonly Chain[]>();
  for (const [id, all] of groupBy(references, (reference) => reference.id)) {
    if (id !== null) chains.set(id, [...groupBy(all, (r) => r.reference.chain).values()]);
  }
  return chains;
}

/** What cites a provision of the statute itself, whether it is there or not. */
const PROVISIONS: ReadonlySet<TracedReference['state']> = new Set(['found', 'dangling']);

/** 前款 and 前条 count from where they stand (X004), 本条 is where it stands. */
function isNumbered({ anchor, written }: Reference): boolean {
  return written > 0 && (anchor?.back ?? 0) === 0;
}

function wordsOf({ passage, reference: { start, end } }: TracedReference): string {
  return passage.text.slice(start, end);
}

function homeOf({ address }: Unit): string {
  return address === null ? '' : formatAddress(address);
}

/** The provision of a version that a reference cites; of a number that stands twice, the first. */
function citedAmong(units: readonly (Unit | null)[]): (reference: TracedReference) => Unit | null {
  let known: Map<string, Unit> | null = null;
  const byAddress = (): Map<string, Unit> => {
    const found = new Map<string, Unit>();
    for (const unit of units) {
      const key = unit === null || unit.level === 'row' ? '' : homeOf(unit);
      if (unit !== null && key !== '' && !found.has(key)) found.set(key, unit);
    }
    return found;
  };
  return ({ target }) => {
    if (target === null) return null;
    known ??= byAddress();
    return known.get(formatAddress(target)) ?? null;
  };
}

/** X009 for every reference that did not follow the numbering, with what it cited and what it cites. */
export function unadjustedReferences(comparison: Comparison): readonly Diagnostic[] {
  const found = unadjusted(comparison);
  if (found.length === 0) return [];
  const [before, after] = [beginnings(comparison.old, comparison.units, 'old'), beginnings(comparison.new, comparison.units, 'new')];
  return found.map(({ reference, meant, became, cited }) => {
    const { start, end } = reference.reference;
    const [was, is] = [before(meant), cited === null ? null : after(cited)];
    return diagnose(
      'X009',
      placeOf(reference.passage, start, end),
      {
        address: formatAddress(reference.home),
        words: wordsOf(reference),
        from: homeOf(meant),
        was: excerpt(was?.text ?? ''),
        to: became === null ? '' : homeOf(became),
        is: excerpt(is?.text ?? ''),
      },
      [relatedTo(was && placeOf(was), 'cited-before'), relatedTo(is && placeOf(is), 'cited-now')],
    );
  });
}

/** How a unit of a version begins: its own text, or the first text that it holds. */
function beginnings(statute: Statute, units: Comparison['units'], side: 'old' | 'new'): (unit: Unit) => Passage | null {
  const texts = textsOf(statute);
  const first = new Map<NodeId, Unit>();
  for (const each of units) {
    const unit = each[side];
    if (unit !== null && unit.text !== '' && !first.has(unit.parent)) first.set(unit.parent, unit);
  }
  return ({ key, text }) => texts.get(text === '' ? (first.get(key)?.key ?? '') : key) ?? null;
}
