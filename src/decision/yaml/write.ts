import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { emitMapping, list, mapping, name, some, text, type Value } from '../../text/yaml/emit.ts';
import { messageOf, wordsIn } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import type { Decision, DecisionItem, Operation } from '../operation.ts';
import { isYamlForm } from './detect.ts';
import { faultsByItem } from './faults-by-item.ts';
import { SCHEMA_ADDRESS } from './names.ts';
import { Quotations } from './quotations.ts';
import { fieldsOf } from './write-operation.ts';

/** Names stand in Chinese beside the English ones, whatever the language of the user: a file reads alike for everybody. */
const { forms, names } = wordsIn('zh');

const HEAD = [`# yaml-language-server: $schema=${SCHEMA_ADDRESS}`, `# ${forms.decisionHead}`, `# ${wordsIn('en').forms.decisionHead}`];

/**
 * A decision in its YAML form, for people to correct. What reading it could not understand (the errors among `diagnostics`) stands in
 * it under `unresolved`, beside the wording of its item, and is an error again when the file is read: nothing is lost on the way.
 */
export function decisionYaml(decision: Decision, diagnostics: readonly Diagnostic[], language: Language): string {
  return [
    ...HEAD,
    ...new Writer(
      decision,
      diagnostics.filter((d) => isError(d) && !isFoundAgain(d)),
      language,
    ).lines(),
    '',
  ].join('\n');
}

/** Whether reading the file finds a fault again by itself: a part without a statute, and what a YAML file shows of its own accord. */
function isFoundAgain({ code, place }: Diagnostic): boolean {
  return code === 'D008' || code === 'D042' || (code !== 'D028' && place !== null && isYamlForm(place.source.raw));
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
      ['form', name(form, forms.kinds)],
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
    return some(faults.map((fault) => text(this.#note(fault))));
  }

  /** A fault in one line; one that was noted when the file was written before stays as it is. */
  #note(fault: Diagnostic): string {
    const note = fault.code === 'D028' ? (fault.params['note'] ?? '') : `${fault.code} ${messageOf(fault, this.#language)}`;
    return note.replace(/“[0-9]+”/g, '“…”').replace(/\s+/g, (space) => (space.includes('\n') ? '' : space));
  }

  #operation(operation: Operation): Value {
    const { kind, clause } = operation;
    // What changes no text has its words nowhere else.
    const words = kind === 'non-textual' ? this.#quotations.line(clause) : this.#quotations.clause(clause);
    return mapping([['op', name(kind, names.operations)], ['clause', text(words)], ...fieldsOf(operation)]);
  }
}

/** Wording without its stops, spaces and the numbers of its quotations, to see whether one text has all that another has. */
function bare(wording: string): string {
  return wording.replace(/“[0-9]+”/g, '“”').replace(/[\s\u200b-\u200d\ufeff。；，.;,]/g, '');
}
