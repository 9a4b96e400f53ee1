import { type Account, accountOf, reasonsOf, type Tally } from '../amend/account.ts';
import type { Amendment, Choice, Edit } from '../amend/types.ts';
import { unitOf } from '../changes/kind.ts';
import { substanceOf } from '../changes/substance/substance.ts';
import type { Changes } from '../changes/types.ts';
import { asWritten } from '../decision/as-written.ts';
import { type Instruction, instructionsOf, notUnderstood, type ReadingTally } from '../decision/instructions.ts';
import type { Decision, Quote } from '../decision/operation.ts';
import { ownProvisions } from '../decision/own-provisions.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TracedReference } from '../reference/index.ts';
import type { Address } from '../statute/address.ts';
import { formatAddress } from '../statute/address-text.ts';
import { printStatute } from '../statute/print.ts';
import { annexLines } from '../statute/tables.ts';
import type { Statute } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import { placeOf } from '../text/passage.ts';
import type { Place } from '../text/source.ts';
import type { Language } from '../words/language.ts';
import { speakChoice } from './choices.ts';

/** The documents that commands give as JSON: their versions, and what each is. Their schemas are published under schemas/. */
export const OUTPUTS = {
  amendment: { version: 2, title: 'xiufa apply --json' },
  operations: { version: 2, title: 'xiufa parse --json' },
  references: { version: 2, title: 'xiufa refs --json' },
  verification: { version: 2, title: 'xiufa verify --json' },
  'gazette-verification': { version: 1, title: 'xiufa verify --gazette --json' },
  findings: { version: 1, title: 'xiufa check --json' },
  rules: { version: 1, title: 'xiufa check --rules --json' },
  comparison: { version: 1, title: 'xiufa diff --json' },
  draft: { version: 2, title: 'xiufa draft --json' },
  table: { version: 1, title: 'xiufa table --json' },
  report: { version: 1, title: 'xiufa report --json' },
  gazette: { version: 1, title: 'xiufa extract --json' },
  conversion: { version: 1, title: 'xiufa convert --json' },
  explanations: { version: 1, title: 'xiufa explain --json' },
  ripple: { version: 1, title: 'xiufa ripple --json' },
  index: { version: 1, title: 'xiufa index --json' },
  book: { version: 1, title: 'xiufa book init|add|build|log --json' },
  version: { version: 1, title: 'xiufa book show --json' },
  blame: { version: 1, title: 'xiufa book blame --json' },
  'folder-findings': { version: 1, title: 'xiufa check DIR --json' },
  'folder-references': { version: 1, title: 'xiufa refs DIR --json' },
  error: { version: 1, title: 'xiufa … --json' },
} as const;
export type OutputName = keyof typeof OUTPUTS;

/** Where the schema of a document is published. */
export function outputSchemaAddress(name: OutputName): string {
  return `https://unpkg.com/xiufa/schemas/${name}.schema.json`;
}

/**
 * A document as all commands give it: where its schema is, the version, which a change that breaks it counts up, the result of the command (null where
 * the run ended early) and what there is to say of it.
 */
export function outputDocument(name: OutputName, result: object | null, diagnostics: readonly object[]): object {
  return { $schema: outputSchemaAddress(name), version: OUTPUTS[name].version, result, diagnostics };
}

/**
 * The references of a statute as plain data: the unit each stands in, its place (line and column from 1, raw offsets), the instrument
 * as named and by its full name, and where it leads.
 */
export function referencesJson(statute: Statute, references: readonly TracedReference[]): object {
  return {
    title: titleOf(statute),
    references: references.map(({ reference, passage, home, annex, law, target, state }) => {
      const place = placeOf(passage, reference.start, reference.end);
      return {
        address: annex ? null : formatAddress(home),
        annex,
        place: placeJson(place),
        words: passage.text.slice(reference.start, reference.end),
        scope: reference.scope,
        named: reference.law,
        law,
        target: target && formatAddress(target),
        state,
      };
    }),
  };
}

/** A decision as plain data: addresses as decisions write them, quotations as lines, each clause with its raw offsets. */
export function decisionJson(decision: Decision): object {
  const { form, title, adoption, enacting, parts, closing, unread } = decision;
  return {
    form,
    title: title.text,
    adoption: adoption && { date: adoption.date, body: adoption.body, text: adoption.text.text },
    enacting: enacting.map(asWritten),
    parts: parts.map((part) => ({
      instrument: part.instrument,
      items: part.items.map((item) => ({ number: item.number, operations: instructionsOf(item).map(operationJson) })),
    })),
    closing: [...closing, ...unread.map((clause) => notUnderstood(clause, ''))].map(operationJson),
  };
}

