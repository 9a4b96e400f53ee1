import type { Explanation } from '../../../explanation.ts';
import type { text as zh } from '../../../zh/explanations/read/text.ts';

/** The lines of a statute or a gazette, with their labels and characters. */
export const text: Readonly<Record<keyof typeof zh, Explanation>> = {
  R005: {
    title: 'whether a paragraph ends here was inferred from the layout',
    meaning:
      'The text comes from a printed page, such as the PDF of a gazette, whose lines break at the width of the column. This line ends with a full stop and nearly fills the column: it may end a paragraph, or the paragraph may go on. Both readings are about as good.',
    reason:
      'The whole text is weighed by stops, widths, indents and numbers, and the best reading is taken. Places where little decides are listed, because one paragraph more moves 第二款 and 第三款 behind it.',
    remedy: 'See in the original whether a paragraph begins here. If the inference is wrong, give the text with one paragraph a line.',
  },
  R010: {
    title: 'no article found: not a statute',
    meaning: 'No line begins with the number of an article such as 第一条, so there is nothing that could be amended.',
    reason:
      'Amendments apply to articles, paragraphs and items. A file without articles may be a notice or a contents page, or the arguments are in the wrong order.',
    remedy:
      'Check the arguments: the statute comes first, then the decision. The number of an article should be set off by a space or stand on a line of its own.',
  },
  R014: {
    title: 'articles side by side in a table',
    meaning: 'Several cells of one row of a table begin with 第…条: most likely a table that compares two versions.',
    reason: 'It holds the words of two versions, and read as one text they are mixed up.',
    remedy: 'Use the full text of the statute; or copy the column that is wanted into a file of its own.',
  },
  R020: {
    title: 'an article does not count on from the one before',
    meaning:
      'The number is neither that of the article before plus one nor its 之一. An article may be missing, a character wrong, or the text only an extract.',
    reason:
      'Articles are found by the numbers printed; nothing is renumbered or supplied for the source. But where a decision makes articles be counted again, they count from the first on, and the following articles take the missing number.',
    remedy: 'Compare with an authoritative text. If an article is missing, supply it before amending; for an extract, --renumber never keeps the numbers.',
  },
  R021: {
    title: 'divisions do not count on',
    meaning: 'The number of this part, chapter or section is neither that of its predecessor plus one nor one again.',
    reason: 'Numbers stay as printed. Where a decision says 第三章, the chapter printed as 第三章 is meant, not the third one counted.',
    remedy: 'Compare with an authoritative text: a chapter may be missing, or its number misprinted. Correct the source and run again.',
  },
  R022: {
    title: 'items do not count on',
    meaning: 'The items of one paragraph, or the subitems of one item, do not go up one by one from （一）.',
    reason: 'Items are found by the numbers printed. If items come or go, their list is counted again from （一） and the gap closes.',
    remedy: 'See whether an item is missing, or the items of two paragraphs ran together because a line between them is missing. Correct the source.',
  },
  R023: {
    title: 'an article number stands twice',
    meaning: 'Two articles bear the same number: a character is wrong, something was copied twice, or a citation of 第…条 got to the beginning of a line.',
    reason:
      'It does no harm as long as the decision does not name the number, so this is a warning. If it does, nobody can tell which article is meant: error A023.',
    remedy: 'Compare with an authoritative text; correct one of the numbers, or join the citation to the line before.',
  },
  R024: {
    title: 'a numeral is not spelt as labels are',
    meaning: 'The number can be read but is not spelt by the rule: 一百一十, not 一百十; 二十, not 二〇.',
    reason: 'It has only one reading, so amending goes on. As long as the number does not change, the label stays as it is printed.',
    remedy: 'Compare with the original. Correct a typing error; leave what the original has.',
  },
  R026: {
    title: 'an entry of the contents without its document',
    meaning: 'The contents of the gazette list a document, and no document of that title was found in it.',
    reason:
      'The contents are a witness beside the text. If they disagree, the contents are wrong, the text is not complete, or the document was taken for a part of the one before; nobody but the reader can tell which.',
    remedy: 'See with xiufa extract where the documents around it begin and end, and look for it in the original.',
  },
  R027: {
    title: 'a document that the contents do not list',
    meaning: 'A document was found in the gazette, and no entry of the contents has its title. Attachments do not count, since contents seldom list them.',
    reason:
      'Announcements and the like are often not listed, so this is only a note; but a heading in the text may have been taken for the beginning of a document.',
    remedy: 'Look at the first and last line of the document. If it is a part of the one before, please report this.',
  },
  R028: {
    title: 'an announcement whose instrument is not there',
    meaning: 'An announcement says that a statute or decision was adopted and is hereby promulgated, and no document of that title follows.',
    reason: 'What is promulgated is printed behind the announcement. If it is not found, the text is incomplete or the titles are printed differently.',
    remedy: 'Compare with the title behind the announcement in the original; complete the text if something is missing.',
  },
  R060: {
    title: 'characters without a meaning',
    meaning:
      'The file has characters of private use (signs that one font made up), U+FFFD for what was not known, or control characters. Control characters were left out, the others are kept; the message lists them and their lines.',
    reason: 'On another computer nobody knows what such a character is. Often it is one that was lost in conversion, so that the law lacks a character.',
    remedy: 'Put the right character in, after the original. For a rare one, use that of Unicode.',
  },
  R061: {
    title: 'radicals and compatibility characters read as the ordinary ones',
    meaning:
      'The file has characters such as ⽔ (a radical) or U+F9DD (a compatibility ideograph), which look like 水 and 利 but are other code points. They were read as the ordinary characters.',
    reason: 'Most come from text copied out of a PDF. If they stayed, 第⼀条 would not be 第一条, and words that are quoted would not be found.',
    remedy: 'Nothing to do.',
  },
  R062: {
    title: 'invisible characters left out',
    meaning: 'The file has soft hyphens, zero-width blanks and joiners, direction marks or other characters without width. They were left out.',
    reason: 'Pages and programs leave them behind, and nobody sees them; if they stayed, the same words would be different ones.',
    remedy: 'Nothing to do.',
  },
  R083: {
    title: 'the number of a provision cannot be read',
    meaning: 'What stands in 第…条 or the like is no number (第十十条), or a number above 99,999,999.',
    reason: 'A label cannot be counted by it and a reference leads nowhere, so both are taken for words and stay as they are.',
    remedy: 'Compare with the original and correct the number.',
  },
  R065: {
    title: 'labels in unusual characters',
    meaning: 'Labels of divisions or articles hold blanks, digits of full width, invisible characters, radicals or the traditional 條.',
    reason: 'They have only one reading, by which they are counted and found; a label whose number does not change stays as it is printed.',
    remedy: 'Amending is not affected. Correct the source if it is to follow the rule.',
  },
  R066: {
    title: 'a line ends before the text of its item does',
    meaning: 'The text of an item does not end with 。；or ：, the next line has no label, and behind it the list counts on.',
    reason:
      'Since the list counts on, the line belongs to the item. Whether it is a paragraph of its own or the rest of a broken line the text does not say; lines are never joined on that ground.',
    remedy: 'Compare with the original. Join the lines in the source if one was broken; otherwise there is nothing to do.',
  },
  R067: {
    title: 'a paragraph behind the last item: 款, or part of the item',
    meaning: 'Items of a list go on in lines without label, and such a line stands behind the last item, too.',
    reason: 'Of the others the next label says where they belong. Behind the last item nothing does; as usual, the line is taken for a 款 of its own.',
    remedy: 'See whether it speaks of that item or of all. If it belongs to the item, mind how the 款 are counted.',
  },
  R068: {
    title: 'a label inside a line',
    meaning: 'Behind the end of a sentence the same line has a label such as 第四条　 or 第二章　附则.',
    reason:
      'If it is the number that is due and has no line of its own, the line is parted there. Otherwise parting might be wrong, and it is only told. A citation (。第四条规定的……) is neither.',
    remedy: 'Compare with the original; break the line in the source.',
  },
  R069: {
    title: 'lines before the text that are no sentences',
    meaning: 'Behind title, title note and table of contents, short lines that are no sentences (an organ, a date) stand before the first article.',
    reason: 'They are hardly text of the statute, but stand between paragraphs of its preamble and cannot be put elsewhere.',
    remedy: 'Delete them from the source if they do not belong to the statute.',
  },
  R080: {
    title: 'an unfinished result, not the statute',
    meaning: 'The file begins with 【未完成】 or 【INCOMPLETE】: it was written with --force although not all of a decision could be carried out.',
    reason:
      'A text without some of its amendments must not be used as the statute or amended again: what is missing would be missing for ever. The line is not of the statute and is not read into it; it stays at the head of whatever is written.',
    remedy: 'Settle what was not carried out, and amend the text before once more. If the text is known to be whole, delete the line.',
  },
  R082: {
    title: 'no tracked changes',
    meaning: 'draft was given one file, and there are no tracked changes in it: it is no Word file (.docx), or its changes have been accepted.',
    reason: 'Of one file the old version is the text with all changes rejected, the new one that with all accepted; without changes both are the same.',
    remedy: 'Give a .docx with tracked changes, or both versions: xiufa draft OLD NEW.',
  },
  R081: {
    title: 'a decision’s own provisions behind the statute, not of its text',
    meaning: 'Under 附：《…的决定》中的施行、过渡规定 stand the commencement and transition of the decision itself, as apply --transition adds them.',
    reason:
      'Republished texts lose them, though they say when and to whom the new provisions apply. They are the decision’s, not the statute’s: read as an annex, they could be changed by a later decision about annexes.',
    remedy: 'Nothing, as a rule. An annex or an article behind them is read as the statute’s again.',
  },
};
