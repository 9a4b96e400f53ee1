import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Quote, WordPair } from '../operation.ts';
import { type ClauseReader, wordsOf } from './clause-reader.ts';
import type { Of, Order } from './order.ts';
import { literal } from './order.ts';

/**
 * “垂钓等”中的“等”字, “甲至乙”中的“乙”修改为“丙”: the quotation around the words is what is looked for in the statute, and what it reads once they are changed its
 * new text. The words must stand in it, once. Pairs that go on behind (，“丁”修改为“戊”) are words of it too if they stand there, else of the unit.
 */
export function withinWordsOrders(clause: Of<'within-words'>, reader: ClauseReader): readonly Order[] {
  const outer = reader.oldWords(clause.around);
  const around = wordsOf(outer);
  const edits: Edit[] = [];
  const outside: WordPair[] = [];
  for (const { words, text, side } of clause.edits) {
    const old = reader.oldWords(words);
    const added = text === null ? '' : wordsOf(reader.newText([text]));
    const made = side === null ? added : side === 'after' ? wordsOf(old) + added : added + wordsOf(old);
    const at = onlyPlace(around, old, reader);
    if (at !== null) edits.push({ at, length: wordsOf(old).length, made });
  }
  for (const written of clause.besides) {
    const pair = reader.pair(written);
    const old = wordsOf(pair.old);
    if (!around.includes(old)) outside.push(pair);
    else {
      const at = onlyPlace(around, pair.old, reader);
      if (at !== null) edits.push({ at, length: old.length, made: wordsOf(pair.new) });
    }
  }
  edits.sort((a, b) => a.at - b.at);
  let made = '';
  let done = 0;
  for (const edit of edits) {
    if (edit.at < done) reader.fail(diagnose('D006', outer.place, { stated: 1, found: 2 }));
    made += around.slice(done, edit.at) + edit.made;
    done = edit.at + edit.length;
  }
  const inside: WordPair = { old: outer, new: literal(made + around.slice(done), outer.place) };
  return [{ kind: 'replace-text', targets: reader.targets(clause.targets, clause.range), pairs: [inside, ...outside] }];
}

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly made: string;
}

/** Where the words stand in the quotation around them; null, and an error, where they do not, or several times. */
function onlyPlace(around: string, words: Quote, reader: ClauseReader): number | null {
  const old = wordsOf(words);
  const at = around.indexOf(old);
  if (old !== '' && at >= 0 && !around.includes(old, at + 1)) return at;
  reader.fail(diagnose('D006', words.place, { stated: 1, found: at < 0 ? 0 : 2 }));
  return null;
}
