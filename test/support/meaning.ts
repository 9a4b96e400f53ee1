import type { Operation, Quote, WordPair } from '../../src/decision/operation.ts';
import type { Address } from '../../src/statute/address.ts';
import { formatAddress } from '../../src/statute/address-text.ts';

const words = (quote: Quote | null): string => (quote === null ? '' : `“${quote.lines.map((line) => line.text).join('')}”`);
const list = (addresses: readonly Address[]): string => addresses.map(formatAddress).join('、');
const to = (addresses: readonly (Address | null)[]): string => {
  const stated = addresses.filter((a) => a !== null);
  return stated.length === 0 ? '' : ` → ${list(stated)}`;
};
const beside = (o: { within: Address | null; after: Address | null; before: Address | null }): string =>
  (o.within ? ` in ${formatAddress(o.within)}` : '') +
  (o.after ? ` after ${formatAddress(o.after)}` : '') +
  (o.before ? ` before ${formatAddress(o.before)}` : '');

export function meaning(operation: Operation): string {
  const { kind } = operation;
  const pairs = (of: readonly WordPair[]): string => of.map((p) => `${words(p.old)}→${words(p.new)}`).join(' ');
  switch (operation.kind) {
    case 'replace':
      return `${kind} ${formatAddress(operation.target)} ${operation.old ? `${words(operation.old)}→` : ''}${words(operation.text)}`;
    case 'restate':
      return `${kind} ${formatAddress(operation.target)} ${words(operation.text)}`;
    case 'split':
      return `${kind} ${formatAddress(operation.target)}${to(operation.as)} ${words(operation.text)}`;
    case 'delete':
    case 'swap':
      return `${kind} ${list(operation.targets)}`;
    case 'delete-text':
      return `${kind} ${list(operation.targets)} ${operation.quotes.map(words).join('')}`;
    case 'replace-text':
      return `${kind} ${list(operation.targets)} ${pairs(operation.pairs)}`;
    case 'replace-everywhere':
      return `${kind} ${operation.except.length > 0 ? `but ${list(operation.except)} ` : ''}${pairs(operation.pairs)}`;
    case 'insert-text':
      return `${kind} ${list(operation.targets)} ${operation.anchor ? `${words(operation.anchor)} ` : ''}${operation.position} ${words(operation.text)}`;
    case 'merge':
      return `${kind} ${list(operation.targets)}${to([operation.as])}${operation.into ? ` into ${formatAddress(operation.into)}` : ''} ${words(operation.text)}`.trim();
    case 'insert': {
      const contents = operation.contents.map((c) => ` (${c.from ? formatAddress(c.from) : 'new'}${to(c.as)})`).join('');
      return `${kind} ${operation.level}${beside(operation)} → ${list(operation.as)}${words(operation.heading)}${contents} ${words(operation.text)}`;
    }
    case 'move':
      return `${kind} ${list(operation.targets)}${to([operation.to])}${beside(operation)} ${words(operation.text)}`.trim();
    case 'renumber':
      return `${kind} ${formatAddress(operation.target)}${to([operation.to])}`;
    case 'include':
      return `${kind} ${formatAddress(operation.target)}${to(operation.articles)}`;
    case 'non-textual':
      return `${kind} ${operation.what} ${operation.renumbers}`;
  }
}
