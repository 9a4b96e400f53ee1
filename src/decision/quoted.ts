import type { Operation, Quote } from './operation.ts';

/** The words of the old text that an operation quotes, those that it changes or beside which it adds; none where it changes no words. */
export function quotedWords(operation: Operation): readonly Quote[] {
  switch (operation.kind) {
    case 'replace-text':
      return operation.pairs.map((pair) => pair.old);
    case 'delete-text':
      return operation.quotes;
    case 'insert-text':
      return operation.anchor === null ? [] : [operation.anchor];
    default:
      return [];
  }
}
