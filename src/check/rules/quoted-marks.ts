import type { Operation, Quote } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Address, lastStep } from '../../statute/address.ts';
import type { Level } from '../../statute/types.ts';
import { placeOf } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { operationsOf } from '../written.ts';

/**
 * L10. A quotation that is a whole 条 or 款 holds its end mark; one that is only words holds none, and the sentence ends outside it. For
 * items official decisions do both (2013 消费者权益保护法 “（二）……的”。 · 2024 统计法 “（二）……；”), so they are not judged.
 */
export const quotedMarks: Rule = {
  id: 'L10',
  source: 'practice',
  scopes: ['decision'],
  codes: ['C010', 'C011'],
  run: misplacedMarks,
};

function misplacedMarks(subject: Subject): readonly Diagnostic[] {
  if (subject.kind !== 'decision') return [];
  return operationsOf(subject.decision).flatMap((operation) => {
    const text = wholeUnits(operation);
    if (text !== null) return withoutMark(text);
    return 'pairs' in operation ? operation.pairs.flatMap((pair) => withMark(pair.old, pair.new)) : [];
  });
}

const WHOLE: ReadonlySet<Level> = new Set<Level>(['article', 'paragraph']);

/** The new text of an operation that writes whole 条 or 款; null for items, headings and words, and where nothing is quoted. */
function wholeUnits(operation: Operation): Quote | null {
  if (!('text' in operation) || operation.text === null) return null;
  const level = levelWritten(operation);
  return level !== undefined && WHOLE.has(level) ? operation.text : null;
}

/** What the new text of an operation is: units that leave their place or become one may be of another level behind it than before. */
function levelWritten(operation: Extract<Operation, { text: unknown }>): Level | undefined {
  switch (operation.kind) {
    case 'insert':
      return operation.level === 'row' ? undefined : operation.level;
    case 'insert-text':
      return undefined;
    case 'replace':
    case 'restate':
      return levelOf(operation.target);
    case 'split':
      return levelOf(operation.as[0] ?? operation.target);
    case 'merge':
      return levelOf(operation.as ?? operation.targets[0]);
    case 'move':
      return levelOf(operation.to ?? operation.targets[0]);
  }
}

function levelOf(target: Address | undefined): Level | undefined {
  return target === undefined || target.part !== undefined ? undefined : lastStep(target)?.level;
}

function withoutMark({ lines }: Quote): readonly Diagnostic[] {
  const last = lines[lines.length - 1];
  if (last === undefined || /[。：；！？.．…][”’）)]?$/.test(last.text) || /^[（(]注|^附/.test(last.text)) return [];
  return [diagnose('C010', tailOf(last), { words: last.text.slice(-8) })];
}

function withMark(old: Quote, text: Quote): readonly Diagnostic[] {
  const [was, last] = [old.lines[old.lines.length - 1], text.lines[text.lines.length - 1]];
  const mark = /[。，；：、]$/.exec(last?.text ?? '')?.[0];
  if (last === undefined || mark === undefined || /[。，；：、]$/.test(was?.text ?? '')) return [];
  return [diagnose('C011', tailOf(last), { words: last.text.slice(-8), mark })];
}

function tailOf(line: Passage): Diagnostic['place'] {
  return placeOf(line, Math.max(0, line.text.length - 1), line.text.length);
}
