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
  R006: {
    title: 'a file of another program, to be saved anew',
    meaning: 'The file is neither text nor .docx, HTML or PDF but of old Word, WPS, RTF, OpenDocument or OFD, or it has a password.',
    reason:
      'Each has a structure of its own, and reading it by halves gives wrong letters or loses paragraphs. What wrote it can save it as .docx, to the letter.',
    remedy: 'Open it in Word, WPS or LibreOffice and save it as .docx; for an OFD, ask its source for a .docx or a web page.',
  },
  R007: {
    title: 'the content is not what the ending says',
    meaning: 'The ending promises one format and the content is in another: a web page named .doc, for example. It was read by its content.',
    reason: 'An ending is changed by hand; the first bytes of a file do not lie.',
    remedy: 'Nothing needs to be done. To be rid of the note, give the file the ending of its content.',
  },
  R008: {
    title: 'a Word file that cannot be read',
    meaning:
      'A .docx is a package with a text in it. This one is cut off, damaged or encrypted, has no text, or one that is not well-formed XML; a wrong checksum counts as damage.',
    reason: 'What is missing may be the very article that matters, so the sound half is not read either.',
    remedy: 'Get the file again. If Word or WPS can open it, save it anew as .docx.',
  },
  R009: {
    title: 'tracked changes, and nobody said what becomes of them',
    meaning: 'The file has tracked insertions, deletions or moves, or ins and del in HTML or Markdown. Accepted and rejected, they give two texts.',
    reason: 'What looks like one file is two versions. Which of them is the law is not for a program to say.',
    remedy: 'Add --revisions accept for the text after the changes, --revisions reject for the text before them; or settle them in Word.',
  },
  R010: {
    title: 'no article found: not a statute',
    meaning: 'No line begins with the number of an article such as 第一条, so there is nothing that could be amended.',
    reason:
      'Amendments apply to articles, paragraphs and items. A file without articles may be a notice or a contents page, or the arguments are in the wrong order.',
    remedy:
      'Check the arguments: the statute comes first, then the decision. The number of an article should be set off by a space or stand on a line of its own.',
  },
  R011: {
    title: 'a file that unpacks to too much, or is nested too deep',
    meaning:
      'The text in the package has more than 32 MB, all of it together by its own word more than 1 GB, there are too many files in it, or elements stand in one another deeper than in any document.',
    reason: 'A small package can unpack to billions of characters. The longest of all laws has three or four megabytes.',
    remedy: 'Make sure where the file comes from. If it is a statute, open it in Word and save its text as a new file.',
  },
  R012: {
    title: 'parts of a Word file were not read',
    meaning:
      'The file has footnotes, text boxes, formulas, embedded files or unknown symbols. They stand in no paragraph of the text and were not read; the place is that of the first.',
    reason: 'They may be part of the law, as a formula in an annex is, so their loss is told; to which article they belong, nobody can tell.',
    remedy: 'Look at the original. Make ordinary paragraphs of what belongs to the text; leave the rest.',
  },
  R013: {
    title: 'comments, pictures or hidden text in a Word file',
    meaning: 'Comments, pictures and hidden text are no text of the law and were not read.',
    reason: 'A comment is about the text, hidden text is not printed, and letters in a picture cannot be read.',
    remedy: 'If a picture is a table or a map of an annex, put it into the amended text by hand; the rest needs nothing.',
  },
  R014: {
    title: 'articles side by side in a table',
    meaning: 'Several cells of one row of a table begin with 第…条: most likely a table that compares two versions.',
    reason: 'It holds the words of two versions, and read as one text they are mixed up.',
    remedy: 'Use the full text of the statute; or copy the column that is wanted into a file of its own.',
  },
  R015: {
    title: 'a page without text',
    meaning: 'The page has nothing to read beside scripts, styles and navigation.',
    reason: 'Some sites fill in the text by a script when the page is open, or the text is only a link to a file: the page as saved does not hold the law.',
    remedy: 'Select and copy the text in a browser and save it as .txt, or download the Word file that the site offers.',
  },
  R016: {
    title: 'automatic numbers in an unknown format',
    meaning:
      'Word makes the numbers of these paragraphs itself, in a format that is not known here (Hebrew letters, say); they were written in Arabic numerals.',
    reason: 'All formats of Chinese documents are known; for the others it is better to say so than to guess.',
    remedy: 'Choose a usual number format in Word, or convert the automatic numbers to text.',
  },
  R017: {
    title: 'what stands around the text of a page was left out',
    meaning:
      'Navigation, source, date, related links and the like are no text of the law and were not read. The text is the smallest part of the page that holds all articles.',
    reason: 'They would become text before the first article, or a last paragraph of the last one.',
    remedy: 'Nothing needs to be done. If something of the statute is missing, see whether the site parts it into several pages, or copy the text into a .txt.',
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
    meaning:
      'The file is no whole PDF, or it is encrypted and needs a password, or it is too large or has too many pages; or it has text that cannot be read whole: fonts in an unknown encoding, fonts that do not name their characters, letters drawn as shapes, text far outside the pages.',
    reason:
      'Even if part of a damaged file can be read, nobody knows what is missing; an encrypted one cannot be read; a very large one would use up all memory. If part of the text cannot be read, none is given rather than one in which paragraphs and items are missing.',
    remedy:
      'Download it or save it again; take the password off in a PDF program; split a large file; where fonts cannot be read, use a Word or web edition, or have the file recognised by an OCR program and proofread it.',
  },
  R040: {
    title: 'not valid YAML or JSON',
    meaning:
      'A statute as data (.yaml, .json) breaks the syntax: uneven indentation, no half-width colon behind a key, a quotation mark or bracket that is not closed, a comma too many or too few. The place is where reading stopped.',
    reason: 'Without its syntax nobody can tell which words belong to which article, so nothing of the file is read.',
    remedy: 'Look at the line shown and the one above. In YAML it is often a full-width colon or a tab; in JSON a comma behind the last member.',
  },
  R041: {
    title: 'a statute as data has no anchors, aliases, tags or second documents',
    meaning: 'The file has an anchor (&), an alias (*), a tag (!), a compound key, or is parted into documents by ---.',
    reason:
      'They let one place stand for the words of another, so that what is seen is not what is read; and one line of aliases can unfold to billions of characters.',
    remedy: 'Write the words themselves; put each statute into a file of its own. Quote a text that begins with &, * or !.',
  },
  R042: {
    title: 'a key stands twice',
    meaning: 'One group of a statute as data has the same key twice, say two texts in one article.',
    reason: 'The first and the second give different law. Often the line “- article” of a copied article is missing.',
    remedy: 'Delete the one too many, or put “- article: 第…条” before the second. Several 款 stand under paragraphs.',
  },
  R043: {
    title: 'a key is missing',
    meaning:
      'A group of a statute as data lacks a key that it must have, or has it with nothing behind it. The file needs form: statute and title; a 款 with items needs text.',
    reason: 'Without form: statute it might as well be the editable form of a decision; and missing words are not supplied.',
    remedy: 'Add the key. The .yaml files that xiufa apply writes have them all; editors that know schemas complete them by the first line of the file.',
  },
  R044: {
    title: 'there is no such key',
    meaning: 'The group of a statute as data cannot have this key. The message has the nearest key, or those still free here.',
    reason: 'To skip an unknown key is to lose the articles below it: one wrong letter, and a part of the statute is gone without a sign.',
    remedy: 'Correct the spelling or delete the key. In YAML, notes of your own go behind #.',
  },
  R045: {
    title: 'a value does not suit its key',
    meaning:
      'The key of a statute as data asks for a list, a text or a mapping, and something else stands there; or form is not statute, and the file holds something else.',
    reason: 'Another kind of value means another thing: one 款 or several, an article or a chapter. Nothing is guessed.',
    remedy: 'Write it as the message says. The editable form of a decision is no statute: the statute comes first, then the decision.',
  },
  R046: {
    title: 'a line reads as something else than the data says',
    meaning:
      'The data calls the line a 款 (or an item, an article, a chapter …), but printed as text and read again it would be another thing: a 款 that begins with （一） would be an item, an article without space behind 第三条 a 款.',
    reason: 'A statute is printed in the end, and decisions cite what is printed; with two readings nobody knows which 款 is the second.',
    remedy: 'Put the line where it belongs: items under items, an article as article; or correct its label, or the space behind it (gap).',
  },
  R047: {
    title: 'not well-formed XML',
    meaning:
      'The file breaks the syntax of XML: an element is not closed, & or < stands as itself, the file was cut off. The reason is in the words of the parser.',
    reason: 'What is missing of a damaged file may be the very article that matters, so the sound half is not read either.',
    remedy: 'Get the file again from its source; if you changed it, check it in an XML editor.',
  },
  R048: {
    title: 'XML that is not read',
    meaning: 'The file declares a document type (DOCTYPE) or entities of its own, or its elements are nested too deep.',
    reason: 'Entities can fetch words from other files, and a few lines of them unfold to billions of characters; no statute needs them.',
    remedy: 'Delete the DOCTYPE and write the words for which the entities stand.',
  },
  R049: {
    title: 'no statute in the XML',
    meaning: 'The file is XML but no Akoma Ntoso (an act, doc or the like in an akomaNtoso element), or there are no provisions in it.',
    reason: 'Which elements of another XML are articles and which paragraphs, nobody can tell.',
    remedy: 'Convert it to Akoma Ntoso 3.0, or save it as text, HTML or Word.',
  },
  R055: {
    title: 'text printed over text',
    meaning: 'In a line of the PDF, text is printed over other text of the same size and ink, so that nobody can tell which is the text and which a watermark.',
    reason:
      'Characters are read by their places, and where two texts lie on each other they come out mixed. Text of another size or ink is left out as a watermark; what cannot be told apart is read, for a person to check.',
    remedy: 'Compare the line with the PDF; use an edition without a watermark.',
  },
  R056: {
    title: 'a table of a PDF read as lines',
    meaning:
      'The page rules a table, but its rules do not close its cells (there are only horizontal ones, some are missing, or text lies across one), so it is read line by line.',
    reason: 'Only rules say for certain what is in one cell; a guess by white space puts amounts into other columns.',
    remedy: 'Check the lines; to work with the table, use an edition in .docx or .html.',
  },
  R057: {
    title: 'text beyond the edges of a page, read along',
    meaning:
      'Much of the text of a page stands above its upper or below its lower edge. It cannot be seen, but it is in one column with the lines that can, so it is read along.',
    reason:
      'Such a page was most likely set wrongly by a converter, and without these lines articles and paragraphs would be missing. Little text outside a page is not read, and is told otherwise.',
    remedy: 'Check the first and last lines of that page.',
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
};
