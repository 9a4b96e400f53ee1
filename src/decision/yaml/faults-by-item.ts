import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { offsetAt } from '../../text/source.ts';
import type { Decision, DecisionItem } from '../operation.ts';

/** Diagnostics shared out among the items into whose wording they point; `elsewhere` are the others. */
export function faultsByItem(
  { parts }: Decision,
  faults: readonly Diagnostic[],
): { readonly inItem: ReadonlyMap<DecisionItem, readonly Diagnostic[]>; readonly elsewhere: readonly Diagnostic[] } {
  const items = parts.flatMap((part) => part.items).filter((item) => item.text.origin !== null);
  items.sort((a, b) => startOf(a) - startOf(b));
  const inItem = new Map<DecisionItem, Diagnostic[]>();
  const elsewhere: Diagnostic[] = [];
  for (const fault of faults) {
    const item = itemAt(items, fault);
    const own = item === null ? elsewhere : (inItem.get(item) ?? []);
    own.push(fault);
    if (item !== null) inItem.set(item, own);
  }
  return { inItem, elsewhere };
}

/** The last item that begins before the fault, if the fault lies in it. */
function itemAt(items: readonly DecisionItem[], { code, place }: Diagnostic): DecisionItem | null {
  if (place === null) return null;
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as DecisionItem) <= place.span.start) low = middle + 1;
    else high = middle;
  }
  const item = items[low - 1];
  const origin = item?.text.origin;
  if (item === undefined || !origin || origin.source !== place.source) return null;
  // A fault noted in a YAML file stands behind the wording of its item.
  return code === 'D028' || place.span.start < offsetAt(origin, item.text.text.length) ? item : null;
}

function startOf({ text }: DecisionItem): number {
  return text.origin === null ? 0 : offsetAt(text.origin, 0);
}
