import { formatAddress } from '../statute/address-text.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import type { Entry } from './body.ts';
import type { Pairing } from './pairing.ts';

/**
 * What is counted again (docs/drafting.md#closing): the articles where one that both versions have bears another number; the divisions where one does,
 * or one is left empty, which needs that order.
 */
export function renumbersOf(
  entries: readonly Entry[],
  old: StatuteIndex,
  now: StatuteIndex,
  { toNew }: Pairing,
): { readonly articles: boolean; readonly divisions: boolean } {
  const named = new Set(
    entries.flatMap(({ operations }) => operations.flatMap((o) => (o.kind === 'delete' || o.kind === 'merge' ? o.targets.map(formatAddress) : []))),
  );
  let [articles, divisions] = [false, false];
  for (const { node, address } of old.visits.values()) {
    if (node.type !== 'article' && node.type !== 'division') continue;
    const other = now.visits.get(toNew.get(node.id) ?? '')?.node;
    if (other === undefined) {
      const told = named.has(formatAddress(address)) || named.has(formatAddress({ ...address, part: 'heading' }));
      if (node.type === 'division' && !told) divisions = true;
      continue;
    }
    if (other.type !== node.type || (other.ordinal?.number === node.ordinal?.number && other.ordinal?.suffix === node.ordinal?.suffix)) continue;
    if (node.type === 'division') divisions = true;
    else articles = true;
  }
  return { articles, divisions };
}
