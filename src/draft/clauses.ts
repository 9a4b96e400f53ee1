import type { Drafted } from './wording.ts';

/** Words of one clause, by what is done with them. */
export type Wording = Extract<Drafted, { kind: 'replace-text' | 'insert-text' | 'delete-text' }>;

/** The clauses of an operation on words, each for itself. */
export function singly(operation: Drafted): readonly Wording[] {
  if (operation.kind === 'replace-text') return operation.pairs.map((pair) => ({ ...operation, pairs: [pair] }));
  if (operation.kind === 'delete-text') return operation.quotes.map((quote) => ({ ...operation, quotes: [quote] }));
  return operation.kind === 'insert-text' && operation.anchor !== null ? [operation] : [];
}

export function joined(parts: readonly Wording[]): readonly Wording[] {
  const [first] = parts;
  if (first?.kind === 'replace-text') return [{ ...first, pairs: parts.flatMap((each) => (each.kind === 'replace-text' ? each.pairs : [])) }];
  if (first?.kind === 'delete-text') return [{ ...first, quotes: parts.flatMap((each) => (each.kind === 'delete-text' ? each.quotes : [])) }];
  return parts;
}

export function keyOf({ targets: _, ...said }: Wording): string {
  return JSON.stringify(said, (key, value: unknown) => (key === 'origin' || key === 'place' ? undefined : value));
}

/** Clauses that say the same of several 款 or 项 of one article are one, where the first of them stands: 在第二款、第三款中的“全面”后增加“、详细”. */
export function together(operations: readonly Drafted[]): readonly Drafted[] {
  const found = new Map<string, Drafted>();
  for (const [i, operation] of operations.entries()) {
    const [single, ...more] = singly(operation);
    const key = single === undefined || more.length > 0 ? String(i) : keyOf(single);
    const known = found.get(key);
    if (known !== undefined && 'targets' in known && single !== undefined) found.set(key, { ...single, targets: [...known.targets, ...single.targets] });
    else found.set(key, operation);
  }
  return [...found.values()];
}
