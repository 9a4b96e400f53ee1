import type { Explanation } from '../../../explanation.ts';
import type { files as zh } from '../../../zh/explanations/read/files.ts';

/** Files and their formats: what cannot be read, what was left out, and what a page leaves open. */
export const files: Readonly<Record<keyof typeof zh, Explanation>> = {
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
    meaning:
      'There is no such file, it is a folder or a device, or you may not read it. A pipe that is named (/dev/stdin, <(COMMAND)) is read. A code in capitals is the reason that the operating system gives.',
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
  R011: {
    title: 'a file that is too large, or nested too deep',
    meaning:
      'The file has more than 100 MB, its text (the file itself, or the text in a package) more than 32 MB, a package by its own word more than 1 GB, or it holds too many files; numbers and style sheets give too much text; or elements stand in one another deeper than in any document. The message names the limit; all of them stand in docs/limits.md.',
    reason:
      'A large file, and a small package that unpacks to billions of characters, would use up all memory. Limits are looked at before the file is read. The longest of all laws has three or four megabytes.',
    remedy: 'Make sure where the file comes from. If it is a statute, open it in Word and save its text as a new file; divide a file that holds many.',
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
  R025: {
    title: 'a PDF without a text layer',
    meaning: 'The pages of the PDF hold no text, only images; it is probably a scan.',
    reason: 'xiufa does not recognise characters in images: provisions read that way have wrong characters that look right.',
    remedy: 'Have the file recognised by an OCR program and proofread it, or use an edition with a text layer.',
  },
  R029: {
    title: 'a PDF that cannot be read',
    meaning:
      'The file is no whole PDF, or it is encrypted and needs a password, or it is too large or has too many pages, or takes too long or too much memory to read; or it has text that cannot be read whole: fonts in an unknown encoding, fonts that do not name their characters, letters drawn as shapes, text far outside the pages. Or the package that reads PDFs is not installed, or not whole.',
    reason:
      'Even if part of a damaged file can be read, nobody knows what is missing; an encrypted one cannot be read; a very large one would use up all memory, and so may a small one that is made for it: a PDF is read in a process of its own, which is ended when it takes more time or memory than it may. If part of the text cannot be read, none is given rather than one in which paragraphs and items are missing.',
    remedy:
      'Download it or save it again; take the password off in a PDF program; split a large file; where fonts cannot be read, use a Word or web edition, or have the file recognised by an OCR program and proofread it. Where the package is said to be missing, install xiufa again (npm ci).',
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
};
