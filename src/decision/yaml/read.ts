import type { Code } from '../../diagnostics/codes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, isError } from '../../diagnostics/diagnostic.ts';
import { noteDiagnostics } from '../../diagnostics/form-note.ts';
import { lastStep } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { built, join, passageOf, placeOf } from '../../text/passage.ts';
import type { Passage, Place, SourceText } from '../../text/source.ts';
import type { FormFault, FormFaultKind } from '../../text/yaml/fault.ts';
import { formFaults } from '../../text/yaml/faults.ts';
import { isAstray, readTree } from '../../text/yaml/tree.ts';
import type { Adoption, Decision, DecisionItem, DecisionPart, NonTextual, Operation, UnreadClause } from '../operation.ts';
import { operationId } from '../reading/item-id.ts';
import { namesNoStatute } from '../unnamed.ts';
import { Fields, passagesOf } from './fields.ts';
import { readNonTextual, readOperation, unitsQuoted } from './operations.ts';
import { DECISION_FORM } from './schema.ts';

/**
 * Reads a decision from its YAML form. Every text of it knows where it stands in the file. The decision is null, with all the
 * faults that were found, if the file is no YAML or not in the form; faults of a single operation leave the rest standing.
 */
export function readDecisionYaml(source: SourceText): { decision: Decision | null; diagnostics: readonly Diagnostic[] } {
  const tree = readTree(source);
  const { root, faults: found, notes } = tree;
  if (root === null) return { decision: null, diagnostics: found.length > 0 ? found.map(diagnosed) : [diagnose('R001', startOf(source))] };
  const faults = [...found, ...(isAstray(tree) ? [] : formFaults(root, DECISION_FORM))];
  if (faults.length > 0) return { decision: null, diagnostics: [...noteDiagnostics(notes.filter(({ kind }) => kind === 'comment')), ...faults.map(diagnosed)] };
  const reader = new FormReader();
  const decision = reader.decision(new Fields(root));
  return { decision, diagnostics: [...noteDiagnostics(notes), ...reader.diagnostics] };
}

const CODES: Readonly<Record<FormFaultKind, Code>> = {
  syntax: 'D020',
  feature: 'D021',
  twice: 'D022',
  missing: 'D023',
  unknown: 'D024',
  kind: 'D025',
  value: 'D026',
  custom: 'D027',
};

function diagnosed({ kind, place, params }: FormFault): Diagnostic {
  return diagnose(CODES[kind], place, params);
}

function startOf(source: SourceText): Place {
  return { source, span: { start: 0, end: 0 } };
}

class FormReader {
  readonly diagnostics: Diagnostic[] = [];
  /** The parts that name no statute. */
  readonly #unnamed: Fields['place'][] = [];

  decision(fields: Fields): Decision {
    const unread = this.#unresolved(fields);
    const title = fields.text('title') ?? built('');
    const parts = fields.mappings('parts').map((part) => this.#part(part));
    const code = namesNoStatute({ title, parts }) && parts.every(({ items }) => items.length > 0) ? 'D042' : 'D008';
    for (const place of this.#unnamed) this.diagnostics.push(diagnose(code, place));
    const closing = fields.mappings('closing').map((entry) => this.#closing(entry));
    const amends = parts.some((part) => part.items.some((item) => item.operations.some((o) => o.kind !== 'non-textual')));
    if (!amends && !this.diagnostics.some(isError)) this.diagnostics.push(diagnose('D001', placeOf(title)));
    const form = fields.string('form') as Decision['form'];
    return { form, title, adoption: readAdoption(fields.mapping('adoption')), enacting: passagesOf(fields.list('enacting')), parts, closing, unread };
  }

  #part(fields: Fields): DecisionPart {
    const instrument = fields.string('instrument');
    const items = fields.mappings('items').map((item) => this.#item(item));
    // What repeals a statute names it itself.
    const repeals = items.every(({ operations, unread }) => unread.length === 0 && operations.every((o) => o.kind === 'non-textual' && o.what === 'repeal'));
    if (instrument === '' && (items.length === 0 || !repeals)) this.#unnamed.push(fields.place);
    return { instrument, header: fields.text('header'), items };
  }

  #item(fields: Fields): DecisionItem {
    const unread = this.#unresolved(fields);
    const number = fields.string('number');
    const wording = fields.lines('text');
    const all = fields.mappings('operations');
    const operations = all.map((entry, i) => this.#operation(entry, wording, number, operationId(number, i, all.length)));
    if (all.length === 0 && fields.list('unresolved').length === 0) this.diagnostics.push(diagnose('D029', fields.place, { number }));
    const clauses = operations.map((o) => o.clause).filter((clause, i, list) => clause.text !== list[i - 1]?.text);
    return { number, text: wording ?? (clauses.length === 0 ? built('') : join(clauses, '；')), operations, unread };
  }

  #operation(fields: Fields, wording: Passage | null, item: string, id: string): Operation {
    const clause = fields.text('clause') ?? wording ?? opening(fields.place);
    const operation = readOperation(fields, { item, id, clause });
    for (const { address, place } of fields.incomplete) this.diagnostics.push(diagnose('D005', place, { address: formatAddress(address) }));
    this.#counts(operation);
    return operation;
  }

  /** As in the wording, the number stated, the units quoted and the new numbers must agree. */
  #counts(operation: Operation): void {
    if (operation.kind !== 'insert' && operation.kind !== 'split') return;
    const { count, text, as } = operation;
    const level = operation.kind === 'insert' ? operation.level : lastStep(operation.target)?.level;
    const quoted = (level && unitsQuoted(text, level)) ?? count;
    const found = quoted === count && as.length > 0 ? as.length : quoted;
    if (found !== count) this.diagnostics.push(diagnose('D006', text.place, { stated: count, found }));
  }

  #closing(fields: Fields): NonTextual {
    const clause = fields.text('clause') ?? opening(fields.place);
    const closing = readNonTextual(fields, { item: '', id: '', clause });
    if (closing.what === 'provision') this.diagnostics.push(diagnose('D010', placeOf(clause), { text: clause.text }));
    return closing;
  }

  /** What the file notes as not understood, each an error. */
  #unresolved(fields: Fields): readonly UnreadClause[] {
    return passagesOf(fields.list('unresolved')).map((note) => {
      const diagnostic = diagnose('D028', placeOf(note), { note: note.text });
      this.diagnostics.push(diagnostic);
      return { clause: note, diagnostics: [diagnostic] };
    });
  }
}

function readAdoption(fields: Fields | null): Adoption | null {
  return fields && { text: fields.text('text') ?? built(''), date: fields.string('date'), body: fields.string('body') };
}

/** What stands for the clause of an operation that gives none: the first line of its mapping. */
function opening({ source, span }: Place): Passage {
  const end = source.raw.indexOf('\n', span.start);
  return passageOf(source, span.start, Math.max(span.start, Math.min(span.end, end < 0 ? span.end : end)));
}
