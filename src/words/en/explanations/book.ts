import type { Explanations } from '../../explanation.ts';

/** A statute's life in a book. */
export const book = {
  B020: {
    title: 'a book names a day that no calendar has',
    meaning: 'A day in book.yaml is written as 2020-11-27. What stands there is no day, or that month does not have it.',
    reason: 'Which text was in force on a day is reckoned from these days alone; with a wrong one the text given is wrong.',
    remedy: 'Correct it by the decision and the paper that promulgated it.',
  },
  B021: {
    title: 'a book names a file outside its folder',
    meaning: 'The book.yaml has an absolute path, or leaves its folder by way of ...',
    reason:
      "A book is a folder that is whole in itself, wherever it is copied. A file outside it is not there for others, and may be one that is nobody's business.",
    remedy: 'Put the file into the folder and write its path within it; book add copies it there.',
  },
  B022: {
    title: 'a decision that was adopted before the last one of the book',
    meaning: 'The decision to be added was adopted before the last one that the book has.',
    reason: 'A decision amends the text that stood when it was adopted. With a later one carried out, its numbers no longer mean what they meant.',
    remedy: 'Correct the day by --adopted; if a decision is really lacking, begin the book again and add all in order.',
  },
  B023: {
    title: 'the day of a decision is not known',
    meaning: 'Its note does not say when it was adopted, or it does not say from when on it is in force, and the command line says neither.',
    reason: 'Without these days it cannot be said which text is in force on which day.',
    remedy: 'Say so by --adopted and --in-force, as in --in-force 2021-01-01.',
  },
  B024: {
    title: 'a step of a book does not give the official text',
    meaning: 'What the decision gives, carried out at this step, is not the text as it was republished.',
    reason: 'All later decisions build on the result of this step; a difference that is not cleared up goes on through all of them.',
    remedy:
      'Look at it with verify. Misprints, and changes that no decision ordered, once read, are named by their articles under departures; a wrong file is replaced.',
  },
  B025: {
    title: 'a decision that the book or the title note has already',
    meaning: 'The book has a decision of this title and day, or the title note of the statute names the amendment of that day.',
    reason: 'A decision carried out twice deletes and replaces what it was not meant for.',
    remedy: 'Check the decision; if the first text is one that was amended already, take the text before it.',
  },
  B026: {
    title: 'a day before the statute was in force',
    meaning: 'The day asked for is earlier than the commencement of the first text.',
    reason: 'There is no text that was in force on that day.',
    remedy: 'Ask for a later day; if the commencement is wrong, correct in-force in book.yaml.',
  },
  B027: {
    title: 'a decision that was adopted and not yet in force',
    meaning: 'On that day the decision was adopted, and it or a part of it was not yet in force; the text given is without these changes.',
    reason: 'A decision may come into force long after it was adopted; who reads the text of a day should know of what is to come.',
    remedy: 'Nothing; for the amended text ask for the day of commencement or a later one.',
  },
  B028: {
    title: 'a commencement of its own for an item that the decision does not have',
    meaning: 'The book or the decision gives a day to an item, and the decision has no item of that number.',
    reason: 'If it is not known which item is meant, it is not known which changes wait.',
    remedy: 'Correct items in book.yaml by the numbers of the decision, as in 三: 2025-01-01.',
  },
} satisfies Partial<Explanations<'B'>>;
