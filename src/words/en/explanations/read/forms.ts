import type { Explanation } from '../../../explanation.ts';
import type { forms as zh } from '../../../zh/explanations/read/forms.ts';

/** Statutes in YAML, JSON and XML. */
export const forms: Readonly<Record<keyof typeof zh, Explanation>> = {
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
  R090: {
    title: 'the settings or the book are not valid YAML',
    meaning:
      'The xiufa.yaml beside the files, or the book.yaml of a book, cannot be read: uneven indentation, no half-width colon behind a key, a quotation mark that is not closed, a key that stands twice, or an anchor, alias or tag.',
    reason:
      'If settings that are not understood were passed over, a decision would name another body or session and nobody would know; a book would lack a decision. So the command does not run.',
    remedy: 'Correct the place shown, a setting a line, as in body: 某市人民代表大会常务委员会; move a xiufa.yaml away if it is not wanted.',
  },
  R091: {
    title: 'the settings or the book have no such key',
    meaning:
      'A xiufa.yaml has five keys: body, session, style (of quotations), language, author (of tracked changes); a book.yaml has title, text, adopted, promulgated, in-force and decisions. This one is none of them.',
    reason: 'One wrong letter, and the setting is not made; to pass over the key is to use another value without a sign.',
    remedy: 'Correct the key as the message says, or delete the line. Notes of your own go behind #.',
  },
  R092: {
    title: 'a setting or an entry of a book has a value that it cannot have, or is missing',
    meaning:
      'A key asks for a text, a day (2025-01-01) or one of a few values (style: npc, spc; language: zh, en), and something else or nothing stands there.',
    reason: 'A value that is not among them means nothing, and the nearest one is not guessed.',
    remedy: 'Write it as the message says. Editors complete and check the files by schemas/settings.schema.json and schemas/book-file.schema.json.',
  },
  R074: {
    title: 'Lines of a text are run together',
    meaning: 'An item, a subitem, a heading and a label have one line. Here are several; they were joined without a blank.',
    reason: 'No paragraph stands under an item, so it would not be known to what the other lines belong.',
    remedy: 'Compare the line; write several items as several items of the list, and a line that was only broken on one line.',
  },
};
