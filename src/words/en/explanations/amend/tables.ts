import type { Explanation } from '../../../explanation.ts';
import type { tables as zh } from '../../../zh/explanations/amend/tables.ts';

/** Tables, their rows and columns. */
export const tables: Readonly<Record<keyof typeof zh, Explanation>> = {
  A071: {
    title: 'no such table, row or column',
    meaning:
      'The decision changes a row or a column of a table, but the article or the annex has no table, or the table has no such row or column, or more than one. A text file (.txt) has no tables, only lines.',
    reason: 'Rows are found by their order or their number, columns by the words that head them; what is not found once only cannot be changed.',
    remedy: 'Check the names of the row and the column; if the statute is a text file, use one with tables: .docx, .html, .md, .xml or .yaml.',
  },
  A072: {
    title: 'a merged cell in the way',
    meaning:
      'A cell of the row that is to go reaches into rows that stay, or one of the column that is to go into a column beside it; or the cell that is to be changed is part of one that begins above or beside it.',
    reason: 'The decision does not say whether the words of the merged cell stay, and where.',
    remedy: 'Have the decision delete all the rows that the cell covers, name the row and the column in which the cell begins, or restate the table.',
  },
  A073: {
    title: 'content that does not fit into a table',
    meaning:
      'The new rows or the new table are not given as a table, or have another number of columns, or a new row bears another number than the one stated for it; or a whole column is to be written anew.',
    reason: 'How a line of text is shared out among columns, or which of two numbers is right, cannot be guessed.',
    remedy: 'Give the new rows as a table in the file of the decision (.docx, .html, .md); to change one cell, name its row and its column.',
  },
  A074: {
    title: 'a row counted below the head',
    meaning: 'The decision says “the third row”, and the table has a head: it is counted from the first row below it.',
    reason: 'The head is no content and is usually not counted, but some count it.',
    remedy: 'See in the redline whether this row was meant; the decision may name it by its number or by the words that it begins with.',
  },
};
