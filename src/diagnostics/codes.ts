import type { Severity } from './diagnostic.ts';

/**
 * Every diagnostic and of what kind it is: an error, a warning, a note (info), or a *choice*, a warning that the engine took one of two results
 * which a reader of the decision could defend (docs/semantics.md#choices). A rule without exception makes no choice, nor does one that only
 * warns of what the text says. The letter is the stage (R read, D decision, A amend, X references, C check, V verify, B several statutes and folders); a code is never used
 * again for something else. What is said of it, and of the other result of a choice, is in `words/`.
 */
export const CODES = {
  R001: 'error', // the file is empty
  R002: 'error', // not text: binary, or in no known encoding
  R003: 'error', // the file cannot be opened
  R004: 'error', // a format this version does not read or write
  R005: 'info', // where a wrapped line ends a paragraph was chosen
  R006: 'error', // a document of another program, to be saved in another format
  R007: 'info', // the content is in another format than the name promises
  R008: 'error', // a Word file that is damaged or locked
  R009: 'error', // tracked changes, and nobody said what becomes of them
  R010: 'error', // no article: not a statute
  R011: 'error', // a file beyond a limit: too large, unpacking to too much, nested too deep
  R012: 'warning', // text that may be of the law was not read: footnotes, text boxes, formulas …
  R013: 'info', // what is not text of the law was not read: comments, pictures, page numbers …
  R014: 'warning', // articles side by side in a table
  R015: 'error', // a page without text
  R016: 'warning', // a Word file: automatic numbers in an unknown format
  R017: 'info', // a page: what stands around the text was left out
  R020: 'warning', // articles do not count on
  R021: 'warning', // divisions do not count on
  R022: 'warning', // items do not count on
  R023: 'warning', // an article number stands twice
  R024: 'warning', // a numeral is not spelt as labels are
  R025: 'error', // a PDF without a text layer: a scan
  R026: 'warning', // a gazette: an entry of the contents without its document
  R027: 'info', // a gazette: a document that the contents do not name
  R028: 'warning', // a gazette: an announcement whose instrument is not there
  R029: 'error', // a PDF that is damaged, encrypted or too long
  R040: 'error', // a statute as data: no YAML, no JSON
  R041: 'error', // a statute as data: anchors, aliases, tags, several documents
  R042: 'error', // a statute as data: a key stands twice
  R043: 'error', // a statute as data: a key is missing
  R044: 'error', // a statute as data: an unknown key
  R045: 'error', // a statute as data: a value of another kind, or none of those allowed
  R046: 'error', // a statute as data: a line reads as something else than the form says
  R047: 'error', // XML that is not well-formed
  R048: 'error', // XML with a document type, entities of its own, or too deep
  R049: 'error', // XML without a statute in Akoma Ntoso
  R055: 'warning', // a PDF: text printed over text
  R056: 'warning', // a PDF: a table without clear cells, read as lines
  R057: 'warning', // a PDF: text above or below a page was read along with it
  R060: 'warning', // characters without a meaning: private use, U+FFFD, control characters
  R061: 'info', // radicals and compatibility ideographs were read as the ordinary characters
  R062: 'info', // invisible characters were not read
  R063: 'warning', // Akoma Ntoso: what is marked with a status was read as text
  R070: 'warning', // a YAML file: words behind a text are a comment
  R071: 'warning', // a YAML file: a key with nothing behind it
  R072: 'warning', // a YAML file: lines that are folded into one
  R073: 'info', // a statute as data: texts of several lines, a paragraph each
  R074: 'warning', // a statute as data: the lines of a text are run together
  R090: 'error', // xiufa.yaml: no YAML, or with what it has not
  R091: 'error', // xiufa.yaml: an unknown key
  R092: 'error', // xiufa.yaml: a value of another kind, or none of those allowed
  R065: 'info', // labels printed with unusual characters
  R066: 'warning', // an item goes on in a line though its text is not at an end
  R067: 'warning', // a 款 behind a list whose items go on in paragraphs
  R068: 'warning', // a label inside a line
  R069: 'info', // lines before the text that are no sentences
  R080: 'warning', // a draft result: not all that a decision ordered was carried out in it
  R081: 'info', // what a decision provides of its own, kept behind the statute
  R083: 'warning', // a number of a provision that cannot be read: neither label nor reference
  R082: 'error', // one file to draft from, without tracked changes
  D001: 'error', // nothing in it amends: not a decision
  D002: 'error', // a clause in no known form
  D003: 'error', // a quotation is not closed
  R050: 'warning', // words struck through by their format, read
  R051: 'warning', // raised or lowered words that have no such characters, read as plain ones
  R052: 'warning', // a line break inside a paragraph of a Word file, read as a new paragraph
  R053: 'info', // a line break inside a paragraph of a Word file, read through
  D004: 'choice', // a quotation was closed where the next item begins
  D005: 'error', // an address without its article
  D006: 'error', // the count stated and the text quoted differ
  D007: 'warning', // item numbers do not count on
  D008: 'error', // no statute is named
  D009: 'error', // a closing mark without a quotation
  D010: 'info', // a provision of the decision's own, kept
  D011: 'error', // a numeral that cannot be read
  D012: 'error', // a clause names another statute than its part
  D013: 'choice', // 第 is missing in front of a number
  D014: 'choice', // new text without quotation marks
  D015: 'warning', // references to another statute are to follow its numbering
  D016: 'info', // text behind the decision, not read as part of it
  D017: 'error', // a decision that repeals, and amends nothing
  D018: 'error', // a decision that approves, and amends nothing
  D020: 'error', // the YAML form: no YAML
  D021: 'error', // the YAML form: anchors, aliases, tags, several documents
  D022: 'error', // the YAML form: a key stands twice
  D023: 'error', // the YAML form: a key is missing
  D024: 'error', // the YAML form: an unknown key
  D025: 'error', // the YAML form: a value of another kind than its key asks for
  D026: 'error', // the YAML form: a name that is none of those allowed (op, level …)
  D027: 'error', // the YAML form: an address that cannot be read
  D028: 'error', // the YAML form: what was not understood has not been resolved
  D029: 'warning', // the YAML form: an item that orders nothing
  D040: 'error', // operations that no wording says
  D041: 'warning', // new text in which an ellipsis stands for a part
  D042: 'choice', // no statute is named: the one given is meant
  D043: 'choice', // a further paragraph of new text without its opening mark
  D044: 'choice', // an item that is called a paragraph or a subitem: 第（六）款
  D045: 'choice', // words changed without quotation marks
  D046: 'choice', // words that describe a place, passed over
  D047: 'choice', // a reason, or what stays, beside an order
  D048: 'error', // a clause that names a unit and another one inside it
  D031: 'error', // a clause with two readings that differ
  D032: 'warning', // closing words that leave text to the editor
  D033: 'choice', // a quotation in the wrong marks
  D034: 'choice', // words added behind a unit: a sentence of it, or a unit of their own
  D035: 'error', // new text that is an ellipsis, or nothing
  D036: 'choice', // words added without a place, that by their mark can only stand at the beginning
  D037: 'error', // words added without a place, that may stand anywhere
  D038: 'choice', // items quoted in one line with their lead-in
  A001: 'error', // no such article
  A002: 'error', // no such paragraph
  A003: 'error', // no such item or subitem
  A004: 'error', // the quoted words are not there
  A005: 'error', // an item without its paragraph, and two lists
  A006: 'info', // the quoted words occur several times
  A007: 'error', // the number stated is not the number counted
  A008: 'error', // two operations change the same words
  A009: 'error', // an operation inside a place that another one removes
  A010: 'error', // two operations dispose of the same unit
  A011: 'error', // a replacement over the whole statute finds nothing
  A012: 'error', // the decision amends other statutes
  A013: 'error', // a division would be empty, and nothing allows it to go
  A014: 'info', // an emptied division was removed
  A015: 'choice', // counted again although the decision does not say so
  A016: 'info', // marks closed up where words meet
  A017: 'choice', // a mark supplied at a joint
  A018: 'choice', // the words deleted were the whole unit
  A019: 'choice', // words inside the title of another instrument left alone
  A020: 'info', // the quotation matched up to typography only
  A021: 'choice', // the division of a new article was chosen
  A022: 'choice', // no place was stated: put last
  A023: 'error', // the address fits more than one article
  A024: 'choice', // the ordinal in the title note
  A025: 'warning', // no adoption note: the title note stays as it was
  A026: 'error', // the new text does not fit its place
  A027: 'info', // the mark at the end of a list item moved
  A028: 'error', // the statute has no such part
  A029: 'info', // places that already read as the decision wants
  A030: 'info', // a replacement over the statute left words to a more exact clause
  A031: 'error', // a replacement over the statute is ordered twice
  A033: 'warning', // an operation that changes nothing
  A032: 'error', // the number stated is already taken
  // A034 was used by an earlier version (a 款 becomes an article without its text restated) and is not to be used again.
  A035: 'choice', // an address is read in the new numbering
  A036: 'info', // addresses that mean other places if read one item after the other
  A037: 'choice', // a number stated takes a unit past another one, though nobody says that it moves
  A038: 'choice', // the text restated is not what the other clauses give
  A039: 'error', // the old text quoted whole is not the text there
  A040: 'error', // no place for the unit that moves
  A041: 'error', // a sentence, or the edge of a unit, named where a whole unit is needed
  A046: 'error', // two units are given one number
  A047: 'warning', // numbers that no longer fit because another clause has failed
  A048: 'error', // a division does not hold the articles that it is said to include
  A049: 'error', // a division split, and it is not said which articles stand under one of its parts
  A050: 'error', // an article that would stand behind a section, and is not said to belong to it
  A042: 'choice', // a 款 that goes to an article of which nobody says where it comes from: a new one
  A060: 'choice', // marks that meet where words were changed, and that the table does not close
  A061: 'choice', // a mark that went with the words by choice
  A062: 'choice', // the end mark of a unit kept though its last words changed
  A063: 'warning', // a lead-in left without its items
  A071: 'error', // no such table, row or column, or more than one
  A072: 'error', // a merged cell that stands in the way of a change
  A073: 'error', // new content that does not fit into a table
  A074: 'choice', // a row counted below the head of its table
  A075: 'choice', // articles with 之 inside a range
  A070: 'warning', // the first items under a text that leads to none
  A064: 'info', // the stop of a new unit supplied
  A065: 'choice', // words inserted without a mark where one may be wanted
  A078: 'choice', // an old text that is only a part of the unit
  A079: 'choice', // a unit quoted in one line that stands on several
  A080: 'warning', // words that stand twice in a row where words were changed
  A081: 'choice', // words replaced everywhere that what another clause writes has, too
  A082: 'choice', // a caption that the new text of an article leaves out
  A083: 'choice', // a caption named with an article that has another one
  A077: 'choice', // a name that leaves the organisation out
  A076: 'error', // a 自然段 behind a list: counted by lines or by 款
  A067: 'choice', // words of a clause that says no place: sought in the place last named, or in a wider one
  A068: 'choice', // new text of a 款 that only leads to its 项: the 项 stay
  A069: 'info', // a deletion that the text restated has carried out already
  A066: 'error', // the words deleted are the whole lead-in of a list
  X001: 'info', // a reference follows the new numbering
  X002: 'warning', // a reference to a place that is gone
  X003: 'choice', // a reference whose law is not certain
  X004: 'warning', // 前款, 前条: the neighbour is another one now
  X005: 'warning', // the decision's own text cites a number that does not exist
  X006: 'warning', // a reference of a statute to a place that it does not have
  X007: 'warning', // a range whose ends followed, and whose inside is another set now
  X008: 'warning', // a reference whose place is elsewhere now, and whose words cannot say so where they stand
  X009: 'warning', // a reference between two versions that did not follow the numbering
  X010: 'choice', // two references of a list whose units are one now
  C001: 'warning', // a level is numbered in the wrong kind of numerals
  C002: 'info', // no title note
  C003: 'warning', // an event of the title note without its date or its body
  C004: 'warning', // the events of the title note are out of order
  C005: 'info', // an item cited with brackets: 第（一）项
  C006: 'info', // the constitution or the statute itself named by its title
  C007: 'warning', // 本条例 in what is called 办法
  C008: 'info', // a lead-in of conditions without 的, or items that end in 的 and items that do not
  C009: 'info', // quantities in Chinese and in Arabic numerals
  C010: 'warning', // a whole unit quoted without its end mark
  C011: 'info', // an end mark inside a quotation of words or of an item
  C012: 'info', // a word for which drafting has another
  C013: 'warning', // the table of contents and the headings differ
  C014: 'warning', // 修订 where it was 修正, or the other way round
  C015: 'info', // another verb than the usual one
  C016: 'warning', // two verbs for one thing in one decision
  C017: 'warning', // the title counts other instruments than are amended
  C018: 'warning', // the title names other instruments, or in another order
  C019: 'info', // the marks at the ends of a list's items
  C020: 'warning', // no commencement
  C021: 'warning', // no republication
  C022: 'warning', // a numeral that is not well formed
  C023: 'warning', // brackets or quotation marks in a quotation that do not pair
  C024: 'info', // a provision cited with Arabic numerals: 第1款
  C025: 'info', // 必须 for 应当
  C026: 'info', // a statute without commencement
  C027: 'info', // marks of half width beside Chinese words
  C028: 'info', // quotation marks that are not “”
  C029: 'info', // 第一款 of an article that has one 款
  C030: 'info', // three articles and more that follow each other, each named
  C031: 'info', // a law cited without its full name
  C032: 'info', // a repeal in front of the commencement
  C033: 'info', // a quotation that begins or ends inside a word
  C034: 'warning', // marks left over where words meet
  C035: 'warning', // a decision that is earlier than the text that it amends
  C036: 'warning', // a decision that the title note names already
  C037: 'info', // a draft amendment without the comparison of the texts
  V001: 'warning', // a dash printed for 一
  V002: 'warning', // a stop printed twice
  V003: 'warning', // brackets or quotation marks that do not pair
  V004: 'warning', // the title note counts the amendment differently
  V005: 'warning', // the title note differs
  V006: 'warning', // the title differs
  V008: 'warning', // a gazette does not republish a statute that its decision amends
  V007: 'warning', // the print divides an article into paragraphs differently
  V011: 'warning', // two texts compared that are no versions of one statute
  V014: 'error', // no clause of a decision can bring this change about
  V015: 'error', // the decision drafted does not give the new version
  V025: 'error', // a version that a decision cannot name: without a title, or with marks in it that do not pair
  V026: 'error', // the wording drafted, read as any decision is, has errors
  V027: 'error', // an item of a decision on several statutes is read otherwise than alone
  V028: 'error', // several statutes to draft for, one of them twice
  V029: 'error', // two folders to draft for: a file without a partner
  V016: 'warning', // the versions do not differ: nothing to decide
  V021: 'warning', // a 款 that is the heading of a division of the other version: its label is lost
  V020: 'warning', // the text given as the old version is the later one by its title note
  V018: 'info', // so much is changed that a 修订 is the usual form
  V017: 'info', // what differs and is no matter of a decision: title note, table of contents
  V030: 'error', // a redline whose changes, all accepted or all rejected, do not give the new or the old text
  B001: 'info', // several texts of a statute: the one before the decision was taken
  B002: 'error', // several texts of a statute: which is meant is not known
  B003: 'error', // only texts that are no earlier than the decision
  B004: 'warning', // a folder: what could not be opened
  B005: 'info', // a folder: what was not read
  B020: 'error', // a book names a day that no calendar has
  B021: 'error', // a book names a file outside its folder
  B022: 'error', // a decision that was adopted before the last one of the book
  B023: 'error', // the day of a decision is not known
  B024: 'error', // a step of a book does not give the official text
  B025: 'error', // a decision that the book or the title note has already
  B026: 'error', // a day before the statute was in force
  B027: 'info', // adopted and not yet in force on the day
  B028: 'error', // a commencement of its own for an item that the decision does not have
} as const satisfies Record<string, Severity | 'choice'>;

export type Code = keyof typeof CODES;
/** The letter that a code begins with. */
export type Stage = Code extends infer C ? (C extends `${infer Letter}${string}` ? Letter : never) : never;
/** The codes of one stage. */
export type StageCode<S extends Stage> = Extract<Code, `${S}${string}`>;
/** The codes of choices. */
export type ChoiceCode = { [C in Code]: (typeof CODES)[C] extends 'choice' ? C : never }[Code];

export function isChoiceCode(code: Code): code is ChoiceCode {
  return CODES[code] === 'choice';
}

/** How grave a code is: a choice is a warning. */
export function severityOf(code: Code): Severity {
  const kind = CODES[code];
  return kind === 'choice' ? 'warning' : kind;
}
