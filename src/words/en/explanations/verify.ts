import type { Explanation } from '../../explanation.ts';
import type { verify as zh } from '../../zh/explanations/verify.ts';

export const verify: Readonly<Record<keyof typeof zh, Explanation>> = {
  V001: {
    title: 'a dash printed for 一',
    meaning: 'Where only a numeral can stand, the republished text prints a dash: —倍以上三倍以下 should be 一倍.',
    reason: 'It is a misprint on its face; but the official text is not corrected, nor the two taken for equal: the article is still listed as differing.',
    remedy: 'Look at the printed gazette. If it is a misprint, tell the body that published it, and cite 一.',
  },
  V002: {
    title: 'a stop printed twice',
    meaning: 'The republished text prints the same stop, comma, semicolon or colon twice in a row.',
    reason: 'No legislature means that: it counts as one stop in the comparison and is listed.',
    remedy: 'It does not change the result. Report it to the publisher if you like.',
  },
  V003: {
    title: 'brackets or quotation marks that do not pair',
    meaning: 'In an article or the title note of the republished text, a bracket, a quotation mark or a book title mark has no partner.',
    reason:
      'Where the missing one belongs changes the meaning, for instance where a remark in brackets ends. So only the first mark without a partner is shown.',
    remedy: 'Compare with the original. If it was lost in copying, put it into the official text; if the original lacks it, it is a misprint.',
  },
  V004: {
    title: 'the title note counts the amendment differently',
    meaning: 'Date, body and decision of this amendment agree; only 第几次修正 differs, or one of the two does not count at all.',
    reason:
      'The count goes on from the note of the base, and where that does not count, neither does the new entry. The official count may include revisions, so neither is said to be right.',
    remedy: 'Look up the history of the statute. If the base lacks an amendment, apply that one first.',
  },
  V005: {
    title: 'the title note differs',
    meaning:
      'The entry made from the decision and the one of the republished text differ in the date, the body, its session or the title of the decision, or one has an entry more.',
    reason:
      'The entry comes from the adoption note under the title of the decision. Either the decision is incomplete or the official print is wrong; both are shown. It does not count in the comparison of the articles.',
    remedy: 'Compare the two entries with the official text of the decision.',
  },
  V006: {
    title: 'the title differs',
    meaning: 'The title of the amended statute and that of the republished text are not the same.',
    reason: 'It may be another statute altogether, so the result is not “equal”.',
    remedy: 'Check the file behind --against. If the decision changes the title, see whether that item is there.',
  },
  V007: {
    title: 'same words, but the print divides the article differently',
    meaning:
      'The words of the article are equal, only its paragraphs (款) are divided differently; and at least one of the texts is a print with wrapped lines, whose paragraphs were inferred.',
    reason: 'Paragraphs inferred from a layout prove nothing, so the article counts as equal and is listed.',
    remedy: 'Look at the indents in the original. To be certain, give the text with one paragraph a line and verify again.',
  },
  V008: {
    title: 'a gazette that does not republish an amended statute',
    meaning: 'The gazette has the amending decision, and not the republished text of this statute that it amends.',
    reason: 'Without the official text there is nothing to compare with; some decisions do not order one to be published.',
    remedy: 'Find the republished text elsewhere and compare with xiufa verify --against.',
  },
  V011: {
    title: 'the texts compared do not look like two versions of one statute',
    meaning:
      'Too few provisions of the two texts correspond: the same words make up only a small part, less than three per cent under one title, less than twelve under two.',
    reason:
      'A total revision still keeps many of the old words, while two statutes on the same matter share a few articles by chance. The comparison is shown all the same, but is mostly one whole text deleted and another inserted.',
    remedy:
      'Check both files, and that the old one comes first. Where a statute was repealed and another enacted, comparing them article by article says little.',
  },
  V021: {
    title: 'a heading that seems to have lost its label',
    meaning: 'A paragraph of one version is, to the letter, the heading of a division of the other version, and the first has no such division.',
    reason:
      'Mostly 第二章 was lost in copying, and the heading became the last paragraph of the article in front of it. Drafted as it stands, a whole chapter would be added or deleted.',
    remedy: 'Hold the text against its source, put the label in front of the line, and draft again.',
  },
  V014: {
    title: 'the change cannot be said in a decision',
    meaning:
      'There is no form of clause for this change between the two versions: the new one has an annex or a preamble, for instance, where the old one has none.',
    reason: 'What cannot be said is not said in some other way: the decision would not give the new version.',
    remedy:
      'Publish this part beside the decision, or the whole statute as a revision (修订). For the other changes, leave this part out of both versions and draft again.',
  },
  V015: {
    title: 'the decision drafted does not give the new version',
    meaning:
      'The decision was printed, read again and applied to the old version; even with the articles concerned restated the result is not the new version. Mostly the articles of the new version are not numbered without gaps, as they are after an amendment.',
    reason: 'Every decision is tried like this before it is written; one that says something else is not written.',
    remedy: 'See what differs with xiufa diff, and check the numbers of the new version with xiufa check; for codes with frozen numbers use --form amendment.',
  },
  V025: {
    title: 'the statute cannot be named in a decision',
    meaning:
      'The file does not begin with the title of the statute but with its title note, its contents or an article; or the title has half a pair of quotation marks or title marks.',
    reason:
      'A decision says in 《》 which statute it amends, and apply finds it by that name; without a name, or with one that is read differently, it cannot be applied.',
    remedy: 'Write the full title into the first line of the file, or complete the marks in it, and draft again.',
  },
  V026: {
    title: 'the decision drafted is not read without errors',
    meaning: 'The decision was printed and then read and applied as any decision is; at the place shown this gave an error, whose code stands in brackets.',
    reason: 'Whoever reads a drafted decision with apply must meet no error; one that has some is not written.',
    remedy:
      'Look the code up with xiufa explain, see which place of the two versions it is (mostly marks in a title or a heading), mend it and draft again; if the texts are right, please report it with both.',
  },
  V027: {
    title: 'a decision on several statutes is not read as its parts are',
    meaning: 'What was drafted for each statute can be applied by itself; written into one decision an item came to mean something else.',
    reason: 'A decision on several statutes is read again and applied to each of them too; one that differs from its parts is not written.',
    remedy: 'Draft a decision of its own for this statute, and one for the others; and please report the texts.',
  },
  V028: {
    title: 'a statute is given twice',
    meaning: 'Of the pairs of texts for one decision two are of the same statute.',
    reason: 'A decision amends a statute in one place; which of the two changes comes first nobody could tell.',
    remedy: 'Give one old and one new text of each statute.',
  },
  V029: {
    title: 'no other version',
    meaning:
      'Files of two folders are paired by the titles of their statutes, and by their own names where a title is there several times or has changed; this one has no partner.',
    reason: 'A wrong pair would make a decision that amends the wrong statute; whether one may be left out is for the user to say.',
    remedy: 'Put the other version into the other folder, or give both files one name; leave out what has one version only with --allow-missing.',
  },
  V016: {
    title: 'the two versions do not differ',
    meaning: 'Apart from the title note, the table of contents and the typography the two versions are equal.',
    reason: 'There is nothing to amend, and an empty decision is not written.',
    remedy: 'See whether the right files were given.',
  },
  V030: {
    title: 'a redline that does not give the new or the old text',
    meaning:
      'Before a redline is written, all its changes are accepted and the lines compared with the new text, then all are rejected and the lines compared with the old one; a Word file is read back and compared once more. This time a line did not agree.',
    reason:
      'Who accepts or rejects the changes must have the new or the old text to the letter; a redline that does not give them is not written, and a file that is there stays.',
    remedy: 'This is a fault of the program: please report it with the statute and the decision. The comparison table and xiufa diff still show what changed.',
  },
  V020: {
    title: 'the old text is later than the new one',
    meaning:
      'By their title notes the text given as the old version was last adopted or amended after the new one: the two may be swapped. They are compared as given.',
    reason:
      'In a comparison that is the wrong way round what was inserted is shown as deleted. They are not swapped by the program, for a text may be restored on purpose.',
    remedy: 'The order is OLD NEW. See whether the files are right; where a later text is to be turned back, there is nothing to do.',
  },
  V018: {
    title: 'so much is changed that a 修订 is the usual form',
    meaning: 'The decision drafted has thirty items or more, and more than half of the articles are written anew, deleted or joined.',
    reason:
      'A statute is changed by a decision that says each change (修正) or by adopting the whole text again (修订). Of eleven texts of the corpus that are changed so much ten were adopted again; national and local decisions write at most 28 per cent of the articles anew.',
    remedy: 'Which form is taken is for those who bring the bill; the decision is drafted all the same, and xiufa table sets both texts side by side.',
  },
  V017: {
    title: 'differences of the title note, the table of contents or the stage of the text are not drafted',
    meaning:
      'The title note or the table of contents of the new version is not the one that the decision gives, or its name is followed by （草案） or the like.',
    reason: 'The title note follows from the title, the date and the body of the decision, the table of contents from the headings; a decision orders neither.',
    remedy: 'Say who adopts the decision, in which session and when (--body, --session, --date), and compare the title note again.',
  },
};
