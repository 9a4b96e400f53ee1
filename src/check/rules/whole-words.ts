import type { Operation, Quote } from '../../decision/operation.ts';
import { quotedWords } from '../../decision/quoted.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Address } from '../../statute/address.ts';
import { indexStatute, locate, type StatuteIndex } from '../../statute/locate.ts';
import { textIdsIn, textsOf } from '../../statute/texts.ts';
import { cutsIn } from '../../text/word-borders.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/**
 * D21. What is quoted for a change begins and ends at words: not 在“国境内”前 where the statute says 中华人民共和国境内, nor “日”修改为“月” in 三十日. Asked of every
 * place where the words stand: one in which they are whole words is enough.
 */
export const wholeWords: Rule = {
  id: 'D21',
  source: 'official-decisions',
  scopes: ['decision+base'],
  codes: ['C033'],
  run: cutQuotations,
};

function cutQuotations(subject: Subject): readonly Diagnostic[] {
  if (subject.kind !== 'decision' || subject.amendment === null) return [];
  const { base, part } = subject.amendment;
  const texts = textsOf(base);
  const index = indexStatute(base);
  const known = new Map<string, ReturnType<typeof cutsIn>>();
  const cuts = (text: string): ReturnType<typeof cutsIn> => {
    const found = known.get(text) ?? cutsIn(text);
    known.set(text, found);
    return found;
  };
  return part.items.flatMap((item) =>
    item.operations.flatMap((operation) => {
      const within = targetsOf(operation).flatMap((target) => textsIn(target, index, texts));
      return quotedWords(operation).flatMap((quote) => cutIn(quote, within, cuts));
    }),
  );
}

function cutIn(quote: Quote, texts: readonly string[], cuts: typeof cutsIn): readonly Diagnostic[] {
  const words = statuteMarks(quote.lines.map((line) => line.text).join(''));
  if (words === '' || quote.place === null) return [];
  let cut = '';
  for (const text of texts) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const inside = cuts(text);
      const word = inside(at) ?? inside(at + words.length);
      if (word === null) return [];
      cut ||= word;
    }
  }
  return cut === '' ? [] : [diagnose('C033', quote.place, { words, word: cut })];
}

/** The statute prints “” where the decision nests ‘’. */
function statuteMarks(words: string): string {
  return words.replaceAll('‘', '“').replaceAll('’', '”');
}

function textsIn(target: Address, index: StatuteIndex, texts: ReturnType<typeof textsOf>): readonly string[] {
  const located = locate(index, target);
  return located.found
    ? textIdsIn(located.visit.node)
        .flatMap((id) => texts.get(id)?.text ?? [])
        .map(statuteMarks)
    : [];
}

function targetsOf(operation: Operation): readonly Address[] {
  return 'targets' in operation ? operation.targets : [];
}
