import type { Explanation } from '../../../explanation.ts';
import type { text as zh } from '../../../zh/explanations/decision/text.ts';

/** A decision as it is printed. */
export const text: Readonly<Record<keyof typeof zh, Explanation>> = {
  D001: {
    title: 'nothing in it amends: not an amending decision',
    meaning: 'No sentence of the file replaces, inserts, deletes, merges or renumbers anything; it only has provisions of its own.',
    reason: 'Without an amendment there should be no amended text. Mostly a statute was given as the decision, or the wrong file was chosen.',
    remedy: 'Check the order: the statute first, then the decision. xiufa parse decision.txt shows what was read.',
  },
  D002: {
    title: 'clause in no known form',
    meaning:
      'This clause is in none of the known forms. The message names the words that nothing is known by; what the others were taken for (a place, a quotation, a verb of which kind); and the nearest wording that is read: the clause with as few words as can be left out, put in or exchanged.',
    reason:
      'What is not understood may change any text; to skip it or to guess would give a wrong text. The rest of the decision is read all the same, so that one run shows every problem.',
    remedy:
      'If the nearest form is what is meant, word it so; if not, in another usual way: 将第七条修改为：“……”, 删去第七条中的“……”, 增加一款，作为第二款：“……”. If the clause is correct amending language, please report it.',
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
    remedy: 'Compare with the official text of the decision. Where a number only stands twice, xiufa check --fix counts the items again.',
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
    meaning:
      'What stands between 第 and 条 is no number (第十十条, 第二百三百条), a number above 99,999,999, or a range of more than a thousand (第一条至第五千条).',
    reason: 'One character makes another article. No number that looks like it is taken instead, and no statute has as many provisions.',
    remedy: 'Correct the number; divide a long range.',
  },
  D012: {
    title: 'a clause names another statute than its part',
    meaning: 'This part of the decision amends one statute, and the sentence begins with the name of another one.',
    reason: 'Both may have such an article. To follow the name may amend the wrong statute, and so may taking it for a slip of the pen.',
    remedy: 'Correct the name; or, if the other statute is meant, give it a part of its own with its name at the head.',
  },
  D013: {
    title: '第 is missing in front of a number',
    meaning: 'The decision says 将十一条修改为 or 将十一条中的 without 第; it was carried out as 第十一条.',
    reason:
      'Directly before 修改为, 改为 or 中, with its 款 and 项 or without, 十一条 cannot count eleven articles and can only be a number. Nowhere else is it read so, and 款 and 项 themselves need their 第.',
    remedy: 'See that this article is meant, and put 第 into the original.',
  },
  D014: {
    title: 'new text without quotation marks',
    meaning:
      'Behind 修改为： or 内容如下： the new text stands without quotation marks. All up to the next item, the next amending sentence or the closing clauses is taken as quoted; the message gives its first and last words.',
    reason:
      'Only new text can stand behind the colon, so the clause is carried out; but without marks, whether the last paragraph is new text or the words of the decision shows only by what follows: hence the warning.',
    remedy: 'See where it begins and above all where it ends, and look at the redline; put the quotation marks into the original.',
  },
  D015: {
    title: 'references to another statute are to follow its numbering',
    meaning:
      'The decision orders that citations of another statute follow the new numbers of that statute. The sentence is understood but not carried out: the citations stay as they are.',
    reason:
      'Which article of that statute became which is not in this decision but in another one. Only the numbering of the present amendment is known, and nothing is inferred.',
    remedy:
      'Give its old text and the decision that amended it (--with 著作权法=old.txt,decision.txt), and the citations follow; or look up the old and new numbers of that statute and add an item that says them: 将第三条中的“第四十七条”修改为“第四十八条”.',
  },
  D016: {
    title: 'text behind the decision, not read as part of it',
    meaning:
      'Behind the closing clauses there is a line that is the title of the statute amended, or begins with 附：. From there on the text is an attachment, mostly the statute as published anew; it is no part of the decision and was not read.',
    reason:
      'Gazettes often print the whole amended statute behind the decision. Read as part of it, it would be a mass of sentences not understood; but if anything of the decision stood there it would be missed, so the place where reading ends is named.',
    remedy:
      'See that it is the statute. If so, save it as a file and compare it with xiufa verify; if something of the decision stands there, move it before the closing clauses.',
  },
  D017: {
    title: 'a decision that repeals and amends nothing',
    meaning: 'By its title and its words the decision repeals an instrument; no clause of it changes a provision.',
    reason: 'A repeal has no amended text: the instrument is no longer in force from the day that the decision states.',
    remedy:
      'There is nothing to apply. xiufa extract lists the repeals of a gazette; a decision that repeals one instrument and amends another is read as usual.',
  },
  D018: {
    title: 'a decision that approves and amends nothing',
    meaning: 'By its title and its words the decision approves what another body adopted; no clause of it changes a provision.',
    reason: 'What it approves has a text of its own: if that is an amending decision, the amendments are there and not in the approval.',
    remedy: 'Take the text of the decision that is approved as DECISION.',
  },
  D031: {
    title: 'a clause with two readings',
    meaning: 'By the table of amending language this clause can be two operations that give different texts; the message shows both.',
    reason: 'To take one of the two would be to decide for the drafter what the law says.',
    remedy: 'Say what is left out (which 款, behind which place, as which number), so that one reading remains.',
  },
  D032: {
    title: 'text left to the editor',
    meaning: 'These words only say that some wording or marks are to be adjusted, not which. Nothing was changed.',
    reason: 'What is not written follows no rule. The official text may differ there: hence the warning.',
    remedy: 'Compare with the official text (xiufa verify); write the changes into the decision where there are any.',
  },
  D033: {
    title: 'a quotation in the wrong marks',
    meaning: 'The opening mark of a quotation has the shape of a closing one, or the two marks are of different kinds.',
    reason: 'Only a quotation can stand there, so it is read; but a wrong mark can also be the trace of words that are missing.',
    remedy: 'Correct the marks in the decision.',
  },
  D034: {
    title: 'words added behind a unit: a sentence or a unit',
    meaning: 'The decision adds words behind a 款 (项, 条) and does not say whether as a sentence or as a unit of its own. A unit of its own was taken.',
    reason: 'Drafters write both so. A new 款 moves the numbers of those behind it, a sentence does not.',
    remedy: 'Write 增加一款，作为第×款, or 末尾增加一句.',
  },
  D035: {
    title: 'new text that is not written out',
    meaning: 'The quotation holds an ellipsis only, or nothing; so does one that should name words of the text in force.',
    reason: 'An ellipsis in the law would be a hole in it, and nobody can know what was left out.',
    remedy: 'Write the new text in full; to delete words, write 删去.',
  },
  D036: {
    title: 'words added without a place, put at the beginning for their mark',
    meaning:
      'The decision adds words to an article (款, 项) and does not say where in it. They end with ，, so that something must follow: they go to the beginning.',
    reason: 'What ends with ， cannot stand last; for a place in the middle the decision would name the words beside it.',
    remedy: 'Write 在“……”之前增加, or 开头增加.',
  },
  D037: {
    title: 'words added without a place',
    meaning: 'The decision adds a few words to an article (款) and does not say before or behind which others; they are no sentence and no 款 of their own.',
    reason: 'What they mean depends on where they stand, and that is not for the program to guess.',
    remedy: 'Write 在“……”后增加“……”.',
  },
  D038: {
    title: 'items quoted in one line',
    meaning: 'Behind a colon the new text has （一）……；（二）…… without line breaks. The items are set on lines of their own.',
    reason: 'Labels that count on behind a colon are a list, and texts as published print one item a line. They may all the same be words of one paragraph.',
    remedy: 'Quote each item on a line of its own, with an opening mark.',
  },
  D042: {
    title: 'no statute is named; the one given is meant',
    meaning: 'Neither the title nor the enacting words nor the items name the statute that is amended. It is carried out on the one given together with it.',
    reason: 'A decision of one part, whose title does not speak of several statutes, mostly amends the one it is given with; but it does not say so itself.',
    remedy: 'See that it does amend this one; name it in the title or the enacting words. In a folder of statutes such a decision finds none.',
  },
  D043: {
    title: 'a further paragraph without its opening mark',
    meaning:
      'The new text before has its closing mark; the next line has no opening mark, but a closing one at its end. It is read as a further paragraph of that text.',
    reason: 'In a quotation of several paragraphs the opening mark of one was forgotten, or the one before was closed too early; both are read alike.',
    remedy: 'Set an opening mark in front of each paragraph, and a closing one behind the last only.',
  },
  D044: {
    title: 'an item that is called a paragraph or a subitem',
    meaning:
      'It says 第（六）款. Paragraphs have no labels; a number in brackets is that of an item, and it is read as 第六项. So is 第九条第3目, where no item is named above it: it is item 3 of the article.',
    reason: 'Only items are printed with （一）（二）（三）; they are often called 款 by mistake.',
    remedy: 'Write 第六项 for an item, and 第六款 without brackets for a paragraph.',
  },
  D045: {
    title: 'words changed without quotation marks',
    meaning: 'It says 第十二条中的五十人改为六十人, without marks. From 中的 to 改为 are the old words, from there to the stop the new ones.',
    reason: 'Without marks only the sentence tells where the words begin and end; old words that do not stand in the text are still an error.',
    remedy: 'Set quotation marks around the old and the new words.',
  },
  D048: {
    title: 'a place inside another one',
    meaning: 'A clause lists an article and a paragraph, item or sentence of it side by side, as in 删去第九条、第九条第一款.',
    reason: 'The first holds the second. Whether the whole article is meant, or that part of it, is not said.',
    remedy: 'Name only what changes; where the first only says where it is, write the two together: 第九条第一款.',
  },
  D047: {
    title: 'a remark beside an order',
    meaning:
      'A sentence, or what stands between two commas, names no place, quotes nothing and has no word that amends (成员住得分散, 登记管理机关不变). It is taken for a reason, or for what stays. So are words that only sum up the order beside them (取消委托出席制度，即删除第八条).',
    reason:
      'Decisions give reasons in passing. What does not say where and what cannot change a text; but it may be an order that was worded badly, so it is told.',
    remedy: 'See whether the sentence was to change something; if so, name the article, paragraph and item, and the words.',
  },
  D046: {
    title: 'a description of what is changed',
    meaning:
      'It says 第十一条中的限速“每小时15公里”改为……; 限速 is no place and no word to be changed, and is taken for a description. The words quoted must stand there once.',
    reason: 'A description may tell one of several places from the others, so that with two nothing is done; with one, it adds nothing.',
    remedy: 'See that the right place is changed. Name the article, paragraph and item, and the words; a description is not needed.',
  },
  D041: {
    title: 'new text with an ellipsis',
    meaning:
      'Where a line of the new text begins or ends, or behind a stop, “……” stands for a part of it. It is taken as it is written, and the ellipsis goes into the statute.',
    reason: 'Nobody can know what was left out; but the quotation is the text of the decision, which a program must not change.',
    remedy: 'Use the decision as it was promulgated in full, or write out what is left out.',
  },
};
