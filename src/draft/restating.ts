import type { Address } from '../statute/address.ts';
import type { Article } from '../statute/types.ts';
import type { Strength } from './article.ts';
import type { Drafted } from './wording.ts';

/** The courts restate the article whatever changes in it, others quote words (docs/drafting.md#restated). */
export function usualStrength(title: string): Strength {
  return /^最高人民(?:法院|检察院)/.test(title) ? 'whole' : 'words';
}

/** Whether all 款 of an article change, and several of them are restated, or one where others come or go: then the article is (docs/drafting.md#restated). */
export function isMadeOver({ paragraphs }: Article, operations: readonly Drafted[]): boolean {
  const numbers = (of: (operation: Drafted) => boolean): number =>
    new Set(
      operations
        .filter(of)
        .flatMap(addressesOf)
        .flatMap(({ steps }) => steps.filter(({ level }) => level === 'paragraph').map(({ number }) => number)),
    ).size;
  const restated = numbers((operation) => operation.kind === 'replace' && operation.target.part === undefined && operation.target.steps.length === 2);
  const others = paragraphs.every(({ items }) => items.length === 0) && operations.some(({ kind }) => kind === 'insert' || kind === 'delete');
  return restated + (others && restated > 0 ? 1 : 0) >= 2 && numbers(() => true) >= paragraphs.length;
}

function addressesOf(operation: Drafted): readonly Address[] {
  return 'targets' in operation ? operation.targets : 'target' in operation ? [operation.target] : [];
}

/** About how many characters the wording of an operation takes. */
export function costOf(operation: Drafted): number {
  const length = (quote: { readonly lines: readonly { readonly text: string }[] } | null): number =>
    quote === null ? 0 : quote.lines.reduce((sum, line) => sum + line.text.length, 0);
  switch (operation.kind) {
    case 'replace-text':
    case 'replace-everywhere':
      return 8 + operation.pairs.reduce((sum, pair) => sum + length(pair.old) + length(pair.new) + 8, 0);
    case 'delete-text':
      return 8 + operation.quotes.reduce((sum, quote) => sum + length(quote) + 3, 0);
    case 'insert-text':
      return 14 + length(operation.anchor) + length(operation.text);
    case 'insert':
    case 'replace':
    case 'split':
    case 'restate':
    case 'move':
    case 'merge':
      return 14 + length(operation.text);
    case 'delete':
    case 'include':
    case 'renumber':
    case 'swap':
      return 12;
  }
}
