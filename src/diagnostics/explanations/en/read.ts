import type { Explanation } from '../explanation.ts';
import type { read as zh } from '../zh/read.ts';

export const read: Readonly<Record<keyof typeof zh, Explanation>> = {
  R001: {
    title: 'the file is empty',
    meaning: 'The file holds no text, or only spaces and blank lines.',
    reason:
      'An empty file is mostly one that was not saved or not copied. To go on as if nothing were amended would give a text that looks sound and has not changed.',
    remedy: 'Open it in an editor and save or copy it again. If - reads standard input, see whether the program before it printed anything.',
  },
  R002: {
    title: 'not a text that can be read',
    meaning:
      'The bytes are neither UTF-8 nor UTF-16 nor GB18030 (which includes GBK and GB2312), or the file is no text at all: an image, an archive, a Word file with another ending.',
    reason:
      'In a wrong encoding Chinese characters become other ones. Quotations are compared with the text letter by letter, so no encoding is guessed and no character skipped.',
    remedy: 'Open the file in the program it comes from and save it as plain text in UTF-8. A scan needs character recognition first.',
  },
  R003: {
    title: 'the file cannot be opened',
    meaning: 'There is no such file, it is a folder, or you may not read it. A code in capitals is the reason that the operating system gives.',
    reason: 'Nothing can be amended while one of the files is missing, and no other file is taken for it.',
    remedy: 'Check the path and the name (quote it if it has spaces). The statute comes first, then the decision: xiufa apply statute.txt decision.txt.',
  },
  R004: {
    title: 'a format that this version does not handle',
    meaning: 'By its ending, a file to be read or one to be written (-o, --redline) has a format that this version does not handle.',
    reason: 'Another format read as text gives garbage; written as text it gives a file that no other program opens.',
    remedy: 'Save the source as plain text (.txt). xiufa apply --help lists the formats that can be written.',
  },
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
  R025: {
    title: 'a PDF without a text layer',
    meaning: 'The pages of the PDF hold no text, only images; it is probably a scan.',
    reason: 'xiufa does not recognise characters in images: provisions read that way have wrong characters that look right.',
    remedy: 'Have the file recognised by an OCR program and proofread it, or use an edition with a text layer.',
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
  R029: {
    title: 'a PDF that cannot be read',
    meaning: 'The file is no whole PDF, or it is encrypted and needs a password, or it is too large or has too many pages.',
    reason:
      'Even if part of a damaged file can be read, nobody knows what is missing; an encrypted one cannot be read; a very large one would use up all memory.',
    remedy: 'Download it or save it again; take the password off in a PDF program; split a large file.',
  },
};
