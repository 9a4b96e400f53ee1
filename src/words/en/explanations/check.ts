import type { Explanation } from '../../explanation.ts';
import type { check as zh } from '../../zh/explanations/check.ts';

export const check: Readonly<Record<keyof typeof zh, Explanation>> = {
  C001: {
    title: 'a level is numbered in the wrong kind of numerals',
    meaning: 'A division or an article is numbered in Arabic numerals (第1条), or an item (项) not in bracketed Chinese ones (1.).',
    reason:
      'Article 65 of the Legislation Law lays down the numerals of each level; only subitems (目) take Arabic ones. Judicial interpretations have always numbered items 1. 2. 3. and are let pass.',
    remedy: 'Write 第一条 or （一）. If the unit is a subitem, see whether the item above it is missing.',
  },
  C002: {
    title: 'no title note',
    meaning: 'Nothing in brackets under the title says which body enacted the statute, on what day, and how often it was amended since.',
    reason:
      'Article 65 of the Legislation Law asks for the enacting body and the date. Many collections strip the note, so this is only noted, and none is made up.',
    remedy: 'Take the note from the gazette. A text that has not been enacted yet needs none.',
  },
  C003: {
    title: 'an event of the title note without its date or its body',
    meaning: 'A passing, approval, amendment or re-enactment in the title note lacks its full date or the body that acted.',
    reason:
      'The note states body and date of every event in turn. A body named in the title of the decision cited (《国务院关于……的决定》) is enough; beyond that nothing is inferred.',
    remedy: 'Look it up in the gazette and write it in, as in 2012年3月1日某市第十四届人民代表大会常务委员会第二次会议通过.',
  },
  C004: {
    title: 'the events of the title note are out of order',
    meaning: 'A later entry has an earlier date, or its 第几次修正 or 第几次修订 does not follow the count before it.',
    reason:
      'Events stand in the order of time, and 修正 and 修订 are counted each by themselves. Whether the order, a date or a missing event is at fault cannot be told from the note.',
    remedy: 'Compare with the decisions of the past and correct the date, the order or the count; put in an event that is missing.',
  },
  C005: {
    title: 'an item cited with brackets',
    meaning: 'The text or the decision cites an item as 第（一）项 instead of 第一项.',
    reason:
      'The brackets belong to the label of the item, and most laws cite it without them. Both mean the same place and some bodies keep the brackets, so it is only noted and is carried out.',
    remedy: 'Leave the brackets out: 第一条第一项.',
  },
  C006: {
    title: 'the constitution or the statute itself named by its title',
    meaning: 'The text writes 《中华人民共和国宪法》, or cites the statute itself by its own full title.',
    reason:
      'The constitution is cited as 宪法, a statute cites itself as 本法, 本条例 and so on. An earlier instrument of the same name that is repealed or issued by …的 is left alone.',
    remedy: 'Write it as the message says. If another instrument of that name is meant, state who issued it and when.',
  },
  C007: {
    title: 'the statute calls itself by another kind than its title',
    meaning: 'The title says 条例, but the text says 本办法 of itself, or the other way round.',
    reason:
      'Only words that must mean the statute itself are looked at (本办法第三条, 本办法自……起施行). Mostly the title was changed and the text was not; nothing is corrected, since another text may be meant.',
    remedy: 'Use the word of the title; an amending decision can replace 本办法 by 本条例 throughout in one item.',
  },
  C008: {
    title: '的 is missing or uneven in a list of conditions',
    meaning: 'The lead-in 有下列情形之一 or 有下列行为之一 lacks its 的, or some items of one list end in 的 and others do not.',
    reason:
      'The first item that differs from most is shown. The catch-all item, and items with brackets or several sentences, do not count, and an even split is not judged: whether items need 的 depends on their sense.',
    remedy: 'Add 的, or make the items end alike.',
  },
  C009: {
    title: 'periods or sums in two kinds of numerals',
    meaning: 'One text writes periods both as 三十日内 and as 30日内, or sums of money in both ways.',
    reason:
      'Laws use Chinese numerals and State Council regulations Arabic ones, so the text cannot show which is right; the rarer form is shown. Of a decision only the text it puts in is read.',
    remedy: 'Use the one kind your legislature uses. New text in an old statute follows the statute.',
  },
  C010: {
    title: 'a whole article or paragraph quoted without its end mark',
    meaning: 'The decision puts in a whole 条 or 款, but the quotation ends without a full stop inside the quotation marks.',
    reason:
      'Whole units are put in as quoted, and a stop outside the marks belongs to the decision: an inserted unit then ends without one, while a rewritten unit gets the mark that it had (see A017). For items both forms are in official use, and they are not judged.',
    remedy: 'Move the full stop inside the quotation marks.',
  },
  C011: {
    title: 'a quotation of words ends in a mark',
    meaning: 'A clause that replaces words only quotes new words that end in a punctuation mark, while the old words end in none.',
    reason:
      'Everything in the quotation goes into the text, so a mark may appear in the middle of a sentence. It may also be what is meant, so it is only noted and is carried out as worded.',
    remedy: 'Move a mark that belongs to the decision outside; if the mark is to change too, quote it in the old words as well.',
  },
  C012: {
    title: 'a word for which drafting has another',
    meaning: 'The text has 但, 或, 按照 before a law, or 任何单位和个人禁止, where drafting writes 但是, 或者, 依照, 不得.',
    reason:
      'Only what the words themselves decide is looked for; 和 and 以及, 制定 and 规定 depend on their sense. Names and set phrases may hold the same characters, so it is only noted.',
    remedy: 'Write it as the message says, unless it is a name or a set phrase.',
  },
  C013: {
    title: 'the table of contents and the headings differ',
    meaning:
      'The table lists a division with another number, name or place than the text has, or lacks one, or has one too many. The first difference is shown.',
    reason:
      'Which of the two is right cannot be told. Levels that the table does not list, such as sections, are not compared, and a text without a table is not reported, since collections often strip it.',
    remedy: 'Compare with the promulgated text and correct the table or the heading.',
  },
  C014: {
    title: 'the title note says 修订 for an amendment by decision',
    meaning: 'An event of the title note cites an amending decision of a congress or its standing committee, but is called 修订.',
    reason:
      'Amendment by a decision or a 修正案 is 修正; 修订 is the re-enactment of the whole text. The State Council writes 修订 for both, so only congresses are looked at.',
    remedy: 'Look at the promulgated text: write 修正 if it was a decision; the note of a real re-enactment cites no amending decision.',
  },
  C015: {
    title: 'another verb than the usual one',
    meaning: 'Outside its quotations the decision writes 删除, 更改为, 变更为, 新增 or the like, where 删去, 修改为, 增加 are usual.',
    reason:
      "The sense is clear; official decisions only word it otherwise. A verb that is not understood (变更为, 改成) is error D002 besides. 删除 in decisions of the Supreme People's Court up to 2020 is not noted.",
    remedy: 'Use the usual verb.',
  },
  C016: {
    title: 'two verbs for one thing in one decision',
    meaning: 'Some items of the decision say 删去, others 删除. The first 删除 is shown.',
    reason: 'Two words for one thing let the reader look for a difference. Both are carried out as deletions.',
    remedy: 'Write 删去 throughout.',
  },
  C017: {
    title: 'the title counts other instruments than are amended',
    meaning: 'The title of the decision says 等三件, but the body amends another number of instruments.',
    reason:
      'An instrument amended in several places counts once; a title that also repeals is not compared. Mostly the draft grew or shrank; but a heading of the body that was not understood would be missing from the count, too.',
    remedy: 'Count the headings of the body, then correct the number in the title or add what is missing.',
  },
  C018: {
    title: 'the title names other instruments, or in another order',
    meaning: 'The instruments named in the title are not those that the body amends, or stand in another order. The first that differs is shown.',
    reason:
      'The body is carried out, whatever the title says. 中华人民共和国 in front of a name makes no difference; a title that also repeals is not compared.',
    remedy: 'Compare the full names and the order, and correct the title or the headings of the body.',
  },
  C019: {
    title: 'the mark at the end of an item',
    meaning: 'An item does not end in the mark it should: ； for each and 。 for the last; 。 for all, if the items are sentences.',
    reason:
      'The first deviation of each list is shown. An item that opens subitems ends in ： and is left alone. In a decision only lists quoted whole are looked at, not single items.',
    remedy: 'Write the mark the message gives. Where an item is added at the end, the 。 before it has to become ；.',
  },
  C020: {
    title: 'no commencement',
    meaning: 'Outside its quotations the decision or 修正案 does not say from when it is in force (自……起施行, 生效).',
    reason:
      'Without it nobody knows when the amendment takes effect, and nothing is made up. Amendments of the constitution are proclaimed by the congress itself and need none.',
    remedy: 'Add it at the end, as in 本决定自公布之日起施行。 If the end was not copied, complete the text.',
  },
  C021: {
    title: 'no order to publish the text anew',
    meaning: 'The decision does not end by saying that the statute is amended accordingly and published anew (根据本决定作相应修改，重新公布).',
    reason:
      'That is how a decision has its consolidated text published. A 修正案 does without, and so do decisions whose title names instruments only as 部分 or 等几件; of these it is not asked.',
    remedy: 'Add it behind the commencement. If numbers move, say 并对条文顺序作相应调整 as well; see A015.',
  },
  C022: {
    title: 'the numeral of a cited place is not well formed',
    meaning: 'The numeral of an address or a reference is not written as labels are: 第一百十条, 第一十条, 第一百零十条.',
    reason: 'Labels are written 第一百一十条, 第一百零五条, 第十条. The place is still clear and is used; for the labels of the statute itself see R024.',
    remedy: 'Write the numeral in its usual form.',
  },
  C023: {
    title: 'brackets or quotation marks in a quotation that do not pair',
    meaning: 'In text that the decision puts in, a bracket, a quotation mark or a book title mark has no partner. The first of each quotation is shown.',
    reason:
      'Where the missing one belongs changes the meaning, so the text is put in as it stands. If it is a quotation mark, the quotation itself may have been cut wrongly: look where it begins and ends.',
    remedy: 'Compare with the original. Inside a quotation, quotation marks are ‘’ and nested titles 〈〉.',
  },
  C024: {
    title: 'a provision cited in Arabic numerals',
    meaning: 'An article or the decision cites 第1款 or 第3条.',
    reason:
      'Articles and items are numbered in Chinese numerals (Legislation Law, art. 65; the procedures for administrative regulations, art. 6) and cited likewise. What is meant is clear, and it is carried out.',
    remedy: 'Write 第一款, 第三条; xiufa check --fix does.',
  },
  C025: {
    title: '必须 and 应当',
    meaning: 'The text says what someone has to do with 必须.',
    reason:
      '必须 means no more than 应当, which laws use. In front of a noun (必须招标的项目) and where it says that something is needed it is another word. Older laws use 必须 freely, so this is a note.',
    remedy: 'Write 应当 in new text.',
  },
  C026: {
    title: 'a statute without commencement',
    meaning: 'Nowhere does the statute say from when it is in force, nor does its title note.',
    reason:
      'The Legislation Law asks that a law state it, local rules ask it of regulations. Nothing is supplied. Only what calls itself 法, 条例, 办法, 规定, 细则 or 规则 is looked at.',
    remedy: 'State it in the last article. Complete an extract.',
  },
  C027: {
    title: 'marks of half width',
    meaning: 'A comma, semicolon, colon or bracket beside Chinese words has half the width of a character: 为了, 条例(试行).',
    reason:
      'Chinese marks take the width of a character. Those inside figures, formulas and Latin words are theirs; brackets are looked at in pairs. In reading and comparing width makes no difference.',
    remedy: 'Write them wide; xiufa check --fix does.',
  },
  C028: {
    title: 'quotation marks that are not “”',
    meaning: 'The text quotes with " or 「」 in place of “” (inside a quotation ‘’).',
    reason:
      'Straight marks do not show which opens. Where their number is even they open and close by turns; where it is odd a person must tell. Around what a decision quotes they are known.',
    remedy: 'Write “”; xiufa check --fix does where it is certain.',
  },
  C029: {
    title: '第一款 of an article with one 款',
    meaning: 'What is cited or amended has one 款 only, and 第七条第一款第二项 is written.',
    reason:
      'Where an article is not divided, 第一款 is left out: 第七条第二项 (Supreme People’s Court, 22 December 1956, on the order of 条, 款, 项, 目; since repealed, and still the manner). It is carried out. An article to which the decision adds 款, or from which it takes some, is left in peace.',
    remedy: 'Leave 第一款 out. If the article has several 款 and the text lacks them, supply them.',
  },
  C030: {
    title: 'three articles without 至',
    meaning: 'Three articles or more that follow each other are each named: 第五条、第六条、第七条.',
    reason: 'Usually 第五条至第七条 is written; of two both are named. It is practice, hence a note.',
    remedy: 'Write as shown.',
  },
  C031: {
    title: 'a law without its full name',
    meaning: 'Another law is cited as 《土地管理法》, or as 土地管理法第三条 without 《》, and no 以下简称 has defined that.',
    reason:
      'A law is cited by its full name in 《》, and laws of the nation bear its name. The full names of regulations a text cannot tell; without 《》 only a name with a number behind it is looked at.',
    remedy: 'Write the full name; where it is cited often, define a short one.',
  },
  C032: {
    title: 'a repeal in front of the commencement',
    meaning: '《某条例》同时废止 stands before 本条例自……起施行.',
    reason: 'The repeal depends on the commencement and usually follows it in the same article. It is practice.',
    remedy: 'Put the repeal behind it.',
  },
  C033: {
    title: 'a quotation that begins or ends inside a word',
    meaning:
      'What the decision quotes of the old text begins or ends inside a word, an amount or a title: “国境内” out of 中华人民共和国境内. Where the words stand several times it is said only if they are cut in each.',
    reason:
      'A quotation should be of whole words, to be found at a glance, as official decisions have it. Words are those of the platform’s dictionary, which may err, hence a note. It is carried out.',
    remedy: 'Quote some characters more.',
  },
  C034: {
    title: 'marks left over',
    meaning: 'After the amendment marks meet where words were joined (、以及, ，的, 、。), and the statute had no such pair anywhere before.',
    reason: 'Words were deleted or added without the mark beside them. What can be closed was closed (A016, A060); this is the rest.',
    remedy: 'Quote the mark along, or write the sentence anew.',
  },
  C035: {
    title: 'a decision earlier than the text',
    meaning: 'By its title note or its commencement the statute given is later than the decision.',
    reason:
      'A decision amends the text as it was when it was passed. In a later one its quotations and numbers may have changed, or may have been changed by it.',
    remedy: 'Give the text from before the decision, or correct the date.',
  },
  C036: {
    title: 'a decision that the title note names',
    meaning: 'The title note of the statute given has this decision, by day and name.',
    reason: 'The text has been amended by it. Once more, mostly the words quoted are no longer there, or are added twice.',
    remedy: 'Give the text from before the decision.',
  },
  C037: {
    title: 'a draft amendment without the comparison',
    meaning: 'A decision of a local congress or its standing committee calls itself a bill (草案), and its file speaks of no 对照表 or 对照文本.',
    reason:
      'A bill that amends a regulation by a decision comes with both texts side by side (Beijing 2023, art. 60, for one). That is a paper of its own, hence a note.',
    remedy: 'Make it with xiufa table and hand it in. If there is one, nothing need be done.',
  },
};
