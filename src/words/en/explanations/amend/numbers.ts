import type { Explanation } from '../../../explanation.ts';
import type { numbers as zh } from '../../../zh/explanations/amend/numbers.ts';

/** The numbers of articles and other units, and the divisions that hold them. */
export const numbers: Readonly<Record<keyof typeof zh, Explanation>> = {
  A007: {
    title: 'the number stated is not the number counted',
    meaning: 'The decision says 作为第五款 or 改为第三十条, and counting, when all is done, gives another number.',
    reason:
      'There is only one way to count. The difference shows that an insertion or deletion is missing, a number is wrong, or this is not the right version; to follow the number stated would leave a gap or give a number twice.',
    remedy: 'Compare the number counted with all items of the decision. 第…条之一 takes no number of its own.',
  },
  A013: {
    title: 'a division would be empty, and nothing allows it to go',
    meaning: 'The deletions leave a part, chapter or section without any article, while the decision only orders articles to be counted again, or nothing.',
    reason:
      'Without the chapter all following chapters change their numbers. Where the decision says 对章条款顺序作相应调整 it goes (A014); otherwise no chapter is abolished on behalf of the legislature.',
    remedy: 'Have the decision say 对章条款顺序作相应调整. If there is a good reason to remove the chapter all the same, use --renumber always.',
  },
  A014: {
    title: 'an emptied division was removed',
    meaning:
      'All articles of the division are deleted and the decision orders chapters to be counted again: the division goes, and the following ones are counted.',
    reason:
      'The decision does not name the chapter; but a chapter without articles cannot stand and the order is to be adjusted, so this is the only result. It is named so that it can be checked.',
    remedy: 'See the new numbers in the numbering table; the contents page follows.',
  },
  A015: {
    title: 'counted again although the decision does not say so',
    meaning:
      'The decision inserts or deletes articles but neither says 对条文顺序作相应调整 nor states new numbers. The articles were counted again all the same.',
    reason:
      'That is the common practice, else numbers would be missing. But some statutes keep their numbers (the Criminal Law inserts 之一 and leaves gaps), hence the warning. A 修正案 keeps them anyway.',
    remedy: 'If they should be counted, nothing. If they should stay, use --renumber never: a deleted article then leaves its number with （删去）.',
  },
  A021: {
    title: 'the division of a new article was chosen',
    meaning:
      'The article before the new one stands in one chapter, the article behind it in the next, and the decision does not say which is meant. Where a clause changes the heading or the number of the later chapter, and all articles numbered in front of that clause are lower than those behind it, the article stands on the side on which its own clause stands. Otherwise it goes to the later chapter if that is 法律责任 and the article speaks of breaches, if that is 附则 and the article is of its kind, if the article opens with a definition, or if it uses words of the later heading and none of the earlier; else to the end of the earlier chapter.',
    reason: 'The number fits both chapters, so one is chosen by this rule, with a warning.',
    remedy: 'Decide by what the article is about. --place 第二条=第二章 says otherwise; a decision can say 在第二章增加一条.',
  },
  A032: {
    title: 'the number stated is already taken',
    meaning: 'The decision inserts 第…条之一 and the text has such an article; or a number that is stated would be borne by two articles.',
    reason: 'Two articles cannot have one number. Whether 之二 is meant or the old article should be replaced is not known.',
    remedy: 'Take the next number; to replace the old article, write 将第…条之一修改为.',
  },
  A037: {
    title: 'a number stated takes a unit past another one',
    meaning:
      'The decision states new numbers and says of neither unit that it is moved, merged or split; with the numbers stated, the two stand the other way round than before.',
    reason: 'A number stated is an order and is followed; but a change of order that nobody mentions is nearly always a slip, so both are named.',
    remedy: 'Compare the new numbers of the two with the decision; a move that is meant is written 移至.',
  },
  A042: {
    title: 'the article to which a paragraph goes is stated for no article',
    meaning:
      'The decision makes a paragraph a paragraph of some article (第一条第二款改为第二条第一款), and no item says which article bears that number; the paragraph is made a new article, and those behind it are counted on.',
    reason: 'It might also have been meant to join the article that is there. The two give different texts, so the choice is reported.',
    remedy: 'For a new article write 单列一条，作为第二条; to join another article, state the new number of that article as well.',
  },
  A046: {
    title: 'two units are given one number',
    meaning: 'Two clauses state the same new number for different articles (one 改为第五条, another 增加一条，作为第五条).',
    reason: 'Only one article can bear a number, and the decision does not say which of them gives way; that is not guessed.',
    remedy: 'Compare the two clauses and correct one of the numbers.',
  },
  A047: {
    title: 'numbers that do not fit because another clause is wrong',
    meaning:
      'A clause was not understood or could not be carried out, so that the count is no longer that of the decision. The numbers listed differ from the count, which stands in brackets.',
    reason: 'The cause is that clause alone, so they are told once; with --force the numbers stated are kept rather than a count known to be wrong.',
    remedy: 'Mend the clause shown first; these numbers will mostly fit then.',
  },
  A048: {
    title: 'a division does not hold the articles that it is said to include',
    meaning: 'The decision says which articles a chapter (part, section) includes, and after counting it holds others.',
    reason: 'What a chapter includes is all of it, no more and no less; the numbers are new ones.',
    remedy: 'Compare the new numbers: an article may have been moved, inserted or deleted without a word, or the chapter has another number now.',
  },
  A049: {
    title: 'a division was split, and it is not said which articles stand under one of its parts',
    meaning:
      'A chapter (part, section) becomes several, and for one of them the decision does not say which articles it includes, nor can it be told from the others.',
    reason: 'Only the decision can say where the articles go. Where one part alone is not described, it has the rest.',
    remedy: 'Say what each includes: 第二章包括第五条至第八条.',
  },
  A075: {
    title: 'articles with 之 inside a range',
    meaning: 'The decision names a range of articles, and the statute has articles such as 第十二条之一 within it that the decision does not mention.',
    reason: 'A range is all that stands from the one article to the other. Articles that are named one by one are no range.',
    remedy: 'If these are not meant, name the articles one by one; if they are, it is better to say so.',
  },
  A050: {
    title: 'an article would stand behind a section without being said to belong to it',
    meaning:
      'A section goes to a chapter that has no sections, or a chapter without sections is merged into one that has some. Articles that the chapter holds itself would come behind a section, and read as articles of that section.',
    reason: 'A section reaches to the next heading, so what comes behind it is its own; the decision does not say so.',
    remedy: 'Say which articles each section includes, or that the chapter is no longer divided into sections.',
  },
};
