import type { Amendment } from '../../src/amend/types.ts';
import { stepAt } from '../../src/statute/address.ts';
import { articlesOf } from '../../src/statute/walk.ts';
import type { Verification } from '../../src/verify/verify.ts';

/** For a kind of operation: how many there are, how many were applied, and of the articles they touched, how many equal the official text. */
export interface KindRow {
  operations: number;
  applied: number;
  touched: number;
  equal: number;
}

/** Adds the operations of an amendment to the table by kind. */
export function countKinds(kinds: Map<string, KindRow>, { outcomes, map, after }: Amendment, verification: Verification): void {
  const equal = new Map(verification.articles.map((a) => [a.label, a.status === 'equal']));
  const labels = new Map<string, string>();
  for (const entry of map.entries) {
    const article = entry.to && stepAt(entry.to, 'article');
    if (article) labels.set(entry.id, `${article.number}/${article.suffix}`);
  }
  const printed = new Map(articlesOf(after).map(({ ordinal, label }) => [`${ordinal.number}/${ordinal.suffix}`, label.text]));
  for (const outcome of outcomes) {
    const row = kinds.get(outcome.operation.kind) ?? { operations: 0, applied: 0, touched: 0, equal: 0 };
    row.operations++;
    if (outcome.status === 'applied') {
      row.applied++;
      const ids = outcome.edits.flatMap((e) => ('node' in e ? [e.node] : e.kind === 'insert' && e.parent !== 'body' ? [e.parent] : []));
      for (const label of new Set(ids.map((id) => printed.get(labels.get(id) ?? '')))) {
        if (label === undefined) continue;
        row.touched++;
        if (equal.get(label)) row.equal++;
      }
    }
    kinds.set(outcome.operation.kind, row);
  }
}
