import type { NonTextual } from '../decision/operation.ts';
import { formatAddress } from '../statute/address-text.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import type { Entry } from './body.ts';
import type { Pairing } from './pairing.ts';

/**
 * What the closing words say is counted again (docs/drafting.md#closing): 条文顺序 where an article that both versions have bears another number,
 * 章条款顺序 where a division does, or one is left empty, which needs that order.
 */
export function renumbersOf(entries: readonly Entry[], old: StatuteIndex, now: StatuteIndex, { toNew }: Pairing): NonTextual['renumbers'] {
  const named = new Set(
    entries.flatMap(({ operations }) => operations.flatMap((o) => (o.kind === 'delete' || o.kind === 'merge' ? o.targets.map(formatAddress) : []))),
  );
  let articles = false;
  for (const { node, address } of old.visits.values()) {
    if (node.type !== 'article' && node.type !== 'division') continue;
    const other = now.visits.get(toNew.get(node.id) ?? '')?.node;
    if (other === undefined) {
      const told = named.has(formatAddress(address)) || named.has(formatAddress({ ...address, part: 'heading' }));
      if (node.type === 'division' && !told) return 'all';
      continue;
    }
    if (other.type !== node.type || (other.ordinal?.number === node.ordinal?.number && other.ordinal?.suffix === node.ordinal?.suffix)) continue;
    if (node.type === 'division') return 'all';
    articles = true;
  }
  return articles ? 'articles' : 'none';
}
