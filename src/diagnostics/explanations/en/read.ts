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
    title: 'a format that is not read or not written',
    meaning:
      'A file to be read has no text that could be read (a picture, a spreadsheet, an archive, a program …), and the message says what it is; or the ending of a file to be written (-o, --redline) is none of those that can be written, which the message lists. Capitals do not matter, and .htm, .markdown, .yml are as good as .html, .md, .yaml.',
    reason: 'Another format read as text gives garbage; written as text it gives a file that no other program opens.',
    remedy:
      'For reading, get a file with text as the message says; for writing, take one of the endings listed. For a PDF write a .docx or .html and print it.',
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
      'The file has footnotes, text boxes, formulas, embedded files, unknown symbols, placeholders of content controls or fields without a result (numbers of lists, sums). They were not read, or only their letters; the place is that of the first.',
    reason: 'They may be part of the law, as a formula in an annex is, so their loss is told; to which article they belong, nobody can tell.',
    remedy: 'Look at the original. Make ordinary paragraphs of what belongs to the text; leave the rest.',
  },
  R013: {
    title: 'comments, pictures or hidden text in a Word file',
    meaning:
      'Comments, pictures, hidden text, headers and footers, page numbers (those of a table of contents too), phonetic guides, and words that go by --revisions or --struck are no text of the law and were not read.',
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
  R050: {
    title: 'words struck through were read all the same',
    meaning:
      'Words of the file are struck through by their format (strikethrough in Word, marks of deletion in HTML or Markdown), not as tracked changes. Nobody said whether they are to be read; they were, and are named.',
    reason: 'They may be words that were crossed out by hand in a draft, or only look so; which of the two is the text of the law is not for a program to say.',
    remedy: 'Add --struck drop to leave them out, --struck keep to read them without a warning; or settle it in the file.',
  },
  R051: {
    title: 'raised or lowered words were read as plain ones',
    meaning:
      'Words of the file are set as superscript or subscript, and some of their characters have no such form, so that they were read as plain words. What can be written as ⁶ or ² was, and is not named here.',
    reason: 'A text has no sizes and no heights: a raised word read as a plain one may join with what stands before it to something else.',
    remedy: 'Look at the words named: take marks of notes out of the text, write exponents and units in another way.',
  },
  R052: {
    title: 'a line break inside a paragraph was read as a new one',
    meaning:
      'A paragraph of a Word file has a line break (Shift+Enter) where a sentence had ended and no article or item begins; what follows was read as a paragraph of its own, in an article as a new 款.',
    reason: 'Such a break may be meant as a new 款 or only as layout. The 款 count differently, so it is told.',
    remedy: 'Settle it in Word: a paragraph mark where a new 款 begins, no break where none does.',
  },
  R053: {
    title: 'a line break inside a paragraph was read through',
    meaning:
      'A paragraph of a Word file has a line break (Shift+Enter) where no sentence had ended and no article or item begins; what stands before and behind it was read as one paragraph.',
    reason: 'A break in the middle of a sentence is layout.',
    remedy: 'Nothing, as a rule. If another paragraph begins there, put a paragraph mark in Word.',
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
  R063: {
    title: 'what is marked with a status was read',
    meaning:
      'Elements of the Akoma Ntoso file have a status (editorial, temporary, translated and the like): this part is not, or not yet, the official text. It was read all the same.',
    reason: 'A status says where words come from, not whether they are in the law. What is removed is a tracked change and is not named here.',
    remedy: 'Look at what is marked. Take it out of the file if it is no text of the law.',
  },
  R070: {
    title: 'Words behind a text are a comment',
    meaning:
      'In YAML a blank and # begin a comment that goes to the end of the line. On this line they stand behind a text without quotation marks, and what follows was not read.',
    reason: 'A text such as “甲 #1 仓库” is cut without any error; only its writer knows whether the rest is a remark or the law.',
    remedy:
      'If it is text, put the whole text in single or double quotation marks; if it is a remark, write it on a line of its own. Comments behind names (insert, statute) are not reported.',
  },
  R071: {
    title: 'Nothing behind a key',
    meaning: 'A key of YAML with nothing behind it, or with null or ~, which mean no value in YAML. It is taken as if it were not there.',
    reason: 'Mostly it was left to be filled in, or its text is indented wrongly; or the text is these very letters.',
    remedy: 'Write the text; delete the key if it is not needed; put null or ~ in quotation marks if they are the text.',
  },
  R072: {
    title: 'A text on several lines is read as one line',
    meaning:
      'In YAML a text without quotation marks, in quotation marks or behind > may go on over lines, and each line break is read as a blank. Between two Chinese characters no blank is left; elsewhere one is, as YAML has it.',
    reason: 'Chinese has no blank between characters, and YAML would put one there; but paragraphs may have been meant.',
    remedy: 'Compare the text. For paragraphs use |- with a paragraph a line, or several items of a list; on one line the text is not reported.',
  },
  R073: {
    title: 'Lines of a text are read as paragraphs',
    meaning: 'In a statute as data each line of the text of an article or a paragraph is a 款. The note stands at the first such text, once.',
    reason: 'This is how the form is defined (a line a paragraph); who only breaks long lines gets more paragraphs than were meant.',
    remedy: 'Nothing, if they are paragraphs; else write the text on one line.',
  },
  R074: {
    title: 'Lines of a text are run together',
    meaning: 'An item, a subitem, a heading and a label have one line. Here are several; they were joined without a blank.',
    reason: 'No paragraph stands under an item, so it would not be known to what the other lines belong.',
    remedy: 'Compare the line; write several items as several items of the list, and a line that was only broken on one line.',
  },
};
