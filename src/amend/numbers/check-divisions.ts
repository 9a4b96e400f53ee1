import type { Delete, Include, Merge, Move, Split } from '../../decision/operation.ts';
import { saidNewList } from '../../decision/print/addresses.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Address, depthOf, lastStep, sameAddress, sameStep } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { locate, type StatuteIndex } from '../../statute/locate.ts';
import type { NodeId } from '../../statute/types.ts';
import { articlesOf } from '../../statute/walk.ts';
import { placeOf } from '../../text/passage.ts';
import type { Misnumbered } from './check.ts';

/** 将第三章第一节移至第二章, where 第二章 itself becomes a section: a division stands only in one of a higher level. */
export function misnested(operation: Move, id: NodeId, after: StatuteIndex): readonly Misnumbered[] {
  const visit = after.visits.get(id);
  const [node, above] = [visit?.node, after.visits.get(visit?.parent ?? '')?.node];
  if (node?.type !== 'division' || above?.type !== 'division' || depthOf(above.level) < depthOf(node.level)) return [];
  const address = operation.targets.map(formatAddress).join('、');
  return [{ operation, scope: node.level, stated: '', counted: address, diagnostic: diagnose('A040', placeOf(operation.clause), { address }) }];
}

/** 将第四章改为第三章第二节: the number in front is that of the division in which it stands now. */
export function misplacedDivision(operation: Move, id: NodeId | undefined, stated: Address, after: StatuteIndex): readonly Misnumbered[] {
  const counted = id === undefined ? undefined : after.visits.get(id)?.address;
  if (counted !== undefined && stated.steps.every((step) => counted.steps.some((other) => sameStep(step, other)))) return [];
  const params = { stated: formatAddress(stated), counted: counted === undefined ? '' : formatAddress(counted) };
  return [{ operation, scope: lastStep(stated)?.level ?? '', ...params, diagnostic: diagnose('A007', placeOf(operation.clause), params) }];
}

/** 第三章包括第十七条至第二十二条: these and no others. */
export function misincluded(operation: Include, base: StatuteIndex, after: StatuteIndex): readonly Misnumbered[] {
  const { target, articles } = operation;
  const located = locate(target.numbering === 'new' ? after : base, target);
  const held = located.found ? articlesUnder(located.visit.node.id, after) : [];
  if (held.length === articles.length && articles.every((address) => held.some((other) => sameAddress(address, other)))) return [];
  const { numbering: _numbering, ...division } = target;
  const params = { division: formatAddress(division), stated: saidNewList(articles, null), counted: saidNewList(held, null) };
  return [{ operation, scope: 'articles', ...params, diagnostic: diagnose('A048', placeOf(operation.clause), params) }];
}

/** 将第二章改为第二章“甲”和第三章“乙”: none of them is left without articles. */
export function undescribed(operation: Split, divisions: readonly NodeId[], after: StatuteIndex): readonly Misnumbered[] {
  return divisions.flatMap((id): Misnumbered[] => {
    const visit = after.visits.get(id);
    if (visit === undefined || articlesUnder(id, after).length > 0) return [];
    const params = { division: formatAddress(visit.address) };
    const diagnostic = diagnose('A049', placeOf(operation.clause), params);
    return [{ operation, scope: 'articles', stated: params.division, counted: '', diagnostic }];
  });
}

/**
 * 将第三章第二节改为第二章第一节, where 第二章 has articles but no sections; 将第四章并入第三章, where 第三章 has sections: articles that come behind a section
 * would read as its own, and nobody has said so.
 */
export function swallowed(operation: Move | Merge | Delete, parent: NodeId | undefined, after: StatuteIndex): readonly Misnumbered[] {
  const node = parent === undefined ? undefined : after.visits.get(parent)?.node;
  const children = node?.type === 'division' ? node.children : [];
  const first = children.findIndex((child) => child.type === 'division');
  const behind = first < 0 ? undefined : children.slice(first).find((child) => child.type === 'article');
  if (behind === undefined) return [];
  const section = children[children.indexOf(behind) - 1] ?? behind;
  const name = ({ id }: { readonly id: NodeId }): string => formatAddress(after.visits.get(id)?.address ?? { steps: [] });
  const params = { address: name(behind), division: name(section) };
  const diagnostic = diagnose('A050', placeOf(operation.clause), params);
  return [{ operation, scope: 'articles', stated: params.address, counted: params.division, diagnostic }];
}

/** The articles under a division; a 之一 goes with the article before it. */
function articlesUnder(id: NodeId, after: StatuteIndex): readonly Address[] {
  const node = after.visits.get(id)?.node;
  const articles = node?.type === 'division' ? articlesOf({ body: node.children }) : [];
  return articles.filter(({ ordinal }) => ordinal.suffix === 0).map(({ ordinal }) => ({ steps: [{ level: 'article', ...ordinal }] }));
}
