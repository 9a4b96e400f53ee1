import { type Address, type InsertedLevel, insertedUnit } from '../../statute/address.ts';
import { LEVELS } from '../../statute/types.ts';
import type { Passage } from '../../text/source.ts';
import type { Content, NonTextual, Operation, OperationKind, Quote, WordPair } from '../operation.ts';
import { countUnits } from '../reading/quoted-units.ts';
import type { Fields } from './fields.ts';

/** What an operation has in common with every other one; the rest is read from its fields. */
export interface Head {
  readonly item: string;
  readonly id: string;
  readonly clause: Passage;
}

/** An operation from the fields of its mapping, which the schema has accepted. */
export function readOperation(fields: Fields, head: Head): Operation {
  const kind = fields.string('op') as OperationKind;
  switch (kind) {
    case 'replace':
      return { ...head, kind, target: target(fields), old: fields.quote('old'), text: text(fields), adds: fields.news('adds') };
    case 'delete':
    case 'swap':
      return { ...head, kind, targets: fields.olds('targets') };
    case 'insert':
      return readInsert(fields, head);
    case 'renumber':
      return { ...head, kind, target: target(fields), to: present(fields.new('to')) };
    case 'include':
      return { ...head, kind, target: target(fields), articles: fields.news('articles') };
    case 'move': {
      const beside = { after: fields.old('after'), before: fields.old('before'), within: fields.old('within') };
      return { ...head, kind, targets: fields.olds('targets'), to: fields.new('to'), ...beside, count: fields.number('count'), text: fields.quote('text') };
    }
    case 'merge':
      return { ...head, kind, targets: fields.olds('targets'), as: fields.new('as'), into: fields.old('into'), text: fields.quote('text') };
    case 'split': {
      const as = fields.news('as');
      return { ...head, kind, target: target(fields), count: fields.number('count') ?? Math.max(2, as.length), as, text: text(fields) };
    }
    case 'restate':
      return { ...head, kind, target: target(fields), text: text(fields) };
    case 'replace-text':
      return { ...head, kind, targets: fields.olds('targets'), pairs: pairs(fields) };
    case 'insert-text': {
      const position = fields.string('position') as 'before' | 'after';
      return { ...head, kind, targets: fields.olds('targets'), anchor: fields.quote('anchor'), position, text: text(fields) };
    }
    case 'delete-text':
      return { ...head, kind, targets: fields.olds('targets'), quotes: fields.quotes('quotes') };
    case 'replace-everywhere':
      return { ...head, kind, except: fields.olds('except'), pairs: pairs(fields) };
    case 'non-textual':
      return readNonTextual(fields, head);
  }
}

export function readNonTextual(fields: Fields, head: Head): NonTextual {
  const renumbers = (fields.string('renumbers') || 'none') as NonTextual['renumbers'];
  return { ...head, kind: 'non-textual', what: fields.string('what') as NonTextual['what'], renumbers };
}

const INSERTED: readonly InsertedLevel[] = [...LEVELS, 'row'];

function readInsert(fields: Fields, head: Head): Operation {
  const level = INSERTED.find((each) => insertedUnit(each) === fields.string('level')) as InsertedLevel;
  const as = fields.news('as');
  const quoted = text(fields);
  const counted = unitsQuoted(quoted, level) ?? Math.max(1, as.length);
  const contents = fields.mappings('contents');
  const insert: Operation = {
    ...head,
    kind: 'insert',
    level,
    count: fields.number('count') ?? counted,
    within: fields.old('within'),
    after: fields.old('after'),
    before: fields.old('before'),
    as,
    heading: fields.quote('heading'),
    contents: contents.map((content): Content => ({ from: content.old('from'), as: content.news('as') })),
    text: quoted,
  };
  fields.incomplete.push(...contents.flatMap((content) => content.incomplete));
  return insert;
}

/** How many units of a level a text holds; null for divisions, whose text is counted when it is put in. */
export function unitsQuoted(quote: Quote, level: InsertedLevel): number | null {
  return level === 'row' || level === 'article' || level === 'paragraph' || level === 'item' || level === 'subitem' ? countUnits(quote, level) : null;
}

function target(fields: Fields): Address {
  return present(fields.old('target'));
}

function text(fields: Fields): Quote {
  return present(fields.quote('text'));
}

function pairs(fields: Fields): readonly WordPair[] {
  return fields.mappings('pairs').map((pair) => ({ old: present(pair.quote('old')), new: present(pair.quote('new')) }));
}

function present<T>(value: T | null): T {
  if (value === null) throw new Error('a field that the schema asks for is not there');
  return value;
}
