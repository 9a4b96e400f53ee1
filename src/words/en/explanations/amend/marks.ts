import type { Explanation } from '../../../explanation.ts';
import type { marks as zh } from '../../../zh/explanations/amend/marks.ts';

/** The marks where text was changed. */
export const marks: Readonly<Record<keyof typeof zh, Explanation>> = {
  A016: {
    title: 'marks closed up where words meet',
    meaning:
      'The change brought two marks together, or left a mark or a connective with nothing to join (、 at the beginning, 、 in front of 以及, 和 in front of a member that is gone); the one too many was deleted as well.',
    reason: 'Decisions quote words and often not the stops, but what they mean is clear. A short fixed table says which stop goes; nothing else is touched.',
    remedy: 'See in the redline whether the place reads well.',
  },
  A017: {
    title: 'a mark supplied at a joint',
    meaning:
      'Words are inserted beside others and the quotation brings no mark to join them: 、 was supplied in an enumeration, ， where a clause ended, 。 in front of a sentence. One clause has one joint; all its places are listed.',
    reason:
      'Drafters often leave it out, and without it there is no sentence. The words around decide which of the two it is; where that is not certain none is supplied.',
    remedy: 'See the place in the redline. A quotation that brings its mark gets none.',
  },
  A027: {
    title: 'the mark at the end of a list item moved',
    meaning: 'Items came, went, moved or were rewritten. The last one ends with a full stop, the others with ；, so an end mark was changed or supplied.',
    reason:
      'A decision that adds an item does not say that the full stop before it becomes ；, but otherwise there is no list. Only this mark is touched, and each is named.',
    remedy: 'Look at it in the redline.',
  },
  A060: {
    title: 'marks that the table does not close, left as ordered',
    meaning:
      'Where old and new words meet, marks are doubled or orphaned, or a bracket is empty, and the table of marks says nothing of it; the text stays as the decision has it.',
    reason: 'Only what is certain is closed. Which mark should go depends on what is meant.',
    remedy: 'See the place in the redline; where needed, write the marks into the quotation.',
  },
  A061: {
    title: 'a mark that went by choice',
    meaning: 'The words deleted stood first in an enumeration, or were an adverbial in front of a predicate (根据计划，), and the mark behind them went along.',
    reason: 'They may also have been the end of a word, whose mark should stay. Both are possible, so the choice is a warning.',
    remedy: 'See in the redline whether the place reads well. A quotation that brings its mark leaves no doubt.',
  },
  A062: {
    title: 'the end mark of a unit kept',
    meaning: 'The last words of a paragraph or item change, and the quotation does not give the mark that stood at the end; it is kept.',
    reason: 'A unit does not end without a mark, and decisions mostly write it outside the quotation.',
    remedy: 'See the place in the redline. A quotation with its end mark is not warned about.',
  },
  A064: {
    title: 'a mark supplied at the end of new text',
    meaning: 'A whole article or paragraph is quoted without a mark at its end: it gets a full stop, or the mark that the old text had.',
    reason: 'The mark at the end of a unit mostly stands outside the quotation.',
    remedy: 'Write the stop into the quotation and none is supplied.',
  },
  A065: {
    title: 'words inserted without a mark',
    meaning: 'The same words are inserted in several places of different kinds, or the words are an enumeration with no mark in front. None was supplied.',
    reason: 'One clause has one joint, which is not decided place by place. Which one is meant is not certain, so the words go in as they are, with a warning.',
    remedy: 'Write 、 or ， into the quotation.',
  },
};
