import type { Explanation } from '../../../explanation.ts';
import type { conflicts as zh } from '../../../zh/explanations/amend/conflicts.ts';

/** Two clauses at one place. */
export const conflicts: Readonly<Record<keyof typeof zh, Explanation>> = {
  A008: {
    title: 'two operations change the same words',
    meaning: 'Two clauses of the decision change the same or overlapping words. Neither was applied; both are shown.',
    reason: 'All items take effect at once, none before another. The result would depend on which came first, so neither is done.',
    remedy: 'Make one clause of the two, or shorten the quotations until they do not overlap.',
  },
  A009: {
    title: 'an operation inside a place that another one removes',
    meaning: 'One clause deletes or rewrites a whole article or paragraph, and another changes words inside it.',
    reason: 'A deleted article has no words to change; in a rewritten one, the decision does not say whether the old or the new words are meant.',
    remedy: 'Put the change of words into the rewritten text, or take one of the clauses out.',
  },
  A010: {
    title: 'two operations dispose of the same unit',
    meaning: 'The same article, paragraph or item is deleted twice, rewritten twice, or rewritten by one clause and deleted by another.',
    reason: 'Both cannot be done, and which is meant is not known: neither is applied.',
    remedy: 'Keep one clause; or see whether one of the numbers is wrong.',
  },
  A030: {
    title: 'a replacement over the statute left words to a more exact clause',
    meaning: 'One clause replaces a word over the whole statute, and another one changes it at this place in particular. Here the particular one was applied.',
    reason: 'A clause that names the place decides about the place; the general one is for all others.',
    remedy: 'See in the redline whether the result is what is meant.',
  },
  A031: {
    title: 'a replacement over the statute is ordered twice',
    meaning: 'Two clauses of the decision replace the same word over the whole statute. Neither was applied.',
    reason: 'One word cannot become two others; and even if both were the same, one of the clauses is superfluous or wrong.',
    remedy: 'Take one clause out, or say which articles each is for.',
  },
  A038: {
    title: 'the text restated is not what the other clauses give',
    meaning:
      'The decision amends words of a paragraph or article and then gives its full text (这一款相应修改为：“……”), and the words so amended differ from it. The text restated rules; the message has what the other clauses give.',
    reason:
      'The full text is what the legislature wants and says most plainly, so it stands; but one of the two lacks something or has a slip, hence the warning. Differences of width or of the style of marks do not count.',
    remedy: 'Compare the two and see where words are missing; in drafting, correct one of them.',
  },
  A069: {
    title: 'a 款 that the text restated has no more',
    meaning:
      'One item restates an article and also deletes one of its 款, which the text restated does not have. The text restated rules; nothing more is deleted.',
    reason: 'The two clauses say one result and do not contradict each other.',
    remedy: 'Nothing; one of the two clauses would do.',
  },
};
