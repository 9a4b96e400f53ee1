import { type Address, insertedUnit } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { type Entry, list, mapping, name, some, text, type Value } from '../../text/yaml/emit.ts';
import { wordsIn } from '../../words/index.ts';
import type { NonTextual, Operation, Quote, WordPair } from '../operation.ts';
import { wordsOf } from './quotations.ts';

const { forms, names } = wordsIn('zh');

/** The fields of an operation beside its kind and its clause, as the schema has them; what it does not say is left out. */
export function fieldsOf(operation: Operation): readonly Entry[] {
  switch (operation.kind) {
    case 'replace':
      return [
        ['target', address(operation.target)],
        ['old', operation.old && quote(operation.old)],
        ['adds', addresses(operation.adds)],
        ['text', quote(operation.text)],
      ];
    case 'delete':
      return [['targets', addresses(operation.targets)]];
    case 'swap':
      return [['targets', row(operation.targets)]];
    case 'insert':
      return [
        ['level', text(insertedUnit(operation.level))],
        ['count', { type: 'number', value: operation.count }],
        ['within', address(operation.within)],
        ['after', address(operation.after)],
        ['before', address(operation.before)],
        ['as', addresses(operation.as)],
        ['heading', operation.heading && words(operation.heading)],
        [
          'contents',
          some(
            operation.contents.map(({ from, as }) =>
              mapping([
                ['from', address(from)],
                ['as', addresses(as) ?? row([])],
              ]),
            ),
          ),
        ],
        ['text', quote(operation.text)],
      ];
    case 'renumber':
      return [
        ['target', address(operation.target)],
        ['to', address(operation.to)],
      ];
    case 'include':
      return [
        ['target', address(operation.target)],
        ['articles', addresses(operation.articles)],
      ];
    case 'move':
      return [
        ['targets', addresses(operation.targets)],
        ['to', address(operation.to)],
        ['after', address(operation.after)],
        ['before', address(operation.before)],
        ['within', address(operation.within)],
        ['count', operation.count === null ? null : { type: 'number', value: operation.count }],
        ['text', operation.text && quote(operation.text)],
      ];
    case 'merge':
      return [
        ['targets', addresses(operation.targets)],
        ['as', address(operation.as)],
        ['into', address(operation.into)],
        ['text', operation.text && quote(operation.text)],
      ];
    case 'split':
      return [
        ['target', address(operation.target)],
        ['count', { type: 'number', value: operation.count }],
        ['as', addresses(operation.as)],
        ['text', quote(operation.text)],
      ];
    case 'restate':
      return [
        ['target', address(operation.target)],
        ['text', quote(operation.text)],
      ];
    case 'replace-text':
      return [
        ['targets', addresses(operation.targets)],
        ['pairs', pairs(operation.pairs)],
      ];
    case 'insert-text':
      return [
        ['targets', addresses(operation.targets)],
        ['anchor', operation.anchor && words(operation.anchor)],
        ['position', name(operation.position, forms.positions)],
        ['text', words(operation.text)],
      ];
    case 'delete-text':
      return [
        ['targets', addresses(operation.targets)],
        ['quotes', list(operation.quotes.map(words))],
      ];
    case 'replace-everywhere':
      return [
        ['except', addresses(operation.except)],
        ['pairs', pairs(operation.pairs)],
      ];
    case 'non-textual':
      return nonTextual(operation);
  }
}

function nonTextual({ what, renumbers }: NonTextual): readonly Entry[] {
  return [
    ['what', name(what, names.provisions)],
    ['renumbers', renumbers === 'none' ? null : name(renumbers, forms.renumbers)],
  ];
}

function pairs(all: readonly WordPair[]): Value {
  return list(
    all.map((pair) =>
      mapping([
        ['old', words(pair.old)],
        ['new', words(pair.new)],
      ]),
    ),
  );
}

/** Quoted paragraphs. */
function quote(value: Quote): Value {
  return { type: 'block', text: wordsOf(value) };
}

/** Quoted words. */
function words(value: Quote): Value {
  return text(wordsOf(value));
}

function address(value: Address | null): Value | null {
  return value && text(formatAddress(value));
}

function addresses(values: readonly Address[]): Value | null {
  if (values.length > 6) return list(values.map((each) => text(formatAddress(each))));
  return values.length > 1 ? row(values) : address(values[0] ?? null);
}

function row(values: readonly Address[]): Value {
  return { type: 'flow', items: values.map((address) => text(formatAddress(address))) };
}
