import type { Explanation } from '../explanation.ts';
import type { decision as zh } from '../zh/decision.ts';

export const decision: Readonly<Record<keyof typeof zh, Explanation>> = {
  D001: {
    title: 'nothing in it amends: not an amending decision',
    meaning: 'No sentence of the file replaces, inserts, deletes, merges or renumbers anything; it only has provisions of its own.',
    reason: 'Without an amendment there should be no amended text. Mostly a statute was given as the decision, or the wrong file was chosen.',
    remedy: 'Check the order: the statute first, then the decision. xiufa parse decision.txt shows what was read.',
  },
  D002: {
    title: 'clause not understood',
    meaning: 'The sentence is in no known form of amending language. “Read as far as” tells which words were understood; the trouble begins behind them.',
    reason:
      'A sentence that is not understood may change anything; to skip it or to guess gives a wrong text. The other sentences are still read, so one run shows all troubles.',
    remedy:
      'Use a customary form: 将第七条修改为：“……” · 删去第七条中的“……” · 增加一款，作为第二款：“……”. If the sentence is proper amending language, please report it.',
  },
  D003: {
    title: 'a quotation is not closed',
    meaning:
      'A quotation has an opening mark and no closing one, up to the end of the decision, or with paragraphs before the next item that do not begin with an opening mark. Which of them are quoted and which are the words of the decision cannot be told.',
    reason:
      'Where the quotation ends decides how many paragraphs the new article has: one too many puts words of the decision into the statute, one too few loses a paragraph.',
    remedy:
      'Put the closing mark. If a quotation has several paragraphs, either each begins with an opening mark, or only the first does and the last is closed.',
  },
  D004: {
    title: 'a quotation was closed where the next item begins',
    meaning:
      'The quotation has no closing mark, but the next line can only be the item that is due or a closing clause (本决定自……起施行), so it must end here.',
    reason:
      'It is closed only if the next number is the one due and the quotation has one paragraph or repeats its opening mark at each; otherwise it is error D003.',
    remedy: 'See whether it ends at the right place, and put the mark into the original. --strict makes the warning an error.',
  },
  D005: {
    title: 'an address without its article',
    meaning:
      'The sentence names a paragraph or an item only, or nothing at all, and the same item of the decision has not named an article before. Also said of a new article for which neither a number nor the article before it is stated.',
    reason: 'Nearly every article has a 第二款. What the item before named does not carry over: each item stands by itself.',
    remedy: 'Write the whole address, 第七条第二款. Inside one item of the decision it may be left out once it has been named.',
  },
  D006: {
    title: 'the count stated and the text quoted differ',
    meaning: 'The decision says two paragraphs and quotes one, divides into three items and quotes two, or names more places than new numbers.',
    reason: 'Either the number is wrong or a part of the quotation is missing; which of them cannot be known.',
    remedy: 'Count the quotation: 款 by paragraphs, articles and items by their numbers. Correct the number, or supply what is missing.',
  },
  D007: {
    title: 'the items of the decision do not count on',
    meaning: 'An item number is skipped or stands twice. An item may be missing, or only its number is wrong.',
    reason: 'All items that are there are understood and carried out; but if a whole item is missing, so is its amendment: hence the warning.',
    remedy: 'Compare with the official text of the decision.',
  },
  D008: {
    title: 'no statute is named',
    meaning: 'Neither the title nor the enacting words nor the items name in 《》 the statute that is amended.',
    reason: 'Only what a decision orders for this statute is carried out. Without a name it cannot be taken for granted that this one is meant.',
    remedy:
      'Name it in the title or the enacting words: 决定对《某省土地管理条例》作如下修改. A decision on several statutes names one at the head of each part.',
  },
  D009: {
    title: 'a closing mark without a quotation',
    meaning: 'A closing quotation mark stands outside any quotation: the opening one is missing, or this one is too many.',
    reason: 'With which character the quotation begins is not guessed: one more or less is another text.',
    remedy: 'Supply the opening mark, or take the closing one away. Inside a quotation use ‘ ’.',
  },
  D010: {
    title: "a provision of the decision's own, kept",
    meaning:
      'This paragraph behind the last item quotes nothing and has no amending words: it is a provision of the decision itself, such as a transition or an order to make rules.',
    reason: 'It has the force of law but is not written into the statute, so it is kept and changes no text.',
    remedy: 'See that it really amends nothing. If it should, write it in amending language as an item.',
  },
  D011: {
    title: 'a numeral that cannot be read',
    meaning: 'What stands between 第 and 条 is no number: 第十十条, 第二百三百条.',
    reason: 'One character makes another article. No number that looks like it is taken instead.',
    remedy: 'Correct the number.',
  },
  D012: {
    title: 'a clause names another statute than its part',
    meaning: 'This part of the decision amends one statute, and the sentence begins with the name of another one.',
    reason: 'Both may have such an article. To follow the name may amend the wrong statute, and so may taking it for a slip of the pen.',
    remedy: 'Correct the name; or, if the other statute is meant, give it a part of its own with its name at the head.',
  },
};