/** What one clause orders as plain data; where it was not understood, the codes that say why. */
export function operationJson(operation: Instruction): object {
  if (operation.kind === 'not-understood') {
    const { item, clause, kind, diagnostics } = operation;
    return { id: item, item, kind, reasons: codesOf(diagnostics), clause: asWritten(clause), span: placeOf(clause)?.span ?? null };
  }
  const { item, id, clause, kind, ...rest } = operation;
  const fields = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, plain(value)]));
  return { id, item, kind, ...fields, clause: asWritten(clause), span: placeOf(clause)?.span ?? null };
}

function codesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map((d) => d.code);
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (isAddress(value)) return formatAddress(value);
  if (isQuote(value)) return value.lines.map((line) => line.text);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return value;
}

function isAddress(value: unknown): value is Address {
  return typeof value === 'object' && value !== null && 'steps' in value;
}

function isQuote(value: unknown): value is Quote {
  return typeof value === 'object' && value !== null && 'lines' in value;
}

/** A place as file, line and column from 1, and raw offsets. */
function placeJson(place: Place | null): object | null {
  return place && { file: place.source.name, ...place.source.position(place.span.start), ...place.span };
}

/** An amendment as plain data: operations with their outcome, what the decision provides of its own, choices in words, where every unit went, the new text line by line. */
export function amendmentJson(amendment: Amendment, language: Language): object {
  const { map, after, edits, choices } = amendment;
  const address = (a: Address | null): string | null => a && formatAddress(a);
  return {
    title: titleOf(after),
    decision: amendment.decision.title.text,
    operations: accountOf(amendment).map((account) => accountJson(account, amendment)),
    provisions: ownProvisions(amendment.decision, amendment.part),
    choices: choices.map((choice) => choiceJson(choice, language)),
    consequential: edits.all.filter((e) => e.cause.type !== 'operation').map((edit) => editJson(edit, amendment)),
    map: map.entries.map(({ from, to, into }) => ({ from: address(from), to: address(to), into: address(into) })),
    text: printStatute(after),
  };
}

/** Where something of substance changed, by the address of the unit before and after, and what. */
export function substanceJson(changes: Changes): object {
  const substance = substanceOf(changes);
  const address = (a: Address | null | undefined): string | null => (a ? formatAddress(a) : null);
  return changes.units.flatMap((change) => {
    const marks = substance(change);
    return marks.length === 0 ? [] : [{ level: unitOf(change).level, old: address(change.old?.address), new: address(change.new?.address), marks }];
  });
}

/** An order with what became of it: the edits that it made, or the codes that say why there are none. */
function accountJson(account: Account, amendment: Amendment): object {
  const edits = account.status === 'applied' ? account.edits.map((edit) => editJson(edit, amendment)) : [];
  return { ...operationJson(account.operation), status: account.status, edits, reasons: codesOf(reasonsOf(account)) };
}

/** How what was ordered came out, as plain data. */
export function tallyJson({ unread, ...rest }: Tally): object {
  return { ...rest, notUnderstood: unread };
}

/** How much of a decision was understood, as plain data. */
export function readingJson({ understood, unread, errors }: ReadingTally): object {
  return { ordered: understood + unread, understood, notUnderstood: unread, errors };
}

/** A choice as plain data, in words. */
export function choiceJson(choice: Choice, language: Language): object {
  const { code, chosen, alternative, option } = speakChoice(choice, language);
  const places = choice.places.map(({ item, operation, address, clause, text }) => ({
    item: item === '' ? null : item,
    operation: operation?.id ?? null,
    address: address === '' ? null : address,
    clause: placeJson(clause),
    text: placeJson(text),
  }));
  return { code, chosen, alternative, option, places };
}

function editJson(edit: Edit, { map }: Amendment): object {
  const { kind, cause } = edit;
  const from = 'node' in edit ? map.byId.get(edit.node)?.from : edit.kind === 'insert' ? map.byId.get(edit.parent)?.from : undefined;
  const at = { kind, cause: cause.type, address: from === undefined ? null : formatAddress(from) };
  switch (edit.kind) {
    case 'text':
      return { ...at, start: edit.start, end: edit.end, text: edit.text };
    case 'relabel':
      return { ...at, from: edit.from, to: edit.to };
    case 'history':
      return { ...at, entry: edit.entry };
    case 'delete':
      return { ...at, into: edit.into === null ? null : formatAddress(map.byId.get(edit.into)?.from ?? { steps: [] }) };
    case 'insert':
    case 'rewrite':
    case 'move':
      return { ...at, units: edit.nodes.length };
    case 'annex':
      return { ...at, lines: edit.blocks === null ? 0 : annexLines({ id: edit.node, blocks: edit.blocks }).length };
    case 'rows':
      return { ...at, rows: edit.rows.length };
    case 'table':
      return { ...at, rows: edit.to?.rows.length ?? 0 };
  }
}
