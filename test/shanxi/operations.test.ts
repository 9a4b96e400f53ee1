import { expect, test } from 'vitest';
import type { Decision, Operation, Quote } from '../../src/decision/operation.ts';
import { type Address, stepAt } from '../../src/statute/address.ts';
import { decisionOf, projectFile } from '../support/texts.ts';

/** The Shanxi decision against a reading of it made by hand (operations.expected.json, whose notation is kept). */
interface Expected {
  readonly statutes: readonly { readonly title: string; readonly ops: readonly Record<string, unknown>[] }[];
  readonly closing: readonly { readonly kind: string; readonly text: string }[];
}
const expected = JSON.parse(projectFile('test/shanxi/operations.expected.json')) as Expected;

/** 第四十七条第四项 → 47/项4, as the hand-made reading writes addresses; it puts a 款 left unsaid in brackets. */
function short(address: Address): string {
  const parts = [String(stepAt(address, 'article')?.number ?? '')];
  const paragraph = stepAt(address, 'paragraph');
  const item = stepAt(address, 'item');
  if (paragraph) parts.push(`款${paragraph.number}`);
  if (item) parts.push(`项${item.number}`);
  return parts.filter((part) => part !== '').join('/');
}

const words = (quote: Quote): string => quote.lines.map((line) => line.text).join('\n');

function plain(operation: Operation): Record<string, unknown> {
  switch (operation.kind) {
    case 'replace-everywhere':
      return { op: 'replace-all', scope: '*', pairs: operation.pairs.map((p) => [words(p.old), words(p.new)]) };
    case 'delete':
      return { op: 'delete', targets: operation.targets.map(short) };
    case 'delete-text':
      return { op: 'delete-text', target: operation.targets.map(short).join(), quotes: operation.quotes.map(words) };
    case 'merge':
      return { op: 'merge', targets: operation.targets.map(short), text: operation.text && words(operation.text) };
    case 'insert':
      return {
        op: 'insert-款',
        target: operation.within && short(operation.within),
        as: operation.as.map((a) => short({ steps: a.steps.slice(-1) })).join(),
        text: words(operation.text),
      };
    case 'replace-text': {
      const op = operation.pairs.length > 1 ? 'replace-text-simultaneous' : 'replace-text';
      return { op, target: operation.targets.map(short).join(), pairs: operation.pairs.map((p) => [words(p.old), words(p.new)]) };
    }
    case 'renumber':
      return { op: 'renumber', target: short(operation.target), to: short({ steps: operation.to.steps.slice(-1) }) };
    case 'replace':
      return { op: 'replace', target: short(operation.target), text: words(operation.text) };
    default:
      return { op: operation.kind };
  }
}

function hand(op: Record<string, unknown>): Record<string, unknown> {
  const { item: _item, inherits: _inherits, note: _note, renumber_items: _items, ...rest } = op;
  const targets = (rest['targets'] as string[] | undefined)?.map((t) => t.replace(/\(款\d+\)\//, ''));
  return targets ? { ...rest, targets } : rest;
}

function readingOf({ parts }: Decision): unknown {
  return parts.map((part) => ({
    title: part.instrument,
    ops: part.items.flatMap((item) => item.operations.map((o) => ({ item: o.id.replace(/^[一二三]、?/, '') || '(none)', ...plain(o) }))),
  }));
}

test.each(['shanxi-2020-66', 'shanxi-2020-66.print'])('%s is read as by hand', (name) => {
  const { decision } = decisionOf(projectFile(`decisions/${name}.txt`));
  expect(readingOf(decision)).toEqual(expected.statutes.map(({ title, ops }) => ({ title, ops: ops.map((op) => ({ item: op['item'], ...hand(op) })) })));
  expect(decision.closing.map((c) => c.clause.text.replace(/。?$/, '。'))).toEqual(expected.closing.map((c) => c.text));
});
