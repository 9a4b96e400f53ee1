import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { type Language, messageOf } from '../../diagnostics/messages/index.ts';
import { type Address, unitOf } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { Decision, DecisionItem, NonTextual, Operation, Quote, WordPair } from '../operation.ts';
import { type Entry, emitMapping, type Value } from './emit.ts';
import { faultsByItem } from './faults-by-item.ts';
import { FORM_WORDS, KIND_WORDS, RENUMBERS_WORDS, WHAT_WORDS } from './names.ts';
import { Quotations, wordsOf } from './quotations.ts';
import { SCHEMA_ADDRESS } from './schema-address.ts';

const HEAD = [
  `# yaml-language-server: $schema=${SCHEMA_ADDRESS}`,
  '# 修改决定的可编辑形式：改正之后代替决定使用（xiufa apply 法规 本文件）。地址照决定的写法；引文不加引号，一行一段；clause、text（项下）只供对照。',
  '# Editable form of a decision; correct it and use it in place of the decision (xiufa apply STATUTE THIS-FILE).',
];

/**
 * A decision in its YAML form, for people to correct. What reading it could not understand (the errors among `diagnostics`) stands in
 * it under `unresolved`, beside the wording of its item, and is an error again when the file is read: nothing is lost on the way.
 */
export function decisionYaml(decision: Decision, diagnostics: readonly Diagnostic[], language: Language): string {
  return [...HEAD, ...new Writer(decision, diagnostics.filter(isError), language).lines(), ''].join('\n');
}

class Writer {
  readonly #decision: Decision;
  readonly #quotations: Quotations;
  readonly #faults: ReturnType<typeof faultsByItem>;
  readonly #language: Language;

  constructor(decision: Decision, faults: readonly Diagnostic[], language: Language) {
    this.#decision = decision;
    this.#quotations = new Quotations(decision);
    this.#faults = faultsByItem(decision, faults);
    this.#language = language;
  }

  lines(): string[] {
    const { form, title, adoption, enacting, parts, closing } = this.#decision;
    return emitMapping([
      ['form', name(form, FORM_WORDS)],
      ['title', text(title.text)],
      [
        'adoption',
        adoption &&
          mapping([
            ['text', text(adoption.text.text)],
            ['date', adoption.date === '' ? null : text(adoption.date)],
            ['body', adoption.body === '' ? null : text(adoption.body)],
          ]),
      ],
      ['enacting', some(enacting.map((line) => text(this.#quotations.line(line))))],
      ['unresolved', this.#unresolved(this.#faults.elsewhere)],
      [
        'parts',
        list(
          parts.map((part) =>
            mapping([
              ['instrument', text(part.instrument)],
              ['header', part.header && text(this.#quotations.line(part.header))],
              ['items', { type: 'list', apart: true, items: part.items.map((item) => this.#item(item)) }],
            ]),
          ),
        ),
      ],
      ['closing', some(closing.map((entry) => this.#operation(entry)))],
    ]);
  }

  #item(item: DecisionItem): Value {
    const faults = this.#faults.inItem.get(item) ?? [];
    const told = item.operations.map((o) => o.clause.text).filter((clause, i, all) => clause !== all[i - 1]);
    const whole = faults.length === 0 && bare(told.join('')) === bare(item.text.text);
    return mapping([
      ['number', text(item.number)],
      ['text', whole ? null : text(this.#quotations.text(item.text))],
      ['unresolved', this.#unresolved(faults)],
      ['operations', list(item.operations.map((operation) => this.#operation(operation)))],
    ]);
  }

  #unresolved(faults: readonly Diagnostic[]): Value | null {
    return some(
      faults.map((fault) =>
        text(
          `${fault.code} ${messageOf(fault, this.#language)
            .replace(/“[0-9]+”/g, '“…”')
            .replace(/\s*\n\s*/g, '')}`,
        ),
      ),
    );
  }

  #operation(operation: Operation): Value {
    const { kind, clause } = operation;
    return mapping([['op', name(kind, KIND_WORDS)], ['clause', text(this.#quotations.clause(clause))], ...fieldsOf(operation)]);
  }
}

/** The fields of an operation beside its kind and its clause, as the schema has them; what it does not say is left out. */
function fieldsOf(operation: Operation): readonly Entry[] {
  switch (operation.kind) {
    case 'replace':
      return [
        ['target', address(operation.target)],
        ['old', operation.old && quote(operation.old)],
        ['text', quote(operation.text)],
      ];
    case 'delete':
      return [['targets', addresses(operation.targets)]];
    case 'swap':
      return [['targets', row(operation.targets)]];
    case 'insert':
      return [
        ['level', text(unitOf(operation.level))],
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
    case 'move':
      return [
        ['targets', addresses(operation.targets)],
        ['to', address(operation.to)],
        ['after', address(operation.after)],
        ['before', address(operation.before)],
        ['within', address(operation.within)],
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
        ['position', name(operation.position, { before: '之前', after: '之后' })],
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
    ['what', name(what, WHAT_WORDS)],
    ['renumbers', renumbers === 'none' ? null : name(renumbers, RENUMBERS_WORDS)],
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

/** Wording without its stops, spaces and the numbers of its quotations, to see whether one text has all that another has. */
function bare(wording: string): string {
  return wording.replace(/“[0-9]+”/g, '“”').replace(/[\s\u200b-\u200d\ufeff。；，.;,]/g, '');
}

function text(value: string): Value {
  return { type: 'text', text: value };
}

function name<N extends string>(value: N, words: Readonly<Record<N, string>>): Value {
  return { type: 'name', name: value, comment: words[value] };
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
  return { type: 'row', items: values.map(formatAddress) };
}

function list(items: readonly Value[]): Value {
  return { type: 'list', items };
}

/** A list that is left out when it is empty. */
function some(items: readonly Value[]): Value | null {
  return items.length === 0 ? null : list(items);
}

function mapping(entries: readonly Entry[]): Value {
  return { type: 'mapping', entries };
}
