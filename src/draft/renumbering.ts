import type { NonTextual } from '../decision/operation.ts';
import { formatAddress } from '../statute/address-text.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import { articlesOf } from '../statute/walk.ts';
import type { Entry } from './body.ts';
import type { Drafted } from './wording.ts';

/** Whether articles, or divisions too, are to be counted again. */
export function renumbersOf(entries: readonly Entry[], old: StatuteIndex): NonTextual['renumbers'] {
  const operations = entries.flatMap((entry) => entry.operations);
  const articles = operations.some(
    (o) => o.kind === 'renumber' || (o.kind === 'delete' && o.targets.some((t) => t.steps.at(-1)?.level === 'article')) || comes(o),
  );
  const divided = old.statute.body.some((child) => child.type === 'division');
  const divisions = operations.some(
    (o) =>
      (o.kind === 'insert' && o.level !== 'article' && o.level !== 'paragraph' && o.level !== 'item' && o.level !== 'subitem') ||
      o.kind === 'merge' ||
      o.kind === 'move' ||
      (o.kind === 'delete' && o.targets.some((t) => !t.steps.some((s) => s.level === 'article'))),
  );
  if (divided && (divisions || emptiesDivision(operations, old))) return 'all';
  return articles || divisions ? 'articles' : 'none';
}

function comes(operation: Drafted): boolean {
  return (operation.kind === 'insert' && operation.level === 'article' && operation.as.some((a) => a.steps.at(-1)?.suffix === 0)) || operation.kind === 'move';
}

function emptiesDivision(operations: readonly Drafted[], old: StatuteIndex): boolean {
  const gone = new Set(operations.flatMap((o) => (o.kind === 'delete' ? o.targets.map(formatAddress) : [])));
  return [...old.visits.values()].some(({ node }) => {
    if (node.type !== 'division') return false;
    const articles = articlesOf({ body: [node] });
    return articles.length > 0 && articles.every((a) => gone.has(formatAddress(old.visits.get(a.id)?.address ?? { steps: [] })));
  });
}
