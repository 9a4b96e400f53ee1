import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { existence, type Reference, resolveReference, settleReferences } from '../../reference/index.ts';
import { type Address, sameAddress, stepAt } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { StatuteIndex } from '../../statute/locate.ts';
import { textsOf } from '../../statute/texts.ts';
import type { NodeId } from '../../statute/types.ts';
import { placeOf } from '../../text/passage.ts';
import type { Edits } from '../edits.ts';
import type { TextEdit } from '../types.ts';
import { isNew, placeIn } from './authorship.ts';
import { overlaps, shifted, writtenRanges } from './edited.ts';
import { MAY_REFER, readerOf } from './reader.ts';

/**
 * Text that the decision wrote, whole units and words put into old ones, and that cites a place of this statute which does not exist in
 * the new numbering (docs/semantics.md#new-citations). A reference of an old text counts as written if it reads otherwise than before.
 */
export function danglingInNewText(after: StatuteIndex, base: StatuteIndex, edits: Edits): readonly Diagnostic[] {
  const changed = edits.words;
  const [now, old] = [reading(after), reading(base)];
  const diagnostics: Diagnostic[] = [];
  for (const [id, { node, address }] of after.visits) {
    if (!('text' in node) || !MAY_REFER.test(node.text.text)) continue;
    const list = changed.get(id) ?? [];
    const written = list.filter(({ cause }) => 'operation' in cause);
    const whole = isNew(after, base, id, node.text);
    if (!whole && written.length === 0) continue;
    const home = base.visits.get(id)?.address ?? address;
    const before = whole ? [] : old.references(id, home);
    for (const reference of now.references(id, address)) {
      const target = missing(reference, address, now.exists);
      if (
        target === undefined ||
        before.some((r) => standsFor(r, reference, list) && (sameAddress(r.address, reference.address) || missing(r, home, old.exists) !== undefined))
      )
        continue;
      const { start, end } = reference;
      const words = node.text.text.slice(start, end);
      const by = writtenRanges(list).filter(({ edit }) => 'operation' in edit.cause);
      const stretch = by.find((range) => overlaps(range, reference)) ?? by[0];
      const place = whole || stretch === undefined ? placeOf(node.text, start, end) : placeIn(stretch.edit, words);
      diagnostics.push(diagnose('X005', place, { words, address: target === null ? '' : formatAddress(target) }));
    }
  }
  return diagnostics;
}

interface ReadingOf {
  readonly references: (id: NodeId, home: Address) => readonly Reference[];
  readonly exists: (address: Address) => boolean;
}

function reading(index: StatuteIndex): ReadingOf {
  let texts: ReturnType<typeof textsOf> | null = null;
  let there: ReturnType<typeof existence> | null = null;
  const all = (): ReturnType<typeof textsOf> => {
    texts ??= textsOf(index.statute);
    return texts;
  };
  const exists = (address: Address): boolean => {
    there ??= existence(index);
    return there(address);
  };
  const read = readerOf(
    index,
    () => [...all().values()].map((p) => p.text),
    (id) => all().get(id)?.text,
  );
  return { references: (id, home) => settleReferences(read(id, all().get(id)?.text ?? ''), home, exists), exists };
}

/** The place of this statute that a reference cites and that is not there, null for 前款 with nothing before it; undefined where all is well. */
function missing(reference: Reference, home: Address, exists: (address: Address) => boolean): Address | null | undefined {
  if (reference.scope !== 'own' && reference.scope !== 'relative') return undefined;
  const target = resolveReference(reference, home);
  if (target !== null) return exists(target) ? undefined : target;
  const { anchor } = reference;
  // 前三项 outside a list may be the first three of anything.
  return anchor !== null && anchor.back > 0 && stepAt(home, anchor.level) !== undefined ? null : undefined;
}

/** Whether a reference of the old text stands in the new one at its place and for the same instrument: what it cites was missing before, or is told as gone. */
function standsFor(before: Reference, now: Reference, edits: readonly TextEdit[]): boolean {
  if (edits.some((edit) => 'operation' in edit.cause && overlaps(edit, before))) return false;
  return shifted(before.start, edits) === now.start && before.scope === now.scope;
}
