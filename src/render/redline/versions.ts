import type { Cause } from '../../amend/types.ts';
import { segmentsIn } from '../../compare/segments.ts';
import type { Comparison, Correspondence } from '../../compare/types.ts';
import type { Address } from '../../statute/address.ts';
import type { Unit } from '../../statute/units.ts';
import { titleOf } from '../../statute/walk.ts';
import { sameWords } from '../../text/fold.ts';
import type { Grain } from '../../text/tokens.ts';
import { type Departure, type Redline, type RedlineRow, redlineFrom } from './redline.ts';

const REFERENCE: Cause = { type: 'reference' };
const NUMBERING: Cause = { type: 'numbering' };

/**
 * The redline of two versions without a decision between them. The 'same' and 'inserted' segments are the new text to the letter; the 'same'
 * and 'deleted' ones the old, to the letter where typography is shown. What only follows the numbering has that for its cause, other
 * changes have none.
 */
export function redlineOfVersions(comparison: Comparison, options: { readonly by: Grain; readonly typography: boolean }): Redline {
  const units = options.typography ? comparison.units : comparison.units.map(withNewLabel);
  const found = new Map(units.map((unit) => [unit.old ?? unit.new, unit]));
  return redlineFrom({
    title: titleOf(comparison.new),
    pairs: units,
    segments: (pair) => {
      const unit = found.get(pair.old ?? pair.new);
      const cause = pair.new?.level === 'toc' ? NUMBERING : REFERENCE;
      return unit === undefined ? [] : segmentsIn(unit, options).map(({ kind, text, follows }) => ({ kind, text, cause: follows ? cause : null }));
    },
    causes: { label: () => NUMBERING, removed: () => null, added: () => null },
    merges: { into: intoOf(units), from: fromOf(units) },
    departures: departuresOf(units),
  });
}

/** A label that differs in typography alone is the new one. */
function withNewLabel(unit: Correspondence): Correspondence {
  const { old, new: now } = unit;
  if (old === null || now === null || old.label === now.label || !sameWords(old.label ?? '', now.label ?? '')) return unit;
  return { ...unit, old: { ...old, label: now.label } };
}

function intoOf(units: readonly Correspondence[]): ReadonlyMap<string, Address> {
  const named = namer(units);
  return new Map(units.flatMap(({ old, into }) => (old === null || into?.address == null ? [] : [[old.key, named(into)]])));
}

/** An article made of several names them all, its own predecessor among them in the old order. */
function fromOf(units: readonly Correspondence[]): ReadonlyMap<string, readonly Address[]> {
  const place = new Map(units.map(({ old }, i) => [old?.key, i]));
  return new Map(
    units.flatMap(({ old, new: now, from }) => {
      if (now === null || from.length === 0) return [];
      const sources = [...(old === null ? [] : [old]), ...from].sort((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0));
      return [[now.key, sources.flatMap(({ address }) => address ?? [])]];
    }),
  );
}

/** Names a 款 that is all of its article by the article. */
function namer(units: readonly Correspondence[]): (unit: Unit) => Address {
  const paragraphs = new Map<string, number>();
  for (const { new: now } of units) if (now?.level === 'paragraph') paragraphs.set(now.parent, (paragraphs.get(now.parent) ?? 0) + 1);
  return ({ address, level, parent }) => {
    const steps = address?.steps ?? [];
    return level === 'paragraph' && paragraphs.get(parent) === 1 && steps.length > 1 ? { steps: steps.slice(0, -1) } : (address ?? { steps });
  };
}

/** By old article: its 款 that stand in another one now. */
function departuresOf(units: readonly Correspondence[]): ReadonlyMap<string, readonly Departure[]> {
  const partners = new Map(units.flatMap(({ old, new: now }) => (old === null || now === null ? [] : [[old.key, now.key]])));
  const departures = new Map<string, Departure[]>();
  for (const { old, new: now } of units) {
    if (old?.level !== 'paragraph' || !old.address || !now?.address) continue;
    const heir = partners.get(old.parent);
    if (heir === undefined || heir === now.parent) continue;
    departures.set(old.parent, [...(departures.get(old.parent) ?? []), { from: old.address, to: now.address }]);
  }
  return departures;
}

/** A redline without the changes that only follow the numbering: their rows read as the new text does. */
export function withoutFollowing({ title, rows }: Redline): Redline {
  return { title, rows: rows.map(settled) };
}

/** Whether a row differs in nothing but references (or lines of the 目录) that follow the numbering. */
export function onlyFollows({ segments }: RedlineRow): boolean {
  const changed = segments.filter((segment) => segment.kind !== 'same');
  return changed.length > 0 && changed.every(({ cause }) => cause?.type === 'reference' || cause?.type === 'numbering');
}

function settled(row: RedlineRow): RedlineRow {
  if (!onlyFollows(row)) return row;
  const text = row.segments.map((segment) => (segment.kind === 'deleted' ? '' : segment.text)).join('');
  const status = row.status !== 'changed' ? row.status : row.oldLabel === row.newLabel ? 'same' : 'renumbered';
  return { ...row, status, segments: [{ kind: 'same', text, cause: null }] };
}
