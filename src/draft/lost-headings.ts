import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { formatAddress } from '../statute/address-text.ts';
import { headingText } from '../statute/heading.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import type { NodeId } from '../statute/types.ts';
import { fold } from '../text/fold.ts';
import { placeOf } from '../text/passage.ts';
import type { Pairing } from './pairing.ts';

/**
 * V021 for every 款 of a version that is, to the letter, the heading of a division that only the other version has: the copy has lost 第二章 in front of it.
 * A decision between the two would order a chapter that was there all along.
 */
export function lostHeadings(old: StatuteIndex, now: StatuteIndex, { toNew, toOld }: Pairing): readonly Diagnostic[] {
  return [...lostIn('old', old, now, toOld), ...lostIn('new', now, old, toNew)];
}

function lostIn(version: 'old' | 'new', damaged: StatuteIndex, sound: StatuteIndex, known: ReadonlyMap<NodeId, NodeId>): readonly Diagnostic[] {
  const headings = new Map<string, string>();
  for (const { node } of sound.visits.values()) {
    if (node.type === 'division' && node.ordinal !== null && !known.has(node.id)) headings.set(bare(headingText(node)), node.label.text);
  }
  if (headings.size === 0) return [];
  return [...damaged.visits.values()].flatMap(({ node, address }): readonly Diagnostic[] => {
    const label = node.type === 'paragraph' && node.items.length === 0 ? headings.get(bare(node.text.text)) : undefined;
    if (node.type !== 'paragraph' || label === undefined) return [];
    return [diagnose('V021', placeOf(node.text), { version, unit: formatAddress(address), heading: node.text.text, label })];
  });
}

function bare(text: string): string {
  return fold(text.replace(/\s/g, ''));
}
