import type { Explanation } from '../../explanation.ts';
import type { folders as zh } from '../../zh/explanations/folders.ts';

export const folders: Readonly<Record<keyof typeof zh, Explanation>> = {
  B001: {
    title: 'a statute is there in several texts, and one was taken by its date',
    meaning:
      'The folder has more than one text of a statute that is to be amended. Taken is the last one from before the decision, or, with --base-date, the one in force on that day; of texts that read alike, the first. Which was taken and which were not is said.',
    reason:
      'A decision amends the text as it stood when it was taken. The date of a text is that of its title note (passed, amended, approved, published) and of the commencement in its last article; names of files do not count.',
    remedy: 'Check the file that was taken. To amend another, give with --base-date YYYY-MM-DD a day on which that one was in force, or name the file itself.',
  },
  B002: {
    title: 'a statute is there in several texts, and which is meant is not known',
    meaning:
      'Several files may be the statute that a decision names, and dates do not tell: a text bears none, two are of one day, the decision bears none, the newest was not yet in force when the decision was taken, or a short name may mean several statutes.',
    reason: 'Amending the wrong text may go through, since numbers can happen to fit, and give a wrong result: so it is not guessed.',
    remedy:
      'If the decision bears no date, give with --base-date YYYY-MM-DD a day on which the text before was in force; else take the other files out of the folder, or name the file that is to be amended.',
  },
  B003: {
    title: 'only texts from after the decision are there',
    meaning:
      'By its title note every text of this statute in the folder is no earlier than the decision: most likely it, or a later one, has been carried out on it already.',
    reason: 'Carried out a second time a decision deletes and replaces what it never meant.',
    remedy:
      'Put the text from before into the folder. If this very text is to be amended (two decisions of one day, say), give with --base-date a day on which it was in force.',
  },
  B004: {
    title: 'files or folders that could not be opened',
    meaning: 'Folders or files in the folder may not be opened, or are links that lead nowhere; whether statutes are in them is not known.',
    reason: 'The statute that is looked for, or another text of it, may be there: it cannot be said that it is not.',
    remedy: 'Mend the permissions or the links, or take them out of the folder.',
  },
  B005: {
    title: 'files or folders that were not read',
    meaning:
      'Hidden files and folders, folders of programs and systems, links to what is read anyway, pipes and devices, the folder being written to, and files in a format that is not read, or that are no text, were not read as statutes.',
    reason:
      'A folder is read with all folders in it; nobody keeps statutes in these places, or they would be read twice. They are named, since what is missing may be there.',
    remedy: 'If a missing statute is among them, put it elsewhere, or save it in a format that is read (.docx, .txt).',
  },
};
