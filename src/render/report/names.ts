import { levelOf, unitOf } from '../../changes/kind.ts';
import { type ChangedLine, fateOf } from '../../changes/lines.ts';
import { type Address, lastStep, sameStep } from '../../statute/address.ts';
import { formatAddress, formatStep } from '../../statute/address-text.ts';
import { type Html, html } from './html.ts';
import type { PlacedRow } from './landmarks.ts';
import type { Spoken } from './spoken.ts';

/** How a link names a line: by its address in the new text, in the old one where it is gone; by what it is where it has none. */
export function rowName({ row, first }: PlacedRow, spoken: Spoken, before?: PlacedRow): string {
  const { names, terminal } = spoken;
  const name = (): string => addressName(addressesOf(row, first), spoken, before === undefined ? null : addressesOf(before.row, before.first));
  const level = levelOf(row);
  switch (level) {
    case 'title':
      return terminal.title;
    case 'history':
      return names.parts.history;
    case 'toc':
    case 'annex':
      return terminal[level];
    case 'front':
      return terminal.whole;
    case 'preamble':
      return unitOf(row).address === null ? terminal.preamble : name();
    case 'division':
      return (unitOf(row).label ?? '') || row.segments.map((s) => s.text).join('');
    case 'article':
    case 'paragraph':
    case 'item':
    case 'subitem':
      return name();
    case 'row':
      return unitOf(row).address === null ? terminal.annex : name();
  }
}

interface Addresses {
  readonly old: Address | null;
  readonly now: Address | null;
}

function addressesOf({ old, new: now }: ChangedLine, first: boolean): Addresses {
  const named = (address: Address | null): Address | null =>
    address === null || !first ? address : { steps: [...address.steps, { level: 'paragraph', number: 1, suffix: 0 }] };
  return { old: named(old?.address ?? null), now: named(now?.address ?? null) };
}

function addressName({ old, now }: Addresses, { terminal }: Spoken, before: Addresses | null): string {
  const address = now ?? old;
  if (address === null) return '';
  const gone = now === null;
  const above = before === null ? null : gone ? (before.now === null ? before.old : null) : before.now;
  const name =
    gone || !isBeside(above, address)
      ? formatAddress(address)
      : address.steps
          .slice((above?.steps.length ?? 1) - 1)
          .map(formatStep)
          .join('');
  return gone ? terminal.former(name) : name;
}

/** Whether two addresses differ in their last step only: the second is then named by it. */
function isBeside(a: Address | null, b: Address): boolean {
  if (a === null || a.part !== undefined || b.part !== undefined || a.steps.length !== b.steps.length || b.steps.length < 2) return false;
  return a.steps.slice(0, -1).every((step, i) => sameStep(step, b.steps[i])) && lastStep(a)?.level === lastStep(b)?.level;
}

/** Links to rows, in order of the text, neighbours named shortly; what is inside a unit that came or went with it is not named again. */
export function rowLinks(rows: readonly PlacedRow[], spoken: Spoken): readonly Html[] {
  const links: Html[] = [];
  let before: PlacedRow | undefined;
  let outer: ChangedLine | undefined;
  for (const placed of rows) {
    if (placed.id === null) continue;
    const name = rowName(placed, spoken, before);
    const level = levelOf(placed.row);
    const again = before !== undefined && (level === 'toc' || level === 'annex') && levelOf(before.row) === level;
    if (!again && !isInside(placed.row, outer)) links.push(html`<a href="#${placed.id}">${name}</a>`);
    if (!isInside(placed.row, outer)) outer = placed.row;
    before = placed;
  }
  return links;
}

function isInside(row: ChangedLine, outer: ChangedLine | undefined): boolean {
  // A line that says whence it came stands on its own.
  if (outer === undefined || fateOf(row) === 'kept' || fateOf(row) !== fateOf(outer) || levelOf(outer) === 'division' || row.from.length > 0) return false;
  const [inner, around] = [unitOf(row).address, unitOf(outer).address];
  if (inner === null || around === null || (row.new === null) !== (outer.new === null)) return false;
  return around.steps.length > 0 && inner.steps.length > around.steps.length && around.steps.every((step, i) => sameStep(step, inner.steps[i]));
}
