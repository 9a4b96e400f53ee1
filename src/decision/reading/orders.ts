import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Address, lastStep, parentAddress, sameStep } from '../../statute/address.ts';
import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';
import type { WrittenAddress } from '../language/written.ts';
import type { Quote } from '../operation.ts';
import { type ClauseReader, sideBySide, wordsOf } from './clause-reader.ts';
import { completeNew } from './context.ts';
import { divideOrders, includeOrder } from './division-orders.ts';
import { insertBesideOrders, insertHeadingOrder, insertOrders, insertRowsOrder } from './insertion-orders.ts';
import { leavesItsPlace, moveOrders, renumberMapOrders, renumberOrders, renumberTogetherOrders, singleOrder } from './number-orders.ts';
import { type Clause, literal, type Order } from './order.ts';
import { joinedSentences, one, replaceOrders, replaceWholeOrders, splitOrders } from './unit-orders.ts';
import { withinWordsOrders } from './within-orders.ts';
import { addWordsOrders, deleteTextOrder, insertTextOrders, replaceTextOrders } from './word-orders.ts';

/** 对调，作为第四章、第三章: the numbers said with it are those of the exchange, or else they rule. */
function swapOrders(targets: readonly Address[], as: readonly WrittenAddress[]): readonly Order[] {
  const numbers = as.map((address, i) => completeNew(address, targets[i] ?? null)).filter((address) => address !== null);
  const bears = (number: Address | undefined, target: Address | undefined): boolean => {
    const step = number && lastStep(number);
    return step !== undefined && sameStep(step, lastStep(target ?? { steps: [] }));
  };
  const exchanged = numbers.length === 0 || (bears(numbers[0], targets[1]) && bears(numbers[1], targets[0]));
  return exchanged ? [{ kind: 'swap', targets }] : targets.map((target, i): Order => ({ kind: 'renumber', target, to: numbers[i] ?? target }));
}

/** The operations that one clause orders; what is wrong in it is reported through the reader. */
export function ordersOf(clause: Clause, reader: ClauseReader): readonly Order[] {
  const { range } = clause;
  switch (clause.kind) {
    case 'replace':
      return replaceOrders(clause, reader);
    case 'rename':
      return [{ kind: 'replace', target: one(clause.targets, range, reader), old: null, text: reader.stretch(clause.name), adds: [] }];
    case 'replace-whole':
      return replaceWholeOrders(clause, reader);
    case 'restate':
      return [{ kind: 'restate', target: one(clause.targets, range, reader), text: reader.unitText(clause.text) }];
    case 'split':
      return splitOrders(clause, reader);
    case 'delete':
      return [{ kind: 'delete', targets: reader.targets(clause.targets, range) }];
    case 'replace-text':
      return replaceTextOrders(clause, reader);
    case 'replace-everywhere': {
      const except = clause.except.length === 0 ? [] : reader.targets(clause.except, range);
      const named = clause.pairs.every(({ old }) => isAnnexName(wordsOf(reader.quote(old))));
      if (clause.annexes === true && !named) reader.fail(diagnose('D005', reader.place(range), { address: '' }));
      return [{ kind: 'replace-everywhere', except, pairs: clause.pairs.map((p) => reader.pair(p)) }];
    }
    case 'insert-text':
      return insertTextOrders(clause, reader);
    case 'insert-between': {
      const [first, second, text] = [clause.first, clause.second, clause.text].map((index) => reader.quote(index)) as [Quote, Quote, Quote];
      const old = literal(wordsOf(first) + wordsOf(second), first.place);
      const made = literal(wordsOf(first) + wordsOf(text) + wordsOf(second), text.place);
      return [{ kind: 'replace-text', targets: reader.targets(clause.targets, range), pairs: [{ old, new: made }] }];
    }
    case 'replace-mark': {
      if (clause.beside !== undefined) {
        const { side } = clause.beside;
        const words = reader.oldWords(clause.beside.words);
        const [old, made] = [clause.old, clause.new].map((mark) => sideBySide(words, literal(mark, null), side)) as [Quote, Quote];
        return [{ kind: 'replace-text', targets: reader.targets(clause.targets, range), pairs: [{ old, new: made }] }];
      }
      const targets = reader.targets(clause.targets, range).map((target): Address => ({ ...target, edge: target.edge ?? 'end' }));
      return [{ kind: 'replace-text', targets, pairs: [{ old: literal(clause.old, null), new: literal(clause.new, null) }] }];
    }
    case 'within-words':
      return withinWordsOrders(clause, reader);
    case 'add-annex': {
      const target = reader.old(clause.annex);
      return [{ kind: 'replace', target, old: null, text: reader.newText(clause.text), adds: [target] }];
    }
    case 'insert-rows':
      return [insertRowsOrder(clause, reader)];
    case 'insert-beside':
      return insertBesideOrders(clause, reader);
    case 'divide':
      return divideOrders(clause, reader);
    case 'include':
      return [includeOrder(clause, reader)];
    case 'insert-heading':
      return [insertHeadingOrder(clause, reader)];
    case 'add-words':
      return addWordsOrders(clause, reader);
    case 'delete-text':
      return [deleteTextOrder(clause, reader)];
    case 'merge': {
      const targets = reader.targets(clause.targets, range);
      const sentences = joinedSentences(targets);
      if (sentences !== null && clause.text !== null && clause.as === null) {
        return [{ kind: 'replace', target: sentences, old: null, text: reader.newText(clause.text), adds: [] }];
      }
      const as = clause.as && completeNew(clause.as, targets[0] ?? null);
      // 第三十七条第三款、第三十八条第三款合并作为第四十七条第三款: they go into another article.
      const away = as !== null && lastStep(as)?.level === 'paragraph' && targets.every((target) => target.steps.length > 1 && leavesItsPlace(target, as));
      if (away && clause.text !== null) {
        reader.goesTo(as);
        return [{ kind: 'move', targets, to: as, after: null, before: null, within: null, count: null, text: reader.unitText(clause.text) }];
      }
      const into = clause.into && reader.old(clause.into);
      return [{ kind: 'merge', targets, as, into, text: clause.text && reader.unitText(clause.text) }];
    }
    case 'insert':
      return insertOrders(clause, reader);
    case 'renumber':
      return renumberOrders(clause, reader);
    case 'renumber-together':
      return renumberTogetherOrders(clause, reader);
    case 'renumber-map':
      return renumberMapOrders(clause, reader);
    case 'move':
      return moveOrders(clause, reader);
    case 'single':
      return [singleOrder(clause, reader)];
    case 'swap': {
      const targets = reader.targets(clause.targets, range);
      if (targets.length !== 2) reader.fail(diagnose('D006', reader.place(range), { stated: 2, found: targets.length }));
      // Of two units that change places neither is the one that a clause behind goes on with.
      const [first] = targets;
      if (first !== undefined && first.steps.length > 1) reader.goOn(parentAddress(first));
      return swapOrders(targets, clause.as);
    }
    case 'announcement':
      if (clause.targets.length > 0) reader.targets(clause.targets, range);
      return [{ kind: 'non-textual', what: 'introduction', renumbers: 'none' }];
    case 'non-textual':
      if (clause.remark) reader.warn(diagnose('D047', reader.place(clause.range), { words: reader.said(clause.range) }));
      return [{ kind: 'non-textual', what: clause.what, renumbers: clause.renumbers }];
  }
}

const ANNEX_NAME = new RegExp(`^附[件表录图](?:[${NUMERAL_CHARACTERS}0-9]{1,3})?$`);

function isAnnexName(words: string): boolean {
  return ANNEX_NAME.test(words);
}
