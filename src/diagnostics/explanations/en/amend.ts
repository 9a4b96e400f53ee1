import type { Explanation } from '../explanation.ts';
import type { amend as zh } from '../zh/amend.ts';

export const amend: Readonly<Record<keyof typeof zh, Explanation>> = {
  A001: {
    title: 'no such article',
    meaning:
      'The text in force has no article of the number that the decision names. Numbers in a decision are those before the amendment; where it says 修改后的第…条, the amended text has no such article.',
    reason:
      'Either the number is wrong, or this is not the version that the decision amends. To amend a neighbour would be to amend the wrong article. A number that makes sense in the new numbering is read so, with a warning (A035).',
    remedy: 'See in the title note whether the text includes all earlier amendments. Take the right version, or apply the earlier decisions first.',
  },
  A002: {
    title: 'no such paragraph',
    meaning: 'The article has fewer paragraphs (款) than the decision says. Each paragraph of print is one 款; a lead-in and its items are one together.',
    reason: '款 bear no numbers and can only be counted. Either the decision is wrong, or the source has run two paragraphs together.',
    remedy: 'Count the paragraphs of the article. Correct the source if it is divided wrongly, else the decision.',
  },
  A003: {
    title: 'no such item or subitem',
    meaning: 'The article or paragraph named has no item or subitem of that number. They are found by the number printed, not by counting.',
    reason: 'Without the item there is nothing to amend; the last item, or the one of that number in another paragraph, would be a guess.',
    remedy: 'Check both numbers. If more than one paragraph of the article has items, the paragraph must be named.',
  },
  A004: {
    title: 'the quoted words are not there',
    meaning:
      'The words to be replaced or deleted, or those behind which something is inserted, are not in the place named. The nearest text is shown for comparison.',
    reason:
      'Texts that differ only in width, the style of marks or spaces count as the same (see A020); one character makes another text. A wrong version of the statute often shows here.',
    remedy: 'Compare quotation and text character by character. Correct the decision, or the source, or take the right version.',
  },
  A005: {
    title: 'an item without its paragraph, and two lists',
    meaning:
      'The decision says 第…条第二项 without a 款, and more than one paragraph of the article has items. Also said of an item to be inserted if it cannot be seen into which paragraph.',
    reason: 'Both paragraphs have a second item. Where only one has items, the 款 may be left out; here it would be a guess.',
    remedy: 'Name the paragraph: 第一条第一款第二项.',
  },
  A006: {
    title: 'the quoted words occur several times',
    meaning: 'The words stand in the place more than once. The decision does not say which, so all of them were changed.',
    reason:
      '将第…条中的“甲”修改为“乙” means every 甲 in the article, as such decisions are commonly read. The note is there so that somebody looks at all of them.',
    remedy: 'See each in the redline. If one only is meant, name its paragraph or item, or quote more words.',
  },
  A007: {
    title: 'the number stated is not the number counted',
    meaning: 'The decision says 作为第五款 or 改为第三十条, and counting, when all is done, gives another number.',
    reason:
      'There is only one way to count. The difference shows that an insertion or deletion is missing, a number is wrong, or this is not the right version; to follow the number stated would leave a gap or give a number twice.',
    remedy: 'Compare the number counted with all items of the decision. 第…条之一 takes no number of its own.',
  },
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
  A011: {
    title: 'a replacement over the whole statute finds nothing',
    meaning: 'The decision replaces a word in 有关条款 or in the whole text, and the text in force does not have it anywhere.',
    reason:
      'A word that the legislature changes must be there. The quotation is wrong, or this is not the right version. The title and the title note are not searched.',
    remedy: 'Check the quotation and the version. If an earlier decision changed the word already, the text is the amended one.',
  },
  A012: {
    title: 'the decision does not amend this statute',
    meaning:
      'None of the statutes that the decision amends has the title of this one. 中华人民共和国, （2018修正） and marks do not count; the decision may leave out the issuer in front of 关于, （试行）, or the place its own body is of.',
    reason: '第七条 in a decision means an article of the statute it names. To apply it to another title would amend another statute.',
    remedy: 'See which statutes the decision amends and give one of them; or see whether the first line of the file is the title.',
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
  A018: {
    title: 'the words deleted were the whole unit',
    meaning: 'The words quoted are the whole of a paragraph or item but for its last stop, so the unit is deleted and those behind it move up.',
    reason: 'Otherwise an empty paragraph with a stop would remain. The decision says that words go, and the result changes numbers: hence the warning.',
    remedy: 'If that is meant, 删去第…条第…款 is clearer; if only a part should go, see whether too much was quoted.',
  },
  A019: {
    title: 'words inside the title of another instrument left alone',
    meaning: 'A word that is replaced over the whole statute also stands inside 《》 that name something else than this statute; there it stays.',
    reason: 'This decision does not change what other laws are called; the result would cite an instrument that does not exist.',
    remedy: 'If that instrument has a new name, amend the citation by an item of its own.',
  },
  A020: {
    title: 'the quotation matched up to typography only',
    meaning:
      'Quotation and text have the same characters and differ only in width, the style of quotation marks and brackets, or spaces; they were taken as the same.',
    reason:
      'Such differences come from typesetting. Words are sought to the letter first and in this way only if they are not found; one other character is error A004.',
    remedy: 'Mostly nothing. The redline shows the text as it was.',
  },
  A021: {
    title: 'the division of a new article was chosen',
    meaning:
      'The article before the new one stands in one chapter, the article behind it in the next, and the decision does not say which is meant. Where a clause changes the heading or the number of the later chapter, and all articles numbered in front of that clause are lower than those behind it, the article stands on the side on which its own clause stands. Otherwise it goes to the later chapter if that is 法律责任 and the article speaks of breaches, if that is 附则 and the article is of its kind, if the article opens with a definition, or if it uses words of the later heading and none of the earlier; else to the end of the earlier chapter.',
    reason: 'The number fits both chapters, so one is chosen by this rule, with a warning.',
    remedy: 'Decide by what the article is about. --place 第二条=第二章 says otherwise; a decision can say 在第二章增加一条.',
  },
  A022: {
    title: 'no place was stated: put last',
    meaning:
      'The decision inserts a paragraph or an item and says neither 作为第…款 nor behind which one. It stands behind the last paragraph of the article, or the last item of the list. An article without a number, in a division that is named (在附则中增加一条), stands last in it, but in front of the article on commencement.',
    reason: 'Where no place is stated, the end is mostly meant; but the last item often reads 其他……, and new ones belong before it: hence the warning.',
    remedy: 'State the place: 作为第二款, 作为第三项.',
  },
  A023: {
    title: 'the address fits more than one place',
    meaning: 'Two articles or two chapters of the text bear the number that the decision names.',
    reason:
      'Either may be meant, and either may be wrong. Mostly a number of the source is wrong (R023); where chapters begin anew in each part, the part is missing.',
    remedy: 'Correct the number in the source; for chapters, have the decision name the part: 第二编第一章.',
  },
  A024: {
    title: 'earlier amendments bear no ordinal in the title note',
    meaning: 'The title note says 修正 of earlier amendments without 第几次, and so does the new entry. The message gives the number counted from the entries.',
    reason: 'A title note has one style. 第二次修正 would require the earlier entries to change too, which the decision does not order.',
    remedy: 'If the republished text shall count, change the title note yourself.',
  },
  A025: {
    title: 'no adoption note: the title note stays as it was',
    meaning: 'Under the title of the decision there is no note that gives the date, the body and its session, so the title note gained no entry.',
    reason: 'Date, body and session cannot be made up. The amendment of the text is not affected.',
    remedy: 'Add the adoption note, as the gazette prints it, below the title of the decision.',
  },
  A026: {
    title: 'the new text does not fit its place',
    meaning:
      'The text quoted cannot stand where it should: 第二条 is replaced by a text that begins with 第三条, a paragraph by a list of items, a whole chapter by something that is no heading; or nothing is quoted.',
    reason: 'One number or level is wrong, the address or the quotation, and which cannot be known.',
    remedy: 'Compare the number at the head of the quotation with the address. To change a heading, write 将第…章章名修改为.',
  },
  A027: {
    title: 'the mark at the end of a list item moved',
    meaning: 'Items came, went, moved or were rewritten. The last one ends with a full stop, the others with ；, so an end mark was changed or supplied.',
    reason:
      'A decision that adds an item does not say that the full stop before it becomes ；, but otherwise there is no list. Only this mark is touched, and each is named.',
    remedy: 'Look at it in the redline.',
  },
  A028: {
    title: 'the statute has no such part',
    meaning: 'The part, chapter, section, heading or preamble that the decision names is not in the text in force.',
    reason:
      'What is not there cannot be amended. The number may be wrong, or the source has a heading on one line with other text, so that it was not read as one.',
    remedy: 'Check the number. If heading and text share a line in the source, divide them.',
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
  A071: {
    title: 'no such table, row or column',
    meaning:
      'The decision changes a row or a column of a table, but the article or the annex has no table, or the table has no such row or column, or more than one. A text file (.txt) has no tables, only lines.',
    reason: 'Rows are found by their order or their number, columns by the words that head them; what is not found once only cannot be changed.',
    remedy: 'Check the names of the row and the column; if the statute is a text file, use one with tables: .docx, .html, .md, .xml or .yaml.',
  },
  A072: {
    title: 'a merged cell in the way',
    meaning: 'A cell of the row that is to go reaches into rows that stay, or one of the column that is to go into a column beside it.',
    reason: 'The decision does not say whether the words of the merged cell stay, and where.',
    remedy: 'Have the decision delete all the rows that the cell covers, or restate the table.',
  },
  A073: {
    title: 'content that does not fit into a table',
    meaning: 'The new rows or the new table are not given as a table, or have another number of columns; or a whole column is to be written anew.',
    reason: 'How a line of text is shared out among columns cannot be guessed.',
    remedy: 'Give the new rows as a table in the file of the decision (.docx, .html, .md); to change one cell, name its row and its column.',
  },
  A074: {
    title: 'a row counted below the head',
    meaning: 'The decision says “the third row”, and the table has a head: it is counted from the first row below it.',
    reason: 'The head is no content and is usually not counted, but some count it.',
    remedy: 'See in the redline whether this row was meant; the decision may name it by its number or by the words that it begins with.',
  },
  A070: {
    title: 'items that no text leads to',
    meaning: 'The decision adds an item to a paragraph that has none and whose text does not end with ：, so that the item stands behind a sentence.',
    reason:
      'The wording is clear and is carried out; but items have a lead-in as a rule. Perhaps another paragraph is meant, or one of the cases that the sentence itself lists.',
    remedy: 'See whether the place is right; to turn the paragraph into a list, restate it.',
  },
  A063: {
    title: 'a lead-in left without its items',
    meaning: 'All items of a list were deleted or moved away; the lead-in with its colon is still there, and nothing follows it.',
    reason: 'The decision does not say what becomes of the lead-in, and the program does not decide it.',
    remedy: 'Delete or change the paragraph in the decision as well.',
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
  A068: {
    title: 'new text that only leads to items',
    meaning: 'The decision gives a 款 new text that ends with ： and no items, where the 款 has items. Only the lead-in was changed; the items stay.',
    reason: 'Items must follow what ends with ：; the decision brings none, so they are those that were there.',
    remedy: 'Write 引言修改为 or 项以外部分修改为; to delete the items, say so.',
  },
  A069: {
    title: 'a 款 that the text restated has no more',
    meaning:
      'One item restates an article and also deletes one of its 款, which the text restated does not have. The text restated rules; nothing more is deleted.',
    reason: 'The two clauses say one result and do not contradict each other.',
    remedy: 'Nothing; one of the two clauses would do.',
  },
  A067: {
    title: 'a clause that says no place: where its words were sought',
    meaning:
      'A clause about words does not say in which article, paragraph or item. The words stand in the one that the clause before named, and elsewhere in the article too; or they do not stand there, but elsewhere in the article.',
    reason:
      'The place left out is the one named last. If the words are not there, the next wider unit is tried, up to the article. Either may be meant otherwise, so each is listed.',
    remedy: 'See whether the right place was changed. Where the clause names it (删去第一条第二款中的……), there is no doubt.',
  },
  A066: {
    title: 'the words deleted are the whole lead-in of a list',
    meaning: 'The words quoted are all that leads to the items of a list; without them the items would follow nothing.',
    reason: 'The decision does not say whether the items go too or belong elsewhere.',
    remedy: 'If they go, 删去第…条第…款 says so; if they stay, give the words that lead to them.',
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
  A050: {
    title: 'an article would stand behind a section without being said to belong to it',
    meaning:
      'A section goes to a chapter that has no sections, or a chapter without sections is merged into one that has some. Articles that the chapter holds itself would come behind a section, and read as articles of that section.',
    reason: 'A section reaches to the next heading, so what comes behind it is its own; the decision does not say so.',
    remedy: 'Say which articles each section includes, or that the chapter is no longer divided into sections.',
  },
  A041: {
    title: 'only a part of a unit is named',
    meaning: 'The decision names a sentence, or the end of a unit, but what it orders (an article of its own, a new number, a merger) takes a whole unit.',
    reason:
      'Done to the whole article or 款, it would move or remove text that the decision does not name. A sentence can be amended, deleted, or have words added behind it.',
    remedy: 'Name the article, 款 or 项; for a sentence alone write 删去……第二句 or 第二句修改为：.',
  },
  A029: {
    title: 'places that already read as the decision wants',
    meaning: 'The new words contain the old ones (基本农田 becomes 永久基本农田), and the place has the new words already. It was left alone.',
    reason: 'Replaced once more it would read 永久永久基本农田, which nobody means.',
    remedy: 'Mostly nothing. If all places read so already (A033), the text may be the amended version.',
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
  A032: {
    title: 'the number stated is already taken',
    meaning: 'The decision inserts 第…条之一 and the text has such an article; or a number that is stated would be borne by two articles.',
    reason: 'Two articles cannot have one number. Whether 之二 is meant or the old article should be replaced is not known.',
    remedy: 'Take the next number; to replace the old article, write 将第…条之一修改为.',
  },
  A033: {
    title: 'an operation that changes nothing',
    meaning: 'The words were found, but each place already reads as the decision wants: carried out, the clause changes no character.',
    reason: 'No legislature amends without effect. Mostly the text includes this amendment already, hence the warning.',
    remedy: 'See whether the title note has this amendment. If so, take the version before it.',
  },
  A035: {
    title: 'an address is read in the new numbering',
    meaning:
      'By the numbers before the amendment there is no such place, or not with the words quoted; by the numbers after it there is, and so it was carried out. The message says which place it was. Where the decision says 修改后的第…条, that is done without a warning.',
    reason:
      'Numbers in a decision should be those before the amendment; but some insert a paragraph and go on counting from there. It is read so only where the old number leads nowhere and the new one fits: hence the warning.',
    remedy: 'See that the former place named in the message is the one meant. In drafting, use the numbers before the amendment throughout.',
  },
  A036: {
    title: 'addresses that mean other places if read one item after the other',
    meaning:
      'Earlier items insert or delete articles. If the numbers in later items counted on from there, these addresses would mean other articles. All of them are read in the numbering before the amendment; the first five are listed.',
    reason:
      'All items take effect at once, and their numbers are those of the statute before the amendment: so decisions are commonly read. But where both readings make sense the words show no fault, hence the note.',
    remedy:
      'Compare some of them with the articles in force. If what is amended does not suit the article, the decision may count item by item; then correct its numbers.',
  },
  A037: {
    title: 'a number stated takes a unit past another one',
    meaning:
      'The decision states new numbers and says of neither unit that it is moved, merged or split; with the numbers stated, the two stand the other way round than before.',
    reason: 'A number stated is an order and is followed; but a change of order that nobody mentions is nearly always a slip, so both are named.',
    remedy: 'Compare the new numbers of the two with the decision; a move that is meant is written 移至.',
  },
  A038: {
    title: 'the text restated is not what the other clauses give',
    meaning:
      'The decision amends words of a paragraph or article and then gives its full text (这一款相应修改为：“……”), and the words so amended differ from it. The text restated rules; the message has what the other clauses give.',
    reason:
      'The full text is what the legislature wants and says most plainly, so it stands; but one of the two lacks something or has a slip, hence the warning. Differences of width or of the style of marks do not count.',
    remedy: 'Compare the two and see where words are missing; in drafting, correct one of them.',
  },
  A039: {
    title: 'the old text quoted whole is not the text there',
    meaning:
      'The decision quotes whole paragraphs (each paragraph quoted is one 款) to be replaced by others, and the article has no such paragraphs one after the other; or it quotes the heading of a division with its number (将“第二章　土地登记”修改为“第二章　不动产登记”), and the heading reads otherwise. The nearest text is shown.',
    reason:
      'The quotation says what goes; if one character differs, it is not certain that this is meant. Width, the style of marks and spaces do not count. One paragraph quoted for one other is a change of words, and error A004 if they are not there.',
    remedy: 'Compare to the letter. Correct the decision or the source, or take the right version.',
  },
  A040: {
    title: 'no place for the unit that moves',
    meaning:
      'The decision moves or swaps units, and the place named cannot take them: an article behind a paragraph, an article swapped with a paragraph; or the unit would stand beside itself; or no place is named.',
    reason: 'The nearest place would be a guess, and all numbers behind it depend on it; nothing is done.',
    remedy:
      'Name a unit of the same level behind which it goes: 移至第五条之后, 移至第五条第一款之后. Two that change places must be of one level: both articles, both paragraphs, both items, both chapters.',
  },
};
