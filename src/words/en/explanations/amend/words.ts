import type { Explanation } from '../../../explanation.ts';
import type { words as zh } from '../../../zh/explanations/amend/words.ts';

/** What a clause changes: words that are quoted, units, and items with their lead-in. */
export const words: Readonly<Record<keyof typeof zh, Explanation>> = {
  A004: {
    title: 'the quoted words are not there',
    meaning:
      'The words to be replaced or deleted, or those behind which something is inserted, are not in the place named. The nearest text is shown for comparison.',
    reason:
      'Texts that differ only in width, the style of marks or spaces count as the same (see A020); one character makes another text. A wrong version of the statute often shows here.',
    remedy: 'Compare quotation and text character by character. Correct the decision, or the source, or take the right version.',
  },
  A006: {
    title: 'the quoted words occur several times',
    meaning: 'The words stand in the place more than once. The decision does not say which, so all of them were changed.',
    reason:
      '将第…条中的“甲”修改为“乙” means every 甲 in the article, as such decisions are commonly read. The note is there so that somebody looks at all of them.',
    remedy: 'See each in the redline. If one only is meant, name its paragraph or item, or quote more words.',
  },
  A011: {
    title: 'a replacement over the whole statute finds nothing',
    meaning: 'The decision replaces a word in 有关条款 or in the whole text, and the text in force does not have it anywhere.',
    reason:
      'A word that the legislature changes must be there. The quotation is wrong, or this is not the right version. The title and the title note are not searched.',
    remedy: 'Check the quotation and the version. If an earlier decision changed the word already, the text is the amended one.',
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
  A026: {
    title: 'the new text does not fit its place',
    meaning:
      'The text quoted cannot stand where it should: 第二条 is replaced by a text that begins with 第三条, a paragraph by a list of items, a whole chapter by something that is no heading; or nothing is quoted.',
    reason: 'One number or level is wrong, the address or the quotation, and which cannot be known.',
    remedy: 'Compare the number at the head of the quotation with the address. To change a heading, write 将第…章章名修改为.',
  },
  A029: {
    title: 'places that already read as the decision wants',
    meaning: 'The new words contain the old ones (基本农田 becomes 永久基本农田), and the place has the new words already. It was left alone.',
    reason: 'Replaced once more it would read 永久永久基本农田, which nobody means.',
    remedy: 'Mostly nothing. If all places read so already (A033), the text may be the amended version.',
  },
  A033: {
    title: 'an operation that changes nothing',
    meaning: 'The words were found, but each place already reads as the decision wants: carried out, the clause changes no character.',
    reason: 'No legislature amends without effect. Mostly the text includes this amendment already, hence the warning.',
    remedy: 'See whether the title note has this amendment. If so, take the version before it.',
  },
  A039: {
    title: 'the old text quoted whole is not the text there',
    meaning:
      'The decision quotes whole paragraphs (each paragraph quoted is one 款) to be replaced by others, and the article has no such paragraphs one after the other; or it quotes the heading of a division with its number (将“第二章　土地登记”修改为“第二章　不动产登记”), and the heading reads otherwise. The nearest text is shown.',
    reason:
      'The quotation says what goes; if one character differs, it is not certain that this is meant. Width, the style of marks and spaces do not count. One paragraph quoted for one other is a change of words, and error A004 if they are not there.',
    remedy: 'Compare to the letter. Correct the decision or the source, or take the right version.',
  },
  A063: {
    title: 'a lead-in left without its items',
    meaning: 'All items of a list were deleted or moved away; the lead-in with its colon is still there, and nothing follows it.',
    reason: 'The decision does not say what becomes of the lead-in, and the program does not decide it.',
    remedy: 'Delete or change the paragraph in the decision as well.',
  },
  A066: {
    title: 'the words deleted are the whole lead-in of a list',
    meaning: 'The words quoted are all that leads to the items of a list; without them the items would follow nothing.',
    reason: 'The decision does not say whether the items go too or belong elsewhere.',
    remedy: 'If they go, 删去第…条第…款 says so; if they stay, give the words that lead to them.',
  },
  A068: {
    title: 'new text that only leads to items',
    meaning: 'The decision gives a 款 new text that ends with ： and no items, where the 款 has items. Only the lead-in was changed; the items stay.',
    reason: 'Items must follow what ends with ：; the decision brings none, so they are those that were there.',
    remedy: 'Write 引言修改为 or 项以外部分修改为; to delete the items, say so.',
  },
  A070: {
    title: 'items that no text leads to',
    meaning: 'The decision adds an item to a paragraph that has none and whose text does not end with ：, so that the item stands behind a sentence.',
    reason:
      'The wording is clear and is carried out; but items have a lead-in as a rule. Perhaps another paragraph is meant, or one of the cases that the sentence itself lists.',
    remedy: 'See whether the place is right; to turn the paragraph into a list, restate it.',
  },
};
